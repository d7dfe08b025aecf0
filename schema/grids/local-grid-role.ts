import { Concept, Day, Entity, One, open, openRows, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';

@Concept({
  zh: '地方角色：一地在五员之外为网格代表增加的角色，如有的地方共七员',
  en: 'A role of deputies in grids that a place has added to the five, e.g. where seven are counted',
  rows: openRows,
  order: 'name',
  unique: [['division', 'name']],
  days: [['startedOn', 'endedOn']],
})
export class LocalGridRole extends Entity {
  @One(() => Division, '行政区划：采用该角色的区划', 'The place that has it', open, {
    group: true,
    back: ['gridRoles', '地方角色：该地为网格代表增加的角色', 'Roles of deputies in grids that the place has added'],
  })
  division!: Division;

  @Text('名称：当地的名称', 'Its local name', open, { max: 20, order: true, search: true })
  name!: string;

  @Text('职责：该角色做什么', 'What it is for', open, { max: 200 })
  meaning!: string;

  @Day('采用日期', 'Since when', open, { filter: true, order: true })
  startedOn!: string;

  @Day('停用日期：仍在采用的为空', 'Until when; absent while it is in use', open, { optional: true, filter: true })
  endedOn?: string;
}
