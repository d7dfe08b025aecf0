import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import {
  Choice,
  Concept,
  choices,
  Day,
  Derived,
  Entity,
  Int,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';

export const AwardKind = choices('AwardKind', '评优类别：表彰什么人或者什么事', 'Who or what is distinguished', {
  ADVANCED_GROUP: ['先进代表小组', 'Deputy group'],
  EXCELLENT_GROUP_LEADER: ['优秀代表小组组长', 'Leader of a deputy group'],
  EXCELLENT_DEPUTY: ['优秀人大代表', 'Deputy'],
  EXCELLENT_SUGGESTION: ['优秀代表建议', 'Suggestion'],
});
export type AwardKind = ValueOf<typeof AwardKind>;

export const AwardStatus = choices('AwardStatus', '评优状态：评优进行到哪一步', 'Where an award stands', {
  NOMINATING: ['推荐', 'Names are being put forward'],
  NOTICE: ['公示：名单公示，征求异议', 'The names are posted for objections'],
  GRANTED: ['已表彰', 'Granted'],
});
export type AwardStatus = ValueOf<typeof AwardStatus>;

@Concept({
  zh: '评优表彰：一地在一个周期内的一类评优，如每两年一次；自名单公示起公开',
  en: 'One kind of award of a place in one cycle, e.g. of two years; public from the notice of names on',
  rows: rowsWhere(value('status', 'NOTICE', 'GRANTED')),
  order: '-grantedOn',
  unique: [['division', 'kind', 'lastYear']],
  invariants: decided('decision', '表彰决定', {
    when: `{status} = 'GRANTED'`,
    by: ['STANDING_COMMITTEE'],
    of: '{division}',
    before: 'grantedOn',
  }),
})
export class Award extends Entity {
  @Text('名称', 'Name', open, { max: 100, search: true })
  name!: string;

  @Choice(AwardKind, '类别', 'Who or what is distinguished', open, { filter: true, group: true })
  kind!: AwardKind;

  @One(() => Division, '行政区划：由哪里的常委会表彰', 'The place whose standing committee grants it', open, {
    group: true,
  })
  division!: Division;

  @Int('起始年度', 'First year of the cycle', open, { filter: true })
  firstYear!: number;

  @Int('截止年度', 'Last year of the cycle', open, { filter: true, group: true })
  lastYear!: number;

  @Derived(
    'int',
    '({lastYear} - {firstYear} + 1)',
    '评选周期（年）：周期的年数',
    'Length of the cycle in years',
    open,
    {
      filter: true,
    },
  )
  cycleYearCount!: number;

  @Choice(AwardStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: AwardStatus;

  @Day('公示开始：公示前为空', 'Names are posted from; absent until then', open, { optional: true })
  noticeFromOn?: string;

  @Day('公示截止：公示前为空', 'Last day of the notice; absent until then', open, { optional: true, filter: true })
  noticeUntilOn?: string;

  @Day('表彰日期：表彰之日，此前为计划日期', 'Granted on, planned before', open, { filter: true, order: true })
  grantedOn!: string;

  @One(
    () => Decision,
    '表彰决定：常委会的决定，表彰前为空',
    'The standing committee’s decision; absent until granted',
    open,
    {
      optional: true,
      back: ['awards', '评优表彰', 'The award that it granted'],
    },
  )
  decision?: Decision;
}
