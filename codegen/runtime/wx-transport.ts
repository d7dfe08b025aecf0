import type { Transport } from './transport.js';

/** What `wx.request` takes and gives, as far as it is used; `my.request` and `uni.request` have the same form. */
export interface WxRequest {
  url: string;
  method: 'POST';
  header: Record<string, string>;
  data: string;
  /** Anything but `json` leaves the answer's text alone. */
  dataType: string;
  timeout: number;
  success(result: { statusCode: number; header: Record<string, string>; data: unknown }): void;
  fail(fault: { errMsg: string }): void;
}

export interface Wx {
  request(options: WxRequest): { abort(): void };
}

/** The platform's own timer must not fire first: the SDK would take it for a lost connection and try again. */
const slackMs = 5_000;

/** Sends through a mini-program's request function: `createSdk({ url, transport: wxTransport(wx) })`. */
export const wxTransport =
  (wx: Wx): Transport =>
  ({ url, method, headers, body, timeoutMs, signal }) =>
    new Promise((resolve, reject) => {
      const task = wx.request({
        url,
        method,
        header: { ...headers },
        data: body,
        dataType: 'text',
        timeout: timeoutMs + slackMs,
        success: ({ statusCode, header, data }) =>
          resolve({
            status: statusCode,
            headers: lowerCased(header),
            body: typeof data === 'string' ? data : JSON.stringify(data),
          }),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      });
      signal.addEventListener('abort', () => task.abort());
    });

const lowerCased = (headers: Record<string, string>) => {
  const lower: Record<string, string> = {};
  for (const name of Object.keys(headers)) lower[name.toLowerCase()] = headers[name]!;
  return lower;
};
