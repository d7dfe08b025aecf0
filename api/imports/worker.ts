import type pg from 'pg';
import { cut } from '../database/connection.js';
import { sql } from '../sql/sql.js';
import { type ImportTools, runImport } from './run-import.js';
import { undoImport } from './undo.js';

/** How long an import waits for a node that has nothing to do. */
const idleMs = 500;

/**
 * Does what is asked for, one import after the other, on whichever node looks first. The lock of the one at work is its
 * session’s: when a node is lost the lock goes with it, and another begins anew with what was not written.
 */
export function workOnImports(pool: pg.Pool, tools: ImportTools, say: (line: string) => void): () => Promise<void> {
  let isOver = false;
  let at: pg.PoolClient | undefined;
  let timer: NodeJS.Timeout | undefined;
  const work = async (): Promise<void> => {
    for (const { id } of await tools.records.waiting()) {
      if (isOver) return;
      await attempt(pool, id, tools, (client) => (at = client));
    }
  };
  let said = '';
  const round = async (): Promise<void> => {
    try {
      await work();
      said = '';
    } catch (error) {
      const line = `an import did not come to its end, and is tried again: ${(error as Error).message}`;
      if (line !== said && !isOver) say(line);
      said = line;
    }
    if (!isOver) timer = setTimeout(() => (running = round()), idleMs).unref();
  };
  let running = round();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    // What is not written yet is begun anew by whoever looks next.
    if (at) cut(at);
    await running;
    await pool.end();
  };
}

async function attempt(
  pool: pg.Pool,
  id: string,
  tools: ImportTools,
  hold: (client: pg.PoolClient | undefined) => void,
): Promise<void> {
  const client = await pool.connect();
  hold(client);
  let isSpent = true;
  try {
    const { rows } = await client.query(sql`select pg_try_advisory_lock(hashtextextended($1, 0)) as is_ours`, [id]);
    if (rows[0].is_ours) {
      // As it is now that nobody else works on it.
      const asked = await tools.records.find(id);
      if (asked?.status === 'UNDOING') await undoImport(client, asked, tools);
      else if (asked?.status === 'WAITING' || asked?.status === 'RUNNING') await runImport(client, asked, tools);
      await client.query(sql`select pg_advisory_unlock(hashtextextended($1, 0))`, [id]);
    }
    isSpent = false;
  } finally {
    hold(undefined);
    client.release(isSpent);
  }
}
