import { diffArrays } from 'diff';
import { Weighed } from './weighed.js';

/** How a clause of one text and one of a later text belong together. */
export interface Link {
  readonly from?: number;
  readonly to?: number;
  readonly change: 'SAME' | 'MOVED' | 'CHANGED' | 'SPLIT' | 'MERGED' | 'NEW' | 'DELETED';
  /** From 0 to 1, which says that the words are the same. */
  readonly similarity: number;
}

/** Clauses that have less in common than this are two clauses. */
const leastAlike = 0.5;
/**
 * A part of a clause is mostly in it, and some of it in what has no counterpart yet; what is shorter than this many pairs of
 * signs is found everywhere.
 */
const leastContained = 0.6;
const leastFurther = 0.25;
const leastPairs = 5;

/**
 * Finds each clause of a text again in its redraft, by its words: first what stands in the same order, then what has moved,
 * then what is most alike, one with one, and of the rest what was a part of a clause, or has become one. Every clause of
 * either text is in at least one link, and the same texts give the same links.
 */
export function match(before: readonly string[], after: readonly string[]): Link[] {
  const links = [...unchanged(before, after)];
  const texts = new Weighed(before, after);
  links.push(...alike(texts, rest(before, links, 'from'), rest(after, links, 'to')));
  const parts = contained(texts, links, rest(after, links, 'to'), 'to');
  addParts(links, parts, 'from', 'SPLIT');
  const merged = contained(texts, links, rest(before, links, 'from'), 'from');
  addParts(links, merged, 'to', 'MERGED');
  for (const from of rest(before, links, 'from')) links.push({ from, change: 'DELETED', similarity: 0 });
  for (const to of rest(after, links, 'to')) links.push({ to, change: 'NEW', similarity: 0 });
  return links;
}

type Side = 'from' | 'to';
const rest = (texts: readonly string[], links: readonly Link[], side: Side): number[] => {
  const taken = new Set(links.map((link) => link[side]));
  return [...texts.keys()].filter((at) => !taken.has(at));
};

/**
 * The same words: in the same order, then elsewhere, the first with the first. What only one text has is set aside before,
 * as it makes the search for their order long where everything has changed.
 */
function* unchanged(before: readonly string[], after: readonly string[]): Generator<Link> {
  const [olds, youngs] = [new Set(before), new Set(after)];
  const froms = [...before.keys()].filter((at) => youngs.has(before[at]!));
  const tos = [...after.keys()].filter((at) => olds.has(after[at]!));
  let [nextFrom, nextTo] = [0, 0];
  const [gone, come] = [new Map<string, number[]>(), [] as number[]];
  for (const { added, removed, value } of diffArrays(
    froms.map((at) => before[at]!),
    tos.map((at) => after[at]!),
  ))
    for (const text of value)
      if (added) come.push(tos[nextTo++]!);
      else if (removed) gone.set(text, [...(gone.get(text) ?? []), froms[nextFrom++]!]);
      else yield { from: froms[nextFrom++]!, to: tos[nextTo++]!, change: 'SAME', similarity: 1 };
  for (const at of come) {
    const moved = gone.get(after[at]!)?.shift();
    if (moved !== undefined) yield { from: moved, to: at, change: 'MOVED', similarity: 1 };
  }
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** One with one, the most alike first. */
function alike(texts: Weighed, gone: readonly number[], come: readonly number[]): Link[] {
  const shared = texts.sharing(come.map((to) => texts.to[to]!));
  const own = come.map((to) => texts.weight(texts.to[to]!));
  const found: Required<Link>[] = [];
  for (const from of gone) {
    const weight = texts.weight(texts.from[from]!);
    const shares = shared(texts.from[from]!);
    for (let n = 0; n < come.length; n++) {
      const similarity = rounded((2 * shares[n]!) / (weight + own[n]! || 1));
      if (similarity >= leastAlike) found.push({ from, to: come[n]!, change: 'CHANGED', similarity });
    }
  }
  found.sort((a, b) => b.similarity - a.similarity || apart(a) - apart(b) || a.from - b.from || a.to - b.to);
  const [froms, tos] = [new Set<number>(), new Set<number>()];
  return found.filter(({ from, to }) => !froms.has(from) && !tos.has(to) && froms.add(from) && tos.add(to));
}
const apart = ({ from, to }: Required<Link>) => Math.abs(from - to);

/** Of clauses without a counterpart those that are a part of one of the other text, beside what is found of that already. */
function contained(texts: Weighed, links: readonly Link[], alone: readonly number[], side: Side): Required<Link>[] {
  const other = side === 'to' ? 'from' : 'to';
  if (alone.length === 0) return [];
  const counterparts = Map.groupBy(links, (link) => link[other]);
  const left = texts[other].map((pairs, at) => {
    const known = new Set((counterparts.get(at) ?? []).flatMap((link) => [...texts[side][link[side]!]!]));
    return pairs.filter((pair) => !known.has(pair));
  });
  const [shared, anew] = [texts.sharing(texts[other]), texts.sharing(left)];
  return alone.flatMap((at) => {
    const pairs = texts[side][at]!;
    if (pairs.length < leastPairs) return [];
    const weight = texts.weight(pairs);
    const [shares, further] = [shared(pairs), anew(pairs)].map((list) => list.map((share) => share / weight));
    const isPart = (n: number) => shares![n]! >= leastContained && further![n]! >= leastFurther;
    const wholes = [...left.keys()].filter(isPart).sort((a, b) => further![b]! - further![a]! || a - b);
    if (wholes.length === 0) return [];
    const similarity = rounded(shares![wholes[0]!]!);
    return [{ [side]: at, [other]: wholes[0], change: 'CHANGED', similarity } as unknown as Required<Link>];
  });
}

/** Adds parts; a whole that has several is split or merged, and with one it is only shorter or longer. */
function addParts(links: Link[], parts: readonly Link[], whole: Side, change: 'SPLIT' | 'MERGED'): void {
  links.push(...parts);
  for (const at of new Set(parts.map((part) => part[whole])))
    if (links.filter((link) => link[whole] === at).length > 1)
      for (const [n, link] of links.entries()) if (link[whole] === at) links[n] = { ...link, change };
}
