import { LRUCache } from 'lru-cache';
import type { Plan } from '../read/plan.js';
import type { Catalogue } from './catalogue.js';
import type { Dated, Moment, Tide } from './tide.js';

/** An answer without errors. */
export interface Made<Answer> {
  readonly answer: Answer;
  /** What it was read by; absent if not by a plan alone. */
  readonly plan: Plan | undefined;
  /** Bytes that it takes to keep it. */
  readonly bytes: number;
}

type KeptAnswer<Answer> = Dated & { readonly answer: Answer; readonly bytes: number };

/**
 * Answers that are kept as long as nothing that they have read has changed, and not a moment longer: each question is put
 * to the database's own snapshot after it has arrived. Those that have not been asked for the longest leave first.
 */
export class Answers<Answer extends object> {
  private readonly kept: LRUCache<string, KeptAnswer<Answer>>;
  /** Questions that are being answered: who asks the same meanwhile waits for it, and looks whether it holds. */
  private readonly coming = new Map<string, Promise<KeptAnswer<Answer> | undefined>>();
  /** Operations whose answers cannot be kept. */
  private readonly unkept = new WeakSet<object>();

  constructor(
    private readonly tide: Tide,
    private readonly catalogue: Catalogue,
    mostBytes: number,
  ) {
    this.kept = new LRUCache({
      maxSize: mostBytes,
      maxEntrySize: Math.ceil(mostBytes / 16),
      sizeCalculation: ({ bytes }, key) => 500 + bytes + 2 * key.length,
    });
  }

  /** Bytes of all answers that are kept. */
  get bytes(): number {
    return this.kept.calculatedSize;
  }

  /**
   * The answer to a question, which `key` names whole: the operation, who asks, with what. It is made if none is kept;
   * undefined if none could be made.
   */
  async take(
    operation: object,
    key: string,
    make: () => Promise<Made<Answer> | undefined>,
  ): Promise<Answer | undefined> {
    const moment = this.unkept.has(operation) ? undefined : await this.tide.now();
    if (!moment) return (await make())?.answer;
    const kept = this.kept.get(key);
    if (kept && this.tide.holds(kept, moment)) return kept.answer;
    const others = await this.coming.get(key);
    if (others && this.tide.holds(others, moment)) return others.answer;

    const work = make();
    const dated = work.then(
      (made) => made && this.date(operation, made, moment),
      () => undefined,
    );
    this.coming.set(key, dated);
    const made = await dated;
    if (this.coming.get(key) === dated) this.coming.delete(key);
    if (made) this.kept.set(key, made);
    return (await work)?.answer;
  }

  private date(operation: object, { answer, plan, bytes }: Made<Answer>, moment: Moment) {
    const read = plan && this.catalogue.readOf(plan);
    if (read) return { answer, bytes, moment, read };
    this.unkept.add(operation);
    return undefined;
  }
}
