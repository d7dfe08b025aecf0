import { addDays, daysBetween } from '../../schema/kit/days.js';

export { addDays, daysBetween };

/**
 * A day at a weekend goes to the Friday before, or, from a day on, to the Monday after: so that what is behind of that
 * day, and what is not, stay so.
 */
export function workdayNear(day: string, from: string): string {
  const beyondFriday = [2, 0, 0, 0, 0, 0, 1][new Date(day).getUTCDay()]!;
  if (beyondFriday === 0) return day;
  return addDays(day, day < from ? -beyondFriday : 3 - beyondFriday);
}
