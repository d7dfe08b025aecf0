import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deputy } from '../../schema/deputies/deputy.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const names = ['阿依木·亚生', '买买提•艾力', '王　伟', 'Ａｎｎａ Ｌｉｕ', '张伟—明'];

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  for (const [n, name] of names.entries())
    data.add(Deputy, { ...data.of(Deputy)[0]!, id: ids.deputy(100 + n), name } as never);
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const namesBy = async (argument: string, value: unknown): Promise<string[]> => {
  const { deputies } = await fixture.ask(
    `query ($value: ${argument === 'search' ? 'String' : 'DeputyFilter'}) { deputies(${argument}: $value) { nodes { name } } }`,
    { variables: { value } },
  );
  return deputies.nodes.map(({ name }: { name: string }) => name);
};

describe('a name is found whatever sign its dot was typed as', () => {
  it.each(['·', '•', '.', '．', '‧', '・', '･', '∙', '⋅', ' · ', ' ', ''])('阿依木%s亚生', async (dot) => {
    const typed = `阿依木${dot}亚生`;
    expect(await namesBy('search', typed)).toEqual(['阿依木·亚生']);
    expect(await namesBy('filter', { name: { contains: typed } })).toEqual(['阿依木·亚生']);
    expect(await namesBy('filter', { name: { eq: typed } })).toEqual(['阿依木·亚生']);
    expect(await namesBy('filter', { name: { in: ['无此人', typed] } })).toEqual(['阿依木·亚生']);
    expect(await namesBy('filter', { name: { startsWith: `阿依木${dot}` } })).toEqual(['阿依木·亚生']);
    expect(await namesBy('filter', { name: { ne: typed } })).not.toContain('阿依木·亚生');
  });

  it('and with the dot as the last that was typed', async () => {
    for (const dot of ['·', '.', '・']) expect(await namesBy('search', `阿依木${dot}`)).toEqual(['阿依木·亚生']);
  });
});

describe('signs that people do not tell apart are one', () => {
  it.each([
    ['the dot of another keyboard', '买买提·艾力', '买买提•艾力'],
    ['a name without the blank of a roll', '王伟', '王　伟'],
    ['a name with a blank', '王 伟', '王　伟'],
    ['half width and small letters', 'anna liu', 'Ａｎｎａ Ｌｉｕ'],
    ['full width', 'ＡＮＮＡ', 'Ａｎｎａ Ｌｉｕ'],
    ['a hyphen for a dash', '张伟-明', '张伟—明'],
    ['two dashes for one', '张伟——明', '张伟—明'],
    ['a minus for a dash', '张伟−明', '张伟—明'],
  ])('%s: %s', async (_what, typed, stored) => {
    expect(await namesBy('search', typed)).toContain(stored);
    expect(await namesBy('filter', { name: { contains: typed } })).toContain(stored);
  });

  it('but the name that is stored keeps its own', async () => {
    const { deputies } = await fixture.ask('{ deputies(search: "阿依木.亚生") { nodes { name } } }');
    expect(deputies.nodes).toEqual([{ name: '阿依木·亚生' }]);
  });

  it('and a code is what it is, sign for sign', async () => {
    const { agencies } = await fixture.ask('{ agencies(filter: { code: { eq: "ＥＥＤＳ-EDU" } }) { totalCount } }');
    expect(agencies.totalCount).toBe(0);
  });
});

describe('the functions of the database fold as the server does', () => {
  it('also where no function of ours is on the search path, as in a restored dump', async () => {
    const client = await fixture.store.pool.connect();
    await client.query("begin; set local search_path = ''");
    const { rows } = await client.query(
      `select public.zh_fold('停車．ＡＢＣ') as fold, public.zh_bigrams('停車') as terms`,
    );
    await client.query('rollback');
    client.release();
    expect(rows).toEqual([{ fold: '停车abc', terms: ['停', '车', '停车'] }]);
  });
});
