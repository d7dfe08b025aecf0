import { LRUCache } from 'lru-cache';
import { Recent } from './recent.js';

/**
 * Things that are made of what askers send, kept for the next time. Their weight in bytes is bounded, not their number,
 * since askers choose their size; the least recently used leave first. What is asked for once is not kept at all.
 */
export class Kept<Made extends object> {
  private readonly made: LRUCache<string, Made>;
  private readonly recent = new Recent();

  constructor(
    readonly mostBytes: number,
    weightOf: (made: Made, name: string) => number,
  ) {
    this.made = new LRUCache({
      maxSize: mostBytes,
      // One thing alone cannot drive out all others.
      maxEntrySize: Math.ceil(mostBytes / 8),
      sizeCalculation: (made, name) => Math.ceil(weightOf(made, name) + 2 * name.length),
    });
  }

  /** What all that is kept weighs. */
  get bytes(): number {
    return this.made.calculatedSize;
  }

  get(name: string): Made | undefined {
    return this.made.get(name);
  }

  /** Keeps a thing if it was offered before, not long ago, or if it is `expected` to be asked for again. */
  offer(name: string, made: Made, isExpected = false): void {
    if (isExpected || this.recent.again(name)) this.made.set(name, made);
  }

  /** The thing of a name, made if it is not kept. */
  take(name: string, isExpected: boolean, make: () => Made): Made {
    const found = this.made.get(name);
    if (found) return found;
    const made = make();
    this.offer(name, made, isExpected);
    return made;
  }

  delete(name: string): boolean {
    return this.made.delete(name);
  }
}
