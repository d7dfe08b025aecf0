/** What is measured at once, in milliseconds. */
const windowMs = 100;

/** A machine that is held up for a moment is not taken for one that can do next to nothing. */
const least = 0.25;

/**
 * How fast a lane works while others wait in it, as a part of the weight for each millisecond that its bounds suppose. Work
 * that takes twice as long as supposed makes a queue of half the weight as long (Little's law), so bounds are held to it.
 */
export class Pace {
  factor = 1;
  #done = 0;
  #since: number | undefined;

  constructor(private readonly supposed: number | undefined) {}

  /** Notes that a load is done; it tells something only if another one waited. */
  note(weight: number, isBusy: boolean): void {
    if (this.supposed === undefined) return;
    const now = performance.now();
    if (!isBusy) {
      this.#since = undefined;
      return;
    }
    this.#done += weight;
    if (this.#since !== undefined && now - this.#since < windowMs) return;
    if (this.#since !== undefined) {
      const measured = this.#done / (now - this.#since) / this.supposed;
      this.factor = Math.min(1, Math.max(least, (this.factor + measured) / 2));
    }
    this.#since = now;
    this.#done = 0;
  }
}
