import type { Asker } from '../../request/asker.js';

/** Something that weighs, and whose it is. */
export interface Load extends Asker {
  readonly weight: number;
}

/** How much is held in all, by each role, and by each of its clients. */
export class Shares {
  total = 0;
  readonly #held = new Map<string, number>();

  of(holder: string): number {
    return this.#held.get(holder) ?? 0;
  }

  add({ role, client, weight }: Load): void {
    this.total += weight;
    this.#change(role, weight);
    this.#change(client, weight);
  }

  remove({ role, client, weight }: Load): void {
    this.total -= weight;
    this.#change(role, -weight);
    this.#change(client, -weight);
  }

  #change(holder: string, by: number): void {
    const held = this.of(holder) + by;
    if (held > 0) this.#held.set(holder, held);
    else this.#held.delete(holder);
  }
}
