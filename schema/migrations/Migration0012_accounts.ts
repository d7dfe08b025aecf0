import { Migration } from '@mikro-orm/migrations';

/** Accounts, their posts and keys, and tokens that were taken back. */
export class Migration0012_accounts extends Migration {
  override name = 'Migration0012_accounts';

  override up(): void {
    this.addSql(
      `create table "account" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "name_reading" text collate "C" generated always as (zh_reading("name", false)) stored, "kind" text not null, "status" text not null, "issuer" text null, "subject" text null, "deputy_id" uuid null, "agency_id" uuid null, "tokens_revoked_at" timestamptz(3) null, "ended_reason" text null, "code_hash" text null, "code_expires_at" timestamptz(3) null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index account_by_name on "account" ("name_reading", "id");`);
    this.addSql(`create index account_kind_index on "account" ("kind", "name_reading", "id");`);
    this.addSql(`create index account_status_index on "account" ("status", "name_reading", "id");`);
    this.addSql(`create index account_issuer_index on "account" ("issuer", "id");`);
    this.addSql(`create index account_subject_index on "account" ("subject", "id");`);
    this.addSql(`create index account_deputy_index on "account" ("deputy_id", "name_reading", "id");`);
    this.addSql(`create index account_agency_index on "account" ("agency_id", "name_reading", "id");`);
    this.addSql(`create index account_updated_at_index on "account" ("updated_at", "id");`);
    this.addSql(`create index account_name_bigrams on "account" using gin (zh_bigrams("name"));`);
    this.addSql(`alter table "account" add constraint "account_code_hash_unique" unique ("code_hash");`);
    this.addSql(`alter table "account" add constraint "account_issuer_subject_unique" unique ("issuer", "subject");`);

    this.addSql(
      `create table "api_key" ("id" uuid not null, "account_id" uuid not null, "name" text not null, "prefix" text not null, "key_hash" text not null, "scopes" text[] not null, "expires_at" timestamptz(3) not null, "last_used_at" timestamptz(3) null, "revoked_at" timestamptz(3) null, "revoked_reason" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index api_key_by_name on "api_key" ("name", "id");`);
    this.addSql(`create index api_key_account_index on "api_key" ("account_id", "name", "id");`);
    this.addSql(`create index api_key_prefix_index on "api_key" ("prefix", "id");`);
    this.addSql(`create index api_key_expires_at_index on "api_key" ("expires_at", "id");`);
    this.addSql(`create index api_key_last_used_at_index on "api_key" ("last_used_at", "id");`);
    this.addSql(`create index api_key_revoked_at_index on "api_key" ("revoked_at", "id");`);
    this.addSql(`create index api_key_updated_at_index on "api_key" ("updated_at", "id");`);
    this.addSql(`alter table "api_key" add constraint "api_key_key_hash_unique" unique ("key_hash");`);

    this.addSql(
      `create table "account_post" ("id" uuid not null, "account_id" uuid not null, "post" text not null, "division_code" text null, "agency_id" uuid null, "valid_from" date not null, "valid_to" date null, "delegated_by_id" uuid null, "delegation_reason" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index account_post_by_valid_from on "account_post" ("valid_from", "id");`);
    this.addSql(`create index account_post_account_index on "account_post" ("account_id", "valid_from", "id");`);
    this.addSql(`create index account_post_post_index on "account_post" ("post", "valid_from", "id");`);
    this.addSql(`create index account_post_division_index on "account_post" ("division_code", "valid_from", "id");`);
    this.addSql(`create index account_post_agency_index on "account_post" ("agency_id", "valid_from", "id");`);
    this.addSql(`create index account_post_valid_to_index on "account_post" ("valid_to", "id");`);
    this.addSql(
      `create index account_post_delegated_by_index on "account_post" ("delegated_by_id", "valid_from", "id");`,
    );
    this.addSql(`create index account_post_updated_at_index on "account_post" ("updated_at", "id");`);

    this.addSql(
      `create table "revoked_token" ("id" uuid not null, "issuer" text not null, "token_id" text not null, "revoked_at" timestamptz(3) not null, "reason" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index revoked_token_by_revoked_at on "revoked_token" ("revoked_at", "id");`);
    this.addSql(`create index revoked_token_issuer_index on "revoked_token" ("issuer", "id");`);
    this.addSql(`create index revoked_token_token_id_index on "revoked_token" ("token_id", "id");`);
    this.addSql(`create index revoked_token_updated_at_index on "revoked_token" ("updated_at", "id");`);
    this.addSql(
      `alter table "revoked_token" add constraint "revoked_token_issuer_token_id_unique" unique ("issuer", "token_id");`,
    );

    this.addSql(
      `alter table "account" add constraint "account_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "account" add constraint "account_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "account" add constraint "account_name_check" check (char_length(name) <= 100);`);
    this.addSql(`alter table "account" add constraint "account_kind_check" check (kind in ('PERSON', 'PROGRAM'));`);
    this.addSql(
      `alter table "account" add constraint "account_status_check" check (status in ('INVITED', 'ACTIVE', 'LOCKED', 'REVOKED'));`,
    );
    this.addSql(`alter table "account" add constraint "account_issuer_check" check (char_length(issuer) <= 200);`);
    this.addSql(`alter table "account" add constraint "account_subject_check" check (char_length(subject) <= 200);`);
    this.addSql(
      `alter table "account" add constraint "account_ended_reason_check" check (char_length(ended_reason) <= 500);`,
    );
    this.addSql(`alter table "account" add constraint "account_code_hash_check" check (char_length(code_hash) <= 64);`);

    this.addSql(
      `alter table "api_key" add constraint "api_key_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "api_key" add constraint "api_key_name_check" check (char_length(name) <= 100);`);
    this.addSql(`alter table "api_key" add constraint "api_key_prefix_check" check (char_length(prefix) <= 12);`);
    this.addSql(`alter table "api_key" add constraint "api_key_key_hash_check" check (char_length(key_hash) <= 64);`);
    this.addSql(
      `alter table "api_key" add constraint "api_key_scopes_check" check (scopes <@ array['READ', 'EXPORT', 'ACT']);`,
    );
    this.addSql(
      `alter table "api_key" add constraint "api_key_revoked_reason_check" check (char_length(revoked_reason) <= 500);`,
    );

    this.addSql(
      `alter table "account_post" add constraint "account_post_account_id_foreign" foreign key ("account_id") references "account" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "account_post" add constraint "account_post_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "account_post" add constraint "account_post_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "account_post" add constraint "account_post_delegated_by_id_foreign" foreign key ("delegated_by_id") references "account" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "account_post" add constraint "account_post_post_check" check (post in ('COUNTY_OFFICE', 'SPECIAL_COMMITTEE', 'CHAIRPERSONS_MEETING', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE', 'TELLER', 'LIAISON', 'PETITION_AGENT', 'ASSESSOR', 'UNIT_HANDLER', 'UNIT_REVIEWER', 'GROUP_LEADER', 'ANALYST', 'SYSTEM_OFFICER', 'SECURITY_OFFICER', 'AUDIT_OFFICER'));`,
    );
    this.addSql(
      `alter table "account_post" add constraint "account_post_delegation_reason_check" check (char_length(delegation_reason) <= 500);`,
    );
    this.addSql(
      `alter table "account_post" add constraint "account_post_validity_check" check (valid_from < valid_to);`,
    );

    this.addSql(
      `alter table "revoked_token" add constraint "revoked_token_issuer_check" check (char_length(issuer) <= 200);`,
    );
    this.addSql(
      `alter table "revoked_token" add constraint "revoked_token_token_id_check" check (char_length(token_id) <= 200);`,
    );
    this.addSql(
      `alter table "revoked_token" add constraint "revoked_token_reason_check" check (char_length(reason) <= 500);`,
    );
  }
}
