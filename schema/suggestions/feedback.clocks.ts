import { dueSql } from '../calendar/clock.js';
import { fromSql } from '../kit/transitions.js';

/** Days for an answer, and for another one after a poor rating, where no rule of the place says otherwise. */
export const days = { usual: 30, again: 15 };

/** The last day by the rule of the place, counted from today. */
export const byRule = (matter: 'FEEDBACK_REPLY' | 'FEEDBACK_SECOND_REPLY') =>
  fromSql<string>(`(select c.due_on from (${dueSql(matter, '{division}', '{today}')}) c)`);
