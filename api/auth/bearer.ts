import { decodeJwt, type JWTPayload } from 'jose';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import { keyHashOf } from '../../schema/kit/declare/secrets.js';
import { anonymous, type Viewer } from '../../schema/kit/declare/viewer.js';
import type { Bearer, Caller, CallerOf } from './caller.js';
import { scopesFrom, subjectFrom } from './claims.js';
import type { Directory, KnownAccount } from './directory.js';
import { type Issuer, leewaySeconds } from './issuer.js';
import { viewersOf } from './posts.js';
import { refusalOf, refuse } from './refusal.js';
import { isGuarded, provesSecondFactor, sessionEnds, withoutSecondFactor } from './sessions.js';
import { isSomebody, type SubjectOf } from './subjects.js';
import { VerifiedTokens } from './verified-tokens.js';

const stranger: Caller = { viewer: anonymous };

/** Tells who asks by the token or key in the Authorization header, if it is of one of these issuers or of the directory. */
export function createCallerOf(
  issuers: readonly Issuer[],
  subjectOf: SubjectOf,
  directory?: Directory,
  verified = new VerifiedTokens(),
): CallerOf {
  const known = new Map(issuers.map((issuer) => [issuer.name, issuer]));

  const bearerOf = (viewers: readonly Viewer[], ends: number, sub?: string): Bearer => ({
    callers: viewers.map((viewer) => {
      const subject = subjectOf(viewer, sub);
      return { viewer, subject, ...(isSomebody(viewer, sub) && { client: subject }) };
    }),
    ends,
  });

  const byToken = async (token: string): Promise<Bearer> => {
    const issuer = known.get(decodeJwt(token).iss ?? '');
    if (!issuer) throw refuse("The token's claim iss is not accepted.");
    const claims = await issuer.verify(token);
    const [account, isRevoked] = await Promise.all([
      accountOf(issuer, claims),
      claims.jti !== undefined && directory?.isRevoked({ issuer: issuer.accounts, id: claims.jti }),
    ]);
    if (isRevoked) throw refuse('The token has been taken back; ask for a new one.');
    const viewers = account ? viewersOfAccount(account, claims) : [issuer.viewerOf(claims)];
    const ends = claims.exp! + leewaySeconds;
    const { sessions: rules } = issuer;
    // A program has no session: it signs in anew for each token.
    if (!rules || account?.kind === 'PROGRAM' || !viewers.some(isGuarded))
      return bearerOf(viewers, ends, subjectFrom(claims));
    const isProven = !rules.secondFactor || provesSecondFactor(claims, rules);
    const held = viewers.map((viewer) => (isProven || !isGuarded(viewer) ? viewer : withoutSecondFactor(viewer)));
    return bearerOf(held, Math.min(ends, sessionEnds(claims, rules, leewaySeconds)), subjectFrom(claims));
  };

  const accountOf = (issuer: Issuer, claims: JWTPayload) => {
    const name = issuer.accountOf(claims);
    return name && directory?.accountOf(name);
  };

  const byKey = async (keyHash: string): Promise<Bearer> => {
    const key = await directory?.keyOf(keyHash);
    if (!key) throw refuse('The key is not one of this platform.');
    if (key.isRevoked) throw refuse('The key has been taken back; ask the system officer for a new one.');
    if (key.ends <= Date.now() / 1000) throw refuse('The key has expired; ask the system officer for a new one.');
    return bearerOf(viewersInUse(key.account, key.scopes), key.ends);
  };

  return async ({ authorization, 'x-role': wanted }) => {
    if (!authorization) return stranger;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+|dgk_[\w-]+) *$/i.exec(authorization)?.[1];
    if (!token)
      throw refuse('The Authorization header has no token of this platform: send "Authorization: Bearer <token>".');
    let bearer = verified.get(token);
    if (!bearer) {
      const keyHash = keyHashOf(token);
      bearer = await (keyHash ? byKey(keyHash) : byToken(token)).catch((error) => {
        throw refusalOf(error);
      });
      verified.set(token, bearer);
    }
    return chosen(bearer.callers, wanted);
  };
}

function viewersOfAccount(account: KnownAccount, claims: JWTPayload): readonly Viewer[] {
  if (account.status === 'ACTIVE' && claims.iat! < (account.tokensRevokedAt ?? 0))
    throw refuse('The tokens of this account have been taken back; sign in again.');
  return viewersInUse(account, scopesFrom(claims));
}

function viewersInUse(account: KnownAccount, scopes: Viewer['scopes']): readonly Viewer[] {
  if (account.status === 'LOCKED') throw refuse('The account is locked; the security officer can unlock it.');
  if (account.status !== 'ACTIVE') throw refuse('The account is not in use.');
  const viewers = viewersOf(account, scopes);
  if (viewers.length) return viewers;
  throw refuse('The account holds no post in which it could ask, or the posts of two officers.');
}

function chosen(callers: readonly Caller[], wanted: string | string[] | undefined): Caller {
  if (wanted === undefined) return callers[0]!;
  const [role, division] = String(wanted).split('@');
  const found = callers.find(
    ({ viewer }) => viewer.role === role && (division === undefined || viewer.division === division.padEnd(12, '0')),
  );
  if (found) return found;
  const names = callers.map(({ viewer }) => [viewer.role, viewer.division].filter(Boolean).join('@'));
  throw new ClientError('FORBIDDEN', `The header x-role names none of the roles of this token: ${names.join(', ')}.`);
}
