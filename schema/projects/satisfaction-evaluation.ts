import { Meeting } from '../bodies/meeting.js';
import { ProjectAssessment } from '../evaluations/project-assessment.js';
import { Choice, Concept, Count, Day, Derived, Entity, Int, One, open, openRows } from '../kit/index.js';
import { Division } from '../organisations/division.js';
import { EvaluationBody } from './livelihood.choices.js';
import { LivelihoodProject } from './livelihood-project.js';

export { EvaluationBody };

@Concept({
  zh: '满意度测评：对一个项目或者一地全部项目的三档满意度测评；只有总数，不记何人如何评价',
  en: 'A satisfaction evaluation in three classes of one project, or of all projects of a place; totals only, no record of who rated how',
  rows: openRows,
  order: '-evaluatedOn',
  milestone: { on: 'evaluatedOn', by: 'division' },
  days: [['project.completedOn', 'evaluatedOn']],
})
export class SatisfactionEvaluation extends Entity {
  @One(() => Division, '行政区划：被测评项目的区划', 'The place whose projects are rated', open, { group: true })
  division!: Division;

  @One(
    () => LivelihoodProject,
    '项目：被测评的项目，一并测评当年全部项目的为空',
    'The project; absent if all projects of the year are rated together',
    open,
    {
      optional: true,
      trace: 'part',
      back: ['evaluations', '满意度测评', 'Satisfaction evaluations'],
    },
  )
  project?: LivelihoodProject;

  @Int('年度', 'Year of the projects', open, { filter: true, group: true })
  year!: number;

  @Choice(EvaluationBody, '测评主体', 'Who rates', open, { filter: true, group: true })
  body!: EvaluationBody;

  @Day('测评日期', 'Rated on', open, { filter: true, order: true })
  evaluatedOn!: string;

  @One(
    () => ProjectAssessment,
    '预评估：测评前的预评估，没有的为空',
    'The assessment that came before it; absent without one',
    open,
    {
      optional: true,
      back: ['ratings', '满意度测评：参考此预评估的测评', 'The ratings that it came before'],
    },
  )
  preAssessment?: ProjectAssessment;

  @One(
    () => Meeting,
    '测评会议：在哪次会议上测评，不在会议上的为空',
    'The meeting at which it was rated; absent if at none',
    open,
    {
      optional: true,
    },
  )
  meeting?: Meeting;

  @Count('满意：评为满意的票数', 'Ratings: satisfied', open, { sum: true })
  satisfiedCount!: number;

  @Count('基本满意：评为基本满意的票数', 'Ratings: basically satisfied', open, { sum: true })
  basicallySatisfiedCount!: number;

  @Count('不满意：评为不满意的票数', 'Ratings: dissatisfied', open, { sum: true })
  dissatisfiedCount!: number;

  @Derived(
    'float',
    '({satisfiedCount} + {basicallySatisfiedCount})::float8 / nullif({satisfiedCount} + {basicallySatisfiedCount} + {dissatisfiedCount}, 0)',
    '满意率：满意和基本满意占全部测评票的比例，没有测评票的为空',
    'Share of satisfied and basically satisfied among all ratings; null without ratings',
    open,
    { optional: true, filter: true },
  )
  satisfactionRate?: number;
}
