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
      `create table "deputy_group" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "level" text not null, "field" text null, "is_key" boolean not null, "division_code" text not null, "leader_id" uuid not null, "established_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index deputy_group_by_name on "deputy_group" ("name", "id");`);
    this.addSql(`create index deputy_group_kind_index on "deputy_group" ("kind", "name", "id");`);
    this.addSql(`create index deputy_group_level_index on "deputy_group" ("level", "name", "id");`);
    this.addSql(`create index deputy_group_is_key_index on "deputy_group" ("is_key", "id");`);
    this.addSql(`create index deputy_group_division_index on "deputy_group" ("division_code", "name", "id");`);
    this.addSql(`create index deputy_group_leader_index on "deputy_group" ("leader_id", "name", "id");`);
    this.addSql(`create index deputy_group_established_on_index on "deputy_group" ("established_on", "id");`);
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
      `create table "contact_qr_code" ("id" uuid not null, "token" text not null, "holder_kind" text not null, "deputy_id" uuid null, "liaison_name" text null, "division_code" text not null, "status" text not null, "issued_on" date not null, "revoked_on" date null, "scan_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index contact_qr_code_by_issued_on on "contact_qr_code" ("issued_on", "id");`);
    this.addSql(
      `create index contact_qr_code_holder_kind_index on "contact_qr_code" ("holder_kind", "issued_on", "id");`,
    );
    this.addSql(`create index contact_qr_code_deputy_index on "contact_qr_code" ("deputy_id", "issued_on", "id");`);
    this.addSql(
      `create index contact_qr_code_division_index on "contact_qr_code" ("division_code", "issued_on", "id");`,
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
    this.addSql(`create index contact_link_division_index on "contact_link" ("division_code", "started_on", "id");`);
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
      `create table "draft_law" ("id" uuid not null, "title" text not null, "stage" text not null, "division_code" text not null, "congress_id" uuid null, "proposer_id" uuid null, "planned_on" date not null, "published_on" date null, "effective_on" date null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index draft_law_by_planned_on on "draft_law" ("planned_on", "id");`);
    this.addSql(`create index draft_law_stage_index on "draft_law" ("stage", "planned_on", "id");`);
    this.addSql(`create index draft_law_division_index on "draft_law" ("division_code", "planned_on", "id");`);
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
      `create table "ballot_round" ("id" uuid not null, "name" text not null, "round_id" uuid null, "division_code" text not null, "body" text not null, "occasion" text not null, "method" text not null, "status" text not null, "held_on" date not null, "candidate_count" int not null, "seat_count" int not null, "min_surplus_rate" double precision not null, "entitled_count" int not null, "opened_at" timestamptz(3) null, "closed_at" timestamptz(3) null, "published_at" timestamptz(3) null, "tallied_issued" int null, "tallied_returned" int null, "tallied_valid" int null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index ballot_round_by_held_on on "ballot_round" ("held_on", "id");`);
    this.addSql(`create index ballot_round_round_index on "ballot_round" ("round_id", "held_on", "id");`);
    this.addSql(`create index ballot_round_division_index on "ballot_round" ("division_code", "held_on", "id");`);
    this.addSql(`create index ballot_round_body_index on "ballot_round" ("body", "held_on", "id");`);
    this.addSql(`create index ballot_round_occasion_index on "ballot_round" ("occasion", "held_on", "id");`);
    this.addSql(`create index ballot_round_method_index on "ballot_round" ("method", "held_on", "id");`);
    this.addSql(`create index ballot_round_status_index on "ballot_round" ("status", "held_on", "id");`);
    this.addSql(`create index ballot_round_updated_at_index on "ballot_round" ("updated_at", "id");`);
    this.addSql(`create index ballot_round_name_bigrams on "ballot_round" using gin (zh_bigrams("name"));`);

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
      `create index opinion_solicitation_division_index on "opinion_solicitation" ("division_code", "opens_on", "id");`,
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
      `create index legislative_opinion_division_index on "legislative_opinion" ("division_code", "submitted_on", "id");`,
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
      `create table "suggestion" ("id" uuid not null, "number" text not null, "title" text not null, "full_text" text not null, "kind" text not null, "category" text not null, "status" text not null, "period" text not null, "origin_channel" text not null, "publicity" text not null, "is_key" boolean not null, "lead_deputy_id" uuid not null, "division_code" text not null, "session_id" uuid null, "submitted_on" date not null, "result" text null, "closed_on" date null, "merged_into_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
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
    this.addSql(`create index suggestion_division_index on "suggestion" ("division_code", "submitted_on", "id");`);
    this.addSql(`create index suggestion_session_index on "suggestion" ("session_id", "submitted_on", "id");`);
    this.addSql(`create index suggestion_result_index on "suggestion" ("result", "submitted_on", "id");`);
    this.addSql(`create index suggestion_closed_on_index on "suggestion" ("closed_on", "id");`);
    this.addSql(`create index suggestion_merged_into_index on "suggestion" ("merged_into_id", "submitted_on", "id");`);
    this.addSql(`create index suggestion_updated_at_index on "suggestion" ("updated_at", "id");`);
    this.addSql(`create index suggestion_title_bigrams on "suggestion" using gin (zh_bigrams("title"));`);
    this.addSql(`alter table "suggestion" add constraint "suggestion_number_unique" unique ("number");`);

    this.addSql(
      `create table "public_feedback" ("id" uuid not null, "number" text not null, "title" text not null, "content" text not null, "outcome" text null, "channel" text not null, "category" text not null, "status" text not null, "is_published" boolean not null, "division_code" text not null, "deputy_id" uuid null, "station_id" uuid null, "agency_id" uuid null, "citizen_name_masked" text null, "phone_masked" text null, "received_on" date not null, "due_on" date null, "handled_on" date null, "resolved_on" date null, "satisfaction" text null, "rated_on" date null, "conversion_target" text null, "suggestion_id" uuid null, "merged_into_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index public_feedback_by_received_on on "public_feedback" ("received_on", "id");`);
    this.addSql(`create index public_feedback_channel_index on "public_feedback" ("channel", "received_on", "id");`);
    this.addSql(`create index public_feedback_category_index on "public_feedback" ("category", "received_on", "id");`);
    this.addSql(`create index public_feedback_status_index on "public_feedback" ("status", "received_on", "id");`);
    this.addSql(`create index public_feedback_is_published_index on "public_feedback" ("is_published", "id");`);
    this.addSql(
      `create index public_feedback_division_index on "public_feedback" ("division_code", "received_on", "id");`,
    );
    this.addSql(`create index public_feedback_deputy_index on "public_feedback" ("deputy_id", "received_on", "id");`);
    this.addSql(`create index public_feedback_station_index on "public_feedback" ("station_id", "received_on", "id");`);
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
      `create table "livelihood_proposal" ("id" uuid not null, "number" text not null, "round_id" uuid not null, "division_code" text not null, "title" text not null, "content" text null, "category" text not null, "channel" text not null, "status" text not null, "screening_reason" text null, "estimate_fen" bigint null, "proposed_on" date not null, "feedback_id" uuid null, "suggestion_id" uuid null, "deputy_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index livelihood_proposal_by_proposed_on on "livelihood_proposal" ("proposed_on", "id");`);
    this.addSql(
      `create index livelihood_proposal_round_index on "livelihood_proposal" ("round_id", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_division_index on "livelihood_proposal" ("division_code", "proposed_on", "id");`,
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
      `alter table "contact_qr_code" add constraint "contact_qr_code_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_token_check" check (char_length(token) <= 40);`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_holder_kind_check" check (holder_kind in ('DEPUTY', 'LIAISON'));`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_liaison_name_check" check (char_length(liaison_name) <= 60);`,
    );
    this.addSql(
      `alter table "contact_qr_code" add constraint "contact_qr_code_status_check" check (status in ('ACTIVE', 'REVOKED'));`,
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
      `alter table "solicitation_participant" add constraint "solicitation_participant_solicitation_id_foreign" foreign key ("solicitation_id") references "opinion_solicitation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "solicitation_participant" add constraint "solicitation_participant_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
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
      `alter table "station_deputy" add constraint "station_deputy_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_deputy" add constraint "station_deputy_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "station_deputy" add constraint "station_deputy_role_check" check (role in ('HEAD', 'LIAISON', 'MEMBER'));`,
    );

    this.addSql(
      `alter table "suggestion" add constraint "suggestion_lead_deputy_id_foreign" foreign key ("lead_deputy_id") references "deputy" ("id") on update cascade on delete restrict;`,
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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "division" drop constraint "division_parent_code_foreign";`);
    this.addSql(`alter table "deputy" drop constraint "deputy_division_code_foreign";`);
    this.addSql(`alter table "deputy_group" drop constraint "deputy_group_division_code_foreign";`);
    this.addSql(`alter table "contact_qr_code" drop constraint "contact_qr_code_division_code_foreign";`);
    this.addSql(`alter table "congress" drop constraint "congress_division_code_foreign";`);
    this.addSql(`alter table "agency" drop constraint "agency_division_code_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_division_code_foreign";`);
    this.addSql(`alter table "contact_record" drop constraint "contact_record_division_code_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_division_code_foreign";`);
    this.addSql(
      `alter table "functional_party_branch" drop constraint "functional_party_branch_division_code_foreign";`,
    );
    this.addSql(`alter table "grid" drop constraint "grid_division_code_foreign";`);
    this.addSql(
      `alter table "legislative_contact_point" drop constraint "legislative_contact_point_division_code_foreign";`,
    );
    this.addSql(`alter table "legislative_liaison" drop constraint "legislative_liaison_division_code_foreign";`);
    this.addSql(`alter table "livelihood_round" drop constraint "livelihood_round_division_code_foreign";`);
    this.addSql(`alter table "ballot_round" drop constraint "ballot_round_division_code_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_division_code_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_division_code_foreign";`);
    this.addSql(`alter table "station" drop constraint "station_division_code_foreign";`);
    this.addSql(`alter table "reception_session" drop constraint "reception_session_division_code_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_division_code_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_division_code_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_division_code_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_division_code_foreign";`);
    this.addSql(
      `alter table "satisfaction_evaluation" drop constraint "satisfaction_evaluation_division_code_foreign";`,
    );
    this.addSql(`alter table "fund_allocation" drop constraint "fund_allocation_division_code_foreign";`);
    this.addSql(`alter table "deputy_group" drop constraint "deputy_group_leader_id_foreign";`);
    this.addSql(`alter table "deputy_group_member" drop constraint "deputy_group_member_deputy_id_foreign";`);
    this.addSql(`alter table "contact_qr_code" drop constraint "contact_qr_code_deputy_id_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_deputy_id_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_committee_member_id_foreign";`);
    this.addSql(`alter table "grid_deputy_assignment" drop constraint "grid_deputy_assignment_deputy_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_deputy_id_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_deputy_id_foreign";`);
    this.addSql(`alter table "solicitation_participant" drop constraint "solicitation_participant_deputy_id_foreign";`);
    this.addSql(`alter table "reception_session" drop constraint "reception_session_host_deputy_id_foreign";`);
    this.addSql(`alter table "reception_deputy" drop constraint "reception_deputy_deputy_id_foreign";`);
    this.addSql(`alter table "duty_roster" drop constraint "duty_roster_deputy_id_foreign";`);
    this.addSql(`alter table "station_deputy" drop constraint "station_deputy_deputy_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_lead_deputy_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_deputy_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_deputy_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_leader_id_foreign";`);
    this.addSql(`alter table "suggestion_co_signer" drop constraint "suggestion_co_signer_deputy_id_foreign";`);
    this.addSql(`alter table "suggestion_evaluation" drop constraint "suggestion_evaluation_deputy_id_foreign";`);
    this.addSql(`alter table "deputy_group_member" drop constraint "deputy_group_member_group_id_foreign";`);
    this.addSql(`alter table "functional_party_branch" drop constraint "functional_party_branch_group_id_foreign";`);
    this.addSql(`alter table "congress_session" drop constraint "congress_session_congress_id_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_congress_id_foreign";`);
    this.addSql(`alter table "livelihood_round" drop constraint "livelihood_round_congress_id_foreign";`);
    this.addSql(`alter table "mandate" drop constraint "mandate_congress_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_session_id_foreign";`);
    this.addSql(`alter table "contact_link" drop constraint "contact_link_agency_id_foreign";`);
    this.addSql(`alter table "contact_record" drop constraint "contact_record_assigned_to_id_foreign";`);
    this.addSql(`alter table "draft_law" drop constraint "draft_law_proposer_id_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_organiser_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_agency_id_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_lead_department_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_supervisor_id_foreign";`);
    this.addSql(`alter table "suggestion_assignment" drop constraint "suggestion_assignment_agency_id_foreign";`);
    this.addSql(`alter table "contact_record" drop constraint "contact_record_link_id_foreign";`);
    this.addSql(`alter table "draft_law_version" drop constraint "draft_law_version_draft_law_id_foreign";`);
    this.addSql(`alter table "opinion_solicitation" drop constraint "opinion_solicitation_draft_version_id_foreign";`);
    this.addSql(`alter table "grid_deputy_assignment" drop constraint "grid_deputy_assignment_grid_id_foreign";`);
    this.addSql(`alter table "grid_staff" drop constraint "grid_staff_grid_id_foreign";`);
    this.addSql(
      `alter table "legislative_contact_point" drop constraint "legislative_contact_point_parent_id_foreign";`,
    );
    this.addSql(`alter table "legislative_liaison" drop constraint "legislative_liaison_contact_point_id_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_contact_point_id_foreign";`);
    this.addSql(`alter table "ballot_round" drop constraint "ballot_round_round_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_round_id_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_round_id_foreign";`);
    this.addSql(`alter table "ballot_candidate" drop constraint "ballot_candidate_ballot_id_foreign";`);
    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_solicitation_id_foreign";`);
    this.addSql(
      `alter table "solicitation_participant" drop constraint "solicitation_participant_solicitation_id_foreign";`,
    );
    this.addSql(`alter table "station" drop constraint "station_parent_id_foreign";`);
    this.addSql(`alter table "reception_session" drop constraint "reception_session_station_id_foreign";`);
    this.addSql(`alter table "duty_roster" drop constraint "duty_roster_station_id_foreign";`);
    this.addSql(`alter table "station_deputy" drop constraint "station_deputy_station_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_station_id_foreign";`);
    this.addSql(`alter table "reception_deputy" drop constraint "reception_deputy_reception_id_foreign";`);
    this.addSql(`alter table "suggestion" drop constraint "suggestion_merged_into_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_suggestion_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_suggestion_id_foreign";`);
    this.addSql(`alter table "key_supervision" drop constraint "key_supervision_suggestion_id_foreign";`);
    this.addSql(`alter table "suggestion_assignment" drop constraint "suggestion_assignment_suggestion_id_foreign";`);
    this.addSql(`alter table "suggestion_co_signer" drop constraint "suggestion_co_signer_suggestion_id_foreign";`);
    this.addSql(`alter table "public_feedback" drop constraint "public_feedback_merged_into_id_foreign";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_feedback_id_foreign";`);
    this.addSql(`alter table "livelihood_project" drop constraint "livelihood_project_proposal_id_foreign";`);
    this.addSql(`alter table "ballot_candidate" drop constraint "ballot_candidate_proposal_id_foreign";`);
    this.addSql(`alter table "satisfaction_evaluation" drop constraint "satisfaction_evaluation_project_id_foreign";`);
    this.addSql(`alter table "project_output" drop constraint "project_output_project_id_foreign";`);
    this.addSql(`alter table "project_issue" drop constraint "project_issue_project_id_foreign";`);
    this.addSql(`alter table "progress_report" drop constraint "progress_report_project_id_foreign";`);
    this.addSql(`alter table "fund_allocation" drop constraint "fund_allocation_project_id_foreign";`);
    this.addSql(`alter table "suggestion_reply" drop constraint "suggestion_reply_assignment_id_foreign";`);
    this.addSql(`alter table "suggestion_evaluation" drop constraint "suggestion_evaluation_reply_id_foreign";`);

    this.addSql(`drop table if exists "division" cascade;`);
    this.addSql(`drop table if exists "deputy" cascade;`);
    this.addSql(`drop table if exists "deputy_group" cascade;`);
    this.addSql(`drop table if exists "deputy_group_member" cascade;`);
    this.addSql(`drop table if exists "contact_qr_code" cascade;`);
    this.addSql(`drop table if exists "congress" cascade;`);
    this.addSql(`drop table if exists "congress_session" cascade;`);
    this.addSql(`drop table if exists "agency" cascade;`);
    this.addSql(`drop table if exists "contact_link" cascade;`);
    this.addSql(`drop table if exists "contact_record" cascade;`);
    this.addSql(`drop table if exists "draft_law" cascade;`);
    this.addSql(`drop table if exists "draft_law_version" cascade;`);
    this.addSql(`drop table if exists "functional_party_branch" cascade;`);
    this.addSql(`drop table if exists "grid" cascade;`);
    this.addSql(`drop table if exists "grid_deputy_assignment" cascade;`);
    this.addSql(`drop table if exists "grid_staff" cascade;`);
    this.addSql(`drop table if exists "legislative_contact_point" cascade;`);
    this.addSql(`drop table if exists "legislative_liaison" cascade;`);
    this.addSql(`drop table if exists "livelihood_round" cascade;`);
    this.addSql(`drop table if exists "ballot_round" cascade;`);
    this.addSql(`drop table if exists "mandate" cascade;`);
    this.addSql(`drop table if exists "opinion_solicitation" cascade;`);
    this.addSql(`drop table if exists "legislative_opinion" cascade;`);
    this.addSql(`drop table if exists "solicitation_participant" cascade;`);
    this.addSql(`drop table if exists "station" cascade;`);
    this.addSql(`drop table if exists "reception_session" cascade;`);
    this.addSql(`drop table if exists "reception_deputy" cascade;`);
    this.addSql(`drop table if exists "duty_roster" cascade;`);
    this.addSql(`drop table if exists "station_deputy" cascade;`);
    this.addSql(`drop table if exists "suggestion" cascade;`);
    this.addSql(`drop table if exists "public_feedback" cascade;`);
    this.addSql(`drop table if exists "livelihood_proposal" cascade;`);
    this.addSql(`drop table if exists "livelihood_project" cascade;`);
    this.addSql(`drop table if exists "satisfaction_evaluation" cascade;`);
    this.addSql(`drop table if exists "project_output" cascade;`);
    this.addSql(`drop table if exists "project_issue" cascade;`);
    this.addSql(`drop table if exists "progress_report" cascade;`);
    this.addSql(`drop table if exists "fund_allocation" cascade;`);
    this.addSql(`drop table if exists "ballot_candidate" cascade;`);
    this.addSql(`drop table if exists "key_supervision" cascade;`);
    this.addSql(`drop table if exists "suggestion_assignment" cascade;`);
    this.addSql(`drop table if exists "suggestion_co_signer" cascade;`);
    this.addSql(`drop table if exists "suggestion_reply" cascade;`);
    this.addSql(`drop table if exists "suggestion_evaluation" cascade;`);

    this.addSql(`create or replace function "zh_bigrams"("value" text) returns text[] security invoker immutable language plpgsql as $$ begin declare
        terms text[] := '{}';         character text;         previous text := '';         word text := '';       begin
        foreach character in array coalesce(string_to_array(lower(normalize(value, NFKC)), null), '{}') loop
          if character ~ '[\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\U00020000-\\U000323af]' then
            terms := terms || character;             if previous <> '' then terms := terms || (previous || character); end if;             previous := character;           else
            previous := '';           end if;           if character ~ '[a-z0-9\\u1800-\\u18af]' then
            word := word || character;           elsif word <> '' then
            terms := terms || word;             word := '';           end if;         end loop;         if word <> '' then terms := terms || word; end if;         return terms;       end; end $$;`);

    this.addSql(`create or replace function "zh_fold"("value" text) returns text security invoker immutable language sql as $$ CREATE OR REPLACE FUNCTION public.zh_fold(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(NORMALIZE(value, NFKC)) $$;`);
  }
}
