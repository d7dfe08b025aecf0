import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { isDay } from '../../schema/kit/declare/column-kinds.js';
import { ImportError } from './import-error.js';
import { packageEdition } from './package.js';

export const usage = `usage: npm run divisions:import [-- --file FILE.csv --edition DAY] [--end-missing DAY] [--dry-run]

Loads an edition of the list of divisions: that of the whole country as of ${packageEdition.edition}, down to villages
(665,271 of them, about half a minute), or that of a file, into the database that the configuration names: DATABASE_URL,
else the embedded one in DATA_DIR, which the server may be using meanwhile. An empty database gets its tables and,
unless SEED=false, the five places first.

  --file FILE        UTF-8 CSV with a header: code (2, 4, 6, 9 or 12 digits), name, and optionally parent, validFrom,
                     validTo and successor; no other columns. Parents stand before their children or are in the
                     database. Committees at the end of names are left out: 芦家坪村委会 is 芦家坪村
  --edition DAY      the day as of which the file is true, 2023-06-30 for example; today in China if not given
  --end-missing DAY  ends what the edition lacks on this day: those who have a neighbour or a parent in it
  --dry-run          compares and tells, but writes nothing
  --cache FOLDER     for the list of the whole country once it is fetched (38 MB), and for the reports of changes
                     (default: DATA_DIR/divisions)
  --help             this text

All of it is read and compared first. What changes is told before it is written: old and new names, codes that pass to
another division, and what the edition lacks; the widest divisions here, all of them in a CSV file in the cache. Then
rows are committed in batches. Stopping it, by Ctrl-C or in any other way, keeps what is loaded; the same command
continues from there.

A new division begins with the edition, or with the day of --end-missing, if an earlier edition listed its neighbours
without it. Where a code passes to another division, its former holder stays with the day behind its code, ended, and so
do the records that name it. A division that a later edition named stays as it is; an edition older than what is there
is refused.

A row that cannot be a division is refused: its file, line, code and reason are written to standard error. A file with
other columns, or with two names for one code, is refused whole.

exit codes: 0  all rows are loaded; a DUPLICATE of a row that is loaded does not count
            1  it failed or was refused whole, or no row is right; what was loaded before is kept
            2  some rows were refused, the rest is loaded
          130  it was interrupted`;

/** What the command line asks for. */
export interface Asked {
  readonly file?: string;
  readonly edition: string;
  readonly endMissing?: string;
  readonly dryRun: boolean;
  readonly cache?: string;
}

const options = {
  file: { type: 'string' },
  edition: { type: 'string' },
  'end-missing': { type: 'string' },
  'dry-run': { type: 'boolean' },
  cache: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; undefined if it asks for help. @throws ImportError if it is wrong */
export function readAsked(args: readonly string[], today = new Date()): Asked | undefined {
  const { file, edition, cache, help, ...flags } = parsed(args);
  const { 'end-missing': endMissing, 'dry-run': dryRun = false } = flags;
  if (help) return undefined;
  for (const [name, day] of Object.entries({ '--edition': edition, '--end-missing': endMissing }))
    if (day !== undefined && !isDay(day))
      throw new ImportError(`${name}: ${JSON.stringify(day.slice(0, 40))} is no day; give one like 2023-06-30`);
  if (edition && file === undefined)
    throw new ImportError(`--edition: goes with --file; the whole country is as of ${packageEdition.edition}`);
  if (endMissing && file !== undefined && !edition)
    throw new ImportError('--end-missing: goes with --edition, the day as of which the file is true');
  return {
    edition: edition ?? (file === undefined ? packageEdition.edition : dayInChina(today)),
    dryRun,
    ...(file !== undefined && { file: fromHere(file) }),
    ...(endMissing !== undefined && { endMissing }),
    ...(cache !== undefined && { cache: fromHere(cache) }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new ImportError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** npm runs its scripts in the folder of package.json, whatever folder the person is in. */
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);
