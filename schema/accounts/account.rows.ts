import { everything, mine, nothing, type RowPolicy } from '../kit/index.js';

/**
 * What belongs to an account at `path`: its holder sees it in whatever role, and the two officers whose business accounts
 * are, but not the system officer.
 */
export function rowsOfAccount(path: string): RowPolicy {
  const own = mine(path, 'account');
  const holder = { citizen: own, deputy: own, staff: own, agency: own, analyst: own, system: own };
  return { public: nothing, ...holder, security: everything, audit: everything };
}
