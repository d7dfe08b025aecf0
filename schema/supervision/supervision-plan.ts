import { Choice, Concept, Day, Entity, Int, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { Division } from '../organisations/division.js';
import { SupervisionPlanKind, SupervisionPlanStatus } from './supervision.choices.js';

@Concept({
  zh: '监督计划',
  en: 'What a congress supervises in a period, as decided by its chairpersons’ meeting or presidium; public once decided',
  rows: rowsWhere(value('status', 'DECIDED', 'IN_PROGRESS', 'REPORTED', 'CLOSED')),
  order: '-startsOn',
  days: [['startsOn', 'endsOn']],
})
export class SupervisionPlan extends Entity {
  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Choice(SupervisionPlanKind, '类别', 'What it covers', open, { filter: true, group: true })
  kind!: SupervisionPlanKind;

  @Choice(SupervisionPlanStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SupervisionPlanStatus;

  @Choice(CongressLevel, '层级', 'Level of the congress', open, { filter: true, group: true })
  level!: CongressLevel;

  @One(() => Division, '行政区划', 'The place whose congress supervises', open, { group: true })
  division!: Division;

  @One(() => Agency, '组织单位', 'The office that carries it out', open, { optional: true })
  organiser?: Agency;

  @Int('年度', 'Year', open, { filter: true, order: true, group: true })
  year!: number;

  @Day('开始日期', 'First day', open, { filter: true, order: true, group: true })
  startsOn!: string;

  @Day('结束日期', 'Last day', open, { filter: true })
  endsOn!: string;

  @Text('说明', 'What it is for and how it works', open, { max: 2000, optional: true })
  description?: string;

  @Text('成效', 'What it achieved; absent until reported', open, { max: 2000, optional: true })
  results?: string;
}
