import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { connected, newDatabase } from '../platform/databases.js';
import { key } from './voice.js';

const writers = 8;
const messages = 1000;

/** The built server on a database, in a process that a test may kill. */
async function startServer(url: string): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['dist/cli/start.js'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url,
      SEED: 'false',
      BALLOTS: 'false',
      SUBMISSION_LIMIT: '0',
      PORT: '0',
      LOG_LEVEL: 'silent',
      TOKEN_SECRET: 'a secret of the tests, at least 32 bytes long',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for await (const chunk of child.stdout!) {
    printed += chunk;
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(printed) ?? [];
    if (address) return { child, address };
  }
  throw new Error(`The server ended: ${printed}`);
}

const query = 'mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { number replayed } }';

async function send(
  address: string,
  title: string,
  idempotencyKey: string,
): Promise<{ number: string; replayed: boolean }> {
  const input = {
    idempotencyKey,
    title,
    content: '一句话',
    category: 'HEALTH',
    channel: 'WEB',
    division: 'Division:150000000000',
  };
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { submitFeedback: { number: string; replayed: boolean } };
    errors?: object;
  };
  if (!data?.submitFeedback) throw new Error(JSON.stringify(errors));
  return data.submitFeedback;
}

/** Some work for each of a list, by so many writers. */
async function each<One>(list: readonly One[], work: (one: One, n: number) => Promise<void>): Promise<void> {
  const queue = [...list.entries()];
  const writer = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: writers }, writer));
}

test('what a server has acknowledged before it was killed is stored once, and the rest can be sent again', async () => {
  const { url } = await newDatabase();
  const client = await connected(url);
  await client.query(
    `insert into division (code, name, level, kind) values ('150000000000', '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION')`,
  );
  const first = await startServer(url);
  const keys = Array.from({ length: messages }, () => key());
  const acknowledged = new Map<string, string>();
  await each(keys, async (one, n) => {
    await send(first.address, `第${n}件`, one).then(
      ({ number }) => acknowledged.set(one, number),
      () => undefined,
    );
    if (acknowledged.size === messages / 4) first.child.kill('SIGKILL');
  });
  if (first.child.exitCode === null && first.child.signalCode === null) await once(first.child, 'exit');
  expect(acknowledged.size).toBeGreaterThanOrEqual(messages / 4);
  expect(acknowledged.size).toBeLessThan(messages);

  const numbers = async () => (await client.query('select number, title from public_feedback')).rows;
  const stored = await numbers();
  expect(new Set(stored.map(({ number }) => number))).toEqual(expect.objectContaining({ size: stored.length }));
  expect([...acknowledged.values()].filter((number) => !stored.some((row) => row.number === number))).toEqual([]);

  const second = await startServer(url);
  await each(keys, async (one, n) => {
    const { number, replayed } = await send(second.address, `第${n}件`, one);
    if (acknowledged.has(one)) expect([number, replayed]).toEqual([acknowledged.get(one), true]);
  });
  expect((await numbers()).length).toBe(messages);
  expect((await client.query('select count(*)::int from act.audit')).rows[0].count).toBe(messages);
  await expect
    .poll(async () => (await client.query('select count(*)::int from act.link')).rows[0].count, { timeout: 60_000 })
    .toBe(messages);
  expect((await verifyAudit(client)).findings).toEqual([]);
  second.child.kill('SIGTERM');
  await once(second.child, 'exit');
}, 300_000);
