import { readConfig } from '../api/config.js';
import { openDatabase } from '../api/database/connect.js';
import { connect } from '../api/database/login.js';
import { recordsOfPerson } from '../api/database/persons.js';
import { resealPersonal } from '../api/database/reseal.js';
import { type Vault, vaultOf } from '../api/personal/vault.js';
import type { SqlClient } from '../api/sql/client.js';
import { platform } from '../schema/platform.js';
import { plainPhone } from '../schema/suggestions/feedback.masks.js';
import { readFlags, UsageError } from './command-line.js';

export const personalUsage = `usage: npm run -s cli -- person --phone NUMBER
       npm run -s cli -- person --name NAME
       npm run -s cli -- rekey

Person finds the records that keep a telephone number or a name, for somebody who asks what is known of him, or wants it
erased (erasePersonalData); it prints their ids, and needs DATA_KEYS.

Rekey encrypts all personal data by the newest of DATA_KEYS, which all servers have by then. It may be broken off and run
again, beside servers. A key that it has replaced is needed for backups only.`;

const flag = { type: 'string' } as const;
const say = (line: string) => process.stderr.write(`${line}\n`);

async function withDatabase(work: (client: SqlClient, vault: Vault) => Promise<void>): Promise<void> {
  const { dataKeys, ...settings } = readConfig();
  const vault = vaultOf(dataKeys);
  const database = await openDatabase(settings, say);
  try {
    const client = await connect('DATABASE_URL', database.url);
    await work(client, vault).finally(() => client.end());
  } finally {
    await database.close();
  }
}

export async function person(args: readonly string[]): Promise<void> {
  const { phone, name } = readFlags(personalUsage, { phone: flag, name: flag }, args);
  if (!phone === !name) throw new UsageError(`give --phone or --name\n\n${personalUsage}`);
  const [field, normal] = phone ? (['phone', plainPhone(phone)] as const) : ['name', name!.normalize('NFC').trim()];
  await withDatabase(async (client, vault) => {
    const ids = await recordsOfPerson(client, field!, vault.blindsOf(field!, normal!));
    for (const id of ids) process.stdout.write(`${id}\n`);
    say(`${ids.length || 'no'} records`);
  });
}

/** How a personal value is written where it is looked up, by the acts that take it. */
const normals = () =>
  new Map(
    [...platform.acts.values()].flatMap(({ spec, sent }) =>
      [...sent].flatMap(([field, { normal }]) => (normal ? [[`${spec.name}.${field}`, normal] as const] : [])),
    ),
  );

export async function rekey(args: readonly string[]): Promise<void> {
  readFlags(personalUsage, {}, args);
  const normalOf = normals();
  await withDatabase(async (client, vault) => {
    let [sealed, failures] = [0, 0];
    await resealPersonal(client, {
      newest: vault.newest,
      reseal: (row) => {
        const value = vault.open(row, row);
        return vault.seal(row, value, normalOf.get(`${row.type}.${row.field}`)?.(value) ?? value);
      },
      done: (count) => {
        sealed += count;
        if (count) say(`${sealed} values`);
      },
      failed: ({ type, key, field }, { message }) => {
        failures += 1;
        say(`${type}:${key}.${field} stays as it is: ${message}`);
      },
    });
    process.stdout.write(`${sealed} values encrypted by ${vault.newest.keyName}, ${failures} that cannot be opened\n`);
    if (failures) process.exitCode = 1;
  });
}
