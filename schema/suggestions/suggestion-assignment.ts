import {
  Choice,
  Concept,
  choices,
  Day,
  Derived,
  Entity,
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

@Concept({
  zh: '建议承办：一个承办单位在建议办理中的任务和期限：自交办之日起三个月内答复，涉及面广、处理难度大的六个月内答复（《代表法》第五十一条）',
  en: 'One unit’s part in handling a suggestion, with its clock: reply within 3 months of the day of assignment, within 6 if the suggestion is broad or difficult (Deputies Law, art. 51)',
  rows: rowsVia('suggestion'),
  order: '-assignedOn',
  milestone: { on: 'assignedOn', by: 'agency' },
  unique: [['suggestion', 'agency']],
  days: [
    ['assignedOn', 'acceptedOn', 'repliedOn'],
    ['assignedOn', 'originalDueOn', 'dueOn'],
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

  @Day('交办日期', 'Assigned on', open, { filter: true, order: true })
  assignedOn!: string;

  @Day('答复期限：答复的最后一日，延期的按延长后计', 'Last day for the reply, extension included', open, {
    filter: true,
    order: true,
  })
  dueOn!: string;

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

  @Overdue(
    { due: 'dueOn', done: ['repliedOn', 'endedOn'] },
    '今天已过答复期限而未答复；单位不再承办的不计',
    'The reply is overdue today; nothing is once the unit has no more part in it',
  )
  isOverdue!: boolean;

  @Derived('flag', '({originalDueOn} is not null)', '已延期', 'More time was granted', open, { filter: true })
  isExtended!: boolean;
}
