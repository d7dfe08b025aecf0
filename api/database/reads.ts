import type pg from 'pg';
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

/**
 * Two pools: prepared statements run on connections with generic plans; statements whose best plan depends on their
 * values run on connections that plan each time.
 */
export class Reads implements Database {
  constructor(
    private readonly prepared: pg.Pool,
    private readonly planned: pg.Pool,
  ) {}

  async query({ text, name }: Statement, values: readonly unknown[], signal?: AbortSignal): Promise<Row[]> {
    signal?.throwIfAborted();
    const pool = name ? this.prepared : this.planned;
    const client = await pool.connect();
    const cancel = () => void this.cancel((client as unknown as { processID: number }).processID);
    signal?.addEventListener('abort', cancel, { once: true });
    let failure: Error | undefined;
    try {
      const result = await client.query({
        text,
        values: values as unknown[],
        rowMode: 'array',
        types: asText as never,
        ...(name ? { name } : {}),
      });
      return result.rows as Row[];
    } catch (error) {
      failure = error as Error;
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      // A cancelled or broken connection may still be told of the cancellation: do not hand it to the next asker.
      client.release(failure && (signal?.aborted || !('severity' in failure)) ? failure : undefined);
    }
  }

  /** Stops a statement whose asker has left. */
  private async cancel(processId: number) {
    await this.planned.query('select pg_cancel_backend($1)', [processId]).catch(() => undefined);
  }
}
