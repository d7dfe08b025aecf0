import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { type Execute, JsonText } from '../../api/read/answer.js';
import type { Stop } from '../../api/request/stop.js';
import { first, startServer, type TestServer } from './support.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

/** An executor that never answers by itself, and the signals that it was given. */
function stubborn(): { execute: Execute; signals: Stop[] } {
  const signals: Stop[] = [];
  const execute: Execute = ({ signal }) => {
    if (signal) signals.push(signal);
    return new Promise(() => {});
  };
  return { execute, signals };
}
const slow =
  (ms: number): Execute =>
  async () => {
    await pause(ms);
    return { data: new JsonText('{"hello":"slow"}') };
  };

test('a request past its deadline is answered 504, and its work is told to stop', async () => {
  const { execute, signals } = stubborn();
  server = await startServer({ execute, requestTimeoutMs: 100 });
  const asked = await server.ask('{ hello }');
  expect(asked.status).toBe(504);
  expect(first(asked)).toEqual({
    code: 'DEADLINE_EXCEEDED',
    message: 'The answer took longer than 100 ms and was cancelled. Ask for less, or filter more narrowly.',
  });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('a request in time leaves its signal alone', async () => {
  let signal: Stop | undefined;
  const execute: Execute = async (question) => {
    signal = question.signal;
    return { data: new JsonText('{}') };
  };
  server = await startServer({ execute, requestTimeoutMs: 100 });
  await server.ask('{ hello }');
  await pause(200);
  expect(signal?.aborted).toBe(false);
});

test('a client that leaves stops its work and is logged as 499', async () => {
  const { execute, signals } = stubborn();
  server = await startServer({ execute });
  const leaving = new AbortController();
  const gone = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
    signal: leaving.signal,
  }).catch(() => 'gone');
  await expect.poll(() => signals.length).toBe(1);
  leaving.abort();
  await gone;
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  await expect.poll(() => server?.lines.map(({ status }) => status)).toEqual([499]);
});

test('closing takes readiness down first, finishes what is in flight, then refuses connections', async () => {
  server = await startServer({ execute: slow(600), drainMs: 300 });
  const { url } = server;
  const inFlight = server.ask('{ hello }');
  await pause(50);
  const closed = server.close();
  const readiness = await fetch(`${url}/readyz`);
  const late = server.ask('{ hello }');
  expect(readiness.status).toBe(503);
  expect([(await inFlight).status, (await inFlight).body.data]).toEqual([200, { hello: 'slow' }]);
  expect((await late).status).toBe(200);
  await closed;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test('a request on an open connection of a closing server is told to come again', async () => {
  server = await startServer({ execute: slow(400) });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  const body = '{"query":"{ hello }"}';
  const post = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  socket.write(post);
  await pause(100);
  const closed = server.close();
  await pause(50);
  socket.write(post);
  await Promise.all([once(socket, 'close'), closed]);
  expect(text).toMatch(/^HTTP\/1\.1 200 .*"slow".*HTTP\/1\.1 503 .*retry-after: 2.*"code":"UNAVAILABLE"/s);
});

test('a client that dawdles over its headers is cut off after 5 s, over its body after 8 s', async () => {
  server = await startServer();
  const { port } = new URL(server.url);
  const started = performance.now();
  const headers = connect(Number(port), '127.0.0.1', () => headers.write('POST /graphql HTTP/1.1\r\nhost: x\r\n'));
  const chunks: Buffer[] = [];
  headers.on('data', (chunk) => chunks.push(chunk));
  const body = request({
    port,
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 99 },
  });
  body.on('error', () => {}).write('{');
  const [response] = await Promise.all([once(body, 'response').then(([answer]) => answer), once(headers, 'close')]);
  const ms = performance.now() - started;
  expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 408 .*"code":"BAD_REQUEST"/s);
  expect(response.statusCode).toBe(408);
  expect(ms).toBeGreaterThan(7_500);
  expect(ms).toBeLessThan(11_000);
  response.resume();
  body.destroy();
}, 20_000);
