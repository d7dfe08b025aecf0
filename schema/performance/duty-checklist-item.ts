import {
  Choice,
  Concept,
  Count,
  choices,
  Day,
  Derived,
  Entity,
  Int,
  One,
  open,
  rowsVia,
  Text,
  type ValueOf,
} from '../kit/index.js';
import { DutyChecklist } from './duty-checklist.js';

export const ChecklistItemKind = choices(
  'ChecklistItemKind',
  '任务类型：年度任务从哪里来',
  'Where a task of the year comes from',
  {
    RIGHT: ['权利：法律规定的代表权利', 'A right of deputies by law'],
    DUTY: ['义务：法律规定的代表义务', 'A duty of deputies by law'],
    PRE_SESSION_INSPECTION: [
      '会前视察：属定期活动，人代会会议前的视察',
      'Regular activity: inspection before the session',
    ],
    TRAINING: ['能力培训：属定期活动，能力方面的培训', 'Regular activity: training'],
    SPECIAL_ACTIVITY: [
      '专项活动：属定期活动，按常委会安排就一件事开展',
      'Regular activity: on one matter, as the committee plans it',
    ],
    THEMED_ACTIVITY: [
      '主题活动：属定期活动，代表小组的主题活动',
      'Regular activity: themed activity of the deputy group',
    ],
    DEPUTY_BALLOT: [
      '代表票决：属定期活动，对民生实事项目或者评议对象票决',
      'Regular activity: ballot on livelihood projects or review targets',
    ],
  },
);
export type ChecklistItemKind = ValueOf<typeof ChecklistItemKind>;

@Concept({
  zh: '年度任务：清单中的一项任务，应完成几次、已完成几次',
  en: 'One task of a yearly list: how often it is to be done, and how often it has been',
  rows: rowsVia('checklist'),
  order: 'position',
  unique: [['checklist', 'position']],
})
export class DutyChecklistItem extends Entity {
  @One(() => DutyChecklist, '任务清单', 'The list', open, { group: true, back: ['items', '任务', 'The tasks'] })
  checklist!: DutyChecklist;

  @Int('序号：在清单中的次序，从1起', 'Place in the list, from 1', open, { order: true })
  position!: number;

  @Choice(ChecklistItemKind, '类型：权利、义务或者定期活动', 'Right, duty or regular activity', open, {
    filter: true,
    group: true,
  })
  kind!: ChecklistItemKind;

  @Text('任务', 'What is to be done', open, { max: 200, search: true })
  task!: string;

  @Count('目标次数', 'How often in the year', open, { filter: true, sum: true })
  targetCount!: number;

  @Count('完成次数', 'How often so far', open, { filter: true, sum: true })
  doneCount!: number;

  @Derived('flag', '({doneCount} >= {targetCount})', '已完成', 'Whether the target is reached', open, { filter: true })
  isDone!: boolean;

  @Day('完成期限', 'Last day', open, { filter: true, order: true })
  dueOn!: string;
}
