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

export const AssignmentRole = choices('AssignmentRole', '承办方式', 'Part that a unit has in the handling', {
  LEAD: ['主办', 'Leads and replies'],
  ASSIST: ['协办', 'Assists; tells the lead unit within a month'],
  SEPARATE: ['分办', 'Handles and replies on its own part'],
});
export type AssignmentRole = ValueOf<typeof AssignmentRole>;

@Concept({
  zh: '建议承办',
  en: 'One unit’s part in handling a suggestion, with its clock: reply within 3 months, 6 if broad or difficult (Deputies Law, art. 51)',
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
    back: ['assignments', '承办建议', 'Suggestions assigned to it'],
  })
  agency!: Agency;

  @Choice(AssignmentRole, '承办方式', 'Lead, assist or separate', open, { filter: true, group: true })
  role!: AssignmentRole;

  @Day('交办日期', 'Assigned on', open, { filter: true, order: true })
  assignedOn!: string;

  @Day('答复期限', 'Last day for the reply, extension included', open, { filter: true, order: true })
  dueOn!: string;

  @Day('原答复期限', 'Last day before the extension; absent without one', open, { optional: true })
  originalDueOn?: string;

  @Text('延期原因', 'Why the reply may come later; absent without an extension', open, { max: 500, optional: true })
  extensionReason?: string;

  @Day('接收日期', 'Accepted by the unit on; absent until then, and when it asks to return it', open, {
    optional: true,
  })
  acceptedOn?: string;

  @Day('答复日期', 'Replied on; absent until then', open, { filter: true, optional: true })
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
    'The reply is overdue today; nothing is once the unit has no more part in it',
  )
  isOverdue!: boolean;

  @Derived('flag', '({originalDueOn} is not null)', '已延期', 'More time was granted', open, { filter: true })
  isExtended!: boolean;
}
