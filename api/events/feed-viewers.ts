import { subtree } from '../../schema/kit/declare/division-codes.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { StatementBuilder } from '../sql/sql.js';
import { grantTo } from './grants.js';

/** The condition that one of some grants is a viewer's; undefined: everything is told. */
export function seenBy(builder: StatementBuilder, grants: string, role: Role): string | undefined {
  if (role === 'admin') return undefined;
  if (role === 'anonymous') return `${grants} @> array['${grantTo.all}']`;
  const exact = builder.param(
    ({ viewer }) => [
      grantTo.all,
      role,
      ...[viewer.deputy, viewer.agency].flatMap((id) => (id ? [grantTo.one(role, id)] : [])),
    ],
    'text[]',
  );
  const bound = (end: 0 | 1) =>
    builder.param(
      ({ viewer }) => viewer.division && grantTo.within(role, subtree(viewer.division, 'token.division')[end]),
      'text',
    );
  return `(${grants} && ${exact} or exists (select from unnest(${grants}) g where g between ${bound(0)} and ${bound(1)}))`;
}
