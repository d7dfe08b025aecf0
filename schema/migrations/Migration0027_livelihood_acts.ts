import { Migration } from '@mikro-orm/migrations';

/** The livelihood round can be acted on: a pool over years, consultations, yearly appropriations, acceptance and use. */
export class Migration0027_livelihood_acts extends Migration {
  override name = 'Migration0027_livelihood_acts';

  override up(): void {
    this.addSql(
      'create table "fund_appropriation" ("id" uuid not null, "division_code" text not null, "year" int not null, "source" text not null, "amount_fen" bigint not null, "allocated_fen" bigint not null, "appropriated_on" date not null, "document_number" text null, "finance_id" uuid null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index fund_appropriation_by_appropriated_on on "fund_appropriation" ("appropriated_on", "id")');
    this.addSql(
      'create index fund_appropriation_division_index on "fund_appropriation" ("division_code", "appropriated_on", "id")',
    );
    this.addSql('create index fund_appropriation_year_index on "fund_appropriation" ("year", "id")');
    this.addSql(
      'create index fund_appropriation_source_index on "fund_appropriation" ("source", "appropriated_on", "id")',
    );
    this.addSql('create index fund_appropriation_amount_fen_index on "fund_appropriation" ("amount_fen", "id")');
    this.addSql(
      'create index fund_appropriation_finance_index on "fund_appropriation" ("finance_id", "appropriated_on", "id")',
    );
    this.addSql('create index fund_appropriation_updated_at_index on "fund_appropriation" ("updated_at", "id")');
    this.addSql(
      'alter table "fund_appropriation" add constraint "fund_appropriation_division_year_source_unique" unique ("division_code", "year", "source")',
    );
    this.addSql(
      'create table "consultation" ("id" uuid not null, "round_id" uuid not null, "meeting_id" uuid not null, "division_code" text not null, "held_on" date not null, "result" text not null, "summary" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index consultation_by_held_on on "consultation" ("held_on", "id")');
    this.addSql('create index consultation_round_index on "consultation" ("round_id", "held_on", "id")');
    this.addSql('create index consultation_meeting_index on "consultation" ("meeting_id", "held_on", "id")');
    this.addSql('create index consultation_division_index on "consultation" ("division_code", "held_on", "id")');
    this.addSql('create index consultation_result_index on "consultation" ("result", "held_on", "id")');
    this.addSql('create index consultation_updated_at_index on "consultation" ("updated_at", "id")');
    this.addSql(
      'alter table "consultation" add constraint "consultation_meeting_round_unique" unique ("meeting_id", "round_id")',
    );
    this.addSql(
      'create table "consultation_participant" ("id" uuid not null, "consultation_id" uuid not null, "kind" text not null, "deputy_id" uuid null, "agency_id" uuid null, "organisation" text null, "head_count" int not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index consultation_participant_by_kind on "consultation_participant" ("kind", "id")');
    this.addSql(
      'create index consultation_participant_consultation_index on "consultation_participant" ("consultation_id", "kind", "id")',
    );
    this.addSql(
      'create index consultation_participant_deputy_index on "consultation_participant" ("deputy_id", "kind", "id")',
    );
    this.addSql(
      'create index consultation_participant_agency_index on "consultation_participant" ("agency_id", "kind", "id")',
    );
    this.addSql(
      'create index consultation_participant_updated_at_index on "consultation_participant" ("updated_at", "id")',
    );
    this.addSql(
      'create table "round_deliberation" ("id" uuid not null, "round_id" uuid not null, "delegation" text collate "zh_pinyin" not null, "division_code" text not null, "held_on" date not null, "deputy_count" int not null, "opinion" text not null, "remarks" text null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, "delegation_reading" text generated always as (zh_reading("delegation", false)) stored collate "C" null, primary key ("id"))',
    );
    this.addSql('create index round_deliberation_by_held_on on "round_deliberation" ("held_on", "id")');
    this.addSql('create index round_deliberation_round_index on "round_deliberation" ("round_id", "held_on", "id")');
    this.addSql(
      'create index round_deliberation_delegation_folded on "round_deliberation" ((zh_fold("delegation") collate "C"), "id")',
    );
    this.addSql(
      'create index round_deliberation_division_index on "round_deliberation" ("division_code", "held_on", "id")',
    );
    this.addSql('create index round_deliberation_opinion_index on "round_deliberation" ("opinion", "held_on", "id")');
    this.addSql('create index round_deliberation_updated_at_index on "round_deliberation" ("updated_at", "id")');
    this.addSql(
      'create index round_deliberation_delegation_index on "round_deliberation" ("delegation_reading", "id")',
    );
    this.addSql(
      'alter table "round_deliberation" add constraint "round_deliberation_round_delegation_unique" unique ("round_id", "delegation")',
    );
    this.addSql(
      'create table "assisting_department" ("id" uuid not null, "project_id" uuid not null, "agency_id" uuid not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"))',
    );
    this.addSql('create index assisting_department_project_index on "assisting_department" ("project_id", "id")');
    this.addSql('create index assisting_department_agency_index on "assisting_department" ("agency_id", "id")');
    this.addSql('create index assisting_department_updated_at_index on "assisting_department" ("updated_at", "id")');
    this.addSql(
      'alter table "assisting_department" add constraint "assisting_department_project_agency_unique" unique ("project_id", "agency_id")',
    );
    this.addSql('alter table "livelihood_round" drop constraint "livelihood_round_stage_check"');
    this.addSql(
      'alter table "livelihood_round" add "organiser_id" uuid null, add "channels" text[] null, add "notice" text null, add "published_on" date null, add "published_in" text[] null',
    );
    this.addSql(
      'alter table "livelihood_round" add constraint "livelihood_round_organiser_id_foreign" foreign key ("organiser_id") references "agency" ("id") on update cascade on delete restrict',
    );
    this.addSql('create index livelihood_round_number_index on "livelihood_round" ("number", "id")');
    this.addSql(
      'create index livelihood_round_organiser_index on "livelihood_round" ("organiser_id", "announced_on", "id")',
    );
    this.addSql('create index livelihood_round_channels_index on "livelihood_round" using gin ("channels")');
    this.addSql('create index livelihood_round_published_in_index on "livelihood_round" using gin ("published_in")');
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_channels_check" check (channels <@ array['PRESS', 'BROADCAST', 'PORTAL', 'SOCIAL_MEDIA', 'MINI_APP', 'NOTICE_BOARD', 'OPEN_LETTER', 'MEETING'])`,
    );
    this.addSql(
      'alter table "livelihood_round" add constraint "livelihood_round_notice_check" check (char_length(notice) <= 5000)',
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_published_in_check" check (published_in <@ array['PRESS', 'BROADCAST', 'PORTAL', 'SOCIAL_MEDIA', 'MINI_APP', 'NOTICE_BOARD', 'OPEN_LETTER', 'MEETING'])`,
    );
    this.addSql(
      'alter table "livelihood_round" add constraint "livelihood_round_channels_value" check (coalesce(array_ndims(channels), 1) = 1)',
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_notice_value" check (notice ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and notice is nfc normalized)`,
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_published_on_value" check (published_on >= '0001-01-01' and published_on <= '9999-12-31')`,
    );
    this.addSql(
      'alter table "livelihood_round" add constraint "livelihood_round_published_in_value" check (coalesce(array_ndims(published_in), 1) = 1)',
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_stage_check" check (stage in ('ANNOUNCED', 'COLLECTING', 'SCREENING', 'SHORTLISTED', 'DELIBERATING', 'VOTING', 'CONSULTING', 'DECIDED', 'RESULT_PUBLISHED', 'IMPLEMENTING', 'EVALUATING', 'CLOSED'))`,
    );
    this.addSql('alter table "livelihood_proposal" drop constraint "livelihood_proposal_status_check"');
    this.addSql(
      'alter table "livelihood_proposal" add "agency_id" uuid null, add "merged_into_id" uuid null, add "consultation_id" uuid null, add "code_digest" text null',
    );
    this.addSql(
      'alter table "livelihood_proposal" add constraint "livelihood_proposal_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "livelihood_proposal" add constraint "livelihood_proposal_merged_into_id_foreign" foreign key ("merged_into_id") references "livelihood_proposal" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "livelihood_proposal" add constraint "livelihood_proposal_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on update cascade on delete restrict',
    );
    this.addSql('alter table "livelihood_proposal" alter column "round_id" drop not null');
    this.addSql(
      'create index livelihood_proposal_agency_index on "livelihood_proposal" ("agency_id", "proposed_on", "id")',
    );
    this.addSql(
      'create index livelihood_proposal_merged_into_index on "livelihood_proposal" ("merged_into_id", "proposed_on", "id")',
    );
    this.addSql(
      'create index livelihood_proposal_consultation_index on "livelihood_proposal" ("consultation_id", "proposed_on", "id")',
    );
    this.addSql(
      'alter table "livelihood_proposal" add constraint "livelihood_proposal_code_digest_unique" unique ("code_digest")',
    );
    this.addSql(
      'alter table "livelihood_proposal" add constraint "livelihood_proposal_code_digest_check" check (char_length(code_digest) <= 43)',
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_code_digest_value" check (code_digest ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and code_digest is nfc normalized)`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_status_check" check (status in ('PROPOSED', 'IN_POOL', 'SCREENED_OUT', 'SHORTLISTED', 'ON_BALLOT', 'ELECTED', 'NOT_ELECTED', 'CHOSEN', 'NOT_CHOSEN', 'MERGED', 'WITHDRAWN'))`,
    );
    this.addSql('alter table "screening_step" drop constraint "screening_step_proposal_turn_direction_unique"');
    this.addSql('alter table "screening_step" drop constraint "screening_step_decision_check"');
    this.addSql(
      'alter table "screening_step" add "round_id" uuid null, add "participants" text null, add "participant_count" int null',
    );
    this.addSql(
      'update "screening_step" s set "round_id" = p."round_id" from "livelihood_proposal" p where p."id" = s."proposal_id"',
    );
    this.addSql('alter table "screening_step" alter column "round_id" set not null');
    this.addSql(
      'alter table "screening_step" add constraint "screening_step_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict',
    );
    this.addSql('create index screening_step_round_index on "screening_step" ("round_id", "decided_on", "id")');
    this.addSql(
      'alter table "screening_step" add constraint "screening_step_proposal_round_turn_direction_unique" unique ("proposal_id", "round_id", "turn", "direction")',
    );
    this.addSql(
      'alter table "screening_step" add constraint "screening_step_participants_check" check (char_length(participants) <= 500)',
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_participants_value" check (participants ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and participants is nfc normalized)`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_participant_count_value" check (participant_count >= '0')`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_decision_check" check (decision in ('KEPT', 'REVISED', 'DROPPED', 'MERGED'))`,
    );
    this.addSql(
      'alter table "livelihood_project" add "original_due_on" date null, add "accepted_on" date null, add "acceptance" text null, add "operated_on" date null, add "operator" text null, add "upkeep" text null, add "local_hire_count" int null, add "cancellation_id" uuid null',
    );
    this.addSql(
      'alter table "livelihood_project" add constraint "livelihood_project_cancellation_id_foreign" foreign key ("cancellation_id") references "decision" ("id") on update cascade on delete restrict',
    );
    this.addSql('create index livelihood_project_accepted_on_index on "livelihood_project" ("accepted_on", "id")');
    this.addSql('create index livelihood_project_operated_on_index on "livelihood_project" ("operated_on", "id")');
    this.addSql(
      'create index livelihood_project_cancellation_index on "livelihood_project" ("cancellation_id", "planned_start_on", "id")',
    );
    this.addSql(
      'alter table "livelihood_project" add constraint "livelihood_project_proposal_unique" unique ("proposal_id")',
    );
    this.addSql(
      'alter table "livelihood_project" add constraint "livelihood_project_acceptance_check" check (char_length(acceptance) <= 1000)',
    );
    this.addSql(
      'alter table "livelihood_project" add constraint "livelihood_project_operator_check" check (char_length(operator) <= 100)',
    );
    this.addSql(
      'alter table "livelihood_project" add constraint "livelihood_project_upkeep_check" check (char_length(upkeep) <= 1000)',
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_original_due_on_value" check (original_due_on >= '0001-01-01' and original_due_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_accepted_on_value" check (accepted_on >= '0001-01-01' and accepted_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_acceptance_value" check (acceptance ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and acceptance is nfc normalized)`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_operated_on_value" check (operated_on >= '0001-01-01' and operated_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_operator_value" check (operator ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and operator is nfc normalized)`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_upkeep_value" check (upkeep ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and upkeep is nfc normalized)`,
    );
    this.addSql(
      `alter table "livelihood_project" add constraint "livelihood_project_local_hire_count_value" check (local_hire_count >= '0')`,
    );
    this.addSql('alter table "fund_allocation" add "appropriation_id" uuid null');
    this.addSql(
      'alter table "fund_allocation" add constraint "fund_allocation_appropriation_id_foreign" foreign key ("appropriation_id") references "fund_appropriation" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'create index fund_allocation_appropriation_index on "fund_allocation" ("appropriation_id", "allocated_on", "id")',
    );
    this.addSql(
      `alter table "fund_disbursement" add "status" text not null default 'PAID', add "query" text null, add "queried_on" date null, add "explanation" text null, add "explained_on" date null`,
    );
    this.addSql('create index fund_disbursement_status_index on "fund_disbursement" ("status", "disbursed_on", "id")');
    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_status_check" check (status in ('PAID', 'QUERIED', 'EXPLAINED'))`,
    );
    this.addSql(
      'alter table "fund_disbursement" add constraint "fund_disbursement_query_check" check (char_length(query) <= 1000)',
    );
    this.addSql(
      'alter table "fund_disbursement" add constraint "fund_disbursement_explanation_check" check (char_length(explanation) <= 1000)',
    );
    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_query_value" check (query ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and query is nfc normalized)`,
    );
    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_queried_on_value" check (queried_on >= '0001-01-01' and queried_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_explanation_value" check (explanation ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and explanation is nfc normalized)`,
    );
    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_explained_on_value" check (explained_on >= '0001-01-01' and explained_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "project_issue" add "source" text not null default 'CONGRESS', add "deputy_id" uuid null, add "visit_id" uuid null, add "rectification" text null`,
    );
    this.addSql('alter table "project_issue" alter column "source" drop default');
    this.addSql(
      'alter table "project_issue" add constraint "project_issue_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "project_issue" add constraint "project_issue_visit_id_foreign" foreign key ("visit_id") references "supervision_visit" ("id") on update cascade on delete restrict',
    );
    this.addSql('create index project_issue_source_index on "project_issue" ("source", "raised_on", "id")');
    this.addSql('create index project_issue_deputy_index on "project_issue" ("deputy_id", "raised_on", "id")');
    this.addSql('create index project_issue_visit_index on "project_issue" ("visit_id", "raised_on", "id")');
    this.addSql(
      `alter table "project_issue" add constraint "project_issue_source_check" check (source in ('DISPATCH', 'CONGRESS'))`,
    );
    this.addSql(
      'alter table "project_issue" add constraint "project_issue_rectification_check" check (char_length(rectification) <= 1000)',
    );
    this.addSql(
      `alter table "project_issue" add constraint "project_issue_rectification_value" check (rectification ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and rectification is nfc normalized)`,
    );
    this.addSql(
      'alter table "fund_appropriation" add constraint "fund_appropriation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "fund_appropriation" add constraint "fund_appropriation_finance_id_foreign" foreign key ("finance_id") references "agency" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      `alter table "fund_appropriation" add constraint "fund_appropriation_source_check" check (source in ('OWN_BUDGET', 'CITY_AWARD_FUND', 'COUNTY_SPECIAL_FUND', 'TOWNSHIP_FUND', 'UPPER_LEVEL_PROJECT', 'BUNDLED_PROJECT', 'ENTERPRISE', 'DONATION'))`,
    );
    this.addSql(
      'alter table "fund_appropriation" add constraint "fund_appropriation_document_number_check" check (char_length(document_number) <= 60)',
    );
    this.addSql(
      `alter table "fund_appropriation" add constraint "fund_appropriation_amount_fen_value" check (amount_fen >= '-9007199254740991' and amount_fen <= '9007199254740991')`,
    );
    this.addSql(
      `alter table "fund_appropriation" add constraint "fund_appropriation_appropriated_on_value" check (appropriated_on >= '0001-01-01' and appropriated_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "fund_appropriation" add constraint "fund_appropriation_document_number_value" check (document_number ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and document_number is nfc normalized)`,
    );
    this.addSql(
      `alter table "fund_appropriation" add constraint "fund_appropriation_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00')`,
    );
    this.addSql(
      'alter table "consultation" add constraint "consultation_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "consultation" add constraint "consultation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "consultation" add constraint "consultation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict',
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_result_check" check (result in ('AGREED', 'NOT_AGREED', 'ADJOURNED'))`,
    );
    this.addSql(
      'alter table "consultation" add constraint "consultation_summary_check" check (char_length(summary) <= 2000)',
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_held_on_value" check (held_on >= '0001-01-01' and held_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_summary_value" check (summary ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and summary is nfc normalized)`,
    );
    this.addSql(
      `alter table "consultation" add constraint "consultation_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00')`,
    );
    this.addSql(
      'alter table "consultation_participant" add constraint "consultation_participant_consultation_id_foreign" foreign key ("consultation_id") references "consultation" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "consultation_participant" add constraint "consultation_participant_deputy_id_foreign" foreign key ("deputy_id") references "deputy" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "consultation_participant" add constraint "consultation_participant_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      `alter table "consultation_participant" add constraint "consultation_participant_kind_check" check (kind in ('DEPUTY', 'UNIT', 'ORGANISATION', 'RESIDENTS'))`,
    );
    this.addSql(
      'alter table "consultation_participant" add constraint "consultation_participant_organisation_check" check (char_length(organisation) <= 100)',
    );
    this.addSql(
      `alter table "consultation_participant" add constraint "consultation_participant_organisation_value" check (organisation ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and organisation is nfc normalized)`,
    );
    this.addSql(
      `alter table "consultation_participant" add constraint "consultation_participant_head_count_value" check (head_count >= '0')`,
    );
    this.addSql(
      `alter table "consultation_participant" add constraint "consultation_participant_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00')`,
    );
    this.addSql(
      'alter table "round_deliberation" add constraint "round_deliberation_round_id_foreign" foreign key ("round_id") references "livelihood_round" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "round_deliberation" add constraint "round_deliberation_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "round_deliberation" add constraint "round_deliberation_delegation_check" check (char_length(delegation) <= 100)',
    );
    this.addSql(
      `alter table "round_deliberation" add constraint "round_deliberation_opinion_check" check (opinion in ('AGREES', 'AGREES_WITH_CHANGES', 'DISAGREES'))`,
    );
    this.addSql(
      'alter table "round_deliberation" add constraint "round_deliberation_remarks_check" check (char_length(remarks) <= 2000)',
    );
    this.addSql(
      `alter table "round_deliberation" add constraint "round_deliberation_delegation_value" check (delegation ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and delegation is nfc normalized)`,
    );
    this.addSql(
      `alter table "round_deliberation" add constraint "round_deliberation_held_on_value" check (held_on >= '0001-01-01' and held_on <= '9999-12-31')`,
    );
    this.addSql(
      `alter table "round_deliberation" add constraint "round_deliberation_deputy_count_value" check (deputy_count >= '0')`,
    );
    this.addSql(
      `alter table "round_deliberation" add constraint "round_deliberation_remarks_value" check (remarks ~ '^[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*[^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\s][^\\x01-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]*$' and remarks is nfc normalized)`,
    );
    this.addSql(
      `alter table "round_deliberation" add constraint "round_deliberation_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00')`,
    );
    this.addSql(
      'alter table "assisting_department" add constraint "assisting_department_project_id_foreign" foreign key ("project_id") references "livelihood_project" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      'alter table "assisting_department" add constraint "assisting_department_agency_id_foreign" foreign key ("agency_id") references "agency" ("id") on update cascade on delete restrict',
    );
    this.addSql(
      `alter table "assisting_department" add constraint "assisting_department_updated_at_value" check (updated_at >= '0001-01-01 00:00:00+00' and updated_at < '10000-01-01 00:00:00+00')`,
    );
    this.addSql(
      `update "livelihood_proposal" p set "status" = 'CHOSEN' from "livelihood_project" j where j."proposal_id" = p."id" and j."method" = 'CONSULTATION' and p."status" = 'SHORTLISTED'`,
    );
  }

  override down(): void {
    this.addSql(`update "livelihood_round" set "stage" = 'VOTING' where "stage" in ('CONSULTING', 'DECIDED')`);
    this.addSql(`update "screening_step" set "decision" = 'DROPPED' where "decision" = 'MERGED'`);
    this.addSql('delete from "livelihood_proposal" where "round_id" is null');
    this.addSql(`update "livelihood_proposal" set "status" = 'SHORTLISTED' where "status" = 'CHOSEN'`);
    this.addSql(
      `update "livelihood_proposal" set "status" = 'SCREENED_OUT' where "status" in ('NOT_CHOSEN', 'MERGED')`,
    );
    this.addSql('alter table "fund_allocation" drop column "appropriation_id"');
    this.addSql(
      'alter table "fund_disbursement" drop column "status", drop column "query", drop column "queried_on", drop column "explanation", drop column "explained_on"',
    );
    this.addSql('alter table "livelihood_project" drop constraint "livelihood_project_proposal_unique"');
    this.addSql(
      'alter table "livelihood_project" drop column "original_due_on", drop column "accepted_on", drop column "acceptance", drop column "operated_on", drop column "operator", drop column "upkeep", drop column "local_hire_count", drop column "cancellation_id"',
    );
    this.addSql('alter table "livelihood_proposal" drop constraint "livelihood_proposal_status_check"');
    this.addSql(
      'alter table "livelihood_proposal" drop column "agency_id", drop column "merged_into_id", drop column "consultation_id", drop column "code_digest"',
    );
    this.addSql('alter table "livelihood_proposal" alter column "round_id" set not null');
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_status_check" check ("status" in ('PROPOSED', 'IN_POOL', 'SCREENED_OUT', 'SHORTLISTED', 'ON_BALLOT', 'ELECTED', 'NOT_ELECTED', 'WITHDRAWN'))`,
    );
    this.addSql('alter table "livelihood_round" drop constraint "livelihood_round_stage_check"');
    this.addSql(
      'alter table "livelihood_round" drop column "organiser_id", drop column "channels", drop column "notice", drop column "published_on", drop column "published_in"',
    );
    this.addSql(
      `alter table "livelihood_round" add constraint "livelihood_round_stage_check" check ("stage" in ('ANNOUNCED', 'COLLECTING', 'SCREENING', 'SHORTLISTED', 'DELIBERATING', 'VOTING', 'RESULT_PUBLISHED', 'IMPLEMENTING', 'EVALUATING', 'CLOSED'))`,
    );
    this.addSql(
      'alter table "project_issue" drop column "source", drop column "deputy_id", drop column "visit_id", drop column "rectification"',
    );
    this.addSql('alter table "screening_step" drop constraint "screening_step_proposal_round_turn_direction_unique"');
    this.addSql('alter table "screening_step" drop constraint "screening_step_decision_check"');
    this.addSql(
      'alter table "screening_step" drop column "round_id", drop column "participants", drop column "participant_count"',
    );
    this.addSql(
      'alter table "screening_step" add constraint "screening_step_proposal_turn_direction_unique" unique ("proposal_id", "turn", "direction")',
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_decision_check" check ("decision" in ('KEPT', 'REVISED', 'DROPPED'))`,
    );
    this.addSql('drop index livelihood_round_number_index');
    this.addSql('drop table "consultation_participant"');
    this.addSql('drop table "round_deliberation"');
    this.addSql('drop table "assisting_department"');
    this.addSql('drop table "fund_appropriation"');
    this.addSql('drop table "consultation"');
  }
}
