import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { Recent } from '../memory/recent.js';
import { forgetStatement } from './connection.js';

/**
 * What a prepared statement weighs in PostgreSQL for a character of its text: its tree, and its plan if that is kept.
 * Measured over lists of all concepts with and without relations and filters: 75 to 165 bytes.
 */
const bytesPerCharacter = 150;

/**
 * The prepared statements of connections. PostgreSQL never forgets one by itself, and each connection has its own: so
 * only what is asked again is prepared, and a connection drops those that it used least recently beyond a weight.
 */
export class Statements {
  private readonly recent = new Recent();
  private readonly prepared = new WeakMap<pg.ClientBase, Prepared>();

  constructor(private readonly mostBytes: number) {}

  /** The name under which a statement is to be prepared on a connection; undefined: it is not worth it. */
  nameOn(client: pg.ClientBase, name: string, text: string): string | undefined {
    let prepared = this.prepared.get(client);
    if (!prepared) {
      prepared = new Prepared(this.mostBytes);
      this.prepared.set(client, prepared);
    }
    return prepared.has(name) || (this.recent.again(name) && prepared.add(name, text)) ? name : undefined;
  }

  /** SQL that drops from a connection what it holds too much, if it does. */
  surplusOf(client: pg.ClientBase): string | undefined {
    const dropped = this.prepared.get(client)?.takeDropped() ?? [];
    for (const name of dropped) forgetStatement(client, name);
    return dropped.map((name) => `deallocate "${name}"`).join(';') || undefined;
  }
}

/** What one connection has prepared. */
class Prepared {
  private dropped: string[] = [];
  private readonly names: LRUCache<string, true>;

  constructor(mostBytes: number) {
    const dispose = (_: true, name: string) => void this.dropped.push(name);
    this.names = new LRUCache({ maxSize: mostBytes, maxEntrySize: Math.ceil(mostBytes / 8), dispose });
  }

  has(name: string): boolean {
    return this.names.get(name) === true;
  }

  /** Whether it has room for a statement. */
  add(name: string, text: string): boolean {
    return this.names.set(name, true, { size: bytesPerCharacter * text.length }).has(name);
  }

  takeDropped(): readonly string[] {
    const { dropped } = this;
    if (dropped.length) this.dropped = [];
    return dropped;
  }
}
