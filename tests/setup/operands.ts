import { specOf } from '../../schema/kit/declare/concept.js';
import type { Field } from '../../schema/kit/declare/field.js';
import { filterOfField } from '../../schema/kit/graphql/field-filter.js';
import { everywhere } from './invented.js';

const operands: Readonly<Record<string, string>> = {
  text: '{ isNull: false }',
  code: '{ isNull: false }',
  uuid: '{ isNull: false }',
  choice: '{ isNull: false }',
  day: '{ gte: "2024-06-01" }',
  instant: '{ gte: "2024-06-01T00:00:00.000Z" }',
  int: '{ gte: 5 }',
  big: '{ gte: 5 }',
  float: '{ gte: 0.5 }',
  flag: '{ eq: true }',
};

/** A condition on a field as a GraphQL literal; undefined where the field has no place in the filter. */
export function conditionOn(field: Field): string | undefined {
  if (field.is === 'computed') return undefined;
  if (field.is === 'one') return `{ not: { id: { in: [] } } }`;
  if (field.is === 'many') return '{ some: {} }';
  if (!filterOfField(field)) return undefined;
  if (field.kind === 'choices')
    return `{ has: ${Object.keys((field.is === 'scalar' && field.choices?.values) || {})[0]} }`;
  if (field.is === 'scalar' && field.search && !field.filter && !field.unique) return `{ contains: "${everywhere}" }`;
  return field.kind === 'code' && field.name === 'code' ? '{ startsWith: "15" }' : operands[field.kind];
}

/** How a field is selected. */
export function selectionOf(field: Field): string {
  if (field.is === 'many') return `${field.name}(first: 100) { totalCount nodes { id } }`;
  return field.is === 'one' ? `${field.name} { id }` : field.name;
}

export const targetOf = (field: Field) =>
  field.is === 'one' || field.is === 'many' ? specOf(field.target()) : undefined;

/** How often each value occurs. */
export function tally(values: readonly unknown[]): Map<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
