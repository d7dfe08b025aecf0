import { sha256 } from '@noble/hashes/sha2.js';
import { ascii, concat, isEqual } from './bytes.js';
import type { Bound } from './hpke.js';

/**
 * The bytes of the protocol `ballot/1`; docs/ballots.md has the table. A round is named by its global id,
 * `BallotRound:0197…`.
 */
const protocol = 'ballot/1';
export const label = (round: string, ...more: readonly string[]): Uint8Array =>
  ascii([protocol, ...more, round].join('|'));
/** The round as papers name it: 32 bytes. */
export const roundHash = (round: string): Uint8Array => sha256(label(round));

/** A mark beside a candidate: for, against, abstain. */
export const marks = ['F', 'X', 'A'] as const;
export type Mark = (typeof marks)[number];

export const messageBytes = 96;
export const signatureBytes = 256;
const encBytes = 32;
const tagBytes = 16;
export const trackerBytes = 6;

/** A paper: a message that the issuer has signed without seeing it. Its serial is known to the voter alone. */
export const paperMessage = (prefix: Uint8Array, round: string, serial: Uint8Array): Uint8Array =>
  concat(prefix, roundHash(round), serial);
export const serialOf = (message: Uint8Array): Uint8Array => message.subarray(64, messageBytes);
export const isOfRound = (message: Uint8Array, round: string): boolean =>
  message.length === messageBytes && isEqual(message.subarray(32, 64), roundHash(round));

/** A ballot is sealed for one round and one paper: under another it cannot be opened. */
export const boundTo = (round: string, serial: Uint8Array): Bound => ({
  info: label(round),
  aad: sha256(concat(ascii(round), serial)),
});

export interface Envelope {
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
  readonly enc: Uint8Array;
  readonly ct: Uint8Array;
}

/** All ballots of a round are of one length, whatever is on them. */
export const ballotBytes = (candidates: number): number => 1 + candidates * (1 + trackerBytes);
const envelopeBytes = (candidates: number) =>
  messageBytes + signatureBytes + encBytes + ballotBytes(candidates) + tagBytes;

export const packEnvelope = ({ message, signature, enc, ct }: Envelope): Uint8Array =>
  concat(message, signature, enc, ct);

/** Undefined if it has another length than an envelope of the round. */
export function unpackEnvelope(bytes: Uint8Array, candidates: number): Envelope | undefined {
  if (bytes.length !== envelopeBytes(candidates)) return undefined;
  const enc = messageBytes + signatureBytes;
  return {
    message: bytes.subarray(0, messageBytes),
    signature: bytes.subarray(messageBytes, enc),
    enc: bytes.subarray(enc, enc + encBytes),
    ct: bytes.subarray(enc + encBytes),
  };
}

/** What the box acknowledges: that it has this envelope, and not what is in it. */
export const receiptOf = ({ message, enc, ct }: Pick<Envelope, 'message' | 'enc' | 'ct'>): Uint8Array =>
  sha256(concat(serialOf(message), enc, ct));
/** What the box signs. */
export const receiptText = (round: string, receipt: Uint8Array): Uint8Array => concat(label(round, 'receipt'), receipt);

/** The list of all envelopes in one number: their receipts in the order of the serials. */
export const envelopeRoot = (round: string, receipts: readonly Uint8Array[]): Uint8Array =>
  sha256(concat(label(round, 'envelopes'), ...receipts));
