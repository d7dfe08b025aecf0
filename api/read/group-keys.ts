import { isOpen } from '../../schema/kit/declare/audience.js';
import { dayInChinaSql } from '../../schema/kit/declare/china.js';
import { badInput } from '../../schema/kit/declare/client-error.js';
import { type ColumnKind, columnKinds, kindOf } from '../../schema/kit/declare/column-kinds.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { groupFieldsOf } from '../../schema/kit/declare/groups.js';
import { ruleFor } from '../../schema/kit/declare/rows.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import { rowsSql } from '../sql/rules.js';
import { integer, join as joined, literal, on, quote, type Sql, type StatementBuilder, sql } from '../sql/sql.js';
import { expression } from '../sql/visibility.js';

/** A key that records are grouped by. */
export interface GroupKey {
  readonly name: string;
  readonly sql: Sql;
  /** Joins that the key's SQL needs. */
  readonly joins: Sql;
  /** The concept whose record the key is; its name is the label. */
  readonly target?: ConceptSpec;
  readonly field: ScalarField | OneField;
  readonly isDate: boolean;
  /** Of its values. */
  readonly kind: Pick<ColumnKind, 'sql' | 'pattern'>;
}

/** How a group is asked for: `{ field: DIVISION, level: COUNTY }`. */
export interface AskedKey {
  readonly field: string;
  readonly bucket?: string | null;
  readonly level?: string | null;
}

/** Digits of a division code that say all of a level. */
const digits: Readonly<Record<string, number>> = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, TOWNSHIP: 9 };

export function groupKey(
  builder: StatementBuilder,
  spec: ConceptSpec,
  alias: Sql,
  asked: AskedKey,
  role: Role,
): GroupKey {
  const { via, field } = groupFieldsOf(spec).find(({ name }) => name === asked.field)!;
  const joins: Sql[] = [];
  /** Joins the visible records of a to-one relation and returns their alias. */
  const join = (from: ConceptSpec, at: Sql, relation: OneField): Sql => {
    const to = specOf(relation.target());
    const there = builder.alias();
    const key = sql`${there}.${quote(to.keyColumn)} = ${expression(builder, from, relation, at, role)}`;
    joins.push(sql` left join ${quote(to.table)} ${there}${on([key, rowsSql(builder, to, there, role)])}`);
    return there;
  };
  let owner = spec;
  let at = alias;
  for (const relation of via) {
    at = join(owner, at, relation);
    owner = specOf(relation.target());
  }
  const target = field.is === 'one' ? specOf(field.target()) : undefined;
  // Records that are hidden from the asker share one key, null, as if there were none.
  const isHidden = target && ruleFor(target.rows, role).is !== 'everything';
  const value = isHidden
    ? sql`${join(owner, at, field as OneField)}.${quote(target.keyColumn)}`
    : expression(builder, owner, field, at, role);
  return {
    name: asked.field,
    sql: gathered(value, field, target, asked),
    joins: joined(joins),
    field,
    isDate: isDate(field),
    kind: isDate(field) ? columnKinds.day : kindOf(target ? target.scalar(target.key) : (field as ScalarField)),
    ...(target && { target }),
  };
}

const isDate = (field: ScalarField | OneField) =>
  field.is === 'scalar' && (field.kind === 'day' || field.kind === 'instant');

/** Days gathered to buckets, divisions to a level. */
function gathered(
  value: Sql,
  field: ScalarField | OneField,
  target: ConceptSpec | undefined,
  { bucket, level }: AskedKey,
): Sql {
  if (bucket && !isDate(field)) throw badInput('groupBy.bucket', `is for days and moments; ${field.name} is neither`);
  if (level && !target?.declaration.subtree) throw badInput('groupBy.level', `is for divisions; ${field.name} is none`);
  if (level) return sql`rpad(left(${value}, ${integer(digits[level]!)}), 12, '0')`;
  if (!isDate(field)) return value;
  // A moment belongs to the day that it was in China.
  const day = field.is === 'scalar' && field.kind === 'instant' ? dayInChinaSql(value) : value;
  return sql`date_trunc(${literal((bucket ?? 'DAY').toLowerCase())}, ${day})::date`;
}

/** The column of a concept that names its records to whoever sees them. */
export const labelColumn = (spec: ConceptSpec): string | undefined =>
  ['name', 'title', 'number'].find((name) => {
    const field = spec.field(name);
    return field?.is === 'scalar' && isOpen(field);
  });
