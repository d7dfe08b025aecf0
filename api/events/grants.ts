import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { RowRule } from '../../schema/kit/declare/rows.js';
import { type Role, roles } from '../../schema/kit/declare/viewer.js';
import { ruleSql } from '../sql/rules.js';
import { allOf, join, literal, quote, type Sql, StatementBuilder, sql, where } from '../sql/sql.js';

/**
 * Who sees a record, as texts that are kept with its last change, so that whoever could see it once hears that it is
 * gone, and nobody else hears of it at all:
 *
 *     public                       everybody
 *     deputy                       every deputy
 *     deputy=0197…                 the deputy with this id
 *     staff@150602000000           staff whose subtree has this division
 */
export const grantTo = {
  all: 'public',
  one: (role: Role, id: string) => `${role}=${id}`,
  within: (role: Role, code: string) => `${role}@${code}`,
} as const;

type Grantee = typeof grantTo.all | Role;
const scopedRoles = roles.filter((role) => role !== 'anonymous');

/** A query that yields the grants of the record at `alias`, as its row policy gives them. */
export function grantsSql(spec: ConceptSpec, alias: Sql): Sql {
  const { rows } = spec;
  const builder = new StatementBuilder();
  // A record that is as visible as another has no rules of its own: see `ruleFor`.
  const own =
    rows.public.is === 'via' ? [] : scopedRoles.flatMap((role) => (rows[role] ? [[role, rows[role]] as const] : []));
  const parts = ([[grantTo.all, rows.public], ...own] as const).map(([grantee, rule]) =>
    granted(builder, spec, alias, rule, grantee),
  );
  return union(parts) ?? sql`select null::text where false`;
}

/**
 * A query that yields what records that hang on the one at `alias` look at besides: values of its columns, in a form that
 * is nobody's grant. They are kept with the grants, so that one comparison tells whether to look at those records.
 */
export const factsSql = (spec: ConceptSpec, alias: Sql, properties: ReadonlySet<string>): Sql | undefined =>
  union([...properties].map((name) => sql`select ${literal(`#${name}=`)} || ${alias}.${quote(spec.column(name))}`));

/** The grants that one rule gives to a role, or to everybody; undefined if it gives none. */
function granted(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  rule: RowRule,
  grantee: Grantee,
): Sql | undefined {
  if (isPlain(rule)) {
    const condition = rule.is === 'nothing' ? sql`false` : ruleSql(builder, spec, alias, rule, 'anonymous');
    return condition === 'false' ? undefined : sql`select ${literal(grantee)}${where([condition])}`;
  }
  if (rule.is === 'any') return union(rule.rules.map((part) => granted(builder, spec, alias, part, grantee)));
  if (rule.is === 'all') return allGranted(builder, spec, alias, rule.rules, grantee);
  if (rule.is === 'via') return inherited(builder, spec, alias, rule.path, grantee);
  if (rule.is === 'some') {
    const { target, column } = spec.toMany(rule.path);
    const at = builder.alias();
    const back = sql`${at}.${quote(column)} = ${alias}.${quote(spec.keyColumn)}`;
    return through(target, at, back, granted(builder, target, at, rule.rule, grantee));
  }
  if (rule.is !== 'within' && rule.is !== 'mine') return undefined;
  const [head, ...rest] = rule.path.split('.') as [string, ...string[]];
  if (rest.length) {
    const { target, column } = spec.toOne(head);
    const at = builder.alias();
    const there = sql`${at}.${quote(target.keyColumn)} = ${alias}.${quote(column)}`;
    return through(target, at, there, granted(builder, target, at, { ...rule, path: rest.join('.') }, grantee));
  }
  const mark = rule.is === 'within' ? '@' : '=';
  return sql`select ${literal(`${grantee}${mark}`)} || ${alias}.${quote(spec.column(head))}`;
}

/** Conditions that hold together, of which at most one looks at the viewer. */
function allGranted(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  rules: readonly RowRule[],
  grantee: Grantee,
) {
  const personal = rules.filter((rule) => !isPlain(rule));
  if (personal.length > 1)
    throw new Error(`${spec.name}: a row rule that combines two conditions on the viewer cannot be fed to clients`);
  const condition = allOf(rules.filter(isPlain).map((rule) => ruleSql(builder, spec, alias, rule, 'anonymous')));
  const grants = granted(builder, spec, alias, personal[0]!, grantee);
  return grants && sql`select g from (${grants}) x(g)${where([condition])}`;
}

/** As visible as another record: what is kept with that one's last change, as far as it is for the grantee. */
function inherited(builder: StatementBuilder, spec: ConceptSpec, alias: Sql, path: string, grantee: Grantee): Sql {
  const at = builder.alias();
  const { target, column } = spec.toOne(path);
  const parent = sql`${at}.type = ${literal(target.name)} and ${at}.key = ${alias}.${quote(column)}::text`;
  const forRole =
    grantee === grantTo.all ? sql`g not like '#%'` : sql`g ~ ${literal(`^(${grantTo.all}|${grantee})([@=]|$)`)}`;
  return sql`select g from feed.change ${at}, unnest(${at}.grants) g${where([parent, forRole])}`;
}

const through = (target: ConceptSpec, at: Sql, condition: Sql, grants: Sql | undefined) =>
  grants && sql`select x.g from ${quote(target.table)} ${at} cross join lateral (${grants}) x(g) where ${condition}`;

/** Whether a rule looks at the record alone, not at who asks. */
const isPlain = (rule: RowRule): boolean =>
  rule.is === 'all' || rule.is === 'any'
    ? rule.rules.every(isPlain)
    : ['everything', 'nothing', 'value', 'flag'].includes(rule.is);

const union = (parts: readonly (Sql | undefined)[]): Sql | undefined =>
  parts.some((part) => part)
    ? join(
        parts.filter((part) => part !== undefined),
        sql` union all `,
      )
    : undefined;
