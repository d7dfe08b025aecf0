import { bigramsOf } from '../kit/text/bigrams.js';

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
  const [own, whole] = [bigramsOf(title), bigramsOf(`${title}\n${content}`)];
  if (!own.size) return [];
  const pairs = others.map(({ text }) => bigramsOf(text));
  const counts = new Map<string, number>();
  for (const set of pairs) for (const pair of set) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const weight = (pair: string) => Math.log(1 + others.length / (counts.get(pair) ?? 1)) || 1;
  const share = (of: ReadonlySet<string>, held: ReadonlySet<string>) => {
    let [all, shared] = [0, 0];
    for (const pair of of) {
      all += weight(pair);
      if (held.has(pair)) shared += weight(pair);
    }
    return all && shared / all;
  };
  return others
    .map(({ id }, n) => ({ id, similarity: (share(pairs[n]!, whole) + share(own, pairs[n]!)) / 2 }))
    .filter(({ similarity }) => similarity >= least)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, most);
}
