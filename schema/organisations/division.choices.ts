import { choices, type ValueOf } from '../kit/index.js';

export const DivisionLevel = choices('DivisionLevel', '行政区划级别', 'Level of an administrative division', {
  PROVINCE: ['省级', 'Province, autonomous region or municipality: 2 digits'],
  PREFECTURE: ['地级', 'Prefecture-level city, league, autonomous prefecture: 4 digits'],
  COUNTY: ['县级', 'County, district, banner, county-level city: 6 digits'],
  TOWNSHIP: ['乡级', 'Town, township, sum, subdistrict: 9 digits'],
  VILLAGE: ['村级', 'Village, gacha, community: 12 digits'],
});
export type DivisionLevel = ValueOf<typeof DivisionLevel>;

export const DivisionKind = choices('DivisionKind', '行政区划类型', 'What a division is called in its level', {
  PROVINCE: ['省', 'Province'],
  AUTONOMOUS_REGION: ['自治区', 'Autonomous region'],
  MUNICIPALITY: ['直辖市', 'Municipality under the central government'],
  PREFECTURE_CITY: ['地级市', 'Prefecture-level city'],
  PREFECTURE: ['地区', 'Prefecture'],
  LEAGUE: ['盟', 'League of Inner Mongolia'],
  AUTONOMOUS_PREFECTURE: ['自治州', 'Autonomous prefecture'],
  COUNTY: ['县', 'County'],
  COUNTY_CITY: ['县级市', 'County-level city'],
  DISTRICT: ['市辖区', 'District of a city'],
  BANNER: ['旗', 'Banner: a county of Inner Mongolia'],
  AUTONOMOUS_COUNTY: ['自治县', 'Autonomous county'],
  AUTONOMOUS_BANNER: ['自治旗', 'Autonomous banner'],
  TOWN: ['镇', 'Town'],
  TOWNSHIP: ['乡', 'Township'],
  ETHNIC_TOWNSHIP: ['民族乡', 'Ethnic township'],
  SUM: ['苏木', 'Sum: a township of Inner Mongolia'],
  SUBDISTRICT: ['街道', 'Subdistrict; has no congress of its own'],
  ZONE: ['功能区', 'Development, mining or other zone that is run like a division'],
  VILLAGE: ['村', 'Village'],
  GACHA: ['嘎查', 'Gacha: a village of Inner Mongolia'],
  COMMUNITY: ['社区', 'Urban residents’ community'],
  SPECIAL_ADMINISTRATIVE_REGION: ['特别行政区', 'Special administrative region'],
  GROUPING: ['统计汇总单位', 'A code that only groups others, such as 市辖区 or 省直辖县级行政区划'],
});
export type DivisionKind = ValueOf<typeof DivisionKind>;
