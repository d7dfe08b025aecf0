import { bytesToNumberBE } from '@noble/curves/utils.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type Blinding, blind, finalize, type IssueKey } from './blind.js';
import { ascii } from './bytes.js';
import { label, paperMessage } from './formats.js';

/** A paper that is not signed yet: all of it follows from 32 random bytes, so that a retry sends the same bytes. */
export interface UnsignedPaper {
  readonly message: Uint8Array;
  readonly blinding: Blinding;
  /** What is sent to the issuer. */
  readonly request: Uint8Array;
}
export interface Paper {
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

export function preparePaper(key: IssueKey, round: string, seed: Uint8Array): UnsignedPaper {
  if (seed.length !== 32) throw new RangeError('a seed has 32 bytes');
  const derive = (name: string, length: number) => hkdf(sha256, seed, ascii(name), label(round), length);
  const message = paperMessage(derive('prefix', 32), round, derive('serial', 32));
  // 128 bits more than n has, so that none is likelier than another.
  const blinding = { salt: derive('salt', 48), r: bytesToNumberBE(derive('r', 272)) % key.n };
  return { message, blinding, request: blind(key, message, blinding) };
}

/** @throws if the answer is not the signature that was asked for */
export const signedPaper = (key: IssueKey, { message, blinding }: UnsignedPaper, answer: Uint8Array): Paper => ({
  message,
  signature: finalize(key, message, blinding, answer),
});
