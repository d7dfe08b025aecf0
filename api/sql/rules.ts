import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { subtree } from '../../schema/kit/declare/division-codes.js';
import { ownRuleFor, type RowRule, ruleFor, seesAll } from '../../schema/kit/declare/rows.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { allOf, join, literal, quote, type Sql, type StatementBuilder, sql, where } from './sql.js';

/** How a rule that leads to another record goes on there. */
type Follow = (builder: StatementBuilder, spec: ConceptSpec, alias: Sql, role: Role) => Sql | undefined;

/** The predicate that hides the rows of a concept which a role may not see; undefined if it sees all. */
export function rowsSql(builder: StatementBuilder, spec: ConceptSpec, alias: Sql, role: Role): Sql | undefined {
  return ruleSql(builder, spec, alias, ruleFor(spec.rows, role), role);
}

/**
 * The predicate of the rows that are a role's own business (its subtree, its work), not merely public: only there does
 * it see fields that are not open. Undefined: everywhere; 'false': nowhere.
 */
export function ownRowsSql(builder: StatementBuilder, spec: ConceptSpec, alias: Sql, role: Role): Sql | undefined {
  if (seesAll(spec.rows, role)) return undefined;
  return ruleSql(builder, spec, alias, ownRuleFor(spec.rows, role), role, ownRowsSql);
}

/** The predicate of one rule for one role; undefined if it holds for every row. */
export function ruleSql(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  rule: RowRule,
  role: Role,
  follow: Follow = rowsSql,
): Sql | undefined {
  if (rule.is === 'everything') return undefined;
  if (rule.is === 'nothing') return sql`false`;
  if (rule.is === 'posts') {
    const held = builder.param(({ viewer }) => viewer.posts ?? null, sql`text[]`);
    return sql`(${held} is null or ${held} && array[${rule.posts.map(literal)}])`;
  }
  if (rule.is === 'all' || rule.is === 'any') {
    const parts = rule.rules.map((part) => ruleSql(builder, spec, alias, part, role, follow));
    if (rule.is === 'all') return allOf(parts);
    return parts.every((part) => part !== undefined) ? sql`(${join(parts, sql` or `)})` : undefined;
  }
  if (rule.is === 'via')
    return related(builder, spec, alias, rule.path, (target, at) => follow(builder, target, at, role));
  if (rule.is === 'some') {
    const { target, column } = spec.toMany(rule.path);
    const at = builder.alias();
    const back = sql`${at}.${quote(column)} = ${alias}.${quote(spec.keyColumn)}`;
    return sql`exists (select 1 from ${quote(target.table)} ${at}${where([back, ruleSql(builder, target, at, rule.rule, role)])})`;
  }
  const [head, ...rest] = rule.path.split('.');
  if (rest.length) {
    const inner = { ...rule, path: rest.join('.') };
    return related(builder, spec, alias, head!, (target, at) => ruleSql(builder, target, at, inner, role));
  }
  const column = sql`${alias}.${quote(spec.column(head!))}`;
  if (rule.is === 'serving') {
    const bodies = builder.param(({ viewer }) => viewer.bodies ?? null, sql`uuid[]`);
    return sql`(${bodies} is null or ${column} = any(${bodies}))`;
  }
  if (rule.is === 'value') return sql`${column} in (${rule.values.map(literal)})`;
  if (rule.is === 'flag') return rule.value ? column : sql`not ${column}`;
  if (rule.is === 'mine') return sql`${column} = ${builder.param(({ viewer }) => viewer[rule.who] ?? null, sql`uuid`)}`;
  const bound = (end: 0 | 1) =>
    builder.param(
      ({ viewer }) => (viewer.division ? subtree(viewer.division, 'token.division')[end] : null),
      sql`text`,
    );
  return sql`${column} between ${bound(0)} and ${bound(1)}`;
}

/** Follows a to-one relation: true if the related record exists and `condition` holds for it. */
function related(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  path: string,
  condition: (target: ConceptSpec, alias: Sql) => Sql | undefined,
): Sql | undefined {
  const { target, column, required } = spec.toOne(path);
  const at = builder.alias();
  const held = condition(target, at);
  if (held === undefined && required) return undefined;
  const key = sql`${at}.${quote(target.keyColumn)} = ${alias}.${quote(column)}`;
  return sql`exists (select 1 from ${quote(target.table)} ${at}${where([key, held])})`;
}
