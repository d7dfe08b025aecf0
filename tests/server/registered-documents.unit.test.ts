import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hello, startServer, type TestServer, tokenOf } from './support.js';

const body = '{hello}';
const id = createHash('sha256').update(body).digest('hex');
const manifest = { operations: [{ id, body }] };

let open: TestServer;
let closed: TestServer;
beforeAll(async () => {
  open = await startServer({ execute: hello, documents: { manifest, only: false } });
  closed = await startServer({ execute: hello, documents: { manifest, only: true } });
});
afterAll(() => Promise.all([open.close(), closed.close()]));

const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

it('a registered document is run by its hash alone', async () => {
  const response = await open.post(byHash(id));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: { hello: 'world' } });
});

it('an unknown hash is refused with a code that clients know', async () => {
  const response = await open.post(byHash('0'.repeat(64)));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
});

it('a document that a client sends with its hash is not kept for others', async () => {
  const query = '{ hello }';
  const hash = createHash('sha256').update(query).digest('hex');
  expect((await open.post({ query, ...byHash(hash) })).status).toBe(200);
  expect((await open.post(byHash(hash))).status).toBe(400);
});

it('where only registered documents run, portal and mini-app run those and no others', async () => {
  expect((await closed.ask(body)).status).toBe(200);
  const refused = await closed.ask('{ hello other: hello }');
  expect(refused.status).toBe(403);
  expect(refused.body.errors?.[0]?.message).toContain('registered documents only');
});

it('where only registered documents run, an office still writes its own', async () => {
  const authorization = `Bearer ${await tokenOf('staff', { division: '1506' })}`;
  expect((await closed.ask('{ hello other: hello }', {}, { authorization })).status).toBe(200);
});
