import { Migration } from '@mikro-orm/migrations';

/**
 * What public counts are counted over: of each record, as it stood when a quarter began, what it is counted by, under a
 * random key. No table of the API: nothing but the numbers that are told leaves it.
 */
export class Migration0005_public_counts extends Migration {
  override name = 'Migration0005_public_counts';

  override up(): void {
    // It outlives a schema `public` that somebody drops to begin again.
    this.addSql('drop schema if exists counts cascade');
    this.addSql('create schema counts');
    this.addSql(`create table counts.release (
      type text primary key,
      quarter date not null,
      digest text not null,
      secret uuid not null default gen_random_uuid()
    )`);
    this.addSql(`create table counts.record (
      type text not null,
      key text not null,
      record_key bigint not null default hashtextextended(gen_random_uuid()::text, 0),
      division text null,
      day date not null,
      "values" text[] not null,
      primary key (type, key)
    )`);
    this.addSql('create index record_division on counts.record (type, division)');
    this.addSql('create index record_day on counts.record (type, day)');
  }

  override down(): void {
    this.addSql('drop schema counts cascade');
  }
}
