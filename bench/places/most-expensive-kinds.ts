import { graphql } from './ask.js';

/** A kind of question that grows with a number; `least` to `most` are what the schema takes. */
export interface Kind {
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

/** The most expensive questions of every kind, with sizes that are tried until one is refused. */
export const kinds: readonly Kind[] = [
  {
    name: 'selection',
    most: 1_000,
    at: (size) =>
      graphql(
        `query Expensive($a: Int!, $b: Int!) { deputies(first: $a) { nodes { id name gender post division { code name }
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
        `query Expensive($first: Int!) { changes(first: $first) { changes { kind type record { id ... on Suggestion { ${scalars} } ... on Deputy { name post division { name } } ... on Mandate { deputy { name } congress { name } } ... on ContactRecord { topic outcome } } } endCursor hasMore } }`,
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
      graphql('query Expensive($first: Int!) { contactQrCodes(first: $first) { nodes { token svg } } }', {
        first: size,
      }),
  },
];
