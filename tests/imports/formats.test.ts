import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { type Importing, office, startImporting, wrong } from './importing.js';
import { rowAt, storedWorkbook } from './stored-workbook.js';

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
test('people and their memberships come as Popolo JSON', async () => {
  const popolo = {
    persons: [
      { id: 'p1', name: '宝音', gender: 'male', area_id: 'a1' },
      { id: 'p2', name: '娜仁', gender: 'female' },
    ],
    areas: [
      { id: 'a1', name: '交通街道', identifier: '150602001000' },
      { id: 'a2', name: '东胜区', identifier: '150602' },
    ],
    organizations: [{ id: 'o1', name: '东胜区人民代表大会', area_id: 'a2', classification: 'legislature' }],
    posts: [{ id: 's1', label: '第7选区' }],
    memberships: [
      { person_id: 'p1', organization_id: 'o1', post_id: 's1', start_date: '2022-01-10' },
      { person_id: 'p2', organization_id: 'o1', post_id: 's1', start_date: '2022-01-10', end_date: '2024-05-01' },
    ],
  };
  await twice('PEOPLE', JSON.stringify(popolo), 2);
  const source = `{ deputies(filter: { name: { in: ["宝音", "娜仁"] } }) { nodes { name gender division { code }
    mandates { nodes { electoralUnit status startedOn endedOn } } } } }`;
  expect((await fixture.ask(source)).deputies.nodes).toEqual([
    {
      ...{ name: '宝音', gender: 'MALE', division: { code: '150602001000' } },
      mandates: { nodes: [{ electoralUnit: '第7选区', status: 'ACTIVE', startedOn: '2022-01-10', endedOn: null }] },
    },
    {
      ...{ name: '娜仁', gender: 'FEMALE', division: { code: '150602000000' } },
      mandates: {
        nodes: [{ electoralUnit: '第7选区', status: 'TERMINATED', startedOn: '2022-01-10', endedOn: '2024-05-01' }],
      },
    },
  ]);
  expect(refusalOf(await importing.ask('GRIDS', '{}'))).toEqual(['ONLY_PEOPLE', 'file']);
  expect(wrong(await importing.import('PEOPLE', '{"persons": 1}'))).toEqual([[0, null, 'NOT_A_TABLE']]);
});

test('a template has Chinese headings, an example that is not imported, and what may be written', async () => {
  const csv = await importing.server.get('/imports/people.csv');
  const text = await csv.text();
  expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(text.split('\r\n')[0]).toContain('姓名*,所在区划*,性别,民族');
  expect(wrong(await importing.import('PEOPLE', text))).toEqual([[0, null, 'NO_ROWS']]);
  const xlsx = await importing.server.get('/imports/projects.xlsx');
  const { sheets } = await readXlsx(new Uint8Array(await xlsx.arrayBuffer()));
  expect(sheets.map(({ name }) => name)).toEqual(['导入', '可选值']);
  expect(sheets[0]!.rows[0]).toContain('总投资(万元)*');
  expect(sheets[1]!.rows[0]).toEqual(['层级', '决定方式', '类别', '状态', '进度预警']);
  expect((await importing.server.get('/imports/other.csv')).status).toBe(404);
});

test('a workbook that is larger inside than it says, broken, or no workbook at all is refused in words', async () => {
  const bomb = Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: '导入',
          rows: [
            ['姓名', '所在区划'],
            ['甲', '150602'],
          ],
        },
      ],
    }),
  );
  const at = bomb.indexOf('PK\x01\x02', undefined, 'latin1');
  bomb.writeUInt32LE(0x7fffffff, at + 24);
  expect(wrong(await importing.import('PEOPLE', bomb))).toEqual([[0, null, 'TOO_LARGE_INSIDE']]);
  bomb.writeUInt32LE(10, at + 24);
  expect(wrong(await importing.import('PEOPLE', bomb))).toEqual([[0, null, 'NOT_A_TABLE']]);
  expect(wrong(await importing.import('PEOPLE', '姓名,所在区划\n甲,=HYPERLINK("x")\n'))).toEqual([
    [2, '所在区划', 'FORMULA'],
  ]);
  const { userErrors } = await importing.server.announce('CSV', 100 * 2 ** 20, { viewer: office });
  expect(userErrors).toMatchObject([{ code: 'FILE_SIZE' }]);
});

test('a row that says it is the four billionth is none, and nobody waits for those before it', async () => {
  const workbook = (at: number | string) => storedWorkbook(rowAt(1, '姓名', '所在区划') + rowAt(at, '甲一', '150602'));
  expect(await importing.import('PEOPLE', workbook(3))).toMatchObject({ status: 'IMPORTED', rowsAdded: 1 });
  expect(wrong(await importing.import('PEOPLE', workbook(4_000_000_000)))).toEqual([[0, null, 'NOT_A_TABLE']]);
  expect(wrong(await importing.import('PEOPLE', workbook('x')))).toEqual([[0, null, 'NOT_A_TABLE']]);
  const zip64 = workbook(3);
  zip64.writeUInt16LE(0xffff, zip64.length - 12);
  expect(wrong(await importing.import('PEOPLE', zip64))).toEqual([[0, null, 'TOO_LARGE_INSIDE']]);
});
