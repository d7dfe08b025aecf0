import { all, Choice, Concept, Count, Day, Derived, Entity, mine, One, open, value, within } from '../kit/index.js';
import { EvaluationBody } from '../projects/livelihood.choices.js';
import { DutyReport } from './duty-report.js';

const published = ['PUBLISHED', 'CONSEQUENCE_RECORDED', 'RECTIFYING', 'RECTIFIED', 'RECHECKED'];

@Concept({
  zh: '代表述职评议：听取述职的人对代表的评议，分三档；只有总数，公布后公开',
  en: 'How those who heard a deputy’s report rated the deputy, in three classes; totals only, public once published',
  rows: {
    public: value('report.status', ...published),
    deputy: all(mine('report.deputy', 'deputy'), value('report.status', 'TALLIED')),
    staff: within('report.division'),
    analyst: within('report.division'),
  },
  order: '-ratedOn',
  unique: [['report', 'body']],
})
export class DutyReportEvaluation extends Entity {
  @One(() => DutyReport, '述职', 'The report', open, {
    back: [
      'evaluations',
      '评议：听取述职的人的评议，公布后可见',
      'How those who heard it rated the deputy, once published',
    ],
  })
  report!: DutyReport;

  @Choice(EvaluationBody, '评议主体', 'Who rates', open, { filter: true, group: true })
  body!: EvaluationBody;

  @Day('评议日期', 'Rated on', open, { filter: true, order: true, group: true })
  ratedOn!: string;

  @Count('满意：评为满意的票数', 'Ratings: satisfied', open, { sum: true })
  satisfiedCount!: number;

  @Count('基本满意：评为基本满意的票数', 'Ratings: basically satisfied', open, { sum: true })
  basicallySatisfiedCount!: number;

  @Count('不满意：评为不满意的票数', 'Ratings: dissatisfied', open, { sum: true })
  dissatisfiedCount!: number;

  @Derived(
    'float',
    '({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0)',
    '满意率：满意和基本满意占全部评议票的比例，没有评议票的为空',
    'Share of satisfied and basically satisfied among all ratings; null without ratings',
    open,
    { optional: true, filter: true },
  )
  satisfactionRate?: number;
}
