import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { due } from '../../schema/calendar/clock.js';
import { isProvisionalSql } from '../../schema/calendar/working-days.js';
import { addDays } from '../../schema/kit/days.js';
import { openCalendar, type TestCalendar } from './calendar.js';

let calendar: TestCalendar;
beforeAll(async () => {
  calendar = await openCalendar();
});
afterAll(() => calendar.close());

describe('working days around the holidays', () => {
  it.each([
    // The Saturday before is worked, then nine days off until Monday, 23 February.
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-14', 1, '2026-02-24'],
    // The Saturday after is worked too.
    ['2026-02-24', 4, '2026-02-28'],
    ['2026-02-10', 7, '2026-02-26'],
    // National Day and Mid-Autumn of 2025: eight days off, a Sunday before and a Saturday after are worked.
    ['2025-09-26', 1, '2025-09-28'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-09-30', 4, '2025-10-13'],
    // National Day of 2026, with the Saturday that makes up for it.
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-01-03', 1, '2026-01-04'],
    ['2026-05-01', 0, '2026-05-01'],
  ])('%s and %i more is %s', (from, count, expected) => {
    expect(calendar.days.add(from, count)).toBe(expected);
    expect(calendar.days.between(from, expected)).toBe(count);
  });

  it('take no negative count', async () => {
    expect(() => calendar.days.add('2026-02-13', -1)).toThrow(RangeError);
    await expect(calendar.add('2026-02-13', -1)).rejects.toMatchObject({ code: '2201X' });
  });
});

describe('code and SQL', () => {
  it('say the same of every day from 2025 to 2027', async () => {
    const counts = [1, 5, 7, 30];
    const days = Array.from({ length: 1095 }, (_, n) => addDays('2025-01-01', n));
    // A month at a time, so that no statement is long on a busy machine.
    for (const month of Map.groupBy(days, (day) => day.slice(0, 7)).values())
      expect(await calendar.everyDay(month[0]!, month.at(-1)!, counts)).toEqual(
        month.map((day) => ({
          day,
          works: calendar.days.has(day),
          later: counts.map((count) => calendar.days.add(day, count)),
          since: calendar.days.between(addDays(day, -45), day),
          before: calendar.days.between(day, addDays(day, -45)),
        })),
      );
    expect(days.at(-1)).toBe('2027-12-31');
    expect(days.filter((day) => day < '2026' && calendar.days.has(day))).toHaveLength(248);
    expect(days.filter((day) => day > '2026' && day < '2027' && calendar.days.has(day))).toHaveLength(248);
  });
});

describe('a year without a notice', () => {
  it('makes a due day provisional, in code and SQL', async () => {
    for (const [from, to, expected] of [
      ['2026-12-01', '2026-12-31', false],
      ['2026-12-30', '2027-01-04', true],
      ['2027-03-01', '2027-03-10', true],
      ['2024-12-30', '2025-01-02', true],
    ] as const) {
      expect(calendar.days.isProvisional(from, to)).toBe(expected);
      expect(await calendar.ask(isProvisionalSql('$1::date', '$2::date'), from, to)).toBe(expected);
    }
  });

  it('is settled by its notice, and the due day follows', async () => {
    const rule = { amount: 5, unit: 'WORKING_DAYS' } as const;
    expect(due(rule, '2027-01-29', calendar.days)).toEqual({ dueOn: '2027-02-09', isProvisional: true });
    const after = calendar.with(2027, [
      { isWorked: false, startsOn: '2027-02-05', endsOn: '2027-02-11' },
      { isWorked: true, startsOn: '2027-01-31', endsOn: '2027-01-31' },
    ]);
    expect(due(rule, '2027-01-29', after)).toEqual({ dueOn: '2027-02-04', isProvisional: false });
  });
});
