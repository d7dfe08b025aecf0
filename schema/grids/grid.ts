import {
  Choice,
  Code,
  Concept,
  Count,
  choices,
  Day,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const GridKind = choices('GridKind', '网格类型：网格属于哪一类', 'Kind of grid', {
  BASIC: ['基础网格：村、社区中若干住户组成的基础网格', 'Basic grid: a part of the homes of a community or village'],
  SPECIAL: [
    '专属网格：市场、园区、学校等单独成格的专属网格',
    'Special grid: a market, park, school or other unit of its own',
  ],
});
export type GridKind = ValueOf<typeof GridKind>;

@Concept({
  zh: '网格：最小的社会治理单元，是一个社区或者村的一部分（GB/T 31000）',
  en: 'The smallest cell of local governance: a part of one community or village (GB/T 31000)',
  rows: openRows,
  order: 'code',
  days: [['establishedOn', 'endedOn']],
})
export class Grid extends Entity {
  @Code(
    '网格编码：15位，由社区或者村的12位代码加3位组成',
    '15 digits: the 12-digit code of the community or village and 3 more',
    open,
    {
      lookup: true,
      max: 15,
      order: true,
    },
  )
  code!: string;

  @Text('名称：在社区内的名称，如奥林春天网格', 'Name within the community, e.g. 奥林春天网格', open, {
    max: 60,
    order: true,
    pinyin: true,
    search: true,
  })
  name!: string;

  @Choice(GridKind, '类型', 'Basic or special', open, { filter: true, group: true })
  kind!: GridKind;

  @One(() => Division, '所属社区(村)：网格所属的社区或者村', 'The community or village that it is a part of', open, {
    group: true,
    back: ['grids', '网格：该社区或者村的网格', 'Grids of this community or village'],
  })
  division!: Division;

  @Count('户数', 'Households', open, { filter: true, sum: true })
  householdCount!: number;

  @Day('设立日期：不详的为空', 'Set up on; absent where nobody knows', open, { optional: true, filter: true })
  establishedOn?: string;

  @Day('撤销日期：合并或者撤销之日，存续期间为空', 'Last day; absent while it exists', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;

  @One(() => Grid, '并入网格：没有合并的为空', 'The grid that it went into; absent otherwise', open, {
    optional: true,
    back: ['mergedGrids', '并入的网格', 'Grids that went into it'],
  })
  mergedInto?: Grid;
}
