import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkRows } from '../../api/database/audit/sequencer.js';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { resealPersonal } from '../../api/database/reseal.js';
import { vaultOf } from '../../api/personal/vault.js';
import type { SqlClient } from '../../api/sql/client.js';
import { submit } from '../acts/voice.js';
import { dataKeys, type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

const newKey = `2027:${Buffer.alloc(32, 3).toString('base64')}`;
const rotated = `${newKey},${dataKeys}`;
const messages = 30;

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  for (let n = 0; n < messages; n++)
    await submit(fixture, { name: `王${n}`, phone: `138000000${String(n).padStart(2, '0')}` });
});
afterAll(() => fixture.close());

const run = async (keys: string, ...args: string[]) => {
  const env = { ...process.env, MODE: 'development', DATABASE_URL: fixture.url, DATA_KEYS: keys };
  const child = spawn(process.execPath, ['dist/cli/cli.js', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, stdout: stdout.trim(), stderr: stderr.trim() };
};
const byKey = async () => {
  const { rows } = await fixture.store.pool.query(
    'select key_name as name, algorithm, count(*)::int as count from act.personal group by 1, 2 order by 1',
  );
  return rows.map(({ name, algorithm, count }) => [name, algorithm, count]);
};
const findings = async () => {
  const client = await fixture.store.pool.connect();
  try {
    await linkRows(client);
    return (await verifyAudit(client)).findings;
  } finally {
    client.release();
  }
};

test('whoever breaks off has done whole pieces, and the audit holds', async () => {
  const client = await fixture.store.pool.connect();
  const vault = vaultOf(rotated);
  let pieces = 0;
  const broken = resealPersonal(client as unknown as SqlClient, {
    newest: vault.newest,
    reseal: (row) => vault.seal(row, vault.open(row, row), vault.open(row, row)),
    done: () => {
      if (++pieces === 2) throw new Error('broken off');
    },
    failed: () => expect.unreachable(),
    pieceSize: 7,
  });
  await expect(broken).rejects.toThrow('broken off');
  client.release();
  expect(await byKey()).toEqual([
    ['2027', 'AES-256-GCM', 14],
    ['new', 'SM4-CTR-HMAC-SM3', 2 * messages - 14],
  ]);
  expect(await findings()).toEqual([]);
});

test('two at once do the rest, each value once, while messages come in', async () => {
  const [one, other] = await Promise.all([run(rotated, 'rekey'), run(rotated, 'rekey'), submit(fixture)]);
  const counts = [one, other].map(({ stdout }) => Number(/^(\d+) values encrypted by 2027, 0/.exec(stdout)?.[1]));
  expect([one.status, other.status]).toEqual([0, 0]);
  expect(counts[0]! + counts[1]!).toBe(2 * messages - 14);
  expect(await byKey()).toEqual([['2027', 'AES-256-GCM', 2 * messages]]);
  const { rows } = await fixture.store.pool.query(
    `select count(distinct object)::int as objects from act.audit where action = 'resealPersonalData'`,
  );
  expect(rows[0].objects).toBe(messages);
  expect(await findings()).toEqual([]);
});

test('what is encrypted anew is opened and found with the new key alone', async () => {
  const { rows } = await fixture.store.pool.query(
    `select type, key, field, algorithm, key_name as "keyName", value from act.personal where field = 'name'`,
  );
  const vault = vaultOf(newKey);
  const names = rows.map((row) => vault.open(row, row));
  expect(names.sort()).toEqual(Array.from({ length: messages }, (_, n) => `王${n}`).sort());
  const found = await run(newKey, 'person', '--phone', '+86 138 0000 0007');
  expect(found.stdout).toMatch(/^PublicFeedback:[0-9a-f-]{36}$/);
});

test('a value whose key is not given, or that was changed, stays as it is and is named', async () => {
  await fixture.store.pool.query(
    `update act.personal set key_name = 'lost' where (type, key, field) = (select type, key, field from act.personal order by 1, 2, 3 limit 1)`,
  );
  const before = await byKey();
  const told = await run(rotated, 'rekey');
  expect([told.status, told.stdout]).toEqual([1, '0 values encrypted by 2027, 1 that cannot be opened']);
  expect(told.stderr).toMatch(/PublicFeedback:\S+\.name stays as it is: DATA_KEYS has no key lost of AES-256-GCM/);
  expect(await byKey()).toEqual(before);
});
