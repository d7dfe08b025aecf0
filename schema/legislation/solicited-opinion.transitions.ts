import { any, everything, mine, Refusal, refuse, transitions, within } from '../kit/transitions.js';
import { lawOffice } from './law-office.js';
import {
  asked,
  contributor,
  givenBy,
  isTaken,
  numberOf,
  submissionRefusals,
  told,
  words,
} from './opinion.submission.js';
import { SolicitedOpinion, SolicitedOpinionStatus } from './solicited-opinion.js';

const office = lawOffice(any(within(), within('solicitation.division')));
const organ = { agency: mine('referredTo', 'agency') };

export const solicitedOpinionTransitions = transitions(
  {
    concept: () => SolicitedOpinion,
    state: 'status',
    states: SolicitedOpinionStatus,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'solicitedOpinionByTrackingCode',
      zh: '查询码：提交时告知提出人，凭此查询办理情况',
      en: 'The tracking code that the contributor was told: with it one looks up what became of the opinion',
    },
  },
  ({ begin, act }) => ({
    answerSolicitation: begin(
      '提交征集意见：对工作报告、监督议题、营商环境等征求意见的事项',
      'An opinion on a work report, a topic of supervision, the business environment or the like',
      {
        to: 'SUBMITTED',
        by: { anonymous: everything, citizen: everything, deputy: everything, staff: within() },
        takes: [...words, 'solicitation'],
        bounded: { same: ['content', 'solicitation'] },
        given: contributor,
        reads: { asked },
        tells: told,
        refusals: {
          ...submissionRefusals,
          A_DRAFT: ['法规草案的意见作为立法意见提交', 'On a draft law one submits a legislative opinion'],
        },
        rule: ({ asked, ...given }) => {
          if (!asked || !isTaken(asked, given.today)) return refuse('OUTSIDE_ITS_DAYS', 'solicitation');
          if (asked.kind === 'LEGISLATION') return refuse('A_DRAFT', 'solicitation');
          const by = givenBy('solicitedOpinion', given);
          if (by instanceof Refusal) return by;
          const number = numberOf(given.id, given.today, 'ZJ');
          return { sets: { ...by.sets, number, submittedOn: given.today }, also: by.also, tells: { number } };
        },
      },
    ),

    settleOpinion: act(
      '研究意见：组织单位研究后吸收或者留作参考，说明情况',
      'Studied by the organ that asked, with what it made of it',
      {
        from: ['COLLATED'],
        to: 'STUDIED',
        by: office,
        needs: ['explanation'],
        takes: ['summary'],
      },
    ),

    replyOpinion: act('答复意见：受转交的机关答复', 'The organ that it was passed on to replies', {
      from: ['REFERRED'],
      to: 'REPLIED',
      by: { ...organ, ...office },
      needs: ['reply'],
      takes: ['rectification'],
      rule: ({ today, rectification }) => ({
        sets: { repliedOn: today, ...(rectification && { rectifiedOn: today }) },
      }),
    }),

    reportRectification: act('报告整改：受转交的机关整改后报告', 'The organ reports what it has put right', {
      from: ['REPLIED'],
      by: { ...organ, ...office },
      needs: ['rectification'],
      rule: ({ today }) => ({ sets: { rectifiedOn: today } }),
    }),
  }),
);
