import { type ConceptSpec, snake, specOf } from './concept.js';
import type { OneField, ScalarField } from './field.js';

/** Something that an aggregate can group by: a property, or one of the record that a to-one relation leads to. */
export interface GroupField {
  /** In the API: `STATUS`, `CONGRESS_LEVEL`. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The relation that leads there, if it is not the concept's own property. */
  readonly via?: OneField;
  readonly field: ScalarField | OneField;
}

const isGroupable = (field: { is: string; see?: unknown; group?: boolean }): field is ScalarField | OneField =>
  (field.is === 'scalar' || field.is === 'one') && field.see !== undefined && field.group === true;

/** What a concept's aggregate can group by: its own properties, then those one to-one relation away. */
export function groupFieldsOf(spec: ConceptSpec): GroupField[] {
  const own = [...spec.fields.values()].filter(isGroupable);
  return own.flatMap((field): GroupField[] => {
    const { name, zh, en } = field;
    const itself = { name: snake(name).toUpperCase(), zh, en, field };
    if (field.is === 'scalar') return [itself];
    const further = [...specOf(field.target()).fields.values()].filter(isGroupable).map((inner) => ({
      name: snake(`${name}_${inner.name}`).toUpperCase(),
      zh: `${zh}的${inner.zh}`,
      en: `${en}: ${inner.en}`,
      via: field,
      field: inner,
    }));
    return [itself, ...further];
  });
}

/** What a concept's aggregate can sum and average. */
export const measuresOf = (spec: ConceptSpec): ScalarField[] =>
  [...spec.fields.values()].filter((field): field is ScalarField => field.is === 'scalar' && field.sum && !!field.see);
