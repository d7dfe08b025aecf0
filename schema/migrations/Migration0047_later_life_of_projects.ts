import { Migration } from '@mikro-orm/migrations';

/** Videos by channel, acceptance, handover and upkeep of projects, commissioned assessments, meetings on the spot. */
export class Migration0047_later_life_of_projects extends Migration {
  override name = 'Migration0047_later_life_of_projects';

  override up(): void {
    this.addSql(
      `create table "on_site_meeting" ("id" uuid not null, "name" text not null, "kind" text not null, "status" text not null, "organiser" text not null, "host_id" uuid null, "division_code" text not null, "sites" text null, "activity_id" uuid null, "held_on" date not null, "summary" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index on_site_meeting_by_held_on on "on_site_meeting" ("held_on", "id");`);
    this.addSql(`create index on_site_meeting_kind_index on "on_site_meeting" ("kind", "held_on", "id");`);
    this.addSql(`create index on_site_meeting_status_index on "on_site_meeting" ("status", "held_on", "id");`);
    this.addSql(`create index on_site_meeting_host_index on "on_site_meeting" ("host_id", "held_on", "id");`);
    this.addSql(`create index on_site_meeting_division_index on "on_site_meeting" ("division_code", "held_on", "id");`);
    this.addSql(`create index on_site_meeting_activity_index on "on_site_meeting" ("activity_id", "held_on", "id");`);
    this.addSql(`create index on_site_meeting_name_bigrams on "on_site_meeting" using gin (zh_bigrams("name"));`);
    this.addSql(`create index on_site_meeting_updated_at_index on "on_site_meeting" ("updated_at", "id");`);
    this.addSql(
      `create table "on_site_guest" ("id" uuid not null, "meeting_id" uuid not null, "name" text not null, "division_code" text not null, "agency_id" uuid null, "status" text not null, "speech" text null, "experience" text null, "handed_in_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index on_site_guest_by_name on "on_site_guest" ("name", "id");`);
    this.addSql(`create index on_site_guest_meeting_index on "on_site_guest" ("meeting_id", "name", "id");`);
    this.addSql(`create index on_site_guest_division_index on "on_site_guest" ("division_code", "name", "id");`);
    this.addSql(`create index on_site_guest_agency_index on "on_site_guest" ("agency_id", "name", "id");`);
    this.addSql(`create index on_site_guest_status_index on "on_site_guest" ("status", "name", "id");`);
    this.addSql(`create index on_site_guest_handed_in_on_index on "on_site_guest" ("handed_in_on", "id");`);
    this.addSql(`create index on_site_guest_updated_at_index on "on_site_guest" ("updated_at", "id");`);
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_meeting_division_agency_unique" unique ("meeting_id", "division_code", "agency_id");`,
    );
    this.addSql(
      `create table "assessment_commission" ("id" uuid not null, "division_code" text not null, "subject" text not null, "project_id" uuid null, "year" int not null, "assessor" text not null, "contract_number" text not null, "status" text not null, "commissioned_on" date not null, "due_on" date not null, "submitted_on" date null, "code_digest" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index assessment_commission_by_commissioned_on on "assessment_commission" ("commissioned_on", "id");`,
    );
    this.addSql(
      `create index assessment_commission_division_index on "assessment_commission" ("division_code", "commissioned_on", "id");`,
    );
    this.addSql(
      `create index assessment_commission_subject_index on "assessment_commission" ("subject", "commissioned_on", "id");`,
    );
    this.addSql(
      `create index assessment_commission_project_index on "assessment_commission" ("project_id", "commissioned_on", "id");`,
    );
    this.addSql(`create index assessment_commission_year_index on "assessment_commission" ("year", "id");`);
    this.addSql(
      `create index assessment_commission_status_index on "assessment_commission" ("status", "commissioned_on", "id");`,
    );
    this.addSql(`create index assessment_commission_due_on_index on "assessment_commission" ("due_on", "id");`);
    this.addSql(
      `create index assessment_commission_submitted_on_index on "assessment_commission" ("submitted_on", "id");`,
    );
    this.addSql(`create index assessment_commission_updated_at_index on "assessment_commission" ("updated_at", "id");`);
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_code_digest_unique" unique ("code_digest");`,
    );
    this.addSql(
      `create table "acceptance_check" ("id" uuid not null, "project_id" uuid not null, "kind" text not null, "checked_by" text not null, "document_number" text null, "passed_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index acceptance_check_by_passed_on on "acceptance_check" ("passed_on", "id");`);
    this.addSql(`create index acceptance_check_project_index on "acceptance_check" ("project_id", "passed_on", "id");`);
    this.addSql(`create index acceptance_check_kind_index on "acceptance_check" ("kind", "passed_on", "id");`);
    this.addSql(`create index acceptance_check_updated_at_index on "acceptance_check" ("updated_at", "id");`);
    this.addSql(
      `create table "upkeep_report" ("id" uuid not null, "project_id" uuid not null, "summary" text not null, "spent_fen" bigint null, "reported_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index upkeep_report_by_reported_on on "upkeep_report" ("reported_on", "id");`);
    this.addSql(`create index upkeep_report_project_index on "upkeep_report" ("project_id", "reported_on", "id");`);
    this.addSql(`create index upkeep_report_updated_at_index on "upkeep_report" ("updated_at", "id");`);
    this.addSql(
      `alter table "livelihood_project" add "acceptance_applied_on" date null, add "handed_over_on" date null, add "operating_unit_id" uuid null;`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_operating_unit_id_foreign" foreign key ("operating_unit_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index livelihood_project_acceptance_applied_on_index on "livelihood_project" ("acceptance_applied_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_handed_over_on_index on "livelihood_project" ("handed_over_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_operating_unit_index on "livelihood_project" ("operating_unit_id", "planned_start_on", "id");`,
    );
    this.addSql(`alter table "project_assessment" add "commission_id" uuid null;`);
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_commission_id_foreign" foreign key ("commission_id") references "assessment_commission" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index project_assessment_commission_index on "project_assessment" ("commission_id", "assessed_on", "id");`,
    );
    this.addSql(`alter table "satisfaction_evaluation" add "pre_assessment_id" uuid null, add "meeting_id" uuid null;`);
    this.addSql(
      `alter table "satisfaction_evaluation" add constraint "satisfaction_evaluation_pre_assessment_id_foreign" foreign key ("pre_assessment_id") references "project_assessment" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "satisfaction_evaluation" add constraint "satisfaction_evaluation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index satisfaction_evaluation_pre_assessment_index on "satisfaction_evaluation" ("pre_assessment_id", "evaluated_on", "id");`,
    );
    this.addSql(
      `create index satisfaction_evaluation_meeting_index on "satisfaction_evaluation" ("meeting_id", "evaluated_on", "id");`,
    );
    this.addSql(`alter table "video_feed" add "channel" text null;`);
    this.addSql(`alter table "video_feed" alter column "stream_url" drop not null;`);
    this.addSql(`alter table "video_feed" add constraint "video_feed_channel_unique" unique ("channel");`);
    this.addSql(
      `alter table "video_feed" add constraint "video_feed_channel_check" check (char_length(channel) <= 60);`,
    );
    this.addSql(`alter table "supervision_visit" add "video_feed_id" uuid null;`);
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_video_feed_id_foreign" foreign key ("video_feed_id") references "video_feed" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index supervision_visit_video_feed_index on "supervision_visit" ("video_feed_id", "visited_on", "id");`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_host_id_foreign" foreign key ("host_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_name_check" check (char_length(name) <= 200);`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_kind_check" check (kind in ('ON_SITE', 'OBSERVATION', 'PROMOTION', 'VIDEO'));`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_status_check" check (status in ('ANNOUNCED', 'HELD', 'SUMMARISED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_organiser_check" check (char_length(organiser) <= 100);`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_sites_check" check (char_length(sites) <= 1000);`,
    );
    this.addSql(
      `alter table "on_site_meeting" add constraint "on_site_meeting_summary_check" check (char_length(summary) <= 5000);`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_meeting_id_foreign" foreign key ("meeting_id") references "on_site_meeting" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_status_check" check (status in ('INVITED', 'SPEAKS', 'ATTENDED', 'ABSENT'));`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_speech_check" check (char_length(speech) <= 200);`,
    );
    this.addSql(
      `alter table "on_site_guest" add constraint "on_site_guest_experience_check" check (char_length(experience) <= 5000);`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_subject_check" check (subject in ('PROJECT', 'PROJECTS_OF_YEAR', 'AWARD_FUND'));`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_assessor_check" check (char_length(assessor) <= 100);`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_contract_number_check" check (char_length(contract_number) <= 60);`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_status_check" check (status in ('COMMISSIONED', 'SUBMITTED', 'PUBLISHED', 'ENDED'));`,
    );
    this.addSql(
      `alter table "assessment_commission" add constraint "assessment_commission_code_digest_check" check (char_length(code_digest) <= 43);`,
    );
    this.addSql(
      `alter table "acceptance_check" add constraint "acceptance_check_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "acceptance_check" add constraint "acceptance_check_kind_check" check (kind in ('FIRE', 'INDOOR_AIR', 'QUALITY', 'PLANNING', 'OTHER'));`,
    );
    this.addSql(
      `alter table "acceptance_check" add constraint "acceptance_check_checked_by_check" check (char_length(checked_by) <= 100);`,
    );
    this.addSql(
      `alter table "acceptance_check" add constraint "acceptance_check_document_number_check" check (char_length(document_number) <= 100);`,
    );
    this.addSql(
      `alter table "upkeep_report" add constraint "upkeep_report_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "upkeep_report" add constraint "upkeep_report_summary_check" check (char_length(summary) <= 1000);`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "on_site_meeting" cascade;`);
    this.addSql(`drop table if exists "on_site_guest" cascade;`);
    this.addSql(`drop table if exists "assessment_commission" cascade;`);
    this.addSql(`drop table if exists "acceptance_check" cascade;`);
    this.addSql(`drop table if exists "upkeep_report" cascade;`);
    this.addSql(
      `alter table "livelihood_project" drop column "acceptance_applied_on", drop column "handed_over_on", drop column "operating_unit_id";`,
    );
    this.addSql(`alter table "project_assessment" drop column "commission_id";`);
    this.addSql(`alter table "satisfaction_evaluation" drop column "pre_assessment_id", drop column "meeting_id";`);
    this.addSql(`alter table "supervision_visit" drop column "video_feed_id";`);
    this.addSql(`alter table "video_feed" drop column "channel";`);
    this.addSql(`alter table "video_feed" alter column "stream_url" set not null;`);
  }
}
