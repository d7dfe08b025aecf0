import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { type Importing, office, startImporting, wrong } from './importing.js';

let fixture: Fixture;
let importing: Importing;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  importing = await startImporting(fixture);
});
afterAll(async () => {
  await importing.close();
  await fixture.close();
});

const table = (...rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join(',')).join('\n');
const done = async (kind: string, file: string | Uint8Array) => {
  const ended = await importing.import(kind, file);
  expect([ended.status, wrong(ended)]).toEqual(['IMPORTED', []]);
  return ended;
};
/** The same file again adds nothing. */
const twice = async (kind: string, file: string | Uint8Array, rows: number) => {
  expect((await done(kind, file)).rowsAdded).toBe(rows);
  expect(await done(kind, file)).toMatchObject({ rowsAdded: 0, rowsUnchanged: rows });
};
const rowsOf = async (sql: string) => (await fixture.store.pool.query(sql)).rows;

test('a roster of a congress brings people and mandates, which begin as the law says', async () => {
  await rowsOf(`insert into congress_session (id, name, congress_id, term, number, opened_on)
    select gen_random_uuid(), '第五届第一次会议', id, 5, 1, '2022-01-08' from congress where name = '东胜区人民代表大会'`);
  const roster = table(
    ['姓名', '所在区划', '人民代表大会', '选区或选举单位'],
    ['包一', 150602, '东胜区人民代表大会', '第1选区'],
    ['包二', 150602, '东胜区人民代表大会', '第2选区'],
  );
  await twice('PEOPLE', roster, 2);
  const source = `{ deputies(filter: { name: { startsWith: "包" } }) { nodes { name firstElectedOn
    mandates { nodes { term electoralUnit status startedOn endedOn congress { name } } } } } }`;
  const mandate = (unit: string) => ({
    ...{ term: 5, electoralUnit: unit, status: 'ACTIVE', startedOn: '2022-01-08', endedOn: null },
    congress: { name: '东胜区人民代表大会' },
  });
  expect((await fixture.ask(source)).deputies.nodes).toEqual([
    { name: '包二', firstElectedOn: null, mandates: { nodes: [mandate('第2选区')] } },
    { name: '包一', firstElectedOn: null, mandates: { nodes: [mandate('第1选区')] } },
  ]);
});

test('mandates name people that are there, and one of several of a name by id', async () => {
  const heading = ['代表', '人民代表大会', '届次', '选区或选举单位', '起始日期', '状态'];
  const row = (name: string, term = 4) => [name, '东胜区人民代表大会', term, '第9选区', '2017-01-10', '资格终止'];
  await twice('MANDATES', table(heading, row('李娜')), 1);
  // Two deputies have this name, and neither is of the area alone.
  await rowsOf(`update deputy set division_code = '150602000000' where name = '陈静'`);
  const unclear = await importing.import('MANDATES', table(heading, row('陈静'), row('无此人')));
  expect(wrong(unclear)).toEqual([
    [2, '代表', 'AMBIGUOUS'],
    [3, '代表', 'NO_SUCH_RECORD'],
  ]);
  const [one] = await rowsOf(`select id from deputy where name = '陈静' order by id limit 1`);
  expect(unclear.errors.nodes[0].fix).toContain(`Deputy:${one.id}`);
  await twice('MANDATES', table(heading, row(`Deputy:${one.id}`)), 1);
  const elsewhere = [heading, ['李娜', '鄂尔多斯市人民代表大会', 4, '东胜区', '2017-01-10', '资格终止']];
  expect(wrong(await importing.import('MANDATES', table(...elsewhere)))).toEqual([
    [2, '人民代表大会', 'NOT_THIS_PLACE'],
  ]);
});

test('agencies and grids are told apart by their codes', async () => {
  const agencies = table(['单位代码', '名称', '机关系统', '所属区划'], ['DS-MZ', '东胜区民政局', '政府', 150602]);
  await twice('AGENCIES', agencies, 1);
  const taken = table(['单位代码', '名称', '机关系统', '所属区划'], ['DS-MZ-2', '东胜区民政局', '政府', 150602]);
  expect(wrong(await importing.import('AGENCIES', taken))).toEqual([[2, null, 'TAKEN']]);
  const double = await importing.import(
    'AGENCIES',
    `${agencies.replace('DS-MZ', 'DS-TJ').replace('民政', '统计')}\nDS-TJ,某局,政府,150602`,
  );
  expect(double.errors.nodes).toMatchObject([
    { row: 3, code: 'TWICE_IN_FILE', message: 'It is the same record as row 2' },
  ]);
  const grids = table(
    ['网格编码', '名称', '类型', '所属社区(村)', '户数'],
    ['="150602001001001"', '一网格', '基础网格', '第10社区', 320],
  );
  await twice('GRIDS', grids, 1);
  expect(await rowsOf('select code, division_code, household_count from grid')).toEqual([
    { code: '150602001001001', division_code: '150602001001', household_count: 320 },
  ]);
});

test('stations are read from a workbook, with days and numbers as it shows them', async () => {
  const headings = [
    '家站编号',
    '名称',
    '类型',
    '层级',
    '所在区划',
    '依托单位类型',
    '地址',
    '线上线下',
    '状态',
    '开放时间',
    '启用日期',
    '经度',
  ];
  const [kind, tier, host, mode, status] = await Promise.all(
    ['StationKind', 'StationTier', 'StationHost', 'StationMode', 'StationStatus'].map(async (name) => {
      const { __type } = await fixture.ask(`{ __type(name: "${name}") { enumValues { name } } }`);
      return __type.enumValues[0].name as string;
    }),
  );
  const row = [
    'DS-01',
    '交通街道代表之家',
    kind,
    tier,
    '交通街道',
    host,
    '西街1号',
    mode,
    status,
    '工作日',
    new Date('2022-05-01T00:00:00Z'),
    109.98,
  ];
  const workbook = await writeXlsx({ sheets: [{ name: '导入', rows: [headings, row as never, [], ['示例：', '…']] }] });
  await twice('STATIONS', workbook, 1);
  expect(await rowsOf('select code, longitude, opened_on::text as day from station')).toEqual([
    { code: 'DS-01', longitude: 109.98, day: '2022-05-01' },
  ]);
});

test('a body comes with its members, in as many rows, and is undone with them', async () => {
  const bodies = table(
    ['名称', '类型', '行政区划', '对口领域', '代表', '姓名', '职务', '任职日期'],
    ['东胜区教科文卫委员会', '专门委员会', 150602, '教育、卫生健康', '李娜', '', '主任、主席、组长', '2022-01-10'],
    ['东胜区教科文卫委员会', '专门委员会', 150602, '', '', '郭某', '委员、成员', '2022-01-10'],
    ['东胜区法制委员会', '专门委员会', 150602, '法治建设', '', '', '', ''],
  );
  // The first cell of a quoted label has a separator of its own.
  const quoted = bodies.replaceAll('主任、主席、组长', '"主任、主席、组长"');
  const { id, rowsAdded } = await done('BODIES', quoted);
  expect(rowsAdded).toBe(3);
  const counts = async () =>
    (
      await rowsOf(
        `select (select count(*)::int from body) as bodies, (select count(*)::int from body_member) as members`,
      )
    )[0];
  expect(await counts()).toEqual({ bodies: 2, members: 2 });
  expect(await done('BODIES', quoted)).toMatchObject({ rowsAdded: 0, rowsUnchanged: 3 });
  const neither = table(
    ['名称', '类型', '行政区划', '职务', '任职日期'],
    ['东胜区财经委', '专门委员会', 150602, '委员、成员', '2022-01-10'],
  );
  const broken = await importing.import('BODIES', neither);
  expect(wrong(broken)).toEqual([[2, null, 'BREAKS_RULE']]);
  expect(broken.errors.nodes[0].fix).toBe('A member is a deputy, or somebody else by name, and not both');
  expect((await importing.undo(id)).userErrors).toEqual([]);
  expect(await importing.ended(id)).toMatchObject({ status: 'UNDONE' });
  expect(await counts()).toEqual({ bodies: 0, members: 0 });
});

test('projects have their money in the unit of the heading, and rules hold of them', async () => {
  const headings = [
    '编号',
    '名称',
    '年度',
    '层级',
    '决定方式',
    '行政区划',
    '类别',
    '牵头领导',
    '目标任务',
    '状态',
    '进度预警',
    '进度',
    '总投资(万元)',
    '完成投资(元)',
    '计划开工日期',
    '计划完工日期',
    '完工日期',
  ];
  const first = async (name: string) => {
    const { __type } = await fixture.ask(`{ __type(name: "${name}") { enumValues { name } } }`);
    return __type.enumValues[0].name as string;
  };
  const [level, method, category] = [
    await first('LivelihoodLevel'),
    await first('DecisionMethod'),
    await first('ProjectCategory'),
  ];
  const row = (number: string, status: string, day: string) => [
    ...[number, '新建幼儿园', 2023, level, method, 150602, category, '副区长', '新增学位270个', status, '正常', 1],
    ...['1200.5', '3.07', '2023-03-01', '2023-11-30', day],
  ];
  await twice('PROJECTS', table(headings, row('P-1', 'COMPLETED', '2023-11-20')), 1);
  expect(
    await rowsOf('select investment_fen::text as planned, invested_fen::text as done from livelihood_project'),
  ).toEqual([{ planned: '1200500000', done: '307' }]);
  const broken = await importing.import('PROJECTS', table(headings, row('P-2', 'COMPLETED', '')));
  expect(wrong(broken)).toEqual([[2, null, 'BREAKS_RULE']]);
});

test('an archive of an earlier term keeps its own days, is marked, and no clock runs for it', async () => {
  const headings = [
    '编号',
    '标题',
    '正文',
    '分类',
    '提出时间',
    '领衔代表',
    '所属区划',
    '提交日期',
    '立案日期',
    '办理结果',
    '办结日期',
    '承办单位',
    '交办日期',
    '答复日期',
    '答复方式',
    '内容',
  ];
  const archive = table(headings, [
    ...[
      '旧-001',
      '关于学位的建议',
      '全文',
      '教育',
      '会议期间',
      '李娜',
      150602,
      '2022-03-01',
      '2022-03-05',
      '已解决',
      '2022-07-01',
    ],
    ...['东胜区交通运输局', '2022-03-10', '2022-06-01', '书面', '已采纳'],
  ]);
  await twice('SUGGESTIONS', archive, 1);
  const source = `{ suggestionByNumber(number: "旧-001") { status isImported submittedOn closedOn originChannel publicity
    assignments { nodes { status assignedOn dueOn repliedOn isOverdue role replies { nodes { repliedOn result content } } } } } }`;
  expect((await fixture.ask(source, { viewer: office })).suggestionByNumber).toEqual({
    ...{ status: 'ARCHIVED', isImported: true, submittedOn: '2022-03-01', closedOn: '2022-07-01' },
    ...{ originChannel: 'UNKNOWN', publicity: 'NOT_PUBLIC' },
    assignments: {
      nodes: [
        {
          ...{ status: 'REPLIED', assignedOn: '2022-03-10', dueOn: '2022-06-10', repliedOn: '2022-06-01' },
          ...{ isOverdue: false, role: 'LEAD' },
          replies: { nodes: [{ repliedOn: '2022-06-01', result: 'SOLVED', content: '已采纳' }] },
        },
      ],
    },
  });
  const early = archive.replace('旧-001', '旧-002').replaceAll('2022-03', '2012-03');
  expect(wrong(await importing.import('SUGGESTIONS', early))).toContainEqual([2, '提出身份', 'NO_SUCH_RECORD']);
});

test('a roster seats nobody in the congress of another place, and a body names no unit of one', async () => {
  const seats = 'select count(*)::int as n from mandate';
  const before = await rowsOf(seats);
  const roster = (congress: string) =>
    table(['姓名', '所在区划', '人民代表大会', '届次', '选区或选举单位'], ['白一', 150602, congress, 5, '第1选区']);
  const refused = await importing.import('PEOPLE', roster('鄂尔多斯市人民代表大会'));
  expect(wrong(refused)).toEqual([[2, '人民代表大会', 'NOT_THIS_PLACE']]);
  expect(await rowsOf(seats)).toEqual(before);
  const body = (unit: string) =>
    table(['名称', '类型', '行政区划', '对应单位'], ['东胜区财经委', '专门委员会', 150602, unit]);
  expect(wrong(await importing.import('BODIES', body('YC-EDU')))).toEqual([[2, '对应单位', 'NOT_THIS_PLACE']]);
  // The unit of the city above may be named.
  expect((await done('BODIES', body('EEDS-EDU'))).rowsAdded).toBe(1);
});
