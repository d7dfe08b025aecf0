import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const anonymous: Viewer = { role: 'anonymous' };
const staff: Viewer = { role: 'staff', division: '150602000000' };
const leader: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
const handler: Viewer = { role: 'agency', agency: ids.agency(0), division: '150600000000' };
const system: Viewer = { role: 'system' };

/** Where one could read how many suggestions there are, each asked in its own way. */
const doors = `{
  list: suggestions { totalCount }
  pages: suggestions(first: 100) { nodes { id } }
  backwards: suggestions(last: 100) { edges { node { id } } }
  ordered: suggestions(first: 100, orderBy: [{ field: UPDATED_AT, direction: DESC }]) { nodes { id } }
  searched: suggestions(search: "关于", first: 100) { totalCount nodes { id } }
  filtered: suggestions(filter: { or: [{ isKey: { eq: true } }, { isKey: { eq: false } }] }) { totalCount }
  drafts: suggestions(filter: { status: { eq: DRAFT } }) { totalCount }
  notPublic: suggestions(filter: { publicity: { eq: NOT_PUBLIC } }) { totalCount }
  deputies(first: 100) { nodes { suggestions(first: 100) { totalCount nodes { id } } } }
  leadersOfDrafts: deputies(filter: { suggestions: { some: { status: { eq: DRAFT } } } }) { totalCount }
  withoutDrafts: deputies(filter: { suggestions: { none: { status: { eq: DRAFT } } } }) { totalCount }
  assignments: suggestionAssignments { totalCount }
  agencies(first: 100) { nodes { assignments(first: 100) { totalCount nodes { suggestion { id } } } } }
  mergedInto: suggestions(filter: { mergedIntoIsNull: false }) { totalCount nodes { mergedInto { id } } }
}`;

interface Counted {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}

async function seenBy(viewer: Viewer) {
  const told = await fixture.ask(doors, { viewer });
  const sum = (lists: readonly Counted[], of: (list: Counted) => number) =>
    lists.reduce((all, list) => all + of(list), 0);
  const led: Counted[] = told.deputies.nodes.map((deputy: { suggestions: Counted }) => deputy.suggestions);
  const handled: Counted[] = told.agencies.nodes.map((agency: { assignments: Counted }) => agency.assignments);
  return {
    suggestions: [
      told.list.totalCount,
      told.pages.nodes.length,
      told.backwards.edges.length,
      told.ordered.nodes.length,
      told.searched.totalCount,
      told.searched.nodes.length,
      told.filtered.totalCount,
      sum(led, ({ totalCount }) => totalCount),
      sum(led, ({ nodes }) => nodes.length),
    ],
    assignments: [
      told.assignments.totalCount,
      sum(handled, ({ totalCount }) => totalCount),
      sum(handled, ({ nodes }) => nodes.length),
    ],
    drafts: told.drafts.totalCount,
    notPublic: told.notPublic.totalCount,
    leadersOfDrafts: told.leadersOfDrafts.totalCount,
    withoutDrafts: told.withoutDrafts.totalCount,
    mergedInto: told.mergedInto.nodes.map(({ mergedInto }: { mergedInto: unknown }) => mergedInto),
  };
}

const merged = (n: number) => ({ id: `Suggestion:${ids.suggestion(n)}` });

describe('through every door there are as many suggestions as the role may see', () => {
  // Filed and not NOT_PUBLIC: 24. Of 150602 and not a draft: 11 more. Led or co-signed by 李娜: 11 more.
  // Assigned to the education bureau: 3 more. The assignments are those of these suggestions.
  const expected = {
    anonymous: [anonymous, { seen: 24, assignments: 32, drafts: 0, notPublic: 0, leaders: 0, merged: [merged(3)] }],
    staff: [staff, { seen: 35, assignments: 38, drafts: 0, notPublic: 7, leaders: 0, merged: [merged(3)] }],
    leader: [
      leader,
      { seen: 35, assignments: 36, drafts: 2, notPublic: 5, leaders: 1, merged: [merged(0), merged(3)] },
    ],
    handler: [handler, { seen: 27, assignments: 38, drafts: 0, notPublic: 3, leaders: 0, merged: [merged(3)] }],
    system: [
      system,
      { seen: 60, assignments: 48, drafts: 6, notPublic: 20, leaders: 4, merged: [merged(0), merged(3)] },
    ],
  } as const;

  it.each(Object.entries(expected))(
    'for %s',
    async (_name, [viewer, { seen, assignments, drafts, notPublic, leaders, merged }]) => {
      expect(await seenBy(viewer)).toEqual({
        suggestions: Array(9).fill(seen),
        assignments: Array(3).fill(assignments),
        drafts,
        notPublic,
        leadersOfDrafts: leaders,
        withoutDrafts: 8 - leaders,
        mergedInto: merged,
      });
    },
  );
});

describe('a single record that is hidden', () => {
  const draft = ids.suggestion(0);
  const queries = {
    'by node': `{ it: node(id: "Suggestion:${draft}") { id } }`,
    'by nodes': `{ nodes(ids: ["Suggestion:${draft}"]) { id } }`,
    'by id': `{ it: suggestion(id: "Suggestion:${draft}") { id } }`,
    'by number': '{ it: suggestionByNumber(number: "2024-000") { id } }',
    'through a list of ids': `{ list: suggestions(filter: { id: { in: ["Suggestion:${draft}"] } }) { totalCount } }`,
    'through what merged into it': `{ list: suggestions(filter: { mergedInto: { id: { eq: "Suggestion:${draft}" } } }) { totalCount } }`,
  };
  it.each(Object.entries(queries))('is not there %s', async (_name, query) => {
    const told = await fixture.ask(query, { viewer: staff });
    expect([told.it ?? told.nodes?.[0] ?? null, told.list?.totalCount ?? 0]).toEqual([null, 0]);
    const all = await fixture.ask(query, { viewer: system });
    expect(all.it?.id ?? all.nodes?.[0]?.id ?? all.list.totalCount).toBe(all.list ? 1 : `Suggestion:${draft}`);
  });

  it('does not answer differently from one that does not exist', async () => {
    for (const id of [draft, ids.suggestion(999)])
      expect(await fixture.ask(`{ suggestion(id: "Suggestion:${id}") { id } }`)).toEqual({ suggestion: null });
  });

  it('is not found by the QR code that was withdrawn', async () => {
    const query = (n: number) => `{ it: deputyByQrToken(token: "qr-token-${n}") { name } }`;
    expect(await fixture.ask(query(2))).toEqual({ it: { name: '陈静' } });
    expect(await fixture.ask(query(3))).toEqual({ it: null });
    expect(await fixture.ask(query(3), { viewer: { role: 'deputy', deputy: ids.deputy(3) } })).toEqual({
      it: { name: '陈静' },
    });
  });
});

describe('a field that is not open', () => {
  const texts = async (viewer: Viewer) => {
    const told = await fixture.ask('{ suggestions(first: 100) { nodes { fullText } } }', { viewer });
    return told.suggestions.nodes.filter(({ fullText }: { fullText: string | null }) => fullText !== null).length;
  };

  it('is refused to a role that never sees it, by name', async () => {
    expect(await fixture.refusal('{ suggestions { nodes { fullText } } }')).toEqual({
      code: 'FORBIDDEN',
      argument: undefined,
      message:
        'Suggestion.fullText is shown to deputy, staff, agency, analyst, system only, and this request’s role is anonymous. Leave it out or send another token.'.replace(
          '’',
          "'",
        ),
    });
  });

  it('is shown in the rows that are the role’s own business, and null in those that are only public', async () => {
    expect([await texts(staff), await texts(leader), await texts(handler), await texts(system)]).toEqual([
      22, 16, 9, 60,
    ]);
  });

  it('is shown in part to everybody where the record is public in full', async () => {
    const { suggestions } = await fixture.ask('{ suggestions(first: 100) { nodes { publicity publicText } } }');
    for (const { publicity, publicText } of suggestions.nodes)
      expect(publicText === null, publicity).toBe(publicity === 'SUMMARY_ONLY');
  });

  it('is refused behind every alias, fragment and nesting', async () => {
    for (const query of [
      '{ deputies { nodes { x: phoneMasked } } }',
      '{ deputies { edges { node { ...hidden } } } } fragment hidden on Deputy { phoneMasked }',
      '{ suggestions { nodes { leadDeputy { phoneMasked } } } }',
      '{ divisions { nodes { congresses { nodes { mandates { nodes { deputy { phoneMasked } } } } } } } }',
      `{ node(id: "Deputy:${ids.deputy(1)}") { ... on Deputy { phoneMasked } } }`,
      '{ __schema { queryType { name } } deputies { nodes { phoneMasked } } }',
    ])
      expect(await fixture.refusal(query, { viewer: leader }), query).toMatchObject({ code: 'FORBIDDEN' });
  });
});
