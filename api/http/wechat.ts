import type { FastifyInstance } from 'fastify';
import { badInput } from '../../schema/kit/declare/client-error.js';
import { type Citizens, citizenSeconds } from '../auth/citizens.js';
import type { Wechat } from '../auth/wechat/wechat.js';
import type { Admission } from '../limits/admission/admission.js';
import { refuseWhenFull } from './refuse-when-full.js';

const codeIn = (body: unknown, name: 'code' | 'phoneCode'): string | undefined => {
  const code = (body as Readonly<Record<string, unknown>> | null)?.[name];
  if (code === undefined) return undefined;
  if (typeof code === 'string' && /^[\w-]{1,200}$/.test(code)) return code;
  throw badInput(name, 'is no code of WeChat');
};

/** `13800000001` as it is shown: the first three and the last four digits. */
const masked = (number: string) => number.replace(/^(\d{3})\d+(\d{4})$/, (_, head, tail) => `${head}****${tail}`);

/**
 * `POST /wechat/session` with `{"code": "…"}` of `wx.login`: a token for a citizen. With `phoneCode` of the button
 * `getPhoneNumber` it tells the number, too, masked. Codes are good once, so nothing is asked again here.
 */
export function wechatSession(
  fastify: FastifyInstance,
  wechat: Wechat,
  citizens: Citizens,
  admission: Admission,
): void {
  fastify.post('/wechat/session', { onRequest: refuseWhenFull(admission) }, async ({ body }, reply) => {
    const [code, phoneCode] = [codeIn(body, 'code'), codeIn(body, 'phoneCode')];
    if (code === undefined) throw badInput('code', 'is missing; give the one that wx.login gave');
    const openId = await wechat.openIdOf(code);
    const phone = phoneCode === undefined ? undefined : await wechat.phoneOf(phoneCode);
    const token = await citizens.tokenFor(`wechat:${openId}`);
    reply.header('cache-control', 'no-store');
    return { token, expiresIn: citizenSeconds, ...(phone !== undefined && { phoneMasked: masked(phone) }) };
  });
}
