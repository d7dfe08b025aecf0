import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';
import { first, startServer, type TestServer, tokenOf } from '../server/support.js';

let server: TestServer;
afterEach(() => server.close());
const { schema } = platform;
const start = async (more: object = {}) => {
  server = await startServer({ schema, ...more });
};
const usual = getIntrospectionQuery();
const cost = ({ body }: Awaited<ReturnType<TestServer['ask']>>) =>
  (body.extensions?.cost as { requested: number } | undefined)?.requested;

it.each(['', 'citizen', 'system'])('in production too, as the role "%s"', async (role) => {
  await start();
  const headers: Record<string, string> = role ? { authorization: `Bearer ${await tokenOf(role)}` } : {};
  const asked = await server.ask('{ ...A } fragment A on Query { __type(name: "Deputy") { name kind } }', {}, headers);
  expect(asked.body.data).toEqual({ __type: { name: 'Deputy', kind: 'OBJECT' } });
});

it('the usual tools get all of it', async () => {
  await start();
  const { body } = await server.ask(usual);
  expect(printSchema(buildClientSchema(body.data as never))).toBe(printSchema(schema));
});

it('where only registered documents run, too, but nothing beside it', async () => {
  await start({ documents: { manifest: { operations: [] }, only: true } });
  expect((await server.ask('{ __schema { queryType { name } } }')).status).toBe(200);
  const beside = await server.ask('{ __schema { queryType { name } } platform { limits { asker { role } } } }');
  expect([beside.status, first(beside).code]).toEqual([403, 'FORBIDDEN']);
});

describe('what it costs', () => {
  it('are its objects, or a fixed price if they are more, since that answer is kept', async () => {
    await start();
    expect(cost(await server.ask('{ __schema { queryType { name } } }'))).toBe(2);
    expect(cost(await server.ask('{ __schema { directives { name } } }'))).toBe(1 + schema.getDirectives().length);
    expect(cost(await server.ask(usual))).toBe(2_500);
  });

  it('a type that a variable names counts as the largest', async () => {
    await start();
    const query = 'query ($name: String!) { __type(name: $name) { inputFields { name } fields { name } } }';
    const asked = await server.ask(query, { variables: { name: 'QrHolderKind' } });
    expect(asked.body.data).toEqual({ __type: { inputFields: null, fields: null } });
    expect(cost(asked)).toBeGreaterThan(100);
  });

  it('beside data all of them count', async () => {
    await start();
    const asked = await server.ask(`${usual.replace('__schema', 'platform { limits { asker { role } } } __schema')}`);
    expect(first(asked)).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(first(asked).message).toMatch(/__schema \(schema\) \d{5}/);
  });

  it('many times the schema in one request are refused', async () => {
    await start();
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (n) => `s${n}: __schema { types { fields { type { fields { name } } } } }`,
    );
    const asked = await server.ask(`{ ${many.join(' ')} }`);
    expect([asked.status, first(asked).code]).toEqual([400, 'QUERY_TOO_COSTLY']);
  });
});

it('a large answer is kept; another that is not has to wait until there has been a rest', async () => {
  await start();
  expect((await server.ask(usual)).status).toBe(200);
  const refused = await server.ask(usual.replace('IntrospectionQuery', 'Other'));
  expect([refused.status, first(refused).code]).toEqual([503, 'OVERLOADED']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  const again = await server.ask(usual);
  expect(again.status).toBe(200);
  expect(cost(again)).toBe(2_500);
  expect((await server.ask('{ __schema { queryType { name } } }')).status).toBe(200);
});

it('/schema.json has all of it, compressed once and not sent again', async () => {
  await start();
  const response = await fetch(`${server.url}/schema.json`);
  const { data } = (await response.json()) as { data: never };
  expect(printSchema(buildClientSchema(data))).toBe(printSchema(schema));
  expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/);
  expect(Number(response.headers.get('content-length'))).toBeLessThan(550_000);
  const again = await fetch(`${server.url}/schema.json`, {
    headers: { 'if-none-match': response.headers.get('etag')! },
  });
  expect([again.status, await again.text()]).toEqual([304, '']);
});
