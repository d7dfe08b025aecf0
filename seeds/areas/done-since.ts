import type { Random } from '../kit/random.js';
import { recordedUntil } from './as-of.js';
import { dayBetween } from './day-between.js';
import { addDays } from './days.js';

/**
 * The day by which something was done that was open on the last day of the documents: in time, where that could still
 * be, or else within some weeks.
 */
export const doneSince = (random: Random, dueOn: string): string =>
  dueOn > addDays(recordedUntil, 8)
    ? dayBetween(random, addDays(recordedUntil, 2), dueOn)
    : addDays(recordedUntil, random.int(4, 48));
