import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const titles = ['關於增設停車場的建議', '关于“双减”政策落地的建议', '关于里程和发展的建议'];

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  for (const [n, title] of titles.entries())
    data.add(Suggestion, { ...data.of(Suggestion)[0]!, id: ids.suggestion(100 + n), number: `T-${n}`, title } as never);
  data.add(Deputy, { ...data.of(Deputy)[0]!, id: ids.deputy(100), name: '趙國慶' } as never);
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const titlesBy = async (search: string): Promise<string[]> => {
  const { suggestions } = await fixture.ask(
    'query ($search: String) { suggestions(search: $search, first: 100, orderBy: [{ field: UPDATED_AT }]) { nodes { title } } }',
    { viewer: { role: 'system' }, variables: { search } },
  );
  return [
    ...new Set<string>(suggestions.nodes.map(({ title }: { title: string }) => title.replace(/\(第.*号\)$/, ''))),
  ].sort();
};

describe('traditional and simplified characters find each other', () => {
  it.each([
    ['停車', ['关于ＡＢＣ广场\\停车的建议', '關於增設停車場的建議']],
    ['停车', ['关于ＡＢＣ广场\\停车的建议', '關於增設停車場的建議']],
    ['關於增設', ['關於增設停車場的建議']],
    ['关于增设', ['關於增設停車場的建議']],
    ['裡程', ['关于里程和发展的建议']],
    ['發展', ['关于教育均衡发展的批评', '关于里程和发展的建议']],
  ])('%s', async (typed, found) => expect(await titlesBy(typed)).toEqual([...found].sort()));

  it('in filters on names too', async () => {
    for (const condition of ['eq: "赵国庆"', 'startsWith: "赵国"', 'contains: "国慶"', 'in: ["趙国庆"]']) {
      const { deputies } = await fixture.ask(`{ deputies(filter: { name: { ${condition} } }) { nodes { name } } }`);
      expect(deputies.nodes, condition).toEqual([{ name: '趙國慶' }]);
    }
  });
});

describe('quotation marks', () => {
  it.each([
    '"双减"',
    '“双减”',
    '「双减」',
    '『双减』',
    '‘双减’',
    '＂双减＂',
    '“双减”政策',
    '双减政策',
    '关于双减',
    '"双减',
    '双减”',
  ])('round a word do not prevent finding: %s', async (typed) => expect(await titlesBy(typed)).toEqual([titles[1]]));

  it('make one word of what stands between them', async () => {
    expect(await titlesBy('双减 落地')).toEqual([titles[1]]);
    expect(await titlesBy('"双减 落地"')).toEqual([]);
    expect(await titlesBy('“双减 政策” 落地')).toEqual([titles[1]]);
    expect(await titlesBy('"Wi-Fi 6公交"')).toEqual(['关于开通Wi-Fi 6公交站的建议']);
  });

  it('alone are nothing to look for', async () => {
    expect(await fixture.refusal('{ suggestions(search: "“”") { totalCount } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'suggestions.search',
    });
  });
});
