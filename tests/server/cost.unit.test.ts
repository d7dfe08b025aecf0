import { extendSchema, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../api/limits/limits.js';
import { platform } from '../../schema/platform.js';
import { first, schema as small, someId, startServer, type TestServer, tokenOf } from './support.js';

let server: TestServer;
/** Has the platform's own schema, of which aggregates are a part. */
let whole: TestServer;
beforeAll(async () => {
  const schema = extendSchema(
    small,
    parse(
      'extend type Query { changes(first: Int): Changes! list(first: Int): [Thing!]! } type Changes { all: [Thing!]! last: Thing }',
    ),
  );
  [server, whole] = [await startServer({ schema }), await startServer({ schema: platform.schema })];
});
afterAll(async () => {
  await server.close();
  await whole.close();
});

const costOn = async (on: TestServer, query: string, variables: object) =>
  (await on.ask(query, { variables })).body.extensions?.cost;
const costOf = (query: string, variables: object = {}) => costOn(server, query, variables);
const costOfWhole = (query: string, variables: object = {}) => costOn(whole, query, variables);
const anonymous = (requested: number) => ({ requested, limit: 10_000 });
const { prices } = limits;

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

test('any field with `first` multiplies its own list, or the lists of the object that it returns', async () => {
  expect(await costOf('{ changes(first: 10) { all { id other { id } } last { id } } }')).toEqual(
    anonymous(1 + 10 * 2 + 1),
  );
  expect(await costOf('{ list(first: 10) { id other { id } } }')).toEqual(anonymous(10 * 2));
  const inFragment = `query Q($n: Int) { changes(first: $n) { ...All } } fragment All on Changes { all { id } }`;
  expect(await costOf(inFragment, { n: 30 })).toEqual(anonymous(1 + 30));
  expect(await costOf(inFragment)).toEqual(anonymous(1 + 20));
});

test('lists whose length the schema states cost as many objects, also below one another', async () => {
  const find = '{ deputiesFor(divisionCode: "1506") { deputies { level nearest { deputy { id } } } } }';
  expect(await costOfWhole(find)).toEqual(anonymous(prices.find + 1 + 6 * (1 + 20 * 2)));
});

test('a page of changes and the steps of a trace cost their records', async () => {
  expect(await costOfWhole('{ changes(first: 1000) { changes { recordId record { id } } } }')).toEqual(
    anonymous(1 + 1000 * 2 + prices.scan),
  );
  const trace = (first: string) =>
    `{ trace(id: "Suggestion:1"${first}) { steps { recordId actor { id } record { id } } } }`;
  expect(await costOfWhole(trace(', first: 20'))).toEqual(anonymous(prices.walk + 1 + 20 * 3));
  expect(await costOfWhole(trace(', first: 200'))).toEqual(anonymous(prices.walk + 1 + 200 * 3));
});

test('records asked for by ids cost one each, with what is in them', async () => {
  const query = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id ... on Deputy { division { id } } } }';
  expect(await costOfWhole(query, { ids: ['Deputy:1', 'Deputy:2', 'Deputy:3'] })).toEqual(anonymous(3 * 2));
  expect(await costOfWhole(query, { ids: [] })).toEqual(anonymous(0));
  expect(await costOfWhole(query, { ids: Array(500).fill('Deputy:1') })).toEqual(anonymous(100 * 2));
  expect(await costOfWhole('{ nodes(ids: ["Deputy:1", "Deputy:2"]) { id } }')).toEqual(anonymous(2));
  expect(await costOfWhole('query Q($id: ID!) { nodes(ids: [$id, "Deputy:2"]) { id } }', { id: 'Deputy:1' })).toEqual(
    anonymous(2),
  );
});

test('the groups and the total of an aggregate cost a scan each, and each group its objects', async () => {
  const by = 'groupBy: [{ field: STATUS }]';
  expect(await costOfWhole('{ suggestionAggregate { total { count } } }')).toEqual(anonymous(1 + prices.scan + 1));
  expect(
    await costOfWhole(`{ suggestionAggregate(${by}, first: 10) { total { count } groups { count keys { label } } } }`),
  ).toEqual(anonymous(1 + prices.scan + 1 + prices.scan + 10 * 2));
});

test('an aggregate without a size costs 100 groups, and none more than 1000', async () => {
  const query = `query Q($n: Int) { suggestionAggregate(groupBy: [{ field: STATUS }], first: $n) { groups { count } } }`;
  expect(await costOfWhole(query)).toEqual(anonymous(1 + prices.scan + 100));
  expect(await costOfWhole(query, { n: 7 })).toEqual(anonymous(1 + prices.scan + 7));
  expect(await costOfWhole(query, { n: 5000 })).toEqual(anonymous(1 + prices.scan + 1000));
});

test('measures of a group are objects of it, also through fragments and under several names', async () => {
  const query = `{ livelihoodProjectAggregate(groupBy: [{ field: LEVEL }], first: 5) { ...Both } }
    fragment Both on LivelihoodProjectAggregate {
      groups { sums { investmentFen } averages { investmentFen } }
      again: groups { keys { value } }
    }`;
  expect(await costOfWhole(query)).toEqual(anonymous(1 + 2 * prices.scan + 5 * 3 + 5 * 2));
});

test('the public is refused more than nine scans at once, before they run', async () => {
  const totals = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: deputyAggregate { total { count } }`).join(' ')} }`;
  expect((await whole.ask(totals(9))).status).toBe(200);
  const refused = await whole.ask(totals(10));
  expect(first(refused)).toMatchObject({
    code: 'QUERY_TOO_COSTLY',
    message: expect.stringContaining('The query costs 10020; the role anonymous may spend 10000.'),
  });
});

test('a figure beside what the records give costs a scan', async () => {
  expect(await costOfWhole('{ reconcile(indicator: "a", division: "15") { computed } }')).toEqual(
    anonymous(1 + prices.scan),
  );
});

test('a field that several fragments spread is read once, and costs once', async () => {
  const fragment = (name: string) => `fragment ${name} on Thing { related(first: 20) { nodes { id } } }`;
  const query = (spread: string) =>
    `{ things(first: 100) { nodes { ${spread} } } } ${['A', 'B', 'C'].map(fragment).join(' ')}`;
  expect(await costOf(query('...A ...B ...C'))).toEqual(anonymous(2201));
  expect(await costOf(query('...A ...A ... on Thing { ...B } ...C related(first: 20) { nodes { id } }'))).toEqual(
    anonymous(2201),
  );
  const twice = '{ things(first: 10) { nodes { id } } things(first: 10) { nodes { other { id } } } }';
  expect(await costOf(twice)).toEqual(anonymous(1 + 10 * 2));
});

test('what is skipped or not included costs nothing, whoever decides', async () => {
  const query = `query Q($with: Boolean = false) { things(first: 100) { nodes { id
    related(first: 20) @include(if: $with) { nodes { id } } ...Rest @skip(if: true) ... @include(if: false) { other { id } } } } }
    fragment Rest on Thing { other { id } }`;
  expect(await costOf(query)).toEqual(anonymous(101));
  expect(await costOf(query, { with: false })).toEqual(anonymous(101));
  expect(await costOf(query, { with: true })).toEqual(anonymous(2201));
  expect(await costOf('{ things(first: 5) { nodes { id } } b: things @include(if: false) { nodes { id } } }')).toEqual(
    anonymous(6),
  );
});

test('whether more groups follow costs nothing beside the groups, and a grouping without them', async () => {
  const by = 'groupBy: [{ field: STATUS }], first: 10';
  const grouped = 1 + prices.group + prices.grouping;
  expect(await costOfWhole(`{ suggestionAggregate(${by}) { groups { count } pageInfo { hasNextPage } } }`)).toEqual(
    anonymous(grouped + 10 + 1),
  );
  expect(await costOfWhole(`{ suggestionAggregate(${by}) { pageInfo { hasNextPage } } }`)).toEqual(
    anonymous(grouped + 1),
  );
  expect(await costOfWhole(`{ suggestionAggregate(${by}) { groupCount } }`)).toEqual(anonymous(grouped));
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
      'The query costs 10201; the role anonymous may spend 10000. Most expensive: things (objects) 10201. Ask for smaller pages (`first`), nest fewer lists, or split the query.',
  });
  expect(asked.body.errors?.[0]?.extensions.cost).toEqual({ requested: 10_201, limit: 10_000 });
  expect(asked.headers.get('x-graphql-cost')).toBe('10201');
});

test('the same document passes for a role with a higher limit', async () => {
  const claims = { citizen: {}, deputy: { deputy: someId }, system: {} };
  const statuses = await Promise.all(
    Object.entries(claims).map(async ([role, more]) => {
      const authorization = `Bearer ${await tokenOf(role, more)}`;
      return [role, (await server.ask(costly, {}, { authorization })).status];
    }),
  );
  expect(statuses).toEqual([
    ['citizen', 400],
    ['deputy', 200],
    ['system', 200],
  ]);
});
