import type pg from 'pg';
import { answer, type Surveys } from './answers.js';
import { connected } from './writers.js';

export interface InsertsReport {
  /** Records of the type that the feed had meanwhile. */
  readonly records: number;
  readonly perSecond: number;
  /** Pages of the database that PostgreSQL looked at for one record, with all that its triggers do. */
  readonly buffersPerInsert: number;
}

const records = 20_000;
const measured = 1_000;

/**
 * One record after another of a type that had no record when the feed's tables were last analyzed: what the planner knows
 * is that there are none. Not durable, so that no disk is measured.
 */
export const measureInserts = (config: pg.ClientConfig, surveys: Surveys): Promise<InsertsReport> =>
  connected(config, async (client) => {
    await client.query('set synchronous_commit = off');
    await client.query('delete from survey_response');
    await client.query(`delete from feed.change where type = 'SurveyResponse'`);
    await client.query('analyze feed.change');
    await client.query('analyze feed.lost');
    await client.query(
      `insert into survey_response (id, survey_id, division_code, answered_on)
       select gen_random_uuid(), $1, $2, '2026-02-01' from generate_series(1, $3)`,
      [surveys.ids[0], surveys.division, records],
    );
    const before = await buffersOf(client);
    const started = performance.now();
    for (let nth = 0; nth < measured; nth++) await answer(client, surveys, nth);
    const seconds = (performance.now() - started) / 1000;
    const buffers = (await buffersOf(client)) - before;
    return {
      records,
      perSecond: Math.round(measured / seconds),
      buffersPerInsert: Math.round(buffers / measured),
    };
  });

async function buffersOf(client: pg.Client): Promise<number> {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query(
    'select blks_hit + blks_read as buffers from pg_stat_database where datname = current_database()',
  );
  return Number(rows[0].buffers);
}
