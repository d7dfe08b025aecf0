import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './support.js';

let server: TestServer;
let reason: string | undefined;
beforeAll(async () => {
  server = await startServer({ obstacle: () => reason });
});
afterAll(() => server.close());

/** Status, code and message of an answer that must be JSON. */
async function outcome(response: Response | Promise<Response>) {
  const { status, headers, text } = await Promise.resolve(response).then(async (r) => ({
    ...r,
    status: r.status,
    headers: r.headers,
    text: await r.text(),
  }));
  expect(headers.get('content-type')).toMatch(/^application\/json/);
  const [error] = JSON.parse(text).errors;
  return [status, error.extensions.code, error.message];
}
const get = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);

test('an unknown address is answered 404 as JSON', async () => {
  expect(await outcome(get('/nothing'))).toEqual([
    404,
    'BAD_REQUEST',
    'There is nothing at this address; the API is at /graphql.',
  ]);
});

test('a malformed address is answered 400 as JSON', async () => {
  expect(await outcome(get('/%ff'))).toEqual([400, 'BAD_REQUEST', 'The address is malformed.']);
});

test('a method that an address does not know is answered 405 with the ones it knows', async () => {
  const response = await get('/graphql', { method: 'DELETE' });
  expect(response.headers.get('allow')).toBe('GET, POST');
  expect(await outcome(response)).toEqual([
    405,
    'BAD_REQUEST',
    'The method DELETE is not supported here; use GET, POST.',
  ]);
});

test('a mutation by GET is answered 405', async () => {
  const query = encodeURIComponent('mutation { rename(id: 1, name: "x") { id } }');
  const response = await get(`/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } });
  expect(response.headers.get('allow')).toBe('POST');
  expect(await outcome(response)).toEqual([
    405,
    'BAD_REQUEST',
    'GET requests only support query operations, not mutation operations',
  ]);
});

test('a query by GET is answered', async () => {
  const response = await get(`/graphql?query=${encodeURIComponent('{ hello }')}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect([response.status, await response.text()]).toEqual([
    200,
    '{"data":{"hello":"world"},"extensions":{"cost":{"requested":0,"limit":10000}}}',
  ]);
});

test('a request that a foreign page could forge is refused', async () => {
  const [status, code, message] = await outcome(get(`/graphql?query=${encodeURIComponent('{ hello }')}`));
  expect([status, code]).toEqual([400, 'BAD_REQUEST']);
  expect(message).toContain('Cross-Site Request Forgery');
});

test('a body of any other type than JSON is answered 415', async () => {
  expect(await outcome(server.post('{ hello }', { 'content-type': 'application/graphql' }))).toEqual([
    415,
    'BAD_REQUEST',
    'The request body must be of content-type application/json.',
  ]);
  expect((await outcome(server.post('query={hello}', { 'content-type': 'text/plain' })))[0]).toBe(415);
});

test('a compressed body is answered 415', async () => {
  const body = new Uint8Array(gzipSync('{"query":"{ hello }"}'));
  expect(await outcome(server.post(body, { 'content-encoding': 'gzip' }))).toEqual([
    415,
    'BAD_REQUEST',
    'The request body must not be compressed: send it without content-encoding.',
  ]);
});

test('a character set other than UTF-8 is answered 415, UTF-8 by any spelling is taken', async () => {
  const send = (charset: string) =>
    server.post({ query: '{ hello }' }, { 'content-type': `application/json; charset=${charset}` });
  expect(await outcome(send('gb18030'))).toEqual([
    415,
    'BAD_REQUEST',
    'The request body must be UTF-8: send content-type "application/json; charset=utf-8".',
  ]);
  expect((await send('"UTF-8"')).status).toBe(200);
});

test('bytes that are no UTF-8 are answered 400', async () => {
  const body = new Uint8Array([...Buffer.from('{"query":"'), 0xff, 0xfe, ...Buffer.from('"}')]);
  expect(await outcome(server.post(body))).toEqual([400, 'BAD_REQUEST', 'The request body is not well-formed UTF-8.']);
});

test('a body that is no JSON, or empty, is answered 400', async () => {
  expect(await outcome(server.post('{'))).toEqual([400, 'BAD_REQUEST', 'The request body is not valid JSON.']);
  expect(await outcome(server.post(''))).toEqual([
    400,
    'BAD_REQUEST',
    'The request body is empty: send a JSON object with a query.',
  ]);
});

test('a body over 200 KB is answered 413 with its size', async () => {
  expect(await outcome(server.post({ query: `{ hello } #${'x'.repeat(204_800)}` }))).toEqual([
    413,
    'QUERY_TOO_LARGE',
    'The request body is 204823 bytes; at most 204800 are allowed.',
  ]);
});

test('a batch of operations is refused', async () => {
  expect(await outcome(server.post([{ query: '{ hello }' }]))).toEqual([
    400,
    'BAD_REQUEST',
    'Operation batching disabled.',
  ]);
});

test('an automatically persisted query is refused', async () => {
  const persistedQuery = { version: 1, sha256Hash: 'f'.repeat(64) };
  const [status, code] = await outcome(server.post({ extensions: { persistedQuery } }));
  expect([status, code]).toEqual([400, 'BAD_REQUEST']);
});

test('an unknown operationName is answered 400 and names the known ones', async () => {
  expect(await outcome(server.post({ query: 'query A { hello } query B { hello }', operationName: 'C' }))).toEqual([
    400,
    'OPERATION_RESOLUTION_FAILURE',
    'The document has no operation named "C". It has A, B.',
  ]);
  expect((await outcome(server.post({ query: 'query A { hello } query B { hello }' })))[2]).toBe(
    'The document has several operations: set operationName. It has A, B.',
  );
});

test('headers over 8 KB are answered 431 as JSON', async () => {
  const answer = await raw(`GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(9_000)}\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 .*"At most 8192 bytes of headers are allowed\."/s);
});

test('what is no HTTP is answered 400 as JSON', async () => {
  expect(await raw('nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*"The request is not valid HTTP\."/s);
});

test('every answer carries an id that is not taken from the request', async () => {
  const { headers } = await get('/healthz', { headers: { 'x-request-id': 'mine' } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('/healthz is 200 while the process lives and /readyz says what keeps it from answering', async () => {
  reason = 'the database does not answer';
  const [health, down] = [await get('/healthz'), await get('/readyz')];
  reason = undefined;
  const up = await get('/readyz');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  expect([down.status, await down.json()]).toEqual([
    503,
    { status: 'unavailable', reason: 'the database does not answer' },
  ]);
  expect([up.status, await up.json()]).toEqual([200, { status: 'ready' }]);
});

test('/schema.graphql is the schema as text, and 304 to who has it', async () => {
  const response = await get('/schema.graphql');
  expect(await response.text()).toContain('type ThingConnection {');
  const again = await get('/schema.graphql', { headers: { 'if-none-match': response.headers.get('etag')! } });
  expect([response.status, again.status, await again.text()]).toEqual([200, 304, '']);
});

/** What the server answers to bytes that no HTTP client would send. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text)).on('error', reject);
  });
