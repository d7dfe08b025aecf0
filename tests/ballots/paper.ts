import type { Total } from '../../ballot/protocol/statement.js';
import { type Ballot, type Hall, step } from './hall.js';

/** What the tellers write of ballots on paper. */
export const counted = ({ id }: Ballot, totals: readonly Total[], valid: number, more: object = {}) => {
  const statement = {
    round: id,
    envelopes: 0,
    envelopeRoot: '',
    physical: valid,
    refused: {},
    valid,
    totals,
    lists: '',
    ...more,
  };
  return { file: JSON.stringify({ text: JSON.stringify(statement), signatures: [] }) };
};
export const total = (votes: number, valid: number): Total => ({ for: votes, against: valid - votes, abstain: 0 });
export const rootOf = async ({ query }: Pick<Hall, 'query'>, { id }: Ballot): Promise<string> =>
  (await query(`select ballot.standing($1) ->> 'root' as root`, [id.split(':')[1]]))[0].root;

/** The tellers' count of a ballot that is closed: so many votes for each, of so many valid ballots. */
export async function countOnPaper(hall: Hall, ballot: Ballot, votes: readonly number[], valid: number): Promise<void> {
  const totals = votes.map((one) => total(one, valid));
  const envelopeRoot = await rootOf(hall, ballot);
  await step(hall, ballot, 'recordOpening', counted(ballot, totals, valid, { envelopeRoot }));
}
