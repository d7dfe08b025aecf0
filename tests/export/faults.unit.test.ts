import { once } from 'node:events';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import { type Execute, JsonText } from '../../api/read/answer.js';
import type { Stop } from '../../api/request/stop.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer;
afterEach(() => server?.close());

const address = '/export/agencies.csv';
const start = async (execute: Execute, options: { onlyOffices?: boolean; requestTimeoutMs?: number } = {}) => {
  const { onlyOffices = false, ...rest } = options;
  const { schema } = platform;
  server = await startServer({
    ...rest,
    pages: exportPages({ schema, specs: [specOf(Agency)], execute, onlyOffices }),
  });
};
/** Compressed, a fault may come before the first byte has been sent. */
const bearer = (token?: string) => ({
  'accept-encoding': 'identity',
  ...(token && { authorization: `Bearer ${token}` }),
});
const get = (token?: string) => fetch(server.url + address, { headers: bearer(token) });
/** A download that goes on until it is destroyed, on a connection of its own. */
const begin = (token?: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    httpGet(server.url + address, { agent: false, headers: bearer(token) }, resolve).on('error', reject);
  });
/** Waits until the expectation holds. */
const soon = <Value>(value: () => Value) => expect.poll(value, { timeout: 10_000 });
const requests = () => server.lines.filter(({ msg }) => msg === 'request');

/** A page with another behind it: as many as are asked for. */
const nodes = Array.from({ length: 100 }, (_, n) => ({ id: `Agency:${n}`, name: '一个单位'.repeat(20) }));
const page = {
  data: new JsonText(JSON.stringify({ page: { nodes, pageInfo: { hasNextPage: true, endCursor: 'x' } } })),
};
const never = () => new Promise<never>(() => {});

/** An executor that answers some pages and then does something else, with the signals that it was given. */
function answering(pages: number, then: Execute = never) {
  const signals: Stop[] = [];
  const execute: Execute = async (question) => {
    signals.push(question.signal!);
    return signals.length > pages ? then(question) : page;
  };
  return { execute, signals };
}

describe('a fault in the middle cuts the file off', () => {
  it('and its cause is in the log alone', async () => {
    const failing: Execute = async () => {
      throw new TypeError('cannot read /srv/secret');
    };
    await start(answering(3, failing).execute);
    const response = await get();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    const request = response.headers.get('x-request-id');
    await soon(requests).toMatchObject([{ request, path: address, status: 499, errors: ['INTERNAL'] }]);
    const fault = server.lines.find(({ msg }) => msg === 'masked error');
    expect(fault).toMatchObject({ request, error: { name: 'TypeError', message: 'cannot read /srv/secret' } });
  });

  it('so does a page that takes longer than a request may', async () => {
    const { execute, signals } = answering(1);
    await start(execute, { requestTimeoutMs: 100 });
    await expect((await get()).text()).rejects.toThrow('terminated');
    await soon(requests).toMatchObject([{ status: 499, errors: ['DEADLINE_EXCEEDED'] }]);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  it('while one on the first page is told as ever', async () => {
    await start(answering(0).execute, { requestTimeoutMs: 100 });
    const response = await get();
    expect([response.status, response.headers.get('content-disposition')]).toEqual([504, null]);
  });
});

describe('a client', () => {
  it('that leaves while a page is read stops its statement', async () => {
    const { execute, signals } = answering(1);
    await start(execute);
    const leaving = await begin();
    await soon(() => signals.length).toBe(2);
    leaving.destroy();
    await soon(() => signals[1]!.aborted).toBe(true);
    await soon(requests).toMatchObject([{ status: 499 }]);
    expect(server.lines.some(({ msg }) => msg === 'masked error')).toBe(false);
  });

  it('that leaves between two pages is the last to be worked for', async () => {
    const { execute, signals } = answering(Number.POSITIVE_INFINITY);
    await start(execute);
    const leaving = await begin();
    await once(leaving, 'data');
    leaving.destroy();
    await soon(requests).toMatchObject([{ status: 499 }]);
    const asked = signals.length;
    await pause(100);
    expect(signals.length - asked).toBeLessThanOrEqual(1);
    expect(server.lines.some(({ msg }) => msg === 'masked error')).toBe(false);
  });
});

describe('where many export at once', () => {
  it('a refused question keeps no place', async () => {
    await start(answering(0, async () => ({ data: null, errors: [] })).execute);
    const statuses: number[] = [];
    for (let n = 0; n < 4; n++) statuses.push((await get()).status);
    expect(statuses).toEqual([500, 500, 500, 500]);
  });
});

it('where only registered documents run, exports are for offices, agencies and analysts', async () => {
  const last = JSON.stringify({ page: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } });
  await start(async () => ({ data: new JsonText(last) }), { onlyOffices: true });
  const statusOf = async (role: string, more = {}) => (await get(await tokenOf(role, more))).status;
  const refused = await get();
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(await statusOf('citizen')).toBe(403);
  expect(await statusOf('staff', { division: '1506' })).toBe(200);
  expect(await statusOf('system')).toBe(200);
});
