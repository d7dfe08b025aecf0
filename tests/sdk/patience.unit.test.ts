import { expect, test } from 'vitest';
import { createGate } from '../../codegen/runtime/gate.js';
import { createAbort, createSdk, type Operation } from '../../codegen/sdk.js';
import { failure, nobody, problem, serve, until } from './support.js';

const scan = { token: 'abc' };
const busy = problem('UNAVAILABLE');

test('a query is tried again while the server is busy', async () => {
  const { url, received } = await serve(({ answer }, index) => (index < 2 ? answer(busy, 503) : answer(nobody)));
  expect(await createSdk({ url }).deputyByQrToken(scan)).toEqual(nobody.data);
  expect(received.length).toBe(3);
});

test('a query is tried again when its connection is cut', async () => {
  const { url, received } = await serve(({ answer, response }, index) =>
    index === 0 ? response.socket?.destroy() : answer(nobody),
  );
  expect(await createSdk({ url }).deputyByQrToken(scan)).toEqual(nobody.data);
  expect(received.length).toBe(2);
});

test('the pause is at least what Retry-After asks for', async () => {
  const times: number[] = [];
  const { url } = await serve(({ answer }, index) => {
    times.push(performance.now());
    return index === 0 ? answer(busy, 503, { 'retry-after': '1' }) : answer(nobody);
  });
  await createSdk({ url }).deputyByQrToken(scan);
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(1000);
});

test('a Retry-After beyond all patience is left to the caller', async () => {
  const { url, received } = await serve(({ answer }) => answer(busy, 503, { 'retry-after': '3600' }));
  const error = await failure(createSdk({ url }).deputyByQrToken(scan));
  expect(error).toMatchObject({ code: 'UNAVAILABLE', status: 503, retryAfterMs: 3_600_000 });
  expect(received.length).toBe(1);
});

test('a server that stays busy is given up after the attempts agreed', async () => {
  const { url, received } = await serve(({ answer }) => answer(busy, 503));
  expect((await failure(createSdk({ url, retries: 1 }).deputyByQrToken(scan))).code).toBe('UNAVAILABLE');
  expect(received.length).toBe(2);
});

test.for(['UNAUTHENTICATED', 'INTERNAL', 'DEADLINE_EXCEEDED'])('%s is not tried again', async (code) => {
  const { url, received } = await serve(({ answer }) => answer(problem(code), 500));
  expect((await failure(createSdk({ url }).deputyByQrToken(scan))).code).toBe(code);
  expect(received.length).toBe(1);
});

test('a mutation is tried again only if it carries an idempotency key', async () => {
  const rate: Operation<unknown, { input: Record<string, string> }> = {
    kind: 'mutation',
    name: 'Rate',
    hash: '',
    text: '',
  };
  const { url, received } = await serve(({ answer }) => answer(busy, 503));
  const { run } = createSdk({ url, retries: 1 });
  await failure(run(rate, { input: {} }));
  expect(received.length).toBe(1);
  await failure(run(rate, { input: { idempotencyKey: 'k-1' } }));
  expect(received.length).toBe(3);
});

test('a server that is not there is a NETWORK error without a status', async () => {
  const { url, close } = await serve(() => {});
  await close();
  expect(await failure(createSdk({ url, retries: 0 }).deputyByQrToken(scan))).toMatchObject({
    code: 'NETWORK',
    status: 0,
  });
});

test('a request without an answer is given up in time, once, and its connection is closed', async () => {
  let closed = 0;
  const { url, received } = await serve(({ response }) => response.on('close', () => (closed += 1)));
  const error = await failure(createSdk({ url, timeoutMs: 60_000 }).deputyByQrToken(scan, { timeoutMs: 50 }));
  expect(error.code).toBe('TIMEOUT');
  await until(() => closed === 1);
  expect(received.length).toBe(1);
});

test.for(['AbortController', 'createAbort'])(
  'a call is aborted by the signal of %s, and its connection closed',
  async (kind) => {
    let closed = 0;
    const { url, received } = await serve(({ response }) => response.on('close', () => (closed += 1)));
    const controller = kind === 'createAbort' ? createAbort() : new AbortController();
    const call = failure(createSdk({ url }).deputyByQrToken(scan, { signal: controller.signal }));
    await until(() => received.length === 1);
    controller.abort();
    expect((await call).code).toBe('ABORTED');
    await until(() => closed === 1);
  },
);

test('a call is aborted during a pause, while it waits its turn, and before it begins', async () => {
  const { url, received } = await serve(
    ({ answer }, index) => index === 0 && answer(busy, 503, { 'retry-after': '30' }),
  );
  const sdk = createSdk({ url, inFlight: 1 });
  const pausing = new AbortController();
  const first = failure(sdk.deputyByQrToken(scan, pausing));
  await until(() => received[0]?.response.writableFinished === true);
  const holding = new AbortController();
  const second = failure(sdk.deputyByQrToken(scan, holding));
  await until(() => received.length === 2);
  const queueing = new AbortController();
  const third = failure(sdk.deputyByQrToken(scan, queueing));
  for (const { abort } of [pausing, queueing, holding].map((c) => ({ abort: () => c.abort() }))) abort();
  const fourth = failure(sdk.deputyByQrToken(scan, { signal: AbortSignal.abort() }));
  const errors = await Promise.all([first, second, third, fourth]);
  expect(errors.map(({ code }) => code)).toEqual(['ABORTED', 'ABORTED', 'ABORTED', 'ABORTED']);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(received.length).toBe(2);
});

test('whoever waits longest for a place gets the next one', async () => {
  const gate = createGate(2);
  const begun: number[] = [];
  const work = (index: number) => gate(async () => void begun.push(index));
  await Promise.all([0, 1, 2, 3, 4, 5].map(work));
  expect(begun).toEqual([0, 1, 2, 3, 4, 5]);
});

test('forty calls at once are eight at a time, and failures free their places', async () => {
  let now = 0;
  let most = 0;
  const { url } = await serve(({ answer }, index) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now -= 1;
      if (index % 5 === 0) answer(problem('INTERNAL'), 500);
      else answer(nobody);
    }, 10);
  });
  const sdk = createSdk({ url });
  const tokens = Array.from({ length: 40 }, (_, index) => `t${index}`);
  const results = await Promise.allSettled(tokens.map((token) => sdk.deputyByQrToken({ token })));
  expect(most).toBe(8);
  expect(results.filter(({ status }) => status === 'rejected').length).toBe(8);
});
