import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../api/limits/limits.js';
import { platform } from '../../schema/platform.js';
import { first, startServer, type TestServer } from '../server/support.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ schema: platform.schema });
});
afterAll(() => server.close());

/** `{ not: { not: … { } } }`, so many objects inside one another. */
const nested = (levels: number) => `${'{ not: '.repeat(levels - 1)}{}${' }'.repeat(levels - 1)}`;
const json = (levels: number) => JSON.parse(nested(levels).replaceAll('not', '"not"'));
const literal = (filter: string) => `{ suggestions(filter: ${filter}) { totalCount } }`;
const variable = 'query Q($f: SuggestionFilter) { suggestions(filter: $f) { totalCount } }';
const refused = (argument: string) => ({
  status: 400,
  code: 'QUERY_TOO_LARGE',
  argument,
  message: `${argument}: has lists and objects more than 20 levels deep, one inside the other. Nest fewer conditions.`,
});
const ask = async (query: string, variables: object = {}) => {
  const asked = await server.ask(query, { variables });
  return { status: asked.status, ...first(asked), argument: asked.body.errors?.[0]?.extensions.argument };
};

it('20 levels pass and 21 are refused, written or sent', async () => {
  expect(limits.inputDepth).toBe(20);
  expect((await ask(literal(nested(20)))).status).toBe(200);
  expect(await ask(literal(nested(21)))).toEqual(refused('suggestions.filter'));
  expect((await ask(variable, { f: json(20) })).status).toBe(200);
  expect(await ask(variable, { f: json(21) })).toEqual(refused('$f'));
});

it('lists are levels as objects are', async () => {
  const lists = (levels: number) => `{ or: ${'['.repeat(levels)}{}${']'.repeat(levels)} }`;
  expect(await ask(literal(lists(21)))).toEqual(refused('suggestions.filter'));
  const sent = { or: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) };
  expect(await ask(variable, { f: sent })).toEqual(refused('$f'));
});

it('in the default of a variable and in a variable that nothing uses', async () => {
  expect(await ask(variable.replace('SuggestionFilter', `SuggestionFilter = ${nested(21)}`))).toEqual(refused('$f'));
  expect(await ask('{ __typename }', { unused: json(21) })).toEqual(refused('$unused'));
});

it('again when the operation is known from before', async () => {
  for (const _ of [1, 2, 3]) expect((await ask(variable, { f: json(2) })).status).toBe(200);
  expect(await ask(variable, { f: json(40) })).toEqual(refused('$f'));
});

it('selections inside inline fragments are no deeper than without', async () => {
  const inline = `{ suggestions { nodes { ${'... { '.repeat(50)}id${' }'.repeat(50)} } } }`;
  expect((await ask(inline)).status).toBe(200);
});
