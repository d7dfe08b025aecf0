import {
  always,
  Choice,
  Code,
  Concept,
  Count,
  Day,
  Entity,
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
import { DecisionMethod, LivelihoodLevel, ProgressFlag, ProjectCategory, ProjectStatus } from './livelihood.choices.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import { LivelihoodRound } from './livelihood-round.js';

@Concept({
  zh: '民生实事项目',
  en: 'A livelihood project that deputies or a consultation decided on, from the decision to operation',
  rows: openRows,
  order: '-plannedStartOn',
  milestone: { on: 'plannedStartOn', by: 'leadDepartment' },
  lookups: { livelihoodProjectByQrToken: 'qrCodes.token' },
  days: [
    ['round.decidedOn', 'plannedStartOn', 'dueOn'],
    ['round.decidedOn', 'startedOn', 'completedOn'],
    ['proposal.proposedOn', 'round.decidedOn'],
  ],
  invariants: [
    always(
      '完工的须有完工日期',
      'Whatever is completed has its day, and nothing else has',
      `({status} in ('COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION')) = ({completedOn} is not null)`,
    ),
    always(
      '资金安排合计等于总投资',
      'The allocations add up to the investment, where there are any',
      '(select sum(f.amount_fen) from fund_allocation f where f.project_id = {id}) = {investmentFen}',
    ),
  ],
})
export class LivelihoodProject extends Entity {
  @Code('编号', 'Number, unique on the platform', open, { lookup: true, max: 40 })
  number!: string;

  @Text('名称', 'Name', open, { max: 200, search: true })
  name!: string;

  @Int('年度', 'Year of the round', open, { filter: true, order: true, group: true })
  year!: number;

  @Choice(LivelihoodLevel, '层级', 'Tier that decided', open, { filter: true, group: true })
  level!: LivelihoodLevel;

  @Choice(DecisionMethod, '决定方式', 'How it was decided on', open, { filter: true, group: true })
  method!: DecisionMethod;

  @One(() => Division, '行政区划', 'The place whose project it is', open, { group: true })
  division!: Division;

  @One(() => LivelihoodRound, '轮次', 'The round; absent for a project outside the yearly rounds', open, {
    optional: true,
    back: ['projects', '民生实事项目', 'The projects decided on'],
  })
  round?: LivelihoodRound;

  @One(() => LivelihoodProposal, '建议项目', 'The proposal it came from', open, {
    optional: true,
    trace: 'from',
    back: ['projects', '民生实事项目', 'The project that it became'],
  })
  proposal?: LivelihoodProposal;

  @Choice(ProjectCategory, '类别', 'Field', open, { filter: true, group: true })
  category!: ProjectCategory;

  @Text('牵头领导', 'Post of the official who is responsible, without the name: 副旗长', open, { max: 100 })
  leadOfficial!: string;

  @One(() => Agency, '牵头部门', 'The unit that carries it out', open, { optional: true, group: true })
  leadDepartment?: Agency;

  @Text('目标任务', 'What is to be achieved', open, { max: 1000 })
  target!: string;

  @Text('建成内容', 'What was built or done, in short; the measured parts are in `outputs`', open, {
    max: 1000,
    optional: true,
  })
  outputSummary?: string;

  @Choice(ProjectStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: ProjectStatus;

  @Choice(ProgressFlag, '进度预警', 'Whether it keeps to its plan', open, { filter: true, group: true })
  progressFlag!: ProgressFlag;

  @Rate('进度', 'Share done, 0 to 1', open, { filter: true })
  progressRate!: number;

  @Fen('总投资(分)', 'Planned investment in fen', open, { filter: true, order: true, sum: true })
  investmentFen!: number;

  @Fen('完成投资(分)', 'Investment done in the year of the round, so far while it lasts, in fen', open, { sum: true })
  investedFen!: number;

  @Count('受益人数', 'People who benefit, expected or actual', open, { optional: true, sum: true })
  beneficiaryCount?: number;

  @Day('计划开工日期', 'Planned start', open, { filter: true, order: true })
  plannedStartOn!: string;

  @Day('计划完工日期', 'Planned completion', open, { filter: true, order: true })
  dueOn!: string;

  @Day('开工日期', 'Started on; absent until then', open, { filter: true, optional: true })
  startedOn?: string;

  @Day('完工日期', 'Completed on; absent until then', open, { filter: true, optional: true, group: true })
  completedOn?: string;

  @Overdue(
    { due: 'dueOn', done: ['completedOn'], runs: { status: ['NOT_STARTED', 'IN_PROGRESS'] } },
    'Not completed though due; nothing is while it is suspended, nor once it is carried over or cancelled',
  )
  isOverdue!: boolean;
}
