import { GraphQLError } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { type Execute, JsonText } from '../../api/read/answer.js';
import { badInput, ClientError } from '../../schema/kit/declare/client-error.js';
import { answering, failing, first, startServer, type TestServer } from './support.js';

let server: TestServer | undefined;
afterEach(() => server?.close());

const askWith = async (execute: Execute, query = '{ hello }', more = {}) => {
  server = await startServer({ execute });
  return server.ask(query, more);
};
const pgError = (code: string, more: object = {}) =>
  Object.assign(new Error(`insert into "person" values ('13800000001') - something about ${code}`), { code, ...more });
const inside = (fault: Error) => new GraphQLError(fault.message, { originalError: fault });

test('data that is JSON text reaches the client byte for byte', async () => {
  const text = '{ "hello" : 1e400, "hello":"\\u4f60好" , "x": [ 1.0 ] }';
  server = await startServer({ execute: answering({ data: new JsonText(text), extensions: { sql: [] } }) });
  const response = await server.post({ query: '{ hello }' });
  expect(await response.text()).toBe(`{"data":${text},"extensions":{"sql":[],"cost":{"requested":0,"limit":10000}}}`);
});

test('errors beside JSON text are masked one by one, and the data stays', async () => {
  const errors = [inside(new Error('secret')), badInput('hello.x', 'must be positive')];
  const { status, body } = await askWith(answering({ data: new JsonText('{"hello":null}'), errors }));
  expect(status).toBe(200);
  expect(body.data).toEqual({ hello: null });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL', 'BAD_USER_INPUT']);
});

test('an error that is meant for the asker arrives with its code, message and argument', async () => {
  const asked = await askWith(failing(badInput('things.first', 'at most 100')));
  expect(asked.status).toBe(400);
  expect(asked.body.errors).toEqual([
    { message: 'things.first: at most 100', extensions: { code: 'BAD_USER_INPUT', argument: 'things.first' } },
  ]);
});

test('an unexpected fault is masked, and its id is in the answer, the header and the log', async () => {
  const asked = await askWith(failing(new TypeError('cannot read /srv/secret of db.internal:5432')));
  const id = asked.headers.get('x-request-id');
  expect(asked.status).toBe(500);
  expect(asked.body).toMatchObject({
    errors: [
      {
        message: 'Something went wrong on our side. Quote this id when you report it.',
        extensions: { code: 'INTERNAL', requestId: id },
      },
    ],
  });
  expect(JSON.stringify(asked.body)).not.toContain('secret');
  const line = server!.lines.find(({ msg }) => msg === 'masked error');
  expect(line).toMatchObject({
    request: id,
    error: { name: 'TypeError', message: 'cannot read /srv/secret of db.internal:5432' },
  });
});

test('a code that is not on the list is masked', async () => {
  const asked = await askWith(failing(new GraphQLError('hidden', { extensions: { code: 'E_SECRET' } })));
  expect([asked.status, first(asked).code]).toEqual([500, 'INTERNAL']);
});

test.each([
  ['22P02', 400, 'BAD_USER_INPUT'],
  ['22021', 400, 'BAD_USER_INPUT'],
  ['22003', 400, 'BAD_USER_INPUT'],
  ['23505', 409, 'CONFLICT'],
  ['23503', 409, 'CONFLICT'],
  ['40001', 503, 'OVERLOADED'],
  ['40P01', 503, 'OVERLOADED'],
  ['53300', 503, 'OVERLOADED'],
  ['53100', 503, 'OVERLOADED'],
  ['55P03', 503, 'OVERLOADED'],
  ['57014', 504, 'DEADLINE_EXCEEDED'],
])("PostgreSQL's %s is answered %i %s without its words", async (sqlstate, status, code) => {
  const asked = await askWith(failing(inside(pgError(sqlstate))));
  expect([asked.status, first(asked).code]).toEqual([status, code]);
  expect(JSON.stringify(asked.body)).not.toContain('person');
  expect(asked.headers.get('retry-after')).toBe(status === 503 ? '2' : null);
});

test.each([
  new Error('timeout exceeded when trying to connect'),
  new Error('Connection terminated unexpectedly'),
  new AggregateError([Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' })]),
])('a database that cannot be reached is answered 503 with Retry-After: %s', async (fault) => {
  const asked = await askWith(failing(fault));
  expect([asked.status, first(asked).code, asked.headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '2']);
  expect(server!.lines.map(({ msg }) => msg)).toContain('masked error');
});

test("the log of a database's fault holds neither the statement nor its values", async () => {
  await askWith(
    failing(inside(pgError('23514', { table: 'person', constraint: 'phone_check', detail: '13800000001' }))),
  );
  const line = server!.lines.find(({ msg }) => msg === 'masked error');
  expect(line).toMatchObject({ error: { sqlstate: '23514', table: 'person', constraint: 'phone_check' } });
  expect(JSON.stringify(line)).not.toContain('13800000001');
});

test('a value that its variable cannot hold is answered 400 without suggestions', async () => {
  const words =
    'Variable "$x" got invalid value "CLOSD"; Value "CLOSD" does not exist in "State" enum. Did you mean the enum value "CLOSED"?';
  const asked = await askWith(failing(new GraphQLError(words)));
  expect(asked.status).toBe(400);
  expect(first(asked)).toEqual({
    code: 'BAD_USER_INPUT',
    message: 'Variable "$x" got invalid value "CLOSD"; Value "CLOSD" does not exist in "State" enum.',
  });
});

test('an answer holds at most 5 errors of the executor', async () => {
  const errors = Array.from({ length: 9 }, () => new ClientError('FORBIDDEN', 'No.'));
  const { status, body } = await askWith(answering({ data: null, errors }));
  expect([status, body.errors?.length]).toEqual([403, 5]);
});

test('one line is logged per request, without text, variables or token', async () => {
  server = await startServer({ execute: failing(new ClientError('FORBIDDEN', 'No.')) });
  const asked = await server.ask('query Greet($x: Int) { hello(x: $x) }', { variables: { x: 4242 } });
  await server.close();
  expect(server.lines).toEqual([
    {
      level: 30,
      time: expect.any(String),
      request: asked.headers.get('x-request-id'),
      role: 'anonymous',
      operation: 'Greet',
      document: expect.stringMatching(/^[0-9a-f]{16}$/),
      path: '/graphql',
      ms: expect.any(Number),
      cost: 0,
      lane: 'cheap',
      status: 403,
      errors: ['FORBIDDEN'],
      msg: 'request',
    },
  ]);
});
