import { readSettings } from '../api/config.js';
import { readFlags, runCommand, UsageError } from './command-line.js';

const usage = `usage: npm run db:<command>
  migrate  apply the migrations that are missing, and give the reader and the writer their rights
  seed     migrate, then load the five places into an empty database
  reset    delete everything, migrate and seed (asks first; -- --yes does not)
  check    tell which records contradict what the declarations say always holds
  counts   release public counts now, as when a quarter begins, and those of past years anew
  diff     write a migration for what the declarations changed`;

const names = ['migrate', 'seed', 'reset', 'check', 'counts', 'diff'] as const;
export type Name = (typeof names)[number];

await runCommand(async () => {
  const [first = '', ...args] = process.argv.slice(2);
  const name = names.find((one) => one === first);
  const flags = readFlags(
    usage,
    name === 'reset' ? { yes: { type: 'boolean' } } : {},
    name ? args : process.argv.slice(2),
  );
  if (!name) throw new UsageError(usage);
  const settings = readSettings();
  // The platform takes a second to build, which nobody has to wait for who asks how a command is called.
  const { commands, say } = await import('./database-commands.js');
  const { openDatabase } = await import('../api/database/connect.js');
  const database = await openDatabase(settings, say);
  await commands[name](database.url, settings, flags.yes === true).finally(() => database.close());
});
