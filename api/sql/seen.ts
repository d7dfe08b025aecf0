import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { type Origin, seen } from '../../schema/kit/declare/acts/effects.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { literal, quote, type Sql, sql } from './sql.js';

/** A record as SQL gives it to a rule. */
export interface SeenRow {
  readonly id: string;
  readonly version: number;
  readonly [property: string]: unknown;
}

/** SQL of a record as JSON: key, version and some of its properties. */
export function seenSql(spec: ConceptSpec, alias: Sql, names: readonly string[], more: readonly Sql[] = []): Sql {
  const own = [...new Set(names)].map((name) => sql`${literal(name)}, ${alias}.${quote(spec.column(name))}`);
  const key = [sql`'id', ${alias}.${quote(spec.keyColumn)}`, sql`'version', ${alias}."version"`];
  return sql`json_build_object(${[...key, ...own, ...more]})`;
}

/** SQL of what an act's rule and guard look at: the record, and records beside it. */
export function lookedAtSql({ spec, sees, beside }: Act, alias: Sql): Sql {
  return seenSql(spec, alias, sees, relationsSql(spec, alias, beside));
}

/** The same of records beside one, by the relation that leads to them. */
export const relationsSql = (spec: ConceptSpec, alias: Sql, beside: Act['beside']): Sql[] =>
  Object.entries(beside).map(([name, names]) => sql`${literal(name)}, ${besideSql(spec, alias, name, names)}`);

function besideSql(spec: ConceptSpec, alias: Sql, name: string, names: readonly string[]): Sql {
  const field = spec.relation(name);
  if (field.is === 'one') {
    const { target, column } = spec.toOne(name);
    return sql`(select ${seenSql(target, sql`b`, names)} from ${quote(target.table)} b where b.${quote(target.keyColumn)} = ${alias}.${quote(column)})`;
  }
  const { target, column } = spec.toMany(name);
  const rows = sql`json_agg(${seenSql(target, sql`b`, names)} order by b.${quote(target.keyColumn)})`;
  return sql`(select coalesce(${rows}, '[]') from ${quote(target.table)} b where b.${quote(column)} = ${alias}.${quote(spec.keyColumn)})`;
}

/** The record and those beside it, each knowing where it comes from, so that the rule may change them. */
export function lookedAt({ spec, beside }: Pick<Act, 'spec' | 'beside'>, row: SeenRow): SeenRow {
  for (const name of Object.keys(beside)) {
    const target = specOf(spec.relation(name).target());
    for (const one of [row[name]].flat()) if (one) comesFrom(target, one as SeenRow);
  }
  return comesFrom(spec, row);
}

/** Absent values are undefined to rules, as they are in declarations. */
export function comesFrom(spec: ConceptSpec, row: SeenRow): SeenRow {
  for (const [name, value] of Object.entries(row)) if (value === null) delete (row as Record<string, unknown>)[name];
  const origin: Origin = { spec, version: row.version };
  return seen(row, origin);
}
