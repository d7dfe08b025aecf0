import { decodeJwt } from 'jose';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import type { Caller, CallerOf } from './caller.js';
import { subjectFrom } from './claims.js';
import { type Issuer, leewaySeconds } from './issuer.js';
import { refusalOf, refuse } from './refusal.js';
import { isSomebody, type SubjectOf } from './subjects.js';
import { VerifiedTokens } from './verified-tokens.js';

const stranger: Caller = { viewer: anonymous };

/** Tells who asks by the token in the Authorization header, if it is one of these issuers'. */
export function createCallerOf(issuers: readonly Issuer[], subjectOf: SubjectOf): CallerOf {
  const verified = new VerifiedTokens();
  const known = new Map(issuers.map((issuer) => [issuer.name, issuer]));
  const callerOf = async (token: string): Promise<Caller> => {
    const issuer = known.get(decodeJwt(token).iss ?? '');
    if (!issuer) throw refuse("The token's claim iss is not accepted.");
    const claims = await issuer.verify(token);
    const viewer = issuer.viewerOf(claims);
    const sub = subjectFrom(claims);
    const subject = subjectOf(viewer, sub);
    const caller = { viewer, subject, ...(isSomebody(viewer, sub) && { client: subject }) };
    verified.set(token, caller, claims.exp! + leewaySeconds);
    return caller;
  };
  return async (authorization) => {
    if (!authorization) return stranger;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1];
    if (!token)
      throw refuse('The Authorization header has no token of this platform: send "Authorization: Bearer <token>".');
    return (
      verified.get(token) ??
      callerOf(token).catch((error) => {
        throw refusalOf(error);
      })
    );
  };
}
