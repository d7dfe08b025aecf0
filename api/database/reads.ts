import pg from 'pg';
import { AnswerLength } from '../read/answer-length.js';
import type { Row } from '../read/plan.js';
import type { Statement } from '../read/sql.js';

/** Runs read statements; rows come as arrays of PostgreSQL's own texts. */
export interface Database {
  /** @throws AnswerTooLong once the rows are longer than their answer may be */
  query(statement: Statement, values: readonly unknown[], signal?: AbortSignal, length?: AnswerLength): Promise<Row[]>;
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
    // Many askers share the cores: a statement that takes several of them costs more in all.
    'max_parallel_workers_per_gather=0',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ');

/** Pools of connections that read. */
export interface ReadPools {
  /** Prepared statements, planned once per connection without their values. */
  readonly prepared: pg.Pool;
  /** Statements whose best plan depends on their values, planned each time. */
  readonly planned: pg.Pool;
  /** One connection that stops others, free when those are all busy. */
  readonly control: pg.Pool;
}

/**
 * By callback: of the promises that `client.query` makes itself, each answer stays reachable until the next full
 * collection (measured: 16 MB of 26 survive every scavenge), and with a `query_timeout` too.
 */
const ask = (client: pg.PoolClient, config: pg.QueryArrayConfig): Promise<pg.QueryArrayResult> =>
  new Promise((resolve, reject) => {
    client.query(config, (error: Error | null, result) => (error ? reject(error) : resolve(result)));
  });

/** A connection that does not even hear of a cancellation is cut after this time: its cable may be. */
const deafMs = 2_000;
const cut = (client: pg.PoolClient) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();

/** Values as PostgreSQL's own texts; what comes after too much of them is not waited for. */
const textsWithin = (length: AnswerLength, client: pg.PoolClient) => {
  const take = (text: string) => {
    if (length.take(text.length)) return text;
    cut(client);
    throw length.tooLong;
  };
  return { getTypeParser: () => take };
};

/** PostgreSQL never forgets a prepared statement by itself: a connection that has this many is replaced. */
const mostPrepared = 500;

export class Reads implements Database {
  private readonly statements = new WeakMap<pg.PoolClient, Set<string>>();

  constructor(private readonly pools: ReadPools) {}

  async query(
    { text, name, isPlanned }: Statement,
    values: readonly unknown[],
    signal?: AbortSignal,
    length: AnswerLength = new AnswerLength(),
  ): Promise<Row[]> {
    signal?.throwIfAborted();
    const client = await (isPlanned ? this.pools.planned : this.pools.prepared).connect();
    let deaf: NodeJS.Timeout | undefined;
    const cancel = () => {
      deaf = setTimeout(cut, deafMs, client);
      void this.cancel(client);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    let isSpent = true;
    try {
      const types = textsWithin(length, client) as never;
      const config = { name, text, values: [...values], rowMode: 'array' as const, types };
      const result = await ask(client, config);
      isSpent = this.isFull(client, name);
      return result.rows as Row[];
    } catch (error) {
      // A refusal of PostgreSQL leaves the connection whole; after a cancellation or a fault it is not trusted.
      isSpent = signal?.aborted === true || !(error instanceof pg.DatabaseError);
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      clearTimeout(deaf);
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
