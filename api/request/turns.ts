import { setImmediate } from 'node:timers';
import type { Stop } from './stop.js';

/** Milliseconds of work before others have their turn: cheap questions need two or three turns, and wait so long in each. */
const sliceMs = 1;

const waiting: (() => void)[] = [];

function advance(): void {
  waiting.shift()!();
  if (waiting.length) setImmediate(advance);
}

/**
 * A turn of the event loop for one piece of long work. Only one piece is done in a turn, whoever's it is, so that all
 * others wait for one slice, not for as many as there are long answers.
 */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(advance);
  });

/** Work that goes on for longer than others should wait: it looks often whether its slice is over, and then waits. */
export class Slices {
  #since = performance.now();

  constructor(private readonly signal?: Stop) {}

  get isOver(): boolean {
    return performance.now() - this.#since >= sliceMs;
  }

  /** Lets others come between. @throws the signal's reason, if nobody waits for the work any more */
  async next(): Promise<void> {
    await nextTurn();
    this.signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
