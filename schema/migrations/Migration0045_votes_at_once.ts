import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = pg_catalog, pg_temp';
const lock = `hashtextextended('ballot/1|' || asked, 0)`;
const closed = `('CLOSED', 'TALLIED', 'PUBLISHED')`;

/**
 * An envelope is stored in one statement, and looked at only where it could not be; a lost answer to a request for a paper is
 * given again until votes are cast, also after papers have ended.
 */
export class Migration0045_votes_at_once extends Migration {
  override name = 'Migration0045_votes_at_once';

  override up(): void {
    // The clock is read behind the lock: whoever has counted the envelopes has counted this one, or it comes too late.
    this.addSql(`create or replace function ballot.cast_envelope(asked uuid, paper bytea, sealed bytea) returns text
      language plpgsql ${definer} as $$
      declare r record; same boolean;
      begin
        perform pg_advisory_xact_lock_shared(${lock});
        insert into ballot.ballot_envelope select asked, paper, sealed from public.ballot_round
          where id = asked and status = 'OPEN' and clock_timestamp() >= voting_opens_at
            and (voting_closes_at is null or clock_timestamp() < voting_closes_at)
          on conflict do nothing;
        if found then return 'STORED'; end if;
        select envelope = sealed into same from ballot.ballot_envelope where round = asked and serial = paper;
        if same then return 'STORED'; end if;
        select status, voting_opens_at as opens, voting_closes_at as closes into r from public.ballot_round where id = asked;
        if r.status in ${closed} or (r.status = 'OPEN' and clock_timestamp() >= r.closes) then return 'CLOSED'; end if;
        if r.status is distinct from 'OPEN' or same is null then return 'NOT_OPEN'; end if;
        return 'PAPER_SPENT';
      end $$`);
    this.addSql(`create or replace function ballot.issue(asked uuid, voter uuid, request bytea) returns text
      language plpgsql ${definer} as $$
      declare r record; same boolean;
      begin
        select b.status, issuing_opens_at as opens, issuing_closes_at as closes, voting_opens_at as votes,
            b.division_code as place, b.body, meeting_id as meeting, l.is_roll_required
          into r from public.ballot_round b left join public.ballot_rule l on l.id = b.rule_id where b.id = asked;
        if r.status is distinct from 'OPEN' or clock_timestamp() < r.opens or r.opens is null then return 'NOT_OPEN'; end if;
        if clock_timestamp() >= r.closes then
          return case when clock_timestamp() < r.votes and exists (select from ballot.ballot_roll
            where round = asked and deputy = voter and request_hash is not distinct from request) then 'ISSUED' else 'ISSUING_CLOSED' end;
        end if;
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
