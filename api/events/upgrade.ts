import { briefly } from '../sql/briefly.js';
import type { SqlClient } from '../sql/client.js';
import { literal, nothing, quote, type Sql, sql } from '../sql/sql.js';
import { backfillColumns, feedTables } from './tables.js';

const keys = { change: ['key', 'type'], lost: ['key', 'type', 'granted'] };

/** Sees that the feed's tables are there, and as they are now; those of earlier versions are changed beside writers. */
export async function prepareTables(client: SqlClient, say: (line: string) => void): Promise<void> {
  const { rows } = await client.query(sql`select to_regclass('feed.state') is not null as exists`);
  if (!rows[0].exists) return void (await client.query(sql`begin; ${feedTables}; commit`));
  const shape = await shapeOf(client);
  for (const [table, key] of Object.entries(keys)) {
    if (shape[`${table}_key`] === key.join() && shape[`${table}_by_place`]) continue;
    say(`the change feed: new indexes of feed.${table}, as soon as transactions that are open have ended`);
    if (shape[`${table}_key`] !== key.join()) await rekey(client, table, key);
    if (!shape[`${table}_by_place`]) await replaceIndex(client, table);
  }
  if (shape.has_step) return;
  // Copies that were made with an earlier version may lack records: a new epoch has their clients begin again.
  const columns = Object.entries(backfillColumns).map(([name, type]) => sql`add column ${quote(name)} ${type}`);
  await briefly(client, sql`alter table feed.state ${columns}; update feed.state set epoch = gen_random_uuid()`);
}

async function shapeOf(client: SqlClient): Promise<Record<string, unknown>> {
  const key = (table: keyof typeof keys) => sql`
    (select string_agg(a.attname, ',' order by k.n)
     from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(at, n)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.at
     where i.indrelid = ${literal(`feed.${table}`)}::regclass and i.indisprimary) as ${quote(`${table}_key`)},
    (select indisvalid and to_regclass(${literal(`feed.${table}_place`)}) is null from pg_index
     where indexrelid = to_regclass(${literal(`feed.${table}_by_place`)})) as ${quote(`${table}_by_place`)}`;
  const { rows } = await client.query(
    sql`select ${key('change')}, ${key('lost')}, exists(select from pg_attribute
       where attrelid = 'feed.state'::regclass and attname = 'step' and not attisdropped) as has_step`,
  );
  return rows[0];
}

async function rekey(client: SqlClient, table: string, key: readonly string[]) {
  await build(client, sql`unique`, `${table}_by_key`, table, key);
  await briefly(
    client,
    sql`alter table feed.${quote(table)} drop constraint ${quote(`${table}_pkey`)}, add constraint ${quote(`${table}_pkey`)} primary key using index ${quote(`${table}_by_key`)}`,
  );
}

async function replaceIndex(client: SqlClient, table: string) {
  await build(client, nothing, `${table}_by_place`, table, ['xid', 'seq']);
  await client.query(sql`drop index concurrently if exists feed.${quote(`${table}_place`)}`);
}

/** Waits for transactions that are open, but nobody waits for it. */
async function build(client: SqlClient, unique: Sql, index: string, table: string, columns: readonly string[]) {
  // What a start that was cut short has left is no index.
  await client.query(sql`drop index concurrently if exists feed.${quote(index)}`);
  await client.query(
    sql`create ${unique} index concurrently ${quote(index)} on feed.${quote(table)} (${columns.map(quote)})`,
  );
}
