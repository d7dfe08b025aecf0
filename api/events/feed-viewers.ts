import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { subtree } from '../../schema/kit/declare/division-codes.js';
import { seesAll } from '../../schema/kit/declare/rows.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { literal, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import { grantTo } from './grants.js';

/** The condition that a change is for a viewer: one of its grants is his; undefined: everything is told. */
export function seenBy(
  builder: StatementBuilder,
  change: Sql,
  role: Role,
  specs: readonly ConceptSpec[],
): Sql | undefined {
  if (role !== 'system') return granted(builder, sql`${change}.seen`, role);
  const withRules = specs.filter(({ rows }) => !seesAll(rows, role)).map(({ name }) => literal(name));
  if (!withRules.length) return undefined;
  return sql`(${change}.type not in (${withRules}) or ${granted(builder, sql`${change}.seen`, role)})`;
}

function granted(builder: StatementBuilder, grants: Sql, role: Role): Sql {
  if (role === 'anonymous') return sql`${grants} @> array[${literal(grantTo.all)}]`;
  const exact = builder.param(
    ({ viewer }) => [
      grantTo.all,
      role,
      ...[viewer.deputy, viewer.agency, viewer.account].flatMap((id) => (id ? [grantTo.one(role, id)] : [])),
    ],
    sql`text[]`,
  );
  const bound = (end: 0 | 1) =>
    builder.param(
      ({ viewer }) => viewer.division && grantTo.within(role, subtree(viewer.division, 'token.division')[end]),
      sql`text`,
    );
  return sql`(${grants} && ${exact} or exists (select from unnest(${grants}) g where g between ${bound(0)} and ${bound(1)}))`;
}
