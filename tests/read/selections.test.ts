import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const ask = (source: string, variables = {}): Promise<Data> =>
  fixture.ask(source, { viewer: { role: 'system' }, variables });

describe('selections', () => {
  it('merge where their response keys are equal, and stand apart under aliases', async () => {
    const { a, b, deputies } = await ask(`{
      a: deputies(first: 1) { list: nodes { name } again: nodes { gender } }
      b: deputies(last: 1) { nodes { name } nodes { gender division { name } division { level } } }
      deputies(first: 1) { nodes { name } } ... on Query { deputies(first: 1) { totalCount } }
    }`);
    expect(a).toEqual({ list: [{ name: '阿拉坦其其格' }], again: [{ gender: 'MALE' }] });
    expect(b).toEqual({ nodes: [{ name: '赵磊', gender: 'FEMALE', division: { name: '东胜区', level: 'COUNTY' } }] });
    expect(deputies).toEqual({ nodes: [{ name: '阿拉坦其其格' }], totalCount: 8 });
  });

  it('come through fragments, inline and named, on the type and on its interface', async () => {
    const { suggestions } = await ask(`
      query { suggestions(first: 1, orderBy: [{ field: ID }]) { ...page edges { ... { node { ...one ... on Node { key: id } } } } } }
      fragment page on SuggestionConnection { nodes { ...one } }
      fragment one on Suggestion { number leadDeputy { ...person } }
      fragment person on Deputy { name }
    `);
    const one = { number: '2024-000', leadDeputy: { name: '张伟' } };
    expect(suggestions).toEqual({
      nodes: [one],
      edges: [{ node: { ...one, key: `Suggestion:${ids.suggestion(0)}` } }],
    });
  });

  it('are left out by @skip and @include, by value and by variable, and keep their order', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) { deputies(first: 1) {
      totalCount @include(if: $no)
      nodes { gender @skip(if: $yes) name @include(if: $yes) ... @skip(if: $no) { ethnicity } ...more @include(if: $no) division @skip(if: true) { name } }
    } } fragment more on Deputy { affiliation }`;
    expect(await ask(query, { yes: true })).toEqual({
      deputies: { nodes: [{ name: '阿拉坦其其格', ethnicity: '蒙古族' }] },
    });
    expect(await ask(query, { yes: false, no: true })).toEqual({
      deputies: { totalCount: 8, nodes: [{ gender: 'MALE', affiliation: 'CPC' }] },
    });
    expect(JSON.stringify(await ask(query, { yes: true, no: true }))).toBe(
      '{"deputies":{"totalCount":8,"nodes":[{"name":"阿拉坦其其格","affiliation":"CPC"}]}}',
    );
    expect(await ask('{ deputies(first: 1) @skip(if: true) { totalCount } }')).toEqual({});
    expect(await ask('{ deputies(first: 1) { nodes { name @skip(if: true) } } }')).toEqual({
      deputies: { nodes: [{}] },
    });
  });

  it('know their type at every level', async () => {
    const told = await ask(
      `{ __typename congresses(first: 1) { __typename nodes { __typename division { __typename } } edges { __typename node { type: __typename } } pageInfo { __typename } } }`,
    );
    expect(told).toEqual({
      __typename: 'Query',
      congresses: {
        __typename: 'CongressConnection',
        nodes: [{ __typename: 'Congress', division: { __typename: 'Division' } }],
        edges: [{ __typename: 'CongressEdge', node: { type: 'Congress' } }],
        pageInfo: { __typename: 'PageInfo' },
      },
    });
  });

  it('write every kind of value as GraphQL does', async () => {
    const { suggestion } = await ask(
      `{ suggestion(id: "Suggestion:${ids.suggestion(36)}") { title isKey status submittedOn updatedAt version closedOn result mergedInto { id } } }`,
    );
    expect(suggestion).toEqual({
      title: '关于社区卫生服务的建议(第36号)',
      isKey: true,
      status: 'CLOSED',
      submittedOn: '2024-01-13',
      updatedAt: '2024-06-01T01:00:00.010Z',
      version: 1,
      closedOn: '2024-04-02',
      result: 'PLANNED',
      mergedInto: null,
    });
    const { it } = await ask(
      '{ it: suggestionByNumber(number: "2024-013") { title } other: suggestionByNumber(number: "2024-006") { title } }',
    );
    expect(it.title).toBe('关于ＡＢＣ广场\\停车的建议(第13号)');
  });
});
