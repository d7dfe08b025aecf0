import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import { type Execute, JsonText } from '../../api/read/answer.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { Agency } from '../../schema/organisations/agency.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../server/support.js';

let server: TestServer;
afterEach(() => server.close());

/** An answer of so many characters, three bytes each. */
const answering =
  (characters: number): Execute =>
  async () => ({ data: new JsonText(JSON.stringify({ hello: '一'.repeat(characters) })) });

/** As the wire has it: `fetch` would unpack it, and ask for it by itself. */
async function raw(path: string, headers: Record<string, string> = {}, body?: string) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent = body ? { 'content-type': 'application/json', ...headers } : headers;
  httpRequest(server.url + path, { method: body ? 'POST' : 'GET', agent: false, headers: sent }, resolve)
    .on('error', reject)
    .end(body);
  return promise;
}
const query = JSON.stringify({ query: '{ hello }' });
const ask = (encodings?: string) =>
  raw('/graphql', encodings === undefined ? {} : { 'accept-encoding': encodings }, query);
const unpack = (bytes: Buffer, encoding = 'identity') =>
  ({ br: brotliDecompressSync, gzip: gunzipSync, identity: (same: Buffer) => same })[encoding]!(bytes).toString();
async function unpacked(response: IncomingMessage) {
  const bytes = await buffer(response);
  return { bytes: bytes.length, text: unpack(bytes, response.headers['content-encoding']) };
}

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['GZIP', 'gzip'],
  ['*', 'br'],
  ['br;q=0, gzip;q=0', undefined],
  ['identity', undefined],
  ['deflate', undefined],
  ['', undefined],
  [undefined, undefined],
])('accept-encoding %j is answered in %j', async (accepted, encoding) => {
  server = await startServer({ execute: answering(1_000) });
  const response = await ask(accepted);
  const { text } = await unpacked(response);
  expect(response.headers['content-encoding']).toBe(encoding);
  expect(JSON.parse(text).data.hello).toBe('一'.repeat(1_000));
  if (accepted) expect(response.headers.vary).toBe('Accept-Encoding');
});

it('an answer of 1,023 bytes is sent as it is, one of 1,024 compressed, with its length', async () => {
  let text = '';
  server = await startServer({ execute: async () => ({ data: new JsonText(JSON.stringify({ hello: text })) }) });
  const empty = (await unpacked(await ask())).bytes;
  text = 'x'.repeat(1_023 - empty);
  expect((await ask('gzip')).headers).not.toHaveProperty('content-encoding');
  text = 'x'.repeat(1_024 - empty);
  const response = await ask('gzip');
  const length = Number(response.headers['content-length']);
  expect(response.headers['content-encoding']).toBe('gzip');
  expect((await unpacked(response)).bytes).toBe(length);
});

it('a refusal is compressed like an answer', async () => {
  server = await startServer();
  const long = JSON.stringify({
    query: `{ ${Array.from({ length: 9 }, (_, n) => `${'unknown'.repeat(20)}${n}`).join(' ')} }`,
  });
  const response = await raw('/graphql', { 'accept-encoding': 'br' }, long);
  expect([response.statusCode, response.headers['content-encoding']]).toEqual([400, 'br']);
  expect(JSON.parse((await unpacked(response)).text).errors).toHaveLength(5);
});

it('others are answered while a large answer is compressed', async () => {
  const characters = 3_000_000;
  server = await startServer({ execute: answering(characters) });
  const large = ask('br');
  const before = performance.now();
  let turns = 0;
  const counting = setInterval(() => (turns += 1), 1);
  const response = await large;
  clearInterval(counting);
  const { bytes, text } = await unpacked(response);
  expect(text.length).toBeGreaterThan(characters);
  expect(bytes).toBeLessThan(characters / 100);
  expect(turns, `in ${performance.now() - before} ms`).toBeGreaterThan(2);
});

describe('an export', () => {
  const nodes = Array.from({ length: 100 }, (_, n) => ({ id: `Agency:${n}`, name: `一个单位${'啊'.repeat(n)}` }));
  const page = (hasNextPage: boolean, size = nodes.length) => ({
    data: new JsonText(
      JSON.stringify({ page: { nodes: nodes.slice(0, size), pageInfo: { hasNextPage, endCursor: 'x' } } }),
    ),
  });
  const start = async (execute: Execute) => {
    const pages = exportPages({ schema: platform.schema, specs: [specOf(Agency)], execute });
    server = await startServer({ execute, pages });
  };
  const path = '/export/agencies.csv';
  const logged = () => server.lines.filter(({ msg }) => msg === 'request');

  it('is the same file, in a fraction of the bytes', async () => {
    let pages = 0;
    await start(async () => page(++pages % 20 !== 0));
    const plain = await unpacked(await raw(path));
    const packed = await unpacked(await raw(path, { 'accept-encoding': 'gzip' }));
    expect(packed.text).toBe(plain.text);
    expect(packed.bytes).toBeLessThan(plain.bytes / 10);
    expect(plain.text.split('\r\n')).toHaveLength(2_002);
  });

  const faults = () => server.lines.filter(({ msg }) => msg === 'masked error');

  it('that breaks off does not look complete', async () => {
    let pages = 0;
    await start(async () => {
      if (++pages > 300) throw new TypeError('a fault');
      return page(true);
    });
    const response = await raw(path, { 'accept-encoding': 'gzip' });
    expect([response.statusCode, response.headers['content-encoding']]).toEqual([200, 'gzip']);
    await expect(buffer(response)).rejects.toThrow('aborted');
    await expect.poll(logged).toMatchObject([{ status: 499, errors: ['INTERNAL'] }]);
    expect(faults()).toHaveLength(1);
  });

  it('that breaks off before anything has been sent is refused in words', async () => {
    let pages = 0;
    await start(async () => {
      if (++pages > 1) throw new TypeError('a fault');
      // Few enough to be written in one go.
      return page(true, 1);
    });
    const response = await raw(path, { 'accept-encoding': 'gzip' });
    expect(response.statusCode).toBe(500);
    expect(response.headers).not.toHaveProperty('content-encoding');
    expect(response.headers).not.toHaveProperty('content-disposition');
    expect(JSON.parse((await unpacked(response)).text).errors[0].extensions.code).toBe('INTERNAL');
    await expect.poll(logged).toMatchObject([{ status: 500, errors: ['INTERNAL'] }]);
    expect(faults()).toHaveLength(1);
  });

  it('that its client leaves is not worked for', async () => {
    let pages = 0;
    await start(async () => {
      pages += 1;
      return page(true);
    });
    const leaving = await raw(path, { 'accept-encoding': 'br' });
    await once(leaving, 'data');
    leaving.destroy();
    await expect.poll(logged, { timeout: 5_000 }).toMatchObject([{ status: 499 }]);
    const asked = pages;
    await pause(100);
    expect(pages - asked).toBeLessThanOrEqual(1);
    expect(server.lines.some(({ msg }) => msg === 'masked error')).toBe(false);
  });
});

describe('what stays the same', () => {
  it.each(['/schema.graphql', '/ide/main.js', '/ide/styles.css'])(
    '%s is compressed, and not sent again',
    async (path) => {
      server = await startServer({ schema: platform.schema, ide: { samples: [] } });
      const plain = await raw(path);
      const [text, packed] = await Promise.all([unpacked(plain), raw(path, { 'accept-encoding': 'br' })]);
      expect(packed.headers['content-encoding']).toBe('br');
      expect((await unpacked(packed)).text).toBe(text.text);
      expect([plain.headers.vary, packed.headers.vary]).toEqual(['Accept-Encoding', 'Accept-Encoding']);
      const again = await raw(path, { 'accept-encoding': 'br', 'if-none-match': `"x", ${packed.headers.etag}` });
      expect([again.statusCode, (await buffer(again)).length]).toEqual([304, 0]);
      expect(plain.headers.etag).toBe(packed.headers.etag);
    },
  );
});
