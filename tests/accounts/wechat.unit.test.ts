import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { hello, startServer, type TestServer } from '../server/support.js';
import { startWechat } from '../setup/wechat.js';

let wechat: Awaited<ReturnType<typeof startWechat>>;
let server: TestServer;
let seen: Viewer | undefined;
const citizensKey = new Uint8Array(32).fill(7);
const serve = (more = {}) =>
  startServer({
    wechat: { ...wechat.options, ...more },
    citizensKey,
    execute: (request) => {
      seen = request.viewer;
      return hello(request);
    },
  });
beforeEach(async () => {
  wechat = await startWechat();
  server = await serve();
});
afterEach(async () => {
  await server.close();
  await wechat.close();
});

const send = async (body: object, language = 'en', at = server) => {
  const response = await fetch(`${at.url}/wechat/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: compared with whole values
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
};
const refusal = async (body: object, language?: string, at?: TestServer) => {
  const { status, body: told } = await send(body, language, at);
  return [status, told.errors[0].extensions.code, told.errors[0].message];
};

describe('a user of the mini-program', () => {
  it('gets the token of a citizen, the same person each time, and nothing of WeChat’s', async () => {
    const { status, body, headers } = await send({ code: 'login-7-a' });
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(Object.keys(body)).toEqual(['token', 'expiresIn']);
    expect(body.expiresIn).toBe(7200);
    expect(decodeJwt(body.token)).toMatchObject({
      iss: 'deputy-graph-citizens',
      aud: 'deputy-graph',
      sub: 'wechat:o-7',
    });
    expect(JSON.stringify(decodeJwt(body.token))).not.toMatch(/session|secret|138/);
    const asked = await server.ask('{ hello }', {}, { authorization: `Bearer ${body.token}` });
    expect([asked.status, seen]).toEqual([200, { role: 'citizen' }]);
    expect(decodeJwt((await send({ code: 'login-7-b' })).body.token).sub).toBe('wechat:o-7');
  });

  it('may show a number that she has confirmed, masked', async () => {
    expect((await send({ code: 'login-1', phoneCode: 'phone-1' })).body.phoneMasked).toBe('138****0001');
  });

  it('does not notice that the platform’s own token at WeChat was replaced', async () => {
    await send({ code: 'login-1', phoneCode: 'phone-1' });
    wechat.replaceToken();
    expect((await send({ code: 'login-2', phoneCode: 'phone-2' })).body.phoneMasked).toBe('138****0001');
    expect(wechat.forced()).toBe(0);
  });

  it.each([
    [
      'a code that WeChat does not know',
      { code: 'nothing' },
      401,
      'UNAUTHENTICATED',
      'WeChat does not know this code; ask it for another (wx.login).',
    ],
    [
      'a user whom WeChat blocks',
      { code: 'blocked' },
      403,
      'FORBIDDEN',
      'WeChat does not let this user sign in to mini-programs.',
    ],
    [
      'too many of them',
      { code: 'often' },
      503,
      'OVERLOADED',
      'WeChat has been asked too often; try again in a minute.',
    ],
    ['a busy WeChat', { code: 'busy' }, 503, 'UNAVAILABLE', 'WeChat cannot be asked now; try again.'],
    ['no code', {}, 400, 'BAD_USER_INPUT', 'code: is missing; give the one that wx.login gave'],
    ['something else', { code: 'a&secret=b' }, 400, 'BAD_USER_INPUT', 'code: is no code of WeChat'],
    [
      'a number that was not confirmed',
      { code: 'login-3', phoneCode: 'guess' },
      401,
      'UNAUTHENTICATED',
      'WeChat does not know this code; ask it for another (wx.login).',
    ],
  ])('is refused with %s', async (_, body, ...told) => {
    expect(await refusal(body)).toEqual(told);
  });

  it('is refused a code that was used, in Chinese if she reads that', async () => {
    await send({ code: 'login-1' });
    const again = [401, 'UNAUTHENTICATED', '微信的登录凭证已用过，请重新获取（wx.login）。'];
    expect(await refusal({ code: 'login-1' }, 'zh-CN')).toEqual(again);
  });

  it('is told when WeChat cannot be reached, and the others go on', async () => {
    wechat.silence(true);
    expect(await refusal({ code: 'login-1' })).toEqual([503, 'UNAVAILABLE', 'WeChat cannot be asked now; try again.']);
    expect((await server.ask('{ hello }')).status).toBe(200);
    wechat.silence(false);
    expect((await send({ code: 'login-1' })).status).toBe(200);
  });
});

it('a wrong secret is told to the operator, who reads the log, and to nobody else', async () => {
  const other = await serve({ secret: 'a secret that was replaced' });
  try {
    const [status, code, message] = await refusal({ code: 'login-1' }, 'en', other);
    expect([status, code]).toEqual([500, 'INTERNAL']);
    expect(message).not.toMatch(/WeChat|40125|secret/);
    const log = JSON.stringify(other.lines);
    expect(log).toContain('WeChat refuses code2Session with errcode 40125: see WECHAT_APP_ID and WECHAT_SECRET');
    expect(log).not.toContain('a secret that was replaced');
  } finally {
    await other.close();
  }
});
