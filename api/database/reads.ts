import pg from 'pg';
import type { Row } from '../read/plan.js';
import type { Statement } from '../read/sql.js';

/** Runs read statements; rows come as arrays of PostgreSQL's own texts. */
export interface Database {
  query(statement: Statement, values: readonly unknown[], signal?: AbortSignal): Promise<Row[]>;
}

/** Session settings that every connection has. */
export const sessionSettings = (
  planCacheMode: 'force_generic_plan' | 'force_custom_plan',
  statementTimeoutMs: number,
) =>
  [
    `plan_cache_mode=${planCacheMode}`,
    `statement_timeout=${statementTimeoutMs}`,
    'lock_timeout=5000',
    'idle_in_transaction_session_timeout=30000',
    'TimeZone=UTC',
    'DateStyle=ISO',
    'jit=off',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');

const asText = { getTypeParser: () => (text: string) => text };

/** Pools of connections that read. */
export interface ReadPools {
  /** Prepared statements, planned once per connection without their values. */
  readonly prepared: pg.Pool;
  /** Statements whose best plan depends on their values, planned each time. */
  readonly planned: pg.Pool;
  /** One connection that stops others, free when those are all busy. */
  readonly control: pg.Pool;
}

/** PostgreSQL never forgets a prepared statement by itself: a connection that has this many is replaced. */
const mostPrepared = 500;

export class Reads implements Database {
  private readonly statements = new WeakMap<pg.PoolClient, Set<string>>();

  constructor(private readonly pools: ReadPools) {}

  async query({ text, name }: Statement, values: readonly unknown[], signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const client = await (name ? this.pools.prepared : this.pools.planned).connect();
    const cancel = () => void this.cancel(client);
    signal?.addEventListener('abort', cancel, { once: true });
    let isSpent = true;
    try {
      const config = { text, values: [...values], rowMode: 'array' as const, types: asText as never };
      const result = await client.query(name ? { ...config, name } : config);
      isSpent = name !== undefined && this.isFull(client, name);
      return result.rows as Row[];
    } catch (error) {
      // A refusal of PostgreSQL leaves the connection whole; after a cancellation or a fault it is not trusted.
      isSpent = signal?.aborted === true || !(error instanceof pg.DatabaseError);
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      client.release(isSpent);
    }
  }

  private isFull(client: pg.PoolClient, name: string): boolean {
    const names = this.statements.get(client) ?? new Set();
    this.statements.set(client, names.add(name));
    return names.size > mostPrepared;
  }

  /** Stops a statement whose asker has left or whose time is over. */
  private async cancel(client: pg.PoolClient) {
    const { processID } = client as unknown as { processID: number };
    await this.pools.control.query('select pg_cancel_backend($1)', [processID]).catch(() => undefined);
  }
}
