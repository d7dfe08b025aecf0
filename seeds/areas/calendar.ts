import type {
  CalendarBasis,
  CalendarPeriodKind,
  ClockMatter,
  ClockStart,
  ClockUnit,
} from '../../schema/calendar/calendar.choices.js';
import { CalendarPeriod } from '../../schema/calendar/calendar-period.js';
import { ClockRule } from '../../schema/calendar/clock-rule.js';
import { WorkingCalendar } from '../../schema/calendar/working-calendar.js';
import { readTable } from '../kit/csv.js';
import type { Dataset } from '../kit/dataset.js';
import { uuidOf } from '../kit/uuid.js';

type CalendarColumn = 'year' | 'basis' | 'kind' | 'from' | 'to' | 'name' | 'title' | 'number' | 'dated';
type RuleColumn =
  | 'code'
  | 'matter'
  | 'amount'
  | 'unit'
  | 'startsFrom'
  | 'areaCode'
  | 'areaName'
  | 'source'
  | 'article'
  | 'provision'
  | 'validFrom'
  | 'validTo'
  | 'isSample';

/** The working calendars of the years, and how long what may take. */
export function seedCalendar(data: Dataset): void {
  const days = readTable<CalendarColumn>('calendar.csv');
  for (const [year, periods] of Map.groupBy(days, (row) => Number(row.year))) seedYear(data, year, periods);
  for (const [n, row] of readTable<RuleColumn>('clock-rules.csv').entries()) {
    const { amount, matter, unit, startsFrom, article, validTo, isSample, ...rule } = row;
    data.add(ClockRule, {
      id: uuidOf('clock-rule', n),
      ...rule,
      matter: matter as ClockMatter,
      amount: Number(amount),
      unit: unit as ClockUnit,
      startsFrom: startsFrom as ClockStart,
      isSample: isSample === 'true',
      ...(article && { article }),
      ...(validTo && { validTo }),
    });
  }
}

function seedYear(data: Dataset, year: number, periods: readonly Readonly<Record<CalendarColumn, string>>[]): void {
  const { basis, title, number, dated } = periods[0]!;
  const calendar = uuidOf('working-calendar', year);
  data.add(WorkingCalendar, {
    id: calendar,
    year,
    basis: basis as CalendarBasis,
    title,
    issuedOn: dated,
    isSample: false,
    ...(number && { documentNumber: number }),
  });
  for (const { kind, from, to, name } of periods)
    data.add(CalendarPeriod, {
      id: uuidOf('calendar-period', 0, new Date(from)),
      calendar,
      kind: kind as CalendarPeriodKind,
      name,
      startsOn: from,
      endsOn: to,
      isSample: false,
    });
}
