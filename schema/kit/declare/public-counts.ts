import { type ConceptSpec, snake, specOf } from './concept.js';
import type { Field, OneField, ScalarField } from './field.js';

/**
 * What hides a record among others. A number is perturbed by two parts: one belongs to the cell for ever, one to the
 * very records in it. Each part is e with a weight of exp(-e² / 2 spread²), and never more than `most` either way.
 */
export const disclosure = {
  part: { spread: 3, most: 8 },
  /** Smaller numbers are not told. */
  atLeast: 15,
  /** Most properties of a concept: each puts a record into more cells. */
  properties: 4,
} as const;

/** Levels of division that are told, and how many digits of a code say them. */
export const countedLevels = { PROVINCE: 2, PREFECTURE: 4, COUNTY: 6 } as const;

/** The property, if the concept has one, by which its records belong to a division. */
export const divisionOf = (spec: ConceptSpec): OneField | undefined =>
  [...spec.fields.values()].find(
    (field): field is OneField => field.is === 'one' && field.group && !!specOf(field.target()).declaration.subtree,
  );

/** In how many cells a record is, of all that can be asked at a time. */
export function cellsOf(spec: ConceptSpec): number {
  const places = divisionOf(spec) ? 1 + Object.keys(countedLevels).length : 1;
  const tables = ['all years', 'a year', 'a quarter'].length + spec.declaration.publicCounts!.by.length;
  return places * tables;
}

/** What a declaration of public counts contradicts; undefined if nothing. */
export function publicCountsFault(spec: ConceptSpec): string | undefined {
  const { publicCounts } = spec.declaration;
  if (!publicCounts) return undefined;
  if (spec.rows.public.is === 'everything') return 'everybody sees its records, so that public counts hide nothing';
  const { on, by } = publicCounts;
  if (by.length > disclosure.properties)
    return `public counts by ${by.length} properties; give at most ${disclosure.properties}, or records show`;
  const day = spec.field(on);
  if (day?.is !== 'scalar' || day.kind !== 'day' || !day.required)
    return `public counts need a required day, not ${on}`;
  const odd = by.find((name) => !isCounted(spec.field(name)));
  return odd && `public counts need a choice or flag that can be grouped, not ${odd}`;
}

const isCounted = (field: Field | undefined): field is ScalarField =>
  field?.is === 'scalar' && (field.kind === 'choice' || field.kind === 'flag') && field.group;

/** The name under which a property is grouped by. */
export const groupName = (property: string) => snake(property).toUpperCase();
