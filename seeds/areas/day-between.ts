import type { Random } from '../kit/random.js';
import { addDays, daysBetween } from './days.js';

/** A day in [from, to], both `2024-10-30`. */
export const dayBetween = (random: Random, from: string, to: string): string =>
  addDays(from, random.int(0, daysBetween(from, to)));
