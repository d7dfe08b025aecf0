import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { fullDisk } from '../../api/database/full-disk.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import { sql } from '../../api/sql/sql.js';
import { addressIn, administer, connected } from '../platform/databases.js';
import { startProxy } from '../setup/network.js';

const MB = 2 ** 20;
const line = (left: number) => `DATA_DIR: the disk of /data is full (${left} MB left); a first start needs 1.5 GB`;

test.each([
  ['a connection that broke off, with no place for the log of PostgreSQL', new Error('read ECONNRESET'), 6, line(6)],
  ['initdb, which takes away what it wrote', new Error('initdb failed: No space left on device'), 19, line(19)],
  ['a page that was written in part', new Error('could not extend file: wrote only 4096 of 8192 bytes'), 30, line(30)],
  ['a connection that broke off, with place left', new Error('read ECONNRESET'), 16, undefined],
])('%s', (_, fault, left, told) => {
  expect(fullDisk('/data', fault, left * MB)?.message).toBe(told);
});

test('a start whose PostgreSQL goes away while it migrates ends, with one line', async () => {
  await administer('create database unfilled template template0');
  onTestFinished(() => administer('drop database unfilled with (force)').then(() => undefined));
  const network = await startProxy(addressIn('unfilled'));
  onTestFinished(() => network.close());
  const watch = await connected(addressIn('unfilled'));
  const started = prepareDatabase(network.url, { say: () => {} }).then(
    () => 'was prepared',
    (error: Error) => `${error.name}: ${error.message}`,
  );
  const migrating = sql`select from pg_stat_activity where datname = current_database() and query ~ '^create table'`;
  while (!(await watch.query(migrating)).rowCount) await pause(2);
  network.reset();
  expect(await started).toMatch(/^DatabaseStartError: Database: [^\n]+$/);
}, 30_000);
