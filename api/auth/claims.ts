import { type Role, roles, type Viewer } from '../../schema/kit/declare/viewer.js';

/** What a token says about its bearer, as partners write it. */
export interface Claims {
  readonly role: string;
  /** Division code of 2, 4, 6, 9 or 12 digits. */
  readonly division?: string | undefined;
  /** UUID, or global id `Deputy:<uuid>`. */
  readonly deputy?: string | undefined;
  /** UUID, or global id `Agency:<uuid>`. */
  readonly agency?: string | undefined;
  /** Who uses the token, as its issuer tells its users apart; the log shows a pseudonym of it. */
  readonly sub?: string | undefined;
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
const required: Readonly<Partial<Record<Role, readonly (keyof Viewer)[]>>> = {
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
export function idOf(claim: 'deputy' | 'agency', type: 'Deputy' | 'Agency', id: unknown): string {
  const text = typeof id === 'string' ? id.replace(new RegExp(`^${type}:`), '') : '';
  if (uuid.test(text)) return text.toLowerCase();
  throw new BadClaim(claim, `must be a UUID, or a global id like ${type}:0198c0de-0000-7000-8000-000000000000`);
}

/** The user whom a token is for, if its issuer says so. @throws BadClaim */
export function subjectFrom({ sub }: Readonly<Record<string, unknown>>): string | undefined {
  if (sub === undefined || (typeof sub === 'string' && sub.length > 0 && sub.length <= 200)) return sub;
  throw new BadClaim('sub', 'must be a text of 1 to 200 characters');
}

/** The viewer that the claims describe. Throws BadClaim. */
export function viewerFrom(claims: Readonly<Record<string, unknown>>): Viewer {
  const { role, division, deputy, agency } = claims as Readonly<Record<keyof Claims, unknown>>;
  if (!isRole(role)) throw new BadClaim('role', `must be one of ${roles.join(', ')}`);
  for (const claim of required[role] ?? []) {
    if (claims[claim] === undefined) throw new BadClaim(claim, `is required for the role ${role}`);
  }
  return {
    role,
    ...(division !== undefined && { division: divisionOf(division) }),
    ...(deputy !== undefined && { deputy: idOf('deputy', 'Deputy', deputy) }),
    ...(agency !== undefined && { agency: idOf('agency', 'Agency', agency) }),
  };
}
