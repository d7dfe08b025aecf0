import { Choice, Concept, Entity, Int, One, open, Real, rowsVia, Text } from '../kit/index.js';
import { PointsDimension } from './points.choices.js';
import { PointsRule } from './points-rule.js';

@Concept({
  zh: '积分计分项：一版积分办法计分的项目及分值，负分为扣分',
  en: 'What an edition of a rule scores, and with how many points; negative points are deducted',
  rows: rowsVia('rule'),
  order: 'position',
  unique: [['rule', 'position']],
})
export class PointsRuleItem extends Entity {
  @One(() => PointsRule, '积分办法', 'The edition of the rule', open, { back: ['items', '计分项', 'What is scored'] })
  rule!: PointsRule;

  @Int('序号：在办法中的次序，从1起', 'Place in the rule, from 1', open, { order: true })
  position!: number;

  @Choice(PointsDimension, '维度', 'Kind of work', open, { filter: true, group: true })
  dimension!: PointsDimension;

  @Text('计分标准', 'What is scored', open, { max: 200, search: true })
  criterion!: string;

  @Real('分值：每单位的分值，扣分为负', 'Points for one unit; negative if they are deducted', open, { filter: true })
  points!: number;

  @Text('计分单位：计分的单位，如次、件、半天', 'The unit: 次, 件, 半天', open, { max: 10 })
  unit!: string;

  @Real('年度上限：一年的最高分，没有上限的为空', 'Most points in a year; absent without a limit', open, {
    optional: true,
  })
  yearlyLimit?: number;
}
