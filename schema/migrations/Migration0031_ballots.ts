import { Migration } from '@mikro-orm/migrations';

const definer = 'security definer set search_path = pg_catalog, pg_temp';
/** Envelopes that may still come wait for whoever freezes the box, and the other way round: see `ballot.frozen`. */
const lock = `hashtextextended('ballot/1|' || asked, 0)`;
const closed = `('CLOSED', 'TALLIED', 'PUBLISHED')`;

/**
 * The secret ballot: who has a paper, envelopes, what is published. No trigger, sequence or time is on an envelope, and no
 * statement, transaction or role touches both roll and envelopes. Whoever serves may call these functions, and reads no table
 * of envelopes; times are those of the database's clock.
 */
export class Migration0031_ballots extends Migration {
  override name = 'Migration0031_ballots';

  override up(): void {
    // It outlives a schema `public` that somebody drops to begin again.
    this.addSql('drop schema if exists ballot cascade');
    this.addSql('create schema ballot');
    this.addSql(`create table ballot.ballot_roll (
      round uuid not null,
      deputy uuid not null,
      mode "char" not null check (mode in ('E', 'P')),
      request_hash bytea check ((request_hash is null) = (mode = 'P')),
      primary key (round, deputy)
    )`);
    this.addSql(`create table ballot.ballot_envelope (
      round uuid not null,
      serial bytea not null,
      envelope bytea not null,
      primary key (round, serial)
    )`);
    this.addSql(`create table ballot.ballot_publication (
      round uuid not null,
      part text not null check (part in ('round', 'papers', 'roll', 'lists')),
      body text not null,
      primary key (round, part)
    )`);
    for (const role of ['issue', 'box'])
      this.addSql(
        `create table ballot.${role}_key (round uuid primary key, public text not null, private text not null)`,
      );
    this.issue();
    this.cast();
    this.count();
    // When the time for objections is over. What is published stays.
    this.addSql(`create function ballot.destroy(asked uuid) returns int language plpgsql ${definer} as $$
      declare gone int;
      begin
        if not exists (select from public.ballot_round where id = asked and status in ('PUBLISHED', 'VOIDED')) then return null; end if;
        delete from ballot.issue_key where round = asked;
        delete from ballot.box_key where round = asked;
        delete from ballot.ballot_envelope where round = asked;
        get diagnostics gone = row_count;
        return gone;
      end $$`);
    this.addSql('revoke all on all functions in schema ballot from public');
  }

  override down(): void {
    this.addSql('drop schema ballot cascade');
  }

  private issue() {
    this.addSql(`create function ballot.is_entitled(voter uuid, place text, body text) returns boolean
      language sql stable ${definer} as $$
      select exists (select from public.mandate m join public.congress c on c.id = m.congress_id
        where m.deputy_id = voter and m.status = 'ACTIVE' and c.division_code = place
          and (body = 'CONGRESS' or (body = 'STANDING_COMMITTEE' and m.is_standing_committee_member))) $$`);
    // A request that is null is the choice to vote on paper. The loser of a race looks again in a new statement.
    this.addSql(`create function ballot.issue(asked uuid, voter uuid, request bytea) returns text
      language plpgsql ${definer} as $$
      declare r record; same boolean;
      begin
        select status, issuing_opens_at as opens, issuing_closes_at as closes, division_code as place, body
          into r from public.ballot_round where id = asked;
        if r.status is distinct from 'OPEN' or clock_timestamp() < r.opens or r.opens is null then return 'NOT_OPEN'; end if;
        if clock_timestamp() >= r.closes then return 'ISSUING_CLOSED'; end if;
        if not ballot.is_entitled(voter, r.place, r.body) then return 'NOT_ENTITLED'; end if;
        insert into ballot.ballot_roll values (asked, voter, case when request is null then 'P' else 'E' end, request)
          on conflict do nothing;
        if found then return 'ISSUED'; end if;
        select request_hash is not distinct from request into same from ballot.ballot_roll
          where round = asked and deputy = voter;
        return case when same then 'ISSUED' else 'PAPER_ALREADY_ISSUED' end;
      end $$`);
  }

  private cast() {
    this.addSql(`create function ballot.cast_envelope(asked uuid, paper bytea, sealed bytea) returns text
      language plpgsql ${definer} as $$
      declare r record; same boolean;
      begin
        perform pg_advisory_xact_lock_shared(${lock});
        select envelope = sealed into same from ballot.ballot_envelope where round = asked and serial = paper;
        if same then return 'STORED'; end if;
        select status, voting_opens_at as opens, voting_closes_at as closes into r from public.ballot_round where id = asked;
        if r.status in ${closed} or (r.status = 'OPEN' and clock_timestamp() >= r.closes) then return 'CLOSED'; end if;
        if r.status is distinct from 'OPEN' or clock_timestamp() < r.opens or r.opens is null then return 'NOT_OPEN'; end if;
        if same is not null then return 'PAPER_SPENT'; end if;
        insert into ballot.ballot_envelope values (asked, paper, sealed) on conflict do nothing;
        if found then return 'STORED'; end if;
        select envelope = sealed into same from ballot.ballot_envelope where round = asked and serial = paper;
        return case when same then 'STORED' else 'PAPER_SPENT' end;
      end $$`);
  }

  private count() {
    // Whoever is about to put an envelope in holds the lock: after it, no envelope comes that is not counted.
    this.addSql(`create function ballot.frozen(asked uuid) returns setof bytea language plpgsql ${definer} as $$
      begin
        perform pg_advisory_xact_lock(${lock});
        return query select e.envelope from ballot.ballot_envelope e
          where e.round = asked and exists (select from public.ballot_round r where r.id = asked and r.status in ${closed})
          order by e.serial;
      end $$`);
    this.addSql(`create function ballot.standing(asked uuid) returns json language plpgsql ${definer} as $$
      declare leaves bytea; envelopes int; issued int; physical int;
      begin
        select count(*), coalesce(string_agg(sha256(substr(e, 65, 32) || substr(e, 353)), ''::bytea order by substr(e, 65, 32)),
            ''::bytea)
          into envelopes, leaves from ballot.frozen(asked) e;
        select count(*) filter (where mode = 'E'), count(*) filter (where mode = 'P') into issued, physical
          from ballot.ballot_roll where round = asked;
        return json_build_object('envelopes', envelopes, 'issued', issued, 'physical', physical,
          'root', encode(sha256(convert_to('ballot/1|envelopes|BallotRound:' || asked, 'UTF8') || leaves), 'hex'),
          'isPublishable', exists (
            select from ballot.ballot_publication p join public.ballot_round r on r.id = p.round
            where p.round = asked and p.part = 'lists' and encode(sha256(convert_to(p.body, 'UTF8')), 'hex') = (r.tallied_statement::json ->> 'text')::json ->> 'lists'),
          'issueKey', (select public from ballot.issue_key where round = asked),
          'boxKey', (select public from ballot.box_key where round = asked));
      end $$`);
  }
}
