import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { keyVaultOf } from '../../api/ballot/host/key-vault.js';
import { makeKeys } from '../../api/ballot/host/keys.js';
import { openPool } from '../../api/ballot/host/pool.js';
import type { BallotLogins } from '../../api/database/ballot-roles.js';
import { ceremonyText } from '../../ballot/protocol/ceremony.js';
import { holdCeremony } from '../../ballot/tellers/ceremony.js';

export const candidates = 6;
/** BALLOT_KEYS of the bench. */
export const ballotKeys = `bench:${randomBytes(32).toString('base64')}`;

export interface Town {
  /** The place whose congress votes, and its deputies. */
  readonly place: string;
  readonly deputies: readonly string[];
}

/** So many ballots of a congress whose papers are issued, as the acts would have opened them, and the tellers' shares. */
export async function openBallots(owner: Pool, logins: BallotLogins, { place, deputies }: Town, count: number) {
  const { ceremony, shares } = await holdCeremony(new Uint8Array(randomBytes(32)));
  const { rows } = await owner.query(
    `with rule as (
       insert into ballot_rule (id, name, division_code, body, status, min_surplus_rate, surplus_source, quorum, majority, tie,
         choice_count, counted_by, adopted_on)
       values (uuidv7(), 'bench ' || uuidv7(), $1, 'CONGRESS', 'IN_FORCE', 0.2, '票决办法第六条', 'TWO_THIRDS', 'ALL',
         'SECOND_BALLOT', 'UP_TO_SEATS', '监票人三名', current_date)
       returning id)
     insert into ballot_round (id, name, purpose, division_code, body, occasion, method, status, held_on, candidate_count,
       seat_count, min_surplus_rate, entitled_count, rule_id)
     select uuidv7(), '民生实事项目票决' || n, 'LIVELIHOOD_PROJECTS', $1, 'CONGRESS', 'INTER_SESSION', 'ONLINE', 'PREPARED',
       current_date, $3, 3, 0.2, $4, rule.id
     from rule, generate_series(1, $2) n returning id`,
    [place, count, candidates, deputies.length],
  );
  const ids: string[] = rows.map(({ id }) => id);
  await owner.query(
    `insert into ballot_candidate (id, ballot_id, position, name)
     select uuidv7(), id, n, '候选项目' || n from unnest($1::uuid[]) id, generate_series(1, $2) n`,
    [ids, candidates],
  );
  for (const kind of ['issue', 'box'] as const) {
    const pool = openPool(logins[`ballot_${kind === 'box' ? kind : 'issuer'}`].url);
    await makeKeys(pool, kind, keyVaultOf(ballotKeys));
    await pool.end();
  }
  await owner.query(
    `update ballot_round r set status = 'OPEN', opened_at = now(), ceremony = $2, issue_key = i.public, box_key = b.public,
       issuing_opens_at = now() - interval '1 minute', issuing_closes_at = now() + interval '1 day',
       voting_opens_at = now() + interval '1 day', voting_closes_at = now() + interval '2 days'
     from ballot.issue_key i, ballot.box_key b where r.id = any($1) and i.round = r.id and b.round = r.id`,
    [ids, ceremonyText(ceremony)],
  );
  return { ids, ceremony, shares };
}

/** Papers end, votes begin. */
export const beginVotes = (owner: Pool, ids: readonly string[]) =>
  owner.query(
    `update ballot_round set issuing_closes_at = now() - interval '1 second', voting_opens_at = now() - interval '1 second'
     where id = any($1)`,
    [ids],
  );
