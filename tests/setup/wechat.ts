import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** The servers of WeChat on this machine, by their published contract: codes are good once, errors come with status 200. */
export async function startWechat() {
  const app = { appid: 'wx0123456789abcdef', secret: 'the secret of the mini-program' };
  const used = new Set<string>();
  let [tokens, forced, isSilent] = [0, 0, false];
  const answer = async (url: URL, body: Record<string, unknown>): Promise<object> => {
    const asked = url.pathname === '/sns/jscode2session' ? Object.fromEntries(url.searchParams) : body;
    const isApp = asked.appid === app.appid;
    if (url.pathname === '/sns/jscode2session') {
      const { secret, js_code: code, grant_type: grant } = asked as Record<string, string>;
      if (!isApp) return { errcode: 40013, errmsg: 'invalid appid, rid: 1' };
      if (secret !== app.secret) return { errcode: 40125, errmsg: 'invalid appsecret, rid: 2' };
      if (grant !== 'authorization_code' || !code) return { errcode: 41008, errmsg: 'missing code' };
      const known: Record<string, number> = { busy: -1, often: 45011, blocked: 40226 };
      if (known[code]) return { errcode: known[code], errmsg: 'rid: 3' };
      if (used.has(code)) return { errcode: 40163, errmsg: 'code been used, rid: 4' };
      if (!code.startsWith('login-')) return { errcode: 40029, errmsg: 'invalid code, rid: 5' };
      used.add(code);
      return { openid: `o-${code.split('-')[1]}`, session_key: 'c2Vzc2lvbiBrZXk=', unionid: 'u-1' };
    }
    if (url.pathname === '/cgi-bin/stable_token') {
      if (!isApp || asked.secret !== app.secret) return { errcode: 40125, errmsg: 'invalid appsecret' };
      if (asked.force_refresh) forced++;
      return { access_token: `access-${tokens}`, expires_in: 7200 };
    }
    if (url.searchParams.get('access_token') !== `access-${tokens}`)
      return { errcode: 40001, errmsg: 'invalid credential, access_token is invalid or not latest' };
    const code = String(body.code);
    if (!code.startsWith('phone-') || used.has(code)) return { errcode: 40029, errmsg: 'invalid code' };
    used.add(code);
    const phone_info = { phoneNumber: '13800000001', purePhoneNumber: '13800000001', countryCode: 86 };
    return { errcode: 0, errmsg: 'ok', phone_info: { ...phone_info, watermark: { timestamp: 1, appid: app.appid } } };
  };
  const server = createServer(async (request, response) => {
    if (isSilent) return void request.socket.destroy();
    const body = request.method === 'POST' ? ((await json(request)) as Record<string, unknown>) : {};
    // WeChat says text/plain, whatever it sends.
    response.setHeader('content-type', 'text/plain');
    response.end(JSON.stringify(await answer(new URL(request.url!, 'http://wechat'), body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    options: {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      appId: app.appid,
      secret: app.secret,
    },
    /** Another takes the place of the access token, as when a colleague asks for one by force. */
    replaceToken: () => void tokens++,
    forced: () => forced,
    silence: (silent: boolean) => {
      isSilent = silent;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
