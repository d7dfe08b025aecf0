import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchTerms } from '../../api/read/search.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const system = { role: 'system' } as const;
const count = async (search: string) =>
  (
    await fixture.ask('query ($search: String) { suggestions(search: $search) { totalCount } }', {
      viewer: system,
      variables: { search },
    })
  ).suggestions.totalCount;

const han = fc.mapToConstant(
  { num: 200, build: (n) => String.fromCodePoint(0x4e00 + n * 31) },
  { num: 40, build: (n) => String.fromCodePoint(0x3400 + n) },
  { num: 40, build: (n) => String.fromCodePoint(0x20000 + n * 97) },
);
const alike = fc.constantFrom(...'車後“”「•．—〔２○～');
const latin = fc.constantFrom(...'abcXYZ019', 'Ａ', '９', 'é', 'ﬁ', 'Ⅷ', '㎡', 'ᠮ', 'ᠣ');
const other = fc.constantFrom(
  ' ',
  '　',
  '，',
  '(',
  '%',
  '_',
  '\\',
  '-',
  "'",
  '"',
  '·',
  '😀',
  '\n',
  'я',
  '\u200b',
  '½',
  'İ',
  'Σ',
);
const text = fc.string({
  unit: fc.oneof({ weight: 4, arbitrary: han }, { weight: 3, arbitrary: latin }, alike, other),
  maxLength: 30,
});

describe('the terms of SQL and of TypeScript', () => {
  const termsOf = (value: string) => {
    try {
      return searchTerms(value, 'search');
    } catch {
      return { terms: [] as string[], patterns: [] as string[] };
    }
  };

  it('are the same for any text, single characters of longer runs aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 100, maxLength: 100 }), async (texts) => {
        const { rows } = await fixture.store.pool.query(
          'select zh_bigrams(value) as terms from unnest($1::text[]) with ordinality t(value, n) order by n',
          [texts],
        );
        for (const [n, value] of texts.entries()) {
          const inSql = [...new Set<string>(rows[n].terms)];
          // As one word: blanks between Chinese characters do not count in what is stored.
          const ours = termsOf(`"${value.replace(/["“”「」]/gu, '')}"`).terms;
          const isPartOfPair = (term: string) =>
            [...term].length === 1 && !ours.includes(term) && ours.some((pair) => pair.includes(term));
          expect(inSql.filter((term) => !isPartOfPair(term)).sort(), JSON.stringify(value)).toEqual([...ours].sort());
        }
      }),
      { numRuns: 20 },
    );
  });

  it('find every text by any of its parts between blanks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 100, maxLength: 100 }), async (texts) => {
        const asked = texts.map((value) => ({ value, ...termsOf(value.trim().split(/\s+/u).slice(0, 8).join(' ')) }));
        const { rows } = await fixture.store.pool.query(
          `select (q->>'value') as value from json_array_elements($1::json) q where not (
             zh_bigrams(q->>'value') @> array(select json_array_elements_text(q->'terms'))
             and zh_fold(q->>'value') like all (array(select json_array_elements_text(q->'patterns'))))`,
          [JSON.stringify(asked)],
        );
        expect(rows).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('find a text by any run of two or more of its Chinese characters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: han, minLength: 2, maxLength: 20 }),
        fc.nat(),
        fc.nat(),
        async (value, from, size) => {
          const characters = [...value];
          const start = from % (characters.length - 1);
          const part = characters.slice(start, start + 2 + (size % (characters.length - start - 1))).join('');
          const { rows } = await fixture.store.pool.query('select zh_bigrams($1) @> $2 as found', [
            value,
            searchTerms(part, 'search').terms,
          ]);
          expect(rows).toEqual([{ found: true }]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a search', () => {
  it.each([
    ['two characters', '教育', 17],
    ['one character', '教', 17],
    ['a whole title', '关于社区卫生服务的建议', 9],
    ['two words, both needed', '教育 批评', 8],
    ['two words of two places', '绿化 建议', 9],
    ['a blank of Chinese typography', '教育　批评', 8],
    ['words that stand in no title', '养老', 0],
    ['two characters that never stand side by side', '育教', 0],
    ['a word and one that is absent', '教育 养老', 0],
    ['Latin in any case', 'wi-fi', 9],
    ['full-width letters for half-width ones', 'Ｗｉ－Ｆｉ', 9],
    ['half-width letters for full-width ones', 'abc', 8],
    ['a number of the title', '第7号', 1],
    ['a number is a whole word', '5', 1],
    ['part of a Latin word', 'w', 0],
  ])('for %s (%s) finds %i', async (_what, words, expected) => {
    expect(await count(words)).toBe(expected);
  });

  it('takes the wildcards of LIKE as ordinary characters', async () => {
    expect(await count('100%')).toBe(9);
    expect(await count('1%0')).toBe(0);
    expect(await count('a_b')).toBe(8);
    expect(await count('a_c')).toBe(0);
    expect(await count('广场\\停车')).toBe(8);
    expect(await count('广场%停车')).toBe(0);
    expect(await count('教育_')).toBe(0);
  });

  it('refuses what holds nothing to look for, naming the argument', async () => {
    for (const search of ['', ' ', '%', '_', '，。', '😀'])
      expect(
        await fixture.refusal('query ($search: String) { suggestions(search: $search) { totalCount } }', {
          variables: { search },
        }),
      ).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'suggestions.search',
        message: 'suggestions.search: has nothing to look for; give a letter, a digit or a Chinese character',
      });
    expect(await fixture.refusal('{ suggestions(search: "a b c d e f g h i") { totalCount } }')).toMatchObject({
      message: 'suggestions.search: has 9 words; give at most 8',
    });
  });

  it('looks into every searched property, and `contains` into one', async () => {
    const { deputies, posts, names } = await fixture.ask(`{
      deputies(search: "教师") { nodes { name } }
      posts: deputies(filter: { post: { contains: "教师" } }) { totalCount }
      names: deputies(filter: { name: { contains: "教师" } }) { totalCount }
    }`);
    expect(deputies.nodes.map(({ name }: { name: string }) => name)).toEqual(['陈静', '李娜', '欧阳明', '赵磊']);
    expect([posts.totalCount, names.totalCount]).toEqual([4, 0]);
  });

  it('reads the bigram index of a large table', async () => {
    await fixture.store.pool.query(`insert into suggestion
      select made.* from (select one from suggestion one limit 1) any_, generate_series(1, 5000) n, jsonb_populate_record(any_.one,
        jsonb_build_object('id', uuidv7(), 'number', 'bulk-' || n, 'title', '关于道路照明的建议' || n)) made`);
    await fixture.store.pool.query('analyze suggestion');
    const { sql } = await fixture.askSql('{ suggestions(search: "学位 义务") { totalCount } }', { viewer: system });
    expect(sql.map(({ replanned }) => replanned)).toEqual([true]);
    const { terms, patterns } = searchTerms('学位 义务', 'search');
    const { rows } = await fixture.store.pool.query({ text: `explain ${sql[0]!.sql}`, values: [terms, patterns] });
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Bitmap Index Scan on suggestion_title_bigrams');
  });
});
