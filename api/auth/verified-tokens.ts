import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Bearer } from './caller.js';

const trustedSeconds = 30;

interface Entry {
  readonly bearer: Bearer;
  /** Unix time in seconds from when it is looked at anew. */
  readonly until: number;
}

/**
 * Remembers for half a minute who has sent a verified token, so that what is taken from its bearer, or from its issuer's
 * keys, is gone within a minute everywhere. Keys are hashes, so the memory of the process holds no token.
 * Bounded by number, since all are of one size: what they name is short, and nobody but us can sign one.
 */
export class VerifiedTokens {
  readonly #entries: LRUCache<string, Entry>;

  constructor(capacity = 10_000) {
    this.#entries = new LRUCache({ max: capacity });
  }

  get(token: string): Bearer | undefined {
    const key = hash('sha256', token, 'base64');
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > Date.now() / 1000) return entry.bearer;
    this.#entries.delete(key);
    return undefined;
  }

  /** Whose it is has just changed. */
  forget(token: string): void {
    this.#entries.delete(hash('sha256', token, 'base64'));
  }

  set(token: string, bearer: Bearer): void {
    const until = Math.min(bearer.ends, Date.now() / 1000 + trustedSeconds);
    this.#entries.set(hash('sha256', token, 'base64'), { bearer, until });
  }
}
