import { Migration } from '@mikro-orm/migrations';

export class Migration0003_screening extends Migration {
  override name = 'Migration0003_screening';

  override up(): void | Promise<void> {
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

    this.addSql(`create index policy_document_leading_group_index on "policy_document" ("leading_group", "id");`);
    this.addSql(
      `create index policy_document_leading_group_head_index on "policy_document" ("leading_group_head", "id");`,
    );

    this.addSql(`alter table "livelihood_proposal" add "proposer_kind" text not null, add "station_id" uuid null;`);
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
    this.addSql(`drop table if exists "screening_step" cascade;`);
    this.addSql(`drop table if exists "fund_disbursement" cascade;`);

    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_station_id_foreign";`);

    this.addSql(`drop index "livelihood_proposal_proposer_kind_index";`);
    this.addSql(`drop index "livelihood_proposal_station_index";`);
    this.addSql(`alter table "livelihood_proposal" drop constraint "livelihood_proposal_proposer_kind_check";`);
    this.addSql(`alter table "livelihood_proposal" drop column "proposer_kind", drop column "station_id";`);

    this.addSql(`drop index "policy_document_leading_group_index";`);
    this.addSql(`drop index "policy_document_leading_group_head_index";`);

    this.addSql(`drop index "project_issue_rechecked_on_index";`);

    this.addSql(`drop index "supervision_group_field_index";`);
    this.addSql(`alter table "supervision_group" drop constraint "supervision_group_field_check";`);
    this.addSql(`alter table "supervision_group" drop column "field";`);

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
