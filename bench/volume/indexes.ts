import type { Pool } from 'pg';

export const bigTables = ['deputy', 'mandate', 'contact_qr_code', 'suggestion', 'suggestion_assignment'];

/**
 * Takes the secondary indexes off the big tables and returns the statements that bring them back: building an index
 * over all rows is several times faster than keeping it while they come.
 */
export async function takeIndexes(pool: Pool, tables: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any ($1::regclass[]) and not indisunique
     order by indisunique, pg_get_indexdef(indexrelid) not like '% gin %', indrelid`,
    [tables],
  );
  for (const { name } of rows) await pool.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}
