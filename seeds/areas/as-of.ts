import { loadedAt } from '../kit/dataset.js';

/** The day up to which the seeds know what happened. */
export const today = loadedAt.slice(0, 10);

/** A moment of a day in Beijing time, for an instant's column: `at('2024-01-05', '09:30')`. */
export const at = (day: string, time: string): Date => `${day}T${time}:00+08:00` as unknown as Date;

/** The same day so many months later; the last of the month where there is none. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

export const earliest = (...days: readonly string[]): string => days.toSorted()[0]!;
export const latest = (...days: readonly string[]): string => days.toSorted().at(-1)!;
