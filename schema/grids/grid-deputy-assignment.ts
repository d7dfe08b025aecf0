import { Deputy } from '../deputies/deputy.js';
import {
  Choice,
  ChoiceList,
  Concept,
  choices,
  Day,
  Entity,
  One,
  open,
  openRows,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Grid } from './grid.js';

export const GridDeputyRole = choices(
  'GridDeputyRole',
  '五员：代表在网格中的角色（当好五员、树好形象）',
  'Roles of a deputy in a grid (当好五员、树好形象)',
  {
    PUBLICIST: ['宣传员：宣传政策法律', 'Makes policies and laws known'],
    SUPERVISOR: ['监督员：监督政策落实', 'Watches over how policies are carried out'],
    SERVANT: ['服务员：为民生服务', 'Works for people’s livelihood'],
    INFORMANT: ['信息员：反映社情民意', 'Reports what people think'],
    MEDIATOR: ['调解员：调解矛盾纠纷', 'Mediates disputes'],
  },
);
export type GridDeputyRole = ValueOf<typeof GridDeputyRole>;

export const GridAssignmentStatus = choices(
  'GridAssignmentStatus',
  '进网格状态',
  'State of a deputy’s assignment to a grid',
  {
    ACTIVE: ['在格：正在网格工作', 'In force'],
    ENDED: ['已离格：已不在网格工作', 'Over'],
  },
);
export type GridAssignmentStatus = ValueOf<typeof GridAssignmentStatus>;

@Concept({
  zh: '代表进网格：代表进网格及其角色，在网格公示（亮身份、进网格）',
  en: 'A deputy’s assignment to a grid with the roles taken there, as posted in the grid (亮身份、进网格)',
  rows: openRows,
  order: '-startedOn',
  unique: [['grid', 'deputy']],
  days: [
    ['startedOn', 'endedOn'],
    ['deputy.firstElectedOn', 'startedOn'],
  ],
})
export class GridDeputyAssignment extends Entity {
  @One(() => Grid, '网格', 'The grid', open, {
    group: true,
    back: ['deputies', '网格代表', 'The deputies in the grid'],
  })
  grid!: Grid;

  @One(() => Deputy, '代表', 'The deputy', open, {
    group: true,
    back: ['grids', '所进网格', 'Grids that the deputy works in'],
  })
  deputy!: Deputy;

  @ChoiceList(GridDeputyRole, '角色', 'Roles taken in the grid', open, { filter: true })
  roles!: readonly GridDeputyRole[];

  @Text(
    '地方角色：地方另行增加的角色，用当地的名称，如有的地方共七员',
    'Further roles that a place has added, by their local names, e.g. where seven are counted',
    open,
    {
      max: 60,
      optional: true,
    },
  )
  localRoles?: string;

  @Text('行动：所属的当地行动', 'Local campaign that the assignment belongs to', open, {
    max: 60,
    optional: true,
    filter: true,
    group: true,
  })
  campaign?: string;

  @Choice(GridAssignmentStatus, '状态', 'State', open, { filter: true, group: true })
  status!: GridAssignmentStatus;

  @Day('进格日期', 'Since when', open, { filter: true, order: true, group: true })
  startedOn!: string;

  @Day('离格日期：离网格之日，在网格期间为空', 'Until when; absent while it lasts', open, {
    optional: true,
    filter: true,
  })
  endedOn?: string;
}
