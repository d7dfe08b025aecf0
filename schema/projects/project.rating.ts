import { Meeting } from '../bodies/meeting.js';
import { ProjectAssessment } from '../evaluations/project-assessment.js';
import { add, choice, count, day, fromSql, type Moment, one, optional, refuse, type Seen } from '../kit/transitions.js';
import { EvaluationBody } from './livelihood.choices.js';
import { SatisfactionEvaluation } from './satisfaction-evaluation.js';

/** Who has rated a project. */
export const ratedBy = fromSql<readonly EvaluationBody[]>(
  '(select json_agg(e.body) from satisfaction_evaluation e where e.project_id = {id})',
);
const votes = (zh: string, en: string) => count(`${zh}：评为${zh}的票数`, en);

interface Rated extends Pick<Moment, 'today' | 'newId'> {
  readonly id: string;
  readonly it: { readonly division: string; readonly year: number; readonly completedOn?: string | undefined };
  readonly ratedBy?: readonly EvaluationBody[] | undefined;
  readonly body: EvaluationBody;
  readonly preAssessment?: Seen<ProjectAssessment, 'project' | 'assessedOn'> | undefined;
  readonly meeting?: Seen<Meeting, 'heldOn' | 'closedOn'> | undefined;
  readonly evaluatedOn: string;
  readonly satisfiedCount: number;
  readonly basicallySatisfiedCount: number;
  readonly dissatisfiedCount: number;
}

/** A rating in three classes: counts only, once by each body. */
export const rating = {
  given: {
    body: choice(EvaluationBody, '测评主体', 'Who rates'),
    preAssessment: optional(
      one(() => ProjectAssessment, '预评估：测评前的', 'The assessment that came before it', ['project', 'assessedOn']),
    ),
    meeting: optional(one(() => Meeting, '测评会议', 'The meeting at which it was rated', ['heldOn', 'closedOn'])),
    evaluatedOn: day('测评日期', 'Rated on'),
    satisfiedCount: votes('满意', 'Ratings: satisfied'),
    basicallySatisfiedCount: votes('基本满意', 'Ratings: basically satisfied'),
    dissatisfiedCount: votes('不满意', 'Ratings: dissatisfied'),
  },
  sees: ['division', 'year', 'completedOn'],
  reads: { ratedBy },
  refusals: {
    RATED_BY_THEM: ['该主体已测评此项目', 'They have rated it already'],
    RATED_OUT_OF_TIME: ['测评日期早于完工或者晚于今天', 'Rated before its completion or after today'],
    NOT_ITS_ASSESSMENT: ['该评估不是此项目的，或者晚于测评', 'An assessment of another project, or after the rating'],
    NOT_DURING_THE_MEETING: ['测评日期不在该次会议的会期内', 'Not on a day of the meeting'],
    NO_RATINGS: ['没有测评票，或者票数为负', 'There are no ratings'],
  },
  rule: (rated: Rated) => {
    const { id: project, it, ratedBy = [], body, evaluatedOn, today, newId } = rated;
    const { satisfiedCount, basicallySatisfiedCount, dissatisfiedCount } = rated;
    const counts = [satisfiedCount, basicallySatisfiedCount, dissatisfiedCount];
    if (ratedBy.includes(body)) return refuse('RATED_BY_THEM', 'body');
    if (evaluatedOn < it.completedOn! || evaluatedOn > today) return refuse('RATED_OUT_OF_TIME', 'evaluatedOn');
    if (Math.min(...counts) < 0 || Math.max(...counts) === 0) return refuse('NO_RATINGS', 'satisfiedCount');
    const { preAssessment, meeting } = rated;
    if (preAssessment && (preAssessment.project !== project || preAssessment.assessedOn > evaluatedOn))
      return refuse('NOT_ITS_ASSESSMENT', 'preAssessment');
    if (meeting && (evaluatedOn < meeting.heldOn || evaluatedOn > (meeting.closedOn ?? meeting.heldOn)))
      return refuse('NOT_DURING_THE_MEETING', 'meeting');
    const at = { preAssessment: preAssessment?.id ?? null, meeting: meeting?.id ?? null };
    const row = { ...at, project, division: it.division, year: it.year, body, evaluatedOn };
    const votes = { satisfiedCount, basicallySatisfiedCount, dissatisfiedCount };
    return { also: [add(SatisfactionEvaluation, { id: newId(), ...row, ...votes })] };
  },
} as const;
