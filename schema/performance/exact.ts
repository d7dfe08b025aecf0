/** Points in tenths and hundredths add up to what a person adds up. */
export const exact = (points: number): number => Math.round(points * 100) / 100;
