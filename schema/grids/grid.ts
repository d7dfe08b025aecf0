import {
  Choice,
  Code,
  Concept,
  Count,
  choices,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const GridKind = choices('GridKind', '网格类型', 'Kind of grid', {
  BASIC: ['基础网格', 'Basic grid: a part of the homes of a community or village'],
  SPECIAL: ['专属网格', 'Special grid: a market, park, school or other unit of its own'],
});
export type GridKind = ValueOf<typeof GridKind>;

@Concept({
  zh: '网格',
  en: 'The smallest cell of local governance: a part of one community or village (GB/T 31000)',
  rows: openRows,
  order: 'code',
})
export class Grid extends Entity {
  @Code('网格编码', '15 digits: the 12-digit code of the community or village and 3 more', open, {
    lookup: true,
    max: 15,
    order: true,
  })
  code!: string;

  @Text('名称', 'Name within the community, e.g. 奥林春天网格', open, {
    max: 60,
    order: true,
    pinyin: true,
    search: true,
  })
  name!: string;

  @Choice(GridKind, '类型', 'Basic or special', open, { filter: true, group: true })
  kind!: GridKind;

  @One(() => Division, '所属社区(村)', 'The community or village that it is a part of', open, {
    group: true,
    back: ['grids', '网格', 'Grids of this community or village'],
  })
  division!: Division;

  @Count('户数', 'Households', open, { filter: true, sum: true })
  householdCount!: number;
}
