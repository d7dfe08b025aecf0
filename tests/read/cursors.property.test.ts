import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { lists, pageOf } from '../setup/lists.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const viewer = { role: 'system' } as const;
const page = async (spec: ConceptSpec, variables: object): Promise<Data> =>
  (await fixture.ask(pageOf(spec), { viewer, variables: { ...variables } })).list;
const idsOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id);

/** All pages of a list, one after the other, and what each says about the others. */
async function walk(spec: ConceptSpec, orderBy: unknown, size: number, isForward: boolean): Promise<string[]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  for (let more = true; more; ) {
    const list: Data = await page(spec, {
      orderBy,
      ...(isForward ? { first: size, after: cursor } : { last: size, before: cursor }),
    });
    const { pageInfo, edges } = list;
    expect(pageInfo.startCursor).toBe(edges[0].cursor);
    expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
    expect(isForward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(pages.length > 0);
    more = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    pages.push(idsOf(list));
    if (more) expect(edges.length).toBe(size);
  }
  return (isForward ? pages : pages.reverse()).flat();
}

describe('walking the pages of any list, in any ordering and page size', () => {
  it('gives every record once and in order, forward and backward', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ({ spec, orderBy, size }) => {
        const all = await page(spec, { orderBy, first: 100 });
        const list = idsOf(all);
        expect(list.length).toBe(all.totalCount);
        const step = Math.max(size, Math.floor(list.length / 12));
        expect(await walk(spec, orderBy, step, true)).toEqual(list);
        expect(await walk(spec, orderBy, step, false)).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });

  it('gives what stands between two cursors, from either end', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.nat(), fc.nat(), async ({ spec, orderBy, size }, one, two) => {
        const { edges } = await page(spec, { orderBy, first: 100 });
        const [from, to] = [one % edges.length, two % edges.length].sort((a, b) => a - b) as [number, number];
        const between = edges.slice(from + 1, to).map(({ node }: Data) => node.id);
        const bounds = { orderBy, after: edges[from].cursor, before: edges[to].cursor };
        expect(idsOf(await page(spec, { ...bounds, first: size }))).toEqual(between.slice(0, size));
        expect(idsOf(await page(spec, { ...bounds, last: size }))).toEqual(between.slice(-size));
      }),
      { numRuns: 40 },
    );
  });

  it('sorts as asked, ties by the next ordering and then by the key', async () => {
    const { suggestions } = await fixture.ask(
      `{ suggestions(first: 100, orderBy: [{ field: UPDATED_AT, direction: DESC }, { field: SUBMITTED_ON }]) { nodes { updatedAt submittedOn id } } }`,
      { viewer },
    );
    const place = ({ updatedAt, submittedOn, id }: Data) => [-Date.parse(updatedAt), Date.parse(submittedOn), id];
    const sorted = [...suggestions.nodes].sort((a, b) => {
      const [x, y] = [place(a), place(b)];
      const at = x.findIndex((value, n) => value !== y[n]);
      return x[at] < y[at] ? -1 : 1;
    });
    expect(suggestions.nodes).toEqual(sorted);
  });

  it('sorts names by pinyin and numbers in them by value', async () => {
    const names = async (list: string) =>
      (await fixture.ask(`{ ${list} { nodes { name } } }`))[list.split('(')[0]!].nodes.map(({ name }: Data) => name);
    expect(await names('deputies')).toEqual(['阿拉坦其其格', '陈静', '陈静', '李娜', '欧阳明', '王芳', '张伟', '赵磊']);
    const communities = 'divisions(filter: { level: { eq: VILLAGE } }, orderBy: [{ field: NAME }])';
    expect(await names(communities)).toEqual(['第2社区', '第10社区']);
  });

  it('pages nested lists of each parent on their own', async () => {
    const nested = async (args: string) =>
      (
        await fixture.ask(`{ deputies { nodes { suggestions(${args}) { edges { cursor node { number } } } } } }`, {
          viewer,
        })
      ).deputies.nodes;
    const full = await nested('first: 100');
    const [cursor] = full.map(({ suggestions }: Data) => suggestions.edges[3].cursor);
    const after = await nested(`first: 2, after: "${cursor}"`);
    const place = (edge: Data) => Buffer.from(edge.cursor, 'base64url').toString();
    for (const [n, { suggestions }] of after.entries()) {
      const expected = full[n].suggestions.edges
        .filter((edge: Data) => place(edge) < Buffer.from(cursor, 'base64url').toString())
        .slice(0, 2);
      expect(suggestions.edges).toEqual(expected);
    }
  });
});
