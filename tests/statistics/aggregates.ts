import type { Data } from './asking.js';

/** Groups of an aggregate by their keys, `1506…|COUNTY`; what is grouped by nothing there has the key `-`. */
export const byKey = (groups: readonly Data[]): Record<string, Data> =>
  Object.fromEntries(
    groups.map(({ keys, ...measures }) => [
      keys.map(({ value }: { value: string | null }) => value?.replace(/^\w+:/, '') ?? '-').join('|'),
      measures,
    ]),
  );

/** The counts alone. */
export const countsByKey = (groups: readonly Data[]): Record<string, number> =>
  Object.fromEntries(Object.entries(byKey(groups)).map(([key, { count }]) => [key, count]));

/** Fen in 亿元, as the sources print them; a sum is text. */
export const inYi = (fen: number | string): number => Number(fen) / 1e10;
