import { rmSync } from 'node:fs';
import pg from 'pg';
import { type EmbeddedDatabase, startEmbedded } from '../api/database/embedded.js';
import { prepareDatabase } from '../api/database/prepare.js';
import { buildVolume } from './volume/build.js';
import { portalViews } from './volume/views.js';

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
export const writeSettings = { autovacuum: 'off', max_wal_size: '8GB' };

export interface BenchDatabase {
  readonly url: string;
  /** As our server logs in. */
  readonly readerUrl: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL and sees that it holds `count` suggestions: kept ones of an earlier run, or new ones. */
export async function openDatabase(
  dataDir: string,
  count: number,
  keep: boolean,
  say: (line: string) => void,
  settings: Readonly<Record<string, string>> = readSettings,
): Promise<BenchDatabase> {
  if (!keep) rmSync(dataDir, { recursive: true, force: true });
  let embedded = await startEmbedded({ dataDir, log: say, settings });
  let readerUrl: string;
  try {
    const found = await builtCount(embedded.url);
    if (found === count) say(`Using the ${count} suggestions of an earlier run in ${dataDir}`);
    else {
      if (found !== undefined) {
        await embedded.stop();
        rmSync(dataDir, { recursive: true, force: true });
        embedded = await startEmbedded({ dataDir, log: say, settings });
      }
      say(`Building ${count} suggestions in ${dataDir}`);
      await prepareDatabase(embedded.url, { say });
      await buildVolume(embedded.url, count, say);
    }
    ({ url: readerUrl } = (await prepareDatabase(embedded.url, { say })).reader);
    await withClient(embedded.url, (client) => client.query(portalViews));
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return { url: embedded.url, readerUrl, stop: () => stop(embedded, dataDir, keep) };
}

async function stop(embedded: EmbeddedDatabase, dataDir: string, keep: boolean) {
  await embedded.stop();
  if (!keep) rmSync(dataDir, { recursive: true, force: true });
}

/** How many suggestions a finished build left here; 0 after one cut short, undefined in a new database. */
const builtCount = (url: string): Promise<number | undefined> =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `select to_regclass('bench.built') is not null as built, to_regnamespace('bench') is not null as begun`,
    );
    if (!rows[0].built) return rows[0].begun ? 0 : undefined;
    return (await client.query('select suggestions from bench.built')).rows[0].suggestions;
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
