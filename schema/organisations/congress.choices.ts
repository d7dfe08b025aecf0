import { choices, type ValueOf } from '../kit/index.js';

export const CongressLevel = choices(
  'CongressLevel',
  '人大级别',
  'The five levels of people’s congresses; one person may hold mandates of several',
  {
    NATIONAL: ['全国', 'National People’s Congress'],
    PROVINCE: ['省级', 'Congress of a province, autonomous region or municipality'],
    PREFECTURE: ['设区的市级', 'Congress of a city divided into districts, or an autonomous prefecture'],
    COUNTY: ['县级', 'Congress of a county, banner, district or county-level city'],
    TOWNSHIP: ['乡级', 'Congress of a town, township or sum'],
  },
);
export type CongressLevel = ValueOf<typeof CongressLevel>;
