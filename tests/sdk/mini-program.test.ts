import { request } from 'node:http';
import { expect, test } from 'vitest';
import { createAbort, createSdk, type WxRequest, wxTransport } from '../../codegen/sdk.js';
import { failure, nobody, problem, serve, until } from './support.js';

/** `wx.request` over node:http: any status is a success, header names come as the server wrote them. */
function miniProgram() {
  const seen = { now: 0, most: 0, options: [] as WxRequest[] };
  const wx = {
    request(options: WxRequest) {
      seen.options.push(options);
      seen.most = Math.max(seen.most, ++seen.now);
      const task = request(options.url, { method: options.method, headers: options.header }, (response) => {
        let data = '';
        response.on('data', (chunk) => (data += chunk));
        response.on('end', () => {
          seen.now -= 1;
          const pairs = response.rawHeaders.flatMap((name, i, all) => (i % 2 ? [] : [[name, all[i + 1]!] as const]));
          options.success({ statusCode: response.statusCode!, header: Object.fromEntries(pairs), data });
        });
      });
      task.on('error', () => options.fail({ errMsg: 'request:fail abort' }));
      task.end(options.data);
      return { abort: () => task.destroy() };
    },
  };
  return { wx, seen };
}

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
