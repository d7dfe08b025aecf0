import { Deputy } from '../deputies/deputy.js';
import { Choice, Concept, Day, Entity, mine, nothing, One, open, Real, rowsWhere, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { PointsDimension, PointsEntryStatus } from './points.choices.js';
import { PointsRuleItem } from './points-rule-item.js';
import { PointsStatement } from './points-statement.js';

@Concept({
  zh: '履职积分明细',
  en: 'An entry in the ledger of points: never changed once approved, only reversed by another; for the deputy and the offices',
  rows: rowsWhere(nothing, { deputy: mine('deputy', 'deputy') }),
  names: ['pointsEntry', 'pointsEntries'],
  order: '-occurredOn',
  days: [['suggestion.submittedOn', 'occurredOn']],
})
export class PointsEntry extends Entity {
  @One(() => PointsStatement, '反馈单', 'The statement of the year that it counts in', open, {
    back: ['entries', '积分明细', 'The ledger behind it; not public'],
  })
  statement!: PointsStatement;

  @One(() => Deputy, '代表', 'The deputy', open)
  deputy!: Deputy;

  @One(() => Division, '行政区划', 'The place of the rule', open, { group: true })
  division!: Division;

  @One(() => PointsRuleItem, '计分项', 'The item of the rule', open, { group: true })
  item!: PointsRuleItem;

  @Choice(PointsDimension, '维度', 'Kind of work: that of the item', open, { filter: true, group: true })
  dimension!: PointsDimension;

  @Real('数量', 'Units of the item', open, { sum: true })
  quantity!: number;

  @Real('积分', 'Points; negative if deducted or reversed', open, { filter: true, sum: true })
  points!: number;

  @Day('发生日期', 'Day of the work that is scored', open, { filter: true, order: true, group: true })
  occurredOn!: string;

  @Text('依据', 'What proves it: minutes, sign-in sheet, number of the paper', open, { max: 500 })
  evidence!: string;

  @One(() => Suggestion, '相关建议', 'The suggestion that is scored, if it is one', open, { optional: true })
  suggestion?: Suggestion;

  @Choice(PointsEntryStatus, '状态', 'Whether it counts', open, { filter: true, group: true })
  status!: PointsEntryStatus;

  @Text('核定人', 'Post of the one who approved or rejected it, without the name; absent before', open, {
    max: 100,
    optional: true,
  })
  approver?: string;

  @Day('核定日期', 'Approved or rejected on; absent before', open, { optional: true, filter: true })
  decidedOn?: string;

  @One(() => PointsEntry, '冲销', 'The entry that this one reverses; absent for an ordinary entry', open, {
    optional: true,
    back: ['reversals', '冲销记录', 'The entry that reverses this one, if any'],
  })
  reversalOf?: PointsEntry;

  @Text('备注', 'Why it was rejected, or why it reverses another', open, { max: 500, optional: true })
  reason?: string;
}
