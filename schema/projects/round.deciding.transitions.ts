import { fromSql, Refusal, refuse, type Words } from '../kit/transitions.js';
import { lacksDeliberation, notDeliberated } from './ballot.deciding.js';
import type { LivelihoodRound } from './livelihood-round.js';
import { congressOffice } from './round.actors.js';
import type { RoundStage } from './round.choices.js';
import { consult, consultationInput, consultationReads, consultationRefusals } from './round.consultation.js';
import { decisionInput, decisionReads, roundRefusals, settle } from './round.decision.js';

const office = { staff: congressOffice() };

/** From the list of candidates to what is decided: by ballot, or after consultation. */
export const deciding = ({ act }: Words<LivelihoodRound, RoundStage>) => ({
  beginDeliberation: act('提请审议：候选项目交代表审议', 'Deputies deliberate on the candidates', {
    from: ['SHORTLISTED'],
    to: 'DELIBERATING',
    by: office,
  }),

  putToVote: act('提交票决', 'The candidates are put to the vote', {
    from: ['SHORTLISTED', 'DELIBERATING'],
    to: 'VOTING',
    by: office,
    sees: ['method'],
    reads: { isDeliberated: fromSql<boolean>('exists (select from round_deliberation d where d.round_id = {id})') },
    refusals: {
      NOT_BY_BALLOT: ['该轮次以会商决定', 'This round is decided after consultation'],
      NOT_DELIBERATED: notDeliberated,
    },
    guard: ({ it }) => (it.method === 'CONSULTATION' ? refuse('NOT_BY_BALLOT', 'id') : undefined),
    rule: ({ it, isDeliberated }) =>
      lacksDeliberation(it.method, isDeliberated) ? refuse('NOT_DELIBERATED', 'id') : {},
  }),

  callConsultation: act('召集会商：候选项目交有关方面会商', 'Those concerned are consulted about the candidates', {
    from: ['SHORTLISTED', 'DELIBERATING'],
    to: 'CONSULTING',
    by: office,
    sees: ['method'],
    refusals: { NOT_BY_CONSULTATION: ['该轮次以票决决定', 'This round is decided by ballot'] },
    guard: ({ it }) => (it.method === 'CONSULTATION' ? undefined : refuse('NOT_BY_CONSULTATION', 'id')),
  }),

  recordConsultation: act(
    '记录会商：记载会商的参加方、意见和结果',
    'Who was consulted, what they said and what came of it',
    {
      from: ['CONSULTING'],
      by: office,
      given: consultationInput,
      sees: ['division'],
      reads: consultationReads,
      refusals: consultationRefusals,
      rule: (said) => {
        const also = consult(said);
        return also instanceof Refusal ? also : { also };
      },
    },
  ),

  decideRound: act(
    '确定项目：会商后，按街道人大工委的决定确定项目',
    'The projects are those that the work committee of the subdistrict has decided on after consultation',
    {
      from: ['CONSULTING'],
      to: 'DECIDED',
      by: office,
      given: decisionInput,
      sees: ['collectionClosesOn'],
      reads: decisionReads,
      refusals: roundRefusals,
      rule: (deciding) => {
        const also = settle(deciding);
        if (also instanceof Refusal) return also;
        const { id: decision, decidedOn } = deciding.decision;
        return { sets: { decision, decidedOn }, also };
      },
    },
  ),

  publishRound: act('公布结果：在媒体等公布确定的项目', 'What was decided is published', {
    from: ['DECIDED'],
    to: 'RESULT_PUBLISHED',
    by: office,
    needs: ['publishedIn'],
    rule: ({ today }) => ({ sets: { publishedOn: today } }),
  }),
});
