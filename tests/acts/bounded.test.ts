import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Senders } from '../../api/database/senders.js';
import type { Writes } from '../../api/database/writes.js';
import { vaultOf } from '../../api/personal/vault.js';
import { createExecutor } from '../../api/read/execute.js';
import { createServer, type Server } from '../../api/server.js';
import { createPerform } from '../../api/write/perform.js';
import { platform } from '../../schema/platform.js';
import { type Data, dataKeys, type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { openTestWrites, writerOf } from '../setup/store.js';
import { key, words } from './voice.js';

const limits = { client: 3, address: 5, county: 9 };
let fixture: Fixture;
let pool: pg.Pool;
let asWriter: pg.Pool;
const nodes: { server: Server; writes: Writes }[] = [];
let before = 0;

/** A server with a way of its own to the database, as on another machine. */
async function startNode(trustedProxies: readonly string[]) {
  const writes = openTestWrites(fixture.url);
  const bounds = { senders: new Senders(asWriter), key: new Uint8Array(32), limits };
  const perform = createPerform(writes, platform.acts, vaultOf(dataKeys), bounds);
  const execute = createExecutor(platform, fixture.store.reads, fixture.store.reads, { perform });
  const options = { schema: platform.schema, execute, mode: 'development', host: '127.0.0.1', port: 0 } as const;
  const server = await createServer({ ...options, logLevel: 'silent', trustedProxies });
  await server.listen();
  nodes.push({ server, writes });
}

beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  pool = fixture.store.pool;
  asWriter = new pg.Pool({ connectionString: writerOf(fixture.url), max: 4 });
  // The database may be gone before the last of these has said goodbye.
  asWriter.on('error', () => {});
  await startNode(['127.0.0.0/8']);
  await startNode(['127.0.0.0/8']);
  await startNode([]);
});
afterAll(async () => {
  for (const { server, writes } of nodes) {
    await server.close();
    await writes.close();
  }
  await asWriter.end();
  await fixture.close();
});
beforeEach(async () => {
  await pool.query('truncate act.sender, act.lately');
  before = await count();
});

const count = async () => (await pool.query('select count(*)::int as n from public_feedback')).rows[0].n;
const query = `mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) {
  number trackingCode replayed userErrors { code path } } }`;

interface From {
  readonly node?: number;
  readonly address?: string;
  readonly device?: string;
}
let texts = 0;
/** Sends a message, ever another one unless it says which; what came of it. */
async function send(more: object = {}, { node = 0, address = '203.0.113.7', device }: From = {}) {
  const answer = await fetch(`${nodes[node]!.server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      ...(device !== undefined && { 'x-device-id': device }),
    },
    body: JSON.stringify({
      query,
      variables: { input: words({ content: `第${texts++}件事`, deputy: undefined, ...more }) },
    }),
  });
  const { data, errors } = (await answer.json()) as Data;
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    told: data?.submitFeedback,
    error: errors?.[0],
  };
}
/** 200 for each that was done, the code of each that was not. */
const statuses = async (sends: (() => ReturnType<typeof send>)[]) => {
  const all: unknown[] = [];
  for (const one of sends) {
    const { error, retryAfter, status } = await one();
    all.push(error && retryAfter ? error.extensions.code : status);
  }
  return all;
};
const device = (n: number) => `a-device-of-somebody-${n}`;

test('a client sends so many messages and no more, whichever node it asks', async () => {
  const sends = [0, 1, 0, 1, 0].map((node) => () => send({}, { node }));
  expect(await statuses(sends)).toEqual([200, 200, 200, 'RATE_LIMITED', 'RATE_LIMITED']);
  const refused = await send();
  expect(refused.error.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);
  expect(Number(refused.retryAfter)).toBeLessThanOrEqual(600);
  expect(refused.error.message).toBe(
    `submitFeedback was asked for too often from here. Try again in ${refused.retryAfter} seconds.`,
  );
  expect(await count()).toBe(before + 3);
  expect((await send({}, { address: '203.0.113.8' })).status).toBe(200);
});

test('where no proxy is trusted, all behind one address are one client', async () => {
  const sends = [1, 2, 3, 4].map((n) => () => send({}, { node: 2, address: `203.0.113.${n}` }));
  expect(await statuses(sends)).toEqual([200, 200, 200, 'RATE_LIMITED']);
});

test('devices behind one address are told apart, and ever new ones are held to what an address may', async () => {
  const sends = [1, 1, 1, 1, 2, 3, 4].map((n) => () => send({}, { device: device(n) }));
  expect(await statuses(sends)).toEqual([200, 200, 200, 'RATE_LIMITED', 200, 'RATE_LIMITED', 'RATE_LIMITED']);
  const bad = await send({}, { device: 'x' });
  expect([bad.status, bad.error.message]).toEqual([400, expect.stringMatching(/^x-device-id: is no id/)]);
});

test('a county is sent so many by all together; the next one is another matter', async () => {
  const from = (n: number) => ({ address: `203.0.113.${n}` });
  const sends = Array.from({ length: 10 }, (_, n) => () => send({}, from(n)));
  expect(await statuses(sends)).toEqual([...Array(9).fill(200), 'RATE_LIMITED']);
  expect((await send({ division: 'Division:150603000000' }, from(90))).status).toBe(200);
});

test('a retry is no further message, and what is refused counts for nothing', async () => {
  const same = { idempotencyKey: key(), content: '路灯坏了' };
  const first = await send(same);
  const again = await send(same, { node: 1 });
  expect(again.told).toEqual({ ...first.told, replayed: true });
  for (let n = 0; n < 5; n++)
    expect((await send({ channel: 'PROJECT_QR' })).told.userErrors).toMatchObject([{ code: 'CODE_MISSING' }]);
  expect(await statuses([() => send(), () => send(), () => send()])).toEqual([200, 200, 'RATE_LIMITED']);
});

test('who sends the same twice within minutes is told of the first, and it is stored once', async () => {
  const message = { title: '路灯不亮', content: '坏了三周' };
  const first = await send(message);
  const second = await send(message, { node: 1 });
  expect(second.told).toEqual({
    number: first.told.number,
    trackingCode: null,
    replayed: false,
    userErrors: [{ code: 'SENT_BEFORE', path: ['input', 'content'] }],
  });
  expect(await count()).toBe(before + 1);
  expect((await send(message, { address: '203.0.113.9' })).told.userErrors).toEqual([]);
  await pool.query(`update act.lately set at = at - interval '10 minutes 1 second'`);
  expect((await send(message)).told.userErrors).toEqual([]);
});

test('of ten that are sent at the same moment one is stored', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => send({ content: '同一件事' }, { node: n % 2 })),
  );
  expect(answers.filter(({ told }) => told?.userErrors.length === 0)).toHaveLength(1);
  expect(await count()).toBe(before + 1);
});

test('no address is in the database, and what is over is forgotten', async () => {
  await send({}, { device: device(1) });
  const { rows } = await pool.query('select s::text, l::text from act.sender s, act.lately l');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|a-device/);
  await pool.query(
    `update act.sender set at = at - interval '1 hour'; update act.lately set at = at - interval '1 hour'`,
  );
  await new Senders(asWriter).sweep();
  const left = await pool.query(
    'select count(*)::int as n from (select key from act.sender union all select key from act.lately) x',
  );
  expect(left.rows[0].n).toBe(0);
});
