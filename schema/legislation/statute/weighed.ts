import { Bigrams } from '../../kit/text/bigrams.js';

type Pairs = readonly number[];

/** Clauses of two texts as pairs of signs; a pair weighs the more the fewer clauses have it. */
export class Weighed {
  readonly from: readonly Pairs[];
  readonly to: readonly Pairs[];
  readonly #weights: readonly number[];

  constructor(before: readonly string[], after: readonly string[]) {
    const bigrams = new Bigrams();
    const counts: number[] = [];
    const numbered = (text: string) => {
      const pairs = bigrams.of(text);
      for (const pair of pairs) counts[pair] = (counts[pair] ?? 0) + 1;
      return pairs;
    };
    this.from = before.map(numbered);
    this.to = after.map(numbered);
    const all = before.length + after.length;
    this.#weights = counts.map((count) => Math.log(1 + all / count));
  }

  weight(pairs: Pairs): number {
    return pairs.reduce((sum, pair) => sum + this.#weights[pair]!, 0);
  }

  /** Tells of some pairs how much of them each of `clauses` has. */
  sharing(clauses: readonly Pairs[]): (pairs: Pairs) => Float64Array {
    const holders: number[][] = this.#weights.map(() => []);
    for (const [n, pairs] of clauses.entries()) for (const pair of pairs) holders[pair]!.push(n);
    return (pairs) => {
      const shares = new Float64Array(clauses.length);
      for (const pair of pairs) {
        const weight = this.#weights[pair]!;
        for (const n of holders[pair]!) shares[n]! += weight;
      }
      return shares;
    };
  }
}
