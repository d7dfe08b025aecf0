import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import pg from 'pg';
import { platform } from '../../schema/platform.js';
import { type Config, ConfigError, readConfig } from '../config.js';
import { openDatabase } from '../database/connect.js';
import { DatabaseStartError } from '../database/errors.js';
import { createOrm } from '../database/orm.js';
import { prepareDatabase, type Say } from '../database/prepare.js';
import { releaseCounts } from '../database/release-counts.js';

const usage = `usage: npm run db:<command>
  migrate  apply the migrations that are missing
  seed     migrate, then load the five places into an empty database
  reset    delete everything, migrate and seed (asks first; -- --yes does not)
  counts   release public counts now, as when a quarter begins, and those of past years anew
  diff     write a migration for what the declarations changed`;

const say: Say = (line) => process.stderr.write(`${line}\n`);

const commands: Record<string, (url: string) => Promise<void>> = {
  migrate: (url) => prepareDatabase(url, { seed: false, say }),
  seed: (url) => prepareDatabase(url, { seed: true, say }),
  reset: async (url) => {
    if (!process.argv.includes('--yes') && !(await confirmed())) return say('nothing was changed');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client
      .query(
        'drop schema public cascade; drop schema if exists feed cascade; drop schema if exists counts cascade; create schema public',
      )
      .finally(() => client.end());
    await prepareDatabase(url, { seed: true, say });
  },
  counts: async (url) => {
    await prepareDatabase(url, { seed: false, say });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await releaseCounts(client, platform.specs, say, { anew: true }).finally(() => client.end());
  },
  diff: async (url) => {
    await prepareDatabase(url, { seed: false, say, feed: false });
    const orm = await createOrm({ url, poolSize: 1, statementTimeoutMs: 0 });
    const { fileName } = await orm.migrator.create('schema/migrations').finally(() => orm.close());
    say(fileName ? `written: schema/migrations/${fileName}` : 'the database is as the declarations say');
  },
};

async function confirmed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Input that ends is an answer, too.
  const ended = once(terminal, 'close').then(() => '');
  const answer = await Promise.race([terminal.question('Delete all data of this database? Type "yes": '), ended]);
  terminal.close();
  return answer.trim() === 'yes';
}

async function main(config: Config, command: (url: string) => Promise<void>) {
  const database = await openDatabase(config, say);
  await command(database.url).finally(() => database.close());
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
