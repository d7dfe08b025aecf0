import { classify, type DivisionKind, levelOf } from './classify.js';

/** The committee at the end of a name of the open data: 村委会, 社区居民委员会, 街道办事处, 矿区管理委员会. */
const villageCommittee = /(?:(?:村民|居民|牧民|人民|村)?委员会|[村居]民?委会|居民居委会|居委)$/;
const named = new Set<DivisionKind>(['TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP', 'SUBDISTRICT']);
const townshipCommittee = /(?<=街道)办事处$|(?<=区)(?:管理委员会|管委会)$/;

/** Name of the division above whose code begins with so many digits. */
type NameAbove = (digits: 2 | 4 | 6 | 9) => string | undefined;

/**
 * The place, where a list names its committee: 芦家坪村委会 is 芦家坪村, 文苑社区居民委员会 is 文苑社区,
 * 道图嘎查村 is 道图嘎查, 松宜矿区管理委员会 is 松宜矿区. Names above that are repeated before it are left out: 当阳市王店镇 is
 * 王店镇, 宜昌市伍家岗区宝江社区居民委员会 is 宝江社区. Other names come back as they are.
 */
export function placeName(code: string, name: string, above: NameAbove = () => undefined): string {
  const { level, kind } = classify(code, name);
  if (level === 'TOWNSHIP') {
    const county = above(6);
    const repeats = county !== undefined && named.has(kind) && name.startsWith(county);
    return repeats && name.length > county.length + 1 ? name.slice(county.length) : name.replace(townshipCommittee, '');
  }
  if (level !== 'VILLAGE') return name;
  const own = name.length < 10 ? name : withoutCounty(name, above);
  const stem = own.replace(villageCommittee, '');
  if (stem === '') return name;
  if (kind === 'GACHA') return stem.replace(/(?<=嘎查)村$/, '');
  if (stem === own || /(社区|村|嘎查)$/.test(stem)) return stem;
  return stem + (kind === 'COMMUNITY' ? '社区' : '村');
}

/** A village's name without its county, and what else is repeated before and after that. */
function withoutCounty(name: string, above: NameAbove): string {
  const without = (rest: string, digits: 2 | 4 | 6 | 9) => {
    const repeated = above(digits);
    return repeated && rest.startsWith(repeated) ? rest.slice(repeated.length) : rest;
  };
  const inCounty = without(without(name, 2), 4);
  const rest = without(inCounty, 6);
  return rest === inCounty ? name : [without(rest, 9), rest, name].find((short) => short.length > 2)!;
}

/** Codes of 北京市, 天津市, 上海市, 重庆市: no other city is a province. */
const municipality = /^(11|12|31|50)/;
const county = /(街道|镇|乡|苏木|嘎查|村|社区|[村居]民委员会|[村居]委会)$/;
const township = /(省|自治区|县|自治州|村民委员会|村委会|居民委员会|居委会)$/;
const village = /(街道|镇|乡|苏木|县)$/;

/** Whether a name says that it is of another level than its code; zones have names of any kind. */
export function wrongLevel(code: string, name: string): boolean {
  switch (levelOf(code)) {
    case 'PROVINCE':
      return !/(省|自治区|特别行政区)$/.test(name) && !(name.endsWith('市') && municipality.test(code));
    case 'PREFECTURE':
      return !/([市州盟县]|地区|市辖区|行政区划)$/.test(name);
    case 'COUNTY':
      return county.test(name);
    case 'TOWNSHIP':
      return township.test(name);
    case 'VILLAGE':
      return village.test(name);
  }
}

/** A character that a list could not write: its parts in brackets, its sound, a place holder, or one of its own making. */
const substitute = /[（(](?:[氵土石田木].|.阝|同音|[a-z]+)[）)]|[a-z]{2,}|[?？\p{Co}]/u;

/** Whether a name is none as it stands: 大(土郎)村, 楞（同音）塘村, 长shan村, 麦?镇. */
export const isUnwritten = (name: string): boolean => substitute.test(name);
