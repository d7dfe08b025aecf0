import { expect, test } from 'vitest';
import { DeputyByQrToken } from '../../codegen/generated/operations.js';
import { createClient, createSdk, paginate } from '../../codegen/sdk.js';
import { failure, nobody, problem, serve } from './support.js';

test('a method sends its operation by name, text and variables, and resolves with the data', async () => {
  const { url, received } = await serve(({ answer }) => answer(nobody));
  expect(await createSdk({ url }).deputyByQrToken({ token: 'abc' })).toEqual({ deputyByQrToken: null });
  expect(received.map(({ body }) => body)).toEqual([
    { operationName: 'DeputyByQrToken', query: DeputyByQrToken.text, variables: { token: 'abc' } },
  ]);
  expect(received[0]!.headers['content-type']).toBe('application/json');
  expect(received[0]!.headers.authorization).toBeUndefined();
});

test('a client that sends hashes sends no text', async () => {
  const { url, received } = await serve(({ answer }) => answer(nobody));
  await createClient({ url, send: 'hash' })(DeputyByQrToken, { token: 'abc' });
  expect(received[0]!.body).toEqual({
    operationName: 'DeputyByQrToken',
    variables: { token: 'abc' },
    extensions: { persistedQuery: { version: 1, sha256Hash: DeputyByQrToken.hash } },
  });
});

test('a token function is asked before each request', async () => {
  const { url, received } = await serve(({ answer }) => answer(nobody));
  let count = 0;
  const sdk = createSdk({ url, token: async () => `t${++count}` });
  await sdk.deputyByQrToken({ token: 'abc' });
  await sdk.deputyByQrToken({ token: 'abc' });
  expect(received.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
});

test('a token function that fails sends nothing and is told apart from a lost connection', async () => {
  const { url, received } = await serve(({ answer }) => answer(nobody));
  const cause = new Error('no session');
  const sdk = createSdk({ url, token: () => Promise.reject(cause) });
  const error = await failure(sdk.deputyByQrToken({ token: 'abc' }));
  expect([error.code, error.cause, received.length]).toEqual(['TOKEN', cause, 0]);
});

test('an error of the API becomes an SdkError with its code, status, entries and request id', async () => {
  const errors = problem('BAD_USER_INPUT', { argument: 'deputies.first' });
  const { url, received } = await serve(({ answer }) => answer(errors, 400));
  const error = await failure(createSdk({ url }).deputies({ first: 1000 }));
  expect(error).toMatchObject({ name: 'SdkError', code: 'BAD_USER_INPUT', status: 400, requestId: 'r-1', ...errors });
  expect(error.message).toBe('It is BAD_USER_INPUT.');
  expect(received.length).toBe(1);
});

test('an answer with data and errors is an error', async () => {
  const { url } = await serve(({ answer }) => answer({ ...nobody, ...problem('INTERNAL') }));
  const error = await failure(createSdk({ url }).deputyByQrToken({ token: 'abc' }));
  expect([error.code, error.status]).toEqual(['INTERNAL', 200]);
});

test.for(['<html>Not found</html>', 'null', '[]', '{"data":null}', ''])('%j is no answer of the API', async (body) => {
  const { url } = await serve(({ answer }) => answer(body, 404));
  const error = await failure(createSdk({ url }).deputyByQrToken({ token: 'abc' }));
  expect([error.code, error.status, error.errors]).toEqual(['BAD_ANSWER', 404, []]);
});

test('a list is walked page by page, and only as far as it is used', async () => {
  const { url, received } = await serve(({ answer, body }) => {
    const page = Number(body.variables?.after ?? 0);
    const nodes = [{ name: `${page}a` }, { name: `${page}b` }];
    answer({ data: { deputies: { nodes, pageInfo: { hasNextPage: page < 2, endCursor: String(page + 1) } } } });
  });
  const sdk = createSdk({ url });
  const names: string[] = [];
  for await (const { name } of paginate(sdk.deputies, { first: 2 }, (data) => data.deputies)) names.push(name);
  expect(names).toEqual(['0a', '0b', '1a', '1b', '2a', '2b']);
  expect(received.map(({ body }) => body.variables)).toEqual([
    { first: 2 },
    ...['1', '2'].map((after) => ({ first: 2, after })),
  ]);

  for await (const _ of paginate(sdk.deputies, { first: 2, after: '1' }, (data) => data.deputies)) break;
  expect(received.length).toBe(4);
});
