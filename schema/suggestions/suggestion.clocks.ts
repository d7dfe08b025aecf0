import type { ClockMatter } from '../calendar/calendar.choices.js';
import { dueSql } from '../calendar/clock.js';
import { fromSql } from '../kit/transitions.js';
import type { AssignmentRole } from './suggestion-assignment.js';

interface Due {
  readonly due_on: string;
  readonly is_provisional: boolean;
}
const dueFrom = (matter: ClockMatter) => `(select row_to_json(c) from (${dueSql(matter, '{division}', '{today}')}) c)`;

/** What the rules of the place say from today on; null where none does. */
interface Clocks {
  readonly reply: Due | null;
  readonly broad: Due | null;
  readonly assist: Due | null;
  readonly return: Due | null;
}
export const clocks = fromSql<Clocks>(
  `(select json_build_object('reply', ${dueFrom('SUGGESTION_REPLY')}, 'broad', ${dueFrom('SUGGESTION_REPLY_BROAD')},
    'assist', ${dueFrom('SUGGESTION_ASSIST')}, 'return', ${dueFrom('SUGGESTION_RETURN')}))`,
);
export const secondClock = fromSql<Due>(dueFrom('SUGGESTION_SECOND_REPLY'));

export const clockRefusals = {
  NO_RULE: ['没有适用于此地的答复期限规则', 'No rule sets the time for a reply here'],
} as const;

/** The days of one unit's part that begins today; undefined where no rule sets the time for a reply. */
export function daysFor(role: AssignmentRole, isBroad: boolean, today: string, clocks: Clocks | undefined) {
  const reply = isBroad ? clocks?.broad : clocks?.reply;
  const due = (role === 'ASSIST' && clocks?.assist) || reply;
  if (!due) return undefined;
  return {
    assignedOn: today,
    dueOn: due.due_on,
    isDueProvisional: due.is_provisional,
    returnDueOn: clocks?.return?.due_on ?? null,
    isReturnDueProvisional: clocks?.return?.is_provisional ?? false,
  };
}
