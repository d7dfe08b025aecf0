import { CalendarPeriod } from '../../schema/calendar/calendar-period.js';
import { WorkingCalendar } from '../../schema/calendar/working-calendar.js';
import {
  addWorkingDaysSql,
  type CalendarDays,
  isWorkingDaySql,
  WorkingDays,
  workingDaysBetweenSql,
} from '../../schema/calendar/working-days.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { Dataset } from '../../seeds/kit/dataset.js';
import { openFixture } from '../setup/fixture.js';

type Periods = CalendarDays['periods'];

/** The calendar that the project brings along, in code and in a database. */
export async function openCalendar() {
  const data = new Dataset();
  seedCalendar(data);
  const { store, ask: query, close } = await openFixture(data);
  const notices = data.of(WorkingCalendar).filter(({ basis }) => basis === 'NOTICE');
  const settled = new Set(notices.map(({ year }) => year as number));
  const periods = data
    .of(CalendarPeriod)
    .map((row) => ({ ...row, isWorked: row.kind === 'WORKDAY' })) as never as Periods;
  const ask = async (sql: string, ...values: unknown[]) =>
    (await store.pool.query({ text: `select ${sql}`, values, rowMode: 'array' })).rows[0]?.[0];
  return {
    data,
    days: new WorkingDays({ periods, settled }),
    /** The same after the notice of a year, which takes the place of what was known of it. */
    with: (year: number, noticed: Periods) =>
      new WorkingDays({
        periods: [...periods.filter(({ startsOn }) => !startsOn.startsWith(`${year}`)), ...noticed],
        settled: new Set([...settled, year]),
      }),
    query,
    /** What a piece of SQL says. */
    ask,
    add: (day: string, count: number) => ask(addWorkingDaysSql('$1::date', '$2::int'), day, count),
    async everyDay(first: string, last: string, counts: readonly number[]) {
      const later = counts.map((count) => `(${addWorkingDaysSql('d', String(count))})::text`).join(', ');
      const { rows } = await store.pool.query(
        `select d::text as day, ${isWorkingDaySql('d')} as works, array[${later}] as later,
           ${workingDaysBetweenSql('d - 45', 'd')} as since, ${workingDaysBetweenSql('d', 'd - 45')} as before
         from (select n::date as d from generate_series($1::date, $2::date, interval '1 day') n) every_day order by d`,
        [first, last],
      );
      return rows;
    },
    close,
  };
}
export type TestCalendar = Awaited<ReturnType<typeof openCalendar>>;
