import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { connected } from './writers.js';

/** CPU milliseconds of PostgreSQL for one write. */
export interface PlanningReport {
  /** In a session as PostgreSQL and partners' own tools begin it. */
  readonly auto: number;
  /** In a session that keeps plans itself. */
  readonly generic: number;
}

const writes = 500;

/** What a session's own way of planning costs writers of assignments: nothing, since the functions of the feed have theirs. */
export async function measurePlanning(config: pg.ClientConfig): Promise<PlanningReport> {
  const sums = { auto: 0, generic: 0 };
  const rounds = 4;
  for (let round = 0; round < rounds; round++) {
    sums.auto += await costOfWrites(config, 'auto', round);
    sums.generic += await costOfWrites(config, 'force_generic_plan', round);
  }
  const mean = (sum: number) => Number((sum / rounds).toFixed(2));
  return { auto: mean(sums.auto), generic: mean(sums.generic) };
}

const costOfWrites = (config: pg.ClientConfig, mode: string, round: number): Promise<number> =>
  connected(config, async (client) => {
    await client.query(`set plan_cache_mode = ${mode}`);
    await client.query('set synchronous_commit = off');
    const { rows } = await client.query('select id from suggestion_assignment order by id offset $1 limit $2', [
      round * 2 * writes,
      writes + 20,
    ]);
    const write = (id: string) =>
      client.query({
        name: 'assignment',
        text: 'update suggestion_assignment set due_on = due_on + 1 where id = $1',
        values: [id],
      });
    const process = (await client.query('select pg_backend_pid() as pid')).rows[0].pid as number;
    for (const { id } of rows.slice(0, 20)) await write(id);
    const before = cpuOf(process);
    for (const { id } of rows.slice(20)) await write(id);
    return (cpuOf(process) - before) / writes;
  });

/** Milliseconds that a process has run, exactly. */
const cpuOf = (process: number) => Number(readFileSync(`/proc/${process}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
