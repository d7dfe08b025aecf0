import { Activity } from '../activities/activity.js';
import { Deputy } from '../deputies/deputy.js';
import {
  always,
  any,
  Choice,
  Concept,
  Day,
  Entity,
  Flag,
  flag,
  insiders,
  mine,
  One,
  Overdue,
  open,
  rowsWhere,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { LivelihoodProject } from '../projects/livelihood-project.js';
import { PublicFeedback } from '../suggestions/public-feedback.js';
import { SocialSupervisor } from './social-supervisor.js';
import { VisitMethod } from './supervision.choices.js';
import { SupervisionGroup } from './supervision-group.js';
import { SupervisionTask } from './supervision-task.js';
import { VideoFeed } from './video-feed.js';

@Concept({
  zh: '监督检查：代表或者社会监督员对一个项目或者问题的检查：发现什么、如何整改；发布后公开',
  en: 'One look of deputies or social supervisors at a project or problem: what they found, and how it was put right; public once published',
  rows: rowsWhere(flag('isPublished'), {
    deputy: any(mine('leadDeputy', 'deputy'), mine('group.leader', 'deputy')),
    agency: mine('agency', 'agency'),
  }),
  handled: { title: 'findings', assigned: 'visitedOn', settled: ['rectifiedOn'], rechecked: 'recheckedOn' },
  order: '-visitedOn',
  milestone: { on: 'visitedOn', by: 'leadDeputy', title: 'findings' },
  days: [
    ['visitedOn', 'dueOn'],
    ['visitedOn', 'rectifiedOn', 'recheckedOn'],
    ['group.establishedOn', 'visitedOn'],
    ['project.round.decidedOn', 'visitedOn'],
    ['socialSupervisor.appointedOn', 'visitedOn'],
  ],
  invariants: [
    always(
      '发现问题的列入项目问题清单，或者定有整改期限，其他的不得有',
      'A problem is on the list of its project, or to be put right by a day, and nothing else is',
      '{hasProblem} = ({dueOn} is not null or {issues} > 0)',
    ),
  ],
})
export class SupervisionVisit extends Entity {
  @Choice(VisitMethod, '方式', 'How they looked', open, { filter: true, group: true })
  method!: VisitMethod;

  @Day('检查日期', 'Day', open, { filter: true, order: true, group: true })
  visitedOn!: string;

  @One(() => Division, '行政区划', 'Where', open, { group: true })
  division!: Division;

  @One(
    () => LivelihoodProject,
    '民生实事项目：所检查的项目，检查其他事项的为空',
    'The livelihood project; absent for other things',
    open,
    {
      optional: true,
      trace: 'part',
      back: ['supervisionVisits', '监督检查', 'Visits of supervisors'],
    },
  )
  project?: LivelihoodProject;

  @One(() => SupervisionTask, '监督任务：为哪一项任务检查', 'The task it was made for', open, {
    optional: true,
    trace: 'part',
    back: ['visits', '监督检查', 'Visits made for it'],
  })
  task?: SupervisionTask;

  @One(() => SupervisionGroup, '监督小组', 'The group that made it', open, {
    optional: true,
    group: true,
    back: ['visits', '监督检查', 'Its visits'],
  })
  group?: SupervisionGroup;

  @One(
    () => Activity,
    '代表活动：所属的活动，应到名单见该活动',
    'The activity that it was part of, with the roll',
    open,
    {
      optional: true,
      trace: 'at',
    },
  )
  activity?: Activity;

  @One(() => Deputy, '带队代表', 'The deputy who led it', open, { optional: true })
  leadDeputy?: Deputy;

  @One(() => SocialSupervisor, '社会监督员：开展检查的社会监督员', 'The social supervisor who made it', open, {
    optional: true,
    back: ['visits', '监督检查', 'What the supervisor looked at'],
  })
  socialSupervisor?: SocialSupervisor;

  @One(
    () => VideoFeed,
    '项目视频：视频检查所看的机位，其他为空',
    'The video that was watched; absent for others',
    open,
    {
      optional: true,
    },
  )
  videoFeed?: VideoFeed;

  @One(() => PublicFeedback, '群众反映：所核实的群众意见', 'The citizen’s feedback that it looks into', open, {
    optional: true,
    trace: 'from',
    back: [
      'visits',
      '监督检查：代表和社会监督员对该意见的核实，仅列已公开的',
      'Looks of deputies and supervisors into it, as far as they are published',
    ],
  })
  feedback?: PublicFeedback;

  @Text('发现情况', 'What they found', open, { max: 2000 })
  findings!: string;

  @Flag('发现问题：是否需要整改', 'Whether something has to be put right', open, { filter: true, group: true })
  hasProblem!: boolean;

  @Text('佐证材料：影像等证明材料及其存放处', 'Evidence: films, pictures and where they are kept', insiders, {
    max: 1000,
    optional: true,
  })
  evidence?: string;

  @Flag('已公开', 'Whether it is published', open, { filter: true })
  isPublished!: boolean;

  @One(() => Agency, '整改单位', 'The unit that has to put it right', open, {
    optional: true,
    group: true,
  })
  agency?: Agency;

  @Day(
    '整改期限：整改的最后一日，不需整改的、列入项目问题清单的为空',
    'To be put right by; absent where nothing has to be, and where the project’s list says so',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  dueOn?: string;

  @Day('整改日期：未整改前为空', 'Put right on; absent until then', open, { optional: true, filter: true })
  rectifiedOn?: string;

  @Text('整改情况：如何整改，未整改前为空', 'How it was put right; absent until then', open, {
    max: 1000,
    optional: true,
  })
  rectification?: string;

  @Day('回头看日期：复查之日，未复查前为空', 'Checked again on; absent until then', open, {
    optional: true,
    filter: true,
  })
  recheckedOn?: string;

  @Overdue(
    { due: 'dueOn', done: ['rectifiedOn'], runs: { hasProblem: true } },
    '到期未整改',
    'Not put right though due',
  )
  isOverdue!: boolean;
}
