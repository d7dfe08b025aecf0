import { request } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { cheap, smallLanes } from '../server/admission.js';
import { holding } from '../server/holding.js';
import { first, startServer, type TestServer } from '../server/support.js';

let server: TestServer;

/** A server in which two run and two wait, and one has been refused. */
async function full(options: { requestTimeoutMs?: number; origins?: '*' } = {}) {
  const { execute, held, letGo } = holding();
  server = await startServer({ execute, admission: smallLanes(), ...options });
  onTestFinished(async () => {
    letGo();
    await server.close();
  });
  const running = [leaving(), leaving()];
  await expect.poll(() => held.length).toBe(2);
  const others = [leaving(), leaving(), leaving()];
  const refused = await Promise.race(others.map(async (one) => ({ one, status: await one.status })));
  expect(refused.status).toBe(503);
  return { held, running, waiting: others.filter((one) => one !== refused.one) };
}

/** A request on a connection of its own, which can be cut. */
function leaving() {
  const sent = request(`${server.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json' },
  });
  const status = new Promise<number | undefined>((resolve) => {
    sent.on('response', (response) => resolve(response.resume().statusCode)).on('error', () => resolve(undefined));
  });
  sent.end(JSON.stringify({ query: cheap }));
  return { leave: () => sent.destroy(), status };
}

it('whoever finds the queue full is told when to come again, however the question is sent', async () => {
  const { held } = await full();
  const refused = await server.ask(cheap);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
  expect(first(refused)).toEqual({
    code: 'OVERLOADED',
    message: 'More questions come than can be answered. Try again in a moment.',
  });
  const { url } = server;
  const preflight = { headers: { 'apollo-require-preflight': 'true' } };
  const others = await Promise.all([
    fetch(`${url}/graphql?query=${encodeURIComponent(cheap)}`, preflight),
    fetch(`${url}/schema.graphql`),
    server.post({ query: '{ __typename }' }),
    // Refused before its body is read: nobody has seen that it is no JSON.
    server.post('{'),
  ]);
  expect(others.map(({ status }) => status)).toEqual([503, 503, 503, 503]);
  expect(held.length).toBe(2);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it('the refusal comes as every answer does, and is in the log', async () => {
  await full({ origins: '*' });
  const headers = { 'accept-language': 'zh', origin: 'https://portal.example' };
  const refused = await server.ask(cheap, {}, headers);
  expect(first(refused)).toEqual({ code: 'OVERLOADED', message: '查询来得过多，来不及答复。请稍后重试。' });
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  const id = refused.headers.get('x-request-id');
  await expect.poll(() => server.lines.find(({ request }) => request === id)).toBeDefined();
  const line = server.lines.find(({ request }) => request === id);
  expect(line).toMatchObject({ status: 503, path: '/graphql', role: 'anonymous', errors: ['OVERLOADED'] });
});

it('who leaves gives back a place that others wait for, in the lane as in its queue', async () => {
  const { held, running, waiting } = await full();
  const [one, other] = [held[0]!.question.signal!, held[1]!.question.signal!];
  waiting[0]!.leave();
  await expect.poll(() => server.lines.some(({ status }) => status === 499)).toBe(true);
  running[0]!.leave();
  await expect.poll(() => held.length).toBe(3);
  expect([one.aborted, other.aborted].sort()).toEqual([false, true]);
  // One of those that waited has left, the other one has the place: two may wait again.
  const late = [leaving(), leaving(), leaving()];
  expect(await Promise.race(late.map(({ status }) => status))).toBe(503);
  while (held.length) {
    for (const { answer } of [...held]) answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await Promise.all([running[1]!, waiting[1]!, ...late].map(({ status }) => status))).sort()).toEqual([
    200, 200, 200, 200, 503,
  ]);
});

it('so does a question whose time is up', async () => {
  const { held, running, waiting } = await full({ requestTimeoutMs: 3_000 });
  expect(await Promise.all([...running, ...waiting].map(({ status }) => status))).toEqual([504, 504, 504, 504]);
  const before = held.length;
  const next = server.ask(cheap);
  await expect.poll(() => held.length).toBe(before + 1);
  held.at(-1)!.answer();
  expect((await next).status).toBe(200);
});
