import { code, everything, mine, Refusal, refuse, type Words, within } from '../kit/transitions.js';
import type { CandidateStatus } from './livelihood.choices.js';
import type { LivelihoodProposal } from './livelihood-proposal.js';
import {
  ofRound,
  ofRoundIfAny,
  outsideOf,
  roundFaults,
  sources,
  submissionRefusals,
  submitted,
} from './proposal.submission.js';
import { congressOffice, screeners } from './round.actors.js';

const words = ['title', 'content', 'category', 'channel', 'division', 'proposerKind', 'estimateFen'] as const;
const early = ['PROPOSED', 'IN_POOL'] as const;

/** Into the pool, out of it into a round, and back. */
export const pooling = ({ begin, act }: Words<LivelihoodProposal, CandidateStatus>) => ({
  submitProposal: begin(
    '提出建议项目：群众、集体、代表或者部门提出，可不限轮次，先入项目库',
    'A resident, collective, deputy or department proposes a project, for a round or for the pool',
    {
      to: 'PROPOSED',
      by: {
        ...{ anonymous: everything, citizen: everything, deputy: everything },
        ...{ agency: within(), staff: within() },
      },
      takes: [...words, 'feedback', 'suggestion', 'station'],
      bounded: { same: ['title', 'content', 'division'] },
      given: ofRoundIfAny,
      reads: { sources },
      tells: { number: code('编号', 'Number') },
      refusals: submissionRefusals,
      rule: (said) => {
        const sets = submitted(said);
        return sets instanceof Refusal ? sets : { sets, tells: { number: sets.number } };
      },
    },
  ),

  poolProposal: act('入库：核对后列入项目库', 'Checked, and put into the pool', {
    from: ['PROPOSED'],
    to: 'IN_POOL',
    by: screeners,
    takes: ['category', 'estimateFen'],
  }),

  rejectProposal: act('不予入库：不符合条件的不入库并说明理由', 'What does not qualify is not put into the pool', {
    from: ['PROPOSED'],
    to: 'SCREENED_OUT',
    by: screeners,
    reason: 'required',
    rule: ({ reason }) => ({ sets: { screeningReason: reason } }),
  }),

  takeProposal: act('列入轮次：从项目库列入一个轮次', 'Taken out of the pool into a round', {
    from: ['IN_POOL'],
    by: { staff: congressOffice() },
    given: ofRound,
    sees: ['division'],
    beside: { round: [] },
    refusals: { ...roundFaults, IN_A_ROUND: ['已列入轮次', 'It is in a round already'] },
    guard: ({ it }) => (it.round ? refuse('IN_A_ROUND', 'id') : undefined),
    rule: ({ it, round }) => {
      const fault = outsideOf(round, it.division, ['COLLECTING', 'SCREENING']);
      return fault ? refuse(fault, 'round') : { sets: { round: round.id } };
    },
  }),

  carryProposal: act('转入下一年度：退回项目库，留待以后的轮次', 'Back into the pool, for a later round', {
    from: ['IN_POOL', 'SCREENED_OUT', 'NOT_ELECTED', 'NOT_CHOSEN'],
    to: 'IN_POOL',
    by: screeners,
    aside: true,
    reason: 'required',
    beside: { round: [] },
    refusals: { IN_NO_ROUND: ['未列入轮次', 'It is in no round'] },
    guard: ({ it }) => (it.round ? undefined : refuse('IN_NO_ROUND', 'id')),
    rule: () => ({ sets: { round: null, screeningReason: null } }),
  }),

  withdrawProposal: act('撤回建议项目：提出的代表或者部门撤回', 'The deputy or department takes it back', {
    from: early,
    to: 'WITHDRAWN',
    by: { deputy: mine('deputy', 'deputy'), agency: mine('agency', 'agency') },
    aside: true,
    reason: 'optional',
  }),

  retractProposal: act('凭码撤回建议项目：群众凭查询码撤回', 'Who has its code takes it back', {
    from: early,
    to: 'WITHDRAWN',
    byCode: true,
    reason: 'optional',
  }),
});
