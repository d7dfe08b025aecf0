import { Migration } from '@mikro-orm/migrations';

/** Who decides: bodies, their members, meetings and decisions, and the decision behind what is decided. */
export class Migration0014_bodies extends Migration {
  override name = 'Migration0014_bodies';

  override up(): void {
    this.addSql(
      `create table "body" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "division_code" text not null, "congress_id" uuid null, "parent_id" uuid null, "agency_id" uuid null, "fields" text[] not null, "established_on" date null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, "name_reading" text collate "C" generated always as (zh_reading("name", false)) stored, primary key ("id"));`,
    );
    this.addSql(`create index body_by_name on "body" ("name_reading", "id");`);
    this.addSql(`create index body_kind_index on "body" ("kind", "name_reading", "id");`);
    this.addSql(`create index body_division_index on "body" ("division_code", "name_reading", "id");`);
    this.addSql(`create index body_congress_index on "body" ("congress_id", "name_reading", "id");`);
    this.addSql(`create index body_parent_index on "body" ("parent_id", "name_reading", "id");`);
    this.addSql(`create index body_agency_index on "body" ("agency_id", "name_reading", "id");`);
    this.addSql(`create index body_fields_index on "body" using gin ("fields");`);
    this.addSql(`create index body_established_on_index on "body" ("established_on", "id");`);
    this.addSql(`create index body_ended_on_index on "body" ("ended_on", "id");`);
    this.addSql(`create index body_updated_at_index on "body" ("updated_at", "id");`);
    this.addSql(`create index body_name_bigrams on "body" using gin (zh_bigrams("name"));`);
    this.addSql(`alter table "body" add constraint "body_division_name_unique" unique ("division_code", "name");`);

    this.addSql(
      `create table "body_member" ("id" uuid not null, "body_id" uuid not null, "deputy_id" uuid null, "official_name" text null, "post" text not null, "term" int null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index body_member_by_started_on on "body_member" ("started_on", "id");`);
    this.addSql(`create index body_member_body_index on "body_member" ("body_id", "started_on", "id");`);
    this.addSql(`create index body_member_deputy_index on "body_member" ("deputy_id", "started_on", "id");`);
    this.addSql(`create index body_member_post_index on "body_member" ("post", "started_on", "id");`);
    this.addSql(`create index body_member_term_index on "body_member" ("term", "id");`);
    this.addSql(`create index body_member_ended_on_index on "body_member" ("ended_on", "id");`);
    this.addSql(`create index body_member_updated_at_index on "body_member" ("updated_at", "id");`);
    this.addSql(
      `alter table "body_member" add constraint "body_member_body_deputy_post_started_on_unique" unique ("body_id", "deputy_id", "post", "started_on");`,
    );

    this.addSql(
      `create table "meeting" ("id" uuid not null, "body_id" uuid not null, "kind" text not null, "name" text not null, "term" int null, "number" int null, "session_id" uuid null, "status" text not null, "held_on" date not null, "closed_on" date null, "entitled_count" int null, "present_count" int null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index meeting_by_held_on on "meeting" ("held_on", "id");`);
    this.addSql(`create index meeting_body_index on "meeting" ("body_id", "held_on", "id");`);
    this.addSql(`create index meeting_kind_index on "meeting" ("kind", "held_on", "id");`);
    this.addSql(`create index meeting_term_index on "meeting" ("term", "id");`);
    this.addSql(`create index meeting_number_index on "meeting" ("number", "id");`);
    this.addSql(`create index meeting_session_index on "meeting" ("session_id", "held_on", "id");`);
    this.addSql(`create index meeting_status_index on "meeting" ("status", "held_on", "id");`);
    this.addSql(`create index meeting_closed_on_index on "meeting" ("closed_on", "id");`);
    this.addSql(`create index meeting_updated_at_index on "meeting" ("updated_at", "id");`);
    this.addSql(`create index meeting_name_bigrams on "meeting" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "meeting" add constraint "meeting_body_kind_term_number_unique" unique ("body_id", "kind", "term", "number");`,
    );

    this.addSql(
      `create table "agenda_item" ("id" uuid not null, "meeting_id" uuid not null, "body_id" uuid not null, "position" int not null, "title" text not null, "subject_type" text null, "subject_id" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index agenda_item_by_position on "agenda_item" ("position", "id");`);
    this.addSql(`create index agenda_item_meeting_index on "agenda_item" ("meeting_id", "position", "id");`);
    this.addSql(`create index agenda_item_body_index on "agenda_item" ("body_id", "position", "id");`);
    this.addSql(`create index agenda_item_subject_type_index on "agenda_item" ("subject_type", "id");`);
    this.addSql(`create index agenda_item_subject_id_index on "agenda_item" ("subject_id", "id");`);
    this.addSql(`create index agenda_item_updated_at_index on "agenda_item" ("updated_at", "id");`);
    this.addSql(`create index agenda_item_title_bigrams on "agenda_item" using gin (zh_bigrams("title"));`);
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_meeting_position_unique" unique ("meeting_id", "position");`,
    );

    this.addSql(
      `create table "decision" ("id" uuid not null, "body_id" uuid not null, "meeting_id" uuid not null, "agenda_item_id" uuid null, "kind" text not null, "title" text not null, "result" text not null, "decided_on" date not null, "for_count" int null, "against_count" int null, "abstain_count" int null, "document_number" text null, "subject_type" text not null, "subject_id" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index decision_by_decided_on on "decision" ("decided_on", "id");`);
    this.addSql(`create index decision_body_index on "decision" ("body_id", "decided_on", "id");`);
    this.addSql(`create index decision_meeting_index on "decision" ("meeting_id", "decided_on", "id");`);
    this.addSql(`create index decision_agenda_item_index on "decision" ("agenda_item_id", "decided_on", "id");`);
    this.addSql(`create index decision_kind_index on "decision" ("kind", "decided_on", "id");`);
    this.addSql(`create index decision_result_index on "decision" ("result", "decided_on", "id");`);
    this.addSql(`create index decision_document_number_index on "decision" ("document_number", "id");`);
    this.addSql(`create index decision_subject_type_index on "decision" ("subject_type", "id");`);
    this.addSql(`create index decision_subject_id_index on "decision" ("subject_id", "id");`);
    this.addSql(`create index decision_updated_at_index on "decision" ("updated_at", "id");`);
    this.addSql(`create index decision_title_bigrams on "decision" using gin (zh_bigrams("title"));`);
    this.addSql(
      `alter table "decision" add constraint "decision_kind_subject_id_meeting_unique" unique ("kind", "subject_id", "meeting_id");`,
    );

    // Agencies stood here; which body it is follows from the route, and is nothing that SQL here could know.
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_supervisor_id_foreign";`);
    this.addSql(`update "key_supervision" set "supervisor_id" = null;`);

    this.addSql(`alter table "livelihood_round" add "decision_id" uuid null;`);
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index livelihood_round_decision_index on "livelihood_round" ("decision_id", "announced_on", "id");`,
    );

    this.addSql(`alter table "draft_law" add "decision_id" uuid null;`);
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index draft_law_decision_index on "draft_law" ("decision_id", "planned_on", "id");`);

    this.addSql(`alter table "department_evaluation" add "decision_id" uuid null;`);
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index department_evaluation_decision_index on "department_evaluation" ("decision_id", "rated_on", "id");`,
    );

    this.addSql(`alter table "award" add "decision_id" uuid null;`);
    this.addSql(
      `alter table "award" add constraint "award_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index award_decision_index on "award" ("decision_id", "granted_on", "id");`);

    this.addSql(`alter table "appointment" add "decision_id" uuid null;`);
    this.addSql(
      `alter table "appointment" add constraint "appointment_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index appointment_decision_index on "appointment" ("decision_id", "recommended_on", "id");`);

    this.addSql(`alter table "opinion_solicitation" add "heard_id" uuid null;`);
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_heard_id_foreign" foreign key ("heard_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index opinion_solicitation_heard_index on "opinion_solicitation" ("heard_id", "opens_on", "id");`,
    );

    this.addSql(`alter table "activity" add "meeting_id" uuid null;`);
    this.addSql(
      `alter table "activity" add constraint "activity_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index activity_meeting_index on "activity" ("meeting_id", "starts_on", "id");`);

    this.addSql(`alter table "screening_step" add "resolution_id" uuid null;`);
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_resolution_id_foreign" foreign key ("resolution_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index screening_step_resolution_index on "screening_step" ("resolution_id", "decided_on", "id");`,
    );

    this.addSql(`alter table "key_supervision" add "decision_id" uuid null, add "heard_id" uuid null;`);
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_heard_id_foreign" foreign key ("heard_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_supervisor_id_foreign" foreign key ("supervisor_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index key_supervision_decision_index on "key_supervision" ("decision_id", "proposed_on", "id");`,
    );
    this.addSql(`create index key_supervision_heard_index on "key_supervision" ("heard_id", "proposed_on", "id");`);

    this.addSql(`alter table "supervision_plan" add "decision_id" uuid null, add "heard_id" uuid null;`);
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_decision_id_foreign" foreign key ("decision_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_heard_id_foreign" foreign key ("heard_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index supervision_plan_decision_index on "supervision_plan" ("decision_id", "starts_on", "id");`,
    );
    this.addSql(`create index supervision_plan_heard_index on "supervision_plan" ("heard_id", "starts_on", "id");`);

    this.addSql(`alter table "supervision_task" add "heard_id" uuid null;`);
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_heard_id_foreign" foreign key ("heard_id") references "decision" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index supervision_task_heard_index on "supervision_task" ("heard_id", "due_on", "id");`);

    this.addSql(
      `alter table "body" add constraint "body_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "body" add constraint "body_congress_id_foreign" foreign key ("congress_id") references "congress" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "body" add constraint "body_parent_id_foreign" foreign key ("parent_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "body" add constraint "body_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "body" add constraint "body_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "body" add constraint "body_kind_check" check (kind in ('CONGRESS', 'STANDING_COMMITTEE', 'CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE', 'WORKING_BODY', 'TOWNSHIP_PRESIDIUM', 'SUBDISTRICT_WORK_COMMITTEE', 'STREET_ASSEMBLY', 'GOVERNMENT', 'PARTY_COMMITTEE', 'LEADING_GROUP', 'SUPERVISION_TEAM', 'MEDIATION_TEAM', 'OUTREACH_TEAM'));`,
    );
    this.addSql(
      `alter table "body" add constraint "body_fields_check" check (fields <@ array['URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER']);`,
    );

    this.addSql(
      `alter table "body_member" add constraint "body_member_body_id_foreign" foreign key ("body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_official_name_check" check (char_length(official_name) <= 60);`,
    );
    this.addSql(
      `alter table "body_member" add constraint "body_member_post_check" check (post in ('CHAIR', 'VICE_CHAIR', 'SECRETARY_GENERAL', 'MEMBER'));`,
    );
    this.addSql(`alter table "body_member" add constraint "body_member_validity_check" check (started_on < ended_on);`);

    this.addSql(
      `alter table "meeting" add constraint "meeting_body_id_foreign" foreign key ("body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_session_id_foreign" foreign key ("session_id") references "congress_session" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "meeting" add constraint "meeting_kind_check" check (kind in ('SESSION', 'BALLOT_MEETING', 'COMMITTEE_MEETING', 'CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE_MEETING', 'JOINT_INQUIRY', 'PRESIDIUM_MEETING', 'ASSEMBLY_MEETING', 'CONSULTATION', 'EXECUTIVE_MEETING', 'OTHER'));`,
    );
    this.addSql(`alter table "meeting" add constraint "meeting_name_check" check (char_length(name) <= 200);`);
    this.addSql(
      `alter table "meeting" add constraint "meeting_status_check" check (status in ('PLANNED', 'HELD', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_body_id_foreign" foreign key ("body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_subject_type_check" check (char_length(subject_type) <= 60);`,
    );
    this.addSql(
      `alter table "agenda_item" add constraint "agenda_item_subject_id_check" check (char_length(subject_id) <= 100);`,
    );

    this.addSql(
      `alter table "decision" add constraint "decision_body_id_foreign" foreign key ("body_id") references "body" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_agenda_item_id_foreign" foreign key ("agenda_item_id") references "agenda_item" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_kind_check" check (kind in ('DECIDED', 'DESIGNATED', 'HEARD', 'ADOPTED'));`,
    );
    this.addSql(`alter table "decision" add constraint "decision_title_check" check (char_length(title) <= 200);`);
    this.addSql(
      `alter table "decision" add constraint "decision_result_check" check (result in ('PASSED', 'NOT_PASSED', 'POSTPONED', 'NOTED'));`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_document_number_check" check (char_length(document_number) <= 60);`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_subject_type_check" check (char_length(subject_type) <= 60);`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_subject_id_check" check (char_length(subject_id) <= 100);`,
    );
  }

  override down(): void {
    this.addSql(`alter table "body" drop constraint "body_parent_id_foreign";`);
    this.addSql(`alter table "body_member" drop constraint "body_member_body_id_foreign";`);
    this.addSql(`alter table "meeting" drop constraint "meeting_body_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_body_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_body_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_supervisor_id_foreign";`);
    this.addSql(`alter table "agenda_item" drop constraint "agenda_item_meeting_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_meeting_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_meeting_id_foreign";`);
    this.addSql(`alter table "decision" drop constraint "decision_agenda_item_id_foreign";`);
    this.addSql(`alter table "livelihood_round" drop constraint "livelihood_round_decision_id_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_decision_id_foreign";`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_decision_id_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_decision_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_decision_id_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_heard_id_foreign";`);
    this.addSql(`alter table "screening_step" drop constraint "screening_step_resolution_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_decision_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_heard_id_foreign";`);
    this.addSql(`alter table "supervision_plan" drop constraint "supervision_plan_decision_id_foreign";`);
    this.addSql(`alter table "supervision_plan" drop constraint "supervision_plan_heard_id_foreign";`);
    this.addSql(`alter table "supervision_task" drop constraint "supervision_task_heard_id_foreign";`);

    this.addSql(`drop table if exists "body" cascade;`);
    this.addSql(`drop table if exists "body_member" cascade;`);
    this.addSql(`drop table if exists "meeting" cascade;`);
    this.addSql(`drop table if exists "agenda_item" cascade;`);
    this.addSql(`drop table if exists "decision" cascade;`);

    this.addSql(`update "key_supervision" set "supervisor_id" = null;`);

    this.addSql(`drop index "activity_meeting_index";`);
    this.addSql(`alter table "activity" drop column "meeting_id";`);

    this.addSql(`drop index "appointment_decision_index";`);
    this.addSql(`alter table "appointment" drop column "decision_id";`);

    this.addSql(`drop index "award_decision_index";`);
    this.addSql(`alter table "award" drop column "decision_id";`);

    this.addSql(`drop index "department_evaluation_decision_index";`);
    this.addSql(`alter table "department_evaluation" drop column "decision_id";`);

    this.addSql(`drop index "draft_law_decision_index";`);
    this.addSql(`alter table "draft_law" drop column "decision_id";`);

    this.addSql(`drop index "key_supervision_decision_index";`);
    this.addSql(`drop index "key_supervision_heard_index";`);
    this.addSql(`alter table "key_supervision" drop column "decision_id", drop column "heard_id";`);
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_supervisor_id_foreign" foreign key ("supervisor_id") references "agency" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(`drop index "livelihood_round_decision_index";`);
    this.addSql(`alter table "livelihood_round" drop column "decision_id";`);

    this.addSql(`drop index "opinion_solicitation_heard_index";`);
    this.addSql(`alter table "opinion_solicitation" drop column "heard_id";`);

    this.addSql(`drop index "screening_step_resolution_index";`);
    this.addSql(`alter table "screening_step" drop column "resolution_id";`);

    this.addSql(`drop index "supervision_plan_decision_index";`);
    this.addSql(`drop index "supervision_plan_heard_index";`);
    this.addSql(`alter table "supervision_plan" drop column "decision_id", drop column "heard_id";`);

    this.addSql(`drop index "supervision_task_heard_index";`);
    this.addSql(`alter table "supervision_task" drop column "heard_id";`);
  }
}
