import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = pg_catalog, pg_temp';

/** Who is present at a meeting, and papers for those present alone, where the rule says so. */
export class Migration0034_presence extends Migration {
  override name = 'Migration0034_presence';

  override up(): void {
    this.addSql(
      `create table "meeting_presence" ("id" uuid not null, "meeting_id" uuid not null, "deputy_id" uuid not null, "status" text not null, "version" int not null default 1, "updated_at" timestamptz(3) not null default now(), "is_sample" boolean not null default false, primary key ("id"));`,
    );
    this.addSql(`create index meeting_presence_meeting_index on "meeting_presence" ("meeting_id", "id");`);
    this.addSql(`create index meeting_presence_deputy_index on "meeting_presence" ("deputy_id", "id");`);
    this.addSql(`create index meeting_presence_status_index on "meeting_presence" ("status", "id");`);
    this.addSql(`create index meeting_presence_updated_at_index on "meeting_presence" ("updated_at", "id");`);
    this.addSql(
      `alter table "meeting_presence" add constraint "meeting_presence_meeting_deputy_unique" unique ("meeting_id", "deputy_id");`,
    );
    for (const [column, table] of [
      ['meeting_id', 'meeting'],
      ['deputy_id', 'deputy'],
    ] as const)
      this.addSql(
        `alter table "meeting_presence" add constraint "meeting_presence_${column}_foreign" foreign key ("${column}") references "${table}" ("id") on update cascade on delete restrict;`,
      );
    this.addSql(
      `alter table "meeting_presence" add constraint "meeting_presence_status_check" check (status in ('PRESENT', 'STRUCK'));`,
    );
    this.addSql(`alter table "ballot_rule" add "is_roll_required" boolean null;`);
    // As before, and where the rule asks for it she has to be on the roll of presence.
    this.addSql(`create or replace function ballot.issue(asked uuid, voter uuid, request bytea) returns text
      language plpgsql ${definer} as $$
      declare r record; same boolean;
      begin
        select b.status, issuing_opens_at as opens, issuing_closes_at as closes, b.division_code as place, b.body,
            meeting_id as meeting, l.is_roll_required
          into r from public.ballot_round b left join public.ballot_rule l on l.id = b.rule_id where b.id = asked;
        if r.status is distinct from 'OPEN' or clock_timestamp() < r.opens or r.opens is null then return 'NOT_OPEN'; end if;
        if clock_timestamp() >= r.closes then return 'ISSUING_CLOSED'; end if;
        if not ballot.is_entitled(voter, r.place, r.body) then return 'NOT_ENTITLED'; end if;
        if r.is_roll_required and not exists (select from public.meeting_presence p
          where p.meeting_id = r.meeting and p.deputy_id = voter and p.status = 'PRESENT') then return 'NOT_PRESENT'; end if;
        insert into ballot.ballot_roll values (asked, voter, case when request is null then 'P' else 'E' end, request)
          on conflict do nothing;
        if found then return 'ISSUED'; end if;
        select request_hash is not distinct from request into same from ballot.ballot_roll
          where round = asked and deputy = voter;
        return case when same then 'ISSUED' else 'PAPER_ALREADY_ISSUED' end;
      end $$`);
  }
}
