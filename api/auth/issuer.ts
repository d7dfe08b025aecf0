import type { JWTPayload } from 'jose';
import type { Viewer } from '../../schema/kit/declare/viewer.js';

/** One whose tokens are taken. */
export interface Issuer {
  /** The claim `iss` of its tokens. */
  readonly name: string;
  /** The claims of a genuine token that is valid now. @throws errors of jose, or an ClientError */
  verify(token: string): Promise<JWTPayload>;
  /** Who its bearer is, by the claims alone. @throws BadClaim */
  viewerOf(claims: JWTPayload): Viewer;
}

/** What tokens of every issuer are held to. */
export const leewaySeconds = 60;
export const longestDays = 366;
export const secondsOfDay = 86_400;

export const claimRules = {
  clockTolerance: leewaySeconds,
  requiredClaims: ['exp', 'iat'],
  // Also refuses tokens that claim to be from the future.
  maxTokenAge: longestDays * secondsOfDay,
};
