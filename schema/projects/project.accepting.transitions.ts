import { fromSql, refuse, type Words } from '../kit/transitions.js';
import type { EvaluationBody, ProjectStatus } from './livelihood.choices.js';
import type { LivelihoodProject } from './livelihood-project.js';
import { ratedBy, rating } from './project.rating.js';
import { congressOffice, leadOrOverseers, overseers } from './round.actors.js';

const office = { staff: congressOffice() };
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
    { ...rating, from: ['COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION'], by: office },
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
