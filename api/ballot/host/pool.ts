import pg from 'pg';
import { sessionSettings } from '../../database/session.js';
import type { SqlClient } from '../../sql/client.js';
import type { Sql } from '../../sql/sql.js';

/** A connection that does not answer is given up; what was sent on it can be sent again. */
const patienceMs = 5_000;
const size = 8;

export interface BallotPool extends SqlClient {
  /** Asks with a prepared statement: values are bound, and stand in no text that somebody could read. */
  ask(name: string, text: Sql, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** For whoever takes pools of `pg`. */
  readonly pool: pg.Pool;
  end(): Promise<void>;
}

export function openPool(url: string): BallotPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    options: sessionSettings('force_generic_plan', patienceMs),
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    query: (text, values) => pool.query(text, values),
    ask: async (name, text, values) => {
      const config: pg.QueryConfig & { query_timeout: number } = {
        name,
        text,
        values: [...values],
        query_timeout: patienceMs + 1_000,
      };
      return (await pool.query(config)).rows;
    },
    end: () => pool.end(),
  };
}
