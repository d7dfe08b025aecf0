import { rmSync } from 'node:fs';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../api/database/embedded.js';
import { prepareDatabase } from '../api/database/prepare.js';

/** Where nothing is written while we measure, durability and housekeeping would only make the build slow. */
const readSettings = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  autovacuum: 'off',
};

/** Acts are as durable as in production; housekeeping would meet one contender and not another. */
export const writeSettings = { autovacuum: 'off', max_wal_size: '8GB', max_connections: '120' };

export interface BenchDatabase {
  readonly url: string;
  /** As our server logs in. */
  readonly readerUrl: string;
  stop(): Promise<void>;
}

/** What a database is filled with. */
export interface Volume {
  /** `suggestions`: what there are `count` of. */
  readonly of: string;
  readonly count: number;
  /** Made anew for each run. */
  readonly views?: string;
  readonly build: (pool: pg.Pool, count: number, say: (line: string) => void) => Promise<void>;
}

/** Sessions that fill it side by side; constraints between tables hold by construction and are not checked row by row. */
const builders = {
  max: 2,
  options:
    '-c session_replication_role=replica -c maintenance_work_mem=512MB -c max_parallel_maintenance_workers=1 -c work_mem=256MB',
};

/** Starts PostgreSQL and sees that it holds a volume: a kept one of an earlier run, or a new one. */
export async function openDatabase(
  dataDir: string,
  { of, count, views, build }: Volume,
  keep: boolean,
  say: (line: string) => void,
  settings: Readonly<Record<string, string>> = readSettings,
): Promise<BenchDatabase> {
  if (!keep) rmSync(dataDir, { recursive: true, force: true });
  let embedded = await startEmbedded({ dataDir, log: say, settings });
  let readerUrl: string;
  try {
    const found = await builtCount(embedded.url);
    if (found === count) say(`Using the ${count} ${of} of an earlier run in ${dataDir}`);
    else {
      if (found !== undefined) {
        await embedded.stop();
        rmSync(dataDir, { recursive: true, force: true });
        embedded = await startEmbedded({ dataDir, log: say, settings });
      }
      say(`Building ${count} ${of} in ${dataDir}`);
      await prepareDatabase(embedded.url, { say });
      await fill(embedded.url, { of, count, build }, say);
    }
    ({ url: readerUrl } = (await prepareDatabase(embedded.url, { say })).reader);
    if (views) await withClient(embedded.url, (client) => client.query(views));
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: embedded.url, readerUrl, stop: () => stop(embedded, dataDir, keep) };
}

async function fill(url: string, { count, build }: Volume, say: (line: string) => void): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, ...builders });
  // A failed statement reports itself; an idle connection that breaks beside it must not end the process first.
  pool.on('error', () => undefined);
  try {
    await build(pool, count, say);
    await pool.query('create table bench.built as select $1::int as count', [count]);
    await pool.query('vacuum (analyze)');
  } finally {
    await pool.end();
  }
}

async function stop(embedded: EmbeddedDatabase, dataDir: string, keep: boolean) {
  await embedded.stop();
  if (!keep) rmSync(dataDir, { recursive: true, force: true });
}

/** How much a finished build left here; 0 after one cut short, undefined in a new database. */
const builtCount = (url: string): Promise<number | undefined> =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select to_regclass('bench.built') is not null as built, to_regnamespace('bench') is not null as begun`,
    );
    if (!rows[0].built) return rows[0].begun ? 0 : undefined;
    return (await client.query('select * from bench.built')).rows[0].count;
  });

export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
