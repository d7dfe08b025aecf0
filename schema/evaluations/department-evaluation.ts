import { Body } from '../bodies/body.js';
import { decided } from '../bodies/decided.js';
import { Decision } from '../bodies/decision.js';
import { Meeting } from '../bodies/meeting.js';
import { always, Choice, Concept, Day, Int, mine, One, open, rowsWhere, Text, value } from '../kit/index.js';
import { Agency } from '../organisations/agency.js';
import { CongressSession } from '../organisations/congress-session.js';
import { Division } from '../organisations/division.js';
import { EvaluationStatus } from '../performance/evaluation.choices.js';
import { BallotRound } from '../projects/ballot-round.js';
import { CountedRating } from './counted-rating.js';
import { DepartmentEvaluationKind, EvaluationConsequence, TargetSelection } from './evaluation.choices.js';
import { deciders } from './review.actors.js';
import { Survey } from './survey.js';

/** Between the count and its publication only the offices and the unit see it. */
const announced = [
  'SCHEDULED',
  'REPORT_SUBMITTED',
  'DELIVERED',
  'RATING',
  'PUBLISHED',
  'CONSEQUENCE_RECORDED',
  'RECTIFYING',
  'RECTIFIED',
  'RECHECKED',
];

@Concept({
  zh: '部门工作评议：国家机关每年向代表报告工作并由代表测评：总数、名次和结果运用；历年测评可看趋势',
  en: 'A state organ’s report to deputies for one year and its rating by them: totals, rank and consequence. The ratings of several years are its trend',
  rows: rowsWhere(value('status', ...announced), { agency: mine('agency', 'agency') }),
  order: '-ratedOn',
  days: [['deliveredOn', 'ratedOn', 'consequenceOn', 'recheckedOn']],
  unique: [['agency', 'division', 'kind', 'year']],
  invariants: [
    ...decided('decision', '确定评议对象的决定', {
      when: `{selection} <> 'FULL_COVERAGE'`,
      by: deciders,
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
export class DepartmentEvaluation extends CountedRating {
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
    () => Body,
    '组织机构：主任会议、主席团等，没有载明的为空',
    'Body that has it evaluated; absent if not told',
    open,
    {
      optional: true,
      back: ['departmentEvaluations', '工作评议：由其组织的评议', 'Evaluations that it has made'],
    },
  )
  organiser?: Body;

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

  @Day('述职日期：单位向代表述职之日，未述职的为空', 'Day on which it reported to deputies; absent until then', open, {
    optional: true,
    filter: true,
  })
  deliveredOn?: string;

  @Text('报告人：报告人的职务，不记姓名', 'Post of whoever reported, without the name', open, {
    max: 100,
    optional: true,
  })
  reporter?: string;

  @One(
    () => Meeting,
    '述职会议：在哪次会议上述职，没有召开会议的为空',
    'The meeting at which it reported; absent without one',
    open,
    {
      optional: true,
      back: ['departmentReports', '单位述职：在该会议上述职的单位', 'Units that reported at it'],
    },
  )
  meeting?: Meeting;

  @Text(
    '代表提问：代表的提问和单位的回答，没有的为空',
    'What deputies asked, and the answers; absent without any',
    open,
    {
      max: 2000,
      optional: true,
    },
  )
  questions?: string;

  @Day('测评日期：测评之日，此前为计划日期', 'Rated on, planned before', open, {
    filter: true,
    order: true,
    group: true,
  })
  ratedOn!: string;

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

  @One(
    () => Body,
    '运用决定机构：决定采取措施的机构，如党委，没有载明的为空',
    'The body that decided on the consequence, such as a Party committee; absent if not told',
    open,
    { optional: true },
  )
  consequenceBody?: Body;

  @One(
    () => Body,
    '报送机构：测评结果报送的党委，未报送的为空',
    'The Party committee that it was sent to; absent if to none',
    open,
    {
      optional: true,
    },
  )
  sentTo?: Body;

  @Day('报送日期', 'Sent on', open, { optional: true, filter: true })
  sentOn?: string;
}
