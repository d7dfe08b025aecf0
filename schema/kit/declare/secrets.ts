import { hash } from 'node:crypto';
import type { MadeSecret } from './acts/given.js';

/** How a key begins, so that people and scanners of sources tell one when they see it. */
const mark = 'dgk_';
const form = /^dgk_([\w-]{43})$/;
const shownCharacters = 8;

/** A key with which a program comes in, of 32 random bytes. */
export function apiKeyOf(random: Uint8Array): MadeSecret {
  const key = `${mark}${Buffer.from(random).toString('base64url')}`;
  return { told: key, kept: { keyHash: keyHashOf(key)!, prefix: key.slice(0, shownCharacters) } };
}

/** The digest of what stands in a key; undefined if it is none. So many random bits need no salt and no slow hash. */
export function keyHashOf(key: string): string | undefined {
  const secret = form.exec(key)?.[1];
  return secret && hash('sha256', Buffer.from(secret, 'base64url'), 'hex');
}

/** Without I, L, O and U (Crockford): a code may be read out over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 130 bits. */
const length = 26;

/** The code of an invitation, `7Z2KX-…`, of at least 26 random bytes. */
export function invitationCodeOf(random: Uint8Array): MadeSecret {
  const letters = [...random.subarray(0, length)].map((byte) => alphabet[byte % 32]).join('');
  return { told: letters.match(/.{1,5}/g)!.join('-'), kept: { codeHash: codeHashOf(letters) } };
}

/** The digest of a code as a person types it: small letters, spaces and hyphens do not matter, O is 0, I and L are 1. */
export function codeHashOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return hash('sha256', plain, 'hex');
}
