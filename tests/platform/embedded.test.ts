import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineEntity, MikroORM, p } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from '../../api/database/embedded.js';
import { checkDatabase } from '../../api/database/supported-version.js';
import { clusterFolder } from '../setup/cluster.js';
import { childrenOf, isAlive, parentOf, postmasterPid, startInChild, until } from './processes.js';

const linux = process.platform === 'linux';
const root = process.getuid?.() === 0;

function temporaryFolder(): string {
  const folder = clusterFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let template: string;
beforeAll(async () => {
  template = clusterFolder();
  await (await startEmbedded({ dataDir: template, log: () => {} })).stop();
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** A folder with an empty database, for tests of what comes after the first start. */
function preparedFolder(): string {
  const folder = temporaryFolder();
  // Not cpSync, which loses the modes of folders.
  execFileSync('cp', ['-a', `${template}/.`, folder]);
  return folder;
}

async function start(dataDir: string, messages: string[] = []): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, log: (message) => messages.push(message) });
  onTestFinished(() => database.stop());
  return database;
}

async function query<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the first start makes a durable UTF-8 database that knows Chinese', async () => {
  const { url } = await start(temporaryFolder());
  const client = new Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => client.end());
  await checkDatabase(client);
  const { rows } = await client.query(`
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
           current_setting('jit') as jit, current_setting('shared_buffers') as buffers, current_database() as name,
           array(select x from unnest(array['赵', '李', '王']) x order by x collate "zh-Hans-CN-x-icu") as names`);
  expect(rows).toEqual([
    { fsync: 'on', commit: 'on', jit: 'off', buffers: '256MB', name: 'deputy_graph', names: ['李', '王', '赵'] },
  ]);
});

test('the next start is ready at once and has the data', async () => {
  const folder = preparedFolder();
  const first = await start(folder);
  await query(first.url, 'create table t as select 7 as n');
  await first.stop();
  expect(await first.onExit).toEqual({ expected: true, code: 0, signal: null });
  const begin = performance.now();
  const second = await start(folder);
  expect(performance.now() - begin).toBeLessThan(3000);
  expect(await query(second.url, 'table t')).toEqual([{ n: 7 }]);
});

test('node-postgres and MikroORM take the address of the socket and that of TCP', async () => {
  const { url, tcpUrl } = await start(join(temporaryFolder(), '数据 库'));
  const peer = 'select inet_server_addr() is null as socket';
  for (const [address, socket] of [
    [url, true],
    [tcpUrl, false],
  ] as const) {
    expect(await query(address, peer)).toEqual([{ socket }]);
    const Thing = defineEntity({ name: 'Thing', properties: { id: p.integer().primary() } });
    const orm = await MikroORM.init({ clientUrl: address, entities: [Thing] });
    expect(await orm.em.getConnection().execute(peer)).toEqual([{ socket }]);
    await orm.close();
  }
});

test('a path too long for a socket is served through TCP', async () => {
  const { url, tcpUrl } = await start(join(temporaryFolder(), 'x'.repeat(90)));
  expect(url).toBe(tcpUrl);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('settings can be added and replaced', async () => {
  const database = await startEmbedded({ dataDir: preparedFolder(), log: () => {}, settings: { fsync: 'off' } });
  onTestFinished(() => database.stop());
  expect(await query(database.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
});

test('the password and the log are for their owner only, and the log quotes no values', async () => {
  const folder = preparedFolder();
  const { tcpUrl } = await start(folder);
  await expect(query(tcpUrl, `select '13800000001'::date`)).rejects.toThrow('13800000001');
  await expect(query(tcpUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password');
  for (const name of ['postgres.password', 'postgres.log'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
  expect(log).toContain('password authentication failed');
  expect(log).not.toContain('13800000001');
});

describe('a folder has one server', () => {
  test('a second start names the process that has it and leaves that alone', async () => {
    const folder = preparedFolder();
    const { url } = await start(folder);
    await expect(start(folder)).rejects.toThrow(`DATA_DIR is in use by this process (${process.pid}): ${folder}`);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    const other = await startInChild(folder).catch((error: Error) => error.message);
    expect(other).toBe(`DATA_DIR is in use by process ${process.pid}: ${folder}`);
  });

  test('a server stopped twice does not give free what the next one has', async () => {
    const folder = preparedFolder();
    const first = await start(folder);
    await first.stop();
    await start(folder);
    await first.stop();
    await expect(start(folder)).rejects.toThrow('DATA_DIR is in use by this process');
  });

  test('of several starts at the same time one succeeds', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'server.pid'), `${process.pid} another birth\n`);
    const results = await Promise.allSettled([1, 2, 3].map(() => startInChild(folder)));
    const started = results.filter((result) => result.status === 'fulfilled');
    expect(started).toHaveLength(1);
    started[0]!.value.kill('SIGKILL');
    await until(() => !isAlive(postmasterPid(folder)));
  });

  test('a folder that cannot be written to is refused', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(start(file)).rejects.toThrow(/^Cannot write to DATA_DIR/);
  });
});

describe.runIf(linux)('after a crash', () => {
  test('PostgreSQL ends with its killed server, and the next start has what was committed', async () => {
    const folder = preparedFolder();
    const server = await startInChild(folder, 'create table t as select 7 as n');
    const postmaster = postmasterPid(folder);
    server.kill('SIGKILL');
    const messages: string[] = [];
    const { url } = await start(folder, messages);
    expect(await query(url, 'table t')).toEqual([{ n: 7 }]);
    expect(isAlive(postmaster)).toBe(false);
  });

  test('a PostgreSQL that was left behind is stopped first', async () => {
    const folder = preparedFolder();
    const server = await startInChild(folder, 'create table t as select 7 as n');
    const postmaster = postmasterPid(folder);
    const supervisor = parentOf(postmaster);
    const watch = childrenOf(supervisor).filter((pid) => pid !== postmaster);
    for (const pid of [...watch, supervisor]) process.kill(pid, 'SIGKILL');
    server.kill('SIGKILL');
    await until(() => !isAlive(server.pid!));
    expect(isAlive(postmaster)).toBe(true);
    const messages: string[] = [];
    const { url } = await start(folder, messages);
    expect(messages).toEqual(['Stopped a PostgreSQL that an earlier server had left behind']);
    expect(await query(url, 'table t')).toEqual([{ n: 7 }]);
  });

  test('an end that nobody asked for is told, and the next start recovers', async () => {
    const folder = preparedFolder();
    const first = await start(folder);
    await query(first.url, 'create table t as select 7 as n');
    process.kill(postmasterPid(folder), 'SIGKILL');
    expect(await first.onExit).toMatchObject({ expected: false, code: 137 });
    await first.stop();
    const { url } = await start(folder);
    expect(await query(url, 'table t')).toEqual([{ n: 7 }]);
  });

  test('process numbers that now belong to other programs do not hinder a start', async () => {
    const folder = preparedFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'server.pid'), `${process.pid} another birth\n`);
    writeFileSync(
      join(folder, 'postgres/postmaster.pid'),
      `${process.pid}\n${folder}/postgres\n1\n5432\n\n\n0 0\nready\n`,
    );
    const { url } = await start(folder);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe.runIf(linux && root)('started by root without user namespaces', () => {
  function withoutNamespaces(): void {
    const programs = temporaryFolder();
    writeFileSync(join(programs, 'unshare'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    chmodSync(programs, 0o755);
    vi.stubEnv('PATH', programs + delimiter + process.env.PATH);
    onTestFinished(() => void vi.unstubAllEnvs());
  }

  test('PostgreSQL runs as another user, and the files change hands as the way changes', async () => {
    const folder = preparedFolder();
    chmodSync(folder, 0o755);
    const first = await start(folder);
    await query(first.url, 'create table t as select 7 as n');
    await first.stop();
    withoutNamespaces();
    const second = await start(folder);
    expect(await query(second.url, 'table t')).toEqual([{ n: 7 }]);
    expect(statSync(join(folder, 'postgres')).uid).not.toBe(0);
    await second.stop();
    vi.unstubAllEnvs();
    const third = await start(folder);
    expect(await query(third.url, 'table t')).toEqual([{ n: 7 }]);
  });

  test('a folder that others cannot enter gets its cluster elsewhere, and a new one when it is emptied', async () => {
    withoutNamespaces();
    const folder = join(temporaryFolder(), 'data');
    mkdirSync(folder, { mode: 0o700 });
    const places: string[] = [];
    for (const _ of [1, 2]) {
      const database = await start(folder);
      expect(lstatSync(join(folder, 'postgres')).isSymbolicLink()).toBe(true);
      const [row] = await query<{ data_directory: string }>(database.url, 'show data_directory');
      places.push(row!.data_directory);
      await database.stop();
      rmSync(folder, { recursive: true });
      onTestFinished(() => rmSync(row!.data_directory, { recursive: true, force: true }));
    }
    expect(places[0]).toMatch(/^\/var\/lib\/deputy-graph\/cluster-/);
    expect(places[1]).not.toBe(places[0]);
  });
});
