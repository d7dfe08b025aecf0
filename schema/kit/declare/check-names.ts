import { invariantFaults } from './check-invariants.js';
import { follow } from './check-rules.js';
import type { ConceptSpec } from './concept.js';
import type { Field } from './field.js';

/** The faults of what a declaration names: its order, key, unique sets, milestone, lookups and derived SQL. */
export function nameFaults(spec: ConceptSpec): string[] {
  const { key, order, unique = [], milestone, lookups = {} } = spec.declaration;
  const faults = [
    ...(key ? expected(spec, 'key', key, isCode, 'a code') : []),
    ...(order ? expected(spec, 'order', order.replace(/^-/, ''), isColumn, 'a column') : []),
    ...unique.flat().flatMap((name) => expected(spec, 'unique', name, isStored, 'stored')),
    ...(milestone ? expected(spec, 'milestone.on', milestone.on, isDate, 'a day or moment') : []),
    ...(milestone?.by ? expected(spec, 'milestone.by', milestone.by, isToOne, 'a to-one relation') : []),
    ...(milestone?.title ? expected(spec, 'milestone.title', milestone.title, isColumn, 'a column') : []),
    ...invariantFaults(spec),
    ...Object.entries(lookups).flatMap(([name, path]) => lookupFaults(spec, name, path)),
  ];
  for (const field of spec.fields.values()) {
    if (field.is === 'computed') faults.push(...expected(spec, field.name, field.from, isStored, 'stored'));
    if (field.is !== 'derived') continue;
    for (const [, name] of field.sql.matchAll(/\{(\w+)\}/g))
      faults.push(...expected(spec, field.name, name!, isStored, 'stored'));
  }
  return faults;
}

const isCode = (field: Field) => field.is === 'scalar' && field.kind === 'code';
const isColumn = (field: Field) => field.is === 'scalar';
const isStored = (field: Field) => field.is === 'scalar' || field.is === 'one';
const isDate = (field: Field) =>
  (field.is === 'scalar' || field.is === 'derived') && (field.kind === 'day' || field.kind === 'instant');
const isToOne = (field: Field) => field.is === 'one';

function expected(spec: ConceptSpec, place: string, path: string, fits: (field: Field) => boolean, what: string) {
  const found = follow(spec, path);
  if (typeof found === 'string') return [`${place}: ${found}`];
  return fits(found.field) ? [] : [`${place}: ${path} is not ${what}`];
}

/** A lookup finds one record: it goes through a to-many relation to a unique code. */
function lookupFaults(spec: ConceptSpec, name: string, path: string): string[] {
  const [head] = path.split('.') as [string];
  const relation = spec.field(head);
  if (relation && relation.is !== 'many') return [`lookups.${name}: ${head} is no to-many relation`];
  const isUnique = (field: Field) => field.is === 'scalar' && (field.unique || field.lookup);
  return expected(spec, `lookups.${name}`, path, isUnique, 'unique');
}
