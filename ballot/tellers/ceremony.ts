import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { combine, split } from 'shamir-secret-sharing';
import { ascii, base64Of, fromBase64, hexOf, isEqual } from '../protocol/bytes.js';
import { type Ceremony, tellers } from '../protocol/ceremony.js';

export const tellersNeeded = 2;

/** A teller signs with a key that follows from her share: one sheet of paper is all she keeps. */
export const signingKeyOf = (share: Uint8Array): Uint8Array =>
  hkdf(sha256, share, new Uint8Array(0), ascii('ballot/1|teller'), 32);

/** A pair is of use only if it gives the key whose public half is known: a damaged share gives another key without a word. */
export async function keyOf(shares: readonly Uint8Array[], sealKey: string): Promise<Uint8Array | undefined> {
  const key = await combine([...shares]).catch(() => undefined);
  return key?.length === 32 && isEqual(x25519.getPublicKey(key), fromBase64(sealKey)) ? key : undefined;
}

/**
 * Makes the key of a round, splits it so that any two of three tellers have it, tries each pair, and forgets it.
 * `secretKey` is 32 random bytes.
 */
export async function holdCeremony(secretKey: Uint8Array): Promise<{ ceremony: Ceremony; shares: Uint8Array[] }> {
  const sealKey = base64Of(x25519.getPublicKey(secretKey));
  const shares = await split(secretKey, tellers, tellersNeeded);
  secretKey.fill(0);
  for (let left = 0; left < tellers; left++) {
    const key = await keyOf(
      shares.filter((_, n) => n !== left),
      sealKey,
    );
    if (!key) throw new Error('a pair of shares does not give the key');
    key.fill(0);
  }
  const published = shares.map((share) => ({
    share: hexOf(sha256(share)),
    key: base64Of(ed25519.getPublicKey(signingKeyOf(share))),
  }));
  return { ceremony: { sealKey, tellers: published }, shares };
}

/** Whose share it is, from 0; undefined for one of another round, or a damaged one. */
export const tellerOf = (share: Uint8Array, { tellers: known }: Ceremony): number | undefined => {
  const found = known.findIndex((teller) => teller.share === hexOf(sha256(share)));
  return found < 0 ? undefined : found;
};
