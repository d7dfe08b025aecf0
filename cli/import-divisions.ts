import { join } from 'node:path';
import { ConfigError, readSettings } from '../api/config.js';
import { DatabaseStartError } from '../api/database/start-error.js';
import { type Asked, readAsked, usage } from '../seeds/divisions/asked.js';
import { ImportError } from '../seeds/divisions/import-error.js';
import { exitCode, summary } from '../seeds/divisions/summary.js';

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(asked: Asked | undefined): Promise<number> {
  if (!asked) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const config = readSettings();
  // The platform takes a second to build, which nobody has to wait for whose flags are wrong.
  const { openDatabase } = await import('../api/database/connect.js');
  const { prepareDatabase } = await import('../api/database/prepare.js');
  const { loadDivisions } = await import('../seeds/divisions/load.js');
  const { fivePlaces } = await import('./places.js');
  const started = performance.now();
  const signal = interruption();
  const database = await openDatabase(config, say);
  try {
    if (!asked.dryRun)
      await prepareDatabase(database.url, { seed: config.seed ? fivePlaces : undefined, say, roles: config.roles });
    const outcome = await loadDivisions({
      ...asked,
      url: database.url,
      cache: asked.cache ?? join(config.dataDir, 'divisions'),
      screen: process.stderr,
      tell: (line) => process.stdout.write(`${line}\n`),
      signal,
    });
    process.stdout.write(`${summary(outcome, asked, (performance.now() - started) / 1000)}\n`);
    return exitCode(outcome);
  } catch (error) {
    if (!signal.aborted) throw error;
    say(`interrupted (${(error as Error).message})`);
    return 130;
  } finally {
    await database.close();
  }
}

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

try {
  process.exitCode = await main(readAsked(process.argv.slice(2)));
} catch (error) {
  const expected = [ConfigError, DatabaseStartError, ImportError].some((type) => error instanceof type);
  say(expected ? (error as Error).message : String((error as Error).stack));
  process.exitCode = 1;
}
