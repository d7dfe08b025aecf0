import { any, everything, mine, nothing, type RowPolicy, type RowRule } from '../kit/index.js';

/**
 * What belongs to an account at `path`: its holder sees it in whatever role, and so do the officers: the system officer
 * opens and ends accounts, the security officer gives posts, the audit officer finds out who somebody was. `colleagues` are
 * those whom offices and agencies see beside themselves.
 */
export function rowsOfAccount(path: string, colleagues: { readonly staff?: RowRule; readonly agency?: RowRule } = {}) {
  const own = mine(path, 'account');
  const { staff, agency } = colleagues;
  const policy: RowPolicy = {
    public: nothing,
    citizen: own,
    deputy: own,
    analyst: own,
    staff: staff ? any(own, staff) : own,
    agency: agency ? any(own, agency) : own,
    system: everything,
    security: everything,
    audit: everything,
  };
  return policy;
}
