const msPerDay = 86_400_000;

/** The day so many days later, or earlier: `addDays('2024-02-28', 2)` is 2024-03-01. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * msPerDay).toISOString().slice(0, 10);

/** Whole days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / msPerDay;
