import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { Settings } from '../api/config.js';
import { told, violations } from '../api/database/invariants.js';
import { connect } from '../api/database/login.js';
import { createOrm } from '../api/database/orm.js';
import { prepareDatabase, type Say } from '../api/database/prepare.js';
import { releaseCounts } from '../api/database/release-counts.js';
import { toldOfBroken, validateValues } from '../api/database/values/validate-values.js';
import { platform } from '../schema/platform.js';

import { fivePlaces } from './places.js';

export const say: Say = (line) => process.stderr.write(`${line}\n`);

type Command = (url: string, settings: Settings, yes: boolean) => Promise<unknown>;
export const commands = {
  migrate: (url, { roles }) => prepareDatabase(url, { say, roles }),
  seed: (url, { roles }) => prepareDatabase(url, { seed: fivePlaces, say, roles }),
  reset: async (url, { roles }, yes) => {
    if (!yes && !(await confirmed())) return say('nothing was changed');
    const client = await connect('DATABASE_URL', url);
    await client
      .query(
        'drop schema public cascade; drop schema if exists feed cascade; drop schema if exists counts cascade; drop schema if exists ballot cascade; create schema public',
      )
      .finally(() => client.end());
    await prepareDatabase(url, { seed: fivePlaces, say, roles });
  },
  check: async (url) => {
    const client = await connect('DATABASE_URL', url);
    const look = async () => [
      ...(await violations(client, platform.specs)).map(told),
      ...(await validateValues(client, platform.specs)).map(toldOfBroken),
    ];
    const found = await look().finally(() => client.end());
    for (const line of found) say(line);
    say(found.length ? `${found.length} rules are broken` : 'all records are as the declarations say');
    if (found.length) process.exitCode = 1;
  },
  counts: async (url, { roles }) => {
    await prepareDatabase(url, { say, roles });
    const client = await connect('DATABASE_URL', url);
    await releaseCounts(client, platform.specs, say, { anew: true }).finally(() => client.end());
  },
  diff: async (url, { roles }) => {
    await prepareDatabase(url, { say, feed: 'none', roles });
    const orm = await createOrm({ url, poolSize: 1, statementTimeoutMs: 0 });
    const { fileName } = await orm.migrator.create('schema/migrations').finally(() => orm.close());
    say(fileName ? `written: schema/migrations/${fileName}` : 'the database is as the declarations say');
  },
} satisfies Readonly<Record<string, Command>>;

async function confirmed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Input that ends is an answer, too.
  const ended = once(terminal, 'close').then(() => '');
  const answer = await Promise.race([terminal.question('Delete all data of this database? Type "yes": '), ended]);
  terminal.close();
  return answer.trim() === 'yes';
}
