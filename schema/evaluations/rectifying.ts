import { day, optional, refuse, yes } from '../kit/transitions.js';

/** From the report of what was put right to the recheck, which may ask for more by another day. */
export const recheck = {
  given: {
    isPassed: yes('复查通过', 'Whether things are put right'),
    again: optional(day('新的整改期限：复查不通过的必填', 'Another last day; must be there if they are not')),
  },
  refusals: {
    NEXT_DAY_MISSING: ['复查不通过须定新的整改期限', 'What is not put right gets another last day'],
    NEXT_DAY_PAST: ['整改期限不得早于今天', 'The last day is before today'],
  },
} as const;

interface Rechecked {
  readonly isPassed: boolean;
  readonly again?: string | undefined;
  readonly today: string;
}
export function recheckedOf({ isPassed, again, today }: Rechecked) {
  if (isPassed) return { sets: { status: 'RECHECKED', recheckedOn: today } } as const;
  if (!again) return refuse('NEXT_DAY_MISSING', 'again');
  if (again < today) return refuse('NEXT_DAY_PAST', 'again');
  return { sets: { status: 'RECTIFYING', recheckedOn: today, rectificationDueOn: again } } as const;
}
