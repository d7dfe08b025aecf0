import { type ConceptSpec, snake, specOf } from './concept.js';
import type { DerivedField, Field, OneField, ScalarField } from './field.js';
import { englishLabel } from './label.js';

/** Something that an aggregate can group by: a property, or one of the record that to-one relations lead to. */
export interface GroupField {
  /** In the API: `STATUS`, `CONGRESS_LEVEL`, `MANDATE_CONGRESS_LEVEL`. */
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** The relations that lead there, the nearest first; none for the concept's own property. */
  readonly via: readonly OneField[];
  readonly field: ScalarField | OneField;
}

const isGroupable = (field: Field): field is ScalarField | OneField =>
  (field.is === 'scalar' || field.is === 'one') && field.see !== undefined && field.group;

/**
 * What a concept's aggregate can group by: its own properties, then those of the records that its groupable relations
 * lead to, at most `further` relations away: the level of the congress of a suggestion's mandate is two away, the system
 * of the host of an activity on whose roll somebody stands as well. So no concept repeats what another says.
 */
export function groupFieldsOf(spec: ConceptSpec, further = 2): GroupField[] {
  return [...spec.fields.values()].filter(isGroupable).flatMap((field): GroupField[] => {
    const zh = field.zh;
    const en = englishLabel(field.name);
    const name = snake(field.name).toUpperCase();
    const itself: GroupField = { name, zh, en, via: [], field };
    if (field.is !== 'one' || further === 0) return [itself];
    const beyond = groupFieldsOf(specOf(field.target()), further - 1).map((inner) => ({
      name: `${name}_${inner.name}`,
      zh: `${zh} › ${inner.zh}`,
      en: `${en} › ${inner.en}`,
      via: [field, ...inner.via],
      field: inner.field,
    }));
    return [itself, ...beyond];
  });
}

export type Measure = ScalarField | DerivedField;

/** What a concept's aggregate can sum and average. */
export const measuresOf = (spec: ConceptSpec): Measure[] =>
  [...spec.fields.values()].filter(
    (field): field is Measure =>
      (field.is === 'scalar' || field.is === 'derived') && field.sum && field.see !== undefined,
  );
