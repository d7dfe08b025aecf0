import { Activity } from '../activities/activity.js';
import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import {
  always,
  any,
  Choice,
  Concept,
  Day,
  Entity,
  insiders,
  mine,
  One,
  Overdue,
  open,
  Text,
  via,
  within,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import {
  SupervisionCadence,
  SupervisionForm,
  SupervisionItem,
  SupervisionPhase,
  SupervisionStep,
  SupervisionTaskStatus,
} from './supervision.choices.js';
import { SupervisionGroup } from './supervision-group.js';
import { SupervisionPlan } from './supervision-plan.js';

@Concept({
  zh: '监督任务：计划中的一项监督任务，含频次和期限',
  en: 'One item of a plan of supervision, with its cadence and the day it is due',
  rows: {
    public: any(via('plan')),
    deputy: mine('group.leader', 'deputy'),
    agency: mine('agency', 'agency'),
    staff: within('plan.division'),
    analyst: within('plan.division'),
  },
  handled: { place: 'plan.division', title: 'name', settled: ['completedOn'] },
  order: 'dueOn',
  milestone: { on: 'dueOn', begins: 'plan.startsOn', by: 'group' },
  days: [
    ['plan.startsOn', 'dueOn'],
    ['plan.startsOn', 'completedOn'],
    ['project.round.decidedOn', 'dueOn'],
    ['project.round.decidedOn', 'completedOn'],
  ],
  invariants: [
    ...decided('heard', '监督报告', {
      when: '{report} is not null',
      by: `case {plan.level} when 'TOWNSHIP' then 'TOWNSHIP_PRESIDIUM' else 'CHAIRPERSONS_MEETING' end`,
      of: '{plan.division}',
    }),
    always(
      '已报告或者已完成的须有完成日期，其他的不得有',
      'What is reported or done has the day of that, and nothing else has',
      `({status} in ('REPORTED', 'COMPLETED')) = ({completedOn} is not null)`,
    ),
  ],
})
export class SupervisionTask extends Entity {
  @One(() => SupervisionPlan, '监督计划', 'The plan', open, { back: ['tasks', '监督任务', 'Its tasks'] })
  plan!: SupervisionPlan;

  @Text('名称', 'What is supervised', open, { max: 200, search: true })
  name!: string;

  @Choice(SupervisionItem, '事项类别', 'What it looks at', open, { filter: true, group: true })
  item!: SupervisionItem;

  @Choice(
    SupervisionForm,
    '监督形式：监督的形式，只作跟踪的为空',
    'Form of supervision; absent for mere tracking',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  form?: SupervisionForm;

  @Choice(
    SupervisionPhase,
    '监督链环节：在全年监督链中的环节，其他任务为空',
    'Place in the chain of the year; absent for others',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  phase?: SupervisionPhase;

  @Choice(
    SupervisionStep,
    '当前步骤：议题进行到的步骤，其他任务为空',
    'Step that a topic has come to; absent for others',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  step?: SupervisionStep;

  @Choice(SupervisionCadence, '频次', 'How often it comes round', open, { filter: true, group: true })
  cadence!: SupervisionCadence;

  @Choice(SupervisionTaskStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SupervisionTaskStatus;

  @Day('截止日期', 'Due on', open, { filter: true, order: true, group: true })
  dueOn!: string;

  @Day('完成日期：未完成前为空', 'Done on; absent until then', open, { optional: true, filter: true })
  completedOn?: string;

  @One(() => LivelihoodProject, '民生实事项目：所针对的民生实事项目', 'The livelihood project it looks at', open, {
    optional: true,
    trace: 'part',
    back: ['supervisionTasks', '监督任务：针对该项目的监督任务', 'Tasks of supervision that look at it'],
  })
  project?: LivelihoodProject;

  @One(() => SupervisionGroup, '监督小组：承担任务的监督小组', 'The group it is assigned to', open, {
    optional: true,
    group: true,
    back: ['tasks', '监督任务', 'Tasks assigned to it'],
  })
  group?: SupervisionGroup;

  @One(() => Agency, '责任单位', 'The unit that is supervised', open, { optional: true, group: true })
  agency?: Agency;

  @One(() => Activity, '监督活动：完成任务的活动', 'The activity by which it was done', open, {
    optional: true,
    trace: 'at',
  })
  activity?: Activity;

  @Text('结果：发现或者整改了什么，未完成前为空', 'What was found or put right; absent until done', open, {
    max: 2000,
    optional: true,
  })
  outcome?: string;

  @Text('监督报告：向主任会议或者主席团的报告', 'Report to the chairpersons’ meeting or presidium', insiders, {
    max: 10000,
    optional: true,
  })
  report?: string;

  @One(
    () => Decision,
    '听取报告：主任会议或者主席团听取监督报告，未报告前为空',
    'Where the chairpersons’ meeting or presidium heard the report; absent until reported',
    open,
    { optional: true, back: ['heardSupervisionTasks', '听取的监督任务', 'The task whose report was heard'] },
  )
  heard?: Decision;

  @Overdue(
    { due: 'dueOn', done: ['completedOn'], runs: { status: ['PLANNED', 'IN_PROGRESS'] } },
    '到期未完成',
    'Not done though due',
  )
  isOverdue!: boolean;
}
