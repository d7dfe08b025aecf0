import type { FieldNode } from 'graphql';
import { todaySql } from '../../schema/kit/declare/china.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { OneField, ScalarField } from '../../schema/kit/declare/field.js';
import { columnsIn, endOf, handledOf, handledSql } from '../../schema/kit/declare/handled.js';
import { selectionsOf } from '../request/selections.js';
import { join, literal, type Sql, sql } from '../sql/sql.js';
import { columnWriter } from './json.js';
import type { Writer } from './plan.js';

/** What the selection of a record offers to whoever reads more of it than its own fields. */
export interface Reading {
  readonly column: (value: Sql) => number;
  /** SQL of one of its own values, as the role may see it. */
  readonly value: (spec: ConceptSpec, alias: Sql, name: string) => Sql;
  /** The alias of a related record, joined as far as the role sees it. */
  readonly through: (spec: ConceptSpec, alias: Sql, relation: string) => Sql;
  readonly one: (spec: ConceptSpec, alias: Sql, field: OneField, sets: ReturnType<typeof selectionsOf>) => Writer;
}

/** A field that all matters have: see `schema/kit/graphql/handled.ts`. */
export function handledWriter(
  reading: Reading,
  name: string,
  spec: ConceptSpec,
  alias: Sql,
  nodes: readonly FieldNode[],
): Writer {
  const handled = handledOf(spec)!;
  const matter = handledSql(spec);
  const written = (text: string, form: 'string' | 'enum' | 'raw') =>
    columnWriter(reading.column(columnsIn(text, spec, alias)), form);
  const relation = (path: string) => {
    const { owner, name, way } = endOf(spec, path);
    return reading.one(
      owner,
      aliasOf(reading, spec, alias, way),
      owner.relation(name) as OneField,
      selectionsOf(nodes),
    );
  };
  switch (name) {
    case 'matterTitle':
      return columnWriter(reading.column(titleSql(reading, spec, alias, handled.title)), 'string');
    case 'unit':
      return relation(handled.unit);
    case 'place':
      return relation(handled.place);
    case 'assignedOn':
      return handled.assigned ? written(`{${handled.assigned}}`, 'enum') : () => 'null';
    case 'currentDueOn':
      return written(matter.due, 'enum');
    case 'settledOn':
      return written(matter.settled, 'enum');
    case 'handlingState':
      return written(matter.state, 'enum');
    case 'daysLeft':
      return written(`(case when ${matter.open} then ${matter.due} - ${todaySql} end)`, 'raw');
    default:
      throw new Error(`matters have no ${name}`);
  }
}

/** Follows to-one relations. */
function aliasOf(reading: Reading, spec: ConceptSpec, alias: Sql, way: readonly string[]): Sql {
  let [at, owner] = [alias, spec];
  for (const step of way) {
    at = reading.through(owner, at, step);
    owner = owner.toOne(step).target;
  }
  return at;
}

/** A text as it is, a choice by its Chinese label. */
function titleSql(reading: Reading, spec: ConceptSpec, alias: Sql, path: string): Sql {
  const { owner, name, way } = endOf(spec, path);
  const value = reading.value(owner, aliasOf(reading, spec, alias, way), name);
  const { choices } = owner.field(name) as ScalarField;
  if (!choices) return value;
  const labels = Object.entries(choices.values).map(
    ([key, [zh]]) => sql`when ${literal(key)} then ${literal(zh.split('：')[0]!)}`,
  );
  return sql`(case ${value} ${join(labels, sql` `)} end)`;
}
