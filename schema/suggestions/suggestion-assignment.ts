import {
  always,
  Choice,
  Concept,
  Count,
  choices,
  Day,
  Derived,
  Entity,
  Flag,
  One,
  Overdue,
  open,
  rowsVia,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Suggestion } from './suggestion.js';

export const AssignmentRole = choices(
  'AssignmentRole',
  '承办方式：承办单位在办理中承担的部分',
  'Part that a unit has in the handling',
  {
    LEAD: ['主办：牵头办理并答复代表', 'Leads and replies'],
    ASSIST: [
      '协办：协助办理；按宁波等地的规定，一个月内向主办单位反馈',
      'Assists; by local rules, such as Ningbo’s, it tells the lead unit within one month',
    ],
    SEPARATE: ['分办：各自办理并答复所负责的部分', 'Handles and replies on its own part'],
  },
);
export type AssignmentRole = ValueOf<typeof AssignmentRole>;

export const AssignmentStatus = choices(
  'AssignmentStatus',
  '承办状态：一个单位的承办进行到哪一步',
  'Where one unit’s part in the handling stands',
  {
    ASSIGNED: ['已交办：待单位接收或者申请退办', 'Assigned: the unit accepts it, or asks to return it'],
    RETURN_REQUESTED: ['申请退办：待人大工作机构决定', 'The unit asks to return it; the congress office decides'],
    ACCEPTED: ['已接收：办理中，含代表不满意后重新办理', 'Accepted, and being handled; after a poor rating once more'],
    PAUSED: ['暂停计时：经批准暂停，答复期限顺延', 'Its clock is stopped for a time; the last day moves by as much'],
    REPLY_IN_REVIEW: ['答复待审核：已拟答复，待本单位审核人审核', 'A reply is drafted, and reviewed inside the unit'],
    REPLIED: [
      '已答复：主办、分办单位已答复，协办单位已告知办理意见',
      'Replied; an assisting unit has told its opinion',
    ],
    ENDED: ['终止承办：未答复而不再承办', 'No longer handled by this unit, without a reply'],
  },
);
export type AssignmentStatus = ValueOf<typeof AssignmentStatus>;

@Concept({
  zh: '建议承办：一个承办单位在建议办理中的任务和期限：自交办之日起三个月内答复，涉及面广、处理难度大的六个月内答复（《代表法》第五十一条）',
  en: 'One unit’s part in handling a suggestion, with its clock: reply within 3 months of the day of assignment, within 6 if the suggestion is broad or difficult (Deputies Law, art. 51)',
  rows: rowsVia('suggestion'),
  handled: {
    place: 'suggestion.division',
    title: 'suggestion.title',
    assigned: 'assignedOn',
    settled: ['secondRepliedOn', 'repliedOn'],
    paused: { status: ['PAUSED'] },
  },
  order: '-assignedOn',
  milestone: { on: 'assignedOn', by: 'agency' },
  unique: [['suggestion', 'agency']],
  days: [
    ['assignedOn', 'acceptedOn', 'repliedOn'],
    ['assignedOn', 'originalDueOn', 'dueOn'],
    ['assignedOn', 'returnDueOn'],
    ['assignedOn', 'metOn'],
    ['repliedOn', 'secondRepliedOn'],
  ],
  invariants: [
    always(
      '终止承办的有终止承办日期，其他的没有',
      'What has ended says when, and nothing else does',
      `({status} = 'ENDED') = ({endedOn} is not null)`,
    ),
    always(
      '暂停计时的有暂停日期；没有暂停的没有，终止承办的除外',
      'What is paused says since when; nothing else does, unless it ended in a pause',
      `case {status} when 'PAUSED' then {pausedOn} is not null when 'ENDED' then true else {pausedOn} is null end`,
    ),
    always(
      '已答复的有答复日期；待接收、申请退办、终止承办的没有',
      'Who has replied says when; who has not accepted, or has no part in it any more, has not replied',
      `case when {status} = 'REPLIED' then {repliedOn} is not null
        when {status} in ('ASSIGNED', 'RETURN_REQUESTED', 'ENDED') then {repliedOn} is null else true end`,
    ),
  ],
})
export class SuggestionAssignment extends Entity {
  @One(() => Suggestion, '建议', 'The suggestion', open, {
    trace: 'part',
    back: ['assignments', '承办', 'The units that handle it'],
  })
  suggestion!: Suggestion;

  @One(() => Agency, '承办单位', 'The unit', open, {
    group: true,
    back: ['assignments', '承办建议：交由该单位承办的建议', 'Suggestions assigned to it'],
  })
  agency!: Agency;

  @Choice(AssignmentRole, '承办方式：主办、协办或者分办', 'Lead, assist or separate', open, {
    filter: true,
    group: true,
  })
  role!: AssignmentRole;

  @Choice(AssignmentStatus, '状态', 'Where it stands', open, { filter: true, group: true, initial: 'ASSIGNED' })
  status!: AssignmentStatus;

  @Day('交办日期', 'Assigned on', open, { filter: true, order: true })
  assignedOn!: string;

  @Day('答复期限：答复的最后一日，延期的按延长后计', 'Last day for the reply, extension included', open, {
    filter: true,
    order: true,
  })
  dueOn!: string;

  @Flag(
    '期限暂定：答复期限或者再次答复期限跨入放假通知未发布的年度，通知发布后重新计算',
    'Its last day reaches into a year without a holiday notice, and is counted again when it comes',
    open,
    { filter: true, initial: false },
  )
  isDueProvisional!: boolean;

  @Day('原答复期限：延期前的答复期限，未延期的为空', 'Last day before the extension; absent without one', open, {
    optional: true,
  })
  originalDueOn?: string;

  @Text('延期原因：延后答复的原因，未延期的为空', 'Why the reply may come later; absent without an extension', open, {
    max: 500,
    optional: true,
  })
  extensionReason?: string;

  @Day(
    '接收日期：承办单位接收之日，未接收或者申请退办的为空',
    'Accepted by the unit on; absent until then, and when it asks to return it',
    open,
    {
      optional: true,
    },
  )
  acceptedOn?: string;

  @Day('答复日期：未答复前为空', 'Replied on; absent until then', open, { filter: true, optional: true })
  repliedOn?: string;

  @Day(
    '终止承办日期：单位未答复而不再承办之日，如退办、建议办结、撤回或者并案；其他情形为空',
    'No longer handled by this unit since, without a reply: it returned it, or the suggestion was closed, withdrawn or merged; absent otherwise',
    open,
    {
      filter: true,
      optional: true,
    },
  )
  endedOn?: string;

  @Day(
    '退办期限：可以申请退办的最后一日，当地没有规定的为空',
    'Last day on which the unit may ask to return it; absent where no rule says so',
    open,
    { optional: true },
  )
  returnDueOn?: string;

  @Flag(
    '退办期限暂定：期限跨入放假通知未发布的年度，通知发布后重新计算',
    'That day reaches into a year without a holiday notice, and is counted again when it comes',
    open,
    { filter: true, initial: false },
  )
  isReturnDueProvisional!: boolean;

  @Day('暂停日期：暂停计时之日，未暂停的为空', 'Its clock was stopped on; absent where it runs', open, {
    optional: true,
  })
  pausedOn?: string;

  @Count('暂停天数：期限因暂停而顺延的天数', 'Days by which pauses have moved its last day', open, { initial: 0 })
  pausedDays!: number;

  @Day('当面沟通日期：与代表当面沟通之日，未沟通的为空', 'The unit met the deputy on; absent until then', open, {
    optional: true,
  })
  metOn?: string;

  @Day(
    '再次答复期限：代表不满意后再次答复的最后一日，没有重新办理的为空',
    'Last day for the second reply, after a poor rating; absent unless it is handled again',
    open,
    { filter: true, optional: true },
  )
  secondDueOn?: string;

  @Day('重新办理日期：退回重新办理之日，没有的为空', 'Sent back to be handled again on; absent without', open, {
    optional: true,
  })
  rehandledOn?: string;

  @Day('再次答复日期：没有再次答复的为空', 'Replied a second time on; absent until then', open, { optional: true })
  secondRepliedOn?: string;

  @Overdue(
    {
      due: 'dueOn',
      done: ['repliedOn', 'endedOn'],
      runs: { status: ['ASSIGNED', 'RETURN_REQUESTED', 'ACCEPTED', 'REPLY_IN_REVIEW'] },
      again: {
        due: 'secondDueOn',
        done: ['secondRepliedOn', 'endedOn'],
        runs: { status: ['ACCEPTED', 'REPLY_IN_REVIEW'] },
      },
    },
    '今天已过答复期限或者再次答复期限而未答复；单位不再承办的不计',
    'The reply, or the second one, is overdue today; nothing is once the unit has no more part in it',
  )
  isOverdue!: boolean;

  @Derived('flag', '({originalDueOn} is not null)', '已延期', 'More time was granted', open, { filter: true })
  isExtended!: boolean;
}
