import {
  always,
  Choice,
  Concept,
  choices,
  Day,
  Entity,
  everything,
  mine,
  One,
  Overdue,
  open,
  Text,
  type ValueOf,
  value,
  within,
} from '../kit/index.js';
import { LivelihoodProject } from './livelihood-project.js';

export const IssueRemedy = choices(
  'IssueRemedy',
  '处置方式：人大如何督促整改',
  'How the congress presses for a remedy',
  {
    REMINDER: ['温馨提示：以提醒的方式告知承办单位', 'A friendly reminder'],
    DEADLINE_URGE: ['限期督促：限期整改', 'A deadline is set'],
    BULLETIN: ['专报通报', 'Reported in a bulletin'],
  },
);
export type IssueRemedy = ValueOf<typeof IssueRemedy>;

export const IssueStatus = choices(
  'IssueStatus',
  '问题状态：项目问题整改到哪一步',
  'Where a problem of a project stands',
  {
    OPEN: ['已提出', 'Raised'],
    RECTIFYING: ['整改中', 'Being put right'],
    RESOLVED: ['已整改', 'Put right'],
    RECHECKED: ['已回头看：复查合格', 'Checked again and found right'],
    CLOSED: ['销号：复查合格后销号', 'Struck off the list'],
  },
);
export type IssueStatus = ValueOf<typeof IssueStatus>;

@Concept({
  zh: '项目问题：列入问题清单的民生实事项目问题；整改后公开',
  en: 'A problem of a livelihood project on the problem list; public once it is put right',
  rows: {
    public: value('status', 'RESOLVED', 'RECHECKED', 'CLOSED'),
    deputy: everything,
    staff: within('project.division'),
    analyst: within('project.division'),
    agency: mine('project.leadDepartment', 'agency'),
  },
  handled: {
    unit: 'project.leadDepartment',
    place: 'project.division',
    title: 'description',
    assigned: 'raisedOn',
    settled: ['resolvedOn'],
    rechecked: 'recheckedOn',
  },
  order: '-raisedOn',
  milestone: { on: 'raisedOn', title: 'description' },
  days: [
    ['project.round.decidedOn', 'raisedOn', 'dueOn'],
    ['raisedOn', 'resolvedOn', 'recheckedOn'],
  ],
  invariants: [
    always(
      '已整改的须有整改日期，其他的不得有',
      'What is put right has the day of that, and nothing else has',
      `({status} in ('RESOLVED', 'RECHECKED', 'CLOSED')) = ({resolvedOn} is not null)`,
    ),
  ],
})
export class ProjectIssue extends Entity {
  @One(() => LivelihoodProject, '项目', 'The project', open, {
    trace: 'part',
    back: ['issues', '问题清单', 'Problems raised'],
  })
  project!: LivelihoodProject;

  @Text('问题', 'What is wrong', open, { max: 1000 })
  description!: string;

  @Choice(IssueRemedy, '处置方式：人大如何督促整改', 'How the congress presses for a remedy', open, {
    filter: true,
    group: true,
  })
  remedy!: IssueRemedy;

  @Choice(IssueStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: IssueStatus;

  @Day('提出日期', 'Raised on', open, { filter: true, order: true, group: true })
  raisedOn!: string;

  @Day('整改期限', 'To be put right by', open, { filter: true, order: true })
  dueOn!: string;

  @Day('整改日期：未整改前为空', 'Put right on; absent until then', open, { filter: true, optional: true })
  resolvedOn?: string;

  @Day('回头看日期：复查之日，未复查前为空', 'Checked again on; absent until then', open, {
    filter: true,
    optional: true,
  })
  recheckedOn?: string;

  @Overdue(
    { due: 'dueOn', done: ['resolvedOn'], runs: { status: ['OPEN', 'RECTIFYING'] } },
    '到期未整改',
    'Not put right though due',
  )
  isOverdue!: boolean;
}
