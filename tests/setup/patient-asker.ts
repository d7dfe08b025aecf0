/** A sum of unknowns of which something is told, and how surely: the inverse of its variance. */
export interface Clue {
  readonly of: readonly number[];
  readonly told: number;
  readonly weight: number;
}

/**
 * What somebody makes of all that she was told: the numbers, none below 0, that fit all clues best (least squares). What
 * no clue is about alone is not told because it is small: it is about as large as such numbers usually are.
 */
export function solve(unknowns: number, clues: readonly Clue[], usual: Omit<Clue, 'of'>): number[] {
  const told = new Set(clues.flatMap(({ of }) => (of.length === 1 ? of : [])));
  const untold = Array.from({ length: unknowns }, (_, index) => index).filter((index) => !told.has(index));
  const all = [...clues, ...untold.map((index) => ({ of: [index], ...usual }))];
  const x = Array<number>(unknowns).fill(usual.told);
  const rest = all.map(({ of, told }) => told - of.reduce((sum, index) => sum + x[index]!, 0));
  const within = Array.from({ length: unknowns }, (): number[] => []);
  for (const [clue, { of }] of all.entries()) for (const index of of) within[index]!.push(clue);
  for (let sweep = 0; sweep < 400; sweep++)
    for (const [index, mine] of within.entries()) {
      const weight = mine.reduce((sum, clue) => sum + all[clue]!.weight, 0);
      const pull = mine.reduce((sum, clue) => sum + all[clue]!.weight * rest[clue]!, 0);
      const step = Math.max(pull / weight, -x[index]!);
      x[index]! += step;
      for (const clue of mine) rest[clue]! -= step;
    }
  return x;
}
