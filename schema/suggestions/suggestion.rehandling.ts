import { type Refusal, refuse, type Seen } from '../kit/transitions.js';
import type { SuggestionAssignment } from './suggestion-assignment.js';

export const secondRefusals = {
  NOT_DISSATISFIED: ['评价为不满意的才可重新办理', 'Only what was rated poor is handled again'],
  REHANDLED_BEFORE: ['已重新办理过一次', 'It has been handled again before'],
  NO_SECOND_RULE: [
    '当地没有再次答复的期限规则，请填期限',
    'No local rule sets the time for a second reply: give the last day',
  ],
  DUE_IN_THE_PAST: ['期限不得早于今天', 'The last day is before today'],
  BEYOND_THE_RULE: ['晚于当地规则的期限', 'Later than the local rule allows'],
} as const;

interface Rule {
  readonly due_on: string;
  readonly is_provisional: boolean;
}

/** The last day for a second reply: by the local rule, or an earlier one that is given; or why there is none. */
export function secondDay(
  again: readonly Seen<SuggestionAssignment, 'secondDueOn'>[],
  rule: Rule | undefined,
  given: string | undefined,
  today: string,
): { secondDueOn: string; isDueProvisional: boolean } | Refusal<keyof typeof secondRefusals> {
  if (!again.length) return refuse('NOT_DISSATISFIED', 'id');
  if (again.some(({ secondDueOn }) => secondDueOn)) return refuse('REHANDLED_BEFORE', 'id');
  if (given && given < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
  if (given && rule && given > rule.due_on) return refuse('BEYOND_THE_RULE', 'dueOn');
  if (given) return { secondDueOn: given, isDueProvisional: false };
  return rule ? { secondDueOn: rule.due_on, isDueProvisional: rule.is_provisional } : refuse('NO_SECOND_RULE', 'dueOn');
}
