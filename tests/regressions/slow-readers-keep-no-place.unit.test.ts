import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import type { ReaderLimits } from '../../api/http/slow-readers.js';
import { type Execute, JsonText } from '../../api/read/answer.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { smallLanes } from '../server/admission.js';
import { startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  return server.close();
});

const address = '/export/agencies.csv';
const longAnswer = `{"hello":${JSON.stringify('一😀'.repeat(3_000_000))}}`;
/** A page with others behind it, more than the buffers between two sockets hold, and a last one. */
const nodes = Array.from({ length: 100 }, (_, n) => ({ id: `Agency:${n}`, name: '一个单位'.repeat(200) }));
const pageOf = (hasNextPage: boolean) =>
  new JsonText(JSON.stringify({ page: { nodes, pageInfo: { hasNextPage, endCursor: 'x' } } }));

/** The first `endless` exports never end; those after them have one page. Anything else has a long answer. */
function executor(endless: number, answer = longAnswer) {
  let begun = 0;
  let pages = 0;
  const execute: Execute = async ({ source, variables }) => {
    if (!source.includes('Export')) return { data: new JsonText(answer) };
    if (!variables.after) begun += 1;
    pages += 1;
    return { data: pageOf(begun <= endless || variables.after != null) };
  };
  return { execute, pages: () => pages };
}

const readers: ReaderLimits = { longBytes: 64 * 1024, bytesPerSecond: 1_000, windowMs: 400, heldBytes: 2 ** 30 };

interface Options {
  readonly exports?: object;
  readonly readers?: object;
  readonly longestMs?: number;
  readonly endless?: number;
  readonly answer?: string;
}

async function start(options: Options = {}) {
  const { execute, pages } = executor(options.endless ?? 2, options.answer);
  const { longestMs } = options;
  server = await startServer({
    execute,
    admission: smallLanes({
      exports: { running: 4, waiting: 0, longestMs: 1, ...options.exports },
      pages: { running: 1 },
    }),
    readers: { ...readers, ...options.readers },
    pages: exportPages({
      schema: platform.schema,
      specs: [specOf(Agency)],
      execute,
      ...(longestMs && { longestMs }),
    }),
  });
  return pages;
}

/** Asks and takes nothing of the answer. */
function reluctant(request: string) {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').pause();
  sockets.push(socket);
  socket.on('error', () => {}).write(`${request}\r\nhost: x\r\n`);
  return socket;
}
const takesNothing = () => reluctant(`GET ${address} HTTP/1.1`).write('\r\n');
const asksLong = (encoding = 'identity') => {
  const body = JSON.stringify({ query: '{ hello }' });
  reluctant('POST /graphql HTTP/1.1').write(
    `content-type: application/json\r\naccept-encoding: ${encoding}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
};
const get = (token?: string) =>
  fetch(server.url + address, { headers: token ? { authorization: `Bearer ${token}` } : {} });
const logged = () => server.lines.filter(({ msg }) => msg === 'request');
/** Waits until no more pages are asked for. */
async function stalled(pages: () => number) {
  await expect.poll(pages).toBeGreaterThan(2);
  for (let before = -1; before !== pages(); await new Promise((resolve) => setTimeout(resolve, 100))) before = pages();
}

describe('an export that nobody reads', () => {
  it('hinders no other, for its page has been made', async () => {
    const pages = await start({ readers: { windowMs: 60_000 } });
    takesNothing();
    takesNothing();
    await stalled(pages);
    const other = await get();
    expect(other.status).toBe(200);
    expect((await other.text()).length).toBeGreaterThan(80_000);
  });

  it('is cut off after a while and gives its place back', async () => {
    await start({ endless: 1, exports: { running: 1 } });
    takesNothing();
    await expect.poll(() => logged().length, { timeout: 5_000 }).toBe(1);
    expect(logged()).toMatchObject([{ path: address, lane: 'exports', status: 499, errors: ['DEADLINE_EXCEEDED'] }]);
    expect((await (await get()).text()).length).toBeGreaterThan(80_000);
  });

  it('is cut off when it has gone on for too long, however fast it is read', async () => {
    await start({ endless: 1, longestMs: 300 });
    await expect((await get()).text()).rejects.toThrow('terminated');
    await expect.poll(logged).toMatchObject([{ status: 499, errors: ['DEADLINE_EXCEEDED'] }]);
  });
});

it('one client cannot have all exports of its role, nor one role all; who comes late is told when to come again', async () => {
  const pages = await start({
    endless: 9,
    exports: { roleShare: 0.5, clientShare: 0.25 },
    readers: { windowMs: 60_000 },
  });
  takesNothing();
  await stalled(pages);
  const late = await get();
  expect([late.status, late.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await late.json()).toEqual({
    errors: [
      {
        message: 'As many exports run as can. Try again in a moment.',
        extensions: { code: 'OVERLOADED', retryAfter: 10 },
      },
    ],
  });
  const deputy = (n: number) => tokenOf('deputy', { deputy: `0198c0de-0000-7000-8000-00000000000${n}` });
  const staff = await tokenOf('staff', { division: '1506' });
  const others = await Promise.all([await deputy(1), await deputy(2), await deputy(3), staff].map(get));
  expect(others.map(({ status }) => status).sort()).toEqual([200, 200, 200, 503]);
  expect(others[3]!.status).toBe(200);
  for (const { body } of others) await body!.cancel();
});

describe('a long answer', () => {
  it('is the same as a short one, to its length', async () => {
    await start();
    const response = await server.post({ query: '{ hello }' }, { 'accept-encoding': 'identity' });
    const text = await response.text();
    expect(JSON.parse(text).data).toEqual(JSON.parse(longAnswer));
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
  });

  it('that nobody reads is cut off after a while', async () => {
    await start();
    asksLong();
    await expect.poll(logged, { timeout: 5_000 }).toMatchObject([{ status: 499, errors: ['DEADLINE_EXCEEDED'] }]);
  });

  it('that nobody reads is cut off compressed too, if it is still long', async () => {
    await start({ answer: JSON.stringify({ hello: randomBytes(15_000_000).toString('base64') }) });
    asksLong('br');
    await expect.poll(logged, { timeout: 10_000 }).toMatchObject([{ status: 499, errors: ['DEADLINE_EXCEEDED'] }]);
  });

  it('of those who take none is cut off when too much is held for all, the oldest of who holds most', async () => {
    await start({ readers: { windowMs: 60_000, heldBytes: 12_000_000 } });
    asksLong();
    await expect.poll(() => logged().length).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    asksLong();
    await expect.poll(logged, { timeout: 5_000 }).toMatchObject([{ status: 499, errors: ['DEADLINE_EXCEEDED'] }]);
    // The later one is still held, and the server answers.
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
