import { type Fault, type Line, unpackBallot } from '../protocol/ballot.js';
import { compare, hexOf, isEqual } from '../protocol/bytes.js';
import {
  boundTo,
  type Envelope,
  envelopeRoot,
  isOfRound,
  receiptOf,
  serialOf,
  unpackEnvelope,
} from '../protocol/formats.js';
import { unseal } from '../protocol/hpke.js';
import { digestOf, type List, listsText, type Statement, totalOf } from '../protocol/statement.js';

/** What the tellers have before them. */
export interface Box {
  readonly round: string;
  readonly candidates: number;
  /** How many candidates a ballot may be for. */
  readonly most: number;
  /** All envelopes, as the box had them. */
  readonly envelopes: readonly Uint8Array[];
  /** Ballots on paper, with trackers that the page has made. */
  readonly physical: readonly (readonly Line[])[];
}

export interface Opened {
  readonly statement: Statement;
  readonly text: string;
  readonly lists: string;
}

function read(box: Box, envelope: Envelope, key: Uint8Array): readonly Line[] | Fault {
  const bound = boundTo(box.round, serialOf(envelope.message));
  let text: Uint8Array;
  try {
    text = unseal(key, envelope, bound);
  } catch {
    return 'SEALED_WRONG';
  }
  return unpackBallot(text, box.candidates, box.most);
}

/** @throws for an envelope that the box should not have taken */
function ordered({ round, candidates, envelopes }: Box): readonly Envelope[] {
  const all = envelopes.map((bytes) => {
    const envelope = unpackEnvelope(bytes, candidates);
    if (!envelope || !isOfRound(envelope.message, round)) throw new RangeError('an envelope of another round');
    return envelope;
  });
  all.sort((one, other) => compare(serialOf(one.message), serialOf(other.message)));
  const isTwice = all.some((one, i) => i > 0 && isEqual(serialOf(one.message), serialOf(all[i - 1]!.message)));
  if (isTwice) throw new RangeError('two envelopes under one paper');
  return all;
}

/**
 * Opens all envelopes. What comes of it depends on them alone, so that another pair of tellers comes to the same bytes;
 * ballots on paper are put in with the same trackers.
 */
export function open(box: Box, key: Uint8Array): Opened {
  const envelopes = ordered(box);
  const refused: Partial<Record<Fault, number>> = {};
  const valid: (readonly Line[])[] = [];
  const take = (ballot: readonly Line[] | Fault) => {
    if (typeof ballot === 'string') refused[ballot] = (refused[ballot] ?? 0) + 1;
    else valid.push(ballot);
  };
  for (const envelope of envelopes) take(read(box, envelope, key));
  for (const ballot of box.physical)
    take(ballot.filter(({ mark }) => mark === 'F').length > box.most ? 'TOO_MANY_FOR' : ballot);
  const lists: List[] = Array.from({ length: box.candidates }, (_, n) =>
    valid
      .map((ballot) => ballot[n]!)
      .sort((one, other) => (one.tracker + one.mark < other.tracker + other.mark ? -1 : 1)),
  );
  const text = listsText(lists);
  const statement: Statement = {
    round: box.round,
    envelopes: envelopes.length,
    envelopeRoot: hexOf(envelopeRoot(box.round, envelopes.map(receiptOf))),
    physical: box.physical.length,
    refused: Object.fromEntries(Object.entries(refused).sort(([one], [other]) => (one < other ? -1 : 1))),
    valid: valid.length,
    totals: lists.map(totalOf),
    lists: digestOf(text),
  };
  return { statement, text: JSON.stringify(statement), lists: text };
}
