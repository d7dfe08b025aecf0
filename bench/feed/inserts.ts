import type pg from 'pg';
import { type Above, addCoSigner } from './co-signers.js';
import { connected } from './writers.js';

export interface InsertsReport {
  /** Records of the type that the feed had meanwhile. */
  readonly records: number;
  readonly perSecond: number;
  /** Pages of the database that PostgreSQL looked at for one record, with all that its triggers do. */
  readonly buffersPerInsert: number;
}

const measured = 1_000;

/**
 * One record after another of a type that had no record when the feed's tables were last analyzed: what the planner knows
 * is that there are none. Not durable, so that no disk is measured.
 */
export const measureInserts = (config: pg.ClientConfig, { suggestions, deputies }: Above): Promise<InsertsReport> =>
  connected(config, async (client) => {
    await client.query('set synchronous_commit = off');
    await client.query('delete from suggestion_co_signer');
    await client.query(`delete from feed.change where type = 'SuggestionCoSigner'`);
    await client.query('analyze feed.change');
    await client.query('analyze feed.lost');
    await client.query(
      `insert into suggestion_co_signer (id, suggestion_id, deputy_id, position, signed_on)
       select gen_random_uuid(), s, $2, 1, '2026-01-01' from unnest($1::uuid[]) s`,
      [suggestions.slice(measured), deputies[0]],
    );
    const before = await buffersOf(client);
    const started = performance.now();
    for (const suggestion of suggestions.slice(0, measured)) await addCoSigner(client, suggestion, deputies[1]!);
    const seconds = (performance.now() - started) / 1000;
    const buffers = (await buffersOf(client)) - before;
    return {
      records: suggestions.length,
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
