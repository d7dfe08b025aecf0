import {
  Choice,
  Concept,
  Count,
  Day,
  Derived,
  Entity,
  Int,
  mine,
  One,
  open,
  Rate,
  rowsWhere,
  Text,
  value,
} from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { CongressSession } from '../organisations/congress-session.js';
import { Division } from '../organisations/division.js';
import { EvaluationStatus } from '../performance/evaluation.choices.js';
import { BallotRound } from '../projects/ballot-round.js';
import { DepartmentEvaluationKind, EvaluationConsequence, TargetSelection } from './evaluation.choices.js';

/** Between the count and its publication only the offices and the unit see it. */
const announced = ['SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'PUBLISHED', 'CONSEQUENCE_RECORDED'];

@Concept({
  zh: '部门工作评议',
  en: 'A state organ’s report to deputies for one year and its rating by them: totals, rank and consequence. The ratings of several years are its trend',
  rows: rowsWhere(value('status', ...announced), { agency: mine('agency', 'agency') }),
  order: '-ratedOn',
  unique: [['agency', 'division', 'kind', 'year']],
})
export class DepartmentEvaluation extends Entity {
  @One(() => Agency, '被评议单位', 'The unit that is evaluated', open, {
    group: true,
    back: ['evaluations', '工作评议', 'Its evaluations by deputies, year by year'],
  })
  agency!: Agency;

  @One(() => Division, '行政区划', 'The place whose deputies evaluate', open, { group: true })
  division!: Division;

  @Choice(DepartmentEvaluationKind, '类型', 'How it is evaluated', open, { filter: true, group: true })
  kind!: DepartmentEvaluationKind;

  @Int('年度', 'Year whose work is evaluated', open, { filter: true, group: true })
  year!: number;

  @Choice(TargetSelection, '对象确定方式', 'How it became a target', open, { filter: true, group: true })
  selection!: TargetSelection;

  @One(() => BallotRound, '确定对象的票决', 'The ballot that chose it; absent if it was not chosen by ballot', open, {
    optional: true,
    back: ['departmentEvaluations', '评议', 'Evaluations of the units that it chose'],
  })
  ballot?: BallotRound;

  @One(() => CongressSession, '会议', 'The session at which it is rated; absent if between sessions', open, {
    optional: true,
  })
  session?: CongressSession;

  @Choice(EvaluationStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: EvaluationStatus;

  @Text('述职报告', 'The unit’s report to deputies, in short; absent until submitted', open, {
    max: 2000,
    optional: true,
  })
  report?: string;

  @Day('测评日期', 'Rated on, planned before', open, { filter: true, order: true, group: true })
  ratedOn!: string;

  @Count('满意', 'Ratings: satisfied; absent until counted', open, { optional: true, sum: true })
  satisfiedCount?: number;

  @Count('基本满意', 'Ratings: basically satisfied; absent until counted', open, { optional: true, sum: true })
  basicallySatisfiedCount?: number;

  @Count('不满意', 'Ratings: dissatisfied; absent until counted', open, { optional: true, sum: true })
  dissatisfiedCount?: number;

  @Derived(
    'float',
    '({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0)',
    '满意率',
    'Share of satisfied and basically satisfied among all ratings; null until counted',
    open,
    { optional: true, filter: true, sum: true },
  )
  satisfactionRate?: number;

  @Int('名次', 'Rank among the units rated with it, from 1; absent where none is made', open, {
    optional: true,
    filter: true,
  })
  rank?: number;

  @Count('参评单位数', 'Units rated with it; absent where no rank is made', open, { optional: true })
  rankedUnitCount?: number;

  @Rate('加分门槛', 'Satisfaction rate from which the unit has a bonus; absent without such a rule', open, {
    optional: true,
    filter: true,
  })
  bonusThresholdRate?: number;

  @Choice(EvaluationConsequence, '结果运用', 'What followed; absent if nothing did', open, {
    optional: true,
    filter: true,
    group: true,
  })
  consequence?: EvaluationConsequence;

  @Day('运用日期', 'Day of the consequence; absent without one', open, { optional: true, filter: true })
  consequenceOn?: string;

  @Text('运用说明', 'Why and by whom, in public form; absent without one', open, { max: 500, optional: true })
  consequenceNote?: string;
}
