import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { subjectFrom } from './claims.js';
import { claimRules, type Issuer } from './issuer.js';

const algorithm = 'HS256';
const audience = 'deputy-graph';
/** Accounts of users whom we sign in ourselves are kept by this name, too. */
const name = 'deputy-graph-citizens';

/** A mini-program signs in again without asking anybody. */
export const citizenSeconds = 7_200;

export interface Citizens extends Issuer {
  /** A token of somebody whom another has told to be who he is: `wechat:<openid>`. */
  tokenFor(subject: string): Promise<string>;
}

/** The platform as an issuer: of citizens only, for whom no other one signs. All nodes have the key. */
export function citizensIssuer(key: Uint8Array): Citizens {
  const rules = {
    ...claimRules,
    requiredClaims: [...claimRules.requiredClaims, 'sub', 'jti'],
    algorithms: [algorithm],
    audience,
  };
  return {
    name,
    accounts: name,
    tokenFor: (subject) =>
      new SignJWT({})
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(name)
        .setAudience(audience)
        .setSubject(subject)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(`${citizenSeconds}s`)
        .sign(key),
    verify: async (token) => (await jwtVerify(token, key, { ...rules, issuer: name })).payload,
    accountOf: (claims) => ({ issuer: name, subject: subjectFrom(claims)! }),
    viewerOf: () => ({ role: 'citizen' }),
  };
}
