import { listed, refuse, type Words } from '../kit/transitions.js';
import { mover, office } from './suggestion.actors.js';
import { type SuggestionStatus, unanswered } from './suggestion.choices.js';
import { endParts } from './suggestion.ends.js';
import type { Suggestion } from './suggestion.js';
import { publishing } from './suggestion.publishing.js';
import { SuggestionAssignment } from './suggestion-assignment.js';

/** What may come at any time: it is taken back before it is answered, or published after. */
export const anytime = ({ act }: Words<Suggestion, SuggestionStatus>) => ({
  withdrawSuggestion: act(
    '撤回建议：领衔代表在答复前撤回，各单位不再承办',
    'The deputy who leads it takes it back before it is answered; its units have no more part in it',
    {
      // A draft stays the deputy's: whatever was handed in, the office may look at, withdrawn or not.
      from: ['RETURNED_TO_DEPUTY', ...unanswered],
      to: 'WITHDRAWN',
      by: mover,
      aside: true,
      reason: 'optional',
      lists: { assignments: listed(SuggestionAssignment, 'role', 'status', 'repliedOn') },
      refusals: { ANSWERED_IN_PART: ['已有单位答复，不能撤回', 'A unit has answered already, so it stays'] },
      guard: ({ it }) => {
        const isAnswered = it.assignments.some(({ role, repliedOn }) => role !== 'ASSIST' && repliedOn);
        return isAnswered ? refuse('ANSWERED_IN_PART', 'id') : undefined;
      },
      rule: ({ it, today }) => ({ also: endParts(it.assignments, today) }),
    },
  ),

  publishSuggestion: act(
    '公开建议办理：按公开方式公开办理情况；全文公开的可公开指明的答复全文（《代表法》第五十一条）',
    'Its handling is published as far as its publicity goes; of one that is public, the replies that are named in full (Deputies Law, art. 51)',
    {
      ...publishing,
      from: ['REPLIED', 'EVALUATED', 'CLOSED', 'FOLLOWING_UP', 'ARCHIVED'],
      by: office,
      takes: ['publicity'],
    },
  ),
});
