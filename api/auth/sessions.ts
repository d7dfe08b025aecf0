import type { JWTPayload } from 'jose';
import type { Role, Viewer } from '../../schema/kit/declare/viewer.js';
import { refuse } from './refusal.js';

/** What is asked of the sign-ins of those who act for an office or run the platform. */
export interface SessionRules {
  /** They act only with a second factor. */
  readonly secondFactor: boolean;
  /** What their issuer calls a sign-in with one, in the claim `acr`. */
  readonly acrs: readonly string[];
  /** Oldest token; its issuer gives another one while the person is there. 0: as it says itself. */
  readonly tokenMinutes: number;
  /** Oldest sign-in, if the token tells when it was (`auth_time`). 0: any. */
  readonly signInHours: number;
}

/** Roles in which nobody acts on his own behalf. */
const guarded: readonly Role[] = ['staff', 'system', 'security', 'audit'];
export const isGuarded = ({ role }: Viewer): boolean => guarded.includes(role);

/** Methods of RFC 8176 by what they prove: something that one knows, that one has, that one is. */
const factors = [
  ['pwd', 'pin', 'kba'],
  ['otp', 'hwk', 'swk', 'sc', 'sms', 'tel', 'pop'],
  ['face', 'fpt', 'iris', 'retina', 'vbm'],
];

/** Whether a token proves two factors: its issuer says so, names methods of two kinds, or a class that we know. */
export function provesSecondFactor({ amr, acr }: JWTPayload, { acrs }: SessionRules): boolean {
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
  const kinds = factors.filter((factor) => factor.some((method) => methods.includes(method)));
  return methods.includes('mfa') || kinds.length > 1 || (typeof acr === 'string' && acrs.includes(acr));
}

/** Unix time in seconds until when a token is good by these rules. @throws UNAUTHENTICATED if that is past */
export function sessionEnds({ iat, auth_time: signedIn }: JWTPayload, rules: SessionRules, leeway: number): number {
  const { tokenMinutes, signInHours } = rules;
  const now = Date.now() / 1000;
  const byToken = tokenMinutes ? iat! + tokenMinutes * 60 + leeway : Number.POSITIVE_INFINITY;
  const bySignIn =
    signInHours && typeof signedIn === 'number' ? signedIn + signInHours * 3_600 + leeway : Number.POSITIVE_INFINITY;
  if (bySignIn <= now) throw refuse(`The sign-in is older than ${signInHours} hours; sign in again.`);
  if (byToken <= now) throw refuse(`The token is older than ${tokenMinutes} minutes; have its issuer give a new one.`);
  return Math.min(byToken, bySignIn);
}

/** What a viewer may do without a second factor: to ask, and not to act. */
export const withoutSecondFactor = (viewer: Viewer): Viewer => ({ ...viewer, lacksSecondFactor: true });
