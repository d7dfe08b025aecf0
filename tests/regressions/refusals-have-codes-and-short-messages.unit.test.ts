import { createHash } from 'node:crypto';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badInput } from '../../schema/kit/declare/client-error.js';
import { failing, hello, startServer, type TestServer } from '../server/support.js';

const body = '{hello}';
const id = createHash('sha256').update(body).digest('hex');
const schema = buildSchema('type Query { hello(x: Int): String thing(id: ID): Thing } type Thing { id: ID! }');
const long = 'x'.repeat(90_000);

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    schema,
    execute: hello,
    documents: { manifest: { operations: [{ id, body }] }, only: false },
  });
});
afterAll(() => server.close());

const post = async (sent: object | string) => {
  const response = await server.post(sent);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]!.extensions.code, message: errors[0]!.message };
};

describe('where the schema has queries only', () => {
  it.each(['mutation { __typename }', 'mutation { rename }', 'mutation M { a: __typename }'])(
    'a mutation is the client’s mistake: %s',
    async (query) => {
      expect(await post({ query })).toEqual({
        status: 400,
        code: 'BAD_REQUEST',
        message: 'There are no mutations here: this schema has queries only.',
      });
    },
  );

  it('nothing of it is logged as a fault', () => {
    expect(server.lines.filter(({ level }) => level === 'error' || Number(level) >= 50)).toEqual([]);
  });
});

describe('a persisted query that is none', () => {
  const persisted = (persistedQuery: unknown, query?: string) => post({ query, extensions: { persistedQuery } });

  it('is a bad request, whatever is wrong with it', async () => {
    const mismatch = { status: 400, code: 'BAD_REQUEST', message: 'provided sha does not match query' };
    expect(await persisted({ version: 1, sha256Hash: '0'.repeat(64) }, '{ hello }')).toEqual(mismatch);
    expect(await persisted({ version: 1, sha256Hash: 7 }, '{ hello }')).toEqual(mismatch);
    expect(await persisted({ version: 2, sha256Hash: id })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await persisted('x')).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    for (const sha256Hash of [7, null, [], {}, long])
      expect(await persisted({ version: 1, sha256Hash })).toMatchObject({
        status: 400,
        code: 'PERSISTED_QUERY_NOT_FOUND',
      });
  });
});

describe('a message has at most 400 characters', () => {
  it.each<[string, object]>([
    ['an unknown field', { query: `{ ${long} }` }],
    ['an unknown type', { query: `query ($x: ${long}) { hello }` }],
    ['an unknown argument', { query: `{ hello(${long}: 1) }` }],
    ['an unknown fragment', { query: `{ ...${long} }` }],
    ['an unknown directive', { query: `{ hello @${long} }` }],
    ['an unused variable', { query: `query ($${long}: Int) { hello }` }],
    ['an operation that is not there', { query: '{ hello }', operationName: long }],
    ['a wrong value', { query: `{ hello(x: "${long}") }` }],
    ['a wrong value of many words', { query: `{ hello(x: "${'ab '.repeat(30_000)}") }` }],
    ['a wrong variable', { query: 'query ($x: Int) { hello(x: $x) }', variables: { x: long } }],
    ['a variable of many words', { query: 'query ($x: Int) { hello(x: $x) }', variables: { x: 'ab '.repeat(30_000) } }],
    ['a syntax error', { query: `{ hello } ${long}` }],
  ])('about %s', async (_, sent) => {
    const { status, message } = await post(sent);
    expect(status).toBe(400);
    expect(message.length).toBeLessThanOrEqual(400);
    expect(message).not.toContain('x'.repeat(61));
  });

  it('and neither has what else an error says', async () => {
    const faulty = await startServer({ execute: failing(badInput(`things.${long}`, `is ${long}`)) });
    try {
      const { body, status } = await faulty.ask('{ hello }');
      expect(status).toBe(400);
      expect(JSON.stringify(body.errors).length).toBeLessThan(600);
    } finally {
      await faulty.close();
    }
  });
});
