/**
 * The day on which something is due by a rule row, in code and in SQL. Months and calendar days are never provisional,
 * and a last day that is no working day stays the last day: the Deputies Law, art. 51, says nothing else.
 */

import { addDays, addMonths } from '../kit/days.js';
import type { ClockMatter, ClockUnit } from './calendar.choices.js';
import { addWorkingDaysSql, isProvisionalSql, type WorkingDays } from './working-days.js';

export interface Clock {
  readonly amount: number;
  readonly unit: ClockUnit;
}

export interface Due {
  readonly dueOn: string;
  /** Whether it changes if a holiday notice that is still to come says so. */
  readonly isProvisional: boolean;
}

/** When a clock that starts on a day of China has run out. */
export function due({ amount, unit }: Clock, from: string, calendar: WorkingDays): Due {
  if (unit === 'MONTHS') return { dueOn: addMonths(from, amount), isProvisional: false };
  if (unit === 'DAYS') return { dueOn: addDays(from, amount), isProvisional: false };
  const dueOn = calendar.add(from, amount);
  return { dueOn, isProvisional: calendar.isProvisional(from, dueOn) };
}

/**
 * SQL of a select of at most one row `(rule_id uuid, due_on date, is_provisional boolean)`: what the rule in force on the
 * day, of the place or the nearest one above it, says of a matter. No row where there is no rule.
 *
 *     left join lateral (${dueSql('SUGGESTION_RETURN', 's.division_code', '$1::date')}) clock on true
 */
export const dueSql = (matter: ClockMatter, division: string, from: string): string =>
  `select id as rule_id, due_on, unit = 'WORKING_DAYS' and ${isProvisionalSql(from, 'due_on')} as is_provisional
   from (select r.id, r.unit, case r.unit
      when 'MONTHS' then ((${from}) + make_interval(months => r.amount))::date
      when 'DAYS' then (${from}) + r.amount
      else ${addWorkingDaysSql(from, 'r.amount')} end as due_on
    from (${ruleSql(`'${matter}'`, division, from)}) r) found`;

/** SQL of a select of at most one row of `clock_rule`: the rule on a matter that is in force on the day, of the place or the nearest above it. */
export const ruleSql = (matter: string, division: string, on: string): string =>
  `select r.* from clock_rule r
   where r.matter = ${matter} and starts_with(${division}, r.area_code)
     and r.valid_from <= (${on}) and (r.valid_to is null or r.valid_to > (${on}))
   order by length(r.area_code) desc limit 1`;
