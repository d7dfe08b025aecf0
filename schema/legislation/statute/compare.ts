import { LRUCache } from 'lru-cache';
import type { ClauseChangeKind } from '../clause-change.js';
import { type Mark, marksOf } from './marks.js';
import { match } from './match.js';
import { type Clause, clausesOf } from './parse.js';

/** A clause of one text beside what it is in another. */
export interface Compared {
  readonly change: ClauseChangeKind;
  readonly similarity: number;
  readonly before: Clause | null;
  readonly after: Clause | null;
  /** From the one to the other. */
  readonly marks: readonly Mark[];
}

/** Two texts, clause by clause in the order of the later one; what was deleted stands where it was. */
export function compare(before: string, after: string): Compared[] {
  const [old, young] = [clausesOf(before), clausesOf(after)];
  const links = match(
    old.map(({ text }) => text),
    young.map(({ text }) => text),
  );
  const stood = new Map(links.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [[from, to]])));
  const placeOf = (from: number): number => (from < 0 ? -1 : (stood.get(from) ?? placeOf(from - 1)));
  return links
    .map((link) => ({ ...link, place: link.to ?? placeOf(link.from!) + 0.5 }))
    .sort((a, b) => a.place - b.place || (a.from ?? -1) - (b.from ?? -1))
    .map(({ from, to, change, similarity }) => {
      const [one, other] = [from === undefined ? null : old[from]!, to === undefined ? null : young[to]!];
      return { change, similarity, before: one, after: other, marks: marksOf(one?.text ?? '', other?.text ?? '') };
    });
}

const known = new LRUCache<string, readonly Compared[]>({ max: 50 });

/** The same of texts that do not change any more, which many look at: `key` names them. */
export function compareOnce(key: string, before: string, after: string): readonly Compared[] {
  const compared = known.get(key) ?? compare(before, after);
  known.set(key, compared);
  return compared;
}
