import { constants, createHash, privateDecrypt, publicEncrypt } from 'node:crypto';
import type { Transaction } from '../writes/transaction.js';
import type { HandBallot } from './hand-ballot.js';

const padding = constants.RSA_NO_PADDING;

/** A paper: the ballot's times, her mandate, her place on the roll, one statement after the other, and a signature that is checked. */
export async function paperByHand(
  transaction: Transaction,
  { id, issueKey, publicKey }: HandBallot,
  deputy: string,
  blinded: Buffer,
): Promise<string> {
  if (blinded.length !== 256) throw new Error('BAD_INPUT');
  const signature = privateDecrypt({ key: issueKey, padding }, blinded);
  if (!publicEncrypt({ key: publicKey, padding }, signature).equals(blinded)) throw new Error('computed wrongly');
  const [ballot] = await transaction.ask(
    'ballot',
    `select status, division_code as place, body, clock_timestamp() >= issuing_opens_at as begun,
       clock_timestamp() >= issuing_closes_at as over from ballot_round where id = $1`,
    [id],
  );
  if (ballot?.status !== 'OPEN' || !ballot.begun || ballot.over) throw new Error('NOT_OPEN');
  const [mandate] = await transaction.ask(
    'mandate',
    `select 1 from mandate m join congress c on c.id = m.congress_id
     where m.deputy_id = $1 and m.status = 'ACTIVE' and c.division_code = $2`,
    [deputy, ballot.place],
  );
  if (!mandate) throw new Error('NOT_ENTITLED');
  const request = createHash('sha256').update(blinded).digest();
  const [issued] = await transaction.ask(
    'roll',
    `insert into ballot.ballot_roll values ($1, $2, 'E', $3) on conflict do nothing returning 1`,
    [id, deputy, request],
  );
  if (!issued) {
    const sql = 'select request_hash as request from ballot.ballot_roll where round = $1 and deputy = $2';
    const [before] = await transaction.ask('before', sql, [id, deputy]);
    if (!request.equals(before.request)) throw new Error('PAPER_ALREADY_ISSUED');
  }
  return `"issueBallotPaper":{"signature":"${signature.toString('base64')}"}`;
}
