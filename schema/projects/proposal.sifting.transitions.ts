import { hold, one, Refusal, refuse, type Words } from '../kit/transitions.js';
import type { CandidateStatus } from './livelihood.choices.js';
import { LivelihoodProposal } from './livelihood-proposal.js';
import { lastStep, screening, stepOf } from './proposal.screening.js';
import { screeners } from './round.actors.js';

/** Up and down: kept, changed, dropped or merged, until it is a candidate. */
export const sifting = ({ act }: Words<LivelihoodProposal, CandidateStatus>) => ({
  screenProposal: act(
    '筛选建议项目：上报或者下发一次，保留或者调整；说明理由的为调整',
    'It goes up or down once more and stays on the list, changed where a reason is given',
    {
      ...screening,
      from: ['IN_POOL'],
      by: screeners,
      reason: 'optional',
      takes: ['title', 'estimateFen'],
      rule: (screened) => {
        const step = stepOf(screened, screened.reason ? 'REVISED' : 'KEPT');
        return step instanceof Refusal ? step : { also: [step] };
      },
    },
  ),

  dropProposal: act('筛除建议项目：按筛选原则筛除并说明理由', 'Taken off the list by a criterion, with the reason', {
    ...screening,
    from: ['IN_POOL'],
    to: 'SCREENED_OUT',
    by: screeners,
    reason: 'required',
    rule: (screened) => {
      const step = stepOf(screened, 'DROPPED');
      if (step instanceof Refusal) return step;
      return { sets: { screeningReason: screened.reason }, also: [step] };
    },
  }),

  mergeProposal: act('合并建议项目：并入同一轮次的同类建议', 'Merged into another one of its kind in the round', {
    ...screening,
    from: ['IN_POOL'],
    to: 'MERGED',
    by: screeners,
    aside: true,
    reason: 'required',
    given: {
      ...screening.given,
      mergedInto: one(() => LivelihoodProposal, '并入对象', 'The one that it goes into', ['status', 'round']),
    },
    refusals: { ...screening.refusals, NOT_OF_ITS_ROUND: ['须并入同一轮次在库的另一建议', 'Not another of its round'] },
    rule: (screened) => {
      const { id, it, mergedInto } = screened;
      if (mergedInto.id === id || mergedInto.status !== 'IN_POOL' || mergedInto.round !== it.round?.id)
        return refuse('NOT_OF_ITS_ROUND', 'mergedInto');
      const step = stepOf(screened, 'MERGED');
      return step instanceof Refusal ? step : { sets: { mergedInto: mergedInto.id }, also: [step, hold(mergedInto)] };
    },
  }),

  shortlistProposal: act('初定候选项目：政府决定后列为候选', 'Chosen as a candidate after the government’s decision', {
    from: ['IN_POOL'],
    to: 'SHORTLISTED',
    by: screeners,
    takes: ['screeningReason'],
    beside: { round: ['stage'] },
    reads: { lastStep },
    refusals: {
      NOT_BEING_SCREENED: screening.refusals.NOT_BEING_SCREENED,
      NOT_SCREENED: ['须经政府决定保留后列为候选', 'The government has not decided on it last'],
    },
    rule: ({ it, lastStep }) => {
      if (it.round?.stage !== 'SCREENING') return refuse('NOT_BEING_SCREENED', 'id');
      if (lastStep?.direction !== 'UP') return refuse('NOT_SCREENED', 'id');
      return { also: [hold(it.round)] };
    },
  }),
});
