import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import { deputy, key, unit } from '../acts/voice.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { type Importing, office, officer, startImporting, wrong } from './importing.js';

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

const people = async () =>
  (await fixture.store.pool.query('select count(*)::int as n from deputy')).rows[0].n as number;
const heading = '姓名,所在区划,性别,民族,政治面貌,代表构成,工作单位及职务,首次当选日期';

test('a published roster that tells names and places alone is loaded, and nothing is made up', async () => {
  const done = await importing.import('PEOPLE', '姓名,所在区划\n乌云其其格,150602\n赵一,交通街道\n');
  expect(done).toMatchObject({
    status: 'IMPORTED',
    rowsRead: 2,
    rowsAdded: 2,
    rowsUnchanged: 0,
    rowsRefused: 0,
    errorCount: 0,
    division: { code: '150602000000' },
    errors: { nodes: [] },
  });
  const source = `{ deputies(filter: { name: { eq: "赵一" } }) { nodes {
    name gender ethnicity affiliation occupation post firstElectedOn isSample division { code } } } }`;
  expect((await fixture.ask(source)).deputies.nodes).toEqual([
    {
      ...{ name: '赵一', gender: 'UNKNOWN', ethnicity: '未知', affiliation: 'UNKNOWN', occupation: 'UNKNOWN' },
      ...{ post: null, firstElectedOn: null, isSample: false, division: { code: '150602001000' } },
    },
  ]);
});

test('the same file again changes nothing, and says so', async () => {
  const file = `${heading}\n孙一,150602000000,女,汉族,中共党员,工人,车间主任,2021年12月3日\n`;
  expect(await importing.import('PEOPLE', file)).toMatchObject({ rowsAdded: 1, rowsUnchanged: 0 });
  const before = await people();
  expect(await importing.import('PEOPLE', file)).toMatchObject({ status: 'IMPORTED', rowsAdded: 0, rowsUnchanged: 1 });
  // What is left out says nothing else.
  const shorter = '姓名,所在区划,工作单位及职务\n孙一,150602000000,车间主任\n';
  expect(await importing.import('PEOPLE', shorter)).toMatchObject({ rowsAdded: 0, rowsUnchanged: 1 });
  const other = `${heading}\n孙一,150602000000,男,汉族,中共党员,工人,车间主任,2021-12-03\n`;
  const refused = await importing.import('PEOPLE', other);
  expect(refused).toMatchObject({ status: 'REFUSED', rowsAdded: 0, rowsUnchanged: 0, rowsRefused: 1 });
  expect(wrong(refused)).toEqual([[2, '性别', 'DIFFERS']]);
  expect(await people()).toBe(before);
});

test('a dry run tells every error by row, column and what mends it, and writes nothing', async () => {
  const before = await people();
  const file = [
    heading,
    '钱一,150602000000,女,汉族,中共党员,工人,甲,2021/12/3',
    ',150602000000,女士,汉族,中共党员,工人,乙,2021-13-03',
    `钱二,宜昌市,女,${'很'.repeat(21)},中共党员,工人,丙,`,
    '钱三,火星,女,汉族,中共党员,工人,丁,20211203',
    '钱一,东胜区,女,汉族,中共党员,工人,甲,',
    '钱四,150602000000,女,汉族,中共党员,工人,戊,,多余',
    '',
    '钱五,150602000000,女,汉族,中共党员,工人,\u0007己,',
  ].join('\n');
  const tried = await importing.import('PEOPLE', file, { dryRun: true }, { viewer: office, isChinese: true });
  expect(tried).toMatchObject({
    status: 'CHECKED',
    rowsRead: 7,
    rowsAdded: 1,
    rowsUnchanged: 1,
    rowsRefused: 5,
    errorCount: 8,
  });
  expect(wrong(tried)).toEqual([
    [3, '姓名', 'REQUIRED'],
    [3, '性别', 'NOT_IN_LIST'],
    [3, '首次当选日期', 'NOT_A_DAY'],
    [4, '民族', 'TOO_LONG'],
    [4, '所在区划', 'NOT_THIS_PLACE'],
    [5, '所在区划', 'NO_SUCH_RECORD'],
    [7, null, 'TOO_MANY_CELLS'],
    [9, '工作单位及职务', 'NOT_CLEAN'],
  ]);
  const [, gender] = tried.errors.nodes;
  expect(gender).toMatchObject({ message: '不在可选值之中：“女士”', fix: '请填写以下之一：女、男、未知' });
  const { tableImport } = await fixture.ask(`{ tableImport(id: "${tried.id}") { errors { nodes { message fix } } } }`, {
    viewer: office,
  });
  expect(tableImport.errors.nodes[1]).toEqual({
    message: 'It is none of the values that there are: “女士”',
    fix: 'Write one of: FEMALE, MALE, UNKNOWN',
  });
  expect(await people()).toBe(before);
});

test('one error keeps everything out, unless it goes row by row', async () => {
  const before = await people();
  const file = '姓名,所在区划,性别\n周一,150602,女\n周二,150602,无\n周三,150602,男\n';
  const whole = await importing.import('PEOPLE', file);
  expect(whole).toMatchObject({ status: 'REFUSED', rowsRead: 3, rowsAdded: 2, rowsRefused: 1 });
  expect(await people()).toBe(before);
  const some = await importing.import('PEOPLE', file, { rowByRow: true });
  expect(some).toMatchObject({ status: 'IMPORTED', rowsAdded: 2, rowsRefused: 1, isRowByRow: true });
  expect(wrong(some)).toEqual([[3, '性别', 'NOT_IN_LIST']]);
  expect(await people()).toBe(before + 2);
});

test('files are read in the encodings of spreadsheets, and others are refused in words', async () => {
  const utf8 = '\ufeff姓名\t所在区划\n吴一\t150602\n';
  expect(await importing.import('PEOPLE', utf8)).toMatchObject({ rowsAdded: 1 });
  // 姓名,所在区划 / 吴二,150602 in GB18030.
  const gb = Buffer.from('d0d5c3fb2ccbf9d4dac7f8bbae0acee2b6fe2c3135303630320a', 'hex');
  expect(await importing.import('PEOPLE', gb)).toMatchObject({ rowsAdded: 1 });
  expect((await fixture.ask('{ deputies(filter: { name: { eq: "吴二" } }) { totalCount } }')).deputies.totalCount).toBe(
    1,
  );
  const faultOf = async (table: string | Uint8Array) => wrong(await importing.import('PEOPLE', table));
  expect(await faultOf(Buffer.from([0xff, 0xff, 0x41, 0x0a]))).toEqual([[0, null, 'BAD_ENCODING']]);
  expect(await faultOf('姓名,所在区划\n')).toEqual([[0, null, 'NO_ROWS']]);
  expect(await faultOf('姓名,所在区划,属相\n甲,150602,龙\n')).toEqual([[1, '属相', 'UNKNOWN_COLUMN']]);
  expect(await faultOf('姓名,性别\n甲,女\n')).toEqual([[1, '所在区划', 'MISSING_COLUMN']]);
  expect(await faultOf('姓名,所在区划,姓名\n甲,150602,乙\n')).toEqual([[1, '姓名', 'DOUBLE_COLUMN']]);
  expect(await faultOf('姓名,所在区划\n"甲,150602\n')).toEqual([[0, null, 'NOT_A_TABLE']]);
});

test('an import is undone as a whole while nothing hangs on it', async () => {
  const before = await people();
  const { id } = await importing.import('PEOPLE', '姓名,所在区划\n郑一,150602\n郑二,150602\n');
  const { rows } = await fixture.store.pool.query(`select id from deputy where name = '郑一'`);
  const mandate = await fixture.store.pool.query(
    `insert into mandate (id, deputy_id, congress_id, term, electoral_unit, is_standing_committee_member, status, started_on)
     select gen_random_uuid(), $1, id, 9, '第1选区', false, 'ACTIVE', '2024-01-01' from congress limit 1 returning id`,
    [rows[0].id],
  );
  const refused = await importing.undo(id);
  expect(refusalOf(refused)).toEqual(['HAS_DEPENDANTS', 'id']);
  expect(refused.records).toEqual([`Mandate:${mandate.rows[0].id}`]);
  expect(await people()).toBe(before + 2);
  await fixture.store.pool.query('delete from mandate where id = $1', [mandate.rows[0].id]);
  await fixture.store.pool.query(`update deputy set version = 2 where id = $1`, [rows[0].id]);
  const changed = await importing.undo(id);
  expect(refusalOf(changed)).toEqual(['CHANGED_SINCE', 'id']);
  expect(changed.records).toEqual([`Deputy:${rows[0].id}`]);
  await fixture.store.pool.query(`update deputy set version = 1 where id = $1`, [rows[0].id]);
  expect((await importing.undo(id)).userErrors).toEqual([]);
  expect(await importing.ended(id)).toMatchObject({ status: 'UNDONE', rowsAdded: 2 });
  expect(await people()).toBe(before);
});

test('offices import for their own area, the system officer for all, and nobody else', async () => {
  const file = '姓名,所在区划\n王一,420500\n';
  const refused = await importing.import('PEOPLE', file);
  expect(wrong(refused)).toEqual([[2, '所在区划', 'NOT_THIS_PLACE']]);
  const done = await importing.import('PEOPLE', file, {}, { viewer: officer });
  expect(done).toMatchObject({ status: 'IMPORTED', rowsAdded: 1, division: null });
  expect((await fixture.ask(`{ tableImport(id: "${done.id}") { id } }`, { viewer: office })).tableImport).toBeNull();
  const uploadId = await importing.server.upload('CSV', Buffer.from(file), { viewer: office });
  const input = {
    kind: 'PEOPLE',
    file: uploadId,
    dryRun: true,
    idempotencyKey: key(),
  };
  const source = 'mutation($input: ImportRecordsInput!) { importRecords(input: $input) { userErrors { code } } }';
  for (const viewer of [
    deputy,
    unit,
    { role: 'anonymous' },
    { role: 'analyst', division: '15' },
    { role: 'citizen' },
  ] as const)
    expect([viewer.role, (await fixture.refusal(source, { viewer, variables: { input } })).code]).toEqual([
      viewer.role,
      'FORBIDDEN',
    ]);
  const liaison = { ...office, posts: ['LIAISON'] };
  expect((await fixture.refusal(source, { viewer: liaison, variables: { input } })).code).toBe('FORBIDDEN');
  expect(await importing.server.announce('CSV', 10)).toMatchObject({
    userErrors: [{ code: 'TABLES_ARE_FOR_OFFICES' }],
  });
});

test('who asked, what was done and by whom stands in history and audit', async () => {
  const { id } = await importing.import('PEOPLE', '姓名,所在区划\n冯一,150602\n');
  const source = `{ tableImport(id: "${id}") { history { act from to role } } }`;
  expect((await fixture.ask(source, { viewer: office })).tableImport.history).toEqual([
    { act: 'importRecords', from: null, to: 'WAITING', role: 'STAFF' },
    { act: 'startImport', from: 'WAITING', to: 'RUNNING', role: 'SYSTEM' },
    { act: 'finishImport', from: 'RUNNING', to: 'IMPORTED', role: 'SYSTEM' },
  ]);
  const { rows } = await fixture.store.pool.query('select action, role from act.audit where object = $1 order by seq', [
    id,
  ]);
  expect(rows.map(({ action }) => action)).toEqual(['importRecords', 'startImport', 'finishImport']);
});
