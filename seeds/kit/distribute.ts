import type { Random } from './random.js';

/**
 * `items` things over `buckets` places: whole numbers that sum to `items`, none below `least` (default 0), the rest
 * falling at random. 459 projects over 77 townships: `distribute(459, 77, random, 3)`.
 */
export function distribute(items: number, buckets: number, random: Random, least = 0): number[] {
  if (items < buckets * least) throw new Error(`distribute: ${items} over ${buckets} leaves less than ${least} each`);
  if (buckets === 0 && items > 0) throw new Error('distribute: no bucket');
  const counts = new Array<number>(buckets).fill(least);
  for (let left = items - buckets * least; left > 0; left--) counts[random.int(0, buckets - 1)]!++;
  return counts;
}

/**
 * A sum over `weights.length` parts by largest remainder: parts are multiples of `unit`, in proportion to the weights,
 * and sum to `total` exactly (what is less than one unit goes to the largest part). In fen: 5.69 亿元 over 459 projects
 * in whole 万元 is `divide(56_900_000_000n, weights, 1_000_000n)`.
 */
export function divide(total: bigint, weights: readonly number[], unit = 1n): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(whole > 0)) throw new Error('divide: weights sum to nothing');
  const units = total / unit;
  const shares = weights.map((weight) => (Number(units) * weight) / whole);
  const parts = shares.map((share) => BigInt(Math.floor(share)));
  const byRemainder = shares.map((share, i) => [share - Math.floor(share), i] as const).sort(([a], [b]) => b - a);
  let left = units - parts.reduce((sum, part) => sum + part, 0n);
  for (let k = 0; left > 0n; k++, left--) parts[byRemainder[k % parts.length]![1]]!++;
  const money = parts.map((part) => part * unit);
  const largest = money.reduce((best, part, i) => (part > money[best]! ? i : best), 0);
  money[largest]! += total - units * unit;
  return money;
}

/** `count` positive weights; the largest is about (1 + skew) times the smallest, small ones are the more frequent. */
export function weightsOf(count: number, random: Random, skew = 9): number[] {
  return Array.from({ length: count }, () => 1 + skew * random.next() ** 2);
}
