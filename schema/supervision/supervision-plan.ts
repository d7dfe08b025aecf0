import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { always, Choice, Concept, Day, Entity, Int, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { Division } from '../organisations/division.js';
import { SupervisionPlanKind, SupervisionPlanStatus } from './supervision.choices.js';

@Concept({
  zh: '监督计划：人大一段时间内监督什么，由主任会议或者主席团决定；决定后公开',
  en: 'What a congress supervises in a period, as decided by its chairpersons’ meeting or presidium; public once decided',
  rows: rowsWhere(value('status', 'DECIDED', 'IN_PROGRESS', 'REPORTED', 'CLOSED')),
  order: '-startsOn',
  days: [['startsOn', 'endsOn']],
  invariants: [
    ...decided('decision', '监督计划的决定', {
      when: `{status} <> 'DRAFT'`,
      by: `case {level} when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'CHAIRPERSONS_MEETING' end`,
      of: '{division}',
      before: 'startsOn',
    }),
    ...decided('heard', '监督结果的报告', {
      when: `{status} in ('REPORTED', 'CLOSED')`,
      by: `case {level} when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'STANDING_COMMITTEE' end`,
      of: '{division}',
    }),
    always(
      '列入的年度计划是同地同年的年度监督计划',
      'It is part of an annual plan of its place and year alone',
      `{annual} is null or ({kind} <> 'ANNUAL' and {annual.kind} = 'ANNUAL' and {annual.division} = {division} and {annual.year} = {year})`,
    ),
  ],
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

  @One(() => Division, '行政区划：由哪里的人大监督', 'The place whose congress supervises', open, { group: true })
  division!: Division;

  @One(() => Agency, '组织单位：承担监督工作的机构', 'The office that carries it out', open, { optional: true })
  organiser?: Agency;

  @One(
    () => SupervisionPlan,
    '年度计划：列入哪一项年度监督计划，未列入的为空',
    'The annual plan that it is part of; absent outside of one',
    open,
    { optional: true, back: ['parts', '列入的计划：列入该年度计划的其他计划', 'The plans that are part of it'] },
  )
  annual?: SupervisionPlan;

  @Int('年度', 'Year', open, { filter: true, order: true, group: true })
  year!: number;

  @Day('开始日期', 'First day', open, { filter: true, order: true, group: true })
  startsOn!: string;

  @Day('结束日期', 'Last day', open, { filter: true })
  endsOn!: string;

  @One(
    () => Decision,
    '决定：主任会议或者主席团通过计划的决定，草拟的为空',
    'The decision of the chairpersons’ meeting or presidium on the plan; absent for a draft',
    open,
    { optional: true, back: ['supervisionPlans', '监督计划', 'The plan that it decided on'] },
  )
  decision?: Decision;

  @One(
    () => Decision,
    '听取报告：常委会或者主席团听取监督结果，未报告前为空',
    'Where the standing committee or presidium heard the results; absent until reported',
    open,
    { optional: true, back: ['heardSupervisionPlans', '听取的监督计划', 'The plan whose results were heard'] },
  )
  heard?: Decision;

  @Text('说明：目的和做法', 'What it is for and how it works', open, { max: 2000, optional: true })
  description?: string;

  @Text('成效：取得的成效，未报告前为空', 'What it achieved; absent until reported', open, {
    max: 2000,
    optional: true,
  })
  results?: string;
}
