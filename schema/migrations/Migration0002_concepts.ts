/** The tables, constraints and indexes of the concepts, as their declarations say (`npm run db:diff` wrote it). */
import { Migration } from '@mikro-orm/migrations';

export class Migration0002_concepts extends Migration {
  override name = 'Migration0002_concepts';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "division" ("code" text not null, "name" text collate "zh_pinyin" not null, "level" text not null, "kind" text not null, "parent_code" text null, "valid_from" date null, "valid_to" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("code"));`,
    );
    this.addSql(`create index division_name_index on "division" ("name", "code");`);
    this.addSql(`create index division_level_index on "division" ("level", "code");`);
    this.addSql(`create index division_kind_index on "division" ("kind", "code");`);
    this.addSql(`create index division_parent_index on "division" ("parent_code", "code");`);
    this.addSql(`create index division_valid_to_index on "division" ("valid_to", "code");`);
    this.addSql(`create index division_updated_at_index on "division" ("updated_at", "code");`);
    this.addSql(`create index division_name_bigrams on "division" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "deputy" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "gender" text not null, "ethnicity" text not null, "affiliation" text not null, "occupation" text not null, "post" text null, "division_code" text not null, "phone_masked" text null, "first_elected_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index deputy_by_name on "deputy" ("name", "id");`);
    this.addSql(`create index deputy_gender_index on "deputy" ("gender", "name", "id");`);
    this.addSql(`create index deputy_ethnicity_index on "deputy" ("ethnicity", "id");`);
    this.addSql(`create index deputy_affiliation_index on "deputy" ("affiliation", "name", "id");`);
    this.addSql(`create index deputy_occupation_index on "deputy" ("occupation", "name", "id");`);
    this.addSql(`create index deputy_division_index on "deputy" ("division_code", "name", "id");`);
    this.addSql(`create index deputy_first_elected_on_index on "deputy" ("first_elected_on", "id");`);
    this.addSql(`create index deputy_updated_at_index on "deputy" ("updated_at", "id");`);
    this.addSql(`create index deputy_name_bigrams on "deputy" using gin (zh_bigrams("name"));`);
    this.addSql(`create index deputy_post_bigrams on "deputy" using gin (zh_bigrams("post"));`);

    this.addSql(
      `create table "deputy_initiative" ("id" uuid not null, "name" text not null, "kind" text not null, "deputy_id" uuid not null, "division_code" text not null, "description" text not null, "status" text not null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index deputy_initiative_by_started_on on "deputy_initiative" ("started_on", "id");`);
    this.addSql(`create index deputy_initiative_kind_index on "deputy_initiative" ("kind", "started_on", "id");`);
    this.addSql(
      `create index deputy_initiative_deputy_index on "deputy_initiative" ("deputy_id", "started_on", "id");`,
    );
    this.addSql(
      `create index deputy_initiative_division_index on "deputy_initiative" ("division_code", "started_on", "id") include ("status");`,
    );
    this.addSql(`create index deputy_initiative_status_index on "deputy_initiative" ("status", "started_on", "id");`);
    this.addSql(`create index deputy_initiative_updated_at_index on "deputy_initiative" ("updated_at", "id");`);
    this.addSql(`create index deputy_initiative_name_bigrams on "deputy_initiative" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "deputy_group" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "level" text not null, "field" text null, "is_key" boolean not null, "division_code" text not null, "leader_id" uuid not null, "established_on" date not null, "dissolved_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index deputy_group_by_name on "deputy_group" ("name", "id");`);
    this.addSql(`create index deputy_group_kind_index on "deputy_group" ("kind", "name", "id");`);
    this.addSql(`create index deputy_group_level_index on "deputy_group" ("level", "name", "id");`);
    this.addSql(`create index deputy_group_is_key_index on "deputy_group" ("is_key", "id");`);
    this.addSql(`create index deputy_group_division_index on "deputy_group" ("division_code", "name", "id");`);
    this.addSql(`create index deputy_group_leader_index on "deputy_group" ("leader_id", "name", "id");`);
    this.addSql(`create index deputy_group_established_on_index on "deputy_group" ("established_on", "id");`);
    this.addSql(`create index deputy_group_dissolved_on_index on "deputy_group" ("dissolved_on", "id");`);
    this.addSql(`create index deputy_group_updated_at_index on "deputy_group" ("updated_at", "id");`);
    this.addSql(`create index deputy_group_name_bigrams on "deputy_group" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_division_name_unique" unique ("division_code", "name");`,
    );

    this.addSql(
      `create table "deputy_group_member" ("id" uuid not null, "group_id" uuid not null, "deputy_id" uuid not null, "joined_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index deputy_group_member_by_joined_on on "deputy_group_member" ("joined_on", "id");`);
    this.addSql(
      `create index deputy_group_member_group_index on "deputy_group_member" ("group_id", "joined_on", "id");`,
    );
    this.addSql(
      `create index deputy_group_member_deputy_index on "deputy_group_member" ("deputy_id", "joined_on", "id");`,
    );
    this.addSql(`create index deputy_group_member_updated_at_index on "deputy_group_member" ("updated_at", "id");`);
    this.addSql(
      `alter table "deputy_group_member" add constraint "deputy_group_member_group_deputy_unique" unique ("group_id", "deputy_id");`,
    );

    this.addSql(
      `create table "congress" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "level" text not null, "division_code" text null, "current_term" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index congress_by_name on "congress" ("name", "id");`);
    this.addSql(`create index congress_level_index on "congress" ("level", "name", "id");`);
    this.addSql(`create index congress_division_index on "congress" ("division_code", "name", "id");`);
    this.addSql(`create index congress_updated_at_index on "congress" ("updated_at", "id");`);
    this.addSql(`create index congress_name_bigrams on "congress" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "congress" add constraint "congress_division_level_unique" unique ("division_code", "level");`,
    );

    this.addSql(
      `create table "congress_session" ("id" uuid not null, "name" text not null, "congress_id" uuid not null, "term" int not null, "number" int not null, "opened_on" date not null, "closed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index congress_session_by_opened_on on "congress_session" ("opened_on", "id");`);
    this.addSql(
      `create index congress_session_congress_index on "congress_session" ("congress_id", "opened_on", "id");`,
    );
    this.addSql(`create index congress_session_term_index on "congress_session" ("term", "id");`);
    this.addSql(`create index congress_session_number_index on "congress_session" ("number", "id");`);
    this.addSql(`create index congress_session_updated_at_index on "congress_session" ("updated_at", "id");`);
    this.addSql(`create index congress_session_name_bigrams on "congress_session" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "congress_session" add constraint "congress_session_congress_term_number_unique" unique ("congress_id", "term", "number");`,
    );

    this.addSql(
      `create table "community_assembly" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "division_code" text not null, "member_count" int not null, "deputy_count" int not null, "is_standing" boolean not null, "yearly_meeting_count" int not null, "open_affairs" text[] not null, "established_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index community_assembly_by_name on "community_assembly" ("name", "id");`);
    this.addSql(
      `create index community_assembly_division_index on "community_assembly" ("division_code", "name", "id");`,
    );
    this.addSql(`create index community_assembly_member_count_index on "community_assembly" ("member_count", "id");`);
    this.addSql(`create index community_assembly_deputy_count_index on "community_assembly" ("deputy_count", "id");`);
    this.addSql(`create index community_assembly_is_standing_index on "community_assembly" ("is_standing", "id");`);
    this.addSql(
      `create index community_assembly_yearly_meeting_count_index on "community_assembly" ("yearly_meeting_count", "id");`,
    );
    this.addSql(
      `create index community_assembly_open_affairs_index on "community_assembly" using gin ("open_affairs");`,
    );
    this.addSql(
      `create index community_assembly_established_on_index on "community_assembly" ("established_on", "id");`,
    );
    this.addSql(`create index community_assembly_updated_at_index on "community_assembly" ("updated_at", "id");`);
    this.addSql(`create index community_assembly_name_bigrams on "community_assembly" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "assembly_working_group" ("id" uuid not null, "assembly_id" uuid not null, "name" text collate "zh_pinyin" not null, "member_count" int not null, "established_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index assembly_working_group_by_name on "assembly_working_group" ("name", "id");`);
    this.addSql(
      `create index assembly_working_group_assembly_index on "assembly_working_group" ("assembly_id", "name", "id");`,
    );
    this.addSql(
      `create index assembly_working_group_member_count_index on "assembly_working_group" ("member_count", "id");`,
    );
    this.addSql(
      `create index assembly_working_group_established_on_index on "assembly_working_group" ("established_on", "id");`,
    );
    this.addSql(
      `create index assembly_working_group_updated_at_index on "assembly_working_group" ("updated_at", "id");`,
    );
    this.addSql(
      `create index assembly_working_group_name_bigrams on "assembly_working_group" using gin (zh_bigrams("name"));`,
    );

    this.addSql(
      `create table "award" ("id" uuid not null, "name" text not null, "kind" text not null, "division_code" text not null, "first_year" int not null, "last_year" int not null, "status" text not null, "granted_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index award_by_granted_on on "award" ("granted_on", "id");`);
    this.addSql(`create index award_kind_index on "award" ("kind", "granted_on", "id");`);
    this.addSql(
      `create index award_division_index on "award" ("division_code", "granted_on", "id") include ("status");`,
    );
    this.addSql(`create index award_first_year_index on "award" ("first_year", "id");`);
    this.addSql(`create index award_last_year_index on "award" ("last_year", "id");`);
    this.addSql(`create index award_status_index on "award" ("status", "granted_on", "id");`);
    this.addSql(`create index award_updated_at_index on "award" ("updated_at", "id");`);
    this.addSql(`create index award_name_bigrams on "award" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "award" add constraint "award_division_kind_last_year_unique" unique ("division_code", "kind", "last_year");`,
    );

    this.addSql(
      `create table "agency" ("id" uuid not null, "code" text not null, "name" text collate "zh_pinyin" not null, "system" text not null, "division_code" text not null, "is_key_handler" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index agency_by_name on "agency" ("name", "id");`);
    this.addSql(`create index agency_system_index on "agency" ("system", "name", "id");`);
    this.addSql(`create index agency_division_index on "agency" ("division_code", "name", "id");`);
    this.addSql(`create index agency_is_key_handler_index on "agency" ("is_key_handler", "id");`);
    this.addSql(`create index agency_updated_at_index on "agency" ("updated_at", "id");`);
    this.addSql(`create index agency_name_bigrams on "agency" using gin (zh_bigrams("name"));`);
    this.addSql(`alter table "agency" add constraint "agency_code_unique" unique ("code");`);
    this.addSql(`alter table "agency" add constraint "agency_division_name_unique" unique ("division_code", "name");`);

    this.addSql(
      `create table "contact_link" ("id" uuid not null, "kind" text not null, "status" text not null, "purpose" text not null, "deputy_id" uuid not null, "committee_member_id" uuid null, "agency_id" uuid null, "division_code" text not null, "enterprise_name" text null, "enterprise_credit_code" text null, "household_count" int null, "has_chat_group" boolean not null, "started_on" date not null, "ended_on" date null, "note" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index contact_link_by_started_on on "contact_link" ("started_on", "id");`);
    this.addSql(`create index contact_link_kind_index on "contact_link" ("kind", "started_on", "id");`);
    this.addSql(`create index contact_link_status_index on "contact_link" ("status", "started_on", "id");`);
    this.addSql(`create index contact_link_purpose_index on "contact_link" ("purpose", "started_on", "id");`);
    this.addSql(`create index contact_link_deputy_index on "contact_link" ("deputy_id", "started_on", "id");`);
    this.addSql(
      `create index contact_link_committee_member_index on "contact_link" ("committee_member_id", "started_on", "id");`,
    );
    this.addSql(`create index contact_link_agency_index on "contact_link" ("agency_id", "started_on", "id");`);
    this.addSql(
      `create index contact_link_division_index on "contact_link" ("division_code", "started_on", "id") include ("kind", "status");`,
    );
    this.addSql(
      `create index contact_link_enterprise_credit_code_index on "contact_link" ("enterprise_credit_code", "id");`,
    );
    this.addSql(`create index contact_link_household_count_index on "contact_link" ("household_count", "id");`);
    this.addSql(`create index contact_link_has_chat_group_index on "contact_link" ("has_chat_group", "id");`);
    this.addSql(`create index contact_link_ended_on_index on "contact_link" ("ended_on", "id");`);
    this.addSql(`create index contact_link_updated_at_index on "contact_link" ("updated_at", "id");`);
    this.addSql(
      `create index contact_link_enterprise_name_bigrams on "contact_link" using gin (zh_bigrams("enterprise_name"));`,
    );

    this.addSql(
      `create table "contact_record" ("id" uuid not null, "link_id" uuid not null, "division_code" text not null, "mode" text not null, "contacted_on" date not null, "topic" text not null, "outcome" text not null, "problem_status" text not null, "problem" text null, "assigned_to_id" uuid null, "assigned_on" date null, "handled_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index contact_record_by_contacted_on on "contact_record" ("contacted_on", "id");`);
    this.addSql(`create index contact_record_link_index on "contact_record" ("link_id", "contacted_on", "id");`);
    this.addSql(
      `create index contact_record_division_index on "contact_record" ("division_code", "contacted_on", "id");`,
    );
    this.addSql(`create index contact_record_mode_index on "contact_record" ("mode", "contacted_on", "id");`);
    this.addSql(
      `create index contact_record_problem_status_index on "contact_record" ("problem_status", "contacted_on", "id");`,
    );
    this.addSql(
      `create index contact_record_assigned_to_index on "contact_record" ("assigned_to_id", "contacted_on", "id");`,
    );
    this.addSql(`create index contact_record_assigned_on_index on "contact_record" ("assigned_on", "id");`);
    this.addSql(`create index contact_record_handled_on_index on "contact_record" ("handled_on", "id");`);
    this.addSql(`create index contact_record_updated_at_index on "contact_record" ("updated_at", "id");`);
    this.addSql(`create index contact_record_problem_bigrams on "contact_record" using gin (zh_bigrams("problem"));`);

    this.addSql(
      `create table "bulletin" ("id" uuid not null, "title" text not null, "division_code" text not null, "compiler_id" uuid not null, "year" int not null, "number" int not null, "status" text not null, "period_starts_on" date not null, "period_ends_on" date not null, "issued_on" date null, "instruction" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index bulletin_by_period_ends_on on "bulletin" ("period_ends_on", "id");`);
    this.addSql(`create index bulletin_division_index on "bulletin" ("division_code", "period_ends_on", "id");`);
    this.addSql(`create index bulletin_compiler_index on "bulletin" ("compiler_id", "period_ends_on", "id");`);
    this.addSql(`create index bulletin_year_index on "bulletin" ("year", "id");`);
    this.addSql(`create index bulletin_number_index on "bulletin" ("number", "id");`);
    this.addSql(`create index bulletin_status_index on "bulletin" ("status", "period_ends_on", "id");`);
    this.addSql(`create index bulletin_period_starts_on_index on "bulletin" ("period_starts_on", "id");`);
    this.addSql(`create index bulletin_issued_on_index on "bulletin" ("issued_on", "id");`);
    this.addSql(`create index bulletin_updated_at_index on "bulletin" ("updated_at", "id");`);
    this.addSql(`create index bulletin_title_bigrams on "bulletin" using gin (zh_bigrams("title"));`);
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_division_year_number_unique" unique ("division_code", "year", "number");`,
    );

    this.addSql(
      `create table "appointment" ("id" uuid not null, "deputy_id" uuid not null, "role" text not null, "agency_id" uuid not null, "division_code" text not null, "status" text not null, "recommended_on" date not null, "appointed_on" date null, "ends_on" date null, "letter_number" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index appointment_by_recommended_on on "appointment" ("recommended_on", "id");`);
    this.addSql(`create index appointment_deputy_index on "appointment" ("deputy_id", "recommended_on", "id");`);
    this.addSql(`create index appointment_role_index on "appointment" ("role", "recommended_on", "id");`);
    this.addSql(`create index appointment_agency_index on "appointment" ("agency_id", "recommended_on", "id");`);
    this.addSql(
      `create index appointment_division_index on "appointment" ("division_code", "recommended_on", "id") include ("status");`,
    );
    this.addSql(`create index appointment_status_index on "appointment" ("status", "recommended_on", "id");`);
    this.addSql(`create index appointment_appointed_on_index on "appointment" ("appointed_on", "id");`);
    this.addSql(`create index appointment_ends_on_index on "appointment" ("ends_on", "id");`);
    this.addSql(`create index appointment_updated_at_index on "appointment" ("updated_at", "id");`);

    this.addSql(
      `create table "draft_law" ("id" uuid not null, "title" text not null, "stage" text not null, "division_code" text not null, "congress_id" uuid null, "proposer_id" uuid null, "planned_on" date not null, "published_on" date null, "effective_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index draft_law_by_planned_on on "draft_law" ("planned_on", "id");`);
    this.addSql(`create index draft_law_stage_index on "draft_law" ("stage", "planned_on", "id");`);
    this.addSql(
      `create index draft_law_division_index on "draft_law" ("division_code", "planned_on", "id") include ("stage");`,
    );
    this.addSql(`create index draft_law_congress_index on "draft_law" ("congress_id", "planned_on", "id");`);
    this.addSql(`create index draft_law_proposer_index on "draft_law" ("proposer_id", "planned_on", "id");`);
    this.addSql(`create index draft_law_published_on_index on "draft_law" ("published_on", "id");`);
    this.addSql(`create index draft_law_effective_on_index on "draft_law" ("effective_on", "id");`);
    this.addSql(`create index draft_law_updated_at_index on "draft_law" ("updated_at", "id");`);
    this.addSql(`create index draft_law_title_bigrams on "draft_law" using gin (zh_bigrams("title"));`);

    this.addSql(
      `create table "draft_law_version" ("id" uuid not null, "draft_law_id" uuid not null, "reading" text not null, "text" text not null, "explanation" text null, "submitted_on" date not null, "is_published" boolean not null, "published_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index draft_law_version_by_submitted_on on "draft_law_version" ("submitted_on", "id");`);
    this.addSql(
      `create index draft_law_version_draft_law_index on "draft_law_version" ("draft_law_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index draft_law_version_reading_index on "draft_law_version" ("reading", "submitted_on", "id");`,
    );
    this.addSql(`create index draft_law_version_is_published_index on "draft_law_version" ("is_published", "id");`);
    this.addSql(`create index draft_law_version_published_on_index on "draft_law_version" ("published_on", "id");`);
    this.addSql(`create index draft_law_version_updated_at_index on "draft_law_version" ("updated_at", "id");`);
    this.addSql(
      `alter table "draft_law_version" add constraint "draft_law_version_draft_law_reading_unique" unique ("draft_law_id", "reading");`,
    );

    this.addSql(
      `create table "duty_checklist" ("id" uuid not null, "deputy_id" uuid not null, "division_code" text not null, "year" int not null, "status" text not null, "law_version" text not null, "issued_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_checklist_by_year on "duty_checklist" ("year", "id");`);
    this.addSql(`create index duty_checklist_deputy_index on "duty_checklist" ("deputy_id", "year", "id");`);
    this.addSql(`create index duty_checklist_division_index on "duty_checklist" ("division_code", "year", "id");`);
    this.addSql(`create index duty_checklist_status_index on "duty_checklist" ("status", "year", "id");`);
    this.addSql(`create index duty_checklist_issued_on_index on "duty_checklist" ("issued_on", "id");`);
    this.addSql(`create index duty_checklist_updated_at_index on "duty_checklist" ("updated_at", "id");`);
    this.addSql(
      `alter table "duty_checklist" add constraint "duty_checklist_deputy_year_unique" unique ("deputy_id", "year");`,
    );

    this.addSql(
      `create table "duty_checklist_item" ("id" uuid not null, "checklist_id" uuid not null, "position" int not null, "kind" text not null, "task" text not null, "target_count" int not null, "done_count" int not null, "due_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_checklist_item_by_position on "duty_checklist_item" ("position", "id");`);
    this.addSql(
      `create index duty_checklist_item_checklist_index on "duty_checklist_item" ("checklist_id", "position", "id");`,
    );
    this.addSql(`create index duty_checklist_item_kind_index on "duty_checklist_item" ("kind", "position", "id");`);
    this.addSql(`create index duty_checklist_item_target_count_index on "duty_checklist_item" ("target_count", "id");`);
    this.addSql(`create index duty_checklist_item_done_count_index on "duty_checklist_item" ("done_count", "id");`);
    this.addSql(`create index duty_checklist_item_due_on_index on "duty_checklist_item" ("due_on", "id");`);
    this.addSql(`create index duty_checklist_item_updated_at_index on "duty_checklist_item" ("updated_at", "id");`);
    this.addSql(
      `create index duty_checklist_item_task_bigrams on "duty_checklist_item" using gin (zh_bigrams("task"));`,
    );
    this.addSql(
      `alter table "duty_checklist_item" add constraint "duty_checklist_item_checklist_position_unique" unique ("checklist_id", "position");`,
    );

    this.addSql(
      `create table "duty_record" ("id" uuid not null, "deputy_id" uuid not null, "division_code" text not null, "kind" text not null, "occurred_on" date not null, "title" text not null, "summary" text null, "notes" text null, "is_published" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_record_by_occurred_on on "duty_record" ("occurred_on", "id");`);
    this.addSql(`create index duty_record_deputy_index on "duty_record" ("deputy_id", "occurred_on", "id");`);
    this.addSql(
      `create index duty_record_division_index on "duty_record" ("division_code", "occurred_on", "id") include ("is_published", "kind");`,
    );
    this.addSql(`create index duty_record_kind_index on "duty_record" ("kind", "occurred_on", "id");`);
    this.addSql(`create index duty_record_is_published_index on "duty_record" ("is_published", "id");`);
    this.addSql(`create index duty_record_updated_at_index on "duty_record" ("updated_at", "id");`);
    this.addSql(`create index duty_record_title_bigrams on "duty_record" using gin (zh_bigrams("title"));`);

    this.addSql(
      `create table "functional_party_branch" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "group_id" uuid null, "division_code" text not null, "established_on" date not null, "member_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index functional_party_branch_by_name on "functional_party_branch" ("name", "id");`);
    this.addSql(
      `create index functional_party_branch_group_index on "functional_party_branch" ("group_id", "name", "id");`,
    );
    this.addSql(
      `create index functional_party_branch_division_index on "functional_party_branch" ("division_code", "name", "id");`,
    );
    this.addSql(
      `create index functional_party_branch_established_on_index on "functional_party_branch" ("established_on", "id");`,
    );
    this.addSql(
      `create index functional_party_branch_updated_at_index on "functional_party_branch" ("updated_at", "id");`,
    );
    this.addSql(
      `create index functional_party_branch_name_bigrams on "functional_party_branch" using gin (zh_bigrams("name"));`,
    );

    this.addSql(
      `create table "grid" ("id" uuid not null, "code" text not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "division_code" text not null, "household_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index grid_by_code on "grid" ("code", "id");`);
    this.addSql(`create index grid_name_index on "grid" ("name", "id");`);
    this.addSql(`create index grid_kind_index on "grid" ("kind", "code", "id");`);
    this.addSql(`create index grid_division_index on "grid" ("division_code", "code", "id");`);
    this.addSql(`create index grid_household_count_index on "grid" ("household_count", "id");`);
    this.addSql(`create index grid_updated_at_index on "grid" ("updated_at", "id");`);
    this.addSql(`create index grid_name_bigrams on "grid" using gin (zh_bigrams("name"));`);
    this.addSql(`alter table "grid" add constraint "grid_code_unique" unique ("code");`);

    this.addSql(
      `create table "grid_deputy_assignment" ("id" uuid not null, "grid_id" uuid not null, "deputy_id" uuid not null, "roles" text[] not null, "local_roles" text null, "campaign" text null, "status" text not null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index grid_deputy_assignment_by_started_on on "grid_deputy_assignment" ("started_on", "id");`);
    this.addSql(
      `create index grid_deputy_assignment_grid_index on "grid_deputy_assignment" ("grid_id", "started_on", "id");`,
    );
    this.addSql(
      `create index grid_deputy_assignment_deputy_index on "grid_deputy_assignment" ("deputy_id", "started_on", "id");`,
    );
    this.addSql(`create index grid_deputy_assignment_roles_index on "grid_deputy_assignment" using gin ("roles");`);
    this.addSql(`create index grid_deputy_assignment_campaign_index on "grid_deputy_assignment" ("campaign", "id");`);
    this.addSql(
      `create index grid_deputy_assignment_status_index on "grid_deputy_assignment" ("status", "started_on", "id");`,
    );
    this.addSql(`create index grid_deputy_assignment_ended_on_index on "grid_deputy_assignment" ("ended_on", "id");`);
    this.addSql(
      `create index grid_deputy_assignment_updated_at_index on "grid_deputy_assignment" ("updated_at", "id");`,
    );
    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_grid_deputy_unique" unique ("grid_id", "deputy_id");`,
    );

    this.addSql(
      `create table "grid_staff" ("id" uuid not null, "grid_id" uuid not null, "role" text not null, "name" text collate "zh_pinyin" not null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index grid_staff_by_name on "grid_staff" ("name", "id");`);
    this.addSql(`create index grid_staff_grid_index on "grid_staff" ("grid_id", "name", "id");`);
    this.addSql(`create index grid_staff_role_index on "grid_staff" ("role", "name", "id");`);
    this.addSql(`create index grid_staff_started_on_index on "grid_staff" ("started_on", "id");`);
    this.addSql(`create index grid_staff_ended_on_index on "grid_staff" ("ended_on", "id");`);
    this.addSql(`create index grid_staff_updated_at_index on "grid_staff" ("updated_at", "id");`);
    this.addSql(`create index grid_staff_name_bigrams on "grid_staff" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "hotline_work_order" ("id" uuid not null, "external_id" text not null, "title" text not null, "content" text null, "category" text not null, "status" text not null, "is_difficult" boolean not null, "division_code" text not null, "agency_id" uuid null, "reported_by_id" uuid null, "received_on" date not null, "due_on" date not null, "closed_on" date null, "satisfaction" text null, "synced_at" timestamptz(3) not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index hotline_work_order_by_received_on on "hotline_work_order" ("received_on", "id");`);
    this.addSql(
      `create index hotline_work_order_category_index on "hotline_work_order" ("category", "received_on", "id");`,
    );
    this.addSql(
      `create index hotline_work_order_status_index on "hotline_work_order" ("status", "received_on", "id");`,
    );
    this.addSql(`create index hotline_work_order_is_difficult_index on "hotline_work_order" ("is_difficult", "id");`);
    this.addSql(
      `create index hotline_work_order_division_index on "hotline_work_order" ("division_code", "received_on", "id");`,
    );
    this.addSql(
      `create index hotline_work_order_agency_index on "hotline_work_order" ("agency_id", "received_on", "id");`,
    );
    this.addSql(
      `create index hotline_work_order_reported_by_index on "hotline_work_order" ("reported_by_id", "received_on", "id");`,
    );
    this.addSql(`create index hotline_work_order_due_on_index on "hotline_work_order" ("due_on", "id");`);
    this.addSql(`create index hotline_work_order_closed_on_index on "hotline_work_order" ("closed_on", "id");`);
    this.addSql(
      `create index hotline_work_order_satisfaction_index on "hotline_work_order" ("satisfaction", "received_on", "id");`,
    );
    this.addSql(`create index hotline_work_order_synced_at_index on "hotline_work_order" ("synced_at", "id");`);
    this.addSql(`create index hotline_work_order_updated_at_index on "hotline_work_order" ("updated_at", "id");`);
    this.addSql(
      `create index hotline_work_order_title_bigrams on "hotline_work_order" using gin (zh_bigrams("title"));`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_external_id_unique" unique ("external_id");`,
    );

    this.addSql(
      `create table "indicator" ("id" uuid not null, "code" text not null, "name" text collate "zh_pinyin" not null, "name_en" text not null, "definition" text not null, "definition_version" int not null, "unit" text not null, "denominator" text null, "formula" text null, "query" text null, "factor" double precision not null, "caveats" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index indicator_by_code on "indicator" ("code", "id");`);
    this.addSql(`create index indicator_name_index on "indicator" ("name", "id");`);
    this.addSql(`create index indicator_name_en_index on "indicator" ("name_en", "id");`);
    this.addSql(`create index indicator_unit_index on "indicator" ("unit", "code", "id");`);
    this.addSql(`create index indicator_updated_at_index on "indicator" ("updated_at", "id");`);
    this.addSql(`create index indicator_name_bigrams on "indicator" using gin (zh_bigrams("name"));`);
    this.addSql(`create index indicator_definition_bigrams on "indicator" using gin (zh_bigrams("definition"));`);
    this.addSql(`alter table "indicator" add constraint "indicator_code_unique" unique ("code");`);

    this.addSql(
      `create table "initiative_metric" ("id" uuid not null, "initiative_id" uuid not null, "measure" text not null, "quantity" double precision not null, "unit" text not null, "year" int not null, "is_expected" boolean not null, "measured_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index initiative_metric_by_measured_on on "initiative_metric" ("measured_on", "id");`);
    this.addSql(
      `create index initiative_metric_initiative_index on "initiative_metric" ("initiative_id", "measured_on", "id");`,
    );
    this.addSql(`create index initiative_metric_measure_index on "initiative_metric" ("measure", "id");`);
    this.addSql(`create index initiative_metric_unit_index on "initiative_metric" ("unit", "id");`);
    this.addSql(`create index initiative_metric_year_index on "initiative_metric" ("year", "id");`);
    this.addSql(`create index initiative_metric_is_expected_index on "initiative_metric" ("is_expected", "id");`);
    this.addSql(`create index initiative_metric_updated_at_index on "initiative_metric" ("updated_at", "id");`);
    this.addSql(
      `alter table "initiative_metric" add constraint "initiative_metric_initiative_measure_year_unique" unique ("initiative_id", "measure", "year");`,
    );

    this.addSql(
      `create table "legislative_contact_point" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "category" text not null, "level" text not null, "host" text not null, "division_code" text not null, "parent_id" uuid null, "established_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index legislative_contact_point_by_name on "legislative_contact_point" ("name", "id");`);
    this.addSql(
      `create index legislative_contact_point_kind_index on "legislative_contact_point" ("kind", "name", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_category_index on "legislative_contact_point" ("category", "name", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_level_index on "legislative_contact_point" ("level", "name", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_division_index on "legislative_contact_point" ("division_code", "name", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_parent_index on "legislative_contact_point" ("parent_id", "name", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_established_on_index on "legislative_contact_point" ("established_on", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_updated_at_index on "legislative_contact_point" ("updated_at", "id");`,
    );
    this.addSql(
      `create index legislative_contact_point_name_bigrams on "legislative_contact_point" using gin (zh_bigrams("name"));`,
    );

    this.addSql(
      `create table "legislative_liaison" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "post" text null, "contact_point_id" uuid not null, "division_code" text not null, "appointed_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index legislative_liaison_by_name on "legislative_liaison" ("name", "id");`);
    this.addSql(
      `create index legislative_liaison_contact_point_index on "legislative_liaison" ("contact_point_id", "name", "id");`,
    );
    this.addSql(
      `create index legislative_liaison_division_index on "legislative_liaison" ("division_code", "name", "id");`,
    );
    this.addSql(`create index legislative_liaison_appointed_on_index on "legislative_liaison" ("appointed_on", "id");`);
    this.addSql(`create index legislative_liaison_ended_on_index on "legislative_liaison" ("ended_on", "id");`);
    this.addSql(`create index legislative_liaison_updated_at_index on "legislative_liaison" ("updated_at", "id");`);
    this.addSql(
      `create index legislative_liaison_name_bigrams on "legislative_liaison" using gin (zh_bigrams("name"));`,
    );

    this.addSql(
      `create table "livelihood_round" ("id" uuid not null, "name" text not null, "division_code" text not null, "congress_id" uuid null, "year" int not null, "number" int not null, "level" text not null, "method" text not null, "stage" text not null, "min_surplus_rate" double precision null, "announced_on" date not null, "collection_closes_on" date not null, "decided_on" date null, "closed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index livelihood_round_by_announced_on on "livelihood_round" ("announced_on", "id");`);
    this.addSql(
      `create index livelihood_round_division_index on "livelihood_round" ("division_code", "announced_on", "id");`,
    );
    this.addSql(
      `create index livelihood_round_congress_index on "livelihood_round" ("congress_id", "announced_on", "id");`,
    );
    this.addSql(`create index livelihood_round_year_index on "livelihood_round" ("year", "id");`);
    this.addSql(`create index livelihood_round_level_index on "livelihood_round" ("level", "announced_on", "id");`);
    this.addSql(`create index livelihood_round_method_index on "livelihood_round" ("method", "announced_on", "id");`);
    this.addSql(`create index livelihood_round_stage_index on "livelihood_round" ("stage", "announced_on", "id");`);
    this.addSql(
      `create index livelihood_round_collection_closes_on_index on "livelihood_round" ("collection_closes_on", "id");`,
    );
    this.addSql(`create index livelihood_round_decided_on_index on "livelihood_round" ("decided_on", "id");`);
    this.addSql(`create index livelihood_round_updated_at_index on "livelihood_round" ("updated_at", "id");`);
    this.addSql(`create index livelihood_round_name_bigrams on "livelihood_round" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_division_year_number_unique" unique ("division_code", "year", "number");`,
    );

    this.addSql(
      `create table "ballot_round" ("id" uuid not null, "name" text not null, "purpose" text not null, "round_id" uuid null, "division_code" text not null, "body" text not null, "occasion" text not null, "method" text not null, "status" text not null, "held_on" date not null, "candidate_count" int not null, "seat_count" int not null, "min_surplus_rate" double precision not null, "entitled_count" int not null, "opened_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "published_at" timestamptz(3) null, "tallied_issued" int null, "tallied_returned" int null, "tallied_valid" int null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index ballot_round_by_held_on on "ballot_round" ("held_on", "id");`);
    this.addSql(`create index ballot_round_purpose_index on "ballot_round" ("purpose", "held_on", "id");`);
    this.addSql(`create index ballot_round_round_index on "ballot_round" ("round_id", "held_on", "id");`);
    this.addSql(
      `create index ballot_round_division_index on "ballot_round" ("division_code", "held_on", "id") include ("status");`,
    );
    this.addSql(`create index ballot_round_body_index on "ballot_round" ("body", "held_on", "id");`);
    this.addSql(`create index ballot_round_occasion_index on "ballot_round" ("occasion", "held_on", "id");`);
    this.addSql(`create index ballot_round_method_index on "ballot_round" ("method", "held_on", "id");`);
    this.addSql(`create index ballot_round_status_index on "ballot_round" ("status", "held_on", "id");`);
    this.addSql(`create index ballot_round_updated_at_index on "ballot_round" ("updated_at", "id");`);
    this.addSql(`create index ballot_round_name_bigrams on "ballot_round" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "department_evaluation" ("id" uuid not null, "agency_id" uuid not null, "division_code" text not null, "kind" text not null, "year" int not null, "selection" text not null, "ballot_id" uuid null, "session_id" uuid null, "status" text not null, "report" text null, "rated_on" date not null, "satisfied_count" int null, "basically_satisfied_count" int null, "dissatisfied_count" int null, "rank" int null, "ranked_unit_count" int null, "bonus_threshold_rate" double precision null, "consequence" text null, "consequence_on" date null, "consequence_note" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index department_evaluation_by_rated_on on "department_evaluation" ("rated_on", "id");`);
    this.addSql(
      `create index department_evaluation_agency_index on "department_evaluation" ("agency_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_division_index on "department_evaluation" ("division_code", "rated_on", "id") include ("status");`,
    );
    this.addSql(`create index department_evaluation_kind_index on "department_evaluation" ("kind", "rated_on", "id");`);
    this.addSql(`create index department_evaluation_year_index on "department_evaluation" ("year", "id");`);
    this.addSql(
      `create index department_evaluation_selection_index on "department_evaluation" ("selection", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_ballot_index on "department_evaluation" ("ballot_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_session_index on "department_evaluation" ("session_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_status_index on "department_evaluation" ("status", "rated_on", "id");`,
    );
    this.addSql(`create index department_evaluation_rank_index on "department_evaluation" ("rank", "id");`);
    this.addSql(
      `create index department_evaluation_bonus_threshold_rate_index on "department_evaluation" ("bonus_threshold_rate", "id");`,
    );
    this.addSql(
      `create index department_evaluation_consequence_index on "department_evaluation" ("consequence", "rated_on", "id");`,
    );
    this.addSql(
      `create index department_evaluation_consequence_on_index on "department_evaluation" ("consequence_on", "id");`,
    );
    this.addSql(`create index department_evaluation_updated_at_index on "department_evaluation" ("updated_at", "id");`);
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_agency_division_kind_year_unique" unique ("agency_id", "division_code", "kind", "year");`,
    );

    this.addSql(
      `create table "mandate" ("id" uuid not null, "deputy_id" uuid not null, "congress_id" uuid not null, "term" int not null, "electoral_unit" text not null, "delegation" text null, "is_standing_committee_member" boolean not null, "committee_post" text null, "status" text not null, "suspension_reason" text null, "termination_reason" text null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index mandate_by_started_on on "mandate" ("started_on", "id");`);
    this.addSql(`create index mandate_deputy_index on "mandate" ("deputy_id", "started_on", "id");`);
    this.addSql(`create index mandate_congress_index on "mandate" ("congress_id", "started_on", "id");`);
    this.addSql(`create index mandate_term_index on "mandate" ("term", "id");`);
    this.addSql(
      `create index mandate_is_standing_committee_member_index on "mandate" ("is_standing_committee_member", "id");`,
    );
    this.addSql(`create index mandate_status_index on "mandate" ("status", "started_on", "id");`);
    this.addSql(`create index mandate_updated_at_index on "mandate" ("updated_at", "id");`);
    this.addSql(
      `alter table "mandate" add constraint "mandate_deputy_congress_term_unique" unique ("deputy_id", "congress_id", "term");`,
    );

    this.addSql(
      `create table "opinion_solicitation" ("id" uuid not null, "topic" text not null, "kind" text not null, "status" text not null, "division_code" text not null, "organiser_id" uuid null, "draft_version_id" uuid null, "channels" text[] not null, "notice" text not null, "opens_on" date not null, "closes_on" date not null, "fed_back_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index opinion_solicitation_by_opens_on on "opinion_solicitation" ("opens_on", "id");`);
    this.addSql(`create index opinion_solicitation_kind_index on "opinion_solicitation" ("kind", "opens_on", "id");`);
    this.addSql(
      `create index opinion_solicitation_status_index on "opinion_solicitation" ("status", "opens_on", "id");`,
    );
    this.addSql(
      `create index opinion_solicitation_division_index on "opinion_solicitation" ("division_code", "opens_on", "id") include ("status");`,
    );
    this.addSql(
      `create index opinion_solicitation_organiser_index on "opinion_solicitation" ("organiser_id", "opens_on", "id");`,
    );
    this.addSql(
      `create index opinion_solicitation_draft_version_index on "opinion_solicitation" ("draft_version_id", "opens_on", "id");`,
    );
    this.addSql(`create index opinion_solicitation_channels_index on "opinion_solicitation" using gin ("channels");`);
    this.addSql(`create index opinion_solicitation_closes_on_index on "opinion_solicitation" ("closes_on", "id");`);
    this.addSql(`create index opinion_solicitation_updated_at_index on "opinion_solicitation" ("updated_at", "id");`);
    this.addSql(
      `create index opinion_solicitation_topic_bigrams on "opinion_solicitation" using gin (zh_bigrams("topic"));`,
    );

    this.addSql(
      `create table "legislative_opinion" ("id" uuid not null, "number" text not null, "solicitation_id" uuid null, "division_code" text not null, "contact_point_id" uuid null, "channel" text not null, "clause" text null, "summary" text not null, "content" text not null, "status" text not null, "adoption" text null, "explanation" text null, "forwarded_to" text null, "forwarded_on" date null, "submitted_on" date not null, "deputy_id" uuid null, "contributor_masked" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index legislative_opinion_by_submitted_on on "legislative_opinion" ("submitted_on", "id");`);
    this.addSql(
      `create index legislative_opinion_solicitation_index on "legislative_opinion" ("solicitation_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_division_index on "legislative_opinion" ("division_code", "submitted_on", "id") include ("status");`,
    );
    this.addSql(
      `create index legislative_opinion_contact_point_index on "legislative_opinion" ("contact_point_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_channel_index on "legislative_opinion" ("channel", "submitted_on", "id");`,
    );
    this.addSql(`create index legislative_opinion_clause_index on "legislative_opinion" ("clause", "id");`);
    this.addSql(
      `create index legislative_opinion_status_index on "legislative_opinion" ("status", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_adoption_index on "legislative_opinion" ("adoption", "submitted_on", "id");`,
    );
    this.addSql(
      `create index legislative_opinion_forwarded_to_index on "legislative_opinion" ("forwarded_to", "submitted_on", "id");`,
    );
    this.addSql(`create index legislative_opinion_forwarded_on_index on "legislative_opinion" ("forwarded_on", "id");`);
    this.addSql(
      `create index legislative_opinion_deputy_index on "legislative_opinion" ("deputy_id", "submitted_on", "id");`,
    );
    this.addSql(`create index legislative_opinion_updated_at_index on "legislative_opinion" ("updated_at", "id");`);
    this.addSql(
      `create index legislative_opinion_summary_bigrams on "legislative_opinion" using gin (zh_bigrams("summary"));`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_number_unique" unique ("number");`,
    );

    this.addSql(
      `create table "points_rule" ("id" uuid not null, "name" text not null, "division_code" text not null, "edition" int not null, "status" text not null, "purpose" text not null, "effective_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index points_rule_by_effective_on on "points_rule" ("effective_on", "id");`);
    this.addSql(
      `create index points_rule_division_index on "points_rule" ("division_code", "effective_on", "id") include ("status");`,
    );
    this.addSql(`create index points_rule_edition_index on "points_rule" ("edition", "id");`);
    this.addSql(`create index points_rule_status_index on "points_rule" ("status", "effective_on", "id");`);
    this.addSql(`create index points_rule_ended_on_index on "points_rule" ("ended_on", "id");`);
    this.addSql(`create index points_rule_updated_at_index on "points_rule" ("updated_at", "id");`);
    this.addSql(`create index points_rule_name_bigrams on "points_rule" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "points_rule" add constraint "points_rule_division_edition_unique" unique ("division_code", "edition");`,
    );

    this.addSql(
      `create table "points_rule_item" ("id" uuid not null, "rule_id" uuid not null, "position" int not null, "dimension" text not null, "criterion" text not null, "points" double precision not null, "unit" text not null, "yearly_limit" double precision null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index points_rule_item_by_position on "points_rule_item" ("position", "id");`);
    this.addSql(`create index points_rule_item_rule_index on "points_rule_item" ("rule_id", "position", "id");`);
    this.addSql(`create index points_rule_item_dimension_index on "points_rule_item" ("dimension", "position", "id");`);
    this.addSql(`create index points_rule_item_points_index on "points_rule_item" ("points", "id");`);
    this.addSql(`create index points_rule_item_updated_at_index on "points_rule_item" ("updated_at", "id");`);
    this.addSql(
      `create index points_rule_item_criterion_bigrams on "points_rule_item" using gin (zh_bigrams("criterion"));`,
    );
    this.addSql(
      `alter table "points_rule_item" add constraint "points_rule_item_rule_position_unique" unique ("rule_id", "position");`,
    );

    this.addSql(
      `create table "points_statement" ("id" uuid not null, "deputy_id" uuid not null, "rule_id" uuid not null, "division_code" text not null, "group_id" uuid null, "year" int not null, "status" text not null, "total_points" double precision not null, "rank" int null, "published_on" date null, "appeal_reason" text null, "appealed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index points_statement_by_year on "points_statement" ("year", "id");`);
    this.addSql(`create index points_statement_deputy_index on "points_statement" ("deputy_id", "year", "id");`);
    this.addSql(`create index points_statement_rule_index on "points_statement" ("rule_id", "year", "id");`);
    this.addSql(
      `create index points_statement_division_index on "points_statement" ("division_code", "year", "id") include ("status");`,
    );
    this.addSql(`create index points_statement_group_index on "points_statement" ("group_id", "year", "id");`);
    this.addSql(`create index points_statement_status_index on "points_statement" ("status", "year", "id");`);
    this.addSql(`create index points_statement_total_points_index on "points_statement" ("total_points", "id");`);
    this.addSql(`create index points_statement_rank_index on "points_statement" ("rank", "id");`);
    this.addSql(`create index points_statement_published_on_index on "points_statement" ("published_on", "id");`);
    this.addSql(`create index points_statement_updated_at_index on "points_statement" ("updated_at", "id");`);
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_deputy_rule_year_unique" unique ("deputy_id", "rule_id", "year");`,
    );

    this.addSql(
      `create table "policy_document" ("id" uuid not null, "title" text not null, "kind" text not null, "division_code" text not null, "issuer_name" text not null, "issuer_id" uuid null, "joint_issuers" text null, "issued_on" date not null, "expires_on" date null, "summary" text null, "aspect_count" int null, "leading_group" text null, "leading_group_head" text null, "channels" text[] not null, "round_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index policy_document_by_issued_on on "policy_document" ("issued_on", "id");`);
    this.addSql(`create index policy_document_kind_index on "policy_document" ("kind", "issued_on", "id");`);
    this.addSql(
      `create index policy_document_division_index on "policy_document" ("division_code", "issued_on", "id");`,
    );
    this.addSql(`create index policy_document_issuer_name_index on "policy_document" ("issuer_name", "id");`);
    this.addSql(`create index policy_document_issuer_index on "policy_document" ("issuer_id", "issued_on", "id");`);
    this.addSql(`create index policy_document_expires_on_index on "policy_document" ("expires_on", "id");`);
    this.addSql(`create index policy_document_channels_index on "policy_document" using gin ("channels");`);
    this.addSql(`create index policy_document_round_index on "policy_document" ("round_id", "issued_on", "id");`);
    this.addSql(`create index policy_document_updated_at_index on "policy_document" ("updated_at", "id");`);
    this.addSql(`create index policy_document_title_bigrams on "policy_document" using gin (zh_bigrams("title"));`);
    this.addSql(
      `create index policy_document_leading_group_bigrams on "policy_document" using gin (zh_bigrams("leading_group"));`,
    );

    this.addSql(
      `create table "campaign" ("id" uuid not null, "name" text not null, "kind" text not null, "status" text not null, "division_code" text not null, "document_id" uuid null, "started_on" date not null, "ended_on" date null, "description" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index campaign_by_started_on on "campaign" ("started_on", "id");`);
    this.addSql(`create index campaign_name_index on "campaign" ("name", "id");`);
    this.addSql(`create index campaign_kind_index on "campaign" ("kind", "started_on", "id");`);
    this.addSql(`create index campaign_status_index on "campaign" ("status", "started_on", "id");`);
    this.addSql(`create index campaign_division_index on "campaign" ("division_code", "started_on", "id");`);
    this.addSql(`create index campaign_document_index on "campaign" ("document_id", "started_on", "id");`);
    this.addSql(`create index campaign_ended_on_index on "campaign" ("ended_on", "id");`);
    this.addSql(`create index campaign_updated_at_index on "campaign" ("updated_at", "id");`);
    this.addSql(`create index campaign_name_bigrams on "campaign" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "donation" ("id" uuid not null, "campaign_id" uuid null, "division_code" text not null, "deputy_id" uuid not null, "donor_name" text null, "kind" text not null, "amount_fen" bigint not null, "goods" text null, "donated_on" date not null, "is_published" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index donation_by_donated_on on "donation" ("donated_on", "id");`);
    this.addSql(`create index donation_campaign_index on "donation" ("campaign_id", "donated_on", "id");`);
    this.addSql(
      `create index donation_division_index on "donation" ("division_code", "donated_on", "id") include ("is_published");`,
    );
    this.addSql(`create index donation_deputy_index on "donation" ("deputy_id", "donated_on", "id");`);
    this.addSql(`create index donation_kind_index on "donation" ("kind", "donated_on", "id");`);
    this.addSql(`create index donation_amount_fen_index on "donation" ("amount_fen", "id");`);
    this.addSql(`create index donation_is_published_index on "donation" ("is_published", "id");`);
    this.addSql(`create index donation_updated_at_index on "donation" ("updated_at", "id");`);

    this.addSql(
      `create table "campaign_participation" ("id" uuid not null, "campaign_id" uuid not null, "deputy_id" uuid not null, "roles" text[] not null, "joined_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index campaign_participation_by_joined_on on "campaign_participation" ("joined_on", "id");`);
    this.addSql(
      `create index campaign_participation_campaign_index on "campaign_participation" ("campaign_id", "joined_on", "id");`,
    );
    this.addSql(
      `create index campaign_participation_deputy_index on "campaign_participation" ("deputy_id", "joined_on", "id");`,
    );
    this.addSql(`create index campaign_participation_roles_index on "campaign_participation" using gin ("roles");`);
    this.addSql(
      `create index campaign_participation_updated_at_index on "campaign_participation" ("updated_at", "id");`,
    );
    this.addSql(
      `alter table "campaign_participation" add constraint "campaign_participation_campaign_deputy_unique" unique ("campaign_id", "deputy_id");`,
    );

    this.addSql(
      `create table "policy_framework" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "division_code" text null, "parent_id" uuid null, "document_id" uuid null, "part_count" int null, "meaning" text not null, "started_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index policy_framework_by_name on "policy_framework" ("name", "id");`);
    this.addSql(`create index policy_framework_division_index on "policy_framework" ("division_code", "name", "id");`);
    this.addSql(`create index policy_framework_parent_index on "policy_framework" ("parent_id", "name", "id");`);
    this.addSql(`create index policy_framework_document_index on "policy_framework" ("document_id", "name", "id");`);
    this.addSql(`create index policy_framework_part_count_index on "policy_framework" ("part_count", "id");`);
    this.addSql(`create index policy_framework_started_on_index on "policy_framework" ("started_on", "id");`);
    this.addSql(`create index policy_framework_updated_at_index on "policy_framework" ("updated_at", "id");`);
    this.addSql(`create index policy_framework_name_bigrams on "policy_framework" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_division_name_unique" unique ("division_code", "name");`,
    );

    this.addSql(
      `create table "framework_tag" ("id" uuid not null, "framework_id" uuid not null, "object_type" text not null, "object_id" text not null, "division_code" text not null, "tagged_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index framework_tag_by_tagged_on on "framework_tag" ("tagged_on", "id");`);
    this.addSql(`create index framework_tag_framework_index on "framework_tag" ("framework_id", "tagged_on", "id");`);
    this.addSql(`create index framework_tag_object_type_index on "framework_tag" ("object_type", "id");`);
    this.addSql(`create index framework_tag_object_id_index on "framework_tag" ("object_id", "id");`);
    this.addSql(
      `create index framework_tag_division_index on "framework_tag" ("division_code", "tagged_on", "id") include ("object_type");`,
    );
    this.addSql(`create index framework_tag_updated_at_index on "framework_tag" ("updated_at", "id");`);
    this.addSql(
      `alter table "framework_tag" add constraint "framework_tag_framework_object_id_unique" unique ("framework_id", "object_id");`,
    );

    this.addSql(
      `create table "policy_measure" ("id" uuid not null, "policy_id" uuid not null, "number" int not null, "aspect" text not null, "text" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index policy_measure_by_number on "policy_measure" ("number", "id");`);
    this.addSql(`create index policy_measure_policy_index on "policy_measure" ("policy_id", "number", "id");`);
    this.addSql(`create index policy_measure_aspect_index on "policy_measure" ("aspect", "id");`);
    this.addSql(`create index policy_measure_updated_at_index on "policy_measure" ("updated_at", "id");`);
    this.addSql(`create index policy_measure_text_bigrams on "policy_measure" using gin (zh_bigrams("text"));`);
    this.addSql(
      `alter table "policy_measure" add constraint "policy_measure_policy_number_unique" unique ("policy_id", "number");`,
    );

    this.addSql(
      `create table "policy_rollout" ("id" uuid not null, "policy_id" uuid not null, "division_code" text not null, "phase" text not null, "started_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index policy_rollout_by_started_on on "policy_rollout" ("started_on", "id");`);
    this.addSql(`create index policy_rollout_policy_index on "policy_rollout" ("policy_id", "started_on", "id");`);
    this.addSql(
      `create index policy_rollout_division_index on "policy_rollout" ("division_code", "started_on", "id");`,
    );
    this.addSql(`create index policy_rollout_phase_index on "policy_rollout" ("phase", "started_on", "id");`);
    this.addSql(`create index policy_rollout_ended_on_index on "policy_rollout" ("ended_on", "id");`);
    this.addSql(`create index policy_rollout_updated_at_index on "policy_rollout" ("updated_at", "id");`);
    this.addSql(
      `alter table "policy_rollout" add constraint "policy_rollout_policy_division_phase_unique" unique ("policy_id", "division_code", "phase");`,
    );

    this.addSql(
      `create table "solicitation_participant" ("id" uuid not null, "solicitation_id" uuid not null, "deputy_id" uuid not null, "invited_on" date not null, "responded_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index solicitation_participant_by_invited_on on "solicitation_participant" ("invited_on", "id");`,
    );
    this.addSql(
      `create index solicitation_participant_solicitation_index on "solicitation_participant" ("solicitation_id", "invited_on", "id");`,
    );
    this.addSql(
      `create index solicitation_participant_deputy_index on "solicitation_participant" ("deputy_id", "invited_on", "id");`,
    );
    this.addSql(
      `create index solicitation_participant_responded_on_index on "solicitation_participant" ("responded_on", "id");`,
    );
    this.addSql(
      `create index solicitation_participant_updated_at_index on "solicitation_participant" ("updated_at", "id");`,
    );
    this.addSql(
      `alter table "solicitation_participant" add constraint "solicitation_participant_solicitation_deputy_unique" unique ("solicitation_id", "deputy_id");`,
    );

    this.addSql(
      `create table "source_document" ("id" uuid not null, "code" text not null, "title" text not null, "division_code" text not null, "publisher" text null, "published_on" date null, "note" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index source_document_by_code on "source_document" ("code", "id");`);
    this.addSql(`create index source_document_title_index on "source_document" ("title", "id");`);
    this.addSql(`create index source_document_division_index on "source_document" ("division_code", "code", "id");`);
    this.addSql(`create index source_document_published_on_index on "source_document" ("published_on", "id");`);
    this.addSql(`create index source_document_updated_at_index on "source_document" ("updated_at", "id");`);
    this.addSql(`create index source_document_title_bigrams on "source_document" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "source_document" add constraint "source_document_code_unique" unique ("code");`);

    this.addSql(
      `create table "station" ("id" uuid not null, "code" text not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "tier" text not null, "parent_id" uuid null, "division_code" text not null, "host_kind" text not null, "co_located_with" text[] not null, "address" text not null, "longitude" double precision null, "latitude" double precision null, "mode" text not null, "is_model" boolean not null, "feature_tags" text[] not null, "industry" text null, "status" text not null, "opening_hours" text not null, "office_phone" text null, "opened_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index station_by_name on "station" ("name", "id");`);
    this.addSql(`create index station_kind_index on "station" ("kind", "name", "id");`);
    this.addSql(`create index station_tier_index on "station" ("tier", "name", "id");`);
    this.addSql(`create index station_parent_index on "station" ("parent_id", "name", "id");`);
    this.addSql(`create index station_division_index on "station" ("division_code", "name", "id");`);
    this.addSql(`create index station_host_kind_index on "station" ("host_kind", "name", "id");`);
    this.addSql(`create index station_co_located_with_index on "station" using gin ("co_located_with");`);
    this.addSql(`create index station_mode_index on "station" ("mode", "name", "id");`);
    this.addSql(`create index station_is_model_index on "station" ("is_model", "id");`);
    this.addSql(`create index station_feature_tags_index on "station" using gin ("feature_tags");`);
    this.addSql(`create index station_industry_index on "station" ("industry", "id");`);
    this.addSql(`create index station_status_index on "station" ("status", "name", "id");`);
    this.addSql(`create index station_opened_on_index on "station" ("opened_on", "id");`);
    this.addSql(`create index station_updated_at_index on "station" ("updated_at", "id");`);
    this.addSql(`create index station_name_bigrams on "station" using gin (zh_bigrams("name"));`);
    this.addSql(`create index station_address_bigrams on "station" using gin (zh_bigrams("address"));`);
    this.addSql(`alter table "station" add constraint "station_code_unique" unique ("code");`);

    this.addSql(
      `create table "reception_session" ("id" uuid not null, "station_id" uuid not null, "division_code" text not null, "held_on" date not null, "mode" text not null, "topic" text not null, "host_deputy_id" uuid not null, "visitor_count" int not null, "opinion_count" int not null, "status" text not null, "summary" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index reception_session_by_held_on on "reception_session" ("held_on", "id");`);
    this.addSql(`create index reception_session_station_index on "reception_session" ("station_id", "held_on", "id");`);
    this.addSql(
      `create index reception_session_division_index on "reception_session" ("division_code", "held_on", "id");`,
    );
    this.addSql(`create index reception_session_mode_index on "reception_session" ("mode", "held_on", "id");`);
    this.addSql(
      `create index reception_session_host_deputy_index on "reception_session" ("host_deputy_id", "held_on", "id");`,
    );
    this.addSql(`create index reception_session_visitor_count_index on "reception_session" ("visitor_count", "id");`);
    this.addSql(`create index reception_session_status_index on "reception_session" ("status", "held_on", "id");`);
    this.addSql(`create index reception_session_updated_at_index on "reception_session" ("updated_at", "id");`);
    this.addSql(`create index reception_session_topic_bigrams on "reception_session" using gin (zh_bigrams("topic"));`);

    this.addSql(
      `create table "reception_deputy" ("id" uuid not null, "reception_id" uuid not null, "deputy_id" uuid not null, "has_attended" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index reception_deputy_reception_index on "reception_deputy" ("reception_id", "id");`);
    this.addSql(`create index reception_deputy_deputy_index on "reception_deputy" ("deputy_id", "id");`);
    this.addSql(`create index reception_deputy_has_attended_index on "reception_deputy" ("has_attended", "id");`);
    this.addSql(`create index reception_deputy_updated_at_index on "reception_deputy" ("updated_at", "id");`);
    this.addSql(
      `alter table "reception_deputy" add constraint "reception_deputy_reception_deputy_unique" unique ("reception_id", "deputy_id");`,
    );

    this.addSql(
      `create table "practice_base" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "division_code" text not null, "level" text not null, "model" text null, "tiers" text[] not null, "tier_count" int not null, "parts" text[] not null, "centre_id" uuid null, "opened_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index practice_base_by_name on "practice_base" ("name", "id");`);
    this.addSql(`create index practice_base_division_index on "practice_base" ("division_code", "name", "id");`);
    this.addSql(`create index practice_base_level_index on "practice_base" ("level", "name", "id");`);
    this.addSql(`create index practice_base_tiers_index on "practice_base" using gin ("tiers");`);
    this.addSql(`create index practice_base_tier_count_index on "practice_base" ("tier_count", "id");`);
    this.addSql(`create index practice_base_parts_index on "practice_base" using gin ("parts");`);
    this.addSql(`create index practice_base_centre_index on "practice_base" ("centre_id", "name", "id");`);
    this.addSql(`create index practice_base_opened_on_index on "practice_base" ("opened_on", "id");`);
    this.addSql(`create index practice_base_updated_at_index on "practice_base" ("updated_at", "id");`);
    this.addSql(`create index practice_base_name_bigrams on "practice_base" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "practice_base_partner" ("id" uuid not null, "base_id" uuid not null, "name" text collate "zh_pinyin" not null, "agency_id" uuid null, "contribution" text not null, "started_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index practice_base_partner_by_name on "practice_base_partner" ("name", "id");`);
    this.addSql(`create index practice_base_partner_base_index on "practice_base_partner" ("base_id", "name", "id");`);
    this.addSql(
      `create index practice_base_partner_agency_index on "practice_base_partner" ("agency_id", "name", "id");`,
    );
    this.addSql(`create index practice_base_partner_started_on_index on "practice_base_partner" ("started_on", "id");`);
    this.addSql(`create index practice_base_partner_updated_at_index on "practice_base_partner" ("updated_at", "id");`);
    this.addSql(
      `create index practice_base_partner_name_bigrams on "practice_base_partner" using gin (zh_bigrams("name"));`,
    );

    this.addSql(
      `create table "petition_agent" ("id" uuid not null, "kind" text not null, "deputy_id" uuid null, "name" text null, "division_code" text not null, "station_id" uuid null, "appointed_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index petition_agent_by_appointed_on on "petition_agent" ("appointed_on", "id");`);
    this.addSql(`create index petition_agent_kind_index on "petition_agent" ("kind", "appointed_on", "id");`);
    this.addSql(`create index petition_agent_deputy_index on "petition_agent" ("deputy_id", "appointed_on", "id");`);
    this.addSql(
      `create index petition_agent_division_index on "petition_agent" ("division_code", "appointed_on", "id");`,
    );
    this.addSql(`create index petition_agent_station_index on "petition_agent" ("station_id", "appointed_on", "id");`);
    this.addSql(`create index petition_agent_ended_on_index on "petition_agent" ("ended_on", "id");`);
    this.addSql(`create index petition_agent_updated_at_index on "petition_agent" ("updated_at", "id");`);

    this.addSql(
      `create table "duty_roster" ("id" uuid not null, "station_id" uuid not null, "deputy_id" uuid not null, "duty_on" date not null, "shift" text not null, "time_mode" text not null, "place_mode" text not null, "topic_mode" text not null, "place" text null, "topic" text null, "status" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_roster_by_duty_on on "duty_roster" ("duty_on", "id");`);
    this.addSql(`create index duty_roster_station_index on "duty_roster" ("station_id", "duty_on", "id");`);
    this.addSql(`create index duty_roster_deputy_index on "duty_roster" ("deputy_id", "duty_on", "id");`);
    this.addSql(`create index duty_roster_shift_index on "duty_roster" ("shift", "duty_on", "id");`);
    this.addSql(`create index duty_roster_time_mode_index on "duty_roster" ("time_mode", "duty_on", "id");`);
    this.addSql(`create index duty_roster_place_mode_index on "duty_roster" ("place_mode", "duty_on", "id");`);
    this.addSql(`create index duty_roster_topic_mode_index on "duty_roster" ("topic_mode", "duty_on", "id");`);
    this.addSql(`create index duty_roster_status_index on "duty_roster" ("status", "duty_on", "id");`);
    this.addSql(`create index duty_roster_updated_at_index on "duty_roster" ("updated_at", "id");`);
    this.addSql(`create index duty_roster_topic_bigrams on "duty_roster" using gin (zh_bigrams("topic"));`);
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_station_deputy_duty_on_shift_unique" unique ("station_id", "deputy_id", "duty_on", "shift");`,
    );

    this.addSql(
      `create table "duty_report" ("id" uuid not null, "deputy_id" uuid not null, "mandate_id" uuid not null, "level" text not null, "division_code" text not null, "year" int not null, "audience" text not null, "status" text not null, "reported_on" date not null, "venue" text not null, "station_id" uuid null, "draft" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_report_by_reported_on on "duty_report" ("reported_on", "id");`);
    this.addSql(`create index duty_report_deputy_index on "duty_report" ("deputy_id", "reported_on", "id");`);
    this.addSql(`create index duty_report_mandate_index on "duty_report" ("mandate_id", "reported_on", "id");`);
    this.addSql(`create index duty_report_level_index on "duty_report" ("level", "reported_on", "id");`);
    this.addSql(`create index duty_report_division_index on "duty_report" ("division_code", "reported_on", "id");`);
    this.addSql(`create index duty_report_year_index on "duty_report" ("year", "id");`);
    this.addSql(`create index duty_report_audience_index on "duty_report" ("audience", "reported_on", "id");`);
    this.addSql(`create index duty_report_status_index on "duty_report" ("status", "reported_on", "id");`);
    this.addSql(`create index duty_report_station_index on "duty_report" ("station_id", "reported_on", "id");`);
    this.addSql(`create index duty_report_updated_at_index on "duty_report" ("updated_at", "id");`);
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_mandate_reported_on_unique" unique ("mandate_id", "reported_on");`,
    );

    this.addSql(
      `create table "duty_report_evaluation" ("id" uuid not null, "report_id" uuid not null, "body" text not null, "rated_on" date not null, "satisfied_count" int not null, "basically_satisfied_count" int not null, "dissatisfied_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index duty_report_evaluation_by_rated_on on "duty_report_evaluation" ("rated_on", "id");`);
    this.addSql(
      `create index duty_report_evaluation_report_index on "duty_report_evaluation" ("report_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index duty_report_evaluation_body_index on "duty_report_evaluation" ("body", "rated_on", "id");`,
    );
    this.addSql(
      `create index duty_report_evaluation_updated_at_index on "duty_report_evaluation" ("updated_at", "id");`,
    );
    this.addSql(
      `alter table "duty_report_evaluation" add constraint "duty_report_evaluation_report_body_unique" unique ("report_id", "body");`,
    );

    this.addSql(
      `create table "activity" ("id" uuid not null, "name" text not null, "kind" text not null, "format" text null, "regular_type" text null, "status" text not null, "is_published" boolean not null, "level" text not null, "division_code" text not null, "place" text null, "starts_on" date not null, "ends_on" date not null, "enrolment_ends_on" date null, "theme" text null, "series" text null, "law" text null, "organiser_id" uuid null, "host_agency_id" uuid null, "partners" text null, "group_id" uuid null, "station_id" uuid null, "session_id" uuid null, "parent_id" uuid null, "staff_count" int not null, "resident_count" int not null, "agenda" text null, "summary" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index activity_by_starts_on on "activity" ("starts_on", "id");`);
    this.addSql(`create index activity_kind_index on "activity" ("kind", "starts_on", "id");`);
    this.addSql(`create index activity_format_index on "activity" ("format", "starts_on", "id");`);
    this.addSql(`create index activity_regular_type_index on "activity" ("regular_type", "starts_on", "id");`);
    this.addSql(`create index activity_status_index on "activity" ("status", "starts_on", "id");`);
    this.addSql(`create index activity_is_published_index on "activity" ("is_published", "id");`);
    this.addSql(`create index activity_level_index on "activity" ("level", "starts_on", "id");`);
    this.addSql(
      `create index activity_division_index on "activity" ("division_code", "starts_on", "id") include ("is_published");`,
    );
    this.addSql(`create index activity_ends_on_index on "activity" ("ends_on", "id");`);
    this.addSql(`create index activity_enrolment_ends_on_index on "activity" ("enrolment_ends_on", "id");`);
    this.addSql(`create index activity_theme_index on "activity" ("theme", "id");`);
    this.addSql(`create index activity_series_index on "activity" ("series", "id");`);
    this.addSql(`create index activity_law_index on "activity" ("law", "id");`);
    this.addSql(`create index activity_organiser_index on "activity" ("organiser_id", "starts_on", "id");`);
    this.addSql(`create index activity_host_agency_index on "activity" ("host_agency_id", "starts_on", "id");`);
    this.addSql(`create index activity_group_index on "activity" ("group_id", "starts_on", "id");`);
    this.addSql(`create index activity_station_index on "activity" ("station_id", "starts_on", "id");`);
    this.addSql(`create index activity_session_index on "activity" ("session_id", "starts_on", "id");`);
    this.addSql(`create index activity_parent_index on "activity" ("parent_id", "starts_on", "id");`);
    this.addSql(`create index activity_updated_at_index on "activity" ("updated_at", "id");`);
    this.addSql(`create index activity_name_bigrams on "activity" using gin (zh_bigrams("name"));`);
    this.addSql(`create index activity_theme_bigrams on "activity" using gin (zh_bigrams("theme"));`);

    this.addSql(
      `create table "research_report" ("id" uuid not null, "title" text not null, "purpose" text not null, "status" text not null, "is_published" boolean not null, "level" text not null, "division_code" text not null, "activity_id" uuid null, "draft_law_id" uuid null, "group_id" uuid null, "lead_author_id" uuid null, "organiser_id" uuid null, "summary" text not null, "content" text null, "recommendations" text null, "submitted_on" date not null, "forwarded_to_id" uuid null, "answered_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index research_report_by_submitted_on on "research_report" ("submitted_on", "id");`);
    this.addSql(`create index research_report_purpose_index on "research_report" ("purpose", "submitted_on", "id");`);
    this.addSql(`create index research_report_status_index on "research_report" ("status", "submitted_on", "id");`);
    this.addSql(`create index research_report_is_published_index on "research_report" ("is_published", "id");`);
    this.addSql(`create index research_report_level_index on "research_report" ("level", "submitted_on", "id");`);
    this.addSql(
      `create index research_report_division_index on "research_report" ("division_code", "submitted_on", "id") include ("is_published");`,
    );
    this.addSql(
      `create index research_report_activity_index on "research_report" ("activity_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index research_report_draft_law_index on "research_report" ("draft_law_id", "submitted_on", "id");`,
    );
    this.addSql(`create index research_report_group_index on "research_report" ("group_id", "submitted_on", "id");`);
    this.addSql(
      `create index research_report_lead_author_index on "research_report" ("lead_author_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index research_report_organiser_index on "research_report" ("organiser_id", "submitted_on", "id");`,
    );
    this.addSql(
      `create index research_report_forwarded_to_index on "research_report" ("forwarded_to_id", "submitted_on", "id");`,
    );
    this.addSql(`create index research_report_answered_on_index on "research_report" ("answered_on", "id");`);
    this.addSql(`create index research_report_updated_at_index on "research_report" ("updated_at", "id");`);
    this.addSql(`create index research_report_title_bigrams on "research_report" using gin (zh_bigrams("title"));`);

    this.addSql(
      `create table "official_interview" ("id" uuid not null, "activity_id" uuid not null, "status" text not null, "requested_by_id" uuid not null, "requested_on" date not null, "officials" text not null, "decline_reason" text null, "minutes" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index official_interview_by_requested_on on "official_interview" ("requested_on", "id");`);
    this.addSql(
      `create index official_interview_activity_index on "official_interview" ("activity_id", "requested_on", "id");`,
    );
    this.addSql(
      `create index official_interview_status_index on "official_interview" ("status", "requested_on", "id");`,
    );
    this.addSql(
      `create index official_interview_requested_by_index on "official_interview" ("requested_by_id", "requested_on", "id");`,
    );
    this.addSql(`create index official_interview_updated_at_index on "official_interview" ("updated_at", "id");`);
    this.addSql(
      `alter table "official_interview" add constraint "official_interview_activity_unique" unique ("activity_id");`,
    );

    this.addSql(
      `create table "interview_question" ("id" uuid not null, "interview_id" uuid not null, "topic_number" int not null, "position" int not null, "topic" text not null, "question" text not null, "asked_by_id" uuid not null, "agency_id" uuid null, "answer" text null, "answered_on" date null, "status" text not null, "due_on" date null, "followed_up_on" date null, "outcome" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index interview_question_by_topic_number on "interview_question" ("topic_number", "id");`);
    this.addSql(
      `create index interview_question_interview_index on "interview_question" ("interview_id", "topic_number", "id");`,
    );
    this.addSql(`create index interview_question_position_index on "interview_question" ("position", "id");`);
    this.addSql(`create index interview_question_topic_index on "interview_question" ("topic", "id");`);
    this.addSql(
      `create index interview_question_asked_by_index on "interview_question" ("asked_by_id", "topic_number", "id");`,
    );
    this.addSql(
      `create index interview_question_agency_index on "interview_question" ("agency_id", "topic_number", "id");`,
    );
    this.addSql(`create index interview_question_answered_on_index on "interview_question" ("answered_on", "id");`);
    this.addSql(
      `create index interview_question_status_index on "interview_question" ("status", "topic_number", "id");`,
    );
    this.addSql(`create index interview_question_due_on_index on "interview_question" ("due_on", "id");`);
    this.addSql(
      `create index interview_question_followed_up_on_index on "interview_question" ("followed_up_on", "id");`,
    );
    this.addSql(`create index interview_question_updated_at_index on "interview_question" ("updated_at", "id");`);
    this.addSql(
      `create index interview_question_topic_bigrams on "interview_question" using gin (zh_bigrams("topic"));`,
    );
    this.addSql(
      `create index interview_question_question_bigrams on "interview_question" using gin (zh_bigrams("question"));`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_interview_topic_number_position_unique" unique ("interview_id", "topic_number", "position");`,
    );

    this.addSql(
      `create table "hearing" ("id" uuid not null, "name" text not null, "kind" text not null, "status" text not null, "division_code" text not null, "organiser_id" uuid null, "draft_version_id" uuid null, "activity_id" uuid null, "agenda" text not null, "registration_ends_on" date not null, "held_on" date not null, "place" text null, "report" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index hearing_by_held_on on "hearing" ("held_on", "id");`);
    this.addSql(`create index hearing_kind_index on "hearing" ("kind", "held_on", "id");`);
    this.addSql(`create index hearing_status_index on "hearing" ("status", "held_on", "id");`);
    this.addSql(
      `create index hearing_division_index on "hearing" ("division_code", "held_on", "id") include ("status");`,
    );
    this.addSql(`create index hearing_organiser_index on "hearing" ("organiser_id", "held_on", "id");`);
    this.addSql(`create index hearing_draft_version_index on "hearing" ("draft_version_id", "held_on", "id");`);
    this.addSql(`create index hearing_activity_index on "hearing" ("activity_id", "held_on", "id");`);
    this.addSql(`create index hearing_registration_ends_on_index on "hearing" ("registration_ends_on", "id");`);
    this.addSql(`create index hearing_updated_at_index on "hearing" ("updated_at", "id");`);
    this.addSql(`create index hearing_name_bigrams on "hearing" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "hearing_speaker" ("id" uuid not null, "hearing_id" uuid not null, "position" int not null, "party" text not null, "status" text not null, "deputy_id" uuid null, "name_masked" text null, "capacity" text not null, "stance" text null, "statement" text null, "opinion_id" uuid null, "registered_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index hearing_speaker_by_position on "hearing_speaker" ("position", "id");`);
    this.addSql(`create index hearing_speaker_hearing_index on "hearing_speaker" ("hearing_id", "position", "id");`);
    this.addSql(`create index hearing_speaker_party_index on "hearing_speaker" ("party", "position", "id");`);
    this.addSql(`create index hearing_speaker_status_index on "hearing_speaker" ("status", "position", "id");`);
    this.addSql(`create index hearing_speaker_deputy_index on "hearing_speaker" ("deputy_id", "position", "id");`);
    this.addSql(`create index hearing_speaker_stance_index on "hearing_speaker" ("stance", "position", "id");`);
    this.addSql(`create index hearing_speaker_opinion_index on "hearing_speaker" ("opinion_id", "position", "id");`);
    this.addSql(`create index hearing_speaker_registered_on_index on "hearing_speaker" ("registered_on", "id");`);
    this.addSql(`create index hearing_speaker_updated_at_index on "hearing_speaker" ("updated_at", "id");`);
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_hearing_position_unique" unique ("hearing_id", "position");`,
    );

    this.addSql(
      `create table "activity_participation" ("id" uuid not null, "activity_id" uuid not null, "deputy_id" uuid not null, "role" text not null, "role_tags" text[] not null, "enrolled_on" date null, "attendance" text null, "leave_reason" text null, "contribution" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index activity_participation_activity_index on "activity_participation" ("activity_id", "id");`,
    );
    this.addSql(`create index activity_participation_deputy_index on "activity_participation" ("deputy_id", "id");`);
    this.addSql(`create index activity_participation_role_index on "activity_participation" ("role", "id");`);
    this.addSql(
      `create index activity_participation_role_tags_index on "activity_participation" using gin ("role_tags");`,
    );
    this.addSql(
      `create index activity_participation_enrolled_on_index on "activity_participation" ("enrolled_on", "id");`,
    );
    this.addSql(
      `create index activity_participation_attendance_index on "activity_participation" ("attendance", "id");`,
    );
    this.addSql(
      `create index activity_participation_updated_at_index on "activity_participation" ("updated_at", "id");`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_activity_deputy_unique" unique ("activity_id", "deputy_id");`,
    );

    this.addSql(
      `create table "station_deputy" ("id" uuid not null, "station_id" uuid not null, "deputy_id" uuid not null, "role" text not null, "joined_on" date not null, "left_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index station_deputy_by_joined_on on "station_deputy" ("joined_on", "id");`);
    this.addSql(`create index station_deputy_station_index on "station_deputy" ("station_id", "joined_on", "id");`);
    this.addSql(`create index station_deputy_deputy_index on "station_deputy" ("deputy_id", "joined_on", "id");`);
    this.addSql(`create index station_deputy_role_index on "station_deputy" ("role", "joined_on", "id");`);
    this.addSql(`create index station_deputy_left_on_index on "station_deputy" ("left_on", "id");`);
    this.addSql(`create index station_deputy_updated_at_index on "station_deputy" ("updated_at", "id");`);
    this.addSql(
      `alter table "station_deputy" add constraint "station_deputy_station_deputy_unique" unique ("station_id", "deputy_id");`,
    );

    this.addSql(
      `create table "statistic_observation" ("id" uuid not null, "number" text not null, "indicator_id" uuid not null, "division_code" text not null, "value" double precision not null, "printed_value" text not null, "unit" text not null, "qualifier" text not null, "as_of_on" date not null, "as_of_precision" text not null, "period_from_on" date null, "period_until_on" date null, "source_id" uuid not null, "lines" text not null, "quote" text not null, "quality" text not null, "note" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index statistic_observation_by_as_of_on on "statistic_observation" ("as_of_on", "id");`);
    this.addSql(`create index statistic_observation_number_index on "statistic_observation" ("number", "id");`);
    this.addSql(
      `create index statistic_observation_indicator_index on "statistic_observation" ("indicator_id", "as_of_on", "id");`,
    );
    this.addSql(
      `create index statistic_observation_division_index on "statistic_observation" ("division_code", "as_of_on", "id");`,
    );
    this.addSql(`create index statistic_observation_value_index on "statistic_observation" ("value", "id");`);
    this.addSql(`create index statistic_observation_unit_index on "statistic_observation" ("unit", "as_of_on", "id");`);
    this.addSql(
      `create index statistic_observation_qualifier_index on "statistic_observation" ("qualifier", "as_of_on", "id");`,
    );
    this.addSql(
      `create index statistic_observation_as_of_precision_index on "statistic_observation" ("as_of_precision", "as_of_on", "id");`,
    );
    this.addSql(
      `create index statistic_observation_period_from_on_index on "statistic_observation" ("period_from_on", "id");`,
    );
    this.addSql(
      `create index statistic_observation_period_until_on_index on "statistic_observation" ("period_until_on", "id");`,
    );
    this.addSql(
      `create index statistic_observation_source_index on "statistic_observation" ("source_id", "as_of_on", "id");`,
    );
    this.addSql(
      `create index statistic_observation_quality_index on "statistic_observation" ("quality", "as_of_on", "id");`,
    );
    this.addSql(`create index statistic_observation_updated_at_index on "statistic_observation" ("updated_at", "id");`);
    this.addSql(
      `create index statistic_observation_quote_bigrams on "statistic_observation" using gin (zh_bigrams("quote"));`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_number_unique" unique ("number");`,
    );

    this.addSql(
      `create table "street_assembly" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "division_code" text not null, "term" int not null, "member_count" int not null, "deputy_count" int not null, "method" text not null, "established_on" date not null, "term_ends_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index street_assembly_by_name on "street_assembly" ("name", "id");`);
    this.addSql(`create index street_assembly_division_index on "street_assembly" ("division_code", "name", "id");`);
    this.addSql(`create index street_assembly_term_index on "street_assembly" ("term", "id");`);
    this.addSql(`create index street_assembly_member_count_index on "street_assembly" ("member_count", "id");`);
    this.addSql(`create index street_assembly_deputy_count_index on "street_assembly" ("deputy_count", "id");`);
    this.addSql(`create index street_assembly_method_index on "street_assembly" ("method", "name", "id");`);
    this.addSql(`create index street_assembly_established_on_index on "street_assembly" ("established_on", "id");`);
    this.addSql(`create index street_assembly_term_ends_on_index on "street_assembly" ("term_ends_on", "id");`);
    this.addSql(`create index street_assembly_updated_at_index on "street_assembly" ("updated_at", "id");`);
    this.addSql(`create index street_assembly_name_bigrams on "street_assembly" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "suggestion" ("id" uuid not null, "number" text not null, "title" text not null, "full_text" text not null, "kind" text not null, "category" text not null, "status" text not null, "period" text not null, "origin_channel" text not null, "publicity" text not null, "is_key" boolean not null, "lead_deputy_id" uuid not null, "mandate_id" uuid not null, "division_code" text not null, "session_id" uuid null, "submitted_on" date not null, "result" text null, "closed_on" date null, "merged_into_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index suggestion_by_submitted_on on "suggestion" ("submitted_on", "id");`);
    this.addSql(`create index suggestion_kind_index on "suggestion" ("kind", "submitted_on", "id");`);
    this.addSql(`create index suggestion_category_index on "suggestion" ("category", "submitted_on", "id");`);
    this.addSql(`create index suggestion_status_index on "suggestion" ("status", "submitted_on", "id");`);
    this.addSql(`create index suggestion_period_index on "suggestion" ("period", "submitted_on", "id");`);
    this.addSql(
      `create index suggestion_origin_channel_index on "suggestion" ("origin_channel", "submitted_on", "id");`,
    );
    this.addSql(`create index suggestion_publicity_index on "suggestion" ("publicity", "submitted_on", "id");`);
    this.addSql(`create index suggestion_is_key_index on "suggestion" ("is_key", "id");`);
    this.addSql(`create index suggestion_lead_deputy_index on "suggestion" ("lead_deputy_id", "submitted_on", "id");`);
    this.addSql(`create index suggestion_mandate_index on "suggestion" ("mandate_id", "submitted_on", "id");`);
    this.addSql(
      `create index suggestion_division_index on "suggestion" ("division_code", "submitted_on", "id") include ("publicity", "status");`,
    );
    this.addSql(`create index suggestion_session_index on "suggestion" ("session_id", "submitted_on", "id");`);
    this.addSql(`create index suggestion_result_index on "suggestion" ("result", "submitted_on", "id");`);
    this.addSql(`create index suggestion_closed_on_index on "suggestion" ("closed_on", "id");`);
    this.addSql(`create index suggestion_merged_into_index on "suggestion" ("merged_into_id", "submitted_on", "id");`);
    this.addSql(`create index suggestion_updated_at_index on "suggestion" ("updated_at", "id");`);
    this.addSql(`create index suggestion_title_bigrams on "suggestion" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "suggestion" add constraint "suggestion_number_unique" unique ("number");`);

    this.addSql(
      `create table "public_feedback" ("id" uuid not null, "number" text not null, "title" text not null, "content" text not null, "outcome" text null, "channel" text not null, "category" text not null, "status" text not null, "is_published" boolean not null, "division_code" text not null, "deputy_id" uuid null, "station_id" uuid null, "activity_id" uuid null, "agency_id" uuid null, "citizen_name_masked" text null, "phone_masked" text null, "received_on" date not null, "due_on" date null, "handled_on" date null, "resolved_on" date null, "satisfaction" text null, "rated_on" date null, "conversion_target" text null, "suggestion_id" uuid null, "merged_into_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index public_feedback_by_received_on on "public_feedback" ("received_on", "id");`);
    this.addSql(`create index public_feedback_channel_index on "public_feedback" ("channel", "received_on", "id");`);
    this.addSql(`create index public_feedback_category_index on "public_feedback" ("category", "received_on", "id");`);
    this.addSql(`create index public_feedback_status_index on "public_feedback" ("status", "received_on", "id");`);
    this.addSql(`create index public_feedback_is_published_index on "public_feedback" ("is_published", "id");`);
    this.addSql(
      `create index public_feedback_division_index on "public_feedback" ("division_code", "received_on", "id") include ("is_published");`,
    );
    this.addSql(`create index public_feedback_deputy_index on "public_feedback" ("deputy_id", "received_on", "id");`);
    this.addSql(`create index public_feedback_station_index on "public_feedback" ("station_id", "received_on", "id");`);
    this.addSql(
      `create index public_feedback_activity_index on "public_feedback" ("activity_id", "received_on", "id");`,
    );
    this.addSql(`create index public_feedback_agency_index on "public_feedback" ("agency_id", "received_on", "id");`);
    this.addSql(`create index public_feedback_due_on_index on "public_feedback" ("due_on", "id");`);
    this.addSql(`create index public_feedback_handled_on_index on "public_feedback" ("handled_on", "id");`);
    this.addSql(`create index public_feedback_resolved_on_index on "public_feedback" ("resolved_on", "id");`);
    this.addSql(
      `create index public_feedback_satisfaction_index on "public_feedback" ("satisfaction", "received_on", "id");`,
    );
    this.addSql(
      `create index public_feedback_conversion_target_index on "public_feedback" ("conversion_target", "received_on", "id");`,
    );
    this.addSql(
      `create index public_feedback_suggestion_index on "public_feedback" ("suggestion_id", "received_on", "id");`,
    );
    this.addSql(
      `create index public_feedback_merged_into_index on "public_feedback" ("merged_into_id", "received_on", "id");`,
    );
    this.addSql(`create index public_feedback_updated_at_index on "public_feedback" ("updated_at", "id");`);
    this.addSql(`create index public_feedback_title_bigrams on "public_feedback" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "public_feedback" add constraint "public_feedback_number_unique" unique ("number");`);

    this.addSql(
      `create table "petition_case" ("id" uuid not null, "number" text not null, "title" text not null, "content" text not null, "petitioner_masked" text null, "phone_masked" text null, "petitioner_count" int not null, "channel" text not null, "category" text not null, "status" text not null, "result" text null, "not_accepted_reason" text null, "agency_mode" text null, "work_methods" text[] not null, "tier" text not null, "is_backlog" boolean not null, "is_published" boolean not null, "compound_count" int null, "division_code" text not null, "station_id" uuid null, "agent_id" uuid null, "deputy_id" uuid null, "agency_id" uuid null, "feedback_id" uuid null, "registered_on" date not null, "notify_due_on" date not null, "notified_on" date null, "due_on" date not null, "concluded_on" date null, "outcome" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index petition_case_by_registered_on on "petition_case" ("registered_on", "id");`);
    this.addSql(`create index petition_case_petitioner_count_index on "petition_case" ("petitioner_count", "id");`);
    this.addSql(`create index petition_case_channel_index on "petition_case" ("channel", "registered_on", "id");`);
    this.addSql(`create index petition_case_category_index on "petition_case" ("category", "registered_on", "id");`);
    this.addSql(`create index petition_case_status_index on "petition_case" ("status", "registered_on", "id");`);
    this.addSql(`create index petition_case_result_index on "petition_case" ("result", "registered_on", "id");`);
    this.addSql(
      `create index petition_case_not_accepted_reason_index on "petition_case" ("not_accepted_reason", "registered_on", "id");`,
    );
    this.addSql(
      `create index petition_case_agency_mode_index on "petition_case" ("agency_mode", "registered_on", "id");`,
    );
    this.addSql(`create index petition_case_work_methods_index on "petition_case" using gin ("work_methods");`);
    this.addSql(`create index petition_case_tier_index on "petition_case" ("tier", "registered_on", "id");`);
    this.addSql(`create index petition_case_is_backlog_index on "petition_case" ("is_backlog", "id");`);
    this.addSql(`create index petition_case_is_published_index on "petition_case" ("is_published", "id");`);
    this.addSql(
      `create index petition_case_division_index on "petition_case" ("division_code", "registered_on", "id") include ("is_published");`,
    );
    this.addSql(`create index petition_case_station_index on "petition_case" ("station_id", "registered_on", "id");`);
    this.addSql(`create index petition_case_agent_index on "petition_case" ("agent_id", "registered_on", "id");`);
    this.addSql(`create index petition_case_deputy_index on "petition_case" ("deputy_id", "registered_on", "id");`);
    this.addSql(`create index petition_case_agency_index on "petition_case" ("agency_id", "registered_on", "id");`);
    this.addSql(`create index petition_case_feedback_index on "petition_case" ("feedback_id", "registered_on", "id");`);
    this.addSql(`create index petition_case_notify_due_on_index on "petition_case" ("notify_due_on", "id");`);
    this.addSql(`create index petition_case_notified_on_index on "petition_case" ("notified_on", "id");`);
    this.addSql(`create index petition_case_due_on_index on "petition_case" ("due_on", "id");`);
    this.addSql(`create index petition_case_concluded_on_index on "petition_case" ("concluded_on", "id");`);
    this.addSql(`create index petition_case_updated_at_index on "petition_case" ("updated_at", "id");`);
    this.addSql(`create index petition_case_title_bigrams on "petition_case" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "petition_case" add constraint "petition_case_number_unique" unique ("number");`);

    this.addSql(
      `create table "dispute_mediation" ("id" uuid not null, "number" text not null, "title" text not null, "summary" text not null, "parties_masked" text null, "category" text not null, "stage" text not null, "status" text not null, "is_published" boolean not null, "team" text null, "division_code" text not null, "grid_id" uuid null, "station_id" uuid null, "agency_id" uuid null, "petition_id" uuid null, "opened_on" date not null, "settled_on" date null, "closed_on" date null, "is_settled_locally" boolean not null, "amount_settled_fen" bigint null, "beneficiary_count" int not null, "outcome" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index dispute_mediation_by_opened_on on "dispute_mediation" ("opened_on", "id");`);
    this.addSql(
      `create index dispute_mediation_category_index on "dispute_mediation" ("category", "opened_on", "id");`,
    );
    this.addSql(`create index dispute_mediation_stage_index on "dispute_mediation" ("stage", "opened_on", "id");`);
    this.addSql(`create index dispute_mediation_status_index on "dispute_mediation" ("status", "opened_on", "id");`);
    this.addSql(`create index dispute_mediation_is_published_index on "dispute_mediation" ("is_published", "id");`);
    this.addSql(`create index dispute_mediation_team_index on "dispute_mediation" ("team", "id");`);
    this.addSql(
      `create index dispute_mediation_division_index on "dispute_mediation" ("division_code", "opened_on", "id") include ("is_published");`,
    );
    this.addSql(`create index dispute_mediation_grid_index on "dispute_mediation" ("grid_id", "opened_on", "id");`);
    this.addSql(
      `create index dispute_mediation_station_index on "dispute_mediation" ("station_id", "opened_on", "id");`,
    );
    this.addSql(`create index dispute_mediation_agency_index on "dispute_mediation" ("agency_id", "opened_on", "id");`);
    this.addSql(
      `create index dispute_mediation_petition_index on "dispute_mediation" ("petition_id", "opened_on", "id");`,
    );
    this.addSql(`create index dispute_mediation_settled_on_index on "dispute_mediation" ("settled_on", "id");`);
    this.addSql(`create index dispute_mediation_closed_on_index on "dispute_mediation" ("closed_on", "id");`);
    this.addSql(
      `create index dispute_mediation_is_settled_locally_index on "dispute_mediation" ("is_settled_locally", "id");`,
    );
    this.addSql(
      `create index dispute_mediation_amount_settled_fen_index on "dispute_mediation" ("amount_settled_fen", "id");`,
    );
    this.addSql(
      `create index dispute_mediation_beneficiary_count_index on "dispute_mediation" ("beneficiary_count", "id");`,
    );
    this.addSql(`create index dispute_mediation_updated_at_index on "dispute_mediation" ("updated_at", "id");`);
    this.addSql(`create index dispute_mediation_title_bigrams on "dispute_mediation" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "dispute_mediation" add constraint "dispute_mediation_number_unique" unique ("number");`);

    this.addSql(
      `create table "hazard_check" ("id" uuid not null, "kind" text not null, "status" text not null, "division_code" text not null, "grid_id" uuid null, "deputy_id" uuid not null, "campaign_id" uuid null, "checked_on" date not null, "finding" text null, "agency_id" uuid null, "due_on" date null, "resolved_on" date null, "mediation_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index hazard_check_by_checked_on on "hazard_check" ("checked_on", "id");`);
    this.addSql(`create index hazard_check_kind_index on "hazard_check" ("kind", "checked_on", "id");`);
    this.addSql(`create index hazard_check_status_index on "hazard_check" ("status", "checked_on", "id");`);
    this.addSql(
      `create index hazard_check_division_index on "hazard_check" ("division_code", "checked_on", "id") include ("kind", "status");`,
    );
    this.addSql(`create index hazard_check_grid_index on "hazard_check" ("grid_id", "checked_on", "id");`);
    this.addSql(`create index hazard_check_deputy_index on "hazard_check" ("deputy_id", "checked_on", "id");`);
    this.addSql(`create index hazard_check_campaign_index on "hazard_check" ("campaign_id", "checked_on", "id");`);
    this.addSql(`create index hazard_check_agency_index on "hazard_check" ("agency_id", "checked_on", "id");`);
    this.addSql(`create index hazard_check_due_on_index on "hazard_check" ("due_on", "id");`);
    this.addSql(`create index hazard_check_resolved_on_index on "hazard_check" ("resolved_on", "id");`);
    this.addSql(`create index hazard_check_mediation_index on "hazard_check" ("mediation_id", "checked_on", "id");`);
    this.addSql(`create index hazard_check_updated_at_index on "hazard_check" ("updated_at", "id");`);

    this.addSql(
      `create table "dispute_mediator" ("id" uuid not null, "mediation_id" uuid not null, "deputy_id" uuid null, "name" text null, "role" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index dispute_mediator_mediation_index on "dispute_mediator" ("mediation_id", "id");`);
    this.addSql(`create index dispute_mediator_deputy_index on "dispute_mediator" ("deputy_id", "id");`);
    this.addSql(`create index dispute_mediator_role_index on "dispute_mediator" ("role", "id");`);
    this.addSql(`create index dispute_mediator_updated_at_index on "dispute_mediator" ("updated_at", "id");`);

    this.addSql(
      `create table "bulletin_item" ("id" uuid not null, "bulletin_id" uuid not null, "position" int not null, "title" text not null, "content" text not null, "category" text not null, "channel" text not null, "feedback_id" uuid null, "agency_id" uuid null, "outcome" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index bulletin_item_bulletin_index on "bulletin_item" ("bulletin_id", "id");`);
    this.addSql(`create index bulletin_item_position_index on "bulletin_item" ("position", "id");`);
    this.addSql(`create index bulletin_item_category_index on "bulletin_item" ("category", "id");`);
    this.addSql(`create index bulletin_item_channel_index on "bulletin_item" ("channel", "id");`);
    this.addSql(`create index bulletin_item_feedback_index on "bulletin_item" ("feedback_id", "id");`);
    this.addSql(`create index bulletin_item_agency_index on "bulletin_item" ("agency_id", "id");`);
    this.addSql(`create index bulletin_item_updated_at_index on "bulletin_item" ("updated_at", "id");`);
    this.addSql(`create index bulletin_item_title_bigrams on "bulletin_item" using gin (zh_bigrams("title"));`);
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_bulletin_position_unique" unique ("bulletin_id", "position");`,
    );

    this.addSql(
      `create table "points_entry" ("id" uuid not null, "statement_id" uuid not null, "deputy_id" uuid not null, "division_code" text not null, "item_id" uuid not null, "dimension" text not null, "quantity" double precision not null, "points" double precision not null, "occurred_on" date not null, "evidence" text not null, "suggestion_id" uuid null, "status" text not null, "approver" text null, "decided_on" date null, "reversal_of_id" uuid null, "reason" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index points_entry_by_occurred_on on "points_entry" ("occurred_on", "id");`);
    this.addSql(`create index points_entry_statement_index on "points_entry" ("statement_id", "occurred_on", "id");`);
    this.addSql(`create index points_entry_deputy_index on "points_entry" ("deputy_id", "occurred_on", "id");`);
    this.addSql(`create index points_entry_division_index on "points_entry" ("division_code", "occurred_on", "id");`);
    this.addSql(`create index points_entry_item_index on "points_entry" ("item_id", "occurred_on", "id");`);
    this.addSql(`create index points_entry_dimension_index on "points_entry" ("dimension", "occurred_on", "id");`);
    this.addSql(`create index points_entry_points_index on "points_entry" ("points", "id");`);
    this.addSql(`create index points_entry_suggestion_index on "points_entry" ("suggestion_id", "occurred_on", "id");`);
    this.addSql(`create index points_entry_status_index on "points_entry" ("status", "occurred_on", "id");`);
    this.addSql(`create index points_entry_decided_on_index on "points_entry" ("decided_on", "id");`);
    this.addSql(
      `create index points_entry_reversal_of_index on "points_entry" ("reversal_of_id", "occurred_on", "id");`,
    );
    this.addSql(`create index points_entry_updated_at_index on "points_entry" ("updated_at", "id");`);

    this.addSql(
      `create table "livelihood_proposal" ("id" uuid not null, "number" text not null, "round_id" uuid not null, "division_code" text not null, "title" text not null, "content" text null, "category" text not null, "channel" text not null, "status" text not null, "screening_reason" text null, "estimate_fen" bigint null, "proposed_on" date not null, "feedback_id" uuid null, "suggestion_id" uuid null, "deputy_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index livelihood_proposal_by_proposed_on on "livelihood_proposal" ("proposed_on", "id");`);
    this.addSql(
      `create index livelihood_proposal_round_index on "livelihood_proposal" ("round_id", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_division_index on "livelihood_proposal" ("division_code", "proposed_on", "id") include ("status");`,
    );
    this.addSql(
      `create index livelihood_proposal_category_index on "livelihood_proposal" ("category", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_channel_index on "livelihood_proposal" ("channel", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_status_index on "livelihood_proposal" ("status", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_feedback_index on "livelihood_proposal" ("feedback_id", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_suggestion_index on "livelihood_proposal" ("suggestion_id", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_deputy_index on "livelihood_proposal" ("deputy_id", "proposed_on", "id");`,
    );
    this.addSql(`create index livelihood_proposal_updated_at_index on "livelihood_proposal" ("updated_at", "id");`);
    this.addSql(
      `create index livelihood_proposal_title_bigrams on "livelihood_proposal" using gin (zh_bigrams("title"));`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_number_unique" unique ("number");`,
    );

    this.addSql(
      `create table "livelihood_project" ("id" uuid not null, "number" text not null, "name" text not null, "year" int not null, "level" text not null, "method" text not null, "division_code" text not null, "round_id" uuid null, "proposal_id" uuid null, "category" text not null, "lead_official" text not null, "lead_department_id" uuid null, "target" text not null, "output_summary" text null, "status" text not null, "progress_flag" text not null, "progress_rate" double precision not null, "investment_fen" bigint not null, "invested_fen" bigint not null, "beneficiary_count" int null, "planned_start_on" date not null, "due_on" date not null, "started_on" date null, "completed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index livelihood_project_by_planned_start_on on "livelihood_project" ("planned_start_on", "id");`,
    );
    this.addSql(`create index livelihood_project_year_index on "livelihood_project" ("year", "id");`);
    this.addSql(
      `create index livelihood_project_level_index on "livelihood_project" ("level", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_method_index on "livelihood_project" ("method", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_division_index on "livelihood_project" ("division_code", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_round_index on "livelihood_project" ("round_id", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_proposal_index on "livelihood_project" ("proposal_id", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_category_index on "livelihood_project" ("category", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_lead_department_index on "livelihood_project" ("lead_department_id", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_status_index on "livelihood_project" ("status", "planned_start_on", "id");`,
    );
    this.addSql(
      `create index livelihood_project_progress_flag_index on "livelihood_project" ("progress_flag", "planned_start_on", "id");`,
    );
    this.addSql(`create index livelihood_project_progress_rate_index on "livelihood_project" ("progress_rate", "id");`);
    this.addSql(
      `create index livelihood_project_investment_fen_index on "livelihood_project" ("investment_fen", "id");`,
    );
    this.addSql(`create index livelihood_project_due_on_index on "livelihood_project" ("due_on", "id");`);
    this.addSql(`create index livelihood_project_started_on_index on "livelihood_project" ("started_on", "id");`);
    this.addSql(`create index livelihood_project_completed_on_index on "livelihood_project" ("completed_on", "id");`);
    this.addSql(`create index livelihood_project_updated_at_index on "livelihood_project" ("updated_at", "id");`);
    this.addSql(`create index livelihood_project_name_bigrams on "livelihood_project" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_number_unique" unique ("number");`,
    );

    this.addSql(
      `create table "social_supervisor" ("id" uuid not null, "name_masked" text not null, "phone_masked" text null, "kind" text not null, "status" text not null, "division_code" text not null, "project_id" uuid null, "appointed_by_id" uuid null, "appointed_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index social_supervisor_by_appointed_on on "social_supervisor" ("appointed_on", "id");`);
    this.addSql(`create index social_supervisor_kind_index on "social_supervisor" ("kind", "appointed_on", "id");`);
    this.addSql(`create index social_supervisor_status_index on "social_supervisor" ("status", "appointed_on", "id");`);
    this.addSql(
      `create index social_supervisor_division_index on "social_supervisor" ("division_code", "appointed_on", "id") include ("status");`,
    );
    this.addSql(
      `create index social_supervisor_project_index on "social_supervisor" ("project_id", "appointed_on", "id");`,
    );
    this.addSql(
      `create index social_supervisor_appointed_by_index on "social_supervisor" ("appointed_by_id", "appointed_on", "id");`,
    );
    this.addSql(`create index social_supervisor_ended_on_index on "social_supervisor" ("ended_on", "id");`);
    this.addSql(`create index social_supervisor_updated_at_index on "social_supervisor" ("updated_at", "id");`);

    this.addSql(
      `create table "satisfaction_evaluation" ("id" uuid not null, "division_code" text not null, "project_id" uuid null, "year" int not null, "body" text not null, "evaluated_on" date not null, "satisfied_count" int not null, "basically_satisfied_count" int not null, "dissatisfied_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index satisfaction_evaluation_by_evaluated_on on "satisfaction_evaluation" ("evaluated_on", "id");`,
    );
    this.addSql(
      `create index satisfaction_evaluation_division_index on "satisfaction_evaluation" ("division_code", "evaluated_on", "id");`,
    );
    this.addSql(
      `create index satisfaction_evaluation_project_index on "satisfaction_evaluation" ("project_id", "evaluated_on", "id");`,
    );
    this.addSql(`create index satisfaction_evaluation_year_index on "satisfaction_evaluation" ("year", "id");`);
    this.addSql(
      `create index satisfaction_evaluation_body_index on "satisfaction_evaluation" ("body", "evaluated_on", "id");`,
    );
    this.addSql(
      `create index satisfaction_evaluation_updated_at_index on "satisfaction_evaluation" ("updated_at", "id");`,
    );

    this.addSql(
      `create table "project_output" ("id" uuid not null, "project_id" uuid not null, "measure" text not null, "quantity" double precision not null, "unit" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index project_output_by_measure on "project_output" ("measure", "id");`);
    this.addSql(`create index project_output_project_index on "project_output" ("project_id", "measure", "id");`);
    this.addSql(`create index project_output_unit_index on "project_output" ("unit", "id");`);
    this.addSql(`create index project_output_updated_at_index on "project_output" ("updated_at", "id");`);
    this.addSql(
      `alter table "project_output" add constraint "project_output_project_measure_unique" unique ("project_id", "measure");`,
    );

    this.addSql(
      `create table "project_issue" ("id" uuid not null, "project_id" uuid not null, "description" text not null, "remedy" text not null, "status" text not null, "raised_on" date not null, "due_on" date not null, "resolved_on" date null, "rechecked_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index project_issue_by_raised_on on "project_issue" ("raised_on", "id");`);
    this.addSql(`create index project_issue_project_index on "project_issue" ("project_id", "raised_on", "id");`);
    this.addSql(`create index project_issue_remedy_index on "project_issue" ("remedy", "raised_on", "id");`);
    this.addSql(`create index project_issue_status_index on "project_issue" ("status", "raised_on", "id");`);
    this.addSql(`create index project_issue_due_on_index on "project_issue" ("due_on", "id");`);
    this.addSql(`create index project_issue_resolved_on_index on "project_issue" ("resolved_on", "id");`);
    this.addSql(`create index project_issue_updated_at_index on "project_issue" ("updated_at", "id");`);

    this.addSql(
      `create table "project_assessment" ("id" uuid not null, "kind" text not null, "subject" text not null, "project_id" uuid null, "division_code" text not null, "year" int not null, "assessor" text not null, "assessed_on" date not null, "score" double precision not null, "grade" text not null, "conclusion" text not null, "recommendations" text null, "is_published" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index project_assessment_by_assessed_on on "project_assessment" ("assessed_on", "id");`);
    this.addSql(`create index project_assessment_kind_index on "project_assessment" ("kind", "assessed_on", "id");`);
    this.addSql(
      `create index project_assessment_subject_index on "project_assessment" ("subject", "assessed_on", "id");`,
    );
    this.addSql(
      `create index project_assessment_project_index on "project_assessment" ("project_id", "assessed_on", "id");`,
    );
    this.addSql(
      `create index project_assessment_division_index on "project_assessment" ("division_code", "assessed_on", "id") include ("is_published");`,
    );
    this.addSql(`create index project_assessment_year_index on "project_assessment" ("year", "id");`);
    this.addSql(`create index project_assessment_score_index on "project_assessment" ("score", "id");`);
    this.addSql(`create index project_assessment_grade_index on "project_assessment" ("grade", "assessed_on", "id");`);
    this.addSql(`create index project_assessment_is_published_index on "project_assessment" ("is_published", "id");`);
    this.addSql(`create index project_assessment_updated_at_index on "project_assessment" ("updated_at", "id");`);

    this.addSql(
      `create table "progress_report" ("id" uuid not null, "project_id" uuid not null, "cadence" text not null, "reported_on" date not null, "progress_rate" double precision not null, "summary" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index progress_report_by_reported_on on "progress_report" ("reported_on", "id");`);
    this.addSql(`create index progress_report_project_index on "progress_report" ("project_id", "reported_on", "id");`);
    this.addSql(`create index progress_report_cadence_index on "progress_report" ("cadence", "reported_on", "id");`);
    this.addSql(`create index progress_report_updated_at_index on "progress_report" ("updated_at", "id");`);

    this.addSql(
      `create table "fund_allocation" ("id" uuid not null, "project_id" uuid not null, "division_code" text not null, "year" int not null, "source" text not null, "amount_fen" bigint not null, "allocated_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index fund_allocation_by_allocated_on on "fund_allocation" ("allocated_on", "id");`);
    this.addSql(
      `create index fund_allocation_project_index on "fund_allocation" ("project_id", "allocated_on", "id");`,
    );
    this.addSql(
      `create index fund_allocation_division_index on "fund_allocation" ("division_code", "allocated_on", "id");`,
    );
    this.addSql(`create index fund_allocation_year_index on "fund_allocation" ("year", "id");`);
    this.addSql(`create index fund_allocation_source_index on "fund_allocation" ("source", "allocated_on", "id");`);
    this.addSql(`create index fund_allocation_amount_fen_index on "fund_allocation" ("amount_fen", "id");`);
    this.addSql(`create index fund_allocation_updated_at_index on "fund_allocation" ("updated_at", "id");`);

    this.addSql(
      `create table "contact_qr_code" ("id" uuid not null, "token" text not null, "holder_kind" text not null, "deputy_id" uuid null, "liaison_name" text null, "project_id" uuid null, "division_code" text not null, "status" text not null, "issued_on" date not null, "revoked_on" date null, "scan_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index contact_qr_code_by_issued_on on "contact_qr_code" ("issued_on", "id");`);
    this.addSql(
      `create index contact_qr_code_holder_kind_index on "contact_qr_code" ("holder_kind", "issued_on", "id");`,
    );
    this.addSql(`create index contact_qr_code_deputy_index on "contact_qr_code" ("deputy_id", "issued_on", "id");`);
    this.addSql(`create index contact_qr_code_project_index on "contact_qr_code" ("project_id", "issued_on", "id");`);
    this.addSql(
      `create index contact_qr_code_division_index on "contact_qr_code" ("division_code", "issued_on", "id") include ("status");`,
    );
    this.addSql(`create index contact_qr_code_status_index on "contact_qr_code" ("status", "issued_on", "id");`);
    this.addSql(`create index contact_qr_code_revoked_on_index on "contact_qr_code" ("revoked_on", "id");`);
    this.addSql(`create index contact_qr_code_scan_count_index on "contact_qr_code" ("scan_count", "id");`);
    this.addSql(`create index contact_qr_code_updated_at_index on "contact_qr_code" ("updated_at", "id");`);
    this.addSql(
      `create index contact_qr_code_liaison_name_bigrams on "contact_qr_code" using gin (zh_bigrams("liaison_name"));`,
    );
    this.addSql(`alter table "contact_qr_code" add constraint "contact_qr_code_token_unique" unique ("token");`);

    this.addSql(
      `create table "ballot_candidate" ("id" uuid not null, "ballot_id" uuid not null, "position" int not null, "name" text not null, "proposal_id" uuid null, "vote_count" int null, "rank" int null, "is_elected" boolean null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index ballot_candidate_by_position on "ballot_candidate" ("position", "id");`);
    this.addSql(`create index ballot_candidate_ballot_index on "ballot_candidate" ("ballot_id", "position", "id");`);
    this.addSql(
      `create index ballot_candidate_proposal_index on "ballot_candidate" ("proposal_id", "position", "id");`,
    );
    this.addSql(`create index ballot_candidate_is_elected_index on "ballot_candidate" ("is_elected", "id");`);
    this.addSql(`create index ballot_candidate_updated_at_index on "ballot_candidate" ("updated_at", "id");`);
    this.addSql(`create index ballot_candidate_name_bigrams on "ballot_candidate" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "ballot_candidate" add constraint "ballot_candidate_ballot_position_unique" unique ("ballot_id", "position");`,
    );

    this.addSql(
      `create table "key_supervision" ("id" uuid not null, "suggestion_id" uuid not null, "route" text not null, "status" text not null, "leader_id" uuid null, "supervisor_id" uuid null, "proposed_on" date not null, "decided_on" date null, "reported_on" date null, "closed_on" date null, "findings" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index key_supervision_by_proposed_on on "key_supervision" ("proposed_on", "id");`);
    this.addSql(
      `create index key_supervision_suggestion_index on "key_supervision" ("suggestion_id", "proposed_on", "id");`,
    );
    this.addSql(`create index key_supervision_route_index on "key_supervision" ("route", "proposed_on", "id");`);
    this.addSql(`create index key_supervision_status_index on "key_supervision" ("status", "proposed_on", "id");`);
    this.addSql(`create index key_supervision_leader_index on "key_supervision" ("leader_id", "proposed_on", "id");`);
    this.addSql(
      `create index key_supervision_supervisor_index on "key_supervision" ("supervisor_id", "proposed_on", "id");`,
    );
    this.addSql(`create index key_supervision_decided_on_index on "key_supervision" ("decided_on", "id");`);
    this.addSql(`create index key_supervision_reported_on_index on "key_supervision" ("reported_on", "id");`);
    this.addSql(`create index key_supervision_closed_on_index on "key_supervision" ("closed_on", "id");`);
    this.addSql(`create index key_supervision_updated_at_index on "key_supervision" ("updated_at", "id");`);
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_suggestion_route_unique" unique ("suggestion_id", "route");`,
    );

    this.addSql(
      `create table "deputy_post" ("id" uuid not null, "deputy_id" uuid not null, "division_code" text not null, "kind" text not null, "media" text[] not null, "channels" text[] not null, "title" text not null, "content" text not null, "status" text not null, "written_on" date not null, "published_at" timestamptz(3) null, "moderation_note" text null, "suggestion_id" uuid null, "view_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index deputy_post_by_written_on on "deputy_post" ("written_on", "id");`);
    this.addSql(`create index deputy_post_deputy_index on "deputy_post" ("deputy_id", "written_on", "id");`);
    this.addSql(
      `create index deputy_post_division_index on "deputy_post" ("division_code", "written_on", "id") include ("status");`,
    );
    this.addSql(`create index deputy_post_kind_index on "deputy_post" ("kind", "written_on", "id");`);
    this.addSql(`create index deputy_post_media_index on "deputy_post" using gin ("media");`);
    this.addSql(`create index deputy_post_channels_index on "deputy_post" using gin ("channels");`);
    this.addSql(`create index deputy_post_status_index on "deputy_post" ("status", "written_on", "id");`);
    this.addSql(`create index deputy_post_published_at_index on "deputy_post" ("published_at", "id");`);
    this.addSql(`create index deputy_post_suggestion_index on "deputy_post" ("suggestion_id", "written_on", "id");`);
    this.addSql(`create index deputy_post_view_count_index on "deputy_post" ("view_count", "id");`);
    this.addSql(`create index deputy_post_updated_at_index on "deputy_post" ("updated_at", "id");`);
    this.addSql(`create index deputy_post_title_bigrams on "deputy_post" using gin (zh_bigrams("title"));`);

    this.addSql(
      `create table "award_grant" ("id" uuid not null, "award_id" uuid not null, "position" int not null, "deputy_id" uuid null, "group_id" uuid null, "suggestion_id" uuid null, "citation" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index award_grant_by_position on "award_grant" ("position", "id");`);
    this.addSql(`create index award_grant_award_index on "award_grant" ("award_id", "position", "id");`);
    this.addSql(`create index award_grant_deputy_index on "award_grant" ("deputy_id", "position", "id");`);
    this.addSql(`create index award_grant_group_index on "award_grant" ("group_id", "position", "id");`);
    this.addSql(`create index award_grant_suggestion_index on "award_grant" ("suggestion_id", "position", "id");`);
    this.addSql(`create index award_grant_updated_at_index on "award_grant" ("updated_at", "id");`);
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_award_position_unique" unique ("award_id", "position");`,
    );

    this.addSql(
      `create table "suggestion_assignment" ("id" uuid not null, "suggestion_id" uuid not null, "agency_id" uuid not null, "role" text not null, "assigned_on" date not null, "due_on" date not null, "original_due_on" date null, "extension_reason" text null, "accepted_on" date null, "replied_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index suggestion_assignment_by_assigned_on on "suggestion_assignment" ("assigned_on", "id");`);
    this.addSql(
      `create index suggestion_assignment_suggestion_index on "suggestion_assignment" ("suggestion_id", "assigned_on", "id");`,
    );
    this.addSql(
      `create index suggestion_assignment_agency_index on "suggestion_assignment" ("agency_id", "assigned_on", "id");`,
    );
    this.addSql(
      `create index suggestion_assignment_role_index on "suggestion_assignment" ("role", "assigned_on", "id");`,
    );
    this.addSql(`create index suggestion_assignment_due_on_index on "suggestion_assignment" ("due_on", "id");`);
    this.addSql(`create index suggestion_assignment_replied_on_index on "suggestion_assignment" ("replied_on", "id");`);
    this.addSql(`create index suggestion_assignment_updated_at_index on "suggestion_assignment" ("updated_at", "id");`);
    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_suggestion_agency_unique" unique ("suggestion_id", "agency_id");`,
    );

    this.addSql(
      `create table "suggestion_co_signer" ("id" uuid not null, "suggestion_id" uuid not null, "deputy_id" uuid not null, "position" int not null, "signed_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index suggestion_co_signer_by_position on "suggestion_co_signer" ("position", "id");`);
    this.addSql(
      `create index suggestion_co_signer_suggestion_index on "suggestion_co_signer" ("suggestion_id", "position", "id");`,
    );
    this.addSql(
      `create index suggestion_co_signer_deputy_index on "suggestion_co_signer" ("deputy_id", "position", "id");`,
    );
    this.addSql(`create index suggestion_co_signer_updated_at_index on "suggestion_co_signer" ("updated_at", "id");`);
    this.addSql(
      `alter table "suggestion_co_signer" add constraint "suggestion_co_signer_suggestion_deputy_unique" unique ("suggestion_id", "deputy_id");`,
    );

    this.addSql(
      `create table "suggestion_reply" ("id" uuid not null, "assignment_id" uuid not null, "replied_on" date not null, "mode" text not null, "result" text not null, "local_class" text null, "content" text not null, "is_published" boolean not null, "promised_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index suggestion_reply_by_replied_on on "suggestion_reply" ("replied_on", "id");`);
    this.addSql(
      `create index suggestion_reply_assignment_index on "suggestion_reply" ("assignment_id", "replied_on", "id");`,
    );
    this.addSql(`create index suggestion_reply_mode_index on "suggestion_reply" ("mode", "replied_on", "id");`);
    this.addSql(`create index suggestion_reply_result_index on "suggestion_reply" ("result", "replied_on", "id");`);
    this.addSql(`create index suggestion_reply_is_published_index on "suggestion_reply" ("is_published", "id");`);
    this.addSql(`create index suggestion_reply_promised_on_index on "suggestion_reply" ("promised_on", "id");`);
    this.addSql(`create index suggestion_reply_updated_at_index on "suggestion_reply" ("updated_at", "id");`);

    this.addSql(
      `create table "suggestion_evaluation" ("id" uuid not null, "reply_id" uuid not null, "deputy_id" uuid not null, "attitude" text not null, "result" text not null, "comment" text null, "rated_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index suggestion_evaluation_by_rated_on on "suggestion_evaluation" ("rated_on", "id");`);
    this.addSql(
      `create index suggestion_evaluation_reply_index on "suggestion_evaluation" ("reply_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index suggestion_evaluation_deputy_index on "suggestion_evaluation" ("deputy_id", "rated_on", "id");`,
    );
    this.addSql(
      `create index suggestion_evaluation_attitude_index on "suggestion_evaluation" ("attitude", "rated_on", "id");`,
    );
    this.addSql(
      `create index suggestion_evaluation_result_index on "suggestion_evaluation" ("result", "rated_on", "id");`,
    );
    this.addSql(`create index suggestion_evaluation_updated_at_index on "suggestion_evaluation" ("updated_at", "id");`);
    this.addSql(
      `alter table "suggestion_evaluation" add constraint "suggestion_evaluation_reply_deputy_unique" unique ("reply_id", "deputy_id");`,
    );

    this.addSql(
      `create table "supervision_group" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "division_code" text not null, "leader_id" uuid not null, "office_id" uuid null, "established_on" date not null, "ended_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index supervision_group_by_name on "supervision_group" ("name", "id");`);
    this.addSql(
      `create index supervision_group_division_index on "supervision_group" ("division_code", "name", "id");`,
    );
    this.addSql(`create index supervision_group_leader_index on "supervision_group" ("leader_id", "name", "id");`);
    this.addSql(`create index supervision_group_office_index on "supervision_group" ("office_id", "name", "id");`);
    this.addSql(`create index supervision_group_established_on_index on "supervision_group" ("established_on", "id");`);
    this.addSql(`create index supervision_group_ended_on_index on "supervision_group" ("ended_on", "id");`);
    this.addSql(`create index supervision_group_updated_at_index on "supervision_group" ("updated_at", "id");`);
    this.addSql(`create index supervision_group_name_bigrams on "supervision_group" using gin (zh_bigrams("name"));`);
    this.addSql(
      `alter table "supervision_group" add constraint "supervision_group_division_name_unique" unique ("division_code", "name");`,
    );

    this.addSql(
      `create table "supervision_group_member" ("id" uuid not null, "group_id" uuid not null, "deputy_id" uuid not null, "joined_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(
      `create index supervision_group_member_by_joined_on on "supervision_group_member" ("joined_on", "id");`,
    );
    this.addSql(
      `create index supervision_group_member_group_index on "supervision_group_member" ("group_id", "joined_on", "id");`,
    );
    this.addSql(
      `create index supervision_group_member_deputy_index on "supervision_group_member" ("deputy_id", "joined_on", "id");`,
    );
    this.addSql(
      `create index supervision_group_member_updated_at_index on "supervision_group_member" ("updated_at", "id");`,
    );
    this.addSql(
      `alter table "supervision_group_member" add constraint "supervision_group_member_group_deputy_unique" unique ("group_id", "deputy_id");`,
    );

    this.addSql(
      `create table "supervision_plan" ("id" uuid not null, "name" text not null, "kind" text not null, "status" text not null, "level" text not null, "division_code" text not null, "organiser_id" uuid null, "year" int not null, "starts_on" date not null, "ends_on" date not null, "description" text null, "results" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index supervision_plan_by_starts_on on "supervision_plan" ("starts_on", "id");`);
    this.addSql(`create index supervision_plan_kind_index on "supervision_plan" ("kind", "starts_on", "id");`);
    this.addSql(`create index supervision_plan_status_index on "supervision_plan" ("status", "starts_on", "id");`);
    this.addSql(`create index supervision_plan_level_index on "supervision_plan" ("level", "starts_on", "id");`);
    this.addSql(
      `create index supervision_plan_division_index on "supervision_plan" ("division_code", "starts_on", "id") include ("status");`,
    );
    this.addSql(
      `create index supervision_plan_organiser_index on "supervision_plan" ("organiser_id", "starts_on", "id");`,
    );
    this.addSql(`create index supervision_plan_year_index on "supervision_plan" ("year", "id");`);
    this.addSql(`create index supervision_plan_ends_on_index on "supervision_plan" ("ends_on", "id");`);
    this.addSql(`create index supervision_plan_updated_at_index on "supervision_plan" ("updated_at", "id");`);
    this.addSql(`create index supervision_plan_name_bigrams on "supervision_plan" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "supervision_task" ("id" uuid not null, "plan_id" uuid not null, "name" text not null, "item" text not null, "form" text null, "phase" text null, "step" text null, "cadence" text not null, "status" text not null, "due_on" date not null, "completed_on" date null, "project_id" uuid null, "group_id" uuid null, "agency_id" uuid null, "activity_id" uuid null, "outcome" text null, "report" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index supervision_task_by_due_on on "supervision_task" ("due_on", "id");`);
    this.addSql(`create index supervision_task_plan_index on "supervision_task" ("plan_id", "due_on", "id");`);
    this.addSql(`create index supervision_task_item_index on "supervision_task" ("item", "due_on", "id");`);
    this.addSql(`create index supervision_task_form_index on "supervision_task" ("form", "due_on", "id");`);
    this.addSql(`create index supervision_task_phase_index on "supervision_task" ("phase", "due_on", "id");`);
    this.addSql(`create index supervision_task_step_index on "supervision_task" ("step", "due_on", "id");`);
    this.addSql(`create index supervision_task_cadence_index on "supervision_task" ("cadence", "due_on", "id");`);
    this.addSql(`create index supervision_task_status_index on "supervision_task" ("status", "due_on", "id");`);
    this.addSql(`create index supervision_task_completed_on_index on "supervision_task" ("completed_on", "id");`);
    this.addSql(`create index supervision_task_project_index on "supervision_task" ("project_id", "due_on", "id");`);
    this.addSql(`create index supervision_task_group_index on "supervision_task" ("group_id", "due_on", "id");`);
    this.addSql(`create index supervision_task_agency_index on "supervision_task" ("agency_id", "due_on", "id");`);
    this.addSql(`create index supervision_task_activity_index on "supervision_task" ("activity_id", "due_on", "id");`);
    this.addSql(`create index supervision_task_updated_at_index on "supervision_task" ("updated_at", "id");`);
    this.addSql(`create index supervision_task_name_bigrams on "supervision_task" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "supervision_matter" ("id" uuid not null, "number" text not null, "title" text not null, "content" text not null, "category" text not null, "status" text not null, "is_published" boolean not null, "division_code" text not null, "reported_by_id" uuid not null, "feedback_id" uuid null, "form" text null, "agency_id" uuid null, "task_id" uuid null, "reported_on" date not null, "due_on" date null, "replied_on" date null, "outcome" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index supervision_matter_by_reported_on on "supervision_matter" ("reported_on", "id");`);
    this.addSql(
      `create index supervision_matter_category_index on "supervision_matter" ("category", "reported_on", "id");`,
    );
    this.addSql(
      `create index supervision_matter_status_index on "supervision_matter" ("status", "reported_on", "id");`,
    );
    this.addSql(`create index supervision_matter_is_published_index on "supervision_matter" ("is_published", "id");`);
    this.addSql(
      `create index supervision_matter_division_index on "supervision_matter" ("division_code", "reported_on", "id") include ("is_published");`,
    );
    this.addSql(
      `create index supervision_matter_reported_by_index on "supervision_matter" ("reported_by_id", "reported_on", "id");`,
    );
    this.addSql(
      `create index supervision_matter_feedback_index on "supervision_matter" ("feedback_id", "reported_on", "id");`,
    );
    this.addSql(`create index supervision_matter_form_index on "supervision_matter" ("form", "reported_on", "id");`);
    this.addSql(
      `create index supervision_matter_agency_index on "supervision_matter" ("agency_id", "reported_on", "id");`,
    );
    this.addSql(`create index supervision_matter_task_index on "supervision_matter" ("task_id", "reported_on", "id");`);
    this.addSql(`create index supervision_matter_due_on_index on "supervision_matter" ("due_on", "id");`);
    this.addSql(`create index supervision_matter_replied_on_index on "supervision_matter" ("replied_on", "id");`);
    this.addSql(`create index supervision_matter_updated_at_index on "supervision_matter" ("updated_at", "id");`);
    this.addSql(
      `create index supervision_matter_title_bigrams on "supervision_matter" using gin (zh_bigrams("title"));`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_number_unique" unique ("number");`,
    );

    this.addSql(
      `create table "supervision_visit" ("id" uuid not null, "method" text not null, "visited_on" date not null, "division_code" text not null, "project_id" uuid null, "task_id" uuid null, "group_id" uuid null, "activity_id" uuid null, "lead_deputy_id" uuid null, "social_supervisor_id" uuid null, "feedback_id" uuid null, "findings" text not null, "has_problem" boolean not null, "evidence" text null, "is_published" boolean not null, "agency_id" uuid null, "due_on" date null, "rectified_on" date null, "rectification" text null, "rechecked_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index supervision_visit_by_visited_on on "supervision_visit" ("visited_on", "id");`);
    this.addSql(`create index supervision_visit_method_index on "supervision_visit" ("method", "visited_on", "id");`);
    this.addSql(
      `create index supervision_visit_division_index on "supervision_visit" ("division_code", "visited_on", "id") include ("is_published");`,
    );
    this.addSql(
      `create index supervision_visit_project_index on "supervision_visit" ("project_id", "visited_on", "id");`,
    );
    this.addSql(`create index supervision_visit_task_index on "supervision_visit" ("task_id", "visited_on", "id");`);
    this.addSql(`create index supervision_visit_group_index on "supervision_visit" ("group_id", "visited_on", "id");`);
    this.addSql(
      `create index supervision_visit_activity_index on "supervision_visit" ("activity_id", "visited_on", "id");`,
    );
    this.addSql(
      `create index supervision_visit_lead_deputy_index on "supervision_visit" ("lead_deputy_id", "visited_on", "id");`,
    );
    this.addSql(
      `create index supervision_visit_social_supervisor_index on "supervision_visit" ("social_supervisor_id", "visited_on", "id");`,
    );
    this.addSql(
      `create index supervision_visit_feedback_index on "supervision_visit" ("feedback_id", "visited_on", "id");`,
    );
    this.addSql(`create index supervision_visit_has_problem_index on "supervision_visit" ("has_problem", "id");`);
    this.addSql(`create index supervision_visit_is_published_index on "supervision_visit" ("is_published", "id");`);
    this.addSql(
      `create index supervision_visit_agency_index on "supervision_visit" ("agency_id", "visited_on", "id");`,
    );
    this.addSql(`create index supervision_visit_due_on_index on "supervision_visit" ("due_on", "id");`);
    this.addSql(`create index supervision_visit_rectified_on_index on "supervision_visit" ("rectified_on", "id");`);
    this.addSql(`create index supervision_visit_rechecked_on_index on "supervision_visit" ("rechecked_on", "id");`);
    this.addSql(`create index supervision_visit_updated_at_index on "supervision_visit" ("updated_at", "id");`);

    this.addSql(
      `create table "survey" ("id" uuid not null, "title" text not null, "topic" text not null, "audience" text not null, "status" text not null, "division_code" text not null, "organiser_id" uuid null, "is_anonymous" boolean not null, "notice" text not null, "opens_on" date not null, "closes_on" date not null, "conclusion" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index survey_by_opens_on on "survey" ("opens_on", "id");`);
    this.addSql(`create index survey_topic_index on "survey" ("topic", "opens_on", "id");`);
    this.addSql(`create index survey_audience_index on "survey" ("audience", "opens_on", "id");`);
    this.addSql(`create index survey_status_index on "survey" ("status", "opens_on", "id");`);
    this.addSql(
      `create index survey_division_index on "survey" ("division_code", "opens_on", "id") include ("status");`,
    );
    this.addSql(`create index survey_organiser_index on "survey" ("organiser_id", "opens_on", "id");`);
    this.addSql(`create index survey_is_anonymous_index on "survey" ("is_anonymous", "id");`);
    this.addSql(`create index survey_closes_on_index on "survey" ("closes_on", "id");`);
    this.addSql(`create index survey_updated_at_index on "survey" ("updated_at", "id");`);
    this.addSql(`create index survey_title_bigrams on "survey" using gin (zh_bigrams("title"));`);

    this.addSql(
      `create table "survey_question" ("id" uuid not null, "survey_id" uuid not null, "position" int not null, "kind" text not null, "question" text not null, "is_required" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index survey_question_by_position on "survey_question" ("position", "id");`);
    this.addSql(`create index survey_question_survey_index on "survey_question" ("survey_id", "position", "id");`);
    this.addSql(`create index survey_question_kind_index on "survey_question" ("kind", "position", "id");`);
    this.addSql(`create index survey_question_updated_at_index on "survey_question" ("updated_at", "id");`);
    this.addSql(
      `alter table "survey_question" add constraint "survey_question_survey_position_unique" unique ("survey_id", "position");`,
    );

    this.addSql(
      `create table "survey_option" ("id" uuid not null, "question_id" uuid not null, "position" int not null, "label" text not null, "chosen_count" int null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index survey_option_by_position on "survey_option" ("position", "id");`);
    this.addSql(`create index survey_option_question_index on "survey_option" ("question_id", "position", "id");`);
    this.addSql(`create index survey_option_updated_at_index on "survey_option" ("updated_at", "id");`);
    this.addSql(
      `alter table "survey_option" add constraint "survey_option_question_position_unique" unique ("question_id", "position");`,
    );

    this.addSql(
      `create table "survey_response" ("id" uuid not null, "survey_id" uuid not null, "division_code" text not null, "deputy_id" uuid null, "answered_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index survey_response_by_answered_on on "survey_response" ("answered_on", "id");`);
    this.addSql(`create index survey_response_survey_index on "survey_response" ("survey_id", "answered_on", "id");`);
    this.addSql(
      `create index survey_response_division_index on "survey_response" ("division_code", "answered_on", "id");`,
    );
    this.addSql(`create index survey_response_deputy_index on "survey_response" ("deputy_id", "answered_on", "id");`);
    this.addSql(`create index survey_response_updated_at_index on "survey_response" ("updated_at", "id");`);

    this.addSql(
      `create table "survey_answer" ("id" uuid not null, "response_id" uuid not null, "question_id" uuid not null, "option_id" uuid null, "text" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index survey_answer_response_index on "survey_answer" ("response_id", "id");`);
    this.addSql(`create index survey_answer_question_index on "survey_answer" ("question_id", "id");`);
    this.addSql(`create index survey_answer_option_index on "survey_answer" ("option_id", "id");`);
    this.addSql(`create index survey_answer_updated_at_index on "survey_answer" ("updated_at", "id");`);
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_response_question_option_unique" unique ("response_id", "question_id", "option_id");`,
    );

    this.addSql(
      `create table "training" ("id" uuid not null, "name" text not null, "stage" text not null, "parties" text[] not null, "status" text not null, "division_code" text not null, "congress_id" uuid not null, "term" int not null, "organiser_id" uuid null, "starts_on" date not null, "ends_on" date not null, "class_hours" double precision not null, "venue" text not null, "syllabus" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index training_by_starts_on on "training" ("starts_on", "id");`);
    this.addSql(`create index training_stage_index on "training" ("stage", "starts_on", "id");`);
    this.addSql(`create index training_parties_index on "training" using gin ("parties");`);
    this.addSql(`create index training_status_index on "training" ("status", "starts_on", "id");`);
    this.addSql(
      `create index training_division_index on "training" ("division_code", "starts_on", "id") include ("status");`,
    );
    this.addSql(`create index training_congress_index on "training" ("congress_id", "starts_on", "id");`);
    this.addSql(`create index training_term_index on "training" ("term", "id");`);
    this.addSql(`create index training_organiser_index on "training" ("organiser_id", "starts_on", "id");`);
    this.addSql(`create index training_ends_on_index on "training" ("ends_on", "id");`);
    this.addSql(`create index training_updated_at_index on "training" ("updated_at", "id");`);
    this.addSql(`create index training_name_bigrams on "training" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "training_attendance" ("id" uuid not null, "training_id" uuid not null, "deputy_id" uuid not null, "enrolled_on" date not null, "presence" text not null, "class_hours" double precision not null, "leave_reason" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index training_attendance_by_enrolled_on on "training_attendance" ("enrolled_on", "id");`);
    this.addSql(
      `create index training_attendance_training_index on "training_attendance" ("training_id", "enrolled_on", "id");`,
    );
    this.addSql(
      `create index training_attendance_deputy_index on "training_attendance" ("deputy_id", "enrolled_on", "id");`,
    );
    this.addSql(
      `create index training_attendance_presence_index on "training_attendance" ("presence", "enrolled_on", "id");`,
    );
    this.addSql(`create index training_attendance_updated_at_index on "training_attendance" ("updated_at", "id");`);
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_training_deputy_unique" unique ("training_id", "deputy_id");`,
    );

    this.addSql(
      `create table "video_feed" ("id" uuid not null, "project_id" uuid not null, "name" text collate "zh_pinyin" not null, "status" text not null, "stream_url" text not null, "installed_on" date not null, "removed_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index video_feed_by_name on "video_feed" ("name", "id");`);
    this.addSql(`create index video_feed_project_index on "video_feed" ("project_id", "name", "id");`);
    this.addSql(`create index video_feed_status_index on "video_feed" ("status", "name", "id");`);
    this.addSql(`create index video_feed_installed_on_index on "video_feed" ("installed_on", "id");`);
    this.addSql(`create index video_feed_updated_at_index on "video_feed" ("updated_at", "id");`);
    this.addSql(`create index video_feed_name_bigrams on "video_feed" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "work_order_supervision" ("id" uuid not null, "work_order_id" uuid not null, "deputy_id" uuid not null, "division_code" text not null, "work_methods" text[] not null, "status" text not null, "started_on" date not null, "ended_on" date null, "note" text null, "outcome" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index work_order_supervision_by_started_on on "work_order_supervision" ("started_on", "id");`);
    this.addSql(
      `create index work_order_supervision_work_order_index on "work_order_supervision" ("work_order_id", "started_on", "id");`,
    );
    this.addSql(
      `create index work_order_supervision_deputy_index on "work_order_supervision" ("deputy_id", "started_on", "id");`,
    );
    this.addSql(
      `create index work_order_supervision_division_index on "work_order_supervision" ("division_code", "started_on", "id") include ("status");`,
    );
    this.addSql(
      `create index work_order_supervision_work_methods_index on "work_order_supervision" using gin ("work_methods");`,
    );
    this.addSql(
      `create index work_order_supervision_status_index on "work_order_supervision" ("status", "started_on", "id");`,
    );
    this.addSql(`create index work_order_supervision_ended_on_index on "work_order_supervision" ("ended_on", "id");`);
    this.addSql(
      `create index work_order_supervision_updated_at_index on "work_order_supervision" ("updated_at", "id");`,
    );

    this.addSql(
      `alter table "division" add constraint "division_parent_code_foreign" foreign key ("parent_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "division" add constraint "division_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "division" add constraint "division_level_check" check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'));`,
    );
    this.addSql(
      `alter table "division" add constraint "division_kind_check" check (kind in ('PROVINCE', 'AUTONOMOUS_REGION', 'MUNICIPALITY', 'PREFECTURE_CITY', 'PREFECTURE', 'LEAGUE', 'AUTONOMOUS_PREFECTURE', 'COUNTY', 'COUNTY_CITY', 'DISTRICT', 'BANNER', 'AUTONOMOUS_COUNTY', 'AUTONOMOUS_BANNER', 'TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP', 'SUM', 'SUBDISTRICT', 'ZONE', 'VILLAGE', 'GACHA', 'COMMUNITY', 'SPECIAL_ADMINISTRATIVE_REGION', 'GROUPING'));`,
    );

    this.addSql(
      `alter table "deputy" add constraint "deputy_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "deputy" add constraint "deputy_name_check" check (char_length(name) <= 60);`);
    this.addSql(`alter table "deputy" add constraint "deputy_gender_check" check (gender in ('FEMALE', 'MALE'));`);
    this.addSql(`alter table "deputy" add constraint "deputy_ethnicity_check" check (char_length(ethnicity) <= 20);`);
    this.addSql(
      `alter table "deputy" add constraint "deputy_affiliation_check" check (affiliation in ('CPC', 'DEMOCRATIC_PARTY', 'NON_PARTY'));`,
    );
    this.addSql(
      `alter table "deputy" add constraint "deputy_occupation_check" check (occupation in ('WORKER', 'FARMER', 'PROFESSIONAL', 'OFFICIAL', 'ENTREPRENEUR', 'SOLDIER', 'OTHER'));`,
    );
    this.addSql(`alter table "deputy" add constraint "deputy_post_check" check (char_length(post) <= 120);`);
    this.addSql(
      `alter table "deputy" add constraint "deputy_phone_masked_check" check (char_length(phone_masked) <= 20);`,
    );

    this.addSql(
      `alter table "deputy_initiative" add constraint "deputy_initiative_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_initiative" add constraint "deputy_initiative_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_initiative" add constraint "deputy_initiative_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "deputy_initiative" add constraint "deputy_initiative_kind_check" check (kind in ('ELDERLY_CARE', 'COLLECTIVE_ECONOMY', 'EMPLOYMENT', 'CHILDREN', 'LEGAL_AID', 'CONVENIENCE'));`,
    );
    this.addSql(
      `alter table "deputy_initiative" add constraint "deputy_initiative_description_check" check (char_length(description) <= 1000);`,
    );
    this.addSql(
      `alter table "deputy_initiative" add constraint "deputy_initiative_status_check" check (status in ('PLANNED', 'RUNNING', 'ENDED'));`,
    );

    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_leader_id_foreign" foreign key ("leader_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_kind_check" check (kind in ('REGIONAL', 'PROFESSIONAL'));`,
    );
    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'));`,
    );
    this.addSql(
      `alter table "deputy_group" add constraint "deputy_group_field_check" check (char_length(field) <= 40);`,
    );

    this.addSql(
      `alter table "deputy_group_member" add constraint "deputy_group_member_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_group_member" add constraint "deputy_group_member_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(
      `alter table "congress" add constraint "congress_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "congress" add constraint "congress_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "congress" add constraint "congress_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'));`,
    );

    this.addSql(
      `alter table "congress_session" add constraint "congress_session_congress_id_foreign" foreign key ("congress_id") references "congress" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "congress_session" add constraint "congress_session_name_check" check (char_length(name) <= 100);`,
    );

    this.addSql(
      `alter table "community_assembly" add constraint "community_assembly_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "community_assembly" add constraint "community_assembly_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "community_assembly" add constraint "community_assembly_open_affairs_check" check (open_affairs <@ array['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE', 'PROPERTY_COMPANY']);`,
    );

    this.addSql(
      `alter table "assembly_working_group" add constraint "assembly_working_group_assembly_id_foreign" foreign key ("assembly_id") references "community_assembly" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "assembly_working_group" add constraint "assembly_working_group_name_check" check (char_length(name) <= 60);`,
    );

    this.addSql(
      `alter table "award" add constraint "award_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "award" add constraint "award_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "award" add constraint "award_kind_check" check (kind in ('ADVANCED_GROUP', 'EXCELLENT_GROUP_LEADER', 'EXCELLENT_DEPUTY', 'EXCELLENT_SUGGESTION'));`,
    );
    this.addSql(
      `alter table "award" add constraint "award_status_check" check (status in ('NOMINATING', 'NOTICE', 'GRANTED'));`,
    );

    this.addSql(
      `alter table "agency" add constraint "agency_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "agency" add constraint "agency_code_check" check (char_length(code) <= 40);`);
    this.addSql(`alter table "agency" add constraint "agency_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "agency" add constraint "agency_system_check" check (system in ('PARTY_COMMITTEE', 'CONGRESS', 'GOVERNMENT', 'SUPERVISION_COMMISSION', 'COURT', 'PROCURATORATE', 'JUDICIAL_ADMINISTRATION', 'ENTERPRISE', 'HOTLINE'));`,
    );

    this.addSql(
      `alter table "contact_link" add constraint "contact_link_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_committee_member_id_foreign" foreign key ("committee_member_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_kind_check" check (kind in ('COMMITTEE_MEMBER_TO_DEPUTY', 'DEPUTY_TO_PUBLIC', 'ORGAN_TO_DEPUTY', 'ENTERPRISE', 'HOUSEHOLD'));`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_status_check" check (status in ('PLANNED', 'ACTIVE', 'ENDED'));`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_purpose_check" check (purpose in ('REGULAR_CONTACT', 'INFORMATION', 'BUSINESS_ENVIRONMENT', 'HOUSEHOLD_CARE', 'POVERTY_RELIEF'));`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_enterprise_name_check" check (char_length(enterprise_name) <= 100);`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_enterprise_credit_code_check" check (char_length(enterprise_credit_code) <= 18);`,
    );
    this.addSql(
      `alter table "contact_link" add constraint "contact_link_note_check" check (char_length(note) <= 500);`,
    );

    this.addSql(
      `alter table "contact_record" add constraint "contact_record_link_id_foreign" foreign key ("link_id") references "contact_link" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_assigned_to_id_foreign" foreign key ("assigned_to_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_mode_check" check (mode in ('SYMPOSIUM', 'VISIT', 'PHONE', 'EMAIL', 'WECHAT', 'RESEARCH_INVITATION'));`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_topic_check" check (char_length(topic) <= 200);`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_outcome_check" check (char_length(outcome) <= 1000);`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_problem_status_check" check (problem_status in ('NONE', 'COLLECTED', 'ASSIGNED', 'HANDLED'));`,
    );
    this.addSql(
      `alter table "contact_record" add constraint "contact_record_problem_check" check (char_length(problem) <= 500);`,
    );

    this.addSql(
      `alter table "bulletin" add constraint "bulletin_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_compiler_id_foreign" foreign key ("compiler_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "bulletin" add constraint "bulletin_title_check" check (char_length(title) <= 200);`);
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_status_check" check (status in ('COMPILING', 'REVIEWED', 'ISSUED', 'INSTRUCTED', 'ANSWERED'));`,
    );
    this.addSql(
      `alter table "bulletin" add constraint "bulletin_instruction_check" check (char_length(instruction) <= 500);`,
    );

    this.addSql(
      `alter table "appointment" add constraint "appointment_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_role_check" check (role in ('SPECIAL_SUPERVISOR', 'COURT_SUPERVISOR', 'PROCURATORATE_SUPERVISOR', 'LAW_ENFORCEMENT_SUPERVISOR', 'CONDUCT_SUPERVISOR', 'BUSINESS_ENVIRONMENT_SUPERVISOR', 'OTHER'));`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_status_check" check (status in ('RECOMMENDED', 'APPOINTED', 'DECLINED', 'ENDED'));`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_letter_number_check" check (char_length(letter_number) <= 40);`,
    );

    this.addSql(
      `alter table "draft_law" add constraint "draft_law_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_congress_id_foreign" foreign key ("congress_id") references "congress" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_proposer_id_foreign" foreign key ("proposer_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "draft_law" add constraint "draft_law_title_check" check (char_length(title) <= 200);`);
    this.addSql(
      `alter table "draft_law" add constraint "draft_law_stage_check" check (stage in ('PLANNED', 'DRAFTING', 'FIRST_READING', 'SECOND_READING', 'THIRD_READING', 'VOTED', 'APPROVED_BY_UPPER_LEVEL', 'PUBLISHED', 'TERMINATED', 'WITHDRAWN'));`,
    );

    this.addSql(
      `alter table "draft_law_version" add constraint "draft_law_version_draft_law_id_foreign" foreign key ("draft_law_id") references "draft_law" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "draft_law_version" add constraint "draft_law_version_reading_check" check (reading in ('FIRST', 'SECOND', 'THIRD', 'FINAL'));`,
    );
    this.addSql(
      `alter table "draft_law_version" add constraint "draft_law_version_text_check" check (char_length(text) <= 100000);`,
    );
    this.addSql(
      `alter table "draft_law_version" add constraint "draft_law_version_explanation_check" check (char_length(explanation) <= 5000);`,
    );

    this.addSql(
      `alter table "duty_checklist" add constraint "duty_checklist_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_checklist" add constraint "duty_checklist_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_checklist" add constraint "duty_checklist_status_check" check (status in ('DRAFT', 'ISSUED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "duty_checklist" add constraint "duty_checklist_law_version_check" check (char_length(law_version) <= 60);`,
    );

    this.addSql(
      `alter table "duty_checklist_item" add constraint "duty_checklist_item_checklist_id_foreign" foreign key ("checklist_id") references "duty_checklist" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_checklist_item" add constraint "duty_checklist_item_kind_check" check (kind in ('RIGHT', 'DUTY', 'PRE_SESSION_INSPECTION', 'TRAINING', 'SPECIAL_ACTIVITY', 'THEMED_ACTIVITY', 'DEPUTY_BALLOT'));`,
    );
    this.addSql(
      `alter table "duty_checklist_item" add constraint "duty_checklist_item_task_check" check (char_length(task) <= 200);`,
    );

    this.addSql(
      `alter table "duty_record" add constraint "duty_record_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_record" add constraint "duty_record_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_record" add constraint "duty_record_kind_check" check (kind in ('DIARY', 'MEETING', 'PAPER', 'INSPECTION', 'GROUP_ACTIVITY', 'RECEPTION', 'CONTACT', 'MEDIATION', 'TRAINING', 'CHARITY', 'OTHER'));`,
    );
    this.addSql(
      `alter table "duty_record" add constraint "duty_record_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "duty_record" add constraint "duty_record_summary_check" check (char_length(summary) <= 500);`,
    );
    this.addSql(
      `alter table "duty_record" add constraint "duty_record_notes_check" check (char_length(notes) <= 5000);`,
    );

    this.addSql(
      `alter table "functional_party_branch" add constraint "functional_party_branch_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "functional_party_branch" add constraint "functional_party_branch_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "functional_party_branch" add constraint "functional_party_branch_name_check" check (char_length(name) <= 100);`,
    );

    this.addSql(
      `alter table "grid" add constraint "grid_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "grid" add constraint "grid_code_check" check (char_length(code) <= 15);`);
    this.addSql(`alter table "grid" add constraint "grid_name_check" check (char_length(name) <= 60);`);
    this.addSql(`alter table "grid" add constraint "grid_kind_check" check (kind in ('BASIC', 'SPECIAL'));`);

    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_grid_id_foreign" foreign key ("grid_id") references "grid" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_roles_check" check (roles <@ array['PUBLICIST', 'SUPERVISOR', 'SERVANT', 'INFORMANT', 'MEDIATOR']);`,
    );
    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_local_roles_check" check (char_length(local_roles) <= 60);`,
    );
    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_campaign_check" check (char_length(campaign) <= 60);`,
    );
    this.addSql(
      `alter table "grid_deputy_assignment" add constraint "grid_deputy_assignment_status_check" check (status in ('ACTIVE', 'ENDED'));`,
    );

    this.addSql(
      `alter table "grid_staff" add constraint "grid_staff_grid_id_foreign" foreign key ("grid_id") references "grid" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "grid_staff" add constraint "grid_staff_role_check" check (role in ('LEADER', 'SECOND_LEADER', 'OFFICER'));`,
    );
    this.addSql(`alter table "grid_staff" add constraint "grid_staff_name_check" check (char_length(name) <= 60);`);

    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_reported_by_id_foreign" foreign key ("reported_by_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_external_id_check" check (char_length(external_id) <= 40);`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_category_check" check (category in ('URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_status_check" check (status in ('RECEIVED', 'DISPATCHED', 'IN_HANDLING', 'REPLIED', 'CLOSED', 'REOPENED'));`,
    );
    this.addSql(
      `alter table "hotline_work_order" add constraint "hotline_work_order_satisfaction_check" check (satisfaction in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));`,
    );

    this.addSql(`alter table "indicator" add constraint "indicator_code_check" check (char_length(code) <= 120);`);
    this.addSql(`alter table "indicator" add constraint "indicator_name_check" check (char_length(name) <= 60);`);
    this.addSql(
      `alter table "indicator" add constraint "indicator_name_en_check" check (char_length(name_en) <= 120);`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_definition_check" check (char_length(definition) <= 500);`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_unit_check" check (unit in ('PERSON', 'PERSON_TIME', 'PERSON_TIME_PER_DAY', 'HOUSEHOLD', 'ORGANIZATION', 'ENTERPRISE', 'GROUP', 'BRANCH', 'DIVISION', 'COMMUNITY', 'STATION', 'POINT', 'POINT_OR_LIAISON', 'UNIT', 'CODE', 'PLATFORM', 'TERMINAL', 'ITEM', 'CASE', 'QUESTION', 'OPINION', 'SUGGESTION', 'SUGGESTION_PER_MONTH', 'WORK_ORDER', 'REPORT', 'SURVEY', 'PROJECT', 'TASK', 'SESSION', 'MEETING', 'MEETING_PER_YEAR', 'TIMES_PER_QUARTER', 'HEARING', 'TOPIC', 'ASPECT', 'TYPE', 'TIER', 'LEVEL', 'STAGE', 'STEP', 'RIGHT', 'DUTY', 'YEAR', 'MONTH', 'DAY', 'HOUR', 'PERCENT', 'TEN_THOUSAND_YUAN', 'HUNDRED_MILLION_YUAN', 'METRE', 'KILOMETRE', 'MU'));`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_denominator_check" check (char_length(denominator) <= 200);`,
    );
    this.addSql(
      `alter table "indicator" add constraint "indicator_formula_check" check (char_length(formula) <= 500);`,
    );
    this.addSql(`alter table "indicator" add constraint "indicator_query_check" check (char_length(query) <= 2000);`);
    this.addSql(
      `alter table "indicator" add constraint "indicator_caveats_check" check (char_length(caveats) <= 500);`,
    );

    this.addSql(
      `alter table "initiative_metric" add constraint "initiative_metric_initiative_id_foreign" foreign key ("initiative_id") references "deputy_initiative" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "initiative_metric" add constraint "initiative_metric_measure_check" check (char_length(measure) <= 60);`,
    );
    this.addSql(
      `alter table "initiative_metric" add constraint "initiative_metric_unit_check" check (char_length(unit) <= 10);`,
    );

    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_parent_id_foreign" foreign key ("parent_id") references "legislative_contact_point" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_kind_check" check (kind in ('CONTACT_POINT', 'INFO_COLLECTION_POINT'));`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_category_check" check (category in ('GRASSROOTS', 'ACADEMIC'));`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE'));`,
    );
    this.addSql(
      `alter table "legislative_contact_point" add constraint "legislative_contact_point_host_check" check (char_length(host) <= 100);`,
    );

    this.addSql(
      `alter table "legislative_liaison" add constraint "legislative_liaison_contact_point_id_foreign" foreign key ("contact_point_id") references "legislative_contact_point" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_liaison" add constraint "legislative_liaison_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_liaison" add constraint "legislative_liaison_name_check" check (char_length(name) <= 60);`,
    );
    this.addSql(
      `alter table "legislative_liaison" add constraint "legislative_liaison_post_check" check (char_length(post) <= 120);`,
    );

    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_congress_id_foreign" foreign key ("congress_id") references "congress" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_level_check" check (level in ('PREFECTURE', 'COUNTY', 'TOWNSHIP', 'SUBDISTRICT', 'COMMUNITY'));`,
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_method_check" check (method in ('CONSULTATION', 'STREET_ASSEMBLY_BALLOT', 'INTER_SESSION_BALLOT', 'SESSION_BALLOT'));`,
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_stage_check" check (stage in ('ANNOUNCED', 'COLLECTING', 'SCREENING', 'SHORTLISTED', 'DELIBERATING', 'VOTING', 'RESULT_PUBLISHED', 'IMPLEMENTING', 'EVALUATING', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_purpose_check" check (purpose in ('LIVELIHOOD_PROJECTS', 'REVIEW_TARGETS', 'OTHER'));`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_body_check" check (body in ('CONGRESS', 'STANDING_COMMITTEE', 'STREET_ASSEMBLY', 'COMMUNITY_ASSEMBLY'));`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_occasion_check" check (occasion in ('IN_SESSION', 'INTER_SESSION'));`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_method_check" check (method in ('PAPER', 'ELECTRONIC', 'ONLINE'));`,
    );
    this.addSql(
      `alter table "ballot_round" add constraint "ballot_round_status_check" check (status in ('PREPARED', 'OPEN', 'CLOSED', 'TALLIED', 'PUBLISHED', 'VOIDED'));`,
    );

    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_ballot_id_foreign" foreign key ("ballot_id") references "ballot_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_session_id_foreign" foreign key ("session_id") references "congress_session" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_kind_check" check (kind in ('SATISFACTION_RATING', 'DUTY_EVALUATION', 'WORK_REVIEW'));`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_selection_check" check (selection in ('FULL_COVERAGE', 'BALLOT', 'CHAIRPERSONS_MEETING'));`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_status_check" check (status in ('SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED'));`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_report_check" check (char_length(report) <= 2000);`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_consequence_check" check (consequence in ('BONUS', 'COMMENDED', 'RECTIFICATION', 'HEAD_ADJUSTED'));`,
    );
    this.addSql(
      `alter table "department_evaluation" add constraint "department_evaluation_consequence_note_check" check (char_length(consequence_note) <= 500);`,
    );

    this.addSql(
      `alter table "mandate" add constraint "mandate_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_congress_id_foreign" foreign key ("congress_id") references "congress" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_electoral_unit_check" check (char_length(electoral_unit) <= 100);`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_delegation_check" check (char_length(delegation) <= 60);`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_committee_post_check" check (char_length(committee_post) <= 60);`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_status_check" check (status in ('ELECTED', 'QUALIFIED', 'ACTIVE', 'SUSPENDED', 'TERMINATED'));`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_suspension_reason_check" check (suspension_reason in ('IN_CUSTODY_CRIMINAL_CASE', 'SERVING_SENTENCE_WITH_POLITICAL_RIGHTS'));`,
    );
    this.addSql(
      `alter table "mandate" add constraint "mandate_termination_reason_check" check (termination_reason in ('MOVED_AWAY', 'RESIGNED', 'ORDERED_TO_RESIGN', 'ABSENT_TWICE_WITHOUT_LEAVE', 'RECALLED', 'LOST_NATIONALITY', 'DEPRIVED_OF_POLITICAL_RIGHTS', 'LOST_CAPACITY', 'DECEASED', 'TERM_ENDED'));`,
    );

    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_draft_version_id_foreign" foreign key ("draft_version_id") references "draft_law_version" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_topic_check" check (char_length(topic) <= 200);`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_kind_check" check (kind in ('LEGISLATION', 'SUPERVISION', 'WORK_REPORT', 'BUSINESS_ENVIRONMENT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_status_check" check (status in ('SCHEDULED', 'OPEN', 'CLOSED', 'COLLATED', 'REPORTED', 'FED_BACK'));`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_channels_check" check (channels <@ array['ONLINE', 'SYMPOSIUM', 'CONTACT_POINT', 'HEARING', 'LETTER', 'SURVEY']);`,
    );
    this.addSql(
      `alter table "opinion_solicitation" add constraint "opinion_solicitation_notice_check" check (char_length(notice) <= 2000);`,
    );

    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_solicitation_id_foreign" foreign key ("solicitation_id") references "opinion_solicitation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_contact_point_id_foreign" foreign key ("contact_point_id") references "legislative_contact_point" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_channel_check" check (channel in ('ONLINE', 'SYMPOSIUM', 'CONTACT_POINT', 'HEARING', 'LETTER', 'SURVEY'));`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_clause_check" check (char_length(clause) <= 40);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_summary_check" check (char_length(summary) <= 300);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_status_check" check (status in ('SUBMITTED', 'COLLATED', 'FORWARDED', 'UNDER_STUDY', 'ADOPTED', 'PARTIALLY_ADOPTED', 'NOT_ADOPTED', 'ALREADY_COVERED', 'EXPLAINED'));`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_adoption_check" check (adoption in ('ADOPTED', 'PARTIALLY_ADOPTED', 'NOT_ADOPTED', 'ALREADY_COVERED'));`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_explanation_check" check (char_length(explanation) <= 1000);`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_forwarded_to_check" check (forwarded_to in ('NATIONAL', 'PROVINCE', 'PREFECTURE'));`,
    );
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_contributor_masked_check" check (char_length(contributor_masked) <= 20);`,
    );

    this.addSql(
      `alter table "points_rule" add constraint "points_rule_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "points_rule" add constraint "points_rule_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "points_rule" add constraint "points_rule_status_check" check (status in ('DRAFT', 'IN_FORCE', 'REPLACED', 'REPEALED'));`,
    );
    this.addSql(
      `alter table "points_rule" add constraint "points_rule_purpose_check" check (char_length(purpose) <= 2000);`,
    );

    this.addSql(
      `alter table "points_rule_item" add constraint "points_rule_item_rule_id_foreign" foreign key ("rule_id") references "points_rule" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_rule_item" add constraint "points_rule_item_dimension_check" check (dimension in ('SESSION_ATTENDANCE', 'DELIBERATION', 'MOTIONS_AND_SUGGESTIONS', 'SITTING_IN', 'INSPECTION_AND_RESEARCH', 'GROUP_ACTIVITY', 'CONTACT'));`,
    );
    this.addSql(
      `alter table "points_rule_item" add constraint "points_rule_item_criterion_check" check (char_length(criterion) <= 200);`,
    );
    this.addSql(
      `alter table "points_rule_item" add constraint "points_rule_item_unit_check" check (char_length(unit) <= 10);`,
    );

    this.addSql(
      `alter table "points_statement" add constraint "points_statement_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_rule_id_foreign" foreign key ("rule_id") references "points_rule" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_status_check" check (status in ('OPEN', 'SELF_ASSESSED', 'GROUP_ASSESSED', 'TOWNSHIP_ASSESSED', 'DEPUTY_OFFICE_ASSESSED', 'PUBLISHED', 'APPEALED', 'FINAL'));`,
    );
    this.addSql(
      `alter table "points_statement" add constraint "points_statement_appeal_reason_check" check (char_length(appeal_reason) <= 1000);`,
    );

    this.addSql(
      `alter table "policy_document" add constraint "policy_document_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_issuer_id_foreign" foreign key ("issuer_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_kind_check" check (kind in ('PLAN', 'OPINION', 'NOTICE', 'MEASURES', 'ANNOUNCEMENT', 'OPEN_LETTER'));`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_issuer_name_check" check (char_length(issuer_name) <= 100);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_joint_issuers_check" check (char_length(joint_issuers) <= 200);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_summary_check" check (char_length(summary) <= 1000);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_leading_group_check" check (char_length(leading_group) <= 100);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_leading_group_head_check" check (char_length(leading_group_head) <= 60);`,
    );
    this.addSql(
      `alter table "policy_document" add constraint "policy_document_channels_check" check (channels <@ array['PRESS', 'TELEVISION', 'PORTAL', 'PUBLIC_ACCOUNT', 'NOTICE_BOARD']);`,
    );

    this.addSql(
      `alter table "campaign" add constraint "campaign_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_document_id_foreign" foreign key ("document_id") references "policy_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "campaign" add constraint "campaign_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "campaign" add constraint "campaign_kind_check" check (kind in ('EPIDEMIC_CONTROL', 'POVERTY_RELIEF', 'HAZARD_SEARCH', 'GRASSROOTS_GOVERNANCE', 'COMMON_WORK'));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_status_check" check (status in ('PLANNED', 'ONGOING', 'ENDED', 'SUMMARISED'));`,
    );
    this.addSql(
      `alter table "campaign" add constraint "campaign_description_check" check (char_length(description) <= 1000);`,
    );

    this.addSql(
      `alter table "donation" add constraint "donation_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "donation" add constraint "donation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "donation" add constraint "donation_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "donation" add constraint "donation_donor_name_check" check (char_length(donor_name) <= 100);`,
    );
    this.addSql(`alter table "donation" add constraint "donation_kind_check" check (kind in ('MONEY', 'GOODS'));`);
    this.addSql(`alter table "donation" add constraint "donation_goods_check" check (char_length(goods) <= 200);`);

    this.addSql(
      `alter table "campaign_participation" add constraint "campaign_participation_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "campaign_participation" add constraint "campaign_participation_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "campaign_participation" add constraint "campaign_participation_roles_check" check (roles <@ array['SERVANT', 'INFORMANT', 'MEDIATOR', 'PUBLICIST', 'BUSINESS_HELPER', 'DONOR']);`,
    );

    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_parent_id_foreign" foreign key ("parent_id") references "policy_framework" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_document_id_foreign" foreign key ("document_id") references "policy_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_name_check" check (char_length(name) <= 60);`,
    );
    this.addSql(
      `alter table "policy_framework" add constraint "policy_framework_meaning_check" check (char_length(meaning) <= 500);`,
    );

    this.addSql(
      `alter table "framework_tag" add constraint "framework_tag_framework_id_foreign" foreign key ("framework_id") references "policy_framework" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "framework_tag" add constraint "framework_tag_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "framework_tag" add constraint "framework_tag_object_type_check" check (char_length(object_type) <= 60);`,
    );
    this.addSql(
      `alter table "framework_tag" add constraint "framework_tag_object_id_check" check (char_length(object_id) <= 100);`,
    );

    this.addSql(
      `alter table "policy_measure" add constraint "policy_measure_policy_id_foreign" foreign key ("policy_id") references "policy_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_measure" add constraint "policy_measure_aspect_check" check (char_length(aspect) <= 60);`,
    );
    this.addSql(
      `alter table "policy_measure" add constraint "policy_measure_text_check" check (char_length(text) <= 500);`,
    );

    this.addSql(
      `alter table "policy_rollout" add constraint "policy_rollout_policy_id_foreign" foreign key ("policy_id") references "policy_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_rollout" add constraint "policy_rollout_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "policy_rollout" add constraint "policy_rollout_phase_check" check (phase in ('PILOT', 'FULL', 'ENDED'));`,
    );

    this.addSql(
      `alter table "solicitation_participant" add constraint "solicitation_participant_solicitation_id_foreign" foreign key ("solicitation_id") references "opinion_solicitation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicitation_participant" add constraint "solicitation_participant_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(
      `alter table "source_document" add constraint "source_document_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "source_document" add constraint "source_document_code_check" check (char_length(code) <= 40);`,
    );
    this.addSql(
      `alter table "source_document" add constraint "source_document_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "source_document" add constraint "source_document_publisher_check" check (char_length(publisher) <= 100);`,
    );
    this.addSql(
      `alter table "source_document" add constraint "source_document_note_check" check (char_length(note) <= 500);`,
    );

    this.addSql(
      `alter table "station" add constraint "station_parent_id_foreign" foreign key ("parent_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station" add constraint "station_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "station" add constraint "station_code_check" check (char_length(code) <= 40);`);
    this.addSql(`alter table "station" add constraint "station_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "station" add constraint "station_kind_check" check (kind in ('DEPUTY_HOME', 'CONTACT_STATION', 'CONTACT_POINT', 'ACTIVITY_ROOM', 'PRACTICE_STATION'));`,
    );
    this.addSql(
      `alter table "station" add constraint "station_tier_check" check (tier in ('CENTRE', 'STATION', 'POINT'));`,
    );
    this.addSql(
      `alter table "station" add constraint "station_host_kind_check" check (host_kind in ('COUNTY', 'TOWNSHIP', 'SUBDISTRICT', 'ZONE', 'VILLAGE', 'COMMUNITY', 'ENTERPRISE', 'SCHOOL', 'INSTITUTION'));`,
    );
    this.addSql(
      `alter table "station" add constraint "station_co_located_with_check" check (co_located_with <@ array['PARTY_SERVICE_CENTRE', 'GRID_PLATFORM', 'MEDIATION_ROOM', 'THIRD_PARTY_MEDIATION', 'PETITION_OFFICE', 'DELIBERATION_HALL', 'GOVERNANCE_CENTRE', 'NEIGHBOURHOOD_CENTRE', 'LEGISLATIVE_CONTACT_POINT']);`,
    );
    this.addSql(`alter table "station" add constraint "station_address_check" check (char_length(address) <= 200);`);
    this.addSql(
      `alter table "station" add constraint "station_mode_check" check (mode in ('ONSITE', 'ONLINE', 'BOTH'));`,
    );
    this.addSql(
      `alter table "station" add constraint "station_feature_tags_check" check (feature_tags <@ array['DIGITAL_CONGRESS', 'DELIBERATION', 'PETITION_AGENCY', 'MEDIATION', 'RURAL_REVITALISATION', 'TEA_TOURISM', 'PASTORAL', 'BUSINESS_SERVICE', 'MARITIME', 'LEGISLATION']);`,
    );
    this.addSql(`alter table "station" add constraint "station_industry_check" check (char_length(industry) <= 40);`);
    this.addSql(
      `alter table "station" add constraint "station_status_check" check (status in ('PREPARING', 'OPEN', 'SUSPENDED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "station" add constraint "station_opening_hours_check" check (char_length(opening_hours) <= 100);`,
    );
    this.addSql(
      `alter table "station" add constraint "station_office_phone_check" check (char_length(office_phone) <= 20);`,
    );

    this.addSql(
      `alter table "reception_session" add constraint "reception_session_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "reception_session" add constraint "reception_session_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "reception_session" add constraint "reception_session_host_deputy_id_foreign" foreign key ("host_deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "reception_session" add constraint "reception_session_mode_check" check (mode in ('ONSITE', 'ONLINE', 'BOTH'));`,
    );
    this.addSql(
      `alter table "reception_session" add constraint "reception_session_topic_check" check (char_length(topic) <= 100);`,
    );
    this.addSql(
      `alter table "reception_session" add constraint "reception_session_status_check" check (status in ('PLANNED', 'ONGOING', 'HELD', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "reception_session" add constraint "reception_session_summary_check" check (char_length(summary) <= 2000);`,
    );

    this.addSql(
      `alter table "reception_deputy" add constraint "reception_deputy_reception_id_foreign" foreign key ("reception_id") references "reception_session" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "reception_deputy" add constraint "reception_deputy_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(
      `alter table "practice_base" add constraint "practice_base_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "practice_base" add constraint "practice_base_centre_id_foreign" foreign key ("centre_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "practice_base" add constraint "practice_base_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "practice_base" add constraint "practice_base_level_check" check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'));`,
    );
    this.addSql(
      `alter table "practice_base" add constraint "practice_base_model_check" check (char_length(model) <= 40);`,
    );
    this.addSql(
      `alter table "practice_base" add constraint "practice_base_tiers_check" check (tiers <@ array['CENTRE', 'STATION', 'POINT']);`,
    );
    this.addSql(
      `alter table "practice_base" add constraint "practice_base_parts_check" check (parts <@ array['DEPUTY_HOME', 'DELIBERATION_HALL', 'DIGITAL_CONGRESS', 'LEGISLATIVE_CONTACT_POINT', 'PETITION_AGENCY', 'RESEARCH']);`,
    );

    this.addSql(
      `alter table "practice_base_partner" add constraint "practice_base_partner_base_id_foreign" foreign key ("base_id") references "practice_base" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "practice_base_partner" add constraint "practice_base_partner_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "practice_base_partner" add constraint "practice_base_partner_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "practice_base_partner" add constraint "practice_base_partner_contribution_check" check (char_length(contribution) <= 200);`,
    );

    this.addSql(
      `alter table "petition_agent" add constraint "petition_agent_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_agent" add constraint "petition_agent_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_agent" add constraint "petition_agent_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_agent" add constraint "petition_agent_kind_check" check (kind in ('DEPUTY', 'VILLAGE_OFFICIAL', 'MEDIATOR', 'LAWYER'));`,
    );
    this.addSql(
      `alter table "petition_agent" add constraint "petition_agent_name_check" check (char_length(name) <= 60);`,
    );

    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_shift_check" check (shift in ('MORNING', 'AFTERNOON', 'EVENING', 'ALL_DAY'));`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_time_mode_check" check (time_mode in ('FIXED', 'FLEXIBLE'));`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_place_mode_check" check (place_mode in ('FIXED', 'FLEXIBLE'));`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_topic_mode_check" check (topic_mode in ('FIXED', 'FLEXIBLE'));`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_place_check" check (char_length(place) <= 100);`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_topic_check" check (char_length(topic) <= 100);`,
    );
    this.addSql(
      `alter table "duty_roster" add constraint "duty_roster_status_check" check (status in ('PLANNED', 'SERVED', 'MISSED', 'CANCELLED'));`,
    );

    this.addSql(
      `alter table "duty_report" add constraint "duty_report_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_mandate_id_foreign" foreign key ("mandate_id") references "mandate" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'));`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_audience_check" check (audience in ('CONSTITUENTS', 'ELECTORAL_UNIT'));`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_status_check" check (status in ('SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED'));`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_venue_check" check (char_length(venue) <= 100);`,
    );
    this.addSql(
      `alter table "duty_report" add constraint "duty_report_draft_check" check (char_length(draft) <= 10000);`,
    );

    this.addSql(
      `alter table "duty_report_evaluation" add constraint "duty_report_evaluation_report_id_foreign" foreign key ("report_id") references "duty_report" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "duty_report_evaluation" add constraint "duty_report_evaluation_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'THIRD_PARTY'));`,
    );

    this.addSql(
      `alter table "activity" add constraint "activity_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_host_agency_id_foreign" foreign key ("host_agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_session_id_foreign" foreign key ("session_id") references "congress_session" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_parent_id_foreign" foreign key ("parent_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "activity" add constraint "activity_name_check" check (char_length(name) <= 200);`);
    this.addSql(
      `alter table "activity" add constraint "activity_kind_check" check (kind in ('CONGRESS_SESSION', 'OBSERVE_COMMITTEE', 'OBSERVER_SYMPOSIUM', 'BRIEFING', 'SYMPOSIUM', 'HEARING', 'COURT_HEARING', 'BUDGET_REVIEW', 'INTERVIEW', 'SITE_MEETING', 'OTHER_MEETING', 'DELIBERATION', 'RESEARCH', 'INSPECTION', 'LAW_ENFORCEMENT_CHECK', 'STUDY_VISIT', 'TRAINING', 'GROUP_ACTIVITY', 'STATION_ENTRY', 'RECEIVE_CONSTITUENTS', 'MEDIATION', 'VOLUNTEER', 'OUTREACH', 'HELP_THE_NEEDY', 'CHARITY', 'GOOD_DEED', 'MOTION_OR_SUGGESTION', 'DUTY_REPORT', 'OTHER'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_format_check" check (format in ('HALL', 'COURTYARD', 'SMALL_STOOL', 'TEA_ROOM', 'NEGOTIATION', 'FIELD', 'MARKET_STALL', 'VILLAGE_TALK', 'RESIDENTS_MEETING'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_regular_type_check" check (regular_type in ('PRE_SESSION_INSPECTION', 'TRAINING', 'SPECIAL', 'THEMATIC', 'BALLOT'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_status_check" check (status in ('PLANNED', 'ENROLLING', 'ONGOING', 'SUMMARISED', 'ARCHIVED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'));`,
    );
    this.addSql(`alter table "activity" add constraint "activity_place_check" check (char_length(place) <= 200);`);
    this.addSql(`alter table "activity" add constraint "activity_theme_check" check (char_length(theme) <= 100);`);
    this.addSql(`alter table "activity" add constraint "activity_series_check" check (char_length(series) <= 60);`);
    this.addSql(`alter table "activity" add constraint "activity_law_check" check (char_length(law) <= 100);`);
    this.addSql(
      `alter table "activity" add constraint "activity_partners_check" check (char_length(partners) <= 200);`,
    );
    this.addSql(`alter table "activity" add constraint "activity_agenda_check" check (char_length(agenda) <= 2000);`);
    this.addSql(`alter table "activity" add constraint "activity_summary_check" check (char_length(summary) <= 2000);`);

    this.addSql(
      `alter table "research_report" add constraint "research_report_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_draft_law_id_foreign" foreign key ("draft_law_id") references "draft_law" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_lead_author_id_foreign" foreign key ("lead_author_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_forwarded_to_id_foreign" foreign key ("forwarded_to_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_purpose_check" check (purpose in ('LEGISLATION', 'SUPERVISION', 'DECISION', 'DEPUTY_THEME'));`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_status_check" check (status in ('DRAFTING', 'SUBMITTED', 'FORWARDED', 'ANSWERED'));`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'));`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_summary_check" check (char_length(summary) <= 1000);`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_content_check" check (char_length(content) <= 50000);`,
    );
    this.addSql(
      `alter table "research_report" add constraint "research_report_recommendations_check" check (char_length(recommendations) <= 2000);`,
    );

    this.addSql(
      `alter table "official_interview" add constraint "official_interview_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "official_interview" add constraint "official_interview_requested_by_id_foreign" foreign key ("requested_by_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "official_interview" add constraint "official_interview_status_check" check (status in ('REQUESTED', 'ARRANGED', 'HELD', 'FOLLOWING_UP', 'CLOSED', 'DECLINED'));`,
    );
    this.addSql(
      `alter table "official_interview" add constraint "official_interview_officials_check" check (char_length(officials) <= 300);`,
    );
    this.addSql(
      `alter table "official_interview" add constraint "official_interview_decline_reason_check" check (char_length(decline_reason) <= 500);`,
    );
    this.addSql(
      `alter table "official_interview" add constraint "official_interview_minutes_check" check (char_length(minutes) <= 10000);`,
    );

    this.addSql(
      `alter table "interview_question" add constraint "interview_question_interview_id_foreign" foreign key ("interview_id") references "official_interview" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_asked_by_id_foreign" foreign key ("asked_by_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_topic_check" check (char_length(topic) <= 60);`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_question_check" check (char_length(question) <= 1000);`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_answer_check" check (char_length(answer) <= 2000);`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_status_check" check (status in ('ASKED', 'ANSWERED', 'PROMISED', 'IN_HANDLING', 'SOLVED', 'NOT_SOLVABLE_NOW'));`,
    );
    this.addSql(
      `alter table "interview_question" add constraint "interview_question_outcome_check" check (char_length(outcome) <= 1000);`,
    );

    this.addSql(
      `alter table "hearing" add constraint "hearing_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_draft_version_id_foreign" foreign key ("draft_version_id") references "draft_law_version" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "hearing" add constraint "hearing_name_check" check (char_length(name) <= 200);`);
    this.addSql(
      `alter table "hearing" add constraint "hearing_kind_check" check (kind in ('LEGISLATION', 'BUDGET_PERFORMANCE', 'MAJOR_DECISION'));`,
    );
    this.addSql(
      `alter table "hearing" add constraint "hearing_status_check" check (status in ('PREPARING', 'REGISTERING', 'SCHEDULED', 'HELD', 'REPORTED', 'CANCELLED'));`,
    );
    this.addSql(`alter table "hearing" add constraint "hearing_agenda_check" check (char_length(agenda) <= 2000);`);
    this.addSql(`alter table "hearing" add constraint "hearing_place_check" check (char_length(place) <= 200);`);
    this.addSql(`alter table "hearing" add constraint "hearing_report_check" check (char_length(report) <= 5000);`);

    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_hearing_id_foreign" foreign key ("hearing_id") references "hearing" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_opinion_id_foreign" foreign key ("opinion_id") references "legislative_opinion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_party_check" check (party in ('RESIDENT', 'INTERESTED_PARTY', 'BUSINESS', 'ASSOCIATION', 'EXPERT', 'DEPUTY', 'AGENCY'));`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_status_check" check (status in ('REGISTERED', 'SELECTED', 'NOT_SELECTED', 'SPOKE', 'ABSENT'));`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_name_masked_check" check (char_length(name_masked) <= 20);`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_capacity_check" check (char_length(capacity) <= 100);`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_stance_check" check (stance in ('SUPPORT', 'AMEND', 'OPPOSE'));`,
    );
    this.addSql(
      `alter table "hearing_speaker" add constraint "hearing_speaker_statement_check" check (char_length(statement) <= 2000);`,
    );

    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_role_check" check (role in ('LEADER', 'SPEAKER', 'MEMBER', 'OBSERVER'));`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_role_tags_check" check (role_tags <@ array['SERVANT', 'INFORMANT', 'MEDIATOR']);`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_attendance_check" check (attendance in ('PRESENT', 'ABSENT', 'ON_LEAVE', 'EXCUSED'));`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_leave_reason_check" check (char_length(leave_reason) <= 200);`,
    );
    this.addSql(
      `alter table "activity_participation" add constraint "activity_participation_contribution_check" check (char_length(contribution) <= 1000);`,
    );

    this.addSql(
      `alter table "station_deputy" add constraint "station_deputy_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_deputy" add constraint "station_deputy_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_deputy" add constraint "station_deputy_role_check" check (role in ('HEAD', 'LIAISON', 'MEMBER'));`,
    );

    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_indicator_id_foreign" foreign key ("indicator_id") references "indicator" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_source_id_foreign" foreign key ("source_id") references "source_document" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_number_check" check (char_length(number) <= 20);`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_printed_value_check" check (char_length(printed_value) <= 40);`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_unit_check" check (unit in ('PERSON', 'PERSON_TIME', 'PERSON_TIME_PER_DAY', 'HOUSEHOLD', 'ORGANIZATION', 'ENTERPRISE', 'GROUP', 'BRANCH', 'DIVISION', 'COMMUNITY', 'STATION', 'POINT', 'POINT_OR_LIAISON', 'UNIT', 'CODE', 'PLATFORM', 'TERMINAL', 'ITEM', 'CASE', 'QUESTION', 'OPINION', 'SUGGESTION', 'SUGGESTION_PER_MONTH', 'WORK_ORDER', 'REPORT', 'SURVEY', 'PROJECT', 'TASK', 'SESSION', 'MEETING', 'MEETING_PER_YEAR', 'TIMES_PER_QUARTER', 'HEARING', 'TOPIC', 'ASPECT', 'TYPE', 'TIER', 'LEVEL', 'STAGE', 'STEP', 'RIGHT', 'DUTY', 'YEAR', 'MONTH', 'DAY', 'HOUR', 'PERCENT', 'TEN_THOUSAND_YUAN', 'HUNDRED_MILLION_YUAN', 'METRE', 'KILOMETRE', 'MU'));`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_qualifier_check" check (qualifier in ('EXACT', 'OVER', 'ABOUT', 'MIN'));`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_as_of_precision_check" check (as_of_precision in ('YEAR', 'MONTH', 'DAY'));`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_lines_check" check (char_length(lines) <= 40);`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_quote_check" check (char_length(quote) <= 500);`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_quality_check" check (quality in ('OK', 'SUSPECT', 'SUPERSEDED'));`,
    );
    this.addSql(
      `alter table "statistic_observation" add constraint "statistic_observation_note_check" check (char_length(note) <= 500);`,
    );

    this.addSql(
      `alter table "street_assembly" add constraint "street_assembly_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "street_assembly" add constraint "street_assembly_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "street_assembly" add constraint "street_assembly_method_check" check (method in ('CONSULTATION', 'STREET_ASSEMBLY_BALLOT', 'INTER_SESSION_BALLOT', 'SESSION_BALLOT'));`,
    );

    this.addSql(
      `alter table "suggestion" add constraint "suggestion_lead_deputy_id_foreign" foreign key ("lead_deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_mandate_id_foreign" foreign key ("mandate_id") references "mandate" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_session_id_foreign" foreign key ("session_id") references "congress_session" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_merged_into_id_foreign" foreign key ("merged_into_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "suggestion" add constraint "suggestion_number_check" check (char_length(number) <= 40);`);
    this.addSql(`alter table "suggestion" add constraint "suggestion_title_check" check (char_length(title) <= 200);`);
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_full_text_check" check (char_length(full_text) <= 20000);`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_kind_check" check (kind in ('SUGGESTION', 'CRITICISM', 'OPINION'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_category_check" check (category in ('URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_status_check" check (status in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'MERGED', 'FILED', 'UNIT_DETERMINED', 'ASSIGNED', 'RETURN_REQUESTED', 'REASSIGNED', 'ACCEPTED_BY_UNIT', 'IN_HANDLING', 'EXTENSION_GRANTED', 'REPLIED', 'EVALUATED', 'REHANDLING', 'CLOSED', 'FOLLOWING_UP', 'ARCHIVED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_period_check" check (period in ('IN_SESSION', 'BETWEEN_SESSIONS'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_origin_channel_check" check (origin_channel in ('PLATFORM', 'STATION', 'CONTACT_VISIT', 'GRID', 'RESEARCH', 'DELIBERATION', 'OWN_WORK'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_publicity_check" check (publicity in ('PUBLIC', 'SUMMARY_ONLY', 'NOT_PUBLIC'));`,
    );
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_result_check" check (result in ('SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW', 'FOR_REFERENCE'));`,
    );

    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_merged_into_id_foreign" foreign key ("merged_into_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_outcome_check" check (char_length(outcome) <= 1000);`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_channel_check" check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'));`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_category_check" check (category in ('URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_status_check" check (status in ('RECEIVED', 'SCREENED', 'ANSWERED_ON_SITE', 'REFERRED', 'IN_HANDLING', 'HANDLED', 'CONVERTED', 'MERGED', 'REJECTED', 'RATED', 'CLOSED', 'REOPENED'));`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_citizen_name_masked_check" check (char_length(citizen_name_masked) <= 20);`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_phone_masked_check" check (char_length(phone_masked) <= 20);`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_satisfaction_check" check (satisfaction in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));`,
    );
    this.addSql(
      `alter table "public_feedback" add constraint "public_feedback_conversion_target_check" check (conversion_target in ('SUGGESTION', 'PETITION', 'LIVELIHOOD_PROPOSAL', 'SUPERVISION_MATTER', 'LEGISLATIVE_OPINION'));`,
    );

    this.addSql(
      `alter table "petition_case" add constraint "petition_case_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_agent_id_foreign" foreign key ("agent_id") references "petition_agent" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_petitioner_masked_check" check (char_length(petitioner_masked) <= 20);`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_phone_masked_check" check (char_length(phone_masked) <= 20);`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_channel_check" check (channel in ('LETTER', 'VISIT', 'ONLINE', 'FORWARDED_BY_SUPERIOR', 'HOTLINE', 'DEPUTY'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_category_check" check (category in ('URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_status_check" check (status in ('REGISTERED', 'SCREENED', 'NOT_ACCEPTED_NOTIFIED', 'TRANSFERRED', 'ASSIGNED', 'AGENT_HANDLING', 'IN_MEDIATION', 'UNDER_INVESTIGATION', 'REPLIED', 'CONCLUDED', 'REVIEW', 'RECHECK', 'CLOSED', 'ESCALATED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_result_check" check (result in ('RESOLVED', 'PARTLY_RESOLVED', 'EXPLAINED', 'NOT_SUPPORTED', 'REFERRED_TO_LEGAL_WAY'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_not_accepted_reason_check" check (not_accepted_reason in ('COURT_MATTER', 'PROCURATORATE_MATTER', 'LITIGATION', 'ARBITRATION', 'ADMINISTRATIVE_RECONSIDERATION', 'OUT_OF_SCOPE'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_agency_mode_check" check (agency_mode in ('FIRST_CONTACT', 'DIVERTED', 'JOINT'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_work_methods_check" check (work_methods <@ array['SUPERVISE', 'WATCH', 'ASSIST', 'INVESTIGATE']);`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_tier_check" check (tier in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'));`,
    );
    this.addSql(
      `alter table "petition_case" add constraint "petition_case_outcome_check" check (char_length(outcome) <= 1000);`,
    );

    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_grid_id_foreign" foreign key ("grid_id") references "grid" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_petition_id_foreign" foreign key ("petition_id") references "petition_case" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_summary_check" check (char_length(summary) <= 2000);`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_parties_masked_check" check (char_length(parties_masked) <= 60);`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_category_check" check (category in ('WAGE', 'LAND', 'PASTURE_BOUNDARY', 'COMPENSATION', 'NEIGHBOUR', 'PROPERTY_MANAGEMENT', 'ACCIDENT', 'FAMILY', 'CONSUMER'));`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_stage_check" check (stage in ('BEFORE_COMPLAINT', 'PRE_LITIGATION', 'COURT_ENTRUSTED', 'WITHOUT_LITIGATION'));`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_status_check" check (status in ('OPENED', 'ACCEPTED', 'MEDIATING', 'SETTLED', 'PERFORMED', 'FAILED', 'REFERRED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_team_check" check (char_length(team) <= 60);`,
    );
    this.addSql(
      `alter table "dispute_mediation" add constraint "dispute_mediation_outcome_check" check (char_length(outcome) <= 1000);`,
    );

    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_grid_id_foreign" foreign key ("grid_id") references "grid" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_campaign_id_foreign" foreign key ("campaign_id") references "campaign" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_mediation_id_foreign" foreign key ("mediation_id") references "dispute_mediation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_kind_check" check (kind in ('DISPUTE', 'PETITION', 'FIRE', 'TRAFFIC', 'WORK_SAFETY', 'FOOD', 'BUILDING', 'FLOOD'));`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_status_check" check (status in ('NONE_FOUND', 'FOUND', 'REPORTED', 'RECTIFYING', 'RESOLVED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "hazard_check" add constraint "hazard_check_finding_check" check (char_length(finding) <= 1000);`,
    );

    this.addSql(
      `alter table "dispute_mediator" add constraint "dispute_mediator_mediation_id_foreign" foreign key ("mediation_id") references "dispute_mediation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediator" add constraint "dispute_mediator_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "dispute_mediator" add constraint "dispute_mediator_name_check" check (char_length(name) <= 60);`,
    );
    this.addSql(
      `alter table "dispute_mediator" add constraint "dispute_mediator_role_check" check (role in ('LEAD', 'MEDIATOR', 'LEGAL_AID', 'INSPECTOR'));`,
    );

    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_bulletin_id_foreign" foreign key ("bulletin_id") references "bulletin" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_content_check" check (char_length(content) <= 1000);`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_category_check" check (category in ('URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_channel_check" check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'));`,
    );
    this.addSql(
      `alter table "bulletin_item" add constraint "bulletin_item_outcome_check" check (char_length(outcome) <= 500);`,
    );

    this.addSql(
      `alter table "points_entry" add constraint "points_entry_statement_id_foreign" foreign key ("statement_id") references "points_statement" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_item_id_foreign" foreign key ("item_id") references "points_rule_item" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_reversal_of_id_foreign" foreign key ("reversal_of_id") references "points_entry" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_dimension_check" check (dimension in ('SESSION_ATTENDANCE', 'DELIBERATION', 'MOTIONS_AND_SUGGESTIONS', 'SITTING_IN', 'INSPECTION_AND_RESEARCH', 'GROUP_ACTIVITY', 'CONTACT'));`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_evidence_check" check (char_length(evidence) <= 500);`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_status_check" check (status in ('SUBMITTED', 'APPROVED', 'REJECTED'));`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_approver_check" check (char_length(approver) <= 100);`,
    );
    this.addSql(
      `alter table "points_entry" add constraint "points_entry_reason_check" check (char_length(reason) <= 500);`,
    );

    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_category_check" check (category in ('OLD_COMMUNITY_RENOVATION', 'ROADS_TRANSPORT', 'WATER', 'EDUCATION', 'HEALTH', 'CARE', 'ENVIRONMENT', 'AGRICULTURE', 'CULTURE_SPORTS', 'PUBLIC_FACILITIES', 'EMPLOYMENT', 'SMART_SERVICES'));`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_channel_check" check (channel in ('DEPUTY_QR', 'STATION_QR', 'PROJECT_QR', 'STATION_VISIT', 'RECEPTION_DAY', 'HOME_VISIT', 'MEETING', 'WECHAT_GROUP', 'MINI_APP', 'WEB', 'HOTLINE_12345', 'GRID_REPORT', 'ENTERPRISE_VISIT', 'LETTER'));`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_status_check" check (status in ('PROPOSED', 'IN_POOL', 'SCREENED_OUT', 'SHORTLISTED', 'ON_BALLOT', 'ELECTED', 'NOT_ELECTED', 'WITHDRAWN'));`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_screening_reason_check" check (char_length(screening_reason) <= 500);`,
    );

    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_proposal_id_foreign" foreign key ("proposal_id") references "livelihood_proposal" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_lead_department_id_foreign" foreign key ("lead_department_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_name_check" check (char_length(name) <= 200);`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_level_check" check (level in ('PREFECTURE', 'COUNTY', 'TOWNSHIP', 'SUBDISTRICT', 'COMMUNITY'));`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_method_check" check (method in ('CONSULTATION', 'STREET_ASSEMBLY_BALLOT', 'INTER_SESSION_BALLOT', 'SESSION_BALLOT'));`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_category_check" check (category in ('OLD_COMMUNITY_RENOVATION', 'ROADS_TRANSPORT', 'WATER', 'EDUCATION', 'HEALTH', 'CARE', 'ENVIRONMENT', 'AGRICULTURE', 'CULTURE_SPORTS', 'PUBLIC_FACILITIES', 'EMPLOYMENT', 'SMART_SERVICES'));`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_lead_official_check" check (char_length(lead_official) <= 100);`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_target_check" check (char_length(target) <= 1000);`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_output_summary_check" check (char_length(output_summary) <= 1000);`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_status_check" check (status in ('NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION', 'SUSPENDED', 'CARRIED_OVER', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_progress_flag_check" check (progress_flag in ('ON_TRACK', 'AT_RISK', 'DELAYED'));`,
    );

    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_appointed_by_id_foreign" foreign key ("appointed_by_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_name_masked_check" check (char_length(name_masked) <= 20);`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_phone_masked_check" check (char_length(phone_masked) <= 20);`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_kind_check" check (kind in ('RESIDENT', 'PROFESSIONAL', 'MEDIA', 'ORGANISATION'));`,
    );
    this.addSql(
      `alter table "social_supervisor" add constraint "social_supervisor_status_check" check (status in ('ACTIVE', 'ENDED'));`,
    );

    this.addSql(
      `alter table "satisfaction_evaluation" add constraint "satisfaction_evaluation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "satisfaction_evaluation" add constraint "satisfaction_evaluation_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "satisfaction_evaluation" add constraint "satisfaction_evaluation_body_check" check (body in ('DEPUTIES', 'STREET_ASSEMBLY', 'RESIDENTS', 'THIRD_PARTY'));`,
    );

    this.addSql(
      `alter table "project_output" add constraint "project_output_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "project_output" add constraint "project_output_measure_check" check (char_length(measure) <= 60);`,
    );
    this.addSql(
      `alter table "project_output" add constraint "project_output_unit_check" check (char_length(unit) <= 10);`,
    );

    this.addSql(
      `alter table "project_issue" add constraint "project_issue_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "project_issue" add constraint "project_issue_description_check" check (char_length(description) <= 1000);`,
    );
    this.addSql(
      `alter table "project_issue" add constraint "project_issue_remedy_check" check (remedy in ('REMINDER', 'DEADLINE_URGE', 'BULLETIN'));`,
    );
    this.addSql(
      `alter table "project_issue" add constraint "project_issue_status_check" check (status in ('OPEN', 'RECTIFYING', 'RESOLVED', 'RECHECKED', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_kind_check" check (kind in ('THIRD_PARTY', 'PRE_ASSESSMENT'));`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_subject_check" check (subject in ('PROJECT', 'PROJECTS_OF_YEAR', 'AWARD_FUND'));`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_assessor_check" check (char_length(assessor) <= 100);`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_grade_check" check (grade in ('EXCELLENT', 'GOOD', 'PASS', 'FAIL'));`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_conclusion_check" check (char_length(conclusion) <= 1000);`,
    );
    this.addSql(
      `alter table "project_assessment" add constraint "project_assessment_recommendations_check" check (char_length(recommendations) <= 2000);`,
    );

    this.addSql(
      `alter table "progress_report" add constraint "progress_report_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "progress_report" add constraint "progress_report_cadence_check" check (cadence in ('WEEKLY', 'MONTHLY', 'QUARTERLY'));`,
    );
    this.addSql(
      `alter table "progress_report" add constraint "progress_report_summary_check" check (char_length(summary) <= 1000);`,
    );

    this.addSql(
      `alter table "fund_allocation" add constraint "fund_allocation_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_allocation" add constraint "fund_allocation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_allocation" add constraint "fund_allocation_source_check" check (source in ('OWN_BUDGET', 'CITY_AWARD_FUND', 'COUNTY_SPECIAL_FUND', 'TOWNSHIP_FUND', 'UPPER_LEVEL_PROJECT', 'BUNDLED_PROJECT', 'ENTERPRISE', 'DONATION'));`,
    );

    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_token_check" check (char_length(token) <= 40);`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_holder_kind_check" check (holder_kind in ('DEPUTY', 'LIAISON', 'PROJECT'));`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_liaison_name_check" check (char_length(liaison_name) <= 60);`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_status_check" check (status in ('ACTIVE', 'REVOKED'));`,
    );

    this.addSql(
      `alter table "ballot_candidate" add constraint "ballot_candidate_ballot_id_foreign" foreign key ("ballot_id") references "ballot_round" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "ballot_candidate" add constraint "ballot_candidate_proposal_id_foreign" foreign key ("proposal_id") references "livelihood_proposal" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "ballot_candidate" add constraint "ballot_candidate_name_check" check (char_length(name) <= 200);`,
    );

    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_leader_id_foreign" foreign key ("leader_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_supervisor_id_foreign" foreign key ("supervisor_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_route_check" check (route in ('LEADING', 'CHAIRPERSONS_MEETING', 'COUNTERPART_COMMITTEE', 'KEY_UNIT', 'KEY_GROUP_TRACKING'));`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_status_check" check (status in ('PROPOSED', 'DECIDED', 'IN_PROGRESS', 'REPORTED', 'EVALUATED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "key_supervision" add constraint "key_supervision_findings_check" check (char_length(findings) <= 2000);`,
    );

    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_kind_check" check (kind in ('POST', 'STORY', 'HANDLING_STORY', 'PUBLICITY'));`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_media_check" check (media <@ array['TEXT', 'PICTURE', 'VIDEO']);`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_channels_check" check (channels <@ array['PLATFORM', 'WEBSITE', 'WECHAT_ACCOUNT', 'APP', 'PRESS']);`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_status_check" check (status in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'REJECTED', 'TAKEN_DOWN'));`,
    );
    this.addSql(
      `alter table "deputy_post" add constraint "deputy_post_moderation_note_check" check (char_length(moderation_note) <= 500);`,
    );

    this.addSql(
      `alter table "award_grant" add constraint "award_grant_award_id_foreign" foreign key ("award_id") references "award" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_group_id_foreign" foreign key ("group_id") references "deputy_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "award_grant" add constraint "award_grant_citation_check" check (char_length(citation) <= 500);`,
    );

    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_role_check" check (role in ('LEAD', 'ASSIST', 'SEPARATE'));`,
    );
    this.addSql(
      `alter table "suggestion_assignment" add constraint "suggestion_assignment_extension_reason_check" check (char_length(extension_reason) <= 500);`,
    );

    this.addSql(
      `alter table "suggestion_co_signer" add constraint "suggestion_co_signer_suggestion_id_foreign" foreign key ("suggestion_id") references "suggestion" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_co_signer" add constraint "suggestion_co_signer_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(
      `alter table "suggestion_reply" add constraint "suggestion_reply_assignment_id_foreign" foreign key ("assignment_id") references "suggestion_assignment" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_reply" add constraint "suggestion_reply_mode_check" check (mode in ('WRITTEN', 'PLATFORM', 'FACE_TO_FACE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "suggestion_reply" add constraint "suggestion_reply_result_check" check (result in ('SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW', 'FOR_REFERENCE'));`,
    );
    this.addSql(
      `alter table "suggestion_reply" add constraint "suggestion_reply_local_class_check" check (char_length(local_class) <= 20);`,
    );
    this.addSql(
      `alter table "suggestion_reply" add constraint "suggestion_reply_content_check" check (char_length(content) <= 20000);`,
    );

    this.addSql(
      `alter table "suggestion_evaluation" add constraint "suggestion_evaluation_reply_id_foreign" foreign key ("reply_id") references "suggestion_reply" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_evaluation" add constraint "suggestion_evaluation_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "suggestion_evaluation" add constraint "suggestion_evaluation_attitude_check" check (attitude in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));`,
    );
    this.addSql(
      `alter table "suggestion_evaluation" add constraint "suggestion_evaluation_result_check" check (result in ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'));`,
    );
    this.addSql(
      `alter table "suggestion_evaluation" add constraint "suggestion_evaluation_comment_check" check (char_length(comment) <= 2000);`,
    );

    this.addSql(
      `alter table "supervision_group" add constraint "supervision_group_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_group" add constraint "supervision_group_leader_id_foreign" foreign key ("leader_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_group" add constraint "supervision_group_office_id_foreign" foreign key ("office_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_group" add constraint "supervision_group_name_check" check (char_length(name) <= 100);`,
    );

    this.addSql(
      `alter table "supervision_group_member" add constraint "supervision_group_member_group_id_foreign" foreign key ("group_id") references "supervision_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_group_member" add constraint "supervision_group_member_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_name_check" check (char_length(name) <= 200);`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_kind_check" check (kind in ('ANNUAL', 'LIVELIHOOD', 'TRACKING', 'CAMPAIGN'));`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_status_check" check (status in ('DRAFT', 'DECIDED', 'IN_PROGRESS', 'REPORTED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_level_check" check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP'));`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_description_check" check (char_length(description) <= 2000);`,
    );
    this.addSql(
      `alter table "supervision_plan" add constraint "supervision_plan_results_check" check (char_length(results) <= 2000);`,
    );

    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_plan_id_foreign" foreign key ("plan_id") references "supervision_plan" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_group_id_foreign" foreign key ("group_id") references "supervision_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_name_check" check (char_length(name) <= 200);`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_item_check" check (item in ('TOPIC', 'KEY_PROJECT', 'KEY_TASK', 'LIVELIHOOD_PROJECT', 'RECTIFICATION'));`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_form_check" check (form in ('LAW_ENFORCEMENT_CHECK', 'SPECIAL_REPORT', 'SPECIAL_INQUIRY', 'WORK_REVIEW', 'INQUIRY_OR_INVESTIGATION'));`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_phase_check" check (phase in ('START_OF_YEAR_TOPICS', 'MID_YEAR_PROGRESS', 'YEAR_END_RESULTS'));`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_step_check" check (step in ('RESEARCH_NOTICE', 'UNIT_REPORT', 'FIELD_RESEARCH', 'RESEARCH_REPORT', 'INQUIRY', 'OPINION', 'RECTIFICATION_PLAN', 'RECTIFICATION_REPORT', 'RECTIFICATION_RESEARCH', 'REPORT_DELIBERATED'));`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_cadence_check" check (cadence in ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'));`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_status_check" check (status in ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'COMPLETED', 'CANCELLED'));`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_outcome_check" check (char_length(outcome) <= 2000);`,
    );
    this.addSql(
      `alter table "supervision_task" add constraint "supervision_task_report_check" check (char_length(report) <= 10000);`,
    );

    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_reported_by_id_foreign" foreign key ("reported_by_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_task_id_foreign" foreign key ("task_id") references "supervision_task" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_number_check" check (char_length(number) <= 40);`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_title_check" check (char_length(title) <= 200);`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_content_check" check (char_length(content) <= 5000);`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_category_check" check (category in ('URBAN_TRANSPORT', 'EDUCATION', 'HEALTH', 'ENVIRONMENT', 'AGRICULTURE', 'SOCIAL_GOVERNANCE', 'ELDERLY_CARE', 'CULTURE_TOURISM', 'BUSINESS_ENVIRONMENT', 'EMPLOYMENT', 'JUSTICE', 'OTHER'));`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_status_check" check (status in ('REPORTED', 'SCREENED', 'NOT_ACCEPTED', 'ASSIGNED', 'IN_SUPERVISION', 'REPLIED', 'CLOSED'));`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_form_check" check (form in ('LAW_ENFORCEMENT_CHECK', 'SPECIAL_REPORT', 'SPECIAL_INQUIRY', 'WORK_REVIEW', 'INQUIRY_OR_INVESTIGATION'));`,
    );
    this.addSql(
      `alter table "supervision_matter" add constraint "supervision_matter_outcome_check" check (char_length(outcome) <= 1000);`,
    );

    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_task_id_foreign" foreign key ("task_id") references "supervision_task" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_group_id_foreign" foreign key ("group_id") references "supervision_group" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_lead_deputy_id_foreign" foreign key ("lead_deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_social_supervisor_id_foreign" foreign key ("social_supervisor_id") references "social_supervisor" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_feedback_id_foreign" foreign key ("feedback_id") references "public_feedback" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_method_check" check (method in ('INSPECTION', 'DAILY_CHECK', 'PARTICIPATION', 'UNDERCOVER', 'VIDEO', 'MEDIA', 'SOCIAL', 'RECHECK'));`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_findings_check" check (char_length(findings) <= 2000);`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_evidence_check" check (char_length(evidence) <= 1000);`,
    );
    this.addSql(
      `alter table "supervision_visit" add constraint "supervision_visit_rectification_check" check (char_length(rectification) <= 1000);`,
    );

    this.addSql(
      `alter table "survey" add constraint "survey_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "survey" add constraint "survey_title_check" check (char_length(title) <= 200);`);
    this.addSql(
      `alter table "survey" add constraint "survey_topic_check" check (topic in ('WORK_REVIEW', 'ECOLOGY', 'LEGISLATION', 'LIVELIHOOD', 'ECONOMY', 'URBAN', 'RURAL', 'SOCIETY', 'DEPUTY_WORK'));`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_audience_check" check (audience in ('DEPUTIES', 'PUBLIC', 'BOTH'));`,
    );
    this.addSql(
      `alter table "survey" add constraint "survey_status_check" check (status in ('DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'));`,
    );
    this.addSql(`alter table "survey" add constraint "survey_notice_check" check (char_length(notice) <= 2000);`);
    this.addSql(
      `alter table "survey" add constraint "survey_conclusion_check" check (char_length(conclusion) <= 2000);`,
    );

    this.addSql(
      `alter table "survey_question" add constraint "survey_question_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_question" add constraint "survey_question_kind_check" check (kind in ('SINGLE', 'MULTIPLE', 'TEXT'));`,
    );
    this.addSql(
      `alter table "survey_question" add constraint "survey_question_question_check" check (char_length(question) <= 500);`,
    );

    this.addSql(
      `alter table "survey_option" add constraint "survey_option_question_id_foreign" foreign key ("question_id") references "survey_question" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_option" add constraint "survey_option_label_check" check (char_length(label) <= 200);`,
    );

    this.addSql(
      `alter table "survey_response" add constraint "survey_response_survey_id_foreign" foreign key ("survey_id") references "survey" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_response" add constraint "survey_response_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_response" add constraint "survey_response_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );

    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_response_id_foreign" foreign key ("response_id") references "survey_response" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_question_id_foreign" foreign key ("question_id") references "survey_question" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_option_id_foreign" foreign key ("option_id") references "survey_option" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "survey_answer" add constraint "survey_answer_text_check" check (char_length(text) <= 2000);`,
    );

    this.addSql(
      `alter table "training" add constraint "training_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "training" add constraint "training_congress_id_foreign" foreign key ("congress_id") references "congress" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "training" add constraint "training_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "training" add constraint "training_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "training" add constraint "training_stage_check" check (stage in ('PRE_SESSION', 'INITIAL', 'DUTY', 'THEMATIC'));`,
    );
    this.addSql(
      `alter table "training" add constraint "training_parties_check" check (parties <@ array['ALL_DEPUTIES', 'INDUSTRY_DEPUTIES', 'CONSTITUENCY_DEPUTIES', 'COMMITTEE_MEMBERS', 'TOWNSHIP_CHAIRS']);`,
    );
    this.addSql(
      `alter table "training" add constraint "training_status_check" check (status in ('PLANNED', 'ENROLLING', 'ONGOING', 'SUMMARISED', 'ARCHIVED', 'CANCELLED'));`,
    );
    this.addSql(`alter table "training" add constraint "training_venue_check" check (char_length(venue) <= 100);`);
    this.addSql(
      `alter table "training" add constraint "training_syllabus_check" check (char_length(syllabus) <= 1000);`,
    );

    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_training_id_foreign" foreign key ("training_id") references "training" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_presence_check" check (presence in ('EXPECTED', 'PRESENT', 'ABSENT', 'ON_LEAVE', 'EXCUSED'));`,
    );
    this.addSql(
      `alter table "training_attendance" add constraint "training_attendance_leave_reason_check" check (char_length(leave_reason) <= 200);`,
    );

    this.addSql(
      `alter table "video_feed" add constraint "video_feed_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`alter table "video_feed" add constraint "video_feed_name_check" check (char_length(name) <= 100);`);
    this.addSql(
      `alter table "video_feed" add constraint "video_feed_status_check" check (status in ('ONLINE', 'OFFLINE', 'REMOVED'));`,
    );
    this.addSql(
      `alter table "video_feed" add constraint "video_feed_stream_url_check" check (char_length(stream_url) <= 300);`,
    );

    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_work_order_id_foreign" foreign key ("work_order_id") references "hotline_work_order" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_work_methods_check" check (work_methods <@ array['SUPERVISE', 'WATCH', 'ASSIST', 'INVESTIGATE']);`,
    );
    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_status_check" check (status in ('OPEN', 'RESOLVED', 'ENDED'));`,
    );
    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_note_check" check (char_length(note) <= 1000);`,
    );
    this.addSql(
      `alter table "work_order_supervision" add constraint "work_order_supervision_outcome_check" check (char_length(outcome) <= 500);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "division" drop constraint "division_parent_code_foreign";`);
    this.addSql(`alter table "deputy" drop constraint "deputy_division_code_foreign";`);
    this.addSql(`alter table "deputy_initiative" drop constraint "deputy_initiative_division_code_foreign";`);
    this.addSql(`alter table "deputy_group" drop constraint "deputy_group_division_code_foreign";`);
    this.addSql(`alter table "congress" drop constraint "congress_division_code_foreign";`);
    this.addSql(`alter table "community_assembly" drop constraint "community_assembly_division_code_foreign";`);
    this.addSql(`alter table "award" drop constraint "award_division_code_foreign";`);
    this.addSql(`alter table "agency" drop constraint "agency_division_code_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_division_code_foreign";`);
    this.addSql(`alter table "contact_record" drop constraint "contact_record_division_code_foreign";`);
    this.addSql(`alter table "bulletin" drop constraint "bulletin_division_code_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_division_code_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_division_code_foreign";`);
    this.addSql(`alter table "duty_checklist" drop constraint "duty_checklist_division_code_foreign";`);
    this.addSql(`alter table "duty_record" drop constraint "duty_record_division_code_foreign";`);
    this.addSql(
      `alter table "functional_party_branch" drop constraint "functional_party_branch_division_code_foreign";`,
    );
    this.addSql(`alter table "grid" drop constraint "grid_division_code_foreign";`);
    this.addSql(`alter table "hotline_work_order" drop constraint "hotline_work_order_division_code_foreign";`);
    this.addSql(
      `alter table "legislative_contact_point" drop constraint "legislative_contact_point_division_code_foreign";`,
    );
    this.addSql(`alter table "legislative_liaison" drop constraint "legislative_liaison_division_code_foreign";`);
    this.addSql(`alter table "livelihood_round" drop constraint "livelihood_round_division_code_foreign";`);
    this.addSql(`alter table "ballot_round" drop constraint "ballot_round_division_code_foreign";`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_division_code_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_division_code_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_division_code_foreign";`);
    this.addSql(`alter table "points_rule" drop constraint "points_rule_division_code_foreign";`);
    this.addSql(`alter table "points_statement" drop constraint "points_statement_division_code_foreign";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_division_code_foreign";`);
    this.addSql(`alter table "campaign" drop constraint "campaign_division_code_foreign";`);
    this.addSql(`alter table "donation" drop constraint "donation_division_code_foreign";`);
    this.addSql(`alter table "policy_framework" drop constraint "policy_framework_division_code_foreign";`);
    this.addSql(`alter table "framework_tag" drop constraint "framework_tag_division_code_foreign";`);
    this.addSql(`alter table "policy_rollout" drop constraint "policy_rollout_division_code_foreign";`);
    this.addSql(`alter table "source_document" drop constraint "source_document_division_code_foreign";`);
    this.addSql(`alter table "station" drop constraint "station_division_code_foreign";`);
    this.addSql(`alter table "reception_session" drop constraint "reception_session_division_code_foreign";`);
    this.addSql(`alter table "practice_base" drop constraint "practice_base_division_code_foreign";`);
    this.addSql(`alter table "petition_agent" drop constraint "petition_agent_division_code_foreign";`);
    this.addSql(`alter table "duty_report" drop constraint "duty_report_division_code_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_division_code_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_division_code_foreign";`);
    this.addSql(`alter table "hearing" drop constraint "hearing_division_code_foreign";`);
    this.addSql(`alter table "statistic_observation" drop constraint "statistic_observation_division_code_foreign";`);
    this.addSql(`alter table "street_assembly" drop constraint "street_assembly_division_code_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_division_code_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_division_code_foreign";`);
    this.addSql(`alter table "petition_case" drop constraint "petition_case_division_code_foreign";`);
    this.addSql(`alter table "dispute_mediation" drop constraint "dispute_mediation_division_code_foreign";`);
    this.addSql(`alter table "hazard_check" drop constraint "hazard_check_division_code_foreign";`);
    this.addSql(`alter table "points_entry" drop constraint "points_entry_division_code_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_division_code_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_division_code_foreign";`);
    this.addSql(`alter table "social_supervisor" drop constraint "social_supervisor_division_code_foreign";`);
    this.addSql(
      `alter table "satisfaction_evaluation" drop constraint "satisfaction_evaluation_division_code_foreign";`,
    );
    this.addSql(`alter table "project_assessment" drop constraint "project_assessment_division_code_foreign";`);
    this.addSql(`alter table "fund_allocation" drop constraint "fund_allocation_division_code_foreign";`);
    this.addSql(`alter table "contact_qr_code" drop constraint "contact_qr_code_division_code_foreign";`);
    this.addSql(`alter table "deputy_post" drop constraint "deputy_post_division_code_foreign";`);
    this.addSql(`alter table "supervision_group" drop constraint "supervision_group_division_code_foreign";`);
    this.addSql(`alter table "supervision_plan" drop constraint "supervision_plan_division_code_foreign";`);
    this.addSql(`alter table "supervision_matter" drop constraint "supervision_matter_division_code_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_division_code_foreign";`);
    this.addSql(`alter table "survey" drop constraint "survey_division_code_foreign";`);
    this.addSql(`alter table "survey_response" drop constraint "survey_response_division_code_foreign";`);
    this.addSql(`alter table "training" drop constraint "training_division_code_foreign";`);
    this.addSql(`alter table "work_order_supervision" drop constraint "work_order_supervision_division_code_foreign";`);
    this.addSql(`alter table "deputy_initiative" drop constraint "deputy_initiative_deputy_id_foreign";`);
    this.addSql(`alter table "deputy_group" drop constraint "deputy_group_leader_id_foreign";`);
    this.addSql(`alter table "deputy_group_member" drop constraint "deputy_group_member_deputy_id_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_deputy_id_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_committee_member_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_deputy_id_foreign";`);
    this.addSql(`alter table "duty_checklist" drop constraint "duty_checklist_deputy_id_foreign";`);
    this.addSql(`alter table "duty_record" drop constraint "duty_record_deputy_id_foreign";`);
    this.addSql(`alter table "grid_deputy_assignment" drop constraint "grid_deputy_assignment_deputy_id_foreign";`);
    this.addSql(`alter table "hotline_work_order" drop constraint "hotline_work_order_reported_by_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_deputy_id_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_deputy_id_foreign";`);
    this.addSql(`alter table "points_statement" drop constraint "points_statement_deputy_id_foreign";`);
    this.addSql(`alter table "donation" drop constraint "donation_deputy_id_foreign";`);
    this.addSql(`alter table "campaign_participation" drop constraint "campaign_participation_deputy_id_foreign";`);
    this.addSql(`alter table "solicitation_participant" drop constraint "solicitation_participant_deputy_id_foreign";`);
    this.addSql(`alter table "reception_session" drop constraint "reception_session_host_deputy_id_foreign";`);
    this.addSql(`alter table "reception_deputy" drop constraint "reception_deputy_deputy_id_foreign";`);
    this.addSql(`alter table "petition_agent" drop constraint "petition_agent_deputy_id_foreign";`);
    this.addSql(`alter table "duty_roster" drop constraint "duty_roster_deputy_id_foreign";`);
    this.addSql(`alter table "duty_report" drop constraint "duty_report_deputy_id_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_lead_author_id_foreign";`);
    this.addSql(`alter table "official_interview" drop constraint "official_interview_requested_by_id_foreign";`);
    this.addSql(`alter table "interview_question" drop constraint "interview_question_asked_by_id_foreign";`);
    this.addSql(`alter table "hearing_speaker" drop constraint "hearing_speaker_deputy_id_foreign";`);
    this.addSql(`alter table "activity_participation" drop constraint "activity_participation_deputy_id_foreign";`);
    this.addSql(`alter table "station_deputy" drop constraint "station_deputy_deputy_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_lead_deputy_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_deputy_id_foreign";`);
    this.addSql(`alter table "petition_case" drop constraint "petition_case_deputy_id_foreign";`);
    this.addSql(`alter table "hazard_check" drop constraint "hazard_check_deputy_id_foreign";`);
    this.addSql(`alter table "dispute_mediator" drop constraint "dispute_mediator_deputy_id_foreign";`);
    this.addSql(`alter table "points_entry" drop constraint "points_entry_deputy_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_deputy_id_foreign";`);
    this.addSql(`alter table "contact_qr_code" drop constraint "contact_qr_code_deputy_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_leader_id_foreign";`);
    this.addSql(`alter table "deputy_post" drop constraint "deputy_post_deputy_id_foreign";`);
    this.addSql(`alter table "award_grant" drop constraint "award_grant_deputy_id_foreign";`);
    this.addSql(`alter table "suggestion_co_signer" drop constraint "suggestion_co_signer_deputy_id_foreign";`);
    this.addSql(`alter table "suggestion_evaluation" drop constraint "suggestion_evaluation_deputy_id_foreign";`);
    this.addSql(`alter table "supervision_group" drop constraint "supervision_group_leader_id_foreign";`);
    this.addSql(`alter table "supervision_group_member" drop constraint "supervision_group_member_deputy_id_foreign";`);
    this.addSql(`alter table "supervision_matter" drop constraint "supervision_matter_reported_by_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_lead_deputy_id_foreign";`);
    this.addSql(`alter table "survey_response" drop constraint "survey_response_deputy_id_foreign";`);
    this.addSql(`alter table "training_attendance" drop constraint "training_attendance_deputy_id_foreign";`);
    this.addSql(`alter table "work_order_supervision" drop constraint "work_order_supervision_deputy_id_foreign";`);
    this.addSql(`alter table "initiative_metric" drop constraint "initiative_metric_initiative_id_foreign";`);
    this.addSql(`alter table "deputy_group_member" drop constraint "deputy_group_member_group_id_foreign";`);
    this.addSql(`alter table "functional_party_branch" drop constraint "functional_party_branch_group_id_foreign";`);
    this.addSql(`alter table "points_statement" drop constraint "points_statement_group_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_group_id_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_group_id_foreign";`);
    this.addSql(`alter table "award_grant" drop constraint "award_grant_group_id_foreign";`);
    this.addSql(`alter table "congress_session" drop constraint "congress_session_congress_id_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_congress_id_foreign";`);
    this.addSql(`alter table "livelihood_round" drop constraint "livelihood_round_congress_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_congress_id_foreign";`);
    this.addSql(`alter table "training" drop constraint "training_congress_id_foreign";`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_session_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_session_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_session_id_foreign";`);
    this.addSql(`alter table "assembly_working_group" drop constraint "assembly_working_group_assembly_id_foreign";`);
    this.addSql(`alter table "award_grant" drop constraint "award_grant_award_id_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_agency_id_foreign";`);
    this.addSql(`alter table "contact_record" drop constraint "contact_record_assigned_to_id_foreign";`);
    this.addSql(`alter table "bulletin" drop constraint "bulletin_compiler_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_agency_id_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_proposer_id_foreign";`);
    this.addSql(`alter table "hotline_work_order" drop constraint "hotline_work_order_agency_id_foreign";`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_agency_id_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_organiser_id_foreign";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_issuer_id_foreign";`);
    this.addSql(`alter table "practice_base_partner" drop constraint "practice_base_partner_agency_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_organiser_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_host_agency_id_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_organiser_id_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_forwarded_to_id_foreign";`);
    this.addSql(`alter table "interview_question" drop constraint "interview_question_agency_id_foreign";`);
    this.addSql(`alter table "hearing" drop constraint "hearing_organiser_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_agency_id_foreign";`);
    this.addSql(`alter table "petition_case" drop constraint "petition_case_agency_id_foreign";`);
    this.addSql(`alter table "dispute_mediation" drop constraint "dispute_mediation_agency_id_foreign";`);
    this.addSql(`alter table "hazard_check" drop constraint "hazard_check_agency_id_foreign";`);
    this.addSql(`alter table "bulletin_item" drop constraint "bulletin_item_agency_id_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_lead_department_id_foreign";`);
    this.addSql(`alter table "social_supervisor" drop constraint "social_supervisor_appointed_by_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_supervisor_id_foreign";`);
    this.addSql(`alter table "suggestion_assignment" drop constraint "suggestion_assignment_agency_id_foreign";`);
    this.addSql(`alter table "supervision_group" drop constraint "supervision_group_office_id_foreign";`);
    this.addSql(`alter table "supervision_plan" drop constraint "supervision_plan_organiser_id_foreign";`);
    this.addSql(`alter table "supervision_task" drop constraint "supervision_task_agency_id_foreign";`);
    this.addSql(`alter table "supervision_matter" drop constraint "supervision_matter_agency_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_agency_id_foreign";`);
    this.addSql(`alter table "survey" drop constraint "survey_organiser_id_foreign";`);
    this.addSql(`alter table "training" drop constraint "training_organiser_id_foreign";`);
    this.addSql(`alter table "contact_record" drop constraint "contact_record_link_id_foreign";`);
    this.addSql(`alter table "bulletin_item" drop constraint "bulletin_item_bulletin_id_foreign";`);
    this.addSql(`alter table "draft_law_version" drop constraint "draft_law_version_draft_law_id_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_draft_law_id_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_draft_version_id_foreign";`);
    this.addSql(`alter table "hearing" drop constraint "hearing_draft_version_id_foreign";`);
    this.addSql(`alter table "duty_checklist_item" drop constraint "duty_checklist_item_checklist_id_foreign";`);
    this.addSql(`alter table "grid_deputy_assignment" drop constraint "grid_deputy_assignment_grid_id_foreign";`);
    this.addSql(`alter table "grid_staff" drop constraint "grid_staff_grid_id_foreign";`);
    this.addSql(`alter table "dispute_mediation" drop constraint "dispute_mediation_grid_id_foreign";`);
    this.addSql(`alter table "hazard_check" drop constraint "hazard_check_grid_id_foreign";`);
    this.addSql(`alter table "work_order_supervision" drop constraint "work_order_supervision_work_order_id_foreign";`);
    this.addSql(`alter table "statistic_observation" drop constraint "statistic_observation_indicator_id_foreign";`);
    this.addSql(
      `alter table "legislative_contact_point" drop constraint "legislative_contact_point_parent_id_foreign";`,
    );
    this.addSql(`alter table "legislative_liaison" drop constraint "legislative_liaison_contact_point_id_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_contact_point_id_foreign";`);
    this.addSql(`alter table "ballot_round" drop constraint "ballot_round_round_id_foreign";`);
    this.addSql(`alter table "policy_document" drop constraint "policy_document_round_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_round_id_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_round_id_foreign";`);
    this.addSql(`alter table "department_evaluation" drop constraint "department_evaluation_ballot_id_foreign";`);
    this.addSql(`alter table "ballot_candidate" drop constraint "ballot_candidate_ballot_id_foreign";`);
    this.addSql(`alter table "duty_report" drop constraint "duty_report_mandate_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_mandate_id_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_solicitation_id_foreign";`);
    this.addSql(
      `alter table "solicitation_participant" drop constraint "solicitation_participant_solicitation_id_foreign";`,
    );
    this.addSql(`alter table "hearing_speaker" drop constraint "hearing_speaker_opinion_id_foreign";`);
    this.addSql(`alter table "points_rule_item" drop constraint "points_rule_item_rule_id_foreign";`);
    this.addSql(`alter table "points_statement" drop constraint "points_statement_rule_id_foreign";`);
    this.addSql(`alter table "points_entry" drop constraint "points_entry_item_id_foreign";`);
    this.addSql(`alter table "points_entry" drop constraint "points_entry_statement_id_foreign";`);
    this.addSql(`alter table "campaign" drop constraint "campaign_document_id_foreign";`);
    this.addSql(`alter table "policy_framework" drop constraint "policy_framework_document_id_foreign";`);
    this.addSql(`alter table "policy_measure" drop constraint "policy_measure_policy_id_foreign";`);
    this.addSql(`alter table "policy_rollout" drop constraint "policy_rollout_policy_id_foreign";`);
    this.addSql(`alter table "donation" drop constraint "donation_campaign_id_foreign";`);
    this.addSql(`alter table "campaign_participation" drop constraint "campaign_participation_campaign_id_foreign";`);
    this.addSql(`alter table "hazard_check" drop constraint "hazard_check_campaign_id_foreign";`);
    this.addSql(`alter table "policy_framework" drop constraint "policy_framework_parent_id_foreign";`);
    this.addSql(`alter table "framework_tag" drop constraint "framework_tag_framework_id_foreign";`);
    this.addSql(`alter table "statistic_observation" drop constraint "statistic_observation_source_id_foreign";`);
    this.addSql(`alter table "station" drop constraint "station_parent_id_foreign";`);
    this.addSql(`alter table "reception_session" drop constraint "reception_session_station_id_foreign";`);
    this.addSql(`alter table "practice_base" drop constraint "practice_base_centre_id_foreign";`);
    this.addSql(`alter table "petition_agent" drop constraint "petition_agent_station_id_foreign";`);
    this.addSql(`alter table "duty_roster" drop constraint "duty_roster_station_id_foreign";`);
    this.addSql(`alter table "duty_report" drop constraint "duty_report_station_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_station_id_foreign";`);
    this.addSql(`alter table "station_deputy" drop constraint "station_deputy_station_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_station_id_foreign";`);
    this.addSql(`alter table "petition_case" drop constraint "petition_case_station_id_foreign";`);
    this.addSql(`alter table "dispute_mediation" drop constraint "dispute_mediation_station_id_foreign";`);
    this.addSql(`alter table "reception_deputy" drop constraint "reception_deputy_reception_id_foreign";`);
    this.addSql(`alter table "practice_base_partner" drop constraint "practice_base_partner_base_id_foreign";`);
    this.addSql(`alter table "petition_case" drop constraint "petition_case_agent_id_foreign";`);
    this.addSql(`alter table "duty_report_evaluation" drop constraint "duty_report_evaluation_report_id_foreign";`);
    this.addSql(`alter table "activity" drop constraint "activity_parent_id_foreign";`);
    this.addSql(`alter table "research_report" drop constraint "research_report_activity_id_foreign";`);
    this.addSql(`alter table "official_interview" drop constraint "official_interview_activity_id_foreign";`);
    this.addSql(`alter table "hearing" drop constraint "hearing_activity_id_foreign";`);
    this.addSql(`alter table "activity_participation" drop constraint "activity_participation_activity_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_activity_id_foreign";`);
    this.addSql(`alter table "supervision_task" drop constraint "supervision_task_activity_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_activity_id_foreign";`);
    this.addSql(`alter table "interview_question" drop constraint "interview_question_interview_id_foreign";`);
    this.addSql(`alter table "hearing_speaker" drop constraint "hearing_speaker_hearing_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_merged_into_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_suggestion_id_foreign";`);
    this.addSql(`alter table "points_entry" drop constraint "points_entry_suggestion_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_suggestion_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_suggestion_id_foreign";`);
    this.addSql(`alter table "deputy_post" drop constraint "deputy_post_suggestion_id_foreign";`);
    this.addSql(`alter table "award_grant" drop constraint "award_grant_suggestion_id_foreign";`);
    this.addSql(`alter table "suggestion_assignment" drop constraint "suggestion_assignment_suggestion_id_foreign";`);
    this.addSql(`alter table "suggestion_co_signer" drop constraint "suggestion_co_signer_suggestion_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_merged_into_id_foreign";`);
    this.addSql(`alter table "petition_case" drop constraint "petition_case_feedback_id_foreign";`);
    this.addSql(`alter table "bulletin_item" drop constraint "bulletin_item_feedback_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_feedback_id_foreign";`);
    this.addSql(`alter table "supervision_matter" drop constraint "supervision_matter_feedback_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_feedback_id_foreign";`);
    this.addSql(`alter table "dispute_mediation" drop constraint "dispute_mediation_petition_id_foreign";`);
    this.addSql(`alter table "hazard_check" drop constraint "hazard_check_mediation_id_foreign";`);
    this.addSql(`alter table "dispute_mediator" drop constraint "dispute_mediator_mediation_id_foreign";`);
    this.addSql(`alter table "points_entry" drop constraint "points_entry_reversal_of_id_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_proposal_id_foreign";`);
    this.addSql(`alter table "ballot_candidate" drop constraint "ballot_candidate_proposal_id_foreign";`);
    this.addSql(`alter table "social_supervisor" drop constraint "social_supervisor_project_id_foreign";`);
    this.addSql(`alter table "satisfaction_evaluation" drop constraint "satisfaction_evaluation_project_id_foreign";`);
    this.addSql(`alter table "project_output" drop constraint "project_output_project_id_foreign";`);
    this.addSql(`alter table "project_issue" drop constraint "project_issue_project_id_foreign";`);
    this.addSql(`alter table "project_assessment" drop constraint "project_assessment_project_id_foreign";`);
    this.addSql(`alter table "progress_report" drop constraint "progress_report_project_id_foreign";`);
    this.addSql(`alter table "fund_allocation" drop constraint "fund_allocation_project_id_foreign";`);
    this.addSql(`alter table "contact_qr_code" drop constraint "contact_qr_code_project_id_foreign";`);
    this.addSql(`alter table "supervision_task" drop constraint "supervision_task_project_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_project_id_foreign";`);
    this.addSql(`alter table "video_feed" drop constraint "video_feed_project_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_social_supervisor_id_foreign";`);
    this.addSql(`alter table "suggestion_reply" drop constraint "suggestion_reply_assignment_id_foreign";`);
    this.addSql(`alter table "suggestion_evaluation" drop constraint "suggestion_evaluation_reply_id_foreign";`);
    this.addSql(`alter table "supervision_group_member" drop constraint "supervision_group_member_group_id_foreign";`);
    this.addSql(`alter table "supervision_task" drop constraint "supervision_task_group_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_group_id_foreign";`);
    this.addSql(`alter table "supervision_task" drop constraint "supervision_task_plan_id_foreign";`);
    this.addSql(`alter table "supervision_matter" drop constraint "supervision_matter_task_id_foreign";`);
    this.addSql(`alter table "supervision_visit" drop constraint "supervision_visit_task_id_foreign";`);
    this.addSql(`alter table "survey_question" drop constraint "survey_question_survey_id_foreign";`);
    this.addSql(`alter table "survey_response" drop constraint "survey_response_survey_id_foreign";`);
    this.addSql(`alter table "survey_option" drop constraint "survey_option_question_id_foreign";`);
    this.addSql(`alter table "survey_answer" drop constraint "survey_answer_question_id_foreign";`);
    this.addSql(`alter table "survey_answer" drop constraint "survey_answer_option_id_foreign";`);
    this.addSql(`alter table "survey_answer" drop constraint "survey_answer_response_id_foreign";`);
    this.addSql(`alter table "training_attendance" drop constraint "training_attendance_training_id_foreign";`);

    this.addSql(`drop table if exists "division" cascade;`);
    this.addSql(`drop table if exists "deputy" cascade;`);
    this.addSql(`drop table if exists "deputy_initiative" cascade;`);
    this.addSql(`drop table if exists "deputy_group" cascade;`);
    this.addSql(`drop table if exists "deputy_group_member" cascade;`);
    this.addSql(`drop table if exists "congress" cascade;`);
    this.addSql(`drop table if exists "congress_session" cascade;`);
    this.addSql(`drop table if exists "community_assembly" cascade;`);
    this.addSql(`drop table if exists "assembly_working_group" cascade;`);
    this.addSql(`drop table if exists "award" cascade;`);
    this.addSql(`drop table if exists "agency" cascade;`);
    this.addSql(`drop table if exists "contact_link" cascade;`);
    this.addSql(`drop table if exists "contact_record" cascade;`);
    this.addSql(`drop table if exists "bulletin" cascade;`);
    this.addSql(`drop table if exists "appointment" cascade;`);
    this.addSql(`drop table if exists "draft_law" cascade;`);
    this.addSql(`drop table if exists "draft_law_version" cascade;`);
    this.addSql(`drop table if exists "duty_checklist" cascade;`);
    this.addSql(`drop table if exists "duty_checklist_item" cascade;`);
    this.addSql(`drop table if exists "duty_record" cascade;`);
    this.addSql(`drop table if exists "functional_party_branch" cascade;`);
    this.addSql(`drop table if exists "grid" cascade;`);
    this.addSql(`drop table if exists "grid_deputy_assignment" cascade;`);
    this.addSql(`drop table if exists "grid_staff" cascade;`);
    this.addSql(`drop table if exists "hotline_work_order" cascade;`);
    this.addSql(`drop table if exists "indicator" cascade;`);
    this.addSql(`drop table if exists "initiative_metric" cascade;`);
    this.addSql(`drop table if exists "legislative_contact_point" cascade;`);
    this.addSql(`drop table if exists "legislative_liaison" cascade;`);
    this.addSql(`drop table if exists "livelihood_round" cascade;`);
    this.addSql(`drop table if exists "ballot_round" cascade;`);
    this.addSql(`drop table if exists "department_evaluation" cascade;`);
    this.addSql(`drop table if exists "mandate" cascade;`);
    this.addSql(`drop table if exists "opinion_solicitation" cascade;`);
    this.addSql(`drop table if exists "legislative_opinion" cascade;`);
    this.addSql(`drop table if exists "points_rule" cascade;`);
    this.addSql(`drop table if exists "points_rule_item" cascade;`);
    this.addSql(`drop table if exists "points_statement" cascade;`);
    this.addSql(`drop table if exists "policy_document" cascade;`);
    this.addSql(`drop table if exists "campaign" cascade;`);
    this.addSql(`drop table if exists "donation" cascade;`);
    this.addSql(`drop table if exists "campaign_participation" cascade;`);
    this.addSql(`drop table if exists "policy_framework" cascade;`);
    this.addSql(`drop table if exists "framework_tag" cascade;`);
    this.addSql(`drop table if exists "policy_measure" cascade;`);
    this.addSql(`drop table if exists "policy_rollout" cascade;`);
    this.addSql(`drop table if exists "solicitation_participant" cascade;`);
    this.addSql(`drop table if exists "source_document" cascade;`);
    this.addSql(`drop table if exists "station" cascade;`);
    this.addSql(`drop table if exists "reception_session" cascade;`);
    this.addSql(`drop table if exists "reception_deputy" cascade;`);
    this.addSql(`drop table if exists "practice_base" cascade;`);
    this.addSql(`drop table if exists "practice_base_partner" cascade;`);
    this.addSql(`drop table if exists "petition_agent" cascade;`);
    this.addSql(`drop table if exists "duty_roster" cascade;`);
    this.addSql(`drop table if exists "duty_report" cascade;`);
    this.addSql(`drop table if exists "duty_report_evaluation" cascade;`);
    this.addSql(`drop table if exists "activity" cascade;`);
    this.addSql(`drop table if exists "research_report" cascade;`);
    this.addSql(`drop table if exists "official_interview" cascade;`);
    this.addSql(`drop table if exists "interview_question" cascade;`);
    this.addSql(`drop table if exists "hearing" cascade;`);
    this.addSql(`drop table if exists "hearing_speaker" cascade;`);
    this.addSql(`drop table if exists "activity_participation" cascade;`);
    this.addSql(`drop table if exists "station_deputy" cascade;`);
    this.addSql(`drop table if exists "statistic_observation" cascade;`);
    this.addSql(`drop table if exists "street_assembly" cascade;`);
    this.addSql(`drop table if exists "suggestion" cascade;`);
    this.addSql(`drop table if exists "public_feedback" cascade;`);
    this.addSql(`drop table if exists "petition_case" cascade;`);
    this.addSql(`drop table if exists "dispute_mediation" cascade;`);
    this.addSql(`drop table if exists "hazard_check" cascade;`);
    this.addSql(`drop table if exists "dispute_mediator" cascade;`);
    this.addSql(`drop table if exists "bulletin_item" cascade;`);
    this.addSql(`drop table if exists "points_entry" cascade;`);
    this.addSql(`drop table if exists "livelihood_proposal" cascade;`);
    this.addSql(`drop table if exists "livelihood_project" cascade;`);
    this.addSql(`drop table if exists "social_supervisor" cascade;`);
    this.addSql(`drop table if exists "satisfaction_evaluation" cascade;`);
    this.addSql(`drop table if exists "project_output" cascade;`);
    this.addSql(`drop table if exists "project_issue" cascade;`);
    this.addSql(`drop table if exists "project_assessment" cascade;`);
    this.addSql(`drop table if exists "progress_report" cascade;`);
    this.addSql(`drop table if exists "fund_allocation" cascade;`);
    this.addSql(`drop table if exists "contact_qr_code" cascade;`);
    this.addSql(`drop table if exists "ballot_candidate" cascade;`);
    this.addSql(`drop table if exists "key_supervision" cascade;`);
    this.addSql(`drop table if exists "deputy_post" cascade;`);
    this.addSql(`drop table if exists "award_grant" cascade;`);
    this.addSql(`drop table if exists "suggestion_assignment" cascade;`);
    this.addSql(`drop table if exists "suggestion_co_signer" cascade;`);
    this.addSql(`drop table if exists "suggestion_reply" cascade;`);
    this.addSql(`drop table if exists "suggestion_evaluation" cascade;`);
    this.addSql(`drop table if exists "supervision_group" cascade;`);
    this.addSql(`drop table if exists "supervision_group_member" cascade;`);
    this.addSql(`drop table if exists "supervision_plan" cascade;`);
    this.addSql(`drop table if exists "supervision_task" cascade;`);
    this.addSql(`drop table if exists "supervision_matter" cascade;`);
    this.addSql(`drop table if exists "supervision_visit" cascade;`);
    this.addSql(`drop table if exists "survey" cascade;`);
    this.addSql(`drop table if exists "survey_question" cascade;`);
    this.addSql(`drop table if exists "survey_option" cascade;`);
    this.addSql(`drop table if exists "survey_response" cascade;`);
    this.addSql(`drop table if exists "survey_answer" cascade;`);
    this.addSql(`drop table if exists "training" cascade;`);
    this.addSql(`drop table if exists "training_attendance" cascade;`);
    this.addSql(`drop table if exists "video_feed" cascade;`);
    this.addSql(`drop table if exists "work_order_supervision" cascade;`);
  }
}
