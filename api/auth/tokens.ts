import { errors, jwtVerify, SignJWT } from 'jose';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { anonymous } from '../../schema/kit/declare/viewer.js';
import type { CallerOf } from './caller.js';
import { BadClaim, type Claims, subjectFrom, viewerFrom } from './claims.js';
import { createSubjects } from './subjects.js';
import { VerifiedTokens } from './verified-tokens.js';

const stranger = { viewer: anonymous };

const algorithm = 'HS256';
const audience = 'deputy-graph';
const issuer = 'deputy-graph-development';
const leewaySeconds = 60;
const longestDays = 366;
const secondsOfDay = 86_400;

const keyOf = (secret: string | Uint8Array) => {
  const key = typeof secret === 'string' ? new TextEncoder().encode(secret) : secret;
  if (key.byteLength < 32) throw new Error('The token secret must have at least 32 bytes.');
  return key;
};

/** Signs a token for the claims; throws BadClaim if no viewer can be made of them. */
export async function signToken(secret: string | Uint8Array, claims: Claims, days = 1): Promise<string> {
  if (!(days > 0 && days <= longestDays)) throw new RangeError(`must be more than 0 and at most ${longestDays}`);
  const now = Math.floor(Date.now() / 1000);
  const sub = subjectFrom({ ...claims });
  return new SignJWT({ ...viewerFrom({ ...claims }), ...(sub !== undefined && { sub }) })
    .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
    .setAudience(audience)
    .setIssuer(issuer)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + Math.round(days * secondsOfDay))
    .sign(keyOf(secret));
}

/** Why a token is refused, in words that help its owner and tell an attacker nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired; ask for a new one.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The token has a wrong signature.';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is signed with an algorithm that is not accepted.';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `The token's claim ${error.claim} is ${error.reason === 'missing' ? 'missing' : 'not accepted'}.`;
  }
  if (error instanceof BadClaim) return `The token's claim ${error.claim} ${error.message}.`;
  return 'The token is not a well-formed JSON Web Token.';
}

const refuse = (reason: string) => new ClientError('UNAUTHENTICATED', reason);

/** Verifies bearer tokens made by `signToken` with the same secret. */
export function createCallerOf(secret: string | Uint8Array): CallerOf {
  const key = keyOf(secret);
  const subjectOf = createSubjects(key);
  const verified = new VerifiedTokens();
  const options = {
    algorithms: [algorithm],
    audience,
    issuer,
    clockTolerance: leewaySeconds,
    requiredClaims: ['exp', 'nbf', 'iat'],
    // Also refuses tokens that claim to be from the future.
    maxTokenAge: longestDays * secondsOfDay,
  };
  return async (authorization) => {
    if (!authorization) return stranger;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1];
    if (!token)
      throw refuse('The Authorization header has no token of this platform: send "Authorization: Bearer <token>".');
    const known = verified.get(token);
    if (known) return known;
    try {
      const { payload } = await jwtVerify(token, key, options);
      const viewer = viewerFrom(payload);
      const caller = { viewer, subject: subjectOf(viewer, subjectFrom(payload)) };
      verified.set(token, caller, payload.exp! + leewaySeconds);
      return caller;
    } catch (error) {
      throw refuse(reasonOf(error));
    }
  };
}
