import { fromSql, refuse, type Words } from '../kit/transitions.js';
import type { LivelihoodRound } from './livelihood-round.js';
import { congressOffice, runners } from './round.actors.js';
import type { RoundStage } from './round.choices.js';

/** From the works to the end of the round. */
export const delivering = ({ act }: Words<LivelihoodRound, RoundStage>) => ({
  implementRound: act('组织实施：任务已全部分解，开始实施', 'All tasks are broken down, and the works begin', {
    from: ['RESULT_PUBLISHED'],
    to: 'IMPLEMENTING',
    by: runners,
    reads: {
      missing: fromSql<number>(
        `(select count(*) from livelihood_proposal p where p.round_id = {id} and p.status in ('ELECTED', 'CHOSEN') and not exists (select from livelihood_project j where j.proposal_id = p.id))`,
      ),
    },
    refusals: { NOT_BROKEN_DOWN: ['还有项目没有分解任务', 'Some projects are not broken down yet'] },
    rule: ({ missing }) => (missing ? refuse('NOT_BROKEN_DOWN', 'id') : {}),
  }),

  evaluateRound: act('开始评估：组织代表、群众和第三方评估', 'Deputies, residents and third parties evaluate', {
    from: ['IMPLEMENTING'],
    to: 'EVALUATING',
    by: { staff: congressOffice() },
  }),

  closeRound: act('结束轮次：项目已测评、结转或者取消', 'Its projects are rated, carried over or cancelled', {
    from: ['EVALUATING'],
    to: 'CLOSED',
    by: { staff: congressOffice() },
    reads: {
      open: fromSql<number>(
        `(select count(*) from livelihood_project j where j.round_id = {id} and j.status not in ('EVALUATED', 'IN_OPERATION', 'CARRIED_OVER', 'CANCELLED'))`,
      ),
    },
    refusals: { PROJECTS_OPEN: ['还有项目没有测评、结转或者取消', 'Some projects are not rated yet'] },
    rule: ({ open, today }) => (open ? refuse('PROJECTS_OPEN', 'id') : { sets: { closedOn: today } }),
  }),
});
