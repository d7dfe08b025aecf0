import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../api/limits/limits.js';
import { platform } from '../../schema/platform.js';
import { startServer, type TestServer } from './support.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ schema: platform.schema });
});
afterAll(() => server.close());

const { prices } = limits;
const ask = (query: string, variables: object = {}) => server.ask(query, { variables });
const costOf = async (query: string, variables: object = {}) =>
  ((await ask(query, variables)).body.extensions?.cost as { requested: number } | undefined)?.requested;
const refusal = async (query: string, variables: object = {}) => {
  const { status, body } = await ask(query, variables);
  const [error] = body.errors ?? [];
  return { status, code: error?.extensions.code, argument: error?.extensions.argument, message: error?.message };
};
/** The cost of a page of one suggestion with a filter, as literal or variable, without the page's two objects. */
const filtered = async (filter: string) =>
  (await costOf(`{ suggestions(first: 1, filter: ${filter}) { nodes { id } } }`))! - 2;
const filteredBy = async (filter: unknown) =>
  (await costOf('query Q($f: SuggestionFilter) { suggestions(first: 1, filter: $f) { nodes { id } } }', {
    f: filter,
  }))! - 2;

describe('conditions', () => {
  test('each costs its price, and a page with conditions what it may pass over', async () => {
    expect(await filtered('{ status: { eq: CLOSED } }')).toBe(prices.page + prices.condition);
    expect(await filtered('{ status: { in: [CLOSED, REPLIED] }, isKey: { eq: true } }')).toBe(
      prices.page + 2 * prices.condition,
    );
    expect(await filtered('{ or: [{ status: { eq: CLOSED } }, { not: { isKey: { eq: true } } }] }')).toBe(
      prices.page + 2 * prices.condition,
    );
  });

  test('null and nothing cost nothing, whether written or sent', async () => {
    for (const nothing of ['null', '{}', '{ status: null }', '{ status: { eq: null } }', '{ and: null }'])
      expect(await filtered(nothing), nothing).toBe(0);
    for (const nothing of [null, {}, { status: null }, { status: { eq: null } }, { or: null }])
      expect(await filteredBy(nothing), JSON.stringify(nothing)).toBe(0);
  });

  test('cost the same as literal and as variable', async () => {
    expect(await filteredBy({ status: { eq: 'CLOSED' }, title: { contains: '停车' } })).toBe(
      await filtered('{ status: { eq: CLOSED }, title: { contains: "停车" } }'),
    );
    expect(await filteredBy({ assignments: { some: { agency: { code: { eq: 'x' } } } } })).toBe(
      await filtered('{ assignments: { some: { agency: { code: { eq: "x" } } } } }'),
    );
  });

  test('on related records cost more, and twice as much with each that they stand in', async () => {
    expect(await filtered('{ assignments: { some: { role: { eq: LEAD } } } }')).toBe(
      prices.page + prices.relation + prices.condition,
    );
    expect(await filtered('{ assignments: { none: { agency: { code: { eq: "x" } } } } }')).toBe(
      prices.page + prices.relation + 2 * prices.relation + prices.condition,
    );
    expect(await filtered('{ leadDeputy: { suggestions: { every: { assignments: { some: {} } } } } }')).toBe(
      prices.page + prices.relation * (1 + 2 + 4),
    );
  });

  test('on the key that a record holds are no condition on another record', async () => {
    expect(await filtered('{ division: { within: "1506" } }')).toBe(prices.page + prices.condition);
    expect(await filtered('{ division: { level: { eq: COUNTY } } }')).toBe(
      prices.page + prices.relation + prices.condition,
    );
  });

  test('are looked at by the page and by the count', async () => {
    const query = (selection: string) => `{ suggestions(first: 1, filter: { isKey: { eq: true } }) { ${selection} } }`;
    expect(await costOf(query('totalCount'))).toBe(1 + prices.count + prices.condition);
    expect(await costOf(query('totalCount nodes { id }'))).toBe(2 + prices.count + prices.page + 2 * prices.condition);
  });

  test('of a nested list cost once, however many parents it has: one statement answers for all', async () => {
    const query = `{ deputies(first: 50) { nodes { suggestions(first: 1, filter: { isKey: { eq: true } }) { totalCount } } } }`;
    expect(await costOf(query)).toBe(1 + 50 * (1 + 1) + prices.count + prices.condition);
  });
});

test('words cost in each text that is searched', async () => {
  const query = 'query Q($w: String) { deputies(first: 1, search: $w) { nodes { id } } }';
  expect(await costOf(query)).toBe(2);
  expect(await costOf(query, { w: null })).toBe(2);
  expect(await costOf(query, { w: '王' })).toBe(2 + prices.page + 2 * prices.search);
  expect(await costOf('{ suggestions(first: 1, search: "停车") { nodes { id } } }')).toBe(
    2 + prices.page + prices.search,
  );
});

test('pictures cost for each that is drawn', async () => {
  expect(await costOf('{ contactQrCodes(first: 10) { nodes { svg } } }')).toBe(1 + 10 * (1 + prices.draw));
});

test('groupings and different values cost beside what they tell', async () => {
  const query = (by: string, selection: string) => `{ suggestionAggregate(first: 5, groupBy: ${by}) { ${selection} } }`;
  const two = '[{ field: STATUS }, { field: CATEGORY }]';
  expect(await costOf(query(two, 'groups { keys { label } }'))).toBe(
    1 + prices.group + 2 * prices.grouping + 5 * (1 + 2),
  );
  expect(await costOf(query('{ field: STATUS }', 'groups { distinctCount(of: LEAD_DEPUTY) }'))).toBe(
    1 + prices.group + prices.grouping + prices.distinct + 5,
  );
  expect(await costOf('{ suggestionAggregate(filter: { isKey: { eq: true } }) { total { count } } }')).toBe(
    2 + prices.scan + prices.condition,
  );
});

describe('what is merged when it is executed is merged when it is counted', () => {
  const page = 'suggestions(first: 100) { nodes { id assignments(first: 10) { nodes { id agency { id } } } } }';

  test('a field costs once, however many fragments select it', async () => {
    const query = `{ ${page} ...A ...B } fragment A on Query { ${page} } fragment B on Query { ${page} ...A }`;
    expect(await costOf(query)).toBe(2_201);
  });

  test('what is left out costs nothing', async () => {
    const query = `query Q($more: Boolean = false) {
      suggestions(first: 10) { nodes { id assignments(first: 10) @include(if: $more) { nodes { id } } } totalCount @skip(if: true) }
    }`;
    expect(await costOf(query)).toBe(11);
    expect(await costOf(query, { more: true })).toBe(1 + 10 * (1 + 1 + 10));
  });

  test('of an interface the type that has most', async () => {
    const query = `{ nodes(ids: ["Deputy:1", "Suggestion:2"]) {
      id ... on Deputy { division { id } } ... on Suggestion { leadDeputy { division { id } } }
    } }`;
    expect(await costOf(query)).toBe(2 * (1 + 2));
  });

  test('fragments that double at each level are refused before anything is computed of them', async () => {
    const levels = Array.from(
      { length: 8 },
      (_, n) => `fragment F${n} on Division { a: parent { ...F${n + 1} } parent { code ...F${n + 1} } }`,
    );
    const wide = `{ divisions(first: 1) { nodes { ...F0 } } } ${levels.join(' ')} fragment F8 on Division {
      ${Array.from({ length: 30 }, () => 'code').join(' ')} }`;
    expect(await refusal(wide)).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });
});

describe('bounds of conditions on related records', () => {
  const side = (count: number) =>
    `{ and: [${Array.from({ length: count }, () => '{ assignments: { some: {} } }').join(' ')}] }`;
  const deep = { leadDeputy: { suggestions: { some: { leadDeputy: { suggestions: { some: {} } } } } } };

  test('20 in a query pass, 21 are refused, in one filter or several', async () => {
    const query = (...filters: string[]) =>
      `{ ${filters.map((filter, n) => `a${n}: suggestions(filter: ${filter}) { totalCount }`).join(' ')} }`;
    expect((await ask(query(side(20)))).status).toBe(200);
    const message =
      'suggestions.filter: the query has 21 conditions on related records, 11 of them here; at most 20 are allowed. Leave some out, or send several requests.';
    expect(await refusal(query(side(10), side(11)))).toEqual({
      status: 400,
      code: 'QUERY_TOO_COSTLY',
      argument: 'suggestions.filter',
      message,
    });
  });

  test('four inside one another pass, five are refused, as literal or variable', async () => {
    const query = 'query Q($f: DeputyFilter) { deputies(filter: $f) { totalCount } }';
    expect(
      (await ask('query Q($f: SuggestionFilter) { suggestions(filter: $f) { totalCount } }', { f: deep })).status,
    ).toBe(200);
    const five = {
      status: 400,
      code: 'QUERY_TOO_COSTLY',
      argument: 'deputies.filter.suggestions.some.leadDeputy.suggestions.some.leadDeputy.suggestions.some',
      message:
        'deputies.filter.suggestions.some.leadDeputy.suggestions.some.leadDeputy.suggestions.some: leads through more than 4 relations, one inside the other. Ask a list that is nearer to these records.',
    };
    expect(await refusal(query, { f: { suggestions: { some: deep } } })).toEqual(five);
    expect(
      await refusal(
        '{ deputies(filter: { suggestions: { some: { leadDeputy: { suggestions: { some: { leadDeputy: { suggestions: { some: {} } } } } } } } }) { totalCount } }',
      ),
    ).toEqual(five);
  });
});

test('a refusal names the argument whose conditions are the most expensive', async () => {
  const filter = { and: Array.from({ length: 40 }, () => ({ title: { contains: '停车' }, number: { eq: 'x' } })) };
  expect(
    await refusal('query Q($f: SuggestionFilter) { suggestions(first: 1, filter: $f) { nodes { id } } }', {
      f: filter,
    }),
  ).toEqual({
    status: 400,
    code: 'QUERY_TOO_COSTLY',
    argument: 'suggestions.filter',
    message:
      'The query costs 10252; the role anonymous may spend 10000. Most expensive: suggestions (conditions) 10250, suggestions (objects) 2. Give fewer conditions, above all on related records, or split the query.',
  });
});
