import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { JsonText } from '../../api/read/answer.js';
import { startServer, type TestServer, tokenOf } from './support.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    mode: 'production',
    requestTimeoutMs: 300,
    execute: async ({ variables }) => {
      if (variables.x === 666) throw new Error('a fault of ours');
      if (variables.x === 999) await new Promise((resolve) => setTimeout(resolve, 1000));
      return { data: new JsonText('{"hello":"world"}') };
    },
  });
});
afterAll(() => server.close());

const query = 'query Hello($x: Int) { hello(x: $x) }';
const page = 'query Page($first: Int) { things(first: $first) { nodes { related(first: $first) { nodes { id } } } } }';

/** It is remembered when it is asked for the second time, and run at once from the third time on. */
const twice = [1, 2];

it('the third answer to an operation is that of the first, to its headers', async () => {
  const [first, , second] = [await server.ask(query), await server.ask(query), await server.ask(query)];
  expect(second.body).toEqual(first.body);
  expect(second.status).toBe(200);
  for (const name of ['content-type', 'cache-control', 'x-graphql-cost'])
    expect(second.headers.get(name), name).toBe(first.headers.get(name));
  expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
});

it('an operation that was let through is still refused when its variables make it too costly', async () => {
  for (const _ of twice) expect((await server.ask(page, { variables: { first: 2 } })).status).toBe(200);
  const refused = await server.ask(page, { variables: { first: 100 } });
  expect(refused.status).toBe(400);
  expect(refused.body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
});

it('what one role may ask is not let through for another', async () => {
  const registered = await startServer({ documents: { manifest: { operations: [] }, only: true } });
  onTestFinished(() => registered.close());
  const authorization = `Bearer ${await tokenOf('system')}`;
  for (const _ of [...twice, 3]) expect((await registered.ask(query, {}, { authorization })).status).toBe(200);
  expect((await registered.ask(query)).status).toBe(403);
});

it('a fault is masked and a slow answer cut off, the second time as the first', async () => {
  for (const _ of twice) await server.ask(query);
  const fault = await server.ask(query, { variables: { x: 666 } });
  expect([fault.status, fault.body.errors?.[0]?.extensions.code]).toEqual([500, 'INTERNAL']);
  const late = await server.ask(query, { variables: { x: 999 } });
  expect([late.status, late.body.errors?.[0]?.extensions.code]).toEqual([504, 'DEADLINE_EXCEEDED']);
});

it('a client that takes no JSON is refused, whatever others were told', async () => {
  for (const _ of twice) await server.ask(query);
  expect((await server.ask(query, {}, { accept: 'text/html' })).status).toBe(406);
});
