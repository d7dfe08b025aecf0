import { Migration } from '@mikro-orm/migrations';

/** Groups that report, supervisors with a code of their own, projects with a group, and codes that fall back to a station. */
export class Migration0041_people_who_supervise extends Migration {
  override name = 'Migration0041_people_who_supervise';

  override up(): void {
    this.addSql(
      `create table "supervision_report" ("id" uuid not null, "group_id" uuid not null, "title" text not null, "content" text not null, "status" text not null, "submitted_on" date not null, "heard_id" uuid null, "heard_on" date null, "opinion" text null, "agency_id" uuid null, "due_on" date null, "answer" text null, "answered_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index supervision_report_by_submitted_on on "supervision_report" ("submitted_on", "id");`);
    this.addSql(
      `create index supervision_report_group_index on "supervision_report" ("group_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index supervision_report_status_index on "supervision_report" ("status", "submitted_on", "id");`,
    );
    this.addSql(
      `create index supervision_report_heard_index on "supervision_report" ("heard_id", "submitted_on", "id");`,
    );
    this.addSql(`create index supervision_report_heard_on_index on "supervision_report" ("heard_on", "id");`);
    this.addSql(
      `create index supervision_report_agency_index on "supervision_report" ("agency_id", "submitted_on", "id");`,
    );
    this.addSql(`create index supervision_report_due_on_index on "supervision_report" ("due_on", "id");`);
    this.addSql(`create index supervision_report_answered_on_index on "supervision_report" ("answered_on", "id");`);
    this.addSql(
      `create index supervision_report_title_bigrams on "supervision_report" using gin (zh_bigrams("title"));`,
    );
    this.addSql(`create index supervision_report_updated_at_index on "supervision_report" ("updated_at", "id");`);
    this.addSql(
      `create index supervision_report_open_by_unit on "supervision_report" ("agency_id", (coalesce("due_on", 'infinity'::date)), "id") where "status" in ('HEARD') and "answered_on" is null;`,
    );
    this.addSql(
      `create index supervision_report_all_by_unit on "supervision_report" ("agency_id", (coalesce("due_on", 'infinity'::date)), "id");`,
    );
    this.addSql(`alter table "livelihood_project" add "supervision_group_id" uuid null;`);
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_supervision_group_id_foreign" foreign key ("supervision_group_id") references "supervision_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index livelihood_project_supervision_group_index on "livelihood_project" ("supervision_group_id", "planned_start_on", "id");`,
    );
    this.addSql(`alter table "social_supervisor" add "code_digest" text null;`);
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_code_digest_unique" unique ("code_digest");`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_code_digest_check" check (char_length(code_digest) <= 43);`,
    );
    this.addSql(
      `alter table "contact_qr_code" add "fell_back_on" date null, add "former_deputy_id" uuid null, add "former_project_id" uuid null, add "replaces_id" uuid null;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_former_deputy_id_foreign" foreign key ("former_deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_former_project_id_foreign" foreign key ("former_project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_replaces_id_foreign" foreign key ("replaces_id") references "contact_qr_code" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index contact_qr_code_fell_back_on_index on "contact_qr_code" ("fell_back_on", "id");`);
    this.addSql(
      `create index contact_qr_code_former_deputy_index on "contact_qr_code" ("former_deputy_id", "issued_on", "id");`,
    );
    this.addSql(
      `create index contact_qr_code_former_project_index on "contact_qr_code" ("former_project_id", "issued_on", "id");`,
    );
    this.addSql(`create index contact_qr_code_replaces_index on "contact_qr_code" ("replaces_id", "issued_on", "id");`);
    this.addSql(`alter table "supervision_group_member" add "left_on" date null;`);
    this.addSql(`create index supervision_group_member_left_on_index on "supervision_group_member" ("left_on", "id");`);
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_group_id_foreign" foreign key ("group_id") references "supervision_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_heard_id_foreign" foreign key ("heard_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_content_check" check (char_length(content) <= 10000);`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_status_check" check (status in ('SUBMITTED', 'HEARD', 'ANSWERED'));`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_opinion_check" check (char_length(opinion) <= 2000);`,
    );
    this.addSql(
      `alter table "supervision_report" add constraint "supervision_report_answer_check" check (char_length(answer) <= 2000);`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "supervision_report" cascade;`);
    this.addSql(
      `alter table "contact_qr_code" drop column "fell_back_on", drop column "former_deputy_id", drop column "former_project_id", drop column "replaces_id";`,
    );
    this.addSql(`alter table "livelihood_project" drop column "supervision_group_id";`);
    this.addSql(`alter table "social_supervisor" drop column "code_digest";`);
    this.addSql(`alter table "supervision_group_member" drop column "left_on";`);
  }
}
