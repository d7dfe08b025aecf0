import { subtree } from '../../schema/kit/division-codes.js';
import type { Role } from '../../schema/kit/viewer.js';
import { grantTo } from '../events/grants.js';
import type { Scope } from './sql.js';

/** The condition on a kept change that its record may be seen, or could be once, by a viewer; undefined: always. */
export function seenBy(scope: Scope, alias: string, role: Role): string | undefined {
  if (role === 'admin') return undefined;
  const kept = `(${alias}.grants || ${alias}.lost)`;
  if (role === 'anonymous') return `${kept} @> array['${grantTo.all}']`;
  const exact = scope.param(
    ({ viewer }) => [
      grantTo.all,
      role,
      ...[viewer.deputy, viewer.agency].flatMap((id) => (id ? [grantTo.one(role, id)] : [])),
    ],
    'text[]',
  );
  const bound = (end: 0 | 1) =>
    scope.param(
      ({ viewer }) => viewer.division && grantTo.within(role, subtree(viewer.division, 'token.division')[end]),
      'text',
    );
  return `(${kept} && ${exact} or exists (select from unnest(${kept}) g where g between ${bound(0)} and ${bound(1)}))`;
}
