/**
 * Who asks. The last three run the platform and are three persons: `system` keeps it, its records and its
 * accounts in order, `security` gives and takes posts, `audit` looks at what was done. None of them has the rights of another.
 */
export const roles = [
  'anonymous',
  'citizen',
  'deputy',
  'staff',
  'agency',
  'analyst',
  'system',
  'security',
  'audit',
] as const;
export type Role = (typeof roles)[number];

/**
 * The asker as every rule sees it. Staff, agency and analyst act within one division subtree;
 * a deputy or agency token names whose work is "mine".
 */
export interface Viewer {
  readonly role: Role;
  /** Root of the subtree the viewer acts in: a 12-digit division code. */
  readonly division?: string;
  /** UUID of the deputy who asks. */
  readonly deputy?: string;
  /** UUID of the agency that asks. */
  readonly agency?: string;
  /** UUID of the account that asks. */
  readonly account?: string;
  /** Posts that the account holds in this role and division today, as `AccountPostKind`. */
  readonly posts?: readonly string[];
  /** UUIDs of the bodies in which it holds them. */
  readonly bodies?: readonly string[];
  /** Roles among which a request may choose; its own alone, if absent. */
  readonly roles?: readonly Role[];
  /** What the token is good for; everything that the role may, if absent. */
  readonly scopes?: readonly Scope[];
  /** Who acts for an office or runs the platform, and has not proven a second factor: he may ask, and not act. */
  readonly lacksSecondFactor?: boolean;
}

/** What a token may be narrowed to: asking, taking files away, acting. */
export const scopes = ['read', 'export', 'act'] as const;
export type Scope = (typeof scopes)[number];

export const anonymous: Viewer = { role: 'anonymous' };
