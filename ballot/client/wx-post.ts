import type { Post } from './post.js';

/** What `wx.request` takes and gives, as far as it is used; `my.request` and `uni.request` have the same form. */
export interface BallotWx {
  request(options: {
    url: string;
    method: 'POST';
    header: Record<string, string>;
    data: string;
    dataType: string;
    timeout: number;
    success(result: { statusCode: number; data: unknown }): void;
    fail(fault: { errMsg: string }): void;
  }): unknown;
}

/** For mini-programs: `cast(wxPost(wx), …)`. It sends nothing that a vote should not have. */
export const wxPost =
  (wx: BallotWx): Post =>
  ({ url, body, token }) =>
    new Promise((resolve, reject) => {
      wx.request({
        url,
        method: 'POST',
        header: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        data: body,
        dataType: 'text',
        timeout: 20_000,
        success: ({ statusCode, data }) =>
          resolve({ status: statusCode, text: typeof data === 'string' ? data : JSON.stringify(data) }),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      });
    });
