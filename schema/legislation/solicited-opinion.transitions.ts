import { mine, refuse, transitions } from '../kit/transitions.js';
import { lookedUpBy, opinionOffice as office, submission, takeIn, untimely } from './opinion.submission.js';
import { SolicitedOpinion, SolicitedOpinionStatus } from './solicited-opinion.js';

const organ = { agency: mine('referredTo', 'agency') };

export const solicitedOpinionTransitions = transitions(
  {
    concept: () => SolicitedOpinion,
    state: 'status',
    states: SolicitedOpinionStatus,
    code: lookedUpBy('solicitedOpinionByTrackingCode'),
  },
  ({ begin, act }) => ({
    answerSolicitation: begin(
      '提交征集意见：对工作报告、监督议题、营商环境等征求意见的事项',
      'An opinion on a work report, a topic of supervision, the business environment or the like',
      {
        ...submission,
        takes: [...submission.takes, 'solicitation'],
        bounded: { same: ['content', 'solicitation'] },
        refusals: {
          ...submission.refusals,
          A_DRAFT: ['法规草案的意见作为立法意见提交', 'On a draft law one submits a legislative opinion'],
        },
        rule: (sent) => {
          const late = untimely(sent);
          if (late) return late;
          return sent.asked?.kind === 'LEGISLATION'
            ? refuse('A_DRAFT', 'solicitation')
            : takeIn('solicitedOpinion', sent);
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
