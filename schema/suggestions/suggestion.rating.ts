import { add, choice, type Moment, one, optional, refuse, text } from '../kit/transitions.js';
import { Satisfaction } from './suggestion.choices.js';
import { type LatestReply, replies } from './suggestion.replies.js';
import { SuggestionEvaluation } from './suggestion-evaluation.js';
import { SuggestionReply } from './suggestion-reply.js';

interface Rated extends Moment {
  readonly replies?: readonly LatestReply[] | undefined;
  readonly reply: { readonly id: string };
  readonly attitude: Satisfaction;
  readonly result: Satisfaction;
  readonly comment?: string | undefined;
}

/** Of a rating: what is sent, why it is refused, and the record that it leaves. */
export const rating = {
  given: {
    reply: one(() => SuggestionReply, '答复：所评价的答复', 'The reply that is rated'),
    attitude: choice(Satisfaction, '办理态度', 'Rating of how the unit went about it'),
    result: choice(Satisfaction, '办理结果', 'Rating of what came of it'),
    comment: optional(text('评价意见', 'What the deputy says about it', { max: 2000 })),
  },
  reads: { replies },
  refusals: {
    NOT_TO_BE_RATED: ['不是该建议主办或者分办单位的最近一次答复', 'Not the latest reply of a unit that answers'],
    RATED_BEFORE: ['该答复已经评价', 'This reply has been rated'],
  },
  rule: ({ replies = [], reply, attitude, result, comment, viewer, today, newId }: Rated) => {
    const rated = replies.find(({ id }) => id === reply.id);
    if (!rated) return refuse('NOT_TO_BE_RATED', 'reply');
    if (rated.isRated) return refuse('RATED_BEFORE', 'reply');
    const isLast = replies.every((one) => one.isRated || one.id === reply.id);
    const row = { reply: reply.id, deputy: viewer.deputy!, attitude, result, ratedOn: today };
    const evaluation = add(SuggestionEvaluation, { id: newId(), ...row, comment: comment ?? null });
    return { sets: { status: isLast ? ('EVALUATED' as const) : ('REPLIED' as const) }, also: [evaluation] };
  },
} as const;
