import { hash } from 'node:crypto';
import type { Viewer } from '../../schema/kit/viewer.js';

interface Entry {
  readonly viewer: Viewer;
  /** Unix time in seconds from when the token is no longer good. */
  readonly until: number;
}

/** Remembers whom a verified token names until it ends. Keys are hashes, so the memory of the process holds no token. */
export class VerifiedTokens {
  readonly #entries = new Map<string, Entry>();

  constructor(private readonly capacity = 10_000) {}

  get(token: string): Viewer | undefined {
    const key = hash('sha256', token, 'base64');
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (entry.until <= Date.now() / 1000) return undefined;
    this.#entries.set(key, entry);
    return entry.viewer;
  }

  set(token: string, viewer: Viewer, until: number): void {
    this.#entries.set(hash('sha256', token, 'base64'), { viewer, until });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.capacity && oldest !== undefined) this.#entries.delete(oldest);
  }
}
