import fc from 'fast-check';
import { astFromValue, type GraphQLInputType, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Mandate } from '../../schema/deputies/mandate.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { Division } from '../../schema/organisations/division.js';
import { platform } from '../../schema/platform.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { filtersOn } from '../setup/arbitrary-filters.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { type Filter, Model } from '../setup/model.js';
import { ids, smallPlace } from '../setup/small-place.js';

const data = smallPlace();
const today = dayInChina();
const model = new Model(data, {
  isOverdue: ({ repliedOn, endedOn, dueOn }) => repliedOn == null && endedOn == null && (dueOn as string) < today,
  isExtended: ({ originalDueOn }) => originalDueOn != null,
});
let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const viewers: readonly Viewer[] = [
  { role: 'system' },
  { role: 'anonymous' },
  { role: 'staff', division: '150600000000' },
  { role: 'deputy', deputy: ids.deputy(1) },
];
const specs = [Suggestion, Deputy, Division, SuggestionAssignment, Mandate].map(specOf);
const asking = (spec: ConceptSpec) =>
  fc
    .constantFrom(...viewers)
    .chain((viewer) => fc.record({ viewer: fc.constant(viewer), filter: filtersOn(data, spec, viewer.role) }));

const idsOf = ({ totalCount, nodes }: Data): string[] => {
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: Data) => id).sort();
};

describe.each(specs.map((spec) => [spec.name, spec] as const))('a random filter on %s', (_name, spec) => {
  const selection = '{ totalCount nodes { id } }';
  const expected = (filter: Filter, viewer: Viewer) =>
    model
      .visible(spec, viewer)
      .filter((row) => model.matches(spec, row, filter, viewer))
      .map((row) => model.id(spec, row))
      .sort();

  it('finds what the declarations say, as variables and as literal alike', async () => {
    const document = `query ($filter: ${spec.name}Filter) { list: ${spec.many}(filter: $filter, first: 100) ${selection} }`;
    const type = platform.schema.getType(`${spec.name}Filter`) as GraphQLInputType;
    await fc.assert(
      fc.asyncProperty(asking(spec), async ({ filter, viewer }) => {
        const { list } = await fixture.ask(document, { viewer, variables: { filter } });
        expect(idsOf(list)).toEqual(expected(filter, viewer));
        const literal = print(astFromValue(filter, type)!);
        const again = await fixture.ask(`{ list: ${spec.many}(filter: ${literal}, first: 100) ${selection} }`, {
          viewer,
        });
        expect(idsOf(again.list)).toEqual(expected(filter, viewer));
      }),
      { numRuns: 80 },
    );
  });

  it('finds the same in a nested list, and its opposite under `not`', async () => {
    const document = `query ($filter: ${spec.name}Filter) {
      yes: ${spec.many}(filter: $filter, first: 100) ${selection}
      no: ${spec.many}(filter: { not: $filter }, first: 100) ${selection}
    }`;
    await fc.assert(
      fc.asyncProperty(asking(spec), async ({ filter, viewer }) => {
        const { yes, no } = await fixture.ask(document, { viewer, variables: { filter } });
        expect([...idsOf(yes), ...idsOf(no)].sort()).toEqual(
          model
            .visible(spec, viewer)
            .map((row) => model.id(spec, row))
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('a plan that is kept', () => {
  const document = `query ($filter: SuggestionFilter, $first: Int, $last: Int, $orderBy: [SuggestionOrder!]) {
    suggestions(filter: $filter, first: $first, last: $last, orderBy: $orderBy) { totalCount nodes { id } }
  }`;
  const sizes = fc.option(fc.constantFrom(0, 1, 2, 3, 20, 100, 101, -1, 2 ** 31 - 1), { freq: 2 });
  const orders = fc.option(
    fc.record(
      { field: fc.constantFrom('SUBMITTED_ON', 'ID'), direction: fc.option(fc.constantFrom('ASC', 'DESC')) },
      { requiredKeys: ['field'] },
    ),
  );
  const spec = specOf(Suggestion);

  it('never answers variables of another shape or size', async () => {
    const request = fc.record({ asking: asking(spec), first: sizes, last: sizes, order: orders });
    await fc.assert(
      fc.asyncProperty(request, async ({ asking: { filter, viewer }, first, last, order }) => {
        const variables = { filter, first, last, orderBy: order && [order] };
        const isValid = (size: number | null) => size === null || (size >= 1 && size <= 100);
        if ((first !== null && last !== null) || !isValid(first) || !isValid(last)) {
          expect(await fixture.refusal(document, { viewer, variables })).toMatchObject({ code: 'BAD_USER_INPUT' });
          return;
        }
        const { suggestions } = await fixture.ask(document, { viewer, variables });
        const property = order?.field === 'ID' ? 'id' : 'submittedOn';
        const isDescending = order ? order.direction === 'DESC' : true;
        const place = (row: Data) => `${property === 'id' ? '' : row.submittedOn} ${row.id}`;
        const all = model.visible(spec, viewer).filter((row) => model.matches(spec, row, filter, viewer));
        const sorted = all
          .sort((a, b) => (place(a) < place(b) === isDescending ? 1 : -1))
          .map((row) => model.id(spec, row));
        const page = last === null ? sorted.slice(0, first ?? 20) : sorted.slice(-last);
        expect(suggestions).toEqual({ totalCount: sorted.length, nodes: page.map((id) => ({ id })) });
      }),
      { numRuns: 300 },
    );
  });

  it('tells a page size that is out of bounds from one that was sent before', async () => {
    const query = 'query ($first: Int) { suggestions(first: $first) { nodes { id } } }';
    const size = async (first: number | null) =>
      (await fixture.ask(query, { variables: { first } })).suggestions.nodes.length;
    expect([await size(null), await size(1), await size(100)]).toEqual([20, 1, 24]);
    for (const first of [0, 101, 1000, -1])
      expect(await fixture.refusal(query, { variables: { first } })).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'suggestions.first',
        message: `suggestions.first: is ${first}; give 1 to 100`,
      });
  });

  it('tells an id from none', async () => {
    const query = 'query ($id: ID) { suggestions(filter: { id: { eq: $id } }) { totalCount } }';
    expect(await fixture.ask(query, { variables: { id: null } })).toEqual({ suggestions: { totalCount: 24 } });
    for (const id of ['0', '', '-', 'Deputy', `Deputy:${ids.deputy(1)}`, `Suggestion:${ids.suggestion(2)} `, '[]'])
      expect(await fixture.refusal(query, { variables: { id } }), id).toMatchObject({
        argument: 'suggestions.filter.id.eq',
      });
    expect(await fixture.ask(query, { variables: { id: `Suggestion:${ids.suggestion(3)}` } })).toEqual({
      suggestions: { totalCount: 1 },
    });
  });

  it('belongs to one role', async () => {
    const query = '{ suggestions { totalCount } }';
    const counts = await Promise.all(
      viewers.map(async (viewer) => (await fixture.ask(query, { viewer })).suggestions.totalCount),
    );
    expect(counts).toEqual(viewers.map((viewer) => model.visible(spec, viewer).length));
  });
});
