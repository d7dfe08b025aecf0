import pg, { type ClientBase } from 'pg';
import { type Counts, compare, noChange } from './changes.js';
import type { Edition } from './edition.js';
import { ImportError } from './import-error.js';
import { followPlaces } from './places.js';
import { Progress } from './progress.js';
import { type Read, type Reading, readAll } from './read.js';
import { reportChanges } from './report.js';
import { checkSuccessors, dropOutdated } from './stage.js';
import { endMissing, nameSuccessors, writeChanges } from './write.js';

export interface LoadOptions extends Edition, Reading {
  /** Of a database with all migrations. */
  readonly url: string;
  /** Compares and tells, but writes nothing. */
  readonly dryRun?: boolean;
  /** Hears, line by line, what the edition changes, before it is written. */
  readonly tell?: (line: string) => void;
  /** Rows of one transaction; by default half a second's: short enough to stop at, long enough for its overhead. */
  readonly batch?: number;
}

export interface Outcome extends Read {
  readonly counts: Counts;
  /** Rows that are left as a later edition has them. */
  readonly later: number;
  readonly interrupted: boolean;
}

/** Any number, the same everywhere: two loads at once would wait for each other's rows. */
const loading = 3_505_1507;

/**
 * Brings an edition of the list of divisions into a database: reads and checks all of it, compares it with what is
 * there, tells what changes, and writes that in batches.
 */
export async function loadDivisions(options: LoadOptions): Promise<Outcome> {
  const client = new pg.Client({ connectionString: options.url });
  // The query that runs then fails as well, and tells.
  client.on('error', () => {});
  await client.connect();
  try {
    await beginSession(client);
    return await load(client, options);
  } catch (error) {
    throw isLost(error)
      ? new ImportError('the database went away; what is loaded is kept, start again to continue')
      : error;
  } finally {
    await client.end().catch(() => {});
  }
}

async function beginSession(client: ClientBase): Promise<void> {
  // The index of names takes new terms in a list that is sorted in with this much memory.
  await client.query(`set statement_timeout = 0; set work_mem = '64MB'`);
  const { rows } = await client.query('select pg_try_advisory_lock($1) as free', [loading]);
  if (!rows[0].free) throw new ImportError('another import is running on this database: wait for it or stop it');
  const table = await client.query(
    `select from pg_attribute where attrelid = to_regclass('division') and attname = 'first_edition_on'`,
  );
  if (!table.rowCount)
    throw new ImportError('the database lacks tables of this version: npm run db:migrate makes them');
}

async function load(client: ClientBase, options: LoadOptions): Promise<Outcome> {
  const { screen, signal, batch = 20_000, tell = () => {} } = options;
  const read = await readAll(client, options);
  if (signal.aborted || read.rows === 0) return { ...read, counts: noChange, later: 0, interrupted: signal.aborted };

  const later = await dropOutdated(client, options.edition, read.rows);
  await checkSuccessors(client);
  await followPlaces(client, options);
  const counts = await compare(client, options);
  for (const line of await reportChanges(client, options.cache, options.edition)) tell(line);

  if (!options.dryRun) {
    const toEnd = options.endMissing === undefined ? 0 : counts.ending;
    const all = counts.NEW + counts.HANDED + counts.CHANGED + counts.BACK + counts.DATED + counts.ADOPTED + toEnd;
    const progress = new Progress(screen, all, 'written');
    let written = 0;
    const onBatch = (rows: number) => {
      written += rows;
      progress.at(written);
    };
    const writing = { batch, signal, onBatch };
    await writeChanges(client, options, writing).finally(() => progress.clear());
    await endMissing(client, options, writing).finally(() => progress.clear());
    if (!signal.aborted) await nameSuccessors(client, options);
    // Statistics for the planner, which else knows nothing of a type that was rare; the visibility map for lists and
    // counts that read an index only.
    if (!signal.aborted && all > 0) await client.query('vacuum (analyze) division, feed.change, feed.lost');
  }
  return { ...read, later, counts, interrupted: signal.aborted };
}

const isLost = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^57P0|^08|^ECONNRESET$|^EPIPE$/.test(code) || message.startsWith('Connection terminated');
};
