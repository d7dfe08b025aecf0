import { add, choice, count, day, fromSql, refuse, type Words } from '../kit/transitions.js';
import { EvaluationBody, type ProjectStatus } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { congressOffice, leadOrOverseers, overseers } from './round.actors.js';
import { SatisfactionEvaluation } from './satisfaction-evaluation.js';

const office = { staff: congressOffice() };
const votes = (zh: string, en: string) => count(`${zh}：评为${zh}的票数`, en);
const ratedBy = fromSql<readonly EvaluationBody[]>(
  '(select json_agg(e.body) from satisfaction_evaluation e where e.project_id = {id})',
);
const representatives: readonly EvaluationBody[] = ['DEPUTIES', 'STREET_ASSEMBLY'];

/** From the end of the works to their use, with those who rate them. */
export const accepting = ({ act }: Words<LivelihoodProject, ProjectStatus>) => ({
  acceptProject: act('验收项目：问题全部整改后验收', 'Accepted once all its problems are put right', {
    from: ['COMPLETED'],
    to: 'ACCEPTED',
    by: overseers,
    needs: ['acceptance'],
    reads: {
      issues: fromSql<number>(
        `(select count(*) from project_issue i where i.project_id = {id} and i.status in ('OPEN', 'RECTIFYING'))`,
      ),
    },
    refusals: { ISSUES_OPEN: ['还有问题没有整改', 'Some problems are not put right yet'] },
    rule: ({ issues, today }) => (issues ? refuse('ISSUES_OPEN', 'id') : { sets: { acceptedOn: today } }),
  }),

  rateProject: act(
    '测评项目：代表、议政代表、群众或者第三方分三档测评，只载票数',
    'Deputies, an assembly, residents or a third party rate it in three classes; only counts are kept',
    {
      from: ['COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION'],
      by: office,
      given: {
        body: choice(EvaluationBody, '测评主体', 'Who rates'),
        evaluatedOn: day('测评日期', 'Rated on'),
        satisfiedCount: votes('满意', 'Ratings: satisfied'),
        basicallySatisfiedCount: votes('基本满意', 'Ratings: basically satisfied'),
        dissatisfiedCount: votes('不满意', 'Ratings: dissatisfied'),
      },
      sees: ['division', 'year', 'completedOn'],
      reads: { ratedBy },
      refusals: {
        RATED_BY_THEM: ['该主体已测评此项目', 'They have rated it already'],
        NOT_ITS_TIME: ['日期须在接收之后、今天之前', 'The day lies before it came or after today'],
        NO_RATINGS: ['没有测评票', 'There are no ratings'],
      },
      rule: ({ id: project, it, ratedBy = [], today, newId, reason: _, viewer: __, ...rating }) => {
        const { body, evaluatedOn, satisfiedCount, basicallySatisfiedCount, dissatisfiedCount } = rating;
        if (ratedBy.includes(body)) return refuse('RATED_BY_THEM', 'body');
        if (evaluatedOn < it.completedOn! || evaluatedOn > today) return refuse('NOT_ITS_TIME', 'evaluatedOn');
        const counts = { satisfiedCount, basicallySatisfiedCount, dissatisfiedCount };
        if (Math.min(...Object.values(counts)) < 0 || !Math.max(...Object.values(counts)))
          return refuse('NO_RATINGS', 'satisfiedCount');
        const row = { project, division: it.division, year: it.year, body, evaluatedOn };
        return { also: [add(SatisfactionEvaluation, { id: newId(), ...row, ...counts })] };
      },
    },
  ),

  evaluateProject: act('完成测评：代表或者议政代表已测评', 'Those who decided on it have rated it', {
    from: ['ACCEPTED'],
    to: 'EVALUATED',
    by: office,
    reads: { ratedBy },
    refusals: { NOT_RATED: ['代表或者议政代表尚未测评', 'Neither deputies nor their assembly have rated it'] },
    rule: ({ ratedBy = [] }) =>
      ratedBy.some((body) => representatives.includes(body)) ? {} : refuse('NOT_RATED', 'id'),
  }),

  operateProject: act('投入使用：移交运营单位管护', 'In use, and handed over to who keeps it up', {
    from: ['EVALUATED'],
    to: 'IN_OPERATION',
    by: leadOrOverseers,
    needs: ['operator', 'upkeep'],
    rule: ({ today }) => ({ sets: { operatedOn: today } }),
  }),

  reportUpkeep: act('报告管护：更新管护情况', 'How it is kept up is told anew', {
    from: ['IN_OPERATION'],
    by: leadOrOverseers,
    aside: true,
    needs: ['upkeep'],
    takes: ['operator'],
  }),
});
