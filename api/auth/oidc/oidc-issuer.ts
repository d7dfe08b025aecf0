import { type JWTPayload, jwtVerify } from 'jose';
import type { Viewer } from '../../../schema/kit/viewer.js';
import { BadClaim, scopesFrom, viewerFrom } from '../claims.js';
import { claimRules, type Issuer } from '../issuer.js';
import { IssuerKeys, type KeyPatience } from './issuer-keys.js';

/** An OpenID Connect issuer whose tokens the platform takes. */
export interface OidcOptions {
  /** Its address, as its tokens and its discovery document say it. */
  readonly issuer: string;
  /** What its tokens for us name as their audience. */
  readonly audience: string;
  readonly patience?: KeyPatience;
}

/** Signed with a private key that only the issuer has: never with one that both know, and never with none. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Those who run the platform are named by its own accounts, never by what an issuer says. */
const officers: readonly unknown[] = ['system', 'security', 'audit'];

/** Who has a token of the issuer is at least a citizen; what else it says holds as in any token, officers excepted. */
function viewerOf(claims: JWTPayload): Viewer {
  if (officers.includes(claims.role))
    throw new BadClaim('role', `is ${claims.role}, which only an account of the platform gives`);
  if (claims.role !== undefined) return viewerFrom(claims);
  const scopes = scopesFrom(claims);
  return { role: 'citizen', ...(scopes && { scopes }) };
}

export function oidcIssuer({ issuer, audience, patience }: OidcOptions): Issuer {
  const keys = new IssuerKeys(issuer, patience);
  const rules = { ...claimRules, requiredClaims: [...claimRules.requiredClaims, 'sub'], algorithms, audience, issuer };
  return { name: issuer, verify: async (token) => (await jwtVerify(token, keys.keyOf, rules)).payload, viewerOf };
}
