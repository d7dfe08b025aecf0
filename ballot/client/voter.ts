import { ed25519 } from '@noble/curves/ed25519.js';
import { readIssueKey } from '../protocol/blind.js';
import { base64Of, fromBase64, isEqual } from '../protocol/bytes.js';
import { type Mark, receiptText } from '../protocol/formats.js';
import { type Paper, preparePaper, signedPaper } from '../protocol/paper.js';
import { digestOfRound, type RoundRecord } from '../protocol/round.js';
import { sealVote, type Vote } from '../protocol/vote.js';
import { ask, BallotError, type Post } from './post.js';

/** All that voting needs, fetched while papers are issued: nothing is asked of an account from here on. */
export interface VotingPaper {
  readonly round: RoundRecord;
  /** SHA-256 of the round, to be compared with the one in the hall. */
  readonly digest: string;
  readonly paper: Paper;
}

const roundQuery = 'query($round: ID!) { ballotRound(round: $round) }';
const paperMutation =
  'mutation($round: ID!, $blinded: String!) { issueBallotPaper(round: $round, blinded: $blinded) { signature } }';
const physicalMutation = 'mutation($round: ID!) { choosePhysicalBallot(round: $round) }';
const castMutation =
  'mutation($round: ID!, $envelope: String!) { castBallot(round: $round, envelope: $envelope) { receipt signature } }';

export async function readRound(post: Post, issuer: string, round: string): Promise<RoundRecord> {
  const { ballotRound } = await ask<{ ballotRound: string | null }>(post, { url: issuer }, roundQuery, { round });
  if (ballotRound === null) throw new BallotError('NOT_OPEN', 'It is not open yet', 409);
  const record = JSON.parse(ballotRound) as RoundRecord;
  if (record.round !== round || record.protocol !== 'ballot/1') throw new BallotError('BAD_ROUND', ballotRound, 0);
  return record;
}

/**
 * Gets her paper signed. `seed` is 32 random bytes that she keeps until it is: if no answer comes, the same seed sends the
 * same bytes. Forget it then: with it she could prove her vote to others.
 */
export async function fetchPaper(
  post: Post,
  { issuer, token }: { readonly issuer: string; readonly token: string },
  round: RoundRecord,
  seed: Uint8Array,
): Promise<VotingPaper> {
  const key = readIssueKey(fromBase64(round.issueKey));
  const unsigned = preparePaper(key, round.round, seed);
  const variables = { round: round.round, blinded: base64Of(unsigned.request) };
  const { issueBallotPaper } = await ask<{ issueBallotPaper: { signature: string } }>(
    post,
    { url: issuer, token },
    paperMutation,
    variables,
  );
  const paper = signedPaper(key, unsigned, fromBase64(issueBallotPaper.signature));
  return { round, digest: digestOfRound(round), paper };
}

/** She votes on paper in the hall, and gets none here: it cannot be taken back. */
export async function choosePhysical(
  post: Post,
  { issuer, token }: { readonly issuer: string; readonly token: string },
  round: RoundRecord,
): Promise<void> {
  await ask(post, { url: issuer, token }, physicalMutation, { round: round.round });
}

/** Seals her marks. The vote holds nothing secret but `lines`, and is sent until it is acknowledged. */
export function seal({ round, paper }: VotingPaper, marks: readonly Mark[], random: Uint8Array): Vote {
  if (marks.length !== round.candidates.length) throw new RangeError('a mark for each candidate');
  if (marks.filter((mark) => mark === 'F').length > round.most) throw new RangeError('too many are voted for');
  return sealVote({ round: round.round, sealKey: fromBase64(round.sealKey) }, paper, marks, random);
}

/** Sends the envelope, and checks that the box has signed for it. */
export async function cast(post: Post, box: string, { round }: VotingPaper, vote: Vote): Promise<string> {
  const variables = { round: round.round, envelope: base64Of(vote.envelope) };
  const { castBallot } = await ask<{ castBallot: { receipt: string; signature: string } }>(
    post,
    { url: box },
    castMutation,
    variables,
  );
  const boxKey = fromBase64(round.boxKey).subarray(-32);
  const isOurs =
    isEqual(fromBase64(castBallot.receipt), vote.receipt) &&
    ed25519.verify(fromBase64(castBallot.signature), receiptText(round.round, vote.receipt), boxKey);
  if (!isOurs) throw new BallotError('BAD_RECEIPT', 'The box has not signed for this envelope', 0);
  return castBallot.signature;
}
