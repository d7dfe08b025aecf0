import type { Role, Scope, Viewer } from '../../schema/kit/declare/viewer.js';
import type { KnownAccount } from './directory.js';

/** The role in which the holder of a post asks; those that are not named here ask as staff of their division. */
const roleOfPost: Readonly<Record<string, Role>> = {
  UNIT_HANDLER: 'agency',
  UNIT_REVIEWER: 'agency',
  GROUP_LEADER: 'deputy',
  ANALYST: 'analyst',
  SYSTEM_OFFICER: 'system',
  SECURITY_OFFICER: 'security',
  AUDIT_OFFICER: 'audit',
};
const officers: readonly Role[] = ['system', 'security', 'audit'];

/**
 * As whom an account may ask, the usual one first. An officer of the platform is nothing else, and who holds the posts of
 * two officers, against the rule, is none.
 */
export function viewersOf(account: KnownAccount, scopes: readonly Scope[] | undefined): readonly Viewer[] {
  const viewers = [...byPost(account), ...byItself(account)];
  const kinds = new Set(viewers.map(({ role }) => role).filter((role) => officers.includes(role)));
  const allowed = kinds.size ? viewers.filter(({ role }) => kinds.size === 1 && kinds.has(role)) : viewers;
  const roles = [...new Set(allowed.map(({ role }) => role))];
  return allowed.map((viewer) => ({ ...viewer, account: account.id, roles, ...(scopes && { scopes }) }));
}

/** One for each role, division and agency, with all posts there. */
function byPost({ deputy, posts }: KnownAccount): Viewer[] {
  const found = new Map<string, Viewer>();
  for (const { post, division, agency, body } of posts) {
    const role = roleOfPost[post] ?? 'staff';
    if (role === 'deputy' && !deputy) continue;
    const place =
      officers.includes(role) || role === 'deputy' ? {} : { division, ...(role === 'agency' && { agency }) };
    const key = JSON.stringify([role, place]);
    const before = found.get(key);
    const held = {
      posts: [...(before?.posts ?? []), post],
      bodies: [...(before?.bodies ?? []), ...(body ? [body] : [])],
    };
    found.set(key, { role, ...place, ...(role === 'deputy' && { deputy }), ...held } as Viewer);
  }
  return [...found.values()];
}

/** What an account is without any post. */
function byItself({ kind, deputy, agency, posts }: KnownAccount): Viewer[] {
  if (kind === 'PROGRAM') return agency ? [{ role: 'agency', division: agency.division, agency: agency.id }] : [];
  const isLeader = posts.some(({ post }) => post === 'GROUP_LEADER');
  return [...(deputy && !isLeader ? [{ role: 'deputy', deputy } as const] : []), { role: 'citizen' }];
}
