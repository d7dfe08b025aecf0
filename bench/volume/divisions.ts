import { readFileSync } from 'node:fs';
import type { Pool } from 'pg';

const file = new URL('../../../seeds/data/divisions.csv', import.meta.url);

/** The divisions of the five places, as the platform itself has them. */
export async function insertDivisions(pool: Pool): Promise<void> {
  const [, ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const rows = lines.filter(Boolean).map((line) => line.split(','));
  const column = (index: number) => rows.map((row) => row[index] || null);
  await pool.query(
    `insert into division (code, name, level, kind, parent_code)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    [0, 1, 2, 3, 4].map(column),
  );
}
