import { Migration } from '@mikro-orm/migrations';

/** Working days of the years, and how long what may take. */
export class Migration0007_calendar extends Migration {
  override name = 'Migration0007_calendar';

  override up(): void {
    this.addSql(
      `create table "clock_rule" ("id" uuid not null, "code" text not null, "matter" text not null, "amount" int not null, "unit" text not null, "starts_from" text not null, "area_code" text not null, "area_name" text not null, "source" text not null, "article" text null, "provision" text not null, "valid_from" date not null, "valid_to" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index clock_rule_by_code on "clock_rule" ("code", "id");`);
    this.addSql(`create index clock_rule_matter_index on "clock_rule" ("matter", "code", "id");`);
    this.addSql(`create index clock_rule_amount_index on "clock_rule" ("amount", "id");`);
    this.addSql(`create index clock_rule_unit_index on "clock_rule" ("unit", "code", "id");`);
    this.addSql(`create index clock_rule_starts_from_index on "clock_rule" ("starts_from", "code", "id");`);
    this.addSql(`create index clock_rule_area_code_index on "clock_rule" ("area_code", "id");`);
    this.addSql(`create index clock_rule_valid_from_index on "clock_rule" ("valid_from", "id");`);
    this.addSql(`create index clock_rule_valid_to_index on "clock_rule" ("valid_to", "id");`);
    this.addSql(`create index clock_rule_updated_at_index on "clock_rule" ("updated_at", "id");`);
    this.addSql(`create index clock_rule_source_bigrams on "clock_rule" using gin (zh_bigrams("source"));`);
    this.addSql(`alter table "clock_rule" add constraint "clock_rule_code_unique" unique ("code");`);
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_matter_area_code_valid_from_unique" unique ("matter", "area_code", "valid_from");`,
    );

    this.addSql(
      `create table "working_calendar" ("id" uuid not null, "year" int not null, "basis" text not null, "title" text not null, "document_number" text null, "issued_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index working_calendar_by_year on "working_calendar" ("year", "id");`);
    this.addSql(`create index working_calendar_basis_index on "working_calendar" ("basis", "year", "id");`);
    this.addSql(`create index working_calendar_issued_on_index on "working_calendar" ("issued_on", "id");`);
    this.addSql(`create index working_calendar_updated_at_index on "working_calendar" ("updated_at", "id");`);
    this.addSql(`create index working_calendar_title_bigrams on "working_calendar" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "working_calendar" add constraint "working_calendar_year_unique" unique ("year");`);

    this.addSql(
      `create table "calendar_period" ("id" uuid not null, "calendar_id" uuid not null, "kind" text not null, "name" text not null, "starts_on" date not null, "ends_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index calendar_period_by_starts_on on "calendar_period" ("starts_on", "id");`);
    this.addSql(`create index calendar_period_calendar_index on "calendar_period" ("calendar_id", "starts_on", "id");`);
    this.addSql(`create index calendar_period_kind_index on "calendar_period" ("kind", "starts_on", "id");`);
    this.addSql(`create index calendar_period_ends_on_index on "calendar_period" ("ends_on", "id");`);
    this.addSql(`create index calendar_period_updated_at_index on "calendar_period" ("updated_at", "id");`);
    this.addSql(
      `alter table "calendar_period" add constraint "calendar_period_calendar_starts_on_unique" unique ("calendar_id", "starts_on");`,
    );

    this.addSql(`alter table "clock_rule" add constraint "clock_rule_code_check" check (char_length(code) <= 60);`);
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_matter_check" check (matter in ('SUGGESTION_REPLY', 'SUGGESTION_REPLY_BROAD', 'SUGGESTION_ASSIST', 'SUGGESTION_RETURN', 'SUGGESTION_SECOND_REPLY'));`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_unit_check" check (unit in ('WORKING_DAYS', 'DAYS', 'MONTHS'));`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_starts_from_check" check (starts_from in ('ASSIGNMENT', 'RECEIPT', 'REASSIGNMENT'));`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_area_code_check" check (char_length(area_code) <= 12);`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_area_name_check" check (char_length(area_name) <= 60);`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_source_check" check (char_length(source) <= 200);`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_article_check" check (char_length(article) <= 60);`,
    );
    this.addSql(
      `alter table "clock_rule" add constraint "clock_rule_provision_check" check (char_length(provision) <= 500);`,
    );
    this.addSql(`alter table "clock_rule" add constraint "clock_rule_validity_check" check (valid_from < valid_to);`);

    this.addSql(
      `alter table "working_calendar" add constraint "working_calendar_basis_check" check (basis in ('NOTICE', 'STATUTE'));`,
    );
    this.addSql(
      `alter table "working_calendar" add constraint "working_calendar_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "working_calendar" add constraint "working_calendar_document_number_check" check (char_length(document_number) <= 60);`,
    );

    this.addSql(
      `alter table "calendar_period" add constraint "calendar_period_calendar_id_foreign" foreign key ("calendar_id") references "working_calendar" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "calendar_period" add constraint "calendar_period_kind_check" check (kind in ('HOLIDAY', 'WORKDAY'));`,
    );
    this.addSql(
      `alter table "calendar_period" add constraint "calendar_period_name_check" check (char_length(name) <= 60);`,
    );
  }

  override down(): void {
    this.addSql(`alter table "calendar_period" drop constraint "calendar_period_calendar_id_foreign";`);

    this.addSql(`drop table if exists "clock_rule" cascade;`);
    this.addSql(`drop table if exists "working_calendar" cascade;`);
    this.addSql(`drop table if exists "calendar_period" cascade;`);
  }
}
