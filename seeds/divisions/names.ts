import { classify, type DivisionKind } from './classify.js';

/** The committee at the end of a name of the open data: 村委会, 社区居民委员会, 街道办事处, 矿区管理委员会. */
const villageCommittee = /(?:(?:村民|居民|牧民|人民|村)?委员会|[村居]民?委会|居民居委会|居委)$/;
const named = new Set<DivisionKind>(['TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP', 'SUBDISTRICT']);
const townshipCommittee = /(?<=街道)办事处$|(?<=区)(?:管理委员会|管委会)$/;

/**
 * The place, where the open data name its committee: 芦家坪村委会 is 芦家坪村, 文苑社区居民委员会 is 文苑社区,
 * 道图嘎查村 is 道图嘎查, 松宜矿区管理委员会 is 松宜矿区. Other names come back as they are.
 * `county` is the name of the county a township belongs to; the open data sometimes repeat it (当阳市王店镇 is 王店镇).
 */
export function placeName(code: string, name: string, county?: string): string {
  const { level, kind } = classify(code, name);
  if (level === 'TOWNSHIP') {
    const repeats = county !== undefined && named.has(kind) && name.startsWith(county);
    return repeats && name.length > county.length + 1 ? name.slice(county.length) : name.replace(townshipCommittee, '');
  }
  if (level !== 'VILLAGE') return name;
  const stem = name.replace(villageCommittee, '');
  if (stem === '') return name;
  if (kind === 'GACHA') return stem.replace(/(?<=嘎查)村$/, '');
  if (stem === name || /(社区|村|嘎查)$/.test(stem)) return stem;
  return stem + (kind === 'COMMUNITY' ? '社区' : '村');
}
