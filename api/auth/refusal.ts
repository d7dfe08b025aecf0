import { errors } from 'jose';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { BadClaim } from './claims.js';

/** Why a token is refused, in words that help its owner and tell an attacker nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired; ask for a new one.';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'The token has a wrong signature.';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The token is signed with an algorithm that is not accepted.';
  if (error instanceof errors.JWKSNoMatchingKey) return 'The token is signed with a key that its issuer does not have.';
  if (error instanceof errors.JWKSMultipleMatchingKeys)
    return 'The token does not say with which of the keys of its issuer it is signed (kid).';
  if (error instanceof errors.JWTClaimValidationFailed) {
    return `The token's claim ${error.claim} is ${error.reason === 'missing' ? 'missing' : 'not accepted'}.`;
  }
  if (error instanceof BadClaim) return `The token's claim ${error.claim} ${error.message}.`;
  return 'The token is not a well-formed JSON Web Token.';
}

export const refuse = (reason: string) => new ClientError('UNAUTHENTICATED', reason);

/** What the asker is told: why his token is refused, or what else went wrong. */
export const refusalOf = (error: unknown): unknown =>
  error instanceof errors.JOSEError || error instanceof BadClaim ? refuse(reasonOf(error)) : error;
