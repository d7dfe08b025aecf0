import type { PageSize } from '../../kit/declare/page-size.js';
import { choices, type ValueOf } from '../../kit/index.js';

export const LocatedBy = choices('LocatedBy', '定位方式：根据什么找到该地方', 'How a place was found', {
  GRID: ['按网格：按网格编码', 'By the code of its grid'],
  DIVISION: ['按区划：按区划代码', 'By the code of its division'],
  NEAREST_STATION: [
    '按最近家站：按最近的使用中家站；此处没有区划边界，靠近边界的可能是相邻区划',
    'By the nearest station in use: divisions have no boundaries here, so near a border it may be the neighbour',
  ],
});
export type LocatedBy = ValueOf<typeof LocatedBy>;

export const Nearness = choices(
  'Nearness',
  '远近：代表居住或者工作的范围，取包含该地方的最小一级',
  'The smallest circle around a place in which a deputy is at home',
  {
    GRID: ['本网格：在该网格工作', 'Works in the grid'],
    VILLAGE: ['本村(社区)：在该村或者社区居住或者工作', 'Lives or works in the village or community'],
    TOWNSHIP: ['本乡镇(街道)：在该乡镇或者街道居住或者工作', 'Lives or works in the township or subdistrict'],
    COUNTY: ['本县(市、区、旗)：在该县级区划居住或者工作', 'Lives or works in the county'],
    PREFECTURE: ['本市(盟、州)：在该地级区划居住或者工作', 'Lives or works in the prefecture'],
    PROVINCE: ['本省(自治区、直辖市)：在该省级区划居住或者工作', 'Lives or works in the province'],
    ELSEWHERE: ['外省：在外省居住和工作', 'Lives and works in another province'],
  },
);
export type Nearness = ValueOf<typeof Nearness>;

/** Deputies of one congress in an answer. */
export const nearestSize: PageSize = { most: 20, usual: 5 };
