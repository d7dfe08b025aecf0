/**
 * How often somebody is right about one record who knows every other one, and is told a number of each of `cells` cells:
 * numbers perturbed by these weights, which are one larger if the record is there. Half the time is a guess; 1 is always.
 * She goes by what is likelier, which is the best that anybody can do (Neyman and Pearson).
 */
export function insiderIsRight(weights: readonly number[], cells: number): number {
  const step = 0.002;
  const absent = [...weights, 0];
  const present = [0, ...weights];
  /** How likely each logarithm of the likelihood ratio of one number is, if the record is absent; apart: certainty. */
  const ratios = new Map<number, number>();
  for (const [index, likely] of absent.entries()) {
    if (!likely || !present[index]) continue;
    const ratio = Math.round(Math.log(present[index] / likely) / step);
    ratios.set(ratio, (ratios.get(ratio) ?? 0) + likely);
  }
  const [low, high] = [Math.min(...ratios.keys()), Math.max(...ratios.keys())];
  let sums = new Float64Array([1]);
  for (let cell = 0; cell < cells; cell++) {
    const next = new Float64Array(sums.length + high - low);
    for (const [ratio, likely] of ratios)
      for (const [index, sum] of sums.entries()) next[index + ratio - low]! += likely * sum;
    sums = next;
  }
  const common = sums.reduce((all, sum, index) => all + sum * Math.min(1, Math.exp((index + cells * low) * step)), 0);
  return 1 - common / 2;
}

/** How likely each sum of two independent draws is. */
export function twice(weights: readonly number[]): number[] {
  const sums = Array<number>(2 * weights.length - 1).fill(0);
  for (const [i, one] of weights.entries()) for (const [j, other] of weights.entries()) sums[i + j]! += one * other;
  return sums;
}
