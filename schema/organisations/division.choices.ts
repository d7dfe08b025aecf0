import { choices, type ValueOf } from '../kit/index.js';

export const DivisionLevel = choices(
  'DivisionLevel',
  '行政区划级别：属于哪一级区划',
  'Level of an administrative division',
  {
    PROVINCE: ['省级：省、自治区、直辖市，代码2位', 'Province, autonomous region or municipality: 2 digits'],
    PREFECTURE: [
      '地级：地级市、盟、自治州，代码4位',
      'Prefecture-level city, league or autonomous prefecture: 4 digits',
    ],
    COUNTY: ['县级：县、区、旗、县级市，代码6位', 'County, district, banner, county-level city: 6 digits'],
    TOWNSHIP: ['乡级：镇、乡、苏木、街道，代码9位', 'Town, township, sum, subdistrict: 9 digits'],
    VILLAGE: ['村级：村、嘎查、社区，代码12位', 'Village, gacha, community: 12 digits'],
  },
);
export type DivisionLevel = ValueOf<typeof DivisionLevel>;

export const DivisionKind = choices(
  'DivisionKind',
  '行政区划类型：同级区划的具体称谓',
  'What a division is called in its level',
  {
    PROVINCE: ['省', 'Province'],
    AUTONOMOUS_REGION: ['自治区', 'Autonomous region'],
    MUNICIPALITY: ['直辖市：中央直属的市', 'Municipality under the central government'],
    PREFECTURE_CITY: ['地级市', 'Prefecture-level city'],
    PREFECTURE: ['地区', 'Prefecture'],
    LEAGUE: ['盟：内蒙古的地级区划', 'League of Inner Mongolia'],
    AUTONOMOUS_PREFECTURE: ['自治州', 'Autonomous prefecture'],
    COUNTY: ['县', 'County'],
    COUNTY_CITY: ['县级市', 'County-level city'],
    DISTRICT: ['市辖区', 'District of a city'],
    BANNER: ['旗：内蒙古的县级区划', 'Banner: a county of Inner Mongolia'],
    AUTONOMOUS_COUNTY: ['自治县', 'Autonomous county'],
    AUTONOMOUS_BANNER: ['自治旗', 'Autonomous banner'],
    TOWN: ['镇', 'Town'],
    TOWNSHIP: ['乡', 'Township'],
    ETHNIC_TOWNSHIP: ['民族乡', 'Ethnic township'],
    SUM: ['苏木：内蒙古的乡级区划', 'Sum: a township of Inner Mongolia'],
    SUBDISTRICT: ['街道：街道不设人民代表大会', 'Subdistrict; has no congress of its own'],
    ZONE: [
      '功能区：参照区划管理的开发区、矿区等功能区',
      'Development, mining or other zone that is run like a division',
    ],
    VILLAGE: ['村', 'Village'],
    GACHA: ['嘎查：内蒙古的村级区划', 'Gacha: a village of Inner Mongolia'],
    COMMUNITY: ['社区：城市居民社区', 'Urban residents’ community'],
    SPECIAL_ADMINISTRATIVE_REGION: ['特别行政区', 'Special administrative region'],
    GROUPING: [
      '统计汇总单位：仅用于汇总其他区划的代码，如市辖区、省直辖县级行政区划',
      'A code that only groups others, such as 市辖区 or 省直辖县级行政区划',
    ],
  },
);
export type DivisionKind = ValueOf<typeof DivisionKind>;
