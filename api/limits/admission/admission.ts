import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Asker } from '../../request/asker.js';
import type { Place } from '../../request/exchange.js';
import type { Stop } from '../../request/stop.js';
import { Lane } from './lane.js';
import type { AdmissionLimits } from './limits.js';
import { overloaded } from './overloaded.js';

/** A request that is to be admitted. */
export interface Entrant {
  readonly asker: Asker;
  /** Bytes that it came in. */
  readonly bytes: number;
  /** Ends its wait. */
  readonly signal: Stop | undefined;
}

/**
 * Decides which requests run now, which wait and which are refused, before anything is done for them. Questions of like
 * cost share a lane, so that cheap ones never wait behind expensive ones; within a lane roles and their clients take turns.
 */
export class Admission {
  readonly #lanes: readonly { readonly upTo: number; readonly lane: Lane }[];
  readonly #documents: Lane;
  readonly #exports: Lane;
  readonly #pages: Lane;

  constructor(private readonly limits: AdmissionLimits) {
    const cheap = limits.lanes[0]!;
    this.#lanes = limits.lanes.map((of) => ({
      upTo: of.upTo,
      lane: new Lane(of, () => (of === cheap ? manyQuestions() : expensiveQuestions(cheap.upTo))),
    }));
    this.#documents = new Lane(limits.documents, newDocuments);
    this.#exports = new Lane(limits.exports, manyExports);
    this.#pages = new Lane(limits.pages, manyExports);
  }

  /** A place for a question of this cost, or the promise of one. @throws OVERLOADED, also by the promise */
  enter({ asker, bytes, signal }: Entrant, cost: number): Place | Promise<Place> {
    const { lane } = this.#lanes.find(({ upTo }) => cost <= upTo) ?? this.#lanes.at(-1)!;
    return lane.enter({ ...asker, weight: this.#weight(cost, bytes) }, signal);
  }

  /** A place for reading a document that is not known. Each has a turn of the event loop, so that others come between. */
  async read({ asker, bytes, signal }: Entrant): Promise<Place> {
    const place = this.#documents.enter({ ...asker, weight: bytes }, signal);
    if (!(place instanceof Promise)) return place;
    const granted = await place;
    await nextTurn();
    return granted;
  }

  /** A place for an export as long as it lasts. */
  async startExport({ asker, signal }: Entrant): Promise<Place> {
    return this.#exports.enter({ ...asker, weight: 1 }, signal);
  }

  /** A place for making a page of an export. */
  async startPage({ asker, signal }: Entrant): Promise<Place> {
    return this.#pages.enter({ ...asker, weight: 1 }, signal);
  }

  /** Whether an asker would be refused whose question is as cheap as those of others. */
  refuses(asker: Asker): boolean {
    const { lane } = this.#lanes[0]!;
    return !lane.hasRoom({ ...asker, weight: lane.usual });
  }

  #weight(cost: number, bytes: number): number {
    return this.limits.base + cost + bytes / this.limits.bytesPerObject;
  }
}

export const manyQuestions = () => overloaded('More questions come than can be answered. Try again in a moment.', 2);
const newDocuments = () =>
  overloaded(
    'More new documents come than can be read. Try again in a moment; documents that are known do not wait.',
    2,
  );
const manyExports = () => overloaded('As many exports run as can. Try again in a moment.', 10);
const expensiveQuestions = (cheap: number) =>
  overloaded(
    `Other expensive questions stand before this one. Try again in a moment, or ask for less: what costs up to ${cheap} does not wait for them.`,
    5,
  );
