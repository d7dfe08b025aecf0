import { constants, sign, verify } from 'node:crypto';
import { isOfRound, receiptOf, receiptText, serialOf, unpackEnvelope } from '../../ballot/protocol/formats.js';
import type { Transaction } from '../writes/transaction.js';
import { candidates } from './ballots.js';
import type { HandBallot } from './hand-ballot.js';

const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };

/** A vote: the paper is checked, the list of the closed ballot kept exact, the envelope stored, its receipt signed. */
export async function voteByHand(
  transaction: Transaction,
  { id, round, publicKey, boxKey }: HandBallot,
  bytes: Buffer,
): Promise<string> {
  const envelope = unpackEnvelope(bytes, candidates);
  if (!envelope) throw new Error('BAD_INPUT');
  const { message, signature } = envelope;
  if (!isOfRound(message, round) || !verify('sha384', message, { key: publicKey, ...pss }, signature))
    throw new Error('BAD_PAPER');
  await transaction.ask('lock', `select pg_advisory_xact_lock_shared(hashtextextended('ballot/1|' || $1::uuid, 0))`, [
    id,
  ]);
  const [ballot] = await transaction.ask(
    'ballot',
    `select status, clock_timestamp() >= voting_opens_at as begun, clock_timestamp() >= voting_closes_at as over
     from ballot_round where id = $1`,
    [id],
  );
  if (ballot?.status !== 'OPEN' || !ballot.begun || ballot.over) throw new Error('NOT_OPEN');
  const [stored] = await transaction.ask(
    'envelope',
    'insert into ballot.ballot_envelope values ($1, $2, $3) on conflict do nothing returning 1',
    [id, serialOf(message), bytes],
  );
  if (!stored) {
    const sql = 'select envelope from ballot.ballot_envelope where round = $1 and serial = $2';
    const [before] = await transaction.ask('before', sql, [id, serialOf(message)]);
    if (!bytes.equals(before.envelope)) throw new Error('PAPER_SPENT');
  }
  const receipt = receiptOf(envelope);
  const signed = sign(null, receiptText(round, receipt), boxKey).toString('base64');
  return `"castBallot":{"receipt":"${Buffer.from(receipt).toString('base64')}","signature":"${signed}"}`;
}
