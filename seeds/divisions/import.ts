import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, readSettings } from '../../api/config.js';
import { openDatabase } from '../../api/database/connect.js';
import { DatabaseStartError } from '../../api/database/errors.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { ImportError, loadDivisions, type Outcome } from './load.js';

const usage = `usage: npm run divisions:import [-- --file FILE.csv] [-- --cache FOLDER]

Loads the divisions of the whole country, down to villages (665,271 of them, about a minute), or those of a file,
into the database that the configuration names: DATABASE_URL, else the embedded one in DATA_DIR, which the server
may be using meanwhile. An empty database gets its tables and, unless SEED=false, the five places first.

  --file FILE     UTF-8 CSV with a header: code (2, 4, 6, 9 or 12 digits), name, and optionally parent; parents
                  stand before their children or are in the database
  --cache FOLDER  where the list of the whole country is kept once fetched (default: DATA_DIR/divisions, 38 MB)
  --help          this text

Rows are committed in batches. Stopping it, by Ctrl-C or in any other way, keeps what is loaded; the same command
continues from there. Divisions that differ in name, level, kind or parent are updated, all others stay as they are.
A row that cannot be a division is refused: its file, line, code and reason are written to standard error.

exit codes: 0  all rows are loaded; a DUPLICATE of a row that is loaded does not count
            1  it failed; what was loaded before is kept
            2  some rows were refused, the rest is loaded
          130  it was interrupted`;

const say = (line: string) => process.stderr.write(`${line}\n`);
const count = (rows: number) => rows.toLocaleString('en');

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, cache: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const config = readSettings();
  const started = performance.now();
  const signal = interruption();
  const database = await openDatabase(config, say);
  try {
    await prepareDatabase(database.url, { seed: config.seed, say, roles: config.roles });
    const outcome = await loadDivisions({
      url: database.url,
      file: values.file === undefined ? undefined : fromHere(values.file),
      cache: values.cache === undefined ? join(config.dataDir, 'divisions') : fromHere(values.cache),
      screen: process.stderr,
      signal,
    });
    process.stdout.write(`${summary(outcome, (performance.now() - started) / 1000)}\n`);
    return exitCode(outcome);
  } catch (error) {
    if (!signal.aborted) throw error;
    say(`interrupted (${(error as Error).message})`);
    return 130;
  } finally {
    await database.close();
  }
}

/** npm runs its scripts in the folder of package.json, whatever folder the person is in. */
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

/** Aborted by the first Ctrl-C or SIGTERM. PostgreSQL keeps what is committed, so a second one may end it at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    say('stopping after this batch');
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return controller.signal;
}

function summary({ tally, refused, interrupted }: Outcome, seconds: number): string {
  const { inserted, updated, unchanged } = tally;
  const reasons = [...refused].map(([reason, rows]) => `${count(rows)} ${reason}`).join(', ');
  const rows = count(inserted + updated + unchanged + tally.refused);
  const figures = `${count(inserted)} new, ${count(updated)} changed, ${count(unchanged)} as before, ${count(tally.refused)} refused`;
  const end = interrupted
    ? '\nstopped; what is loaded is kept: the same command continues from here'
    : inserted + updated === 0
      ? '\nnothing to do: all of them were there already'
      : '';
  return `${rows} rows in ${seconds.toFixed(1)} s: ${figures}${reasons && ` (${reasons})`}${end}`;
}

function exitCode({ refused, interrupted }: Outcome): number {
  if (interrupted) return 130;
  return [...refused.keys()].some((reason) => reason !== 'DUPLICATE') ? 2 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const wrongUse = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  const expected = [ConfigError, DatabaseStartError, ImportError].some((type) => error instanceof type);
  if (wrongUse) say(`${(error as Error).message}\n\n${usage}`);
  else say(expected ? (error as Error).message : String((error as Error).stack));
  process.exitCode = 1;
}
