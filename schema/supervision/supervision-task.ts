import { Activity } from '../activities/activity.js';
import {
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
  zh: '监督任务',
  en: 'One item of a plan of supervision, with its cadence and the day it is due',
  rows: {
    public: any(via('plan')),
    deputy: mine('group.leader', 'deputy'),
    agency: mine('agency', 'agency'),
    staff: within('plan.division'),
    analyst: within('plan.division'),
  },
  order: 'dueOn',
  milestone: { on: 'dueOn', begins: 'plan.startsOn', by: 'group' },
  days: [
    ['plan.startsOn', 'dueOn'],
    ['plan.startsOn', 'completedOn'],
    ['project.round.decidedOn', 'dueOn'],
    ['project.round.decidedOn', 'completedOn'],
  ],
})
export class SupervisionTask extends Entity {
  @One(() => SupervisionPlan, '监督计划', 'The plan', open, { back: ['tasks', '监督任务', 'Its tasks'] })
  plan!: SupervisionPlan;

  @Text('名称', 'What is supervised', open, { max: 200, search: true })
  name!: string;

  @Choice(SupervisionItem, '事项类别', 'What it looks at', open, { filter: true, group: true })
  item!: SupervisionItem;

  @Choice(SupervisionForm, '监督形式', 'Form of supervision; absent for mere tracking', open, {
    optional: true,
    filter: true,
    group: true,
  })
  form?: SupervisionForm;

  @Choice(SupervisionPhase, '监督链环节', 'Place in the chain of the year; absent for others', open, {
    optional: true,
    filter: true,
    group: true,
  })
  phase?: SupervisionPhase;

  @Choice(SupervisionStep, '当前步骤', 'Step that a topic has come to; absent for others', open, {
    optional: true,
    filter: true,
    group: true,
  })
  step?: SupervisionStep;

  @Choice(SupervisionCadence, '频次', 'How often it comes round', open, { filter: true, group: true })
  cadence!: SupervisionCadence;

  @Choice(SupervisionTaskStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: SupervisionTaskStatus;

  @Day('截止日期', 'Due on', open, { filter: true, order: true, group: true })
  dueOn!: string;

  @Day('完成日期', 'Done on; absent until then', open, { optional: true, filter: true })
  completedOn?: string;

  @One(() => LivelihoodProject, '民生实事项目', 'The livelihood project it looks at', open, {
    optional: true,
    trace: 'part',
    back: ['supervisionTasks', '监督任务：针对该项目的监督任务', 'Tasks of supervision that look at it'],
  })
  project?: LivelihoodProject;

  @One(() => SupervisionGroup, '监督小组', 'The group it is assigned to', open, {
    optional: true,
    group: true,
    back: ['tasks', '监督任务', 'Tasks assigned to it'],
  })
  group?: SupervisionGroup;

  @One(() => Agency, '责任单位', 'The unit that is supervised', open, { optional: true, group: true })
  agency?: Agency;

  @One(() => Activity, '监督活动', 'The activity by which it was done', open, { optional: true, trace: 'at' })
  activity?: Activity;

  @Text('结果', 'What was found or put right; absent until done', open, { max: 2000, optional: true })
  outcome?: string;

  @Text('监督报告', 'Report to the chairpersons’ meeting or presidium', insiders, { max: 10000, optional: true })
  report?: string;

  @Overdue({ due: 'dueOn', done: ['completedOn'], runs: { status: ['PLANNED', 'IN_PROGRESS'] } }, 'Not done though due')
  isOverdue!: boolean;
}
