import { fromBase64 } from '../../../ballot/protocol/bytes.js';
import { Refused } from './refusals.js';

/** The key of a round that is named by its global id. */
export function keyOfRound(round: string): string {
  const [, key] = /^BallotRound:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(round) ?? [];
  if (!key) throw new Refused('BAD_INPUT');
  return key;
}

export function bytesOf(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    throw new Refused('BAD_INPUT');
  }
}
