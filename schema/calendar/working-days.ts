/**
 * Working days, in code and in SQL, by one formula: a day of a period is one if the period is worked, any other day from
 * Monday to Friday. The first day is never counted, the last one is (Civil Code, art. 201): of Friday and the Monday
 * after it, one working day lies between them. Days are those of China, `2026-02-14`; see `kit/declare/china.ts` for today.
 */

import { addDays } from '../kit/days.js';

export interface CalendarDays {
  /** Holidays, and weekends that are worked, first and last day included. */
  readonly periods: readonly { readonly isWorked: boolean; readonly startsOn: string; readonly endsOn: string }[];
  /** Years whose notice has been issued. */
  readonly settled: ReadonlySet<number>;
}

/** Days beside two for each working day that are looked through for it: no holiday with its weekends has so many. */
const margin = 30;

const isWeekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());
const yearOf = (day: string) => Number(day.slice(0, 4));

export class WorkingDays {
  readonly #exceptions = new Map<string, boolean>();
  readonly #settled: ReadonlySet<number>;

  constructor({ periods, settled }: CalendarDays) {
    this.#settled = settled;
    for (const { isWorked, startsOn, endsOn } of periods)
      for (let day = startsOn; day <= endsOn; day = addDays(day, 1))
        this.#exceptions.set(day, isWorked || this.#exceptions.get(day) === true);
  }

  has(day: string): boolean {
    return this.#exceptions.get(day) ?? isWeekday(day);
  }

  /** The `count`-th working day after a day; the day itself if that is 0. Throws a RangeError on a negative count. */
  add(day: string, count: number): string {
    if (count < 0) throw new RangeError(`${count} working days: give 0 or more`);
    let left = count;
    let at = day;
    for (let n = 0; left > 0 && n < margin + 2 * count; n++) {
      at = addDays(at, 1);
      if (this.has(at)) left--;
    }
    if (left > 0) throw new RangeError(`no ${count} working days after ${day}`);
    return at;
  }

  /** Working days after `from` up to `to`; negative where `to` is the earlier one. */
  between(from: string, to: string): number {
    if (to < from) return -this.between(to, from);
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (this.has(day)) count++;
    return count;
  }

  /** Whether days from one to the other are in a year whose notice is not out, so that a count may still change. */
  isProvisional(from: string, to: string): boolean {
    for (let year = yearOf(from); year <= yearOf(to); year++) if (!this.#settled.has(year)) return true;
    return false;
  }
}

/** SQL of `has`. In all of these a day is SQL of type date, a count of type int; each may be an expression. */
export const isWorkingDaySql = (day: string): string =>
  `coalesce((select bool_or(p.kind = 'WORKDAY') from calendar_period p where (${day}) between p.starts_on and p.ends_on), extract(isodow from (${day})) < 6)`;

/** SQL of `add`; a negative count is an error of PostgreSQL (2201X). */
export const addWorkingDaysSql = (day: string, count: string): string =>
  `case when (${count}) = 0 then (${day}) else (select w.day from (select (${day}) + n as day from generate_series(1, ${margin} + 2 * (${count})) n) w where ${isWorkingDaySql('w.day')} order by w.day offset (${count}) - 1 limit 1) end`;

/** SQL of `between`. */
export const workingDaysBetweenSql = (from: string, to: string): string =>
  `(sign((${to}) - (${from})) * (select count(*) from generate_series(1, abs((${to}) - (${from}))) n where ${isWorkingDaySql(`least((${from}), (${to})) + n`)}))::int`;

/** SQL of `isProvisional`. */
export const isProvisionalSql = (from: string, to: string): string =>
  `exists (select from generate_series(extract(year from (${from}))::int, extract(year from (${to}))::int) y where not exists (select from working_calendar c where c.year = y and c.basis = 'NOTICE'))`;
