import { Choice, Concept, Count, Day, Derived, Entity, Int, One, open, openRows } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { EvaluationBody } from './livelihood.choices.js';
import { LivelihoodProject } from './livelihood-project.js';

export { EvaluationBody };

@Concept({
  zh: '满意度测评',
  en: 'A satisfaction evaluation in three classes of one project, or of all projects of a place; totals only, no record of who rated how',
  rows: openRows,
  order: '-evaluatedOn',
  milestone: { on: 'evaluatedOn', by: 'division' },
  days: [['project.completedOn', 'evaluatedOn']],
})
export class SatisfactionEvaluation extends Entity {
  @One(() => Division, '行政区划', 'The place whose projects are rated', open, { group: true })
  division!: Division;

  @One(() => LivelihoodProject, '项目', 'The project; absent if all projects of the year are rated together', open, {
    optional: true,
    trace: 'part',
    back: ['evaluations', '满意度测评', 'Satisfaction evaluations'],
  })
  project?: LivelihoodProject;

  @Int('年度', 'Year of the projects', open, { filter: true, group: true })
  year!: number;

  @Choice(EvaluationBody, '测评主体', 'Who rates', open, { filter: true, group: true })
  body!: EvaluationBody;

  @Day('测评日期', 'Rated on', open, { filter: true, order: true })
  evaluatedOn!: string;

  @Count('满意', 'Ratings: satisfied', open, { sum: true })
  satisfiedCount!: number;

  @Count('基本满意', 'Ratings: basically satisfied', open, { sum: true })
  basicallySatisfiedCount!: number;

  @Count('不满意', 'Ratings: dissatisfied', open, { sum: true })
  dissatisfiedCount!: number;

  @Derived(
    'float',
    '({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0)',
    '满意率',
    'Share of satisfied and basically satisfied among all ratings; null without ratings',
    open,
    { optional: true, filter: true },
  )
  satisfactionRate?: number;
}
