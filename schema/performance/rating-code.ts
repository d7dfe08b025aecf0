import { hash } from 'node:crypto';
import type { MadeSecret } from '../kit/declare/acts/given.js';

/** Without I, L, O and U (Crockford): it is shown on a wall and typed by many. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;

/** The code by which those who heard a report rate it, `7K3M-QH2X-91RD-W4TB`; the report keeps its digest. */
export function ratingCodeOf(random: Uint8Array): MadeSecret {
  const letters = [...random.subarray(0, length)].map((byte) => alphabet[byte % 32]).join('');
  return { told: letters.match(/.{4}/g)!.join('-'), kept: { ratingDigest: hash('sha256', letters, 'base64url') } };
}
