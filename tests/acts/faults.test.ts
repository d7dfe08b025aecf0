import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWrites } from '../../api/database/open-writes.js';
import { vaultOf } from '../../api/personal/vault.js';
import type { JsonText } from '../../api/read/answer.js';
import { createExecutor } from '../../api/read/execute.js';
import { createPerform } from '../../api/write/perform.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { dataKeys, type Fixture, openFixture } from '../setup/fixture.js';
import { type Network, startProxy } from '../setup/network.js';
import { smallPlace } from '../setup/small-place.js';
import { writerOf } from '../setup/store.js';
import { words } from './voice.js';

let fixture: Fixture;
let network: Network;
let through: ReturnType<typeof openWrites>;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  network = await startProxy(writerOf(fixture.url));
  through = openWrites({ url: network.url, poolSize: 4, statementTimeoutMs: 3_000 });
});
afterAll(async () => {
  network.cut();
  await through.close();
  await network.close();
  await fixture.close();
});

const source = `mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { number replayed userErrors { code } } }`;
const document = parse(source);

/** Sends a message through the network; its payload, or the code of what went wrong. */
async function send(input: object, signal?: AbortSignal) {
  const perform = createPerform(through, platform.acts, vaultOf(dataKeys));
  const execute = createExecutor(platform, fixture.store.reads, fixture.store.reads, { perform });
  const { data, errors } = await execute({
    document,
    source,
    variables: { input },
    viewer: anonymous,
    ...(signal && { signal }),
  });
  if (errors?.[0]) return errors[0].extensions.code ?? (errors[0].originalError as { code?: string } | undefined)?.code;
  const told = JSON.parse((data as JsonText).text) as { submitFeedback: { number: string; replayed: boolean } | null };
  return told.submitFeedback;
}
const count = async (title: string) =>
  (await fixture.store.pool.query('select count(*)::int from public_feedback where title = $1', [title])).rows[0].count;

/** Holds up whoever writes: a lock on the table of answers. */
async function held<Done>(work: () => Promise<Done>, until: () => Promise<void>): Promise<Done> {
  const client = await fixture.store.pool.connect();
  await client.query('begin; lock table act.answer in share mode');
  const done = work();
  await until();
  await client.query('rollback');
  client.release();
  return done;
}
const waiting = () =>
  expect
    .poll(
      async () => {
        const { rows } = await fixture.store.pool.query(
          `select count(*)::int from pg_stat_activity where wait_event_type = 'Lock' and query like 'with %'`,
        );
        return rows[0].count;
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);

test('a connection that is lost between commit and answer leaves the outcome open, and the key settles it', async () => {
  const input = words({ title: '断线' });
  const told = await held(
    () => send(input),
    async () => {
      await waiting();
      network.cut();
    },
  );
  expect(told).toBe('OUTCOME_UNKNOWN');
  await expect.poll(() => count('断线'), { timeout: 20_000 }).toBe(1);
  expect(await send(input)).toMatchObject({ replayed: true, userErrors: [] });
  expect(await count('断线')).toBe(1);
});

test('a deadline ends an act before it is written, and never while it is', async () => {
  const late = new AbortController();
  late.abort(Object.assign(new Error('late'), { code: 'LATE' }));
  expect(await send(words({ title: '过期' }), late.signal)).toBe('LATE');
  expect(await count('过期')).toBe(0);

  const inTime = new AbortController();
  const told = await held(
    () => send(words({ title: '赶上' }), inTime.signal),
    async () => {
      await waiting();
      inTime.abort(new Error('late'));
    },
  );
  expect(told).toMatchObject({ replayed: false, userErrors: [] });
  expect(await count('赶上')).toBe(1);
});

test('a database that ends all connections ten times hangs nobody and loses no place of the pool', async () => {
  const messages = Array.from({ length: 30 }, () => words({ title: '重启' }));
  const settle = async (input: object): Promise<void> => {
    while (typeof (await send(input)) !== 'object') await pause(20);
  };
  const settled = Promise.all(messages.map(settle));
  for (let n = 0; n < 10; n++) {
    await fixture.store.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename like '%_writer' and datname = current_database()`,
    );
    await pause(50);
  }
  await settled;
  expect(await count('重启')).toBe(30);
  await Promise.all([1, 2, 3, 4, 5].map(() => send(words({ title: '之后' }))));
  expect(await count('之后')).toBe(5);
});
