import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { ScalarField } from '../../schema/kit/declare/field.js';
import { orderingOf } from '../../schema/kit/declare/orderings.js';
import { personName, searchedBy } from '../../schema/kit/declare/searched.js';
import type { Role } from '../../schema/kit/declare/viewer.js';
import type { Arg } from './argument.js';
import type { Args } from './arguments.js';
import type { Ordering } from './ordering.js';

/** A search among persons in the order of their names; how its pages are found says `name-page.ts`. */
export interface NameSearch {
  /** What is looked through, the name first. */
  readonly fields: readonly ScalarField[];
  readonly words: Arg;
}

/** Undefined for any other list. The words of `search` are looked for in all texts that the role sees, those of the name's filter in the name. */
export function nameSearchOf(spec: ConceptSpec, args: Args, ordering: Ordering, role: Role): NameSearch | undefined {
  const name = personName(spec);
  if (!name || orderingOf(spec, name.name)?.column !== ordering.keys[0]!.column) return undefined;
  const search = args.get('search');
  const others = searchedBy(spec, role).filter((field) => field !== name);
  if (search) return { fields: [name, ...others], words: search };
  const condition = args
    .get('filter')
    ?.entries()
    .find(([property]) => property === name.name)?.[1];
  const words = condition?.entries().find(([operator]) => operator === 'contains')?.[1];
  return words && { fields: [name], words };
}
