import { randomUUID } from 'node:crypto';
import { type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { type Claims, idOf, scopesFrom, subjectFrom, viewerFrom } from './claims.js';
import { claimRules, type Issuer, longestDays, secondsOfDay } from './issuer.js';

const algorithm = 'HS256';
const audience = 'deputy-graph';
/** By this name accounts of the development are kept, too: they are nobody's where another issuer signs in. */
export const issuer = 'deputy-graph-development';

/** The bytes of a secret. */
export const keyOf = (secret: string | Uint8Array) => {
  const key = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  if (key.byteLength < 32) throw new Error('The token secret must have at least 32 bytes.');
  return key;
};

/** Signs a token for the claims; throws BadClaim if no viewer can be made of them. */
export async function signToken(secret: string | Uint8Array, claims: Claims, days = 1): Promise<string> {
  if (!(days > 0 && days <= longestDays)) throw new RangeError(`must be more than 0 and at most ${longestDays}`);
  const now = Math.floor(Date.now() / 1000);
  const sub = subjectFrom({ ...claims });
  return new SignJWT({ ...said(claims), ...(sub !== undefined && { sub }) })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setAudience(audience)
    .setIssuer(issuer)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + Math.round(days * secondsOfDay))
    .sign(keyOf(secret));
}

/** What the token says: of an account its id alone, for the rest is asked when it is used. */
function said(claims: Claims): JWTPayload {
  const scopes = scopesFrom({ ...claims });
  const scope = scopes && { scope: scopes.join(' ') };
  if (claims.account !== undefined) return { account: idOf('account', 'Account', claims.account), ...scope };
  const { scopes: _, ...viewer } = viewerFrom({ ...claims });
  return { ...viewer, ...scope };
}

/** The issuer whose tokens `signToken` makes with this secret. */
export function secretIssuer(secret: string | Uint8Array): Issuer {
  const key = keyOf(secret);
  const rules = { ...claimRules, algorithms: [algorithm], audience, issuer };
  return {
    name: issuer,
    verify: async (token) =>
      (await jwtVerify(token, key, { ...rules, requiredClaims: [...rules.requiredClaims, 'nbf'] })).payload,
    accounts: issuer,
    accountOf: ({ account }) => (account === undefined ? undefined : { id: idOf('account', 'Account', account) }),
    viewerOf: viewerFrom,
  };
}
