import type pg from 'pg';
import { connected } from './writers.js';

/** Keys that co-signers are made of: a type of which the database has no record, with two records above each. */
export interface Above {
  readonly suggestions: readonly string[];
  readonly deputies: readonly string[];
}

export const findAbove = (config: pg.ClientConfig): Promise<Above> =>
  connected(config, async (client) => {
    const keys = async (table: string) =>
      (await client.query(`select id from ${table} order by id limit 40000`)).rows.map(({ id }) => String(id));
    return { suggestions: await keys('suggestion'), deputies: await keys('deputy') };
  });

/** Adds one co-signer in a transaction of its own. */
export const addCoSigner = (client: pg.Client, suggestion: string, deputy: string, position = 1) =>
  client.query({
    name: 'co-signer',
    text: `insert into suggestion_co_signer (id, suggestion_id, deputy_id, position, signed_on)
           values (gen_random_uuid(), $1, $2, $3, '2026-01-01')`,
    values: [suggestion, deputy, position],
  });
