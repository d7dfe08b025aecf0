import { createHash } from 'node:crypto';
import { todaySql } from '../../schema/kit/declare/china.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { divisionOf } from '../../schema/kit/declare/public-counts.js';
import type { SqlClient } from '../sql/client.js';
import { quote, type Sql, sql } from '../sql/sql.js';

/** Any number, the same on all nodes: only one at a time releases. */
const releasing = 3_505_1507;

/** The quarter that it is in China: what happened in it is not counted yet. */
const quarter = sql`date_trunc('quarter', ${todaySql})::date`;
/** Years before the last are final: nothing that was counted of them changes again. */
const provisional = sql`(date_trunc('year', ${quarter}) - interval '1 year')::date`;

/**
 * Releases public counts where a quarter has begun since they were, or a declaration has changed: from then on they are
 * counted over the records as they are now. Between two releases nobody can tell when a record came, changed or went.
 * With `anew`, also where nothing is due, and what was counted of years that are final.
 */
export async function releaseCounts(
  client: SqlClient,
  specs: readonly ConceptSpec[],
  say: (line: string) => void,
  { anew = false } = {},
): Promise<void> {
  const counted = specs.filter(({ declaration }) => declaration.publicCounts);
  await client.query(sql`begin`);
  try {
    await client.query(sql`select pg_advisory_xact_lock($1)`, [releasing]);
    const done: string[] = [];
    for (const spec of counted) if (await release(client, spec, anew)) done.push(spec.name);
    await client.query(sql`commit`);
    if (done.length) say(`released public counts: ${done.join(', ')}`);
  } catch (error) {
    await client.query(sql`rollback`);
    throw error;
  }
}

async function release(client: SqlClient, spec: ConceptSpec, anew: boolean): Promise<boolean> {
  const source = sourceOf(spec);
  const digest = createHash('sha256').update(source).digest('hex');
  const { rows } = await client.query(
    sql`select digest, quarter < ${quarter} as is_due from counts.release where type = $1`,
    [spec.name],
  );
  const isSame = rows[0]?.digest === digest && !anew;
  if (isSame && !rows[0].is_due) return false;
  // What was counted of a final year stays as it was, whatever became of the record.
  const since = isSame ? provisional : sql`'-infinity'`;
  await client.query(
    sql`with source as materialized (${source}), gone as (
       delete from counts.record r
         where type = $1 and day >= ${since} and not exists (select from source s where s.key = r.key)
     )
     insert into counts.record as r (type, key, division, day, "values")
       select $1, key, division, day, "values" from source
       on conflict (type, key) do update
         set division = excluded.division, day = excluded.day, "values" = excluded.values
         where r.day >= ${since}
           and (r.division, r.day, r.values) is distinct from (excluded.division, excluded.day, excluded.values)`,
    [spec.name],
  );
  await client.query(
    sql`insert into counts.release (type, quarter, digest) values ($1, ${quarter}, $2)
       on conflict (type) do update set quarter = excluded.quarter, digest = excluded.digest`,
    [spec.name, digest],
  );
  return true;
}

/** The records of a concept, reduced to what they are counted by. */
function sourceOf(spec: ConceptSpec): Sql {
  const { on, by } = spec.declaration.publicCounts!;
  const column = (property: string) => quote(spec.column(property));
  const division = divisionOf(spec);
  const values = by.map((name) => sql`${column(name)}::text`);
  return sql`select key, division, day, "values" from (
    select ${column(spec.key)}::text as key, ${division ? column(division.name) : sql`null::text`} as division,
      ${column(on)} as day, array[${values}]::text[] as "values" from ${quote(spec.table)}
    ) t where t.day < ${quarter}`;
}
