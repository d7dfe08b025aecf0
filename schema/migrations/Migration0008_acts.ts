import { Migration } from '@mikro-orm/migrations';

/**
 * What acts leave behind beside the records: the answer under an idempotency key, the history that is told with the
 * record, and the audit. The place of an answer is a digest of client and key; the key itself is kept nowhere.
 */
export class Migration0008_acts extends Migration {
  override name = 'Migration0008_acts';

  override up(): void {
    // It outlives a schema `public` that somebody drops to begin again.
    this.addSql('drop schema if exists act cascade');
    this.addSql('create schema act');
    this.addSql(`create table act.answer (
      key bytea primary key,
      answer json not null,
      at timestamptz(3) not null default now()
    )`);
    this.addSql(`create table act.history (
      type text not null,
      key text not null,
      version int not null,
      act text not null,
      "from" text,
      "to" text not null,
      role text not null,
      deputy uuid,
      agency uuid,
      division text,
      reason text,
      at timestamptz(3) not null default now(),
      primary key (key, type, version)
    )`);
    // A digest over what stands in the row, so that no change of it goes unseen.
    this.addSql(`create function act.audit_digest(seq bigint, xid xid8, at timestamptz, variadic parts text[])
      returns bytea language sql immutable parallel safe
      return sha256(convert_to(json_build_array(seq, xid::text,
        extract(epoch from at at time zone 'UTC')::text, to_json(parts))::text, 'UTF8'))`);
    this.addSql(`create table act.audit (
      seq bigint generated always as identity primary key,
      xid xid8 not null default pg_current_xact_id(),
      at timestamptz(6) not null default now(),
      actor text,
      role text not null,
      deputy uuid,
      agency uuid,
      division text,
      action text not null,
      object text not null,
      request text,
      payload text not null,
      digest bytea not null generated always as (act.audit_digest(seq, xid, at, actor, role, deputy::text, agency::text,
        division, action, object, request, payload)) stored
    )`);
    this.addSql('create index audit_by_place on act.audit (xid, seq)');
    this.addSql('create index audit_by_object on act.audit (object, seq)');
  }

  override down(): void {
    this.addSql('drop schema act cascade');
  }
}
