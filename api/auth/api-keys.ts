import { hash, randomBytes } from 'node:crypto';

/** How a key begins, so that people and scanners of sources tell one when they see it. */
const mark = 'dgk_';
const form = /^dgk_([\w-]{43})$/;
const shownCharacters = 8;

export interface NewKey {
  /** To be shown once, and kept nowhere. */
  readonly key: string;
  readonly keyHash: string;
  /** How it begins. */
  readonly prefix: string;
}

export function makeKey(): NewKey {
  const key = `${mark}${randomBytes(32).toString('base64url')}`;
  return { key, keyHash: keyHashOf(key)!, prefix: key.slice(0, shownCharacters) };
}

/** The digest of what stands in a key; undefined if it is none. 256 random bits need no salt and no slow hash. */
export function keyHashOf(key: string): string | undefined {
  const secret = form.exec(key)?.[1];
  return secret && hash('sha256', Buffer.from(secret, 'base64url'), 'hex');
}
