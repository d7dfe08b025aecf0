import { ask, graphql } from './ask.js';
import type { PlacesServer } from './server.js';

/** A kind of question that grows with a number; `least` to `most` are what the schema takes. */
interface Kind {
  readonly name: string;
  readonly most: number;
  /** A body for `/graphql`, or an address. */
  readonly at: (size: number) => string;
}

const listed = (size: number, per: number) => Math.max(1, Math.min(100, Math.ceil(size / per)));
const scalars =
  'id number title publicText kind category status period originChannel isKey submittedOn result closedOn';
/** One in four of the groups that people form. */
const dimensions = '[{ field: DIVISION }, { field: CONTACTED_ON, bucket: MONTH }, { field: PROBLEM_STATUS }]';
const relations = (depth: number): string =>
  depth === 0
    ? '{ title: { contains: "停车" } }'
    : `{ leadDeputy: { suggestions: { some: ${relations(depth - 1)} } } }`;

/** The dearest questions of every kind, with sizes that are tried until one is refused. */
const kinds: readonly Kind[] = [
  {
    name: 'selection',
    most: 1_000,
    at: (size) =>
      graphql(
        `query Dear($a: Int!, $b: Int!) { deputies(first: $a) { nodes { id name gender post division { code name }
        suggestions(first: $b) { nodes { ${scalars} division { name } session { name } assignments(first: 5) { nodes { role dueOn agency { name } } } } }
        mandates(first: 5) { nodes { term status congress { name } } } } } }`,
        { a: listed(size, 10), b: Math.min(10, size) },
      ),
  },
  {
    name: 'filter',
    most: 6,
    at: (size) =>
      graphql(`{ suggestions(first: 1, orderBy: { field: UPDATED_AT, direction: ASC }, filter: { and: [${relations(Math.min(size, 3))},
        { assignments: { some: { agency: { name: { contains: "局" } } } } }, { title: { contains: "${'不'.repeat(size)}" } }] }) { totalCount nodes { id } } }`),
  },
  {
    name: 'search',
    most: 15,
    at: (size) =>
      graphql(
        `{ ${Array.from(
          { length: size },
          (_, n) =>
            `s${n}: suggestions(first: 100, search: "${'建设 管理 社区 道路 养老'
              .split(' ')
              .slice(n % 4, (n % 4) + 2)
              .join(' ')}") { totalCount nodes { ${scalars} leadDeputy { name } } }`,
        ).join(' ')} }`,
      ),
  },
  {
    name: 'aggregate',
    most: 15,
    at: (size) =>
      graphql(
        `{ ${Array.from({ length: size }, (_, n) => `a${n}: contactRecordAggregate(first: ${1000 - n}, groupBy: ${dimensions}) { total { count } groups { count keys { label } } }`).join(' ')} }`,
      ),
  },
  {
    name: 'trace',
    most: 15,
    at: (size) =>
      graphql(
        `{ ${Array.from({ length: size }, (_, n) => `t${n}: trace(id: "PublicFeedback:018ba1ed-d400-7000-9a88-d88f23f746c6", first: ${200 - n}) { steps { type title happenedOn actorName actor { id } record { id ... on Suggestion { ${scalars} } } } }`).join(' ')} }`,
      ),
  },
  {
    name: 'changes',
    most: 1_000,
    at: (size) =>
      graphql(
        `query Dear($first: Int!) { changes(first: $first) { changes { kind type record { id ... on Suggestion { ${scalars} } ... on Deputy { name post division { name } } ... on Mandate { deputy { name } congress { name } } ... on ContactRecord { topic outcome } } } endCursor hasMore } }`,
        { first: size },
      ),
  },
  {
    name: 'deputiesFor',
    most: 15,
    at: (size) =>
      graphql(
        `{ ${Array.from({ length: size }, (_, n) => `d${n}: deputiesFor(gridCode: "350582002014001", first: ${20 - n}) { deputies { level totalCount nearest { nearness deputy { id name post suggestions(first: 5) { nodes { title } } } } } gridLeader { name } station { name address } nextReception { heldOn topic } }`).join(' ')} }`,
      ),
  },
  { name: 'export', most: 1, at: () => '/export/mandates.csv' },
  {
    name: 'computed',
    most: 100,
    at: (size) =>
      graphql('query Dear($first: Int!) { contactQrCodes(first: $first) { nodes { token svg } } }', { first: size }),
  },
];

export interface Dearest {
  readonly kind: string;
  readonly request: string;
  readonly cost: number | undefined;
}

/** The largest question of each kind that the server lets an asker ask; absent where even the smallest is refused. */
export async function dearestQuestions(server: PlacesServer, token?: string): Promise<Dearest[]> {
  const found: Dearest[] = [];
  for (const { name, most, at } of kinds) {
    const legal = async (size: number) => at(size).startsWith('/') || (await isLegal(server, at(size), token));
    if (!(await legal(1))) continue;
    let [low, high] = [1, most];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (await legal(middle)) low = middle;
      else high = middle - 1;
    }
    const request = at(low);
    const cost = request.startsWith('/') ? undefined : (await ask(server, request, token)).cost;
    found.push({ kind: name, request, cost });
  }
  return found;
}

/** Whether it is let in; what it then comes to does not matter. */
async function isLegal(server: PlacesServer, body: string, token?: string): Promise<boolean> {
  const { code } = await ask(server, body, token);
  const refusals = ['QUERY_TOO_COSTLY', 'QUERY_TOO_LARGE', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'FORBIDDEN'];
  if (code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED')
    throw new Error(`${code}: ${body.slice(0, 300)}`);
  return !refusals.includes(code ?? '');
}
