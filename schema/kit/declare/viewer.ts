/** Who asks. The roles of the platform, from least to most; a token names exactly one. */
export const roles = ['anonymous', 'citizen', 'deputy', 'staff', 'agency', 'analyst', 'admin'] as const;
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
}

export const anonymous: Viewer = { role: 'anonymous' };
