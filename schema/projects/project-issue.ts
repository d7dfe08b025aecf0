import { Deputy } from '../deputies/deputy.js';
import {
  always,
  any,
  Choice,
  Concept,
  Day,
  Entity,
  everything,
  mine,
  One,
  Overdue,
  open,
  Text,
  value,
  within,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { SupervisionVisit } from '../supervision/supervision-visit.js';
import { IssueRemedy, IssueSource, IssueStatus } from './issue.choices.js';
import { LivelihoodProject } from './livelihood-project.js';

@Concept({
  zh: '项目问题：列入问题清单的民生实事项目问题；整改后公开',
  en: 'A problem of a livelihood project on the problem list; public once it is put right',
  rows: {
    public: value('status', 'RESOLVED', 'RECHECKED', 'CLOSED'),
    deputy: everything,
    staff: within('project.division'),
    analyst: within('project.division'),
    agency: any(mine('project.leadDepartment', 'agency'), mine('organiser', 'agency')),
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

  @Choice(IssueRemedy, '处置方式：如何督促整改', 'How it is pressed for', open, {
    filter: true,
    group: true,
  })
  remedy!: IssueRemedy;

  @Choice(IssueSource, '来源：由谁提出，并用此处置方式', 'Who raised it, and uses the remedy', open, {
    filter: true,
    group: true,
  })
  source!: IssueSource;

  @One(
    () => Agency,
    '组织单位：提出时负责组织该轮次的政府部门，没有的为空',
    'The government’s office that organised the round when it was raised; absent if none did',
    open,
    { optional: true },
  )
  organiser?: Agency;

  @One(() => Deputy, '提出代表：代表提出的，其他为空', 'The deputy who raised it; absent for others', open, {
    optional: true,
  })
  deputy?: Deputy;

  @One(
    () => SupervisionVisit,
    '监督检查：在哪次检查中发现，其他为空',
    'The visit that found it; absent for others',
    open,
    {
      optional: true,
      trace: 'from',
      back: ['issues', '列入清单的问题', 'Problems that it put on the list'],
    },
  )
  visit?: SupervisionVisit;

  @Choice(IssueStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: IssueStatus;

  @Day('提出日期', 'Raised on', open, { filter: true, order: true, group: true })
  raisedOn!: string;

  @Day('整改期限', 'To be put right by', open, { filter: true, order: true })
  dueOn!: string;

  @Day('整改日期：未整改前为空', 'Put right on; absent until then', open, { filter: true, optional: true })
  resolvedOn?: string;

  @Text('整改情况：如何整改，未整改前为空', 'How it was put right; absent until then', open, {
    max: 1000,
    optional: true,
  })
  rectification?: string;

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
