import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../api/limits/limits.js';
import { first, startServer, type TestServer } from './support.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ mode: 'development' });
});
afterAll(() => server.close());

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (levels: number) =>
  `${'{ thing '.repeat(1)}${'{ other '.repeat(levels - 1)}{ id }${' }'.repeat(levels)}`;
const refused = async (query: string) => {
  const asked = await server.ask(query);
  return { status: asked.status, errors: asked.body.errors?.length, ...first(asked) };
};
const tooLarge = (message: string) => ({ status: 400, errors: 1, code: 'QUERY_TOO_LARGE', message });

test('a document of more than 2000 tokens is refused with its size', async () => {
  expect(await refused(`{ ${repeat(2_500, () => 'hello')} }`)).toEqual(
    tooLarge('The query has 2502 tokens; at most 2000 are allowed.'),
  );
});

test('20 root fields pass and 21 are refused, also through fragments', async () => {
  expect((await server.ask(`{ ${repeat(20, () => 'hello')} }`)).status).toBe(200);
  expect(
    await refused(
      `{ ...A ...A hello } fragment A on Query { ${repeat(5, () => 'hello')} ... { ${repeat(5, () => 'hello')} } }`,
    ),
  ).toEqual(tooLarge('The query has 21 root fields; at most 20 are allowed. Send several requests.'));
});

test('15 aliases pass and 16 are refused', async () => {
  expect((await server.ask(`{ thing { ${repeat(15, (i) => `a${i}: id`)} } }`)).status).toBe(200);
  expect(await refused(`{ thing { ${repeat(16, (i) => `a${i}: id`)} } }`)).toEqual(
    tooLarge('The query uses 16 aliases; at most 15 are allowed.'),
  );
});

test('9 directives pass and 10 are refused, fragments included', async () => {
  expect((await server.ask(`{ ${repeat(9, () => 'hello @skip(if: false)')} }`)).status).toBe(200);
  expect(await refused(`{ ...A } fragment A on Query { ${repeat(10, () => 'hello @skip(if: false)')} }`)).toEqual(
    tooLarge('The query uses 10 directives; at most 9 are allowed.'),
  );
});

test('10 levels pass and 11 are refused', async () => {
  expect((await server.ask(nested(10))).status).toBe(200);
  expect(await refused(nested(11))).toEqual(tooLarge('The query is 11 levels deep; at most 10 are allowed.'));
});

test('depth is counted through fragments', async () => {
  const query = `{ thing { ...A } } fragment A on Thing { other { other { other { other { ...B } } } } }
    fragment B on Thing { other { other { ... on Thing { other { other { other { other { id } } } } } } } }`;
  expect(await refused(query)).toEqual(tooLarge('The query is 11 levels deep; at most 10 are allowed.'));
});

test('fragments that reach each other are refused without recursion', async () => {
  const query = '{ thing { ...A } } fragment A on Thing { other { ...B } } fragment B on Thing { other { ...A } }';
  expect(await refused(query)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('the introspection query of the standard tools passes with all its options', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect((await server.ask(query)).status).toBe(200);
});

test('an answer holds at most 5 errors', async () => {
  const { body } = await server.ask(`{ ${repeat(12, (i) => `unknown${i}`)} }`);
  expect(body.errors).toHaveLength(5);
});

test('a message never suggests a name that the asker did not write', async () => {
  expect(await refused('{ helo }')).toMatchObject({ message: 'Cannot query field "helo" on type "Query".' });
});

test('7 KB of the same field with arguments are answered within a second', async () => {
  const started = performance.now();
  expect(await refused(`{ ${repeat(1_000, () => 'a(x:1)')} }`)).toMatchObject({ code: 'QUERY_TOO_LARGE' });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('the most overlapping fields that the token limit lets through are validated within a second', async () => {
  const started = performance.now();
  const query = `{ thing { ${repeat(320, () => 'related(first:1)')} { id } } }`.replaceAll(') r', ') { totalCount } r');
  expect((await server.ask(query.slice(0, 12_000))).status).toBe(400);
  const fields = repeat(16, () => `related(first: 1) { nodes { ${repeat(16, () => 'other { id }')} } }`);
  expect((await server.ask(`{ thing { ${fields} } }`)).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('fragments that double at each level cost linear time', async () => {
  const doubling = repeat(60, (i) => `fragment F${i} on Thing { ...F${i + 1} ...F${i + 1} }`);
  const started = performance.now();
  const asked = await server.ask(
    `query Q($n: Int) { thing { ...F0 related(first: $n) { totalCount } } } ${doubling} fragment F60 on Thing { id }`,
    { variables: { n: 3 } },
  );
  expect(asked.status).toBe(200);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('many operations that share many fragments are validated within a second', async () => {
  const operations = repeat(150, (i) => `query Q${i} { ...F0 }`);
  const chain = repeat(100, (i) => `fragment F${i} on Query { ...F${i + 1} }`);
  const started = performance.now();
  const query = `${operations} ${chain} fragment F100 on Query { hello }`;
  expect((await server.ask(query, { operationName: 'Q7' })).status).toBe(200);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('a subscription is refused over plain HTTP', async () => {
  expect(await refused('subscription { tick }')).toEqual({
    status: 400,
    errors: 1,
    code: 'BAD_REQUEST',
    message: 'Subscriptions are not answered here; /graphql takes queries and mutations.',
  });
});

test('the limits are stated once and nowhere larger than documented', () => {
  expect(limits).toMatchObject({
    rootFields: 20,
    aliases: 15,
    depth: 10,
    directives: 9,
    errors: 5,
    bodyBytes: 204_800,
  });
});
