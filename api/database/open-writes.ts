import pg from 'pg';
import type { DatabaseOptions } from './orm.js';
import { calm, poolOptions } from './orm.js';
import { Writes } from './writes.js';

/** How much later than PostgreSQL a connection that does not answer is given up. */
const patienceMs = 2_000;

/** Opens the database for acts, as the writer. Keyed access costs the same whatever the values: prepared statements. */
export function openWrites(options: DatabaseOptions): Writes {
  const settings = { search_path: 'public,pg_temp', ...options.settings };
  const pool = calm(new pg.Pool(poolOptions({ ...options, settings }, 'force_generic_plan')));
  return new Writes(pool, options.statementTimeoutMs + patienceMs);
}
