import { day, listed, type Moment, one, optional, refuse, type Seen, set } from '../kit/transitions.js';
import { SuggestionAssignment } from './suggestion-assignment.js';
import { SuggestionReply } from './suggestion-reply.js';

type Promised = Seen<SuggestionReply, 'assignment' | 'repliedOn' | 'promisedOn' | 'keptOn'>;
interface Followed extends Moment {
  readonly it: { readonly assignments: readonly { readonly id: string }[] };
  readonly reply: Promised;
  readonly keptOn?: string | undefined;
}

/** Of following up: the promise, why it is refused, and the day on which it was kept. */
export const followUp = {
  given: {
    reply: one(() => SuggestionReply, '答复：作出承诺的答复', 'The reply with the promise', [
      'assignment',
      'repliedOn',
      'promisedOn',
      'keptOn',
    ]),
    keptOn: optional(day('落实日期：尚未落实的不填', 'Kept on; left out if it is not yet')),
  },
  lists: { assignments: listed(SuggestionAssignment) },
  refusals: {
    NO_PROMISE: ['该建议的这一答复没有待落实的承诺', 'No open promise goes with this reply'],
    KEPT_AT_ANOTHER_TIME: ['落实日期须在答复之后、今天之前', 'It was kept after the reply, up to today'],
  },
  rule: ({ it, reply, keptOn, today }: Followed) => {
    const isOwn = it.assignments.some(({ id }) => id === reply.assignment);
    if (!isOwn || !reply.promisedOn || reply.keptOn) return refuse('NO_PROMISE', 'reply');
    if (keptOn && (keptOn < reply.repliedOn || keptOn > today)) return refuse('KEPT_AT_ANOTHER_TIME', 'keptOn');
    return keptOn ? { also: [set(reply, { keptOn })] } : {};
  },
} as const;
