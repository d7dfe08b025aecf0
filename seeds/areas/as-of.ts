import { loadedAt } from '../kit/dataset.js';

export { addMonths } from '../../schema/kit/days.js';

/** The day up to which the seeds know what happened. */
export const today = loadedAt.slice(0, 10);

/** A moment of a day in Beijing time, for an instant's column: `at('2024-01-05', '09:30')`. */
export const at = (day: string, time: string): Date => `${day}T${time}:00+08:00` as unknown as Date;

export const earliest = (...days: readonly string[]): string => days.toSorted()[0]!;
export const latest = (...days: readonly string[]): string => days.toSorted().at(-1)!;
