import { type Role, roles } from '../../schema/kit/declare/viewer.js';
import type { AskerRole, RoleLimits, ServerLimits } from '../../schema/kit/graphql/about/limits.js';
import { limits } from './limits.js';

const roleLimits = (role: Role): RoleLimits => ({
  role: role.toUpperCase() as AskerRole,
  cost: limits.cost[role],
  answerCharacters: limits.answerCharacters[role],
});

/** What `platform.limits` tells each role. */
export function toldLimits(deadlineMs: number): ReadonlyMap<Role, ServerLimits> {
  const all = { ...limits, deadlineMs, roles: roles.map(roleLimits) };
  return new Map(roles.map((role) => [role, { ...all, asker: roleLimits(role) }]));
}
