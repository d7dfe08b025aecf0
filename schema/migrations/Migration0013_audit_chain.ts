import { Migration } from '@mikro-orm/migrations';

/**
 * The chain over the audit: every row has a link, in the order in which transactions took effect, with a digest over its
 * row's digest and the link before it. Signed heads say how far the chain had come at a time.
 */
export class Migration0013_audit_chain extends Migration {
  override name = 'Migration0013_audit_chain';

  override up(): void {
    this.addSql(`create table act.link (
      place bigint primary key,
      seq bigint not null unique,
      xid xid8 not null,
      row_digest bytea not null,
      digest bytea not null,
      at timestamptz(3) not null default now()
    )`);
    this.addSql(`create table act.head (
      place bigint primary key,
      digest bytea not null,
      at timestamptz(3) not null,
      key text not null,
      signature bytea not null
    )`);
  }

  override down(): void {
    this.addSql('drop table act.head');
    this.addSql('drop table act.link');
  }
}
