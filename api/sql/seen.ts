import type { Act } from '../../schema/kit/declare/acts/acts.js';
import { type Origin, seen } from '../../schema/kit/declare/acts/effects.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { literal, quote } from './sql.js';

/** A record as SQL gives it to a rule. */
export interface SeenRow {
  readonly id: string;
  readonly version: number;
  readonly [property: string]: unknown;
}

/** SQL of a record as JSON: key, version and some of its properties. */
export function seenSql(
  spec: ConceptSpec,
  alias: string,
  names: readonly string[],
  more: readonly string[] = [],
): string {
  const own = [...new Set(names)].map((name) => `${literal(name)}, ${alias}.${quote(spec.column(name))}`);
  const key = [`'id', ${alias}.${quote(spec.keyColumn)}`, `'version', ${alias}."version"`];
  return `json_build_object(${[...key, ...own, ...more].join(', ')})`;
}

type LookedAt = Pick<Act, 'spec' | 'sees' | 'beside'>;

/** SQL of what an act's rule and guard look at: a record, and records beside it. */
export function lookedAtSql({ spec, sees, beside }: LookedAt, alias: string): string {
  const relations = Object.entries(beside).map(
    ([name, names]) => `${literal(name)}, ${besideSql(spec, alias, name, names)}`,
  );
  return seenSql(spec, alias, sees, relations);
}

function besideSql(spec: ConceptSpec, alias: string, name: string, names: readonly string[]): string {
  const field = spec.relation(name);
  if (field.is === 'one') {
    const { target, column } = spec.toOne(name);
    return `(select ${seenSql(target, 'b', names)} from ${quote(target.table)} b where b.${quote(target.keyColumn)} = ${alias}.${quote(column)})`;
  }
  const { target, column } = spec.toMany(name);
  const rows = `json_agg(${seenSql(target, 'b', names)} order by b.${quote(target.keyColumn)})`;
  return `(select coalesce(${rows}, '[]') from ${quote(target.table)} b where b.${quote(column)} = ${alias}.${quote(spec.keyColumn)})`;
}

/** The record and those beside it, each knowing where it comes from, so that the rule may change them. */
export function lookedAt({ spec, beside }: Omit<LookedAt, 'sees'>, row: SeenRow): SeenRow {
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
