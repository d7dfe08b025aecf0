import { createHash } from 'node:crypto';

/** A deterministic source of choices (sfc32 seeded with SHA-256): the same seed gives the same sequence everywhere. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    const hash = createHash('sha256').update(seed).digest();
    this.#a = hash.readInt32LE(0);
    this.#b = hash.readInt32LE(4);
    this.#c = hash.readInt32LE(8);
    for (let i = 0; i < 12; i++) this.#next32();
  }

  #next32(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A float in [0, 1) with 53 random bits. */
  next(): number {
    return ((this.#next32() >>> 5) * 67108864 + (this.#next32() >>> 6)) / 9007199254740992;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True with the given probability (0–1). */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One item, each as likely as the other; the list may not be empty. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new Error('random: nothing to pick from');
    return items[this.int(0, items.length - 1)]!;
  }

  /** One item, as likely as its weight; weights are not negative and do not all vanish. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0);
    if (!(total > 0)) throw new Error('random: weights sum to nothing');
    let left = this.next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items.findLast(([, weight]) => weight > 0)![0];
  }

  /** An instant in [from, to], to the millisecond. */
  dateBetween(from: Date, to: Date): Date {
    return new Date(this.int(from.getTime(), to.getTime()));
  }

  /** `count` different items in random order. */
  sample<T>(items: readonly T[], count: number): T[] {
    if (count > items.length) throw new Error(`random: cannot take ${count} of ${items.length} without replacement`);
    const rest = [...items];
    for (let i = 0; i < count; i++) {
      const j = this.int(i, rest.length - 1);
      [rest[i], rest[j]] = [rest[j]!, rest[i]!];
    }
    return rest.slice(0, count);
  }

  shuffle<T>(items: readonly T[]): T[] {
    return this.sample(items, items.length);
  }
}

export const randomOf = (seed: string): Random => new Random(seed);
