import { Bigrams } from '../kit/text/bigrams.js';

export interface Found {
  readonly id: string;
  readonly similarity: number;
}

/** Below this two titles share a place or a word at most. */
const least = 0.35;

/**
 * Titles that speak of the same as a message, the most similar first. What many of them have in common (反映, 问题, the place)
 * says little: a pair of characters weighs the more the fewer titles have it. The similarity is the share of a title that
 * the message has too, and of the message's own title that it has: 1 if both are all.
 */
export function similarTo(
  title: string,
  content: string,
  others: readonly { readonly id: string; readonly text: string }[],
  most: number,
): Found[] {
  const bigrams = new Bigrams();
  const [own, whole] = [bigrams.of(title), bigrams.of(`${title}\n${content}`)];
  if (!own.length) return [];
  const pairs = others.map(({ text }) => bigrams.of(text));
  const counts = new Uint32Array(bigrams.count);
  for (const list of pairs) for (const pair of list) counts[pair]!++;
  const weights = Float64Array.from(counts, (count) => Math.log(1 + others.length / (count || 1)) || 1);
  const [isOwn, isSaid] = [flagsOf(own, bigrams.count), flagsOf(whole, bigrams.count)];
  const sum = (of: readonly number[]) => of.reduce((all, pair) => all + weights[pair]!, 0);
  const ofOwn = sum(own);
  const similarity = (list: readonly number[]) => {
    let [all, said, shared] = [0, 0, 0];
    for (const pair of list) {
      const weight = weights[pair]!;
      all += weight;
      if (isSaid[pair]) said += weight;
      if (isOwn[pair]) shared += weight;
    }
    return ((all && said / all) + shared / ofOwn) / 2;
  };
  return others
    .map(({ id }, n) => ({ id, similarity: similarity(pairs[n]!) }))
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, most);
}

function flagsOf(pairs: readonly number[], count: number): Uint8Array {
  const flags = new Uint8Array(count);
  for (const pair of pairs) flags[pair] = 1;
  return flags;
}
