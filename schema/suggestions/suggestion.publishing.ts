import { list, listed, type Moment, one, optional, refuse, type Seen, set } from '../kit/transitions.js';
import type { Publicity } from './suggestion.choices.js';
import type { Suggestion } from './suggestion.js';
import { SuggestionAssignment } from './suggestion-assignment.js';
import { SuggestionReply } from './suggestion-reply.js';

interface Published extends Moment {
  readonly it: Seen<Suggestion, 'publicity' | 'publishedOn'> & {
    readonly assignments: readonly { readonly id: string }[];
  };
  readonly publicity?: Publicity | undefined;
  readonly replies?: readonly Seen<SuggestionReply, 'assignment'>[] | undefined;
}

/** Of publication: the replies that are published in full, and how far the publicity of the suggestion allows it. */
export const publishing = {
  given: {
    replies: optional(
      list(
        one(() => SuggestionReply, '公开答复：公开全文的答复', 'Replies whose full text is published', ['assignment']),
      ),
    ),
  },
  sees: ['publicity', 'publishedOn'],
  lists: { assignments: listed(SuggestionAssignment) },
  refusals: {
    NOT_TO_BE_PUBLIC: ['公开方式不允许', 'Its publicity does not allow it'],
    OTHER_REPLY: ['不是该建议的答复', 'Not a reply to this suggestion'],
  },
  rule: ({ it, publicity = it.publicity, replies = [], today }: Published) => {
    if (publicity === 'NOT_PUBLIC') return refuse('NOT_TO_BE_PUBLIC', 'publicity');
    if (publicity === 'SUMMARY_ONLY' && replies.length) return refuse('NOT_TO_BE_PUBLIC', 'replies');
    const own = new Set(it.assignments.map(({ id }) => id));
    if (replies.some(({ assignment }) => !own.has(assignment))) return refuse('OTHER_REPLY', 'replies');
    const also = replies.map((reply) => set(reply, { isPublished: true }));
    return { sets: { publishedOn: it.publishedOn ?? today }, also };
  },
} as const;
