import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { ScalarField } from '../../schema/kit/declare/field.js';
import { orderable } from '../../schema/kit/declare/orderings.js';
import type { Arg } from './argument.js';
import type { Args } from './arguments.js';
import type { Ordering } from './ordering.js';

/**
 * A search among persons in the order of their names. Whoever bears a surname stands in one place of that order, so that
 * reading on until a page is full may mean to read nearly everybody. Such a page is put together of two: those whose
 * name begins with the first character looked for, which one index has in order, and the others, among whom it is
 * spread evenly.
 */
export interface NameSearch {
  readonly field: ScalarField;
  readonly words: Arg;
  /** Looked for in the name alone, by its filter. */
  readonly isFilter: boolean;
}
export type NamePart = 'head' | 'tail';

export function nameSearchOf(spec: ConceptSpec, args: Args, ordering: Ordering): NameSearch | undefined {
  const field = orderable(spec).find(
    ({ name, field, column }) =>
      field.pinyin === 'person' && field.search && name === field.name && column === ordering.keys[0]!.column,
  )?.field;
  if (!field) return undefined;
  const condition = args
    .get('filter')
    ?.entries()
    .find(([name]) => name === field.name)?.[1];
  const contained = condition?.entries().find(([operator]) => operator === 'contains')?.[1];
  const search = args.get('search');
  const words = search ?? contained;
  return words && { field, words, isFilter: !search };
}
