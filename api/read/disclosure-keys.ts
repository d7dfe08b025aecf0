import { badInput } from '../../schema/kit/declare/client-error.js';
import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { countedLevels, divisionOf, groupName } from '../../schema/kit/declare/public-counts.js';
import { integer, literal, nothing, type Sql, sql } from '../sql/sql.js';
import type { AskedKey, GroupKey } from './group-keys.js';

/** What cells are told apart by. */
export type Dimension = 'division' | 'period' | 'property';

/** A key that cells are grouped by, over `counts.record r`. */
export interface CellKey extends GroupKey {
  readonly dimension: Dimension;
  /** Digits of a division's level, the length of a period, or the name of a property. */
  readonly detail: string;
}

/** @throws BAD_USER_INPUT for what the cells are not told apart by, or twice for one dimension */
export function cellKeys(spec: ConceptSpec, asked: readonly AskedKey[]): CellKey[] {
  const keys = asked.map((key) => cellKey(spec, key));
  const twice = keys.find(({ dimension }, index) => keys.findIndex((key) => key.dimension === dimension) < index);
  if (twice)
    throw badInput(
      'groupBy',
      `has ${twice.name} beside another of its kind; with scope ALL give one division, one period and one property`,
    );
  return keys;
}

function cellKey(spec: ConceptSpec, asked: AskedKey): CellKey {
  const { on, by } = spec.declaration.publicCounts!;
  const division = divisionOf(spec);
  const day = spec.scalar(on);
  const fields = [...(division ? [division] : []), ...(day.group ? [day] : []), ...by.map((name) => spec.scalar(name))];
  const field = fields.find(({ name }) => groupName(name) === asked.field);
  const names = fields.map(({ name }) => groupName(name)).join(', ');
  if (!field) throw badInput('groupBy', `has ${asked.field}, which is not counted by; with scope ALL give ${names}`);
  if (field.is === 'one') return divisionKey(field, asked);
  if (asked.level) throw badInput('groupBy.level', `is for divisions; ${field.name} is none`);
  if (field === day) return periodKey(field, asked);
  if (asked.bucket) throw badInput('groupBy.bucket', `is for days and moments; ${field.name} is neither`);
  const value = sql`r.values[${integer(by.indexOf(field.name) + 1)}]`;
  const typed = field.kind === 'flag' ? sql`${value}::boolean` : value;
  return { ...keyOf(field, asked, typed), dimension: 'property', detail: field.name };
}

const keyOf = (field: ScalarField | OneField, { field: name }: AskedKey, value: Sql): GroupKey => ({
  name,
  sql: value,
  joins: nothing,
  field,
  isDate: field.is === 'scalar' && field.kind === 'day',
  // What records are counted by is kept as text.
  kind:
    field.is === 'scalar' && (field.kind === 'day' || field.kind === 'flag')
      ? columnKinds[field.kind]
      : columnKinds.text,
  ...(field.is === 'one' && { target: specOf(field.target()) }),
});

function divisionKey(field: OneField, asked: AskedKey): CellKey {
  if (asked.bucket) throw badInput('groupBy.bucket', `is for days and moments; ${field.name} is neither`);
  const digits = countedLevels[asked.level as keyof typeof countedLevels];
  const levels = Object.keys(countedLevels).join(', ');
  if (!asked.level) throw badInput('groupBy.level', `is missing; with scope ALL give one of ${levels}`);
  if (!digits) throw badInput('groupBy.level', `is ${asked.level}; with scope ALL give one of ${levels}`);
  const code = sql`rpad(left(r.division, ${integer(digits)}), 12, '0')`;
  return { ...keyOf(field, asked, code), dimension: 'division', detail: String(digits) };
}

function periodKey(field: ScalarField, asked: AskedKey): CellKey {
  const bucket = asked.bucket ?? 'DAY';
  if (bucket !== 'YEAR' && bucket !== 'QUARTER')
    throw badInput('groupBy.bucket', `is ${bucket}; with scope ALL give QUARTER or YEAR`);
  const detail = bucket.toLowerCase();
  return { ...keyOf(field, asked, sql`date_trunc(${literal(detail)}, r.day)::date`), dimension: 'period', detail };
}
