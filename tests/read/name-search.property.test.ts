import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deputy } from '../../schema/deputies/deputy.js';
import { platform } from '../../schema/platform.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const characters = [...'王张李欧阳小明伟'];
const names = fc.sample(fc.string({ unit: fc.constantFrom(...characters), minLength: 2, maxLength: 4 }), {
  numRuns: 120,
  seed: 7,
});
const posts = ['王庄村党支部书记', '明德小学教师', '张家口路店主', undefined];

/** Windows so narrow that most pages are found behind them. */
const narrow = { all: 5, head: 3 };

let fixture: Fixture;
let all: readonly { name: string; post: string | null; id: string }[];
beforeAll(async () => {
  const data = smallPlace();
  const { post: _, ...deputy } = data.of(Deputy)[0]!;
  for (const [n, name] of names.entries()) {
    const post = posts[n % posts.length];
    data.add(Deputy, { ...deputy, id: ids.deputy(100 + n), name, ...(post ? { post } : {}) } as never);
  }
  fixture = await openFixture(data);
  all = [...(await page({ first: 100 })), ...(await page({ last: 28 }))];
  expect(new Set(all.map(({ id }) => id)).size).toBe(128);
});
afterAll(() => fixture.close());

const document = `query ($search: String, $filter: DeputyFilter, $direction: OrderDirection, $first: Int, $after: String, $last: Int, $before: String) {
  deputies(search: $search, filter: $filter, orderBy: [{ field: NAME, direction: $direction }], first: $first, after: $after, last: $last, before: $before) {
    nodes { id name post division { name } }
    pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
  }
}`;
const list = async (fixture: Fixture, variables: object): Promise<Data> =>
  (await fixture.ask(document, { variables: { ...variables } })).deputies;
const page = async (variables: object) => (await list(fixture, variables)).nodes;

async function walk(fixture: Fixture, asked: object, size: number, isForward: boolean): Promise<string[]> {
  const pages: string[][] = [];
  for (let cursor: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Data = await list(fixture, {
      ...asked,
      ...(isForward ? { first: size, after: cursor } : { last: size, before: cursor }),
    });
    more = isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    pages.push(nodes.map(({ id }: Data) => id));
    if (more) expect(nodes).toHaveLength(size);
  }
  return (isForward ? pages : pages.reverse()).flat();
}

/** One word, or two. */
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...characters, '村', '学'), minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 2,
  })
  .map((parts) => parts.join(' '));

describe.each([
  ['in the usual window', undefined],
  ['behind a narrow one', narrow],
])('a search for names in their order, %s', (_, nameWindows) => {
  it('gives in pages of any size, once each, what has the words in name or post', async () => {
    const asked = nameWindows ? fixture.through({ ...platform, nameWindows }) : fixture;
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.constantFrom(1, 2, 5, 40),
        fc.boolean(),
        fc.boolean(),
        async (typed, size, forward, up) => {
          const has = (text: string | null) => typed.split(' ').every((word) => text?.includes(word));
          const direction = up ? 'ASC' : 'DESC';
          const sorted = up ? all : [...all].reverse();
          const by = sorted.filter(({ name, post }) => has(name) || has(post)).map(({ id }) => id);
          expect(await walk(asked, { search: typed, direction }, size, forward)).toEqual(by);
          const named = sorted.filter(({ name }) => has(name)).map(({ id }) => id);
          const filter = { name: { contains: typed } };
          expect(await walk(asked, { filter, direction }, size, forward)).toEqual(named);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a page of a search for names', () => {
  /** The plan of a search's statement, with its values, and sequential scans out of the way as in a large table. */
  async function planOf(search: string): Promise<string> {
    const { sql } = await fixture.askSql(
      'query ($search: String) { deputies(search: $search, first: 5) { nodes { id } } }',
      {
        variables: { search },
      },
    );
    expect(sql).toHaveLength(1);
    const words = [`%${search}%`];
    const client = await fixture.store.pool.connect();
    try {
      await client.query('vacuum deputy');
      await client.query('set enable_seqscan = off; set enable_sort = off');
      const { rows } = await client.query(`explain ${sql[0]!.sql}`, [words, [search], [search], search, 5]);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    } finally {
      client.release(true);
    }
  }

  it('is read in order off an index alone', async () => {
    expect(await planOf('王')).toContain('Index Only Scan using deputy_by_name');
  });
});
