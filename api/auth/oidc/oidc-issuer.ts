import { jwtVerify } from 'jose';
import { personFrom, subjectFrom } from '../claims.js';
import { claimRules, type Issuer } from '../issuer.js';
import type { SessionRules } from '../sessions.js';
import { IssuerKeys, type KeyPatience } from './issuer-keys.js';

/** An OpenID Connect issuer whose tokens the platform takes. */
export interface OidcOptions {
  /** Its address, as its tokens and its discovery document say it. */
  readonly issuer: string;
  /** What its tokens for us name as their audience. */
  readonly audience: string;
  readonly patience?: KeyPatience;
  /** By which name its accounts are kept, if not by its address: that of the development changes with its port. */
  readonly accounts?: string;
  readonly sessions?: SessionRules | undefined;
}

/** Signed with a private key that only the issuer has: never with one that both know, and never with none. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

export function oidcIssuer({ issuer, audience, patience, accounts = issuer, sessions }: OidcOptions): Issuer {
  const keys = new IssuerKeys(issuer, patience);
  const rules = { ...claimRules, requiredClaims: [...claimRules.requiredClaims, 'sub'], algorithms, audience, issuer };
  return {
    name: issuer,
    accounts,
    verify: async (token) => (await jwtVerify(token, keys.keyOf, rules)).payload,
    accountOf: (claims) => ({ issuer: accounts, subject: subjectFrom(claims)! }),
    viewerOf: personFrom,
    sessions,
  };
}
