import { cpus, release, totalmem, type } from 'node:os';
import type { Pool } from 'pg';

/** What the figures were measured on, in one line. */
export async function machineLine(pool: Pool): Promise<string> {
  const { rows } = await pool.query(`select current_setting('server_version') as version`);
  const [first, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${others.length + 1} × ${first?.model.trim() ?? 'unknown CPU'}, ${memory} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    `PostgreSQL ${rows[0].version}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ');
}
