import { Refusal, refuse, type Words } from '../kit/transitions.js';
import { counter, desk, escalated, forCountyOffice, office } from './feedback.actors.js';
import { publish, publishedInput, publishedRefusals } from './feedback.attachments.js';
import type { FeedbackStatus } from './feedback.choices.js';
import { poorRefusals, reopening } from './feedback.reopening.js';
import type { PublicFeedback } from './public-feedback.js';

/** From the answer to the rating, once more after a poor one, and to what everybody sees. */
export const outcome = ({ act }: Words<PublicFeedback, FeedbackStatus>) => ({
  rateFeedback: act('评价意见办理：反映人评价办理情况', 'Its sender rates what was done', {
    from: ['HANDLED', 'ANSWERED_ON_SITE'],
    to: 'RATED',
    byCode: true,
    needs: ['satisfaction'],
    rule: ({ today }) => ({ sets: { ratedOn: today } }),
  }),

  reopenFeedback: act(
    '要求重新办理：反映人不满意的重新办理，另计期限；第二次不满意的提级到县级代表工作机构',
    'Handled again for a sender who is not satisfied, on a clock of its own; the second time it goes to the county’s office',
    { ...reopening, byCode: true },
  ),

  rehandleFeedback: act(
    '退回重新办理：反映人评价不满意而未要求重新办理的，由工作机构退回；第二次的提级到县级代表工作机构',
    'Sent back by an office or deputy where its sender rated it poor and asked for nothing; the second time it goes to the county’s office',
    { ...reopening, by: desk },
  ),

  closeFeedback: act(
    '办结意见：评价不满意的不得直接办结；提级后仍不满意的，由县级代表工作机构说明理由后办结',
    'Closed; what was rated poor is not, unless the county’s office has had it handled and gives the reason',
    {
      from: ['RATED', 'HANDLED', 'ANSWERED_ON_SITE', 'CONVERTED', 'REJECTED'],
      to: 'CLOSED',
      by: counter,
      reason: 'optional',
      sees: ['satisfaction', 'escalatedOn'],
      refusals: { ...escalated, ...poorRefusals },
      guard: (on) => {
        if (on.it.satisfaction !== 'DISSATISFIED') return undefined;
        return on.it.escalatedOn ? forCountyOffice(on) : refuse('RATED_POOR', 'id');
      },
      rule: ({ it, reason }) =>
        it.satisfaction === 'DISSATISFIED' && !reason ? refuse('WITHOUT_REASON', 'reason') : {},
    },
  ),

  publishFeedback: act(
    '公开意见：公开标题和处理结果，不公开反映人的任何信息',
    'Title and outcome are published, with nothing of the sender',
    {
      from: ['HANDLED', 'ANSWERED_ON_SITE', 'RATED', 'CONVERTED', 'CLOSED'],
      by: office,
      takes: ['title', 'outcome'],
      given: publishedInput,
      sees: ['isPublished'],
      refusals: { ...publishedRefusals, PUBLISHED: ['已经公开', 'It is published already'] },
      guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
      rule: ({ id, attachments }) => {
        const also = publish(attachments, id);
        return also instanceof Refusal ? also : { sets: { isPublished: true }, also };
      },
    },
  ),
});
