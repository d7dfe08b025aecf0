import { expect, test } from 'vitest';
import { createAbort, createSdk, wxTransport } from '../../codegen/sdk.js';
import { failure, miniProgram, nobody, problem, serve, until } from './support.js';

test('a mini-program asks through wx.request, with text both ways', async () => {
  const { url } = await serve(({ answer }) => answer(nobody));
  const { wx, seen } = miniProgram();
  const sdk = createSdk({ url, transport: wxTransport(wx), token: 't' });
  expect(await sdk.deputyByQrToken({ token: 'abc' })).toEqual(nobody.data);
  expect(seen.options[0]).toMatchObject({ method: 'POST', dataType: 'text', header: { authorization: 'Bearer t' } });
});

test('a status that wx.request takes for a success is an error all the same', async () => {
  const { url } = await serve(({ answer }) => answer(problem('FORBIDDEN'), 403, { 'X-Request-ID': 'r-2' }));
  const { wx } = miniProgram();
  const error = await failure(createSdk({ url, transport: wxTransport(wx) }).deputies());
  expect(error).toMatchObject({ code: 'FORBIDDEN', status: 403, requestId: 'r-2' });
});

test('forty calls stay below the ten that a mini-program may have under way', async () => {
  const { url } = await serve(({ answer }) => setTimeout(answer, 5, nobody));
  const { wx, seen } = miniProgram();
  const sdk = createSdk({ url, transport: wxTransport(wx) });
  await Promise.all(Array.from({ length: 40 }, () => sdk.deputyByQrToken({ token: 'abc' })));
  expect([seen.options.length, seen.most]).toEqual([40, 8]);
});

test('an aborted call aborts the task of wx.request', async () => {
  let closed = false;
  const { url, received } = await serve(({ response }) => response.on('close', () => (closed = true)));
  const { wx } = miniProgram();
  const { signal, abort } = createAbort();
  const call = failure(createSdk({ url, transport: wxTransport(wx) }).deputies({}, { signal }));
  await until(() => received.length === 1);
  abort();
  expect((await call).code).toBe('ABORTED');
  await until(() => closed);
});

test('a request that fails, as when the mini-program is put away, is a NETWORK error and tried again', async () => {
  const { url, received } = await serve(({ answer, response }, index) =>
    index === 0 ? response.socket?.destroy() : answer(nobody),
  );
  const { wx } = miniProgram();
  expect(await createSdk({ url, transport: wxTransport(wx) }).deputyByQrToken({ token: 'abc' })).toEqual(nobody.data);
  expect(received.length).toBe(2);
});
