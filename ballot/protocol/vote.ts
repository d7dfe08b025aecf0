import { type Line, packBallot } from './ballot.js';
import { hexOf } from './bytes.js';
import { ballotBytes, boundTo, type Mark, packEnvelope, receiptOf, serialOf, trackerBytes } from './formats.js';
import { seal } from './hpke.js';
import type { Paper } from './paper.js';

export interface Vote {
  /** What is sent to the box, and again if no answer came: there is nothing secret in it. */
  readonly envelope: Uint8Array;
  /** What the box has to acknowledge. */
  readonly receipt: Uint8Array;
  /** Under which she finds her marks when the lists are published. */
  readonly lines: readonly Line[];
}

export const randomBytesOfVote = (candidates: number): number => 32 + candidates * trackerBytes;

/** `random`: as many fresh random bytes as `randomBytesOfVote` says; they are erased. */
export function sealVote(
  { round, sealKey }: { readonly round: string; readonly sealKey: Uint8Array },
  { message, signature }: Paper,
  marks: readonly Mark[],
  random: Uint8Array,
): Vote {
  if (random.length !== randomBytesOfVote(marks.length)) throw new RangeError('too few random bytes, or too many');
  const trackers = random.slice(32);
  const ballot = packBallot(marks, trackers);
  const sealed = seal(sealKey, ballot, boundTo(round, serialOf(message)), random.subarray(0, 32));
  const lines = marks.map((mark, n) => ({
    mark,
    tracker: hexOf(trackers.subarray(n * trackerBytes, (n + 1) * trackerBytes)),
  }));
  random.fill(0);
  ballot.fill(0, 0, ballotBytes(marks.length));
  return {
    envelope: packEnvelope({ message, signature, ...sealed }),
    receipt: receiptOf({ message, ...sealed }),
    lines,
  };
}
