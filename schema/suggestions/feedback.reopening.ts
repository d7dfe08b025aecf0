import { addDays } from '../kit/days.js';
import { type Moment, refuse } from '../kit/transitions.js';
import { byRule, days } from './feedback.clocks.js';
import type { Satisfaction } from './suggestion.choices.js';

interface Rated extends Moment {
  readonly it: {
    readonly satisfaction?: Satisfaction | undefined;
    readonly firstSatisfaction?: Satisfaction | undefined;
    readonly reopenedOn?: string | undefined;
    readonly escalatedOn?: string | undefined;
  };
}

/**
 * What was rated poor is handled again, on a clock of its own. The second time it is taken to the county’s office, which
 * refers it anew or has it become something else; a third time there is not.
 */
export const reopening = {
  from: ['RATED'],
  to: 'REOPENED',
  reason: 'required',
  sees: ['satisfaction', 'firstSatisfaction', 'reopenedOn', 'escalatedOn'],
  reads: { lastDay: byRule('FEEDBACK_SECOND_REPLY') },
  refusals: {
    NOT_DISSATISFIED: ['评价为不满意的才可重新办理', 'Only what was rated poor is handled again'],
    REOPENED_TWICE: ['已重新办理过两次', 'It has been reopened twice'],
  },
  guard: ({ it }: Rated) => {
    if (it.satisfaction !== 'DISSATISFIED') return refuse('NOT_DISSATISFIED', 'id');
    return it.escalatedOn ? refuse('REOPENED_TWICE', 'id') : undefined;
  },
  rule: ({ it, today, lastDay = addDays(today, days.again) }: Rated & { readonly lastDay?: string | undefined }) => ({
    sets: {
      firstSatisfaction: it.firstSatisfaction ?? it.satisfaction!,
      ...{ satisfaction: null, ratedOn: null, resolvedOn: null, rehandledOn: null },
      ...(it.reopenedOn ? { escalatedOn: today } : { reopenedOn: today }),
      reopenDueOn: lastDay,
    },
  }),
} as const;

/** Why what was rated poor is not closed. */
export const poorRefusals = {
  RATED_POOR: ['评价不满意的须重新办理', 'What was rated poor is handled again'],
  WITHOUT_REASON: ['反映人仍不满意，办结须说明理由', 'Its sender is dissatisfied; closing gives a reason'],
} as const;
