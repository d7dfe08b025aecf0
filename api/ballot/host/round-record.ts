import { readCeremony } from '../../../ballot/protocol/ceremony.js';
import type { RoundRecord } from '../../../ballot/protocol/round.js';
import { sql } from '../../sql/sql.js';
import type { BallotPool } from './pool.js';

const statement = sql`
  select r.id, r.name, r.seat_count as seats, l.choice_count as choice, r.issue_key as "issueKey", r.box_key as "boxKey", r.ceremony,
    r.issuing_opens_at as "issuingOpensAt", r.issuing_closes_at as "issuingClosesAt",
    r.voting_opens_at as "votingOpensAt", r.voting_closes_at as "votingClosesAt",
    (select json_agg(c.name order by c.position) from public.ballot_candidate c where c.ballot_id = r.id) as candidates
  from public.ballot_round r join public.ballot_rule l on l.id = r.rule_id
  where r.id = $1 and r.status <> 'PREPARED' and r.issue_key is not null`;

/** What a round is, for voters, tellers and whoever recounts: undefined before it is open, or if it is not held online. */
export async function roundRecord(pool: BallotPool, id: string): Promise<RoundRecord | undefined> {
  const [row] = (await pool.ask('round', statement, [id])) as [Row?];
  const ceremony = row && readCeremony(row.ceremony);
  if (!row || !ceremony) return undefined;
  const at = (time: Date) => time.toISOString();
  return {
    protocol: 'ballot/1',
    round: `BallotRound:${row.id}`,
    name: row.name,
    candidates: row.candidates,
    most: row.choice === 'ANY' ? row.candidates.length : row.seats,
    marks: 'FXA',
    issueKey: row.issueKey,
    boxKey: row.boxKey,
    ...ceremony,
    issuingOpensAt: at(row.issuingOpensAt),
    issuingClosesAt: at(row.issuingClosesAt),
    votingOpensAt: at(row.votingOpensAt),
    votingClosesAt: at(row.votingClosesAt),
  };
}

type Row = Pick<RoundRecord, 'name' | 'candidates' | 'issueKey' | 'boxKey'> & {
  readonly [time in 'issuingOpensAt' | 'issuingClosesAt' | 'votingOpensAt' | 'votingClosesAt']: Date;
} & { readonly id: string; readonly seats: number; readonly choice: string; readonly ceremony: string };
