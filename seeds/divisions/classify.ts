/** Levels of the 12-digit statistical code, from the widest to the narrowest. */
export type DivisionLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'VILLAGE';

/**
 * What a division is called in law. ZONE has a code of its own but no congress (development zones, mining areas,
 * and the "virtual" communities inside them); GROUPING is a heading of the code list and no place (市辖区).
 */
export type DivisionKind =
  | 'PROVINCE'
  | 'AUTONOMOUS_REGION'
  | 'MUNICIPALITY'
  | 'SPECIAL_ADMINISTRATIVE_REGION'
  | 'PREFECTURE_CITY'
  | 'PREFECTURE'
  | 'LEAGUE'
  | 'AUTONOMOUS_PREFECTURE'
  | 'COUNTY'
  | 'COUNTY_CITY'
  | 'DISTRICT'
  | 'BANNER'
  | 'AUTONOMOUS_COUNTY'
  | 'AUTONOMOUS_BANNER'
  | 'TOWN'
  | 'TOWNSHIP'
  | 'ETHNIC_TOWNSHIP'
  | 'SUM'
  | 'SUBDISTRICT'
  | 'VILLAGE'
  | 'GACHA'
  | 'COMMUNITY'
  | 'ZONE'
  | 'GROUPING';

export interface Classification {
  readonly level: DivisionLevel;
  readonly kind: DivisionKind;
}

/** Endings that name the kind by themselves, longest first. */
const prefectureEndings: readonly (readonly [string, DivisionKind])[] = [
  ['市辖区', 'GROUPING'],
  ['直辖县级行政区划', 'GROUPING'],
  ['自治州', 'AUTONOMOUS_PREFECTURE'],
  ['地区', 'PREFECTURE'],
  ['盟', 'LEAGUE'],
  ['市', 'PREFECTURE_CITY'],
];
const countyEndings: readonly (readonly [string, DivisionKind])[] = [
  ['市辖区', 'GROUPING'],
  ['自治旗', 'AUTONOMOUS_BANNER'],
  ['旗', 'BANNER'],
  ['自治县', 'AUTONOMOUS_COUNTY'],
  ['县', 'COUNTY'],
  ['市', 'COUNTY_CITY'],
  ['群岛', 'DISTRICT'],
  ['海域', 'DISTRICT'],
  ['区', 'DISTRICT'],
];

const byEnding = (endings: typeof countyEndings, name: string, otherwise: DivisionKind): DivisionKind =>
  endings.find(([ending]) => name.endsWith(ending))?.[1] ?? otherwise;

/**
 * Level and kind of a division from its 12-digit code and its Chinese name. Digits 1–2 are the province, 3–4 the
 * prefecture, 5–6 the county (71–79: zones), 7–9 the township (001–099 subdistricts, 100–199 towns, 200–399 townships
 * and sums, 400–599 zones), 10–12 the village (001–199 communities, 200–399 villages and gachas, 400–599 zones).
 * A county that has the name of its city is none: 嘉峪关 has no counties, and 620201 only groups its townships.
 */
export function classify(code: string, name: string, parentName?: string): Classification {
  const level = levelOf(code);
  switch (level) {
    case 'PROVINCE':
      return { level, kind: provinceKind(code, name) };
    case 'PREFECTURE':
      return { level, kind: name === '县' ? 'GROUPING' : byEnding(prefectureEndings, name, 'PREFECTURE') };
    case 'COUNTY':
      return { level, kind: name === parentName ? 'GROUPING' : countyKind(code, name) };
    case 'TOWNSHIP':
      return { level, kind: townshipKind(Number(code.slice(6, 9)), name) };
    case 'VILLAGE':
      return { level, kind: villageKind(Number(code.slice(9, 12)), name) };
  }
}

/** Level of a 12-digit code: the narrowest part that is not zero. */
export function levelOf(code: string): DivisionLevel {
  if (!code.endsWith('000')) return 'VILLAGE';
  if (!code.endsWith('000000')) return 'TOWNSHIP';
  if (!code.endsWith('00000000')) return 'COUNTY';
  return code.endsWith('0000000000') ? 'PROVINCE' : 'PREFECTURE';
}

function provinceKind(code: string, name: string): DivisionKind {
  if (['11', '12', '31', '50'].includes(code.slice(0, 2))) return 'MUNICIPALITY';
  if (name.endsWith('特别行政区')) return 'SPECIAL_ADMINISTRATIVE_REGION';
  return name.endsWith('自治区') ? 'AUTONOMOUS_REGION' : 'PROVINCE';
}

/** Zones are known by their codes only: 苏州工业园区 and 郑州航空港经济综合实验区 end like districts. */
const countyKind = (code: string, name: string): DivisionKind =>
  code[4] === '7' ? 'ZONE' : byEnding(countyEndings, name, 'ZONE');

function townshipKind(number: number, name: string): DivisionKind {
  if (name.endsWith('直辖村级区划')) return 'GROUPING';
  if (number < 100 || /街道(办事处)?$/.test(name)) return 'SUBDISTRICT';
  if (number < 200) return 'TOWN';
  if (number >= 400) return 'ZONE';
  if (name.endsWith('苏木')) return 'SUM';
  return name.endsWith('族乡') ? 'ETHNIC_TOWNSHIP' : 'TOWNSHIP';
}

function villageKind(number: number, name: string): DivisionKind {
  if (number < 200) return 'COMMUNITY';
  if (number < 400) return name.includes('嘎查') ? 'GACHA' : 'VILLAGE';
  if (name.includes('虚拟')) return 'ZONE';
  if (/(居委会|居民委员会|社区)$/.test(name)) return 'COMMUNITY';
  return /(村委会|村民委员会|村)$/.test(name) ? 'VILLAGE' : 'ZONE';
}
