import { base64Of, fromBase64 } from '../protocol/bytes.js';
import { digestOfRound, type RoundRecord } from '../protocol/round.js';
import type { Vote } from '../protocol/vote.js';
import type { VotingPaper } from './voter.js';

/** As texts, for hours on the device: a paper until voting opens, a sealed vote until the box has acknowledged it. */
export const paperText = ({ round, paper: { message, signature } }: VotingPaper): string =>
  JSON.stringify({ round, message: base64Of(message), signature: base64Of(signature) });

export function paperFrom(text: string): VotingPaper {
  const { round, message, signature } = JSON.parse(text) as { round: RoundRecord; message: string; signature: string };
  const paper = { message: fromBase64(message), signature: fromBase64(signature) };
  return { round, digest: digestOfRound(round), paper };
}

export const voteText = ({ envelope, receipt, lines }: Vote): string =>
  JSON.stringify({ envelope: base64Of(envelope), receipt: base64Of(receipt), lines });

export function voteFrom(text: string): Vote {
  const { envelope, receipt, lines } = JSON.parse(text) as { envelope: string; receipt: string; lines: Vote['lines'] };
  return { envelope: fromBase64(envelope), receipt: fromBase64(receipt), lines };
}
