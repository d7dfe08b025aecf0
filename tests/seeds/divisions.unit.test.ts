import { describe, expect, it } from 'vitest';
import { classify } from '../../seeds/divisions/classify.js';
import { readTable } from '../../seeds/kit/csv.js';
import { centreOf } from '../../seeds/kit/places.js';

const divisions = readTable<'code' | 'name' | 'level' | 'kind' | 'parent'>('divisions.csv');
const below = (prefix: string, level: string) =>
  divisions.filter((one) => one.level === level && one.code.startsWith(prefix));
const townships = (prefix: string, ...kinds: string[]) =>
  below(prefix, 'TOWNSHIP').filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).length;

describe('the divisions of the five places', () => {
  it('are 43 towns, 8 sums and townships and 26 subdistricts in Ordos, without its zones', () => {
    expect(townships('1506', 'TOWN')).toBe(43);
    expect(townships('1506', 'SUM', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')).toBe(8);
    expect(townships('1506', 'SUBDISTRICT')).toBe(26);
    expect(below('1506', 'COUNTY')).toHaveLength(9);
  });

  it('are 11 townships in 宜都 with its mining area, 11 in 长阳, 8 in 兴山 and 14 in 准格尔旗 without its zone', () => {
    expect(townships('420581')).toBe(11);
    expect(below('420581', 'TOWNSHIP').filter(({ kind }) => kind === 'ZONE')).toMatchObject([{ name: '松宜矿区' }]);
    expect(townships('420528')).toBe(11);
    expect(townships('420526')).toBe(8);
    expect(townships('150622') - townships('150622', 'ZONE')).toBe(14);
  });

  it('are 13 counties in 宜昌, 12 in 泉州 and, of 镇江, 7 with the townships of 丹阳 only', () => {
    expect(below('4205', 'COUNTY')).toHaveLength(13);
    expect(below('3505', 'COUNTY')).toHaveLength(12);
    expect(below('3211', 'COUNTY')).toHaveLength(7);
    expect(townships('3211')).toBe(townships('321181'));
    expect(townships('321181')).toBe(12);
  });

  it('hold every community, village and gacha that the sources name', () => {
    const villages = divisions.filter(({ level }) => level === 'VILLAGE').map(({ name }) => name);
    expect(villages).toEqual(
      expect.arrayContaining(
        '文苑社区 新北社区 向阳社区 道图嘎查 源淮社区 梅庭社区 果园路社区 小林园社区 张家坡社区 观音堂村 深渡河村'.split(
          ' ',
        ),
      ),
    );
  });

  it('have unique codes, and each the level and kind of the rule and a parent before it', () => {
    const seen = new Set<string>();
    for (const { code, name, level, kind, parent } of divisions) {
      expect(seen.has(code), code).toBe(false);
      expect({ level, kind }, code).toEqual(classify(code, name));
      expect(parent === '' || seen.has(parent), code).toBe(true);
      seen.add(code);
    }
  });

  it('have a point on the map wherever the seeds place something', () => {
    const places = divisions.filter(({ code, level }) => level === 'TOWNSHIP' && !code.endsWith('00000000'));
    expect(places.every(({ code }) => centreOf(code).latitude > 24)).toBe(true);
  });
});

describe('the figures of the sources', () => {
  it('are 246, each of a known source and a known division', () => {
    const figures = readTable<'no' | 'source' | 'metric' | 'division'>('figures.csv');
    const sources = readTable<'code'>('sources.csv').map(({ code }) => code);
    const codes = new Set(divisions.map(({ code }) => code));
    expect(figures.map(({ no }) => Number(no))).toEqual(Array.from({ length: 246 }, (_, i) => i + 1));
    expect(figures.filter(({ source }) => !sources.includes(source))).toEqual([]);
    expect(figures.filter(({ division }) => !codes.has(division))).toEqual([]);
  });
});
