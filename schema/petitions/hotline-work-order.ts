import { Deputy } from '../deputies/deputy.js';
import {
  always,
  any,
  Choice,
  Code,
  Concept,
  choices,
  Day,
  Entity,
  Flag,
  flag,
  handlers,
  Instant,
  mine,
  nothing,
  One,
  Overdue,
  open,
  rowsWhere,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { Satisfaction, SuggestionCategory } from '../suggestions/suggestion.choices.js';

export const WorkOrderStatus = choices(
  'WorkOrderStatus',
  '工单状态：工单在热线系统中办理到哪一步',
  'Where a work order stands in the hotline’s system',
  {
    RECEIVED: ['已受理：热线已受理', 'Taken down'],
    DISPATCHED: ['已派单：已派往承办单位', 'Sent to a unit'],
    IN_HANDLING: ['办理中', 'Being handled'],
    REPLIED: ['已回复：承办单位已回复', 'Answered by the unit'],
    CLOSED: ['办结：回访后办结', 'Closed after the call back'],
    REOPENED: ['重办：回访后发回重办', 'Sent back after the call back'],
  },
);
export type WorkOrderStatus = ValueOf<typeof WorkOrderStatus>;

@Concept({
  zh: '12345热线工单：政务服务便民热线12345的工单，与热线系统同步（GB/T 33358），不在本平台修改；不公开，代表可见疑难工单和本人反映的工单',
  en: 'A work order of the government hotline 12345, mirrored from its system (GB/T 33358), not changed here. Not public; deputies see the difficult ones and those that they reported',
  rows: rowsWhere(nothing, {
    deputy: any(flag('isDifficult'), mine('reportedBy', 'deputy')),
    agency: mine('agency', 'agency'),
  }),
  publicCounts: { on: 'receivedOn', by: ['category', 'status', 'isDifficult', 'satisfaction'] },
  handled: { assigned: 'receivedOn', settled: ['closedOn'] },
  order: '-receivedOn',
  milestone: { on: 'receivedOn', by: 'agency' },
  days: [
    ['receivedOn', 'dueOn'],
    ['receivedOn', 'closedOn'],
  ],
  invariants: [
    always(
      '办结的须有办结日期，其他的不得有',
      'What is closed has its day, and nothing else has',
      `({status} = 'CLOSED') = ({closedOn} is not null)`,
    ),
  ],
})
export class HotlineWorkOrder extends Entity {
  @Code('工单编号：热线系统中的编号', 'Number in the hotline’s own system', open, { lookup: true, max: 40 })
  externalId!: string;

  @Text('标题：一句话概括，不含个人信息', 'What it is about, in one line, without personal details', open, {
    max: 200,
    search: true,
  })
  title!: string;

  @Text('诉求内容', 'What the caller said', handlers, { max: 5000, optional: true })
  content?: string;

  @Choice(SuggestionCategory, '分类', 'Subject', open, { filter: true, group: true })
  category!: SuggestionCategory;

  @Choice(WorkOrderStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: WorkOrderStatus;

  @Flag(
    '疑难工单：已列为疑难：曾被退回，或者一个单位难以办理',
    'Designated difficult: sent back, or beyond one unit',
    open,
    { filter: true, group: true },
  )
  isDifficult!: boolean;

  @One(() => Division, '诉求地：诉求所涉及的区划', 'The division that it concerns', open, { group: true })
  division!: Division;

  @One(
    () => Agency,
    '承办单位：办理工单的单位，派单前为空',
    'The unit that handles it; absent before it is sent',
    open,
    {
      optional: true,
      group: true,
    },
  )
  agency?: Agency;

  @One(
    () => PublicFeedback,
    '来自群众意见：转至热线的群众意见',
    'The citizen’s feedback that was passed on to the hotline',
    open,
    {
      optional: true,
      trace: 'from',
      back: [
        'workOrders',
        '热线工单：由该意见转办的工单，仅有权限者可见',
        'Work orders of the hotline that it was passed on as, for those who see them',
      ],
    },
  )
  feedback?: PublicFeedback;

  @One(
    () => Deputy,
    '反映代表：通过热线反映的代表，其他来电人为空',
    'The deputy who reported it through the hotline; absent for other callers',
    open,
    {
      optional: true,
    },
  )
  reportedBy?: Deputy;

  @Day('受理日期', 'Taken down on', open, { filter: true, order: true, group: true })
  receivedOn!: string;

  @Day('办理期限', 'To be answered by', open, { filter: true, order: true })
  dueOn!: string;

  @Day('办结日期：未办结前为空', 'Closed on; absent until then', open, { optional: true, filter: true })
  closedOn?: string;

  @Overdue(
    { due: 'dueOn', done: ['closedOn'], runs: { status: ['RECEIVED', 'DISPATCHED', 'IN_HANDLING', 'REOPENED'] } },
    '到期未答复',
    'Not answered though due',
  )
  isOverdue!: boolean;

  @Choice(Satisfaction, '回访评价：来电人的评价，没有评价的为空', 'The caller’s rating; absent without one', open, {
    filter: true,
    group: true,
    optional: true,
  })
  satisfaction?: Satisfaction;

  @Instant('同步时间：最近一次与热线系统同步的时间', 'When it was last read from the hotline’s system', open, {
    filter: true,
  })
  syncedAt!: Date;
}
