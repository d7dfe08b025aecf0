import { Migration } from '@mikro-orm/migrations';

/**
 * Personal values, encrypted, apart from the records and from the audit, which has digests of what is stored: so they can be
 * erased while its chain holds. And who looked at them.
 */
export class Migration0025_personal_data extends Migration {
  override name = 'Migration0025_personal_data';

  override up(): void {
    this.addSql(`create table act.personal (
      type text not null,
      key text not null,
      field text not null,
      algorithm text not null,
      key_name text not null,
      value bytea,
      blind bytea,
      at timestamptz(3) not null default now(),
      erased_at timestamptz(3),
      primary key (type, key, field),
      check ((value is null) = (erased_at is not null) and (blind is null) = (value is null))
    )`);
    this.addSql('create index personal_by_blind on act.personal (blind)');
    this.addSql(
      `create table "personal_data_access" ("id" uuid not null, "use" text not null, "feedback_id" uuid not null, "field" text null, "reason" text not null, "account_id" uuid null, "happened_at" timestamptz(3) not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index personal_data_access_by_happened_at on "personal_data_access" ("happened_at", "id");`);
    this.addSql(`create index personal_data_access_use_index on "personal_data_access" ("use", "happened_at", "id");`);
    this.addSql(
      `create index personal_data_access_feedback_index on "personal_data_access" ("feedback_id", "happened_at", "id");`,
    );
    this.addSql(
      `create index personal_data_access_field_index on "personal_data_access" ("field", "happened_at", "id");`,
    );
    this.addSql(
      `create index personal_data_access_account_index on "personal_data_access" ("account_id", "happened_at", "id");`,
    );
    this.addSql(`create index personal_data_access_updated_at_index on "personal_data_access" ("updated_at", "id");`);
    this.addSql(
      `alter table "personal_data_access" add constraint "personal_data_access_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "personal_data_access" add constraint "personal_data_access_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "personal_data_access" add constraint "personal_data_access_use_check" check (use in ('UNMASKED', 'ERASED'));`,
    );
    this.addSql(
      `alter table "personal_data_access" add constraint "personal_data_access_field_check" check (field in ('NAME', 'PHONE'));`,
    );
    this.addSql(
      `alter table "personal_data_access" add constraint "personal_data_access_reason_check" check (char_length(reason) <= 500);`,
    );
  }

  override down(): void {
    this.addSql('drop table act.personal');
    this.addSql('drop table "personal_data_access" cascade');
  }
}
