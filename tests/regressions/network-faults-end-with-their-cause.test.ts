import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../api/database/embedded.js';
import { openStore, type Store } from '../../api/database/orm.js';
import { createExecutor } from '../../api/read/execute.js';
import { createServer, type Server } from '../../api/server.js';
import { integer, literal, type Statement, sql } from '../../api/sql/sql.js';
import { platform } from '../../schema/platform.js';
import { clusterFolder } from '../setup/cluster.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { type Network, startProxy } from '../setup/network.js';
import { smallPlace } from '../setup/small-place.js';

const poolSize = 3;
let fixture: Fixture;
let network: Network;
let store: Store;
let server: Server;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());
beforeEach(async () => {
  network = await startProxy(fixture.store.pool.options.connectionString!);
  store = await openStore({ url: network.url, poolSize, statementTimeoutMs: 20_000 });
  server = await createServer({
    schema: platform.schema,
    execute: createExecutor(platform, store.reads),
    mode: 'production',
    host: '127.0.0.1',
    port: 0,
    tokenSecret: new Uint8Array(32),
    logLevel: 'silent',
    obstacle: () => store.obstacle(),
  });
  await server.listen();
});
afterEach(async () => {
  network.free();
  await server.close();
  await store.close();
  await network.close();
});

const ask = async () => {
  const body = JSON.stringify({ query: '{ deputies(first: 1) { nodes { name } } }' });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code ?? data];
};
const answered = [200, { deputies: { nodes: [{ name: '阿拉坦其其格' }] } }];
const readiness = async () => {
  const response = await fetch(`${server.url}/readyz`);
  return [response.status, await response.json()];
};
const ready = [200, { status: 'ready' }];
const unavailable = (reason: string) => [503, { status: 'unavailable', reason }];

const sleep = (seconds: number): Statement => {
  const told = Number.isInteger(seconds) ? integer(seconds) : sql`${literal(String(seconds))}::numeric`;
  const text = sql`select ${told} from pg_sleep(${told})`;
  return { text, values: [], name: text, replans: false };
};
/** As many statements at once as there are connections: a slot that is lost would keep one of them out. */
const fillPool = (seconds = 0.2) =>
  Promise.all(Array.from({ length: poolSize }, () => store.reads.query(sleep(seconds), [])));
const filled = (seconds = 0.2) => Array(poolSize).fill([[String(seconds)]]);

/** Whether a statement that is stopped has stopped in PostgreSQL too. */
async function cancels(): Promise<boolean> {
  const leaving = new AbortController();
  const work = store.reads.query(sleep(60), [], leaving.signal).catch((error) => error);
  const running = async () =>
    (
      await fixture.store.pool.query(
        `select pid from pg_stat_activity where query like 'select 60 from pg_sleep%' and state = 'active'`,
      )
    ).rowCount;
  await expect.poll(running).toBe(1);
  leaving.abort(new Error('left'));
  expect((await work).message).toBe('left');
  await expect.poll(running).toBe(0);
  return true;
}

describe('a black hole', () => {
  it('that swallows questions leaves no trace: they are asked again when it has passed', async () => {
    expect(await Promise.all([readiness(), ask(), fillPool()])).toEqual([ready, answered, filled()]);
    network.blackHole();
    const stuck = fillPool();
    expect(await readiness()).toEqual(unavailable('the database does not answer'));
    network.free();
    expect(await stuck).toEqual(filled());
    await expect.poll(readiness).toEqual(ready);
    expect([await ask(), await fillPool(), await cancels()]).toEqual([answered, filled(), true]);
  });

  it('that swallows answers does too', async () => {
    const stuck = fillPool(1.5);
    await pause(500);
    network.blackHole();
    await pause(1_500);
    expect(await readiness()).toEqual(unavailable('the database does not answer'));
    network.free();
    expect(await stuck).toEqual(filled(1.5));
    await expect.poll(readiness).toEqual(ready);
    expect([await ask(), await fillPool(), await cancels()]).toEqual([answered, filled(), true]);
  });

  it('makes nobody wait longer than the deadline, also for a connection', async () => {
    await fillPool();
    network.blackHole();
    const late = AbortSignal.timeout(500);
    const stuck = Array.from({ length: 2 * poolSize }, () =>
      store.reads.query(sleep(0.1), [], late).catch(({ name }) => name),
    );
    expect(await Promise.race([Promise.all(stuck), pause(8_000)])).toEqual(Array(2 * poolSize).fill('TimeoutError'));
    network.free();
    expect(await fillPool()).toEqual(filled());
  });
});

it('what only comes late is waited for', async () => {
  await fillPool();
  network.jam();
  const jammed = fillPool();
  await pause(2_000);
  network.free();
  expect(await jammed).toEqual(filled());
  network.delay(100);
  const slow = store.reads.query(sleep(3), []);
  expect(await Promise.all([readiness(), ask(), slow])).toEqual([ready, answered, [['3']]]);
});

describe.each(['cut', 'reset'] as const)('connections that are %s', (how) => {
  it('fail what was asked on them and nothing after it', async () => {
    await ask();
    const failing = fillPool(5).catch(() => 'failed');
    await pause(300);
    network[how]();
    expect(await failing).toBe('failed');
    expect([await ask(), await readiness(), await fillPool(), await cancels()]).toEqual([
      answered,
      ready,
      filled(),
      true,
    ]);
  });
});

it('a database that refuses connections is named, and used again when it takes them', async () => {
  await ask();
  await network.shut();
  expect([await readiness(), await ask()]).toEqual([
    unavailable('the database refuses connections'),
    [503, 'UNAVAILABLE'],
  ]);
  await network.open();
  expect([await readiness(), await ask(), await fillPool()]).toEqual([ready, answered, filled()]);
});

it('PostgreSQL may be restarted under reads', async () => {
  const dataDir = clusterFolder();
  const start = () => startEmbedded({ dataDir, log: () => undefined, settings: { fsync: 'off' } });
  let postgres = await start();
  const way = await startProxy(postgres.tcpUrl);
  const restarted = await openStore({ url: way.url, poolSize, statementTimeoutMs: 20_000 });
  try {
    let isOver = false;
    const outcomes: string[] = [];
    const reader = async () => {
      while (!isOver) {
        outcomes.push(
          await restarted.reads.query(sleep(0.01), []).then(
            () => 'read',
            () => 'failed',
          ),
        );
        await pause(5);
      }
    };
    const readers = Array.from({ length: 2 * poolSize }, reader);
    await expect.poll(() => outcomes.length).toBeGreaterThan(50);
    expect(outcomes).not.toContain('failed');
    await postgres.stop();
    expect(await restarted.obstacle()).toMatch(/^the (connection to the )?database /);
    postgres = await start();
    way.leadTo(postgres.tcpUrl);
    await expect.poll(() => restarted.obstacle()).toBeUndefined();
    const from = outcomes.length;
    await expect.poll(() => outcomes.slice(from + 2 * poolSize).length).toBeGreaterThan(50);
    isOver = true;
    await Promise.all(readers);
    expect(outcomes.slice(from + 2 * poolSize)).not.toContain('failed');
  } finally {
    await restarted.close();
    await way.close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
