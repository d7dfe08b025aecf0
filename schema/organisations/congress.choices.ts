import { choices, type ValueOf } from '../kit/index.js';

export const CongressLevel = choices(
  'CongressLevel',
  '人大级别：五级人民代表大会，一人可同时担任几级人大代表',
  'The five levels of people’s congresses; one person may hold mandates of several',
  {
    NATIONAL: ['全国：全国人民代表大会', 'National People’s Congress'],
    PROVINCE: ['省级：省、自治区、直辖市的人民代表大会', 'Congress of a province, autonomous region or municipality'],
    PREFECTURE: [
      '设区的市级：设区的市、自治州的人民代表大会',
      'Congress of a city divided into districts, or an autonomous prefecture',
    ],
    COUNTY: [
      '县级：县、旗、市辖区、县级市的人民代表大会',
      'Congress of a county, banner, district or county-level city',
    ],
    TOWNSHIP: ['乡级：镇、乡、苏木的人民代表大会', 'Congress of a town, township or sum'],
  },
);
export type CongressLevel = ValueOf<typeof CongressLevel>;
