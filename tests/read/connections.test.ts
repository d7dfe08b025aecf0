import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../../schema/platform.js';
import { startServer, tokenOf } from '../server/support.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
const ask = (source: string, variables = {}): Promise<Data> => fixture.ask(source, { viewer, variables });
const names = ['阿拉坦其其格', '陈静', '陈静', '李娜', '欧阳明', '王芳', '张伟', '赵磊'];
const namesOf = ({ nodes }: Data) => nodes.map(({ name }: Data) => name);

describe('a connection', () => {
  const pages = `query ($first: Int, $after: String, $last: Int, $before: String) {
    deputies(first: $first, after: $after, last: $last, before: $before) {
      nodes { name } edges { cursor node { name } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;

  it('gives the same records as nodes and as edges, with the cursors that page information repeats', async () => {
    const { deputies } = await ask(pages, { first: 3 });
    expect(namesOf(deputies)).toEqual(names.slice(0, 3));
    expect(deputies.edges.map(({ node }: Data) => node)).toEqual(deputies.nodes);
    expect(deputies.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: deputies.edges[0].cursor,
      endCursor: deputies.edges[2].cursor,
    });
    expect(deputies.totalCount).toBe(8);
  });

  it('goes on after a cursor and back before it; the number of all records stays', async () => {
    const { deputies: first } = await ask(pages, { first: 3 });
    const { deputies: second } = await ask(pages, { first: 5, after: first.pageInfo.endCursor });
    expect(namesOf(second)).toEqual(names.slice(3));
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const { deputies: back } = await ask(pages, { last: 2, before: second.pageInfo.startCursor });
    expect(namesOf(back)).toEqual(names.slice(1, 3));
    expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect([first, second, back].map(({ totalCount }) => totalCount)).toEqual([8, 8, 8]);
  });

  it('takes the last records in the list’s order', async () => {
    const { deputies } = await ask(pages, { last: 2 });
    expect(namesOf(deputies)).toEqual(['张伟', '赵磊']);
    expect(deputies.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('gives twenty records when no number is asked, at most a hundred', async () => {
    const { twenty, all } = await ask(
      '{ twenty: suggestions { nodes { id } } all: suggestions(first: 100) { nodes { id } } }',
    );
    expect([twenty.nodes.length, all.nodes.length]).toEqual([20, 60]);
  });

  it('on an empty page has no cursors', async () => {
    const { none, beyond } = await ask(
      `query ($after: String) {
      none: deputies(filter: { name: { eq: "没有" } }) { totalCount nodes { name } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      beyond: deputies(after: $after) { totalCount nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`,
      { after: (await ask(pages, { last: 1 })).deputies.pageInfo.endCursor },
    );
    const empty = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(none).toEqual({ totalCount: 0, nodes: [], edges: [], pageInfo: empty });
    expect(beyond).toEqual({ totalCount: 8, nodes: [], pageInfo: { ...empty, hasPreviousPage: true } });
  });

  it('pages each parent’s own list', async () => {
    const { congresses } = await ask(
      `{ congresses { nodes { name mandates(first: 3, orderBy: [{ field: ID }]) { totalCount nodes { electoralUnit } pageInfo { hasNextPage } } } } }`,
    );
    const unit = (n: number) => ({ electoralUnit: `第${n}选区` });
    expect(congresses.nodes).toEqual([
      {
        name: '东胜区人民代表大会',
        mandates: { totalCount: 4, nodes: [unit(2), unit(4), unit(6)], pageInfo: { hasNextPage: true } },
      },
      {
        name: '鄂尔多斯市人民代表大会',
        mandates: { totalCount: 8, nodes: [unit(1), unit(2), unit(3)], pageInfo: { hasNextPage: true } },
      },
      { name: '全国人民代表大会', mandates: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } } },
    ]);
  });

  it('filters, searches and orders a nested list as any other', async () => {
    const { deputy } = await ask(`{ deputy(id: "Deputy:${ids.deputy(1)}") {
      all: suggestions { totalCount }
      some: suggestions(filter: { category: { eq: HEALTH } }, search: "卫生", orderBy: [{ field: SUBMITTED_ON }], first: 1) { totalCount nodes { number } }
    } }`);
    expect(deputy).toEqual({ all: { totalCount: 8 }, some: { totalCount: 2, nodes: [{ number: '2024-001' }] } });
  });
});

describe('the global object identification of Relay', () => {
  const agency = `Agency:${ids.agency(0)}`;
  it('finds any record by its id, with exactly what was selected', async () => {
    const told = await ask(
      `{ node(id: "${agency}") { id ... on Agency { name } ... on Deputy { gender } ... on Node { same: id } } none: node(id: "Agency:${ids.agency(9)}") { id } }`,
    );
    expect(told).toEqual({ node: { id: agency, name: '鄂尔多斯市教育体育局', same: agency }, none: null });
  });

  it('finds several in the order asked, each as often as asked', async () => {
    const asked = ['Division:150602', agency, 'Division:150602000000', `Deputy:${ids.deputy(99)}`];
    const { nodes } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Division { level } } }',
      { ids: asked },
    );
    const district = { __typename: 'Division', id: 'Division:150602000000', level: 'COUNTY' };
    expect(nodes).toEqual([district, { __typename: 'Agency', id: agency }, district, null]);
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });

  it('stands beside introspection in one document, where graphql-js completes the answer', async () => {
    const query = `{ __type(name: "Node") { kind } node(id: "${agency}") { ... on Agency { label: name isKeyHandler division { name } } } nodes(ids: ["Division:15"]) { ... on Division { level } } suggestions(first: 1) { totalCount nodes { updatedAt submittedOn status } } }`;
    const { __type, ...data } = await ask(query);
    expect(__type).toEqual({ kind: 'INTERFACE' });
    expect(data).toEqual(await ask(query.replace('__type(name: "Node") { kind }', '')));
    expect(data.node).toEqual({ label: '鄂尔多斯市教育体育局', isKeyHandler: true, division: { name: '鄂尔多斯市' } });
  });
});

it('finds a division by a code of 2, 4, 6, 9 or 12 digits, and what lies within it', async () => {
  const found = async (code: string) => {
    const { it, within, inside } = await ask(
      'query ($code: String!) { it: divisionByCode(code: $code) { name } within: divisions(filter: { within: $code }) { totalCount } inside: suggestions(filter: { division: { within: $code } }) { totalCount } }',
      { code },
    );
    return [it?.name, within.totalCount, inside.totalCount];
  };
  expect(await found('15')).toEqual(['内蒙古自治区', 7, 48]);
  expect(await found('1506')).toEqual(['鄂尔多斯市', 6, 48]);
  expect(await found('150602')).toEqual(['东胜区', 4, 24]);
  expect(await found('150602001')).toEqual(['交通街道', 3, 12]);
  expect(await found('150602001001')).toEqual(['第10社区', 1, 0]);
  expect(await found('150600000000')).toEqual(['鄂尔多斯市', 6, 48]);
  expect(await found('11')).toEqual([undefined, 0, 0]);
  const codes = await ask(
    '{ divisions(filter: { code: { in: ["15", "420500", "150602001001"] } }) { nodes { code } } }',
  );
  expect(codes.divisions.nodes.map(({ code }: Data) => code)).toEqual(['150000000000', '150602001001', '420500000000']);
});

it('chooses among several operations of a document by name', async () => {
  const source = 'query A { deputies { totalCount } } query B { agencies { totalCount } }';
  expect(await fixture.ask(source, { operationName: 'B' })).toEqual({ agencies: { totalCount: 4 } });
  expect(await fixture.ask(source, { operationName: 'A' })).toEqual({ deputies: { totalCount: 8 } });
  expect(await fixture.refusal(source, { operationName: 'C' })).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE' });
});

it('answers over HTTP as it does without, for the role of the token', async () => {
  const server = await startServer({ schema: platform.schema, execute: fixture.execute });
  const query =
    'query ($first: Int) { suggestions(first: $first) { totalCount nodes { number leadDeputy { name } } } }';
  const told = await server.ask(query, { variables: { first: 2 } });
  expect(told.body.data).toEqual(await fixture.ask(query, { variables: { first: 2 } }));
  const token = await tokenOf('staff', { division: '150602000000' });
  const staff = await server.ask(query, { variables: { first: 2 } }, { authorization: `Bearer ${token}` });
  expect(staff.body.data).toMatchObject({ suggestions: { totalCount: 35 } });
  const refused = await server.ask('{ deputies { nodes { phoneMasked } } }');
  expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'Deputy.phoneMasked' });
  await server.close();
});
