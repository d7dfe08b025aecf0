import type { JWTPayload } from 'jose';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { AccountName } from './directory.js';
import type { SessionRules } from './sessions.js';

/** One whose tokens are taken. */
export interface Issuer {
  /** The claim `iss` of its tokens. */
  readonly name: string;
  /** By which name accounts and tokens of it are kept. */
  readonly accounts: string;
  /** The claims of a genuine token that is valid now. @throws errors of jose, or a ClientError */
  verify(token: string): Promise<JWTPayload>;
  /** Which account its bearer may have. @throws BadClaim */
  accountOf(claims: JWTPayload): AccountName | undefined;
  /** Who its bearer is, by the claims alone, if he has no account. @throws BadClaim */
  viewerOf(claims: JWTPayload): Viewer;
  /** What is asked of the sign-ins of offices and officers, if anything. */
  readonly sessions?: SessionRules | undefined;
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
