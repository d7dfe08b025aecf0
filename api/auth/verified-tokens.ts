import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../schema/kit/viewer.js';

interface Entry {
  readonly viewer: Viewer;
  /** Unix time in seconds from when the token is no longer good. */
  readonly until: number;
}

/**
 * Remembers whom a verified token names until it ends. Keys are hashes, so the memory of the process holds no token.
 * Bounded by number, since all are of one size: what they name is checked, and nobody but us can sign one.
 */
export class VerifiedTokens {
  readonly #entries: LRUCache<string, Entry>;

  constructor(capacity = 10_000) {
    this.#entries = new LRUCache({ max: capacity });
  }

  get(token: string): Viewer | undefined {
    const key = hash('sha256', token, 'base64');
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry.until > Date.now() / 1000) return entry.viewer;
    this.#entries.delete(key);
    return undefined;
  }

  set(token: string, viewer: Viewer, until: number): void {
    this.#entries.set(hash('sha256', token, 'base64'), { viewer, until });
  }
}
