import { Deputy } from '../deputies/deputy.js';
import { Choice, Code, Concept, Day, Entity, mine, nothing, One, open, Real, rowsWhere, Text } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { Suggestion } from '../suggestions/suggestion.js';
import { PointsDimension, PointsEntryStatus } from './points.choices.js';
import { PointsRuleItem } from './points-rule-item.js';
import { PointsStatement } from './points-statement.js';

@Concept({
  zh: '履职积分明细：积分记录的一笔；核定后不改，只以另一笔冲销；仅该代表和工作机构可见',
  en: 'An entry in the ledger of points: never changed once approved, only reversed by another; for the deputy and the offices',
  rows: rowsWhere(nothing, { deputy: mine('deputy', 'deputy') }),
  names: ['pointsEntry', 'pointsEntries'],
  order: '-occurredOn',
  uniqueWhile: { of: ['deputy', 'evidenceId'], while: ['status', 'SUBMITTED', 'APPROVED'] },
  days: [['suggestion.submittedOn', 'occurredOn']],
})
export class PointsEntry extends Entity {
  @One(() => PointsStatement, '反馈单：计入哪一年的反馈单', 'The statement of the year that it counts in', open, {
    back: ['entries', '积分明细：积分的各笔明细，不公开', 'The ledger behind it; not public'],
  })
  statement!: PointsStatement;

  @One(() => Deputy, '代表', 'The deputy', open)
  deputy!: Deputy;

  @One(() => Division, '行政区划：积分办法所属的区划', 'The place of the rule', open, { group: true })
  division!: Division;

  @One(() => PointsRuleItem, '计分项', 'The item of the rule', open, { group: true })
  item!: PointsRuleItem;

  @Choice(PointsDimension, '维度：计分项所属的工作类别', 'Kind of work: that of the item', open, {
    filter: true,
    group: true,
  })
  dimension!: PointsDimension;

  @Real('数量', 'Units of the item', open, { sum: true })
  quantity!: number;

  @Real('积分：积分，扣分或者冲销的为负', 'Points; negative if deducted or reversed', open, { filter: true, sum: true })
  points!: number;

  @Day('发生日期：所计分工作的日期', 'Day of the work that is scored', open, { filter: true, order: true, group: true })
  occurredOn!: string;

  @Text('依据：证明材料：记录、签到表、文号', 'What proves it: minutes, sign-in sheet, number of the paper', open, {
    max: 500,
  })
  evidence!: string;

  @Code(
    '依据标识：作为依据的平台记录的全局标识，没有的为空；同一依据不重复计分',
    'Global id of the record that proves it, which counts once; absent if none does',
    open,
    { max: 100, optional: true, filter: true },
  )
  evidenceId?: string;

  @One(
    () => Suggestion,
    '相关建议：所计分的建议，没有的为空',
    'The suggestion that is scored; absent if it is none',
    open,
    { optional: true },
  )
  suggestion?: Suggestion;

  @Choice(PointsEntryStatus, '状态', 'Whether it counts', open, { filter: true, group: true })
  status!: PointsEntryStatus;

  @Text(
    '核定人：核定或者不予核定的人的职务，不记姓名；此前为空',
    'Post of the one who approved or rejected it, without the name; absent before',
    open,
    {
      max: 100,
      optional: true,
    },
  )
  approver?: string;

  @Day('核定日期：未核定前为空', 'Approved or rejected on; absent before', open, { optional: true, filter: true })
  decidedOn?: string;

  @One(
    () => PointsEntry,
    '冲销：所冲销的那一笔，正常记录为空',
    'The entry that this one reverses; absent for an ordinary entry',
    open,
    {
      optional: true,
      back: [
        'reversals',
        '冲销记录：冲销本笔的那一笔，没有的为空',
        'The entry that reverses this one; absent if none does',
      ],
    },
  )
  reversalOf?: PointsEntry;

  @Text('备注：不予核定的原因，或者冲销的理由', 'Why it was rejected, or why it reverses another', open, {
    max: 500,
    optional: true,
  })
  reason?: string;
}
