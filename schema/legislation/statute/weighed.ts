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
    // The clauses that have a pair stand side by side in one list: this is where the time goes when everything has changed.
    const starts = new Uint32Array(this.#weights.length + 1);
    for (const pairs of clauses) for (const pair of pairs) starts[pair + 1]!++;
    for (let pair = 1; pair < starts.length; pair++) starts[pair]! += starts[pair - 1]!;
    const holders = new Uint32Array(starts.at(-1)!);
    const next = starts.slice();
    for (const [n, pairs] of clauses.entries()) for (const pair of pairs) holders[next[pair]!++] = n;
    return (pairs) => {
      const shares = new Float64Array(clauses.length);
      for (const pair of pairs) {
        const weight = this.#weights[pair]!;
        const end = starts[pair + 1]!;
        for (let at = starts[pair]!; at < end; at++) shares[holders[at]!]! += weight;
      }
      return shares;
    };
  }
}
