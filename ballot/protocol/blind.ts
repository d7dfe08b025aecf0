import { invert, mod, pow } from '@noble/curves/abstract/modular.js';
import { bytesToNumberBE, numberToBytesBE } from '@noble/curves/utils.js';
import { sha384 } from '@noble/hashes/sha2.js';
import { concat, isEqual } from './bytes.js';

/** The public half of a key that signs papers. */
export interface IssueKey {
  readonly n: bigint;
  readonly e: bigint;
  /** The length of n, all of whose bits are used, in bytes. */
  readonly bytes: number;
}

/** What only the voter's device knows of a paper until it is signed. */
export interface Blinding {
  readonly salt: Uint8Array;
  /** Below n and prime to it. */
  readonly r: bigint;
}

const hashBytes = 48;
/** A round has a key of its own, which needs to be safe until the round is closed; blindness does not rest on its size. */
const keyBytes = 256;

/** SubjectPublicKeyInfo of RSA with 2048 bits and the exponent 65537 is these bytes, n, and those. */
const head = [
  48, 130, 1, 34, 48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0, 3, 130, 1, 15, 0, 48, 130, 1, 10, 2,
];
const spkiHead = Uint8Array.from([...head, 130, 1, 1, 0]);
const spkiTail = Uint8Array.from([2, 3, 1, 0, 1]);

/** @throws RangeError for another kind of key */
export function readIssueKey(spki: Uint8Array): IssueKey {
  const n = spki.subarray(spkiHead.length, spkiHead.length + keyBytes);
  if (!isEqual(spki, concat(spkiHead, n, spkiTail)) || n[0]! < 128) throw new RangeError('not a key of RSA-2048');
  return { n: bytesToNumberBE(n), e: BigInt(65537), bytes: keyBytes };
}

/** Mask of a length from a seed: MGF1, RFC 8017 B.2.1. */
function mask(seed: Uint8Array, length: number): Uint8Array {
  const blocks = Array.from({ length: Math.ceil(length / hashBytes) }, (_, i) =>
    sha384(concat(seed, Uint8Array.of(0, 0, 0, i))),
  );
  return concat(...blocks).subarray(0, length);
}

/** The message as it is signed: EMSA-PSS-ENCODE, RFC 8017 9.1.1, with SHA-384 and one bit less than the key has. */
function encodePss(message: Uint8Array, salt: Uint8Array, bytes: number): Uint8Array {
  const hash = sha384(concat(new Uint8Array(8), sha384(message), salt));
  const block = new Uint8Array(bytes - hashBytes - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const masked = mask(hash, block.length).map((byte, i) => byte ^ block[i]!);
  masked[0]! &= 127;
  return concat(masked, hash, Uint8Array.of(0xbc));
}

/** What is sent to be signed: Blind, RFC 9474 4.2. The message is prepared: it begins with 32 random bytes. */
export function blind({ n, e, bytes }: IssueKey, message: Uint8Array, { salt, r }: Blinding): Uint8Array {
  const encoded = bytesToNumberBE(encodePss(message, salt, bytes));
  invert(encoded, n); // throws for a message that shares a factor with n
  return numberToBytesBE(mod(encoded * pow(r, e, n), n), bytes);
}

/**
 * The signature of the paper, which the signer has never seen: Finalize, RFC 9474 4.4.
 * @throws if the answer is not a signature of what was sent
 */
export function finalize(
  { n, e, bytes }: IssueKey,
  message: Uint8Array,
  { salt, r }: Blinding,
  answer: Uint8Array,
): Uint8Array {
  if (answer.length !== bytes) throw new RangeError('not a signature of this key');
  const signature = mod(bytesToNumberBE(answer) * invert(r, n), n);
  if (pow(signature, e, n) !== bytesToNumberBE(encodePss(message, salt, bytes)))
    throw new RangeError('not a signature of what was sent');
  return numberToBytesBE(signature, bytes);
}
