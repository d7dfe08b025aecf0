import { z } from 'zod';
import {
  CalendarBasis,
  CalendarPeriodKind,
  ClockMatter,
  ClockStart,
  ClockUnit,
} from '../../schema/calendar/calendar.choices.js';
import { CalendarPeriod } from '../../schema/calendar/calendar-period.js';
import { ClockRule } from '../../schema/calendar/clock-rule.js';
import { WorkingCalendar } from '../../schema/calendar/working-calendar.js';
import type { Dataset } from '../kit/dataset.js';
import { day, oneOf, optional, readRows } from '../kit/rows.js';
import { uuidOf } from '../kit/uuid.js';

const Period = z.strictObject({
  year: z.coerce.number().int(),
  basis: oneOf(CalendarBasis),
  kind: oneOf(CalendarPeriodKind),
  from: day,
  to: day,
  name: z.string().min(1),
  title: z.string().min(1),
  number: optional(z.string()),
  dated: day,
});

const Rule = z.strictObject({
  code: z.string().min(1),
  matter: oneOf(ClockMatter),
  amount: z.coerce.number().int().positive(),
  unit: oneOf(ClockUnit),
  startsFrom: oneOf(ClockStart),
  areaCode: z.string(),
  areaName: z.string().min(1),
  source: z.string().min(1),
  article: optional(z.string()),
  provision: z.string().min(1),
  validFrom: day,
  validTo: optional(day),
  isSample: z.enum(['', 'true']),
});

/** The working calendars of the years, and how long what may take. */
export function seedCalendar(data: Dataset): void {
  const days = readRows('calendar.csv', Period);
  for (const [year, periods] of Map.groupBy(days, (row) => row.year)) seedYear(data, year, periods);
  for (const [n, row] of readRows('clock-rules.csv', Rule).entries()) {
    const { article, validTo, isSample, ...rule } = row;
    data.add(ClockRule, {
      id: uuidOf('clock-rule', n),
      ...rule,
      isSample: isSample === 'true',
      ...(article && { article }),
      ...(validTo && { validTo }),
    });
  }
}

function seedYear(data: Dataset, year: number, periods: readonly z.infer<typeof Period>[]): void {
  const { basis, title, number, dated } = periods[0]!;
  const calendar = uuidOf('working-calendar', year);
  data.add(WorkingCalendar, {
    id: calendar,
    year,
    basis,
    title,
    issuedOn: dated,
    isSample: false,
    ...(number && { documentNumber: number }),
  });
  for (const { kind, from, to, name } of periods)
    data.add(CalendarPeriod, {
      id: uuidOf('calendar-period', 0, new Date(from)),
      calendar,
      kind,
      name,
      startsOn: from,
      endsOn: to,
      isSample: false,
    });
}
