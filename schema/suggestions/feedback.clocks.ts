import { dueSql } from '../calendar/clock.js';
import { addDays } from '../kit/days.js';
import { fromSql } from '../kit/transitions.js';

/** Days for an answer, and for another one after a poor rating, where no rule of the place says otherwise. */
export const days = { usual: 30, again: 15 };

interface ByRule {
  readonly due_on: string;
  readonly is_provisional: boolean;
}
/** The last day by the rule of the place, counted from today. */
export const byRule = (matter: 'FEEDBACK_REPLY' | 'FEEDBACK_SECOND_REPLY') =>
  fromSql<ByRule>(`(select row_to_json(c) from (${dueSql(matter, '{division}', '{today}')}) c)`);

/** The last day, by the rule or after the usual days, and whether a holiday notice that is still to come moves it. */
export const lastDay = (rule: ByRule | undefined, today: string, usual: number) => ({
  on: rule?.due_on ?? addDays(today, usual),
  isDueProvisional: rule?.is_provisional ?? false,
});
