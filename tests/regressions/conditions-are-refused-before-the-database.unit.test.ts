import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { exportPages } from '../../api/export/export-pages.js';
import { type Execute, JsonText } from '../../api/read/answer.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from '../server/support.js';

/** A document that the portal has registered, with a filter of the visitor's. */
const body = 'query Q($f: SuggestionFilter) { suggestions(filter: $f) { totalCount } }';
const id = createHash('sha256').update(body).digest('hex');
const some = { assignments: { some: { role: { eq: 'LEAD' } } } };
const tooMany = { or: Array.from({ length: 21 }, () => some) };

let server: TestServer;
let asked = 0;
beforeAll(async () => {
  const execute: Execute = async () => {
    asked += 1;
    return {
      data: new JsonText('{"page":{"nodes":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}'),
    };
  };
  server = await startServer({
    schema: platform.schema,
    execute,
    documents: { manifest: { operations: [{ id, body }] }, only: true },
    pages: exportPages({ ...platform, execute }),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  asked = 0;
});

const refusal = {
  code: 'QUERY_TOO_COSTLY',
  argument: 'suggestions.filter',
};
const registered = (f: unknown) =>
  server.post({ variables: { f }, extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
const exported = (filter: unknown) =>
  fetch(`${server.url}/export/suggestions.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`);

it('of a registered document', async () => {
  expect((await registered(some)).status).toBe(200);
  expect(asked).toBe(1);
  const response = await registered(tooMany);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: refusal }] });
  expect(asked).toBe(1);
});

it('of an operation that is known from before', async () => {
  const ask = (f: unknown) => server.ask(body, { variables: { f } });
  for (const _ of [1, 2, 3]) expect((await ask(some)).status).toBe(200);
  expect(asked).toBe(3);
  const { status, body: answer } = await ask(tooMany);
  expect(status).toBe(400);
  expect(answer).toMatchObject({ errors: [{ extensions: refusal }] });
  expect(asked).toBe(3);
});

it('of an export', async () => {
  expect((await exported(some)).status).toBe(200);
  expect(asked).toBe(1);
  const response = await exported(tooMany);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: refusal }] });
  expect(asked).toBe(1);
});

it('of an export that costs too much', async () => {
  const costly = { or: Array.from({ length: 60 }, () => ({ title: { contains: '停车' } })) };
  const response = await exported(costly);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: refusal }] });
  expect(asked).toBe(0);
});
