import type { ClientBase } from 'pg';
import { briefly } from '../sql/briefly.js';
import { backfillColumns, feedTables } from './tables.js';

type Client = Pick<ClientBase, 'query'>;

const keys = { change: ['key', 'type'], lost: ['key', 'type', 'granted'] };

/** Sees that the feed's tables are there, and as they are now; those of earlier versions are changed beside writers. */
export async function prepareTables(client: Client, say: (line: string) => void): Promise<void> {
  const { rows } = await client.query(`select to_regclass('feed.state') is not null as exists`);
  if (!rows[0].exists) return void (await client.query(`begin; ${feedTables}; commit`));
  const shape = await shapeOf(client);
  for (const [table, key] of Object.entries(keys)) {
    if (shape[`${table}_key`] === key.join() && shape[`${table}_by_place`]) continue;
    say(`the change feed: new indexes of feed.${table}, as soon as transactions that are open have ended`);
    if (shape[`${table}_key`] !== key.join()) await rekey(client, table, key);
    if (!shape[`${table}_by_place`]) await replaceIndex(client, table);
  }
  if (shape.has_step) return;
  // Copies that were made with an earlier version may lack records: a new epoch has their clients begin again.
  const columns = Object.entries(backfillColumns).map(([name, type]) => `add column ${name} ${type}`);
  await briefly(client, `alter table feed.state ${columns}; update feed.state set epoch = gen_random_uuid()`);
}

async function shapeOf(client: Client): Promise<Record<string, unknown>> {
  const key = (table: string) => `
    (select string_agg(a.attname, ',' order by k.n)
     from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(at, n)
       join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.at
     where i.indrelid = 'feed.${table}'::regclass and i.indisprimary) as ${table}_key,
    (select indisvalid and to_regclass('feed.${table}_place') is null from pg_index
     where indexrelid = to_regclass('feed.${table}_by_place')) as ${table}_by_place`;
  const { rows } = await client.query(
    `select ${key('change')}, ${key('lost')}, exists(select from pg_attribute
       where attrelid = 'feed.state'::regclass and attname = 'step' and not attisdropped) as has_step`,
  );
  return rows[0];
}

async function rekey(client: Client, table: string, key: readonly string[]) {
  await build(client, 'unique', `${table}_by_key`, table, key);
  await briefly(
    client,
    `alter table feed.${table} drop constraint ${table}_pkey, add constraint ${table}_pkey primary key using index ${table}_by_key`,
  );
}

async function replaceIndex(client: Client, table: string) {
  await build(client, '', `${table}_by_place`, table, ['xid', 'seq']);
  await client.query(`drop index concurrently if exists feed.${table}_place`);
}

/** Waits for transactions that are open, but nobody waits for it. */
async function build(client: Client, unique: string, index: string, table: string, columns: readonly string[]) {
  // What a start that was cut short has left is no index.
  await client.query(`drop index concurrently if exists feed.${index}`);
  await client.query(`create ${unique} index concurrently ${index} on feed.${table} (${columns})`);
}
