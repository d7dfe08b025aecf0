import { afterAll, beforeAll, expect, test } from 'vitest';
import { first, someId, startServer, type TestServer, tokenOf } from './support.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const costOf = async (query: string, variables: object = {}) =>
  (await server.ask(query, { variables })).body.extensions?.cost;
const anonymous = (requested: number) => ({ requested, limit: 5_000 });

test('a page costs one object for itself and one for each node', async () => {
  expect(await costOf('{ things(first: 10) { nodes { id } } }')).toEqual(anonymous(11));
});

test('pages inside pages multiply', async () => {
  expect(await costOf('{ things(first: 10) { nodes { id related(last: 5) { nodes { id other { id } } } } } }')).toEqual(
    anonymous(1 + 10 * (1 + 1 + 5 * 2)),
  );
});

test('edges cost as much as nodes', async () => {
  expect(await costOf('{ things(first: 10) { edges { cursor node { id } } pageInfo { hasNextPage } } }')).toEqual(
    anonymous(1 + 10 + 1),
  );
});

test('a page without a size costs 20, and no page costs more than 100', async () => {
  expect(await costOf('{ things { nodes { id } } }')).toEqual(anonymous(21));
  expect(await costOf('{ things(first: 1000) { nodes { id } } }')).toEqual(anonymous(101));
});

test('a count without nodes costs one object', async () => {
  expect(await costOf('{ things(first: 100) { totalCount } }')).toEqual(anonymous(1));
});

test('sizes come from variables, their defaults and fragments', async () => {
  const query = `query Q($n: Int, $m: Int = 3) { things(first: $n) { ...Page } }
    fragment Page on ThingConnection { nodes { related(first: $m) { nodes { id } } } }`;
  expect(await costOf(query, { n: 7 })).toEqual(anonymous(1 + 7 * (1 + 1 + 3)));
  expect(await costOf(query, { n: 2, m: 1 })).toEqual(anonymous(1 + 2 * (1 + 1 + 1)));
  expect(await costOf(query)).toEqual(anonymous(1 + 20 * (1 + 1 + 3)));
});

test('the cost is in a header too', async () => {
  const { headers } = await server.ask('{ things(first: 10) { nodes { id } } }');
  expect(headers.get('x-graphql-cost')).toBe('11');
});

const costly = '{ things(first: 100) { nodes { related(first: 100) { nodes { id } } } } }';

test('an operation over the limit of the role is refused before it runs, with advice', async () => {
  const asked = await server.ask(costly);
  expect(asked.status).toBe(400);
  expect(first(asked)).toEqual({
    code: 'QUERY_TOO_COSTLY',
    message:
      'The query costs 10201; the role anonymous may spend 5000. Ask for smaller pages (`first`), nest fewer lists, or split the query.',
  });
  expect(asked.body.errors?.[0]?.extensions.cost).toEqual({ requested: 10_201, limit: 5_000 });
  expect(asked.headers.get('x-graphql-cost')).toBe('10201');
});

test('the same document passes for a role with a higher limit', async () => {
  const claims = { citizen: {}, deputy: { deputy: someId }, admin: {} };
  const statuses = await Promise.all(
    Object.entries(claims).map(async ([role, more]) => {
      const authorization = `Bearer ${await tokenOf(role, more)}`;
      return [role, (await server.ask(costly, {}, { authorization })).status];
    }),
  );
  expect(statuses).toEqual([
    ['citizen', 400],
    ['deputy', 200],
    ['admin', 200],
  ]);
});
