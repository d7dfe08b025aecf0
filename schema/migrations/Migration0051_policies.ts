import { Migration } from '@mikro-orm/migrations';

/** Who issued and adopted a policy document, what it carries out, and how exactly its days are known; reports of places; tags that are taken off. */
export class Migration0051_policies extends Migration {
  override name = 'Migration0051_policies';

  override up(): void {
    this.addSql(
      `create table "policy_report" ("id" uuid not null, "policy_id" uuid not null, "division_code" text not null, "reported_on" date not null, "done_count" int not null, "text" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index policy_report_by_reported_on on "policy_report" ("reported_on", "id");`);
    this.addSql(`create index policy_report_policy_index on "policy_report" ("policy_id", "reported_on", "id");`);
    this.addSql(`create index policy_report_division_index on "policy_report" ("division_code", "reported_on", "id");`);
    this.addSql(`create index policy_report_updated_at_index on "policy_report" ("updated_at", "id");`);
    this.addSql(`create index policy_report_text_bigrams on "policy_report" using gin (zh_bigrams("text"));`);
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_policy_division_reported_on_unique" unique ("policy_id", "division_code", "reported_on");`,
    );
    this.addSql(
      `alter table "policy_document" add "issuing_body_id" uuid null, add "decision_id" uuid null, add "upper_id" uuid null, add "issued_precision" text null, add "text" text null, add "url" text null, add "leading_body_id" uuid null;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_issuing_body_id_foreign" foreign key ("issuing_body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_upper_id_foreign" foreign key ("upper_id") references "policy_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_leading_body_id_foreign" foreign key ("leading_body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index policy_document_issuing_body_index on "policy_document" ("issuing_body_id", "issued_on", "id");`,
    );
    this.addSql(`create index policy_document_decision_index on "policy_document" ("decision_id", "issued_on", "id");`);
    this.addSql(`create index policy_document_upper_index on "policy_document" ("upper_id", "issued_on", "id");`);
    this.addSql(
      `create index policy_document_issued_precision_index on "policy_document" ("issued_precision", "issued_on", "id");`,
    );
    this.addSql(
      `create index policy_document_leading_body_index on "policy_document" ("leading_body_id", "issued_on", "id");`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_issued_precision_check" check (issued_precision in ('MONTH', 'YEAR', 'LATEST'));`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_text_check" check (char_length(text) <= 20000);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_url_check" check (char_length(url) <= 500);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_text_value" check (text ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and text is nfc normalized);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_url_value" check (url ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and url is nfc normalized);`,
    );
    this.addSql(`alter table "policy_framework" add "coined_by_id" uuid null, add "ended_on" date null;`);
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_coined_by_id_foreign" foreign key ("coined_by_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index policy_framework_coined_by_index on "policy_framework" ("coined_by_id", "name_reading", "id");`,
    );
    this.addSql(`create index policy_framework_ended_on_index on "policy_framework" ("ended_on", "id");`);
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_ended_on_value" check (ended_on >= '0001-01-01' and ended_on <= '9999-12-31');`,
    );
    this.addSql(`alter table "framework_tag" add "ended_on" date null;`);
    this.addSql(`create index framework_tag_ended_on_index on "framework_tag" ("ended_on", "id");`);
    this.addSql(
      `alter table "framework_tag" add constraint "framework_tag_ended_on_value" check (ended_on >= '0001-01-01' and ended_on <= '9999-12-31');`,
    );
    this.addSql(`alter table "policy_rollout" add "started_precision" text null;`);
    this.addSql(
      `create index policy_rollout_started_precision_index on "policy_rollout" ("started_precision", "started_on", "id");`,
    );
    this.addSql(
      `alter table "policy_rollout" add constraint "policy_rollout_started_precision_check" check (started_precision in ('MONTH', 'YEAR', 'LATEST'));`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_policy_id_foreign" foreign key ("policy_id") references "policy_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_text_check" check (char_length(text) <= 2000);`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_reported_on_value" check (reported_on >= '0001-01-01' and reported_on <= '9999-12-31');`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_done_count_value" check (done_count >= '0');`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_text_value" check (text ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and text is nfc normalized);`,
    );
    this.addSql(
      `alter table "policy_report" add constraint "policy_report_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00');`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "policy_report" cascade;`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_issuing_body_id_foreign";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_decision_id_foreign";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_upper_id_foreign";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_leading_body_id_foreign";`);
    this.addSql(`alter table "policy_framework" drop constraint "policy_framework_coined_by_id_foreign";`);
    this.addSql(`drop index "framework_tag_ended_on_index";`);
    this.addSql(`alter table "framework_tag" drop constraint "framework_tag_ended_on_value";`);
    this.addSql(`alter table "framework_tag" drop column "ended_on";`);
    this.addSql(`drop index "policy_document_issuing_body_index";`);
    this.addSql(`drop index "policy_document_decision_index";`);
    this.addSql(`drop index "policy_document_upper_index";`);
    this.addSql(`drop index "policy_document_issued_precision_index";`);
    this.addSql(`drop index "policy_document_leading_body_index";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_issued_precision_check";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_text_check";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_url_check";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_text_value";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_url_value";`);
    this.addSql(
      `alter table "policy_document" drop column "issuing_body_id", drop column "decision_id", drop column "upper_id", drop column "issued_precision", drop column "text", drop column "url", drop column "leading_body_id";`,
    );
    this.addSql(`drop index "policy_framework_coined_by_index";`);
    this.addSql(`drop index "policy_framework_ended_on_index";`);
    this.addSql(`alter table "policy_framework" drop constraint "policy_framework_ended_on_value";`);
    this.addSql(`alter table "policy_framework" drop column "coined_by_id", drop column "ended_on";`);
    this.addSql(`drop index "policy_rollout_started_precision_index";`);
    this.addSql(`alter table "policy_rollout" drop constraint "policy_rollout_started_precision_check";`);
    this.addSql(`alter table "policy_rollout" drop column "started_precision";`);
  }
}
