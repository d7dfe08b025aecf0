import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Deputy } from '../../schema/deputies/deputy.js';
import { Division } from '../../schema/organisations/division.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

/** As they stand in order of pinyin. */
const counties = [
  '长阳土家族自治县',
  '当阳市',
  '点军区',
  '五峰土家族自治县',
  '伍家岗区',
  '西陵区',
  '猇亭区',
  '兴山县',
  '夷陵区',
  '宜都市',
  '远安县',
  '枝江市',
  '秭归县',
];
const cities = [
  ...['蚌埠市', '亳州市', '长沙市', '重庆市', '大栅栏街道', '东阿县', '济南市', '乐亭县', '六安市', '闵行区', '番禺区'],
  ...['沈阳市', '台州市', '厦门市', '铅山县', '乐清市', '长子县'],
];
const people = [
  ...[
    '阿依木·亚生',
    '单于飞',
    '陈静',
    '邓小曾',
    '盖宁',
    '黑大山',
    '华建国',
    '李长江',
    '万俟明',
    '宁静',
    '区小红',
    '欧阳明',
  ],
  ...[
    '朴成浩',
    '仇英',
    '任红',
    '单伟',
    '沈浩',
    '万立',
    '汪伟',
    '王伟',
    '解放',
    '解小明',
    '尉迟恭',
    '员芳',
    '曾静',
    '查明',
  ],
  ...['翟天', '张伟', '章伟', '赵雷', '趙磊', '诸葛云'],
];
/** As they stand in order of strokes. */
const roll = [
  ...[
    '丁一',
    '丁仲礼',
    '刀林',
    '乃依木·亚森',
    '于忠',
    '万立骏',
    '卫小春',
    '马飚',
    '马兴瑞',
    '王伟',
    '王晨',
    '王毅',
    '王一鸣',
  ],
  ...['王小洪', '邓丽', '艾力', '刘洋', '李娜', '张伟', '阿依木·亚生', '陈静', '欧阳明', '欧阳一鸣', '赵磊'],
];

const shuffled = (names: readonly string[]) => names.toSorted((a, b) => (a < b ? 1 : -1));
let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  const place = (code: string, parent: string, name: string) =>
    data.add(Division, { code, name, level: 'COUNTY', kind: 'DISTRICT', parent } as never);
  shuffled(counties.filter((name) => name !== '西陵区')).forEach(
    (name, n) => void place(`4205${21 + n}000000`, '420500000000', name),
  );
  data.add(Division, { code: '990000000000', name: '各地', level: 'PROVINCE', kind: 'PROVINCE' } as never);
  shuffled(cities).forEach((name, n) => void place(`99${10 + n}00000000`, '990000000000', name));
  const person = (n: number, gender: string, name: string) =>
    data.add(Deputy, { ...data.of(Deputy)[0]!, id: ids.deputy(n), name, ethnicity: gender } as never);
  shuffled(people).forEach((name, n) => void person(100 + n, '读音', name));
  shuffled(roll).forEach((name, n) => void person(200 + n, '笔画', name));
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

/** All names of a list, read in pages. */
async function walk(list: string, args: string, size = 100): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Data = (
      await fixture.ask(
        `query ($after: String) { list: ${list}(first: ${size}, after: $after, ${args}) { nodes { name } pageInfo { endCursor hasNextPage } } }`,
        { variables: { after } },
      )
    ).list;
    names.push(...page.nodes.map(({ name }: Data) => name));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  return names;
}

describe('places stand where they are read', () => {
  const below = (code: string) => `filter: { parent: { code: { eq: "${code}" } } }, orderBy: [{ field: NAME }]`;

  it('in Yichang 长阳 comes first and 远安 near the end', async () =>
    expect(await walk('divisions', below('420500000000'))).toEqual(counties));

  it('长沙 and 重庆 under ch, 六安 under l, 番禺 under p, 乐清 under y', async () =>
    expect(await walk('divisions', below('990000000000'))).toEqual(cities));
});

describe('people stand under the reading of their surname', () => {
  const args = 'filter: { ethnicity: { eq: "读音" } }, orderBy: [{ field: NAME }]';
  it('曾 is zēng, 单 shàn, 解 xiè, 仇 qiú, 区 ōu, 查 zhā, 朴 piáo, 尉迟 yùchí, 万俟 mòqí', async () =>
    expect(await walk('deputies', args)).toEqual(people));

  it('and are met once each in pages of any size, in either direction', async () => {
    for (const size of [1, 3, 7]) expect(await walk('deputies', args, size)).toEqual(people);
    const back = args.replace('NAME', 'NAME, direction: DESC');
    expect(await walk('deputies', back, 5)).toEqual(people.toReversed());
  });

  it('whoever wrote them: a row of plain SQL, and one that is renamed', async () => {
    const { pool } = fixture.store;
    const names = async () => (await walk('deputies', args)).slice(-4);
    const id = ids.deputy(900);
    const { rows } = await pool.query(
      `insert into deputy (id, name, gender, ethnicity, affiliation, occupation, division_code, first_elected_on)
       select $1, '祝英台', gender, ethnicity, affiliation, occupation, division_code, first_elected_on
       from deputy where ethnicity = '读音' limit 1 returning name_reading, name_strokes`,
      [id],
    );
    expect(rows[0].name_reading).toMatch(/^zhu4..ying1..tai2..$/);
    expect(await names()).toEqual(['赵雷', '趙磊', '诸葛云', '祝英台']);
    await pool.query(`update deputy set name = '曾英台' where id = $1`, [id]);
    expect((await walk('deputies', args)).slice(-8, -6)).toEqual(['曾英台', '查明']);
    await pool.query('delete from deputy where id = $1', [id]);
  });

  it('a cursor of before, which holds the name itself, is refused', async () => {
    const cursor = Buffer.from(JSON.stringify(['v1', 'NAME.ASC,ID.ASC', '张伟', ids.deputy(0)])).toString('base64url');
    expect(await fixture.refusal(`{ deputies(after: "${cursor}") { nodes { id } } }`)).toMatchObject({
      code: 'BAD_CURSOR',
      argument: 'deputies.after',
    });
  });
});

describe('a roll is in order of strokes', () => {
  const args = 'filter: { ethnicity: { eq: "笔画" } }, orderBy: [{ field: NAME_STROKES }]';
  it('by number of strokes, then 横竖撇点折, single given names first', async () =>
    expect(await walk('deputies', args)).toEqual(roll));
  it('page by page and backward', async () => {
    expect(await walk('deputies', args, 5)).toEqual(roll);
    expect(await walk('deputies', args.replace('STROKES', 'STROKES, direction: DESC'), 4)).toEqual(roll.toReversed());
  });
});

it('a list that is read by name comes straight off an index', async () => {
  for (const field of ['NAME', 'NAME_STROKES']) {
    const { sql } = await fixture.askSql(`{ deputies(first: 5, orderBy: [{ field: ${field} }]) { nodes { name } } }`);
    const client = await fixture.store.pool.connect();
    await client.query('begin; set local enable_seqscan = off');
    const { rows } = await client.query(`explain ${sql[0]!.sql.replaceAll(/\$\d+/g, '6')}`);
    await client.query('rollback');
    client.release();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain(field === 'NAME' ? 'using deputy_by_name' : 'using deputy_name_strokes_index');
    expect(plan).not.toContain('Sort');
  }
});
