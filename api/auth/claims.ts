import { type Role, roles, type Scope, scopes, type Viewer } from '../../schema/kit/declare/viewer.js';

/** What a token says about its bearer, as partners write it. */
export interface Claims {
  /** Not needed where there is an account. */
  readonly role?: string | undefined;
  /** Division code of 2, 4, 6, 9 or 12 digits. */
  readonly division?: string | undefined;
  /** UUID, or global id `Deputy:<uuid>`. */
  readonly deputy?: string | undefined;
  /** UUID, or global id `Agency:<uuid>`. */
  readonly agency?: string | undefined;
  /** UUID, or global id `Account:<uuid>`: then the account says the rest. Development only. */
  readonly account?: string | undefined;
  /** Who uses the token, as its issuer tells its users apart; the log shows a pseudonym of it. */
  readonly sub?: string | undefined;
  /** What it is good for (RFC 6749, 3.3): some of `read export act`, with spaces between; without one of them, everything. */
  readonly scope?: string | undefined;
}

/** A claim that is missing or malformed; `claim` is its name, which is also the name of the flag that sets it. */
export class BadClaim extends Error {
  constructor(
    readonly claim: keyof Claims,
    reason: string,
  ) {
    super(reason);
  }
}

/** What a role must say about itself: without it, the role would act on nothing or on nobody's behalf. */
const required: Readonly<Partial<Record<Role, readonly ('division' | 'deputy' | 'agency')[]>>> = {
  deputy: ['deputy'],
  staff: ['division'],
  agency: ['division', 'agency'],
  analyst: ['division'],
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isRole = (role: unknown): role is Role => roles.some((known) => known === role);

function divisionOf(code: unknown): string {
  const text = typeof code === 'string' ? code : '';
  if (/^\d+$/.test(text) && [2, 4, 6, 9, 12].includes(text.length)) return text.padEnd(12, '0');
  throw new BadClaim('division', 'must be a division code of 2, 4, 6, 9 or 12 digits');
}

/** @throws BadClaim */
export function idOf(
  claim: 'deputy' | 'agency' | 'account',
  type: 'Deputy' | 'Agency' | 'Account',
  id: unknown,
): string {
  const text = typeof id === 'string' ? id.replace(new RegExp(`^${type}:`), '') : '';
  if (uuid.test(text)) return text.toLowerCase();
  throw new BadClaim(claim, `must be a UUID, or a global id like ${type}:0198c0de-0000-7000-8000-000000000000`);
}

/** The user whom a token is for, if its issuer says so. @throws BadClaim */
export function subjectFrom({ sub }: Readonly<Record<string, unknown>>): string | undefined {
  if (sub === undefined || (typeof sub === 'string' && sub.length > 0 && sub.length <= 200)) return sub;
  throw new BadClaim('sub', 'must be a text of 1 to 200 characters');
}

/** The scopes of ours that a token names; undefined if it names none, as those of issuers that know nothing of them. */
export function scopesFrom({ scope }: Readonly<Record<string, unknown>>): readonly Scope[] | undefined {
  if (scope === undefined) return undefined;
  if (typeof scope !== 'string') throw new BadClaim('scope', 'must be a text of names with spaces between');
  const named = new Set(scope.split(' '));
  const ours = scopes.filter((one) => named.has(one));
  return ours.length ? ours : undefined;
}

/** The viewer that the claims describe. Throws BadClaim. */
export function viewerFrom(claims: Readonly<Record<string, unknown>>): Viewer {
  const { role, division, deputy, agency } = claims as Readonly<Record<keyof Claims, unknown>>;
  if (!isRole(role)) throw new BadClaim('role', `must be one of ${roles.join(', ')}`);
  for (const claim of required[role] ?? []) {
    if (claims[claim] === undefined) throw new BadClaim(claim, `is required for the role ${role}`);
  }
  const narrowed = scopesFrom(claims);
  return {
    role,
    ...(division !== undefined && { division: divisionOf(division) }),
    ...(deputy !== undefined && { deputy: idOf('deputy', 'Deputy', deputy) }),
    ...(agency !== undefined && { agency: idOf('agency', 'Agency', agency) }),
    ...(narrowed && { scopes: narrowed }),
  };
}

/** Those who run the platform are named by its own accounts, never by what an issuer says. */
const officers: readonly unknown[] = ['system', 'security', 'audit'];

/** The viewer by the claims of an issuer that is not ours: who has a token of it is at least a citizen; what else it says holds as in any token, officers excepted. @throws BadClaim */
export function personFrom(claims: Readonly<Record<string, unknown>>): Viewer {
  if (officers.includes(claims.role))
    throw new BadClaim('role', `is ${claims.role}, which only an account of the platform gives`);
  if (claims.role !== undefined) return viewerFrom(claims);
  const narrowed = scopesFrom(claims);
  return { role: 'citizen', ...(narrowed && { scopes: narrowed }) };
}
