import { Choice, Concept, choices, Day, Entity, One, open, openRows, Text, type ValueOf } from '../kit/index.js';
import { Grid } from './grid.js';

export const GridStaffRole = choices('GridStaffRole', '网格职务：在网格中担任的职务', 'Post in a grid', {
  LEADER: ['网格长', 'Grid leader'],
  SECOND_LEADER: ['第二网格长', 'Second grid leader'],
  OFFICER: ['网格员', 'Grid officer'],
});
export type GridStaffRole = ValueOf<typeof GridStaffRole>;

@Concept({
  zh: '网格人员：在网格中任职的人员，属公共职责，姓名公开，不登记电话',
  en: 'A person’s post in a grid: a public function, so the name is public; no telephone is kept here',
  rows: openRows,
  names: ['gridStaffMember', 'gridStaff'],
  order: 'name',
})
export class GridStaff extends Entity {
  @One(() => Grid, '网格', 'The grid', open, {
    group: true,
    back: ['staff', '网格人员：网格长、第二网格长和网格员', 'Grid leader, second leader and officers'],
  })
  grid!: Grid;

  @Choice(GridStaffRole, '职务：网格长、第二网格长或者网格员', 'Leader, second leader or officer', open, {
    filter: true,
    group: true,
  })
  role!: GridStaffRole;

  @Text('姓名', 'Name', open, { max: 60, order: true, pinyin: 'person', search: true })
  name!: string;

  @Day('任职日期', 'Since when', open, { filter: true, order: true })
  startedOn!: string;

  @Day('离任日期：离任之日，在任期间为空', 'Until when; absent while in post', open, { optional: true, filter: true })
  endedOn?: string;
}
