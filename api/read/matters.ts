import { todaySql } from '../../schema/kit/declare/china.js';
import { ClientError } from '../../schema/kit/declare/client-error.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { subtree } from '../../schema/kit/declare/division-codes.js';
import { columnsIn, endOf, handledOf, handledSql } from '../../schema/kit/declare/handled.js';
import { type RowRule, ruleFor } from '../../schema/kit/declare/rows.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { rowsSql } from '../sql/rules.js';
import { literal, quote, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import type { Arg } from './argument.js';
import type { Arm } from './arms.js';

/** @throws FORBIDDEN for roles without an inbox */
export function checkInbox(role: Role): void {
  if (role === 'agency' || role === 'staff') return;
  throw new ClientError(
    'FORBIDDEN',
    `The role ${role} has no inbox; agencies have one, and congress offices. Ask for toDo instead.`,
  );
}

/** The arms of an inbox: what the asker's unit, or the units of the office's area, have to settle. */
export function armsOf(
  builder: StatementBuilder,
  specs: readonly ConceptSpec[],
  role: Role,
  filter: Arg | undefined,
  isCounted = false,
): Arm[] {
  const asked = new Map(filter?.entries() ?? []);
  const types = asked.get('type');
  const wanted = types && builder.param(types.list(), sql`text[]`);
  const dueBefore = asked.get('dueBefore');
  const before = dueBefore && builder.param(dueBefore.value, sql`date`);
  const mine = ownSql(builder, role);
  return specs.map((spec) => {
    const alias = builder.alias();
    const handled = handledSql(spec);
    const columns = (text: string) => columnsIn(text, spec, alias);
    const place = columns(handled.place);
    const state = String(asked.get('state')?.sample ?? 'OPEN');
    const overdue = asked.get('overdue')?.sample;
    const late = sql`${columns(handled.open)} and ${place} < ${todaySql}`;
    const stands =
      state === 'OPEN'
        ? columns(handled.open)
        : sql`not (${columns(handled.open)}) and ${columns(handled.state)} = ${literal(state)}`;
    const conditions = [
      mine(spec, alias),
      isImplied(spec, role) ? undefined : rowsSql(builder, spec, alias, role),
      ...(isCounted ? [] : [stands, overdue === true ? late : overdue === false ? sql`not (${late})` : undefined]),
      wanted && sql`${literal(recordTypeName(spec))} = any(${wanted})`,
      before && sql`${place} < ${before}`,
    ];
    const more = isCounted ? [columns(handled.state), sql`(${late})`] : [];
    return { spec, alias, place, conditions, more };
  });
}

/** SQL of whether a matter is the asker's: its unit, or a place in its area. */
function ownSql(builder: StatementBuilder, role: Role): (spec: ConceptSpec, alias: Sql) => Sql | undefined {
  if (role === 'agency') {
    const unit = builder.param(({ viewer }) => viewer.agency ?? nobody('agency'), sql`uuid`);
    return (spec, alias) => atEnd(builder, spec, alias, handledOf(spec)!.unit, (at) => sql`${at} = ${unit}`);
  }
  // How many places an area has decides which index is the better one.
  builder.replan();
  const [least, greatest] = ([0, 1] as const).map((end) =>
    builder.param(({ viewer }) => subtree(viewer.division ?? nobody('division'), 'token.division')[end], sql`text`),
  );
  return (spec, alias) => {
    const { unit, place } = handledOf(spec)!;
    const isGiven = atEnd(builder, spec, alias, unit, (at) => sql`${at} is not null`);
    return sql`${isGiven} and ${atEnd(builder, spec, alias, place, (at) => sql`${at} between ${least!} and ${greatest!}`)}`;
  };
}

const nobody = (claim: string): never => {
  throw new ClientError('FORBIDDEN', `The token names no ${claim} whose inbox it would be.`);
};

/** A condition on the column at the end of a path. */
function atEnd(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  path: string,
  condition: (at: Sql) => Sql,
): Sql {
  const { owner, name, way } = endOf(spec, path);
  return along(builder, spec, alias, way, (at) => condition(sql`${at}.${quote(owner.column(name))}`));
}

/** A condition on a record that to-one relations lead to. */
function along(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  [step, ...rest]: readonly string[],
  condition: (alias: Sql) => Sql,
): Sql {
  if (!step) return condition(alias);
  const { target, column } = spec.toOne(step);
  const at = builder.alias();
  const inner = along(builder, target, at, rest, condition);
  return sql`exists (select 1 from ${quote(target.table)} ${at} where ${at}.${quote(target.keyColumn)} = ${alias}.${quote(column)} and ${inner})`;
}

/** Whether a role's own matters are all among those that its rule shows, so that the rule need not be asked again. */
function isImplied(spec: ConceptSpec, role: Role): boolean {
  const { unit, place } = handledOf(spec)!;
  const own = (rule: RowRule): boolean => {
    if (rule.is === 'everything') return true;
    if (rule.is === 'any') return rule.rules.some(own);
    if (rule.is === 'within') return role === 'staff' && rule.path === place;
    if (rule.is === 'mine') return role === 'agency' && rule.who === 'agency' && rule.path === unit;
    return rule.is === 'via' && showsParts(spec, rule.path, role);
  };
  return own(ruleFor(spec.rows, role));
}

/** Whether a record is shown to the unit of any of its parts: whoever has a part sees it, and so the part. */
function showsParts(spec: ConceptSpec, relation: string, role: Role): boolean {
  const { target } = spec.toOne(relation);
  const shows = (rule: RowRule): boolean => {
    if (rule.is === 'any') return rule.rules.some(shows);
    if (rule.is !== 'some' || rule.rule.is !== 'mine') return false;
    const back = target.relation(rule.path);
    const isOurs = back.is === 'many' && target.toMany(rule.path).target === spec && back.mappedBy === relation;
    return isOurs && rule.rule.who === 'agency' && rule.rule.path === handledOf(spec)!.unit;
  };
  return role === 'agency' && shows(ruleFor(target.rows, role));
}
