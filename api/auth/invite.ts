import { decodeJwt } from 'jose';
import { badInput, ClientError } from '../../schema/kit/declare/client-error.js';
import { codeHashOf } from '../../schema/kit/declare/secrets.js';
import type { Directory } from './directory.js';
import type { Issuer } from './issuer.js';
import { refusalOf, refuse } from './refusal.js';

/** Binds whoever has signed in to the account whose code he has. @throws UNAUTHENTICATED, BAD_USER_INPUT, CONFLICT */
export type AcceptInvitation = (authorization: string | undefined, code: unknown, request?: string) => Promise<void>;

export function createAcceptInvitation(
  issuers: readonly Issuer[],
  directory: Directory,
  forget: (token: string) => void,
): AcceptInvitation {
  const userOf = async (token: string) => {
    const issuer = issuers.find(({ name }) => name === decodeJwt(token).iss);
    const user = issuer?.accountOf(await issuer.verify(token));
    if (!user || !('subject' in user)) throw refuse("The token's claim iss is not accepted.");
    return user;
  };
  return async (authorization, code, request) => {
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization ?? '')?.[1];
    if (!token)
      throw refuse('The Authorization header has no token of this platform: send "Authorization: Bearer <token>".');
    const user = await userOf(token).catch((error) => {
      throw refusalOf(error);
    });
    if (typeof code !== 'string' || code.length > 100) throw badInput('code', 'is missing; give the code that you got');
    if (await directory.accountOf(user))
      throw new ClientError('CONFLICT', 'You have an account already; a code is for somebody who has none.');
    if (!(await directory.bind(codeHashOf(code), user, request)))
      throw badInput('code', 'waits for nobody: it was used, replaced or too old; ask whoever invited you for another');
    // Until now the token was of somebody without an account.
    forget(token);
  };
}
