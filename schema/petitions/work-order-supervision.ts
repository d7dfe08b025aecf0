import { Deputy } from '../deputies/deputy.js';
import {
  always,
  Choice,
  ChoiceList,
  Concept,
  choices,
  Day,
  Entity,
  insiders,
  mine,
  One,
  open,
  rowsWhere,
  Text,
  type ValueOf,
  value,
} from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { HotlineWorkOrder } from './hotline-work-order.js';
import { WorkMethod } from './petition.choices.js';

export const WorkOrderSupervisionStatus = choices(
  'WorkOrderSupervisionStatus',
  '督办状态：代表督办工单到哪一步',
  'Where a deputy’s supervision of a work order stands',
  {
    OPEN: ['督办中', 'Under way'],
    RESOLVED: ['已解决：问题已解决', 'The matter is solved'],
    ENDED: ['已结束：结束时问题未解决', 'Ended without a solution'],
  },
);
export type WorkOrderSupervisionStatus = ValueOf<typeof WorkOrderSupervisionStatus>;

@Concept({
  zh: '热线工单督办：代表对12345热线疑难工单的督办；结束后公开，但不含工单',
  en: 'A deputy’s supervision of a difficult work order of hotline 12345; public once it is over, without the work order',
  rows: rowsWhere(value('status', 'RESOLVED', 'ENDED'), {
    deputy: mine('deputy', 'deputy'),
    agency: mine('workOrder.agency', 'agency'),
  }),
  order: '-startedOn',
  milestone: { on: 'startedOn', by: 'deputy' },
  days: [['startedOn', 'endedOn']],
  invariants: [
    always(
      '督办结束的须有结束日期，其他的不得有',
      'What is over has the day of that, and nothing else has',
      `({status} <> 'OPEN') = ({endedOn} is not null)`,
    ),
  ],
})
export class WorkOrderSupervision extends Entity {
  @One(() => HotlineWorkOrder, '工单', 'The work order', open, {
    trace: 'part',
    back: ['supervisions', '代表督办', 'Deputies who press for it'],
  })
  workOrder!: HotlineWorkOrder;

  @One(() => Deputy, '督办代表', 'The deputy', open, { group: true })
  deputy!: Deputy;

  @One(() => Division, '所属区划：工单所属的区划', 'The division of the work order', open, { group: true })
  division!: Division;

  @ChoiceList(WorkMethod, '工作方法：代表如何推动解决', 'How the deputy presses for it', open, { filter: true })
  workMethods!: readonly WorkMethod[];

  @Choice(WorkOrderSupervisionStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: WorkOrderSupervisionStatus;

  @Day('督办日期', 'Since when', open, { filter: true, order: true, group: true })
  startedOn!: string;

  @Day('结束日期：督办期间为空', 'Until when; absent while it lasts', open, { optional: true, filter: true })
  endedOn?: string;

  @Text(
    '督办情况：代表开展的工作和发现的情况，供工作人员使用',
    'What the deputy did and found, for those who do the work',
    insiders,
    { max: 1000, optional: true },
  )
  note?: string;

  @Text(
    '结果：督办的结果，不含个人信息；有结果前为空',
    'What came of it, without personal details; absent until then',
    open,
    { max: 500, optional: true },
  )
  outcome?: string;
}
