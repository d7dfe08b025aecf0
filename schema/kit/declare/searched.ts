import { isOpen } from './audience.js';
import type { ConceptSpec } from './concept.js';
import type { ScalarField } from './field.js';
import type { Role } from './viewer.js';

/** The texts that a search of a role looks through. */
export const searchedBy = (spec: ConceptSpec, role: Role): ScalarField[] =>
  [...spec.fields.values()].filter(
    (field): field is ScalarField => field.is === 'scalar' && field.search && !!field.see?.has(role),
  );

/** The property by whose reading persons are listed and searched; undefined of what is no person. */
export const personName = (spec: ConceptSpec): ScalarField | undefined =>
  [...spec.fields.values()].find(
    (field): field is ScalarField =>
      field.is === 'scalar' && field.pinyin === 'person' && field.search && isOpen(field),
  );

/**
 * What texts of persons are searched by is stored beside them: a search reads on in the order of names through thousands,
 * and folding each would cost more than reading it.
 */
export const isFoldStored = (spec: ConceptSpec, field: ScalarField): boolean =>
  personName(spec) !== undefined && field.search && isOpen(field);
