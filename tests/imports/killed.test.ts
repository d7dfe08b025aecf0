import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { signToken } from '../../api/auth/tokens.js';
import { key } from '../acts/voice.js';
import { connected, newDatabase } from '../platform/databases.js';
import type { Data } from '../setup/fixture.js';

const secret = 'a secret of the tests, at least 32 bytes long';
const rows = 30_000;

/** The built server on a database, in a process that a test may kill. */
async function startServer(url: string, dataDir: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['dist/cli/start.js'], {
    env: {
      ...{ PATH: process.env.PATH, DATABASE_URL: url, DATA_DIR: dataDir, SEED: 'false', BALLOTS: 'false', PORT: '0' },
      ...{ LOG_LEVEL: 'silent', TOKEN_SECRET: secret },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of child.stdout!) {
    printed += chunk;
    const [address] = /http:\/\/127\.0\.0\.1:\d+(?=\/graphql)/.exec(printed) ?? [];
    if (address) return { child, address };
  }
  throw new Error(`The server ended: ${printed}`);
}

test('a server that is killed while it writes an import has written nothing, and the next one writes all of it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'imports-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const { url } = await newDatabase();
  const client = await connected(url);
  await client.query(
    `insert into division (code, name, level, kind) values ('150000000000', '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION')`,
  );
  const first = await startServer(url, dataDir);
  const token = await signToken(secret, { role: 'system' });
  const ask = async (address: string, query: string, input: object = {}): Promise<Data> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const body = JSON.stringify({ query, variables: { input: { idempotencyKey: key(), ...input } } });
    const told = (await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()) as Data;
    if (told.errors) throw new Error(JSON.stringify(told.errors));
    return Object.values(told.data)[0];
  };
  const table = `姓名,所在区划,工作单位及职务\n${Array.from({ length: rows }, (_, n) => `张三,15,第${n}号单位职工\n`).join('')}`;
  const upload = await ask(
    first.address,
    'mutation($input: RequestUploadInput!) { requestUpload(input: $input) { uploadId url } }',
    { name: '名单.csv', kind: 'CSV', size: Buffer.byteLength(table) },
  );
  expect((await fetch(first.address + upload.url, { method: 'PUT', body: table })).status).toBe(201);
  const { tableImport } = await ask(
    first.address,
    'mutation($input: ImportRecordsInput!) { importRecords(input: $input) { tableImport { id } } }',
    { kind: 'PEOPLE', file: upload.uploadId, dryRun: false },
  );
  const state = async () => (await client.query('select status, rows_read, rows_added from table_import')).rows[0];
  const people = async () => (await client.query('select count(*)::int as n from deputy')).rows[0].n;
  // It has told how far it is, so rows are written and nothing is kept.
  await expect.poll(async () => (await state()).rows_read, { timeout: 120_000, interval: 20 }).toBeGreaterThan(0);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');
  expect(await people()).toBe(0);
  expect(await state()).toMatchObject({ status: 'RUNNING', rows_added: 0 });

  const second = await startServer(url, dataDir);
  await expect.poll(async () => (await state()).status, { timeout: 240_000, interval: 200 }).toBe('IMPORTED');
  expect(await state()).toEqual({ status: 'IMPORTED', rows_read: rows, rows_added: rows });
  expect(await people()).toBe(rows);
  const told = await ask(second.address, `{ tableImport(id: "${tableImport.id}") { status errorCount } }`);
  expect(told).toEqual({ status: 'IMPORTED', errorCount: 0 });
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
}, 600_000);
