import { type Dataset, recordedUntil } from '../kit/dataset.js';
import { addDays, daysBetween } from './days.js';

export { addMonths } from '../../schema/kit/days.js';
export { recordedUntil };

/**
 * A day of what is under way or ahead: as far from the day of loading as the one given is from the last day of the
 * documents. What they tell of as past keeps its days.
 */
export const underWay = ({ day }: Dataset, told: string): string => addDays(told, daysBetween(recordedUntil, day));

/** A moment of a day in Beijing time, for an instant's column: `at('2024-01-05', '09:30')`. */
export const at = (day: string, time: string): Date => `${day}T${time}:00+08:00` as unknown as Date;

export const earliest = (...days: readonly string[]): string => days.toSorted()[0]!;
export const latest = (...days: readonly string[]): string => days.toSorted().at(-1)!;
