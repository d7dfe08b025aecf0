import { gcm } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { ascii, concat } from './bytes.js';

/**
 * HPKE (RFC 9180), mode base, one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. On noble, for the devices
 * without WebCrypto; held against `@hpke/core` by the tests.
 */
const kem = concat(ascii('KEM'), Uint8Array.of(0, 0x20));
const suite = concat(ascii('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 2));
const version = ascii('HPKE-v1');
const none = new Uint8Array(0);

const labeledExtract = (of: Uint8Array, salt: Uint8Array, label: string, key: Uint8Array) =>
  extract(sha256, concat(version, of, ascii(label), key), salt);
const labeledExpand = (of: Uint8Array, secret: Uint8Array, label: string, info: Uint8Array, length: number) =>
  expand(sha256, secret, concat(Uint8Array.of(0, length), version, of, ascii(label), info), length);

/** The cipher of the one message between two keys. */
function cipher(shared: Uint8Array, enc: Uint8Array, receiver: Uint8Array, info: Uint8Array, aad: Uint8Array) {
  const eae = labeledExtract(kem, none, 'eae_prk', shared);
  const secret = labeledExpand(kem, eae, 'shared_secret', concat(enc, receiver), 32);
  const context = concat(
    Uint8Array.of(0),
    labeledExtract(suite, none, 'psk_id_hash', none),
    labeledExtract(suite, none, 'info_hash', info),
  );
  const schedule = labeledExtract(suite, secret, 'secret', none);
  const key = labeledExpand(suite, schedule, 'key', context, 32);
  return gcm(key, labeledExpand(suite, schedule, 'base_nonce', context, 12), aad);
}

export interface Bound {
  /** What it is for. */
  readonly info: Uint8Array;
  /** What it is bound to. */
  readonly aad: Uint8Array;
}

export interface Sealed {
  readonly enc: Uint8Array;
  readonly ct: Uint8Array;
}

/** Seals for the holder of the private half of `receiver`; `ephemeral` is 32 random bytes, used once. */
export function seal(receiver: Uint8Array, text: Uint8Array, { info, aad }: Bound, ephemeral: Uint8Array): Sealed {
  const enc = x25519.getPublicKey(ephemeral);
  const shared = x25519.getSharedSecret(ephemeral, receiver);
  return { enc, ct: cipher(shared, enc, receiver, info, aad).encrypt(text) };
}

/** @throws if it was sealed for another key, for something else, or changed since */
export function unseal(secretKey: Uint8Array, { enc, ct }: Sealed, { info, aad }: Bound): Uint8Array {
  const receiver = x25519.getPublicKey(secretKey);
  return cipher(x25519.getSharedSecret(secretKey, enc), enc, receiver, info, aad).decrypt(ct);
}
