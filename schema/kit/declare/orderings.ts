import { type ConceptSpec, snake } from './concept.js';
import type { ScalarField } from './field.js';

/** One of the ways in which a list can be ordered. */
export interface Orderable {
  /** `name`, or `nameStrokes` for the strokes of the same property. */
  readonly name: string;
  readonly field: ScalarField;
  /** What is compared. */
  readonly column: string;
  /** The column is made by PostgreSQL from the property's, as this says. */
  readonly made?: string;
}

/** All of them; a text by pinyin is compared by its reading, a person's name by strokes too. */
export const orderable = (spec: ConceptSpec): Orderable[] =>
  [...spec.fields.values()].flatMap((field) =>
    field.is === 'scalar' && (field.order || field.name === spec.ordering.property || field.name === spec.key)
      ? waysOf(spec, field)
      : [],
  );

function waysOf(spec: ConceptSpec, field: ScalarField): Orderable[] {
  const { name, pinyin } = field;
  const column = spec.column(name);
  if (!pinyin) return [{ name, field, column }];
  const person = pinyin === 'person';
  const reading = { name, field, column: `${column}_reading`, made: `zh_reading("${column}", ${person})` };
  const strokes = { name: `${name}Strokes`, field, column: `${column}_strokes`, made: `zh_strokes("${column}")` };
  return person ? [reading, strokes] : [reading];
}

/** The way that has this name, or that of the list's own order. */
export const orderingOf = (spec: ConceptSpec, name = spec.ordering.property): Orderable =>
  orderable(spec).find((way) => way.name === name)!;

/** `SUBMITTED_ON` of the API to the property `submittedOn`. */
export const orderName = (name: string) => snake(name).toUpperCase();
