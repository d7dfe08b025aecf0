import { sql } from '../../sql/sql.js';
import type { BallotPool } from './pool.js';
import { type RefusalCode, Refused } from './refusals.js';

const statusSql = sql`select status from public.ballot_round where id = $1`;
const over: readonly string[] = ['CLOSED', 'TALLIED', 'PUBLISHED'];

/** Why nothing is taken of a ballot that is not open, or has no key any more; `closed` is what is over then. */
export async function notOpen(pool: BallotPool, round: string, closed: RefusalCode): Promise<Refused> {
  const [row] = (await pool.ask('status', statusSql, [round])) as [{ status: string }?];
  if (row?.status === 'VOIDED') return new Refused('VOID');
  return new Refused(row && over.includes(row.status) ? closed : 'NOT_OPEN');
}
