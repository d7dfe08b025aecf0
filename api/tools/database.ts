import { createInterface } from 'node:readline/promises';
import { type Config, ConfigError, readConfig } from '../config.js';
import { startEmbedded } from '../database/embedded.js';
import { DatabaseStartError } from '../database/errors.js';
import { openStore, type Store } from '../database/orm.js';
import { prepareDatabase, type Say } from '../database/prepare.js';

const usage = `usage: npm run db:<command>
  migrate  apply the migrations that are missing
  seed     migrate, then load the five places into an empty database
  reset    delete everything, migrate and seed (asks first; -- --yes does not)
  diff     write a migration for what the declarations changed`;

const say: Say = (line) => process.stderr.write(`${line}\n`);

const commands: Record<string, (store: Store) => Promise<void>> = {
  migrate: (store) => prepareDatabase(store, { seed: false, say }),
  seed: (store) => prepareDatabase(store, { seed: true, say }),
  reset: async (store) => {
    if (!process.argv.includes('--yes') && !(await confirmed())) return say('nothing was changed');
    await store.pool.query('drop schema public cascade; create schema public');
    await prepareDatabase(store, { seed: true, say });
  },
  diff: async (store) => {
    await prepareDatabase(store, { seed: false, say });
    const { fileName } = await store.orm.migrator.create('schema/migrations');
    say(fileName ? `written: schema/migrations/${fileName}` : 'the database is as the declarations say');
  },
};

async function confirmed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question('Delete all data of this database? Type "yes": ');
  terminal.close();
  return answer.trim() === 'yes';
}

async function main(config: Config, command: (store: Store) => Promise<void>) {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log: say });
  try {
    const url = config.databaseUrl ?? embedded!.url;
    const store = await openStore({ url, poolSize: 2, statementTimeoutMs: 600_000 });
    await command(store).finally(() => store.close());
  } finally {
    await embedded?.stop();
  }
}

const command = commands[process.argv[2] ?? ''];
try {
  if (!command) throw new ConfigError(usage);
  await main(readConfig(), command);
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof DatabaseStartError;
  say(expected ? error.message : String((error as Error).stack));
  process.exitCode = 1;
}
