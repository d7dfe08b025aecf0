import { choices, type ValueOf } from '../../kit/index.js';
import type { PageSize } from '../../kit/page-size.js';

export const LocatedBy = choices('LocatedBy', '定位方式', 'How a place was found', {
  GRID: ['按网格', 'By the code of its grid'],
  DIVISION: ['按区划', 'By the code of its division'],
  NEAREST_STATION: [
    '按最近家站',
    'By the nearest station in use: divisions have no boundaries here, so near a border it may be the neighbour',
  ],
});
export type LocatedBy = ValueOf<typeof LocatedBy>;

export const Nearness = choices('Nearness', '远近', 'The smallest circle around a place in which a deputy is at home', {
  GRID: ['本网格', 'Works in the grid'],
  VILLAGE: ['本村(社区)', 'Lives or works in the village or community'],
  TOWNSHIP: ['本乡镇(街道)', 'Lives or works in the township or subdistrict'],
  COUNTY: ['本县(市、区、旗)', 'Lives or works in the county'],
  PREFECTURE: ['本市(盟、州)', 'Lives or works in the prefecture'],
  PROVINCE: ['本省(自治区、直辖市)', 'Lives or works in the province'],
  ELSEWHERE: ['外省', 'Lives and works in another province'],
});
export type Nearness = ValueOf<typeof Nearness>;

/** Deputies of one congress in an answer. */
export const nearestSize: PageSize = { most: 20, usual: 5 };
