import { createHmac, hash } from 'node:crypto';
import { badInput } from '../../schema/kit/declare/client-error.js';

/** A key without a client is all that tells whose it is: 128 bits are 22 characters of base64url. */
const leastRandom = 22;
const leastDifferent = 8;
const mostCharacters = 200;

/**
 * The place of a request's answer: the digest of client and key. The key itself is not kept.
 * @throws BAD_USER_INPUT for a key that has no form, or could be guessed where nothing else tells whose it is
 */
export function placeOf(path: string, key: string, client: string | undefined, mustBeRandom = false): Buffer {
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw badInput(path, `is no key; give 1 to ${mostCharacters} characters of ASCII without blanks`);
  if ((mustBeRandom || client === undefined) && (key.length < leastRandom || new Set(key).size < leastDifferent))
    throw badInput(
      path,
      mustBeRandom
        ? 'can be guessed, and a secret follows from it; give 128 random bits, as 22 characters of base64url or 32 of hex'
        : 'can be guessed; without a token give 128 random bits, as 22 characters of base64url or 32 of hex',
    );
  return hash('sha256', JSON.stringify([client ?? null, key]), 'buffer');
}

/**
 * What a request asks for: another one under the same key is refused. By that key, which is kept nowhere, so that what was
 * sent cannot be found out by trying.
 */
export const requestDigest = (key: string, ...parts: readonly unknown[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
