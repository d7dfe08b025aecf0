import { ClientError } from '../../../schema/kit/declare/client-error.js';

/** An answer of WeChat: success has no `errcode`, or 0. */
export interface WechatAnswer {
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly [name: string]: unknown;
}

/** The platform's access token has ended, or another has taken its place. */
export const staleToken: ReadonlySet<number> = new Set([40001, 40014, 42001]);

/** Codes that say something to whoever signs in; all others are for the operator. */
const refusals: Readonly<Record<number, () => ClientError>> = {
  40029: () => new ClientError('UNAUTHENTICATED', 'WeChat does not know this code; ask it for another (wx.login).'),
  40163: () => new ClientError('UNAUTHENTICATED', 'The code of WeChat was used before; ask it for another (wx.login).'),
  40226: () => new ClientError('FORBIDDEN', 'WeChat does not let this user sign in to mini-programs.'),
  45011: () =>
    new ClientError('OVERLOADED', 'WeChat has been asked too often; try again in a minute.', { retryAfter: 60 }),
};

export const unreachable = (cause?: unknown): ClientError => {
  const error = new ClientError('UNAVAILABLE', 'WeChat cannot be asked now; try again.');
  error.cause = cause;
  return error;
};

/** The answer, if it is one of success. @throws what the asker is told, or an error for the log that names no secret */
export function successful(call: string, answer: WechatAnswer): WechatAnswer {
  const { errcode: code = 0 } = answer;
  if (code === 0) return answer;
  if (code === -1) throw unreachable();
  const refusal = refusals[code]?.();
  if (refusal) throw refusal;
  // 40013 invalid appid, 40125 invalid secret, 40164 an address that is not on the list, …
  throw new Error(`WeChat refuses ${call} with errcode ${code}: see WECHAT_APP_ID and WECHAT_SECRET`);
}
