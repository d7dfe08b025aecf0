import { fetchJson } from '../fetch-json.js';
import { staleToken, successful, unreachable, type WechatAnswer } from './answers.js';

export interface WechatOptions {
  /** Of the servers of WeChat: https://api.weixin.qq.com. */
  readonly url: string;
  readonly appId: string;
  readonly secret: string;
}

/** What WeChat tells of a user of our mini-program. */
export interface Wechat {
  /** The user's id in our mini-program (`openid`), for the code of `wx.login`. */
  openIdOf(code: string): Promise<string>;
  /** A number that the user has confirmed, for the code of the button `getPhoneNumber`. */
  phoneOf(code: string): Promise<string>;
}

/** Renewed so long before it ends: WeChat keeps the one before for five minutes. */
const renewedMs = 300_000;

/** The servers of WeChat. `session_key` is forgotten at once: nothing here needs it, and whoever has it can forge. */
export function createWechat({ url, appId, secret }: WechatOptions): Wechat {
  let held: { readonly token: string; readonly until: number } | undefined;
  const call = (path: string, init?: RequestInit): Promise<WechatAnswer> =>
    fetchJson(new URL(path, url), init).catch((error) => {
      throw unreachable(error);
    });
  const post = (path: string, body: object) =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  /** Asking for the stable token takes no other node's away, unless that is forced. */
  const accessToken = async (isForced = false): Promise<string> => {
    if (held && !isForced && held.until > Date.now()) return held.token;
    const asked = { grant_type: 'client_credential', appid: appId, secret, force_refresh: isForced };
    const answer = successful('stable_token', await post('/cgi-bin/stable_token', asked));
    held = { token: String(answer.access_token), until: Date.now() + Number(answer.expires_in) * 1000 - renewedMs };
    return held.token;
  };
  const askForPhone = async (code: string, token: string) =>
    post(`/wxa/business/getuserphonenumber?access_token=${encodeURIComponent(token)}`, { code });

  return {
    openIdOf: async (code) => {
      const query = new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' });
      const { openid } = successful('code2Session', await call(`/sns/jscode2session?${query}`));
      if (typeof openid !== 'string' || !openid) throw unreachable(new Error('no openid'));
      return openid;
    },
    phoneOf: async (code) => {
      let answer = await askForPhone(code, await accessToken());
      if (staleToken.has(answer.errcode ?? 0)) {
        held = undefined;
        answer = await askForPhone(code, await accessToken());
      }
      const { phone_info: info } = successful('getuserphonenumber', answer);
      const number = (info as { purePhoneNumber?: unknown } | undefined)?.purePhoneNumber;
      if (typeof number !== 'string' || !/^\d{5,15}$/.test(number)) throw unreachable(new Error('no number'));
      return number;
    },
  };
}
