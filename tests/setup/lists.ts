import fc from 'fast-check';
import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import { orderable, orderName } from '../../schema/kit/declare/orderings.js';
import { Division } from '../../schema/organisations/division.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';

/** Lists whose orderings differ in kind: days, moments, numbers, names and codes. */
const specs = [Suggestion, Deputy, Division, SuggestionAssignment, Mandate, ContactQrCode].map(specOf);
const orderOf = (spec: ConceptSpec) =>
  fc.array(
    fc.record(
      {
        field: fc.constantFrom(...orderable(spec).map(({ name }) => orderName(name))),
        direction: fc.constantFrom('ASC', 'DESC', null),
      },
      { requiredKeys: ['field'] },
    ),
    { maxLength: 3 },
  );
/** A random list, its ordering and a page size. */
export const lists = fc.constantFrom(...specs).chain((spec) =>
  fc.record({
    spec: fc.constant(spec),
    orderBy: fc.option(orderOf(spec)),
    size: fc.constantFrom(1, 2, 3, 7, 20, 50, 100),
  }),
);

export const pageOf = ({ name, many }: ConceptSpec) => `
  query ($orderBy: [${name}Order!], $first: Int, $after: String, $last: Int, $before: String) {
    list: ${many}(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
/** How cursors name an ordering. */
export function nameOf(spec: ConceptSpec, orderBy: readonly { field: string; direction?: string | null }[]): string {
  const own = { field: orderName(spec.ordering.property), direction: spec.ordering.descending ? 'DESC' : 'ASC' };
  const asked = orderBy.length ? orderBy : [own];
  const unique = asked.filter(({ field }, n) => asked.findIndex((other) => other.field === field) === n);
  const key = orderName(spec.key);
  const total = unique.some(({ field }) => field === key)
    ? unique
    : [...unique, { field: key, direction: unique.at(-1)!.direction ?? null }];
  return total.map(({ field, direction }) => `${field}.${direction ?? 'ASC'}`).join();
}
