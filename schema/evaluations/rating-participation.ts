import { Deputy } from '../deputies/deputy.js';
import { always, Concept, Day, Entity, mine, nothing, One, open } from '../kit/index.js';
import { DutyReport } from '../performance/duty-report.js';
import { DepartmentEvaluation } from './department-evaluation.js';

@Concept({
  zh: '评议登记：谁已经评议，与评票分开，互不指向；仅评议的代表本人可见',
  en: 'That somebody has rated, apart from the rating: neither points to the other. The deputy alone sees it',
  rows: { public: nothing, deputy: mine('deputy', 'deputy'), system: nothing },
  order: '-ratedOn',
  unique: [
    ['departmentEvaluation', 'deputy'],
    ['dutyReport', 'deputy'],
  ],
  invariants: [
    always(
      '属于一个单位或者一次述职的评议',
      'It is of one unit or of one report',
      '({departmentEvaluation} is null) <> ({dutyReport} is null)',
    ),
  ],
})
export class RatingParticipation extends Entity {
  @One(
    () => DepartmentEvaluation,
    '部门工作评议：评议述职的为空',
    'The evaluation of a unit; absent where a report is rated',
    open,
    { optional: true, group: true },
  )
  departmentEvaluation?: DepartmentEvaluation;

  @One(() => DutyReport, '代表述职：评议单位的为空', 'The report; absent where a unit is rated', open, {
    optional: true,
  })
  dutyReport?: DutyReport;

  @One(() => Deputy, '代表：评议的代表，选民为空', 'The deputy who rated; absent for electors', open, {
    optional: true,
  })
  deputy?: Deputy;

  @Day('评议日期', 'Rated on', open, { filter: true, order: true })
  ratedOn!: string;
}
