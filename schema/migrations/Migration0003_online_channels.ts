import { Migration } from '@mikro-orm/migrations';

export class Migration0003_online_channels extends Migration {
  override name = 'Migration0003_online_channels';

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

    this.addSql(`alter table "legislative_opinion" add "referred_to_id" uuid null, add "handled_on" date null;`);
    this.addSql(
      `alter table "legislative_opinion" add constraint "legislative_opinion_referred_to_id_foreign" foreign key ("referred_to_id") references "agency" ("id") on update cascade on delete restrict;`,
    );
    this.addSql(
      `create index legislative_opinion_referred_to_index on "legislative_opinion" ("referred_to_id", "submitted_on", "id");`,
    );
    this.addSql(`create index legislative_opinion_handled_on_index on "legislative_opinion" ("handled_on", "id");`);

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
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "online_channel" drop constraint "online_channel_platform_id_foreign";`);

    this.addSql(`drop table if exists "online_channel" cascade;`);

    this.addSql(`alter table "legislative_opinion" drop constraint "legislative_opinion_referred_to_id_foreign";`);

    this.addSql(`drop index "legislative_opinion_referred_to_index";`);
    this.addSql(`drop index "legislative_opinion_handled_on_index";`);
    this.addSql(`alter table "legislative_opinion" drop column "referred_to_id", drop column "handled_on";`);

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
