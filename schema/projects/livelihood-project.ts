import { Decision } from '../bodies/decision.js';
import {
  always,
  Choice,
  Code,
  Concept,
  Count,
  Day,
  Fen,
  Int,
  One,
  Overdue,
  open,
  openRows,
  Rate,
  Text,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { Division } from '../organisations/division.js';
import { SupervisionGroup } from '../supervision/supervision-group.js';
import { DecisionMethod, LivelihoodLevel, ProgressFlag, ProjectCategory, ProjectStatus } from './livelihood.choices.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import { LivelihoodRound } from './livelihood-round.js';
import { ProjectOperation } from './project-operation.js';

@Concept({
  zh: '民生实事项目：代表票决或者会商确定的民生实事项目，从决定到投入使用',
  en: 'A livelihood project that deputies or a consultation decided on, from the decision to operation',
  rows: openRows,
  order: '-plannedStartOn',
  unique: [['proposal']],
  milestone: { on: 'plannedStartOn', begins: 'round.decidedOn', by: 'leadDepartment' },
  lookups: { livelihoodProjectByQrToken: 'qrCodes.token' },
  days: [
    ['round.decidedOn', 'plannedStartOn', 'dueOn'],
    ['round.decidedOn', 'startedOn', 'completedOn'],
    ['proposal.proposedOn', 'round.decidedOn'],
    ['completedOn', 'acceptanceAppliedOn', 'acceptedOn', 'operatedOn'],
    ['acceptedOn', 'handedOverOn'],
  ],
  invariants: [
    always(
      '已完工的须有完工日期，其他的不得有',
      'Whatever is completed has its day, and nothing else has',
      `({status} in ('COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION')) = ({completedOn} is not null)`,
    ),
    always(
      '资金安排合计不超过总投资',
      'No more is allocated than the investment',
      '(select sum(f.amount_fen) from fund_allocation f where f.project_id = {id}) <= {investmentFen}',
    ),
  ],
})
export class LivelihoodProject extends ProjectOperation {
  @Code('编号：平台内唯一', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Int('年度', 'Year of the round', open, { filter: true, order: true, group: true })
  year!: number;

  @Choice(LivelihoodLevel, '层级', 'Tier that decided', open, { filter: true, group: true })
  level!: LivelihoodLevel;

  @Choice(DecisionMethod, '决定方式', 'How it was decided on', open, { filter: true, group: true })
  method!: DecisionMethod;

  @One(() => Division, '行政区划：项目所属的区划', 'The place whose project it is', open, { group: true })
  division!: Division;

  @One(
    () => LivelihoodRound,
    '轮次：项目所属的轮次，轮次之外的为空',
    'The round; absent for a project outside the yearly rounds',
    open,
    {
      optional: true,
      back: ['projects', '民生实事项目', 'The projects decided on'],
    },
  )
  round?: LivelihoodRound;

  @One(() => LivelihoodProposal, '建议项目', 'The proposal it came from', open, {
    optional: true,
    trace: 'from',
    back: ['projects', '民生实事项目', 'The project that it became'],
  })
  proposal?: LivelihoodProposal;

  @Choice(ProjectCategory, '类别', 'Field', open, { filter: true, group: true })
  category!: ProjectCategory;

  @Text(
    '牵头领导：负责的领导职务，不记姓名，如副旗长',
    'Post of the official who is responsible, without the name: 副旗长',
    open,
    { max: 100 },
  )
  leadOfficial!: string;

  @One(() => Agency, '牵头部门：承担项目的单位', 'The unit that carries it out', open, { optional: true, group: true })
  leadDepartment?: Agency;

  @One(
    () => SupervisionGroup,
    '监督小组：负责监督该项目的代表小组，没有的为空',
    'The group of deputies that watches it',
    open,
    {
      optional: true,
      group: true,
      back: ['projects', '所监督的项目', 'The projects that it watches'],
    },
  )
  supervisionGroup?: SupervisionGroup;

  @Text('目标任务', 'What is to be achieved', open, { max: 1000 })
  target!: string;

  @Text(
    '建成内容：建设或者完成的内容概要，可衡量的部分见 `outputs`',
    'What was built or done, in short; the measured parts are in `outputs`',
    open,
    {
      max: 1000,
      optional: true,
    },
  )
  outputSummary?: string;

  @Choice(ProjectStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ProjectStatus;

  @Choice(ProgressFlag, '进度预警：是否按计划进行', 'Whether it keeps to its plan', open, { filter: true, group: true })
  progressFlag!: ProgressFlag;

  @Rate('进度：已完成的比例，0到1', 'Share done, 0 to 1', open, { filter: true })
  progressRate!: number;

  @Fen('总投资(分)', 'Planned investment in fen', open, { filter: true, order: true, sum: true })
  investmentFen!: number;

  @Fen(
    '完成投资(分)：轮次年度内完成的投资，年度未结束的为至今完成的，单位为分',
    'Investment done in the year of the round, so far while it lasts, in fen',
    open,
    { sum: true },
  )
  investedFen!: number;

  @Count('受益人数：受益的人数，预计的或者实际的', 'People who benefit, expected or actual', open, {
    optional: true,
    sum: true,
  })
  beneficiaryCount?: number;

  @Day('计划开工日期', 'Planned start', open, { filter: true, order: true })
  plannedStartOn!: string;

  @Day('计划完工日期', 'Planned completion', open, { filter: true, order: true })
  dueOn!: string;

  @Day('开工日期：未开工前为空', 'Started on; absent until then', open, { filter: true, optional: true })
  startedOn?: string;

  @Day(
    '原定完工日期：调整过期限的项目最初的计划，其他为空',
    'First planned completion; absent unless it was changed',
    open,
    {
      optional: true,
    },
  )
  originalDueOn?: string;

  @Day('完工日期：未完工前为空', 'Completed on; absent until then', open, { filter: true, optional: true, group: true })
  completedOn?: string;

  @One(
    () => Decision,
    '取消决定：同意取消该项目的决定，其他为空',
    'The decision by which it was cancelled; absent for others',
    open,
    { optional: true, back: ['cancelledProjects', '取消的民生实事项目', 'The livelihood project that it cancelled'] },
  )
  cancellation?: Decision;

  @Overdue(
    { due: 'dueOn', done: ['completedOn'], runs: { status: ['NOT_STARTED', 'IN_PROGRESS'] } },
    '到期未完工；暂停、结转或者取消的不计',
    'Not completed though due; nothing is while it is suspended, nor once it is carried over or cancelled',
  )
  isOverdue!: boolean;
}
