import { Deputy } from '../deputies/deputy.js';
import { DeputyGroup } from '../deputies/deputy-group.js';
import {
  always,
  Choice,
  Concept,
  Day,
  Entity,
  Int,
  insiders,
  mine,
  One,
  open,
  Real,
  rowsWhere,
  Text,
  value,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { AssessmentStatus } from './points.choices.js';
import { PointsRule } from './points-rule.js';

@Concept({
  zh: '履职积分反馈单：一名代表一个履职年度的积分；公布时公开，确定后再次公开，此前仅本人可见',
  en: 'The points of a deputy in one performance year; public when published and again when final, the deputy’s own before',
  rows: rowsWhere(value('status', 'PUBLISHED', 'FINAL'), { deputy: mine('deputy', 'deputy') }),
  order: '-year',
  unique: [['deputy', 'rule', 'year']],
  invariants: [
    always(
      '总积分为已核定明细的合计',
      'The total is what approved entries add up to',
      `abs({totalPoints} - coalesce((select sum(e.points) from points_entry e where e.statement_id = {id} and e.status = 'APPROVED'), 0)) < 0.005`,
    ),
  ],
})
export class PointsStatement extends Entity {
  @One(() => Deputy, '代表', 'The deputy', open, {
    back: ['pointsStatements', '积分反馈单：各年度积分，仅列已公开的', 'Points by year, as far as they are published'],
  })
  deputy!: Deputy;

  @One(
    () => PointsRule,
    '积分办法：该年度计分依据的积分办法版次',
    'The edition of the rule that the year is scored by',
    open,
    {
      back: [
        'statements',
        '积分反馈单：按该办法出具的反馈单，仅列已公开的',
        'Statements made by it, as far as they are public',
      ],
    },
  )
  rule!: PointsRule;

  @One(() => Division, '行政区划：积分办法所属的区划', 'The place of the rule', open, { group: true })
  division!: Division;

  @One(
    () => DeputyGroup,
    '代表小组：发放反馈单的代表小组，未入小组的为空',
    'The group that hands out the slip; absent for a deputy without one',
    open,
    {
      optional: true,
      group: true,
    },
  )
  group?: DeputyGroup;

  @Int('履职年度', 'Performance year', open, { filter: true, order: true, group: true })
  year!: number;

  @Choice(AssessmentStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: AssessmentStatus;

  @Real('总积分：已核定明细的合计，含冲销', 'Sum of the approved entries, reversals included', open, {
    filter: true,
    order: true,
    sum: true,
  })
  totalPoints!: number;

  @Int('名次：在当地的名次，从1起；未公布前为空', 'Rank in the place, from 1; absent until published', open, {
    optional: true,
    filter: true,
  })
  rank?: number;

  @Day('公布日期：未公布前为空', 'Published on; absent until then', open, { optional: true, filter: true })
  publishedOn?: string;

  @Text('申诉理由：代表申诉的理由，未申诉的为空', 'Why the deputy appealed; absent without an appeal', insiders, {
    max: 1000,
    optional: true,
  })
  appealReason?: string;

  @Text('申诉决定：决定前为空', 'What was decided on the appeal; absent until then', insiders, {
    max: 1000,
    optional: true,
  })
  appealDecision?: string;

  @Day('申诉决定日期', 'Appeal decided on', insiders, { optional: true })
  appealDecidedOn?: string;

  @Day('申诉日期：未申诉的为空', 'Appealed on; absent without an appeal', insiders, { optional: true })
  appealedOn?: string;
}
