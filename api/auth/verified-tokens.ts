import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Caller } from './caller.js';

const trustedSeconds = 30;

interface Entry {
  readonly caller: Caller;
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

  get(token: string): Caller | undefined {
    const key = hash('sha256', token, 'base64');
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > Date.now() / 1000) return entry.caller;
    this.#entries.delete(key);
    return undefined;
  }

  /** `ends`: Unix time in seconds from when the token is no longer good. */
  set(token: string, caller: Caller, ends: number): void {
    const until = Math.min(ends, Date.now() / 1000 + trustedSeconds);
    this.#entries.set(hash('sha256', token, 'base64'), { caller, until });
  }
}
