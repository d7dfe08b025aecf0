import type { ClauseChangeKind } from '../clause-change.js';
import { type Link, match } from './match.js';

/** A clause that opinions may be about, as the version before has it, or the last version that had it. */
export interface Known {
  readonly id: string;
  /** Its own anchor. */
  readonly anchor: string;
  /** All anchors that have come to it, its own among them: others if clauses were merged. */
  readonly anchors: readonly string[];
  readonly text: string;
  /** It was deleted in an earlier version. */
  readonly isGone: boolean;
}

/** Where an anchor stands. */
export interface Whereabouts {
  readonly anchor: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly change: ClauseChangeKind;
  readonly similarity: number;
}

export interface Redraft {
  /** The anchor of each clause of the new text, in its order. */
  readonly anchors: readonly string[];
  /** Of every anchor that there is, the deleted ones too. */
  readonly whereabouts: readonly Whereabouts[];
}

/** Follows the anchors of a draft law into its next text, whose clauses have these ids. */
export function redraft(known: readonly Known[], ids: readonly string[], texts: readonly string[]): Redraft {
  const links = match(
    known.map(({ text }) => text),
    texts,
  );
  const heirs = inherit(links);
  const anchors = ids.map((id, to) => known[heirs.get(to) ?? -1]?.anchor ?? id);
  const whereabouts = links.flatMap(({ from, to, change, similarity }): Whereabouts[] => {
    const one = from === undefined ? undefined : known[from]!;
    const after = to === undefined ? null : ids[to]!;
    const place = {
      before: one?.id ?? null,
      after,
      change: one?.isGone && after ? 'RESTORED' : change,
      similarity,
    } as const;
    return (one?.anchors ?? []).map((anchor) => ({ anchor, ...place }));
  });
  for (const [to, id] of ids.entries()) {
    if (anchors[to] !== id) continue;
    const { from, change, similarity } = links.find((link) => link.to === to)!;
    whereabouts.push({
      anchor: id,
      before: from === undefined ? null : known[from]!.id,
      after: id,
      change,
      similarity,
    });
  }
  return { anchors, whereabouts };
}

/** What is known after that: the clauses of the new text with all anchors that have come to them, and what is gone. */
export function knownAfter(
  known: readonly Known[],
  ids: readonly string[],
  texts: readonly string[],
  { anchors, whereabouts }: Redraft,
): Known[] {
  const placed = new Set(whereabouts.flatMap(({ anchor, after }) => (after ? [anchor] : [])));
  const come = Map.groupBy(whereabouts, ({ after }) => after);
  const young = ids.map((id, n) => {
    const all = [anchors[n]!, ...(come.get(id) ?? []).map(({ anchor }) => anchor)];
    return { id, anchor: anchors[n]!, anchors: [...new Set(all)], text: texts[n]!, isGone: false };
  });
  const gone = known.flatMap((one) => {
    const lost = one.anchors.filter(
      (anchor) => !placed.has(anchor) && come.get(null)?.some((row) => row.anchor === anchor),
    );
    return lost.map((anchor) => ({ ...one, anchor, anchors: [anchor], isGone: true }));
  });
  return [...young, ...gone];
}

/** Which clause each one continues: of parts the one that is most alike, so that nothing is continued twice. */
function inherit(links: readonly Link[]): ReadonlyMap<number, number> {
  const heirs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of links.toSorted((a, b) => b.similarity - a.similarity)) {
    if (from === undefined || to === undefined || taken.has(from) || heirs.has(to)) continue;
    heirs.set(to, from);
    taken.add(from);
  }
  return heirs;
}
