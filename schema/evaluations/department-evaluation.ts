import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import {
  always,
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
import { Survey } from './survey.js';

/** Between the count and its publication only the offices and the unit see it. */
const announced = ['SCHEDULED', 'REPORT_SUBMITTED', 'DELIVERED', 'RATING', 'PUBLISHED', 'CONSEQUENCE_RECORDED'];

@Concept({
  zh: '部门工作评议：国家机关每年向代表报告工作并由代表测评：总数、名次和结果运用；历年测评可看趋势',
  en: 'A state organ’s report to deputies for one year and its rating by them: totals, rank and consequence. The ratings of several years are its trend',
  rows: rowsWhere(value('status', ...announced), { agency: mine('agency', 'agency') }),
  order: '-ratedOn',
  unique: [['agency', 'division', 'kind', 'year']],
  invariants: [
    ...decided('decision', '确定评议对象的决定', {
      when: `{selection} <> 'FULL_COVERAGE'`,
      by: `case {selection} when 'BALLOT' then 'CONGRESS' else 'CHAIRPERSONS_MEETING' end`,
      of: '{division}',
      before: 'ratedOn',
    }),
    always(
      '问卷推荐的有问卷，其他没有',
      'Named in a survey, and only then of one',
      `({survey} is not null) = ({selection} = 'SURVEY')`,
    ),
  ],
})
export class DepartmentEvaluation extends Entity {
  @One(() => Agency, '被评议单位', 'The unit that is evaluated', open, {
    group: true,
    back: ['evaluations', '工作评议：代表对该单位的历年评议', 'Its evaluations by deputies, year by year'],
  })
  agency!: Agency;

  @One(() => Division, '行政区划：由哪里的代表评议', 'The place whose deputies evaluate', open, { group: true })
  division!: Division;

  @Choice(DepartmentEvaluationKind, '类型', 'How it is evaluated', open, { filter: true, group: true })
  kind!: DepartmentEvaluationKind;

  @Int('年度：所评议工作的年度', 'Year whose work is evaluated', open, { filter: true, group: true })
  year!: number;

  @Choice(TargetSelection, '对象确定方式', 'How it became a target', open, { filter: true, group: true })
  selection!: TargetSelection;

  @One(
    () => BallotRound,
    '确定对象的票决：确定该对象的票决，未经票决的为空',
    'The ballot that chose it; absent if it was not chosen by ballot',
    open,
    {
      optional: true,
      back: ['departmentEvaluations', '评议：由该票决确定的单位的评议', 'Evaluations of the units that it chose'],
    },
  )
  ballot?: BallotRound;

  @One(
    () => Survey,
    '推荐对象的问卷：问卷推荐的为该问卷，其他为空',
    'The survey in which the unit was named; absent for others',
    open,
    {
      optional: true,
      back: [
        'departmentEvaluations',
        '评议：对该问卷所推荐单位的评议',
        'Evaluations of the units that were named in it',
      ],
    },
  )
  survey?: Survey;

  @One(
    () => Decision,
    '确定对象的决定：人大或者主任会议确定该对象的决定，全覆盖的为空',
    'The decision of the congress or chairpersons’ meeting that chose it; absent where all units are evaluated',
    open,
    { optional: true, back: ['departmentEvaluations', '工作评议', 'The evaluation whose target it chose'] },
  )
  decision?: Decision;

  @One(
    () => CongressSession,
    '会议：测评所在的会议，闭会期间的为空',
    'The session at which it is rated; absent if between sessions',
    open,
    {
      optional: true,
    },
  )
  session?: CongressSession;

  @Choice(EvaluationStatus, '状态', 'Where it stands', open, { filter: true, group: true })
  status!: EvaluationStatus;

  @Text(
    '述职报告：单位报告的摘要，提交前为空',
    'The unit’s report to deputies, in short; absent until submitted',
    open,
    {
      max: 2000,
      optional: true,
    },
  )
  report?: string;

  @Day('测评日期：测评之日，此前为计划日期', 'Rated on, planned before', open, {
    filter: true,
    order: true,
    group: true,
  })
  ratedOn!: string;

  @Count('满意：测评中满意的票数，计票前为空', 'Ratings: satisfied; absent until counted', open, {
    optional: true,
    sum: true,
  })
  satisfiedCount?: number;

  @Count('基本满意：测评中基本满意的票数，计票前为空', 'Ratings: basically satisfied; absent until counted', open, {
    optional: true,
    sum: true,
  })
  basicallySatisfiedCount?: number;

  @Count('不满意：测评中不满意的票数，计票前为空', 'Ratings: dissatisfied; absent until counted', open, {
    optional: true,
    sum: true,
  })
  dissatisfiedCount?: number;

  @Derived(
    'float',
    '({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0)',
    '满意率：满意和基本满意占全部测评票的比例，计票前为空',
    'Share of satisfied and basically satisfied among all ratings; null until counted',
    open,
    { optional: true, filter: true, sum: true },
  )
  satisfactionRate?: number;

  @Int(
    '名次：在同时测评单位中的名次，从1起；不排名的为空',
    'Rank among the units rated with it, from 1; absent where none is made',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  rank?: number;

  @Count('参评单位数：同时测评的单位数，不排名的为空', 'Units rated with it; absent where no rank is made', open, {
    optional: true,
  })
  rankedUnitCount?: number;

  @Rate(
    '加分门槛：满意率达到多少可加分，没有规定的为空',
    'Satisfaction rate from which the unit has a bonus; absent without such a rule',
    open,
    {
      optional: true,
      filter: true,
    },
  )
  bonusThresholdRate?: number;

  @Choice(
    EvaluationConsequence,
    '结果运用：测评后采取的措施，没有的为空',
    'What followed; absent if nothing did',
    open,
    {
      optional: true,
      filter: true,
      group: true,
    },
  )
  consequence?: EvaluationConsequence;

  @Day('运用日期：采取措施之日，没有的为空', 'Day of the consequence; absent without one', open, {
    optional: true,
    filter: true,
  })
  consequenceOn?: string;

  @Text(
    '运用说明：原因和决定机关，以可公开的形式说明；没有的为空',
    'Why and by whom, in public form; absent without one',
    open,
    { max: 500, optional: true },
  )
  consequenceNote?: string;
}
