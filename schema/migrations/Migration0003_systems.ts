import { Migration } from '@mikro-orm/migrations';

/** What the systems of the five documents needed beyond the first tables (`npm run db:diff` wrote it, but for the data). */
export class Migration0003_systems extends Migration {
  override name = 'Migration0003_systems';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "online_channel" ("id" uuid not null, "name" text collate "zh_pinyin" not null, "kind" text not null, "medium" text null, "platform_id" uuid null, "division_code" text not null, "services" text[] not null, "levels" text[] not null, "daily_hours" int not null, "entrance" text null, "guidance" text null, "status" text not null, "opened_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index online_channel_by_name on "online_channel" ("name", "id");`);
    this.addSql(`create index online_channel_kind_index on "online_channel" ("kind", "name", "id");`);
    this.addSql(`create index online_channel_medium_index on "online_channel" ("medium", "name", "id");`);
    this.addSql(`create index online_channel_platform_index on "online_channel" ("platform_id", "name", "id");`);
    this.addSql(`create index online_channel_division_index on "online_channel" ("division_code", "name", "id");`);
    this.addSql(`create index online_channel_services_index on "online_channel" using gin ("services");`);
    this.addSql(`create index online_channel_levels_index on "online_channel" using gin ("levels");`);
    this.addSql(`create index online_channel_daily_hours_index on "online_channel" ("daily_hours", "id");`);
    this.addSql(`create index online_channel_status_index on "online_channel" ("status", "name", "id");`);
    this.addSql(`create index online_channel_opened_on_index on "online_channel" ("opened_on", "id");`);
    this.addSql(`create index online_channel_updated_at_index on "online_channel" ("updated_at", "id");`);
    this.addSql(`create index online_channel_name_bigrams on "online_channel" using gin (zh_bigrams("name"));`);

    this.addSql(
      `create table "screening_step" ("id" uuid not null, "proposal_id" uuid not null, "division_code" text not null, "turn" int not null, "direction" text not null, "body" text not null, "decision" text not null, "criterion" text null, "reason" text null, "decided_on" date not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index screening_step_by_decided_on on "screening_step" ("decided_on", "id");`);
    this.addSql(`create index screening_step_proposal_index on "screening_step" ("proposal_id", "decided_on", "id");`);
    this.addSql(
      `create index screening_step_division_index on "screening_step" ("division_code", "decided_on", "id");`,
    );
    this.addSql(`create index screening_step_turn_index on "screening_step" ("turn", "id");`);
    this.addSql(`create index screening_step_direction_index on "screening_step" ("direction", "decided_on", "id");`);
    this.addSql(`create index screening_step_body_index on "screening_step" ("body", "id");`);
    this.addSql(`create index screening_step_decision_index on "screening_step" ("decision", "decided_on", "id");`);
    this.addSql(`create index screening_step_criterion_index on "screening_step" ("criterion", "decided_on", "id");`);
    this.addSql(`create index screening_step_updated_at_index on "screening_step" ("updated_at", "id");`);
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_proposal_turn_direction_unique" unique ("proposal_id", "turn", "direction");`,
    );

    this.addSql(
      `create table "fund_disbursement" ("id" uuid not null, "allocation_id" uuid not null, "division_code" text not null, "year" int not null, "amount_fen" bigint not null, "disbursed_on" date not null, "progress_rate" double precision not null, "is_watched_online" boolean not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index fund_disbursement_by_disbursed_on on "fund_disbursement" ("disbursed_on", "id");`);
    this.addSql(
      `create index fund_disbursement_allocation_index on "fund_disbursement" ("allocation_id", "disbursed_on", "id");`,
    );
    this.addSql(
      `create index fund_disbursement_division_index on "fund_disbursement" ("division_code", "disbursed_on", "id");`,
    );
    this.addSql(`create index fund_disbursement_year_index on "fund_disbursement" ("year", "id");`);
    this.addSql(`create index fund_disbursement_amount_fen_index on "fund_disbursement" ("amount_fen", "id");`);
    this.addSql(`create index fund_disbursement_progress_rate_index on "fund_disbursement" ("progress_rate", "id");`);
    this.addSql(
      `create index fund_disbursement_is_watched_online_index on "fund_disbursement" ("is_watched_online", "id");`,
    );
    this.addSql(`create index fund_disbursement_updated_at_index on "fund_disbursement" ("updated_at", "id");`);

    this.addSql(`alter table "deputy_group" add "dissolved_on" date null;`);
    this.addSql(`create index deputy_group_dissolved_on_index on "deputy_group" ("dissolved_on", "id");`);

    this.addSql(`alter table "legislative_opinion" add "referred_to_id" uuid null, add "handled_on" date null;`);
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_referred_to_id_foreign" foreign key ("referred_to_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index legislative_opinion_referred_to_index on "legislative_opinion" ("referred_to_id", "submitted_on", "id");`,
    );
    this.addSql(`create index legislative_opinion_handled_on_index on "legislative_opinion" ("handled_on", "id");`);

    this.addSql(`create index policy_document_leading_group_index on "policy_document" ("leading_group", "id");`);
    this.addSql(
      `create index policy_document_leading_group_head_index on "policy_document" ("leading_group_head", "id");`,
    );

    this.addSql(`alter table "station" drop constraint "station_co_located_with_check";`);
    this.addSql(`create index station_longitude_index on "station" ("longitude", "id");`);
    this.addSql(`create index station_latitude_index on "station" ("latitude", "id");`);
    this.addSql(
      `alter table "station" add constraint "station_co_located_with_check" check (co_located_with <@ array['PARTY_SERVICE_CENTRE', 'GRID_PLATFORM', 'MEDIATION_ROOM', 'THIRD_PARTY_MEDIATION', 'PETITION_OFFICE', 'DELIBERATION_HALL', 'GOVERNANCE_CENTRE', 'NEIGHBOURHOOD_CENTRE', 'LEGISLATIVE_CONTACT_POINT', 'MICRO_POWER_PLATFORM']);`,
    );

    this.addSql(`alter table "suggestion" add "mandate_id" uuid null;`);
    // Under the mandate in the congress that received it, the one in force on the day first.
    this.addSql(`update "suggestion" s set "mandate_id" = (
      select m."id" from "mandate" m join "congress" c on c."id" = m."congress_id"
      where m."deputy_id" = s."lead_deputy_id"
      order by c."division_code" is not distinct from s."division_code" desc,
        s."submitted_on" between m."started_on" and coalesce(m."ended_on", 'infinity') desc, m."started_on" desc limit 1);`);
    this.addSql(`do $$ declare numbers text; begin
      select string_agg("number", ', ') into numbers from (select "number" from "suggestion" where "mandate_id" is null limit 20) s;
      if numbers is not null then
        raise exception 'suggestions whose lead deputy has no mandate: %; add the mandates, then migrate again', numbers;
      end if;
    end $$;`);
    this.addSql(`alter table "suggestion" alter "mandate_id" set not null;`);
    this.addSql(
      `alter table "suggestion" add constraint "suggestion_mandate_id_foreign" foreign key ("mandate_id") references "mandate" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(`create index suggestion_mandate_index on "suggestion" ("mandate_id", "submitted_on", "id");`);

    this.addSql(`alter table "livelihood_proposal" add "proposer_kind" text null, add "station_id" uuid null;`);
    this.addSql(
      `update "livelihood_proposal" set "proposer_kind" = case when "deputy_id" is null then 'RESIDENT' else 'DEPUTY' end;`,
    );
    this.addSql(`alter table "livelihood_proposal" alter "proposer_kind" set not null;`);
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_station_id_foreign" foreign key ("station_id") references "station" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index livelihood_proposal_proposer_kind_index on "livelihood_proposal" ("proposer_kind", "proposed_on", "id");`,
    );
    this.addSql(
      `create index livelihood_proposal_station_index on "livelihood_proposal" ("station_id", "proposed_on", "id");`,
    );
    this.addSql(
      `alter table "livelihood_proposal" add constraint "livelihood_proposal_proposer_kind_check" check (proposer_kind in ('RESIDENT', 'COLLECTIVE', 'DEPUTY', 'DEPARTMENT'));`,
    );

    this.addSql(`create index project_issue_rechecked_on_index on "project_issue" ("rechecked_on", "id");`);

    this.addSql(`alter table "supervision_group" add "field" text null;`);
    this.addSql(`create index supervision_group_field_index on "supervision_group" ("field", "name", "id");`);
    this.addSql(
      `alter table "supervision_group" add constraint "supervision_group_field_check" check (field in ('OLD_COMMUNITY_RENOVATION', 'ROADS_TRANSPORT', 'WATER', 'EDUCATION', 'HEALTH', 'CARE', 'ENVIRONMENT', 'AGRICULTURE', 'CULTURE_SPORTS', 'PUBLIC_FACILITIES', 'EMPLOYMENT', 'SMART_SERVICES'));`,
    );

    this.addSql(
      `alter table "online_channel" add constraint "online_channel_platform_id_foreign" foreign key ("platform_id") references "online_channel" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_name_check" check (char_length(name) <= 100);`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_kind_check" check (kind in ('PLATFORM', 'TERMINAL', 'ENTRANCE', 'MESSENGER'));`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_medium_check" check (medium in ('WEB', 'APP', 'MINI_PROGRAM', 'PUBLIC_ACCOUNT', 'WECHAT', 'QQ', 'SMS'));`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_services_check" check (services <@ array['FIND_DEPUTY', 'MESSAGE', 'SOLICITATION', 'SURVEY', 'DUTY_WORK', 'HANDLING', 'PUBLICITY', 'HOUSEHOLD_CLAIM']);`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_levels_check" check (levels <@ array['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE']);`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_entrance_check" check (char_length(entrance) <= 100);`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_guidance_check" check (char_length(guidance) <= 1000);`,
    );
    this.addSql(
      `alter table "online_channel" add constraint "online_channel_status_check" check (status in ('PLANNED', 'TRIAL', 'RUNNING', 'CLOSED'));`,
    );

    this.addSql(
      `alter table "screening_step" add constraint "screening_step_proposal_id_foreign" foreign key ("proposal_id") references "livelihood_proposal" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_direction_check" check (direction in ('UP', 'DOWN'));`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_body_check" check (char_length(body) <= 100);`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_decision_check" check (decision in ('KEPT', 'REVISED', 'DROPPED'));`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_criterion_check" check (criterion in ('EQUAL_BENEFIT', 'BROAD_REACH', 'URGENCY', 'VERIFIABILITY'));`,
    );
    this.addSql(
      `alter table "screening_step" add constraint "screening_step_reason_check" check (char_length(reason) <= 500);`,
    );

    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_allocation_id_foreign" foreign key ("allocation_id") references "fund_allocation" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `alter table "fund_disbursement" add constraint "fund_disbursement_division_code_foreign" foreign key ("division_code") references "division" ("code") on update cascade on delete restrict;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "online_channel" drop constraint "online_channel_platform_id_foreign";`);

    this.addSql(`drop table if exists "online_channel" cascade;`);
    this.addSql(`drop table if exists "screening_step" cascade;`);
    this.addSql(`drop table if exists "fund_disbursement" cascade;`);

    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_referred_to_id_foreign";`);

    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_station_id_foreign";`);

    this.addSql(`alter table "suggestion" drop constraint "suggestion_mandate_id_foreign";`);

    this.addSql(`drop index "deputy_group_dissolved_on_index";`);
    this.addSql(`alter table "deputy_group" drop column "dissolved_on";`);

    this.addSql(`drop index "legislative_opinion_referred_to_index";`);
    this.addSql(`drop index "legislative_opinion_handled_on_index";`);
    this.addSql(`alter table "legislative_opinion" drop column "referred_to_id", drop column "handled_on";`);

    this.addSql(`drop index "livelihood_proposal_proposer_kind_index";`);
    this.addSql(`drop index "livelihood_proposal_station_index";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_proposer_kind_check";`);
    this.addSql(`alter table "livelihood_proposal" drop column "proposer_kind", drop column "station_id";`);

    this.addSql(`drop index "policy_document_leading_group_index";`);
    this.addSql(`drop index "policy_document_leading_group_head_index";`);

    this.addSql(`drop index "project_issue_rechecked_on_index";`);

    this.addSql(`drop index "station_longitude_index";`);
    this.addSql(`drop index "station_latitude_index";`);
    this.addSql(`alter table "station" drop constraint "station_co_located_with_check";`);
    this.addSql(
      `alter table "station" add constraint "station_co_located_with_check" check (co_located_with <@ ARRAY['PARTY_SERVICE_CENTRE'::text, 'GRID_PLATFORM'::text, 'MEDIATION_ROOM'::text, 'THIRD_PARTY_MEDIATION'::text, 'PETITION_OFFICE'::text, 'DELIBERATION_HALL'::text, 'GOVERNANCE_CENTRE'::text, 'NEIGHBOURHOOD_CENTRE'::text, 'LEGISLATIVE_CONTACT_POINT'::text]);`,
    );

    this.addSql(`drop index "suggestion_mandate_index";`);
    this.addSql(`alter table "suggestion" drop column "mandate_id";`);

    this.addSql(`drop index "supervision_group_field_index";`);
    this.addSql(`alter table "supervision_group" drop constraint "supervision_group_field_check";`);
    this.addSql(`alter table "supervision_group" drop column "field";`);
  }
}
