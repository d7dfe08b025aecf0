import type { Place } from '../../request/exchange.js';
import type { Stop } from '../../request/stop.js';
import { FairQueue } from './fair-queue.js';
import { Pace } from './pace.js';
import { type Load, Shares } from './shares.js';

/** What a lane holds, in weight. */
export interface LaneLimits {
  /** For the log. */
  readonly name: string;
  /** Its statements run on the few connections that expensive questions have, and leave the others alone. */
  readonly isExpensive?: true;
  /** At once. */
  readonly running: number;
  /** Waiting, for each role. */
  readonly waiting: number;
  /** Longest wait in milliseconds. */
  readonly longestMs: number;
  /** The parts of `running` that a role and a client of it may have; a client has its part of its role's `waiting` too. */
  readonly roleShare: number;
  readonly clientShare: number;
  /**
   * Milliseconds until a refusal is told, between two bounds: who asks again at once would otherwise take more than who
   * is answered, and those who were refused together would come back together.
   */
  readonly refusalMs?: readonly [least: number, most: number];
  /** What is left of `waiting` and `longestMs` while the queue stands: see `standingMs`. */
  readonly standing: number;
  /** Weight that `running` and `waiting` suppose is worked off in a millisecond; absent where they hold as they are. */
  readonly perMs?: number;
}

/**
 * A queue that has not been empty for so long is no burst but more than the server can do: who waits in it makes all
 * that come later wait as long (the insight of CoDel, RFC 8289).
 */
const standingMs = 100;

/** Loads that what is usual is told from. */
const remembered = 64;

interface Waiter extends Load {
  start(): void;
}

/** Runs a bounded weight at once, lets a bounded weight wait for a bounded time, and refuses the rest at once. */
export class Lane {
  /** What those who came last weigh on average. */
  usual = 0;
  readonly #running = new Shares();
  readonly #queue = new FairQueue<Waiter>();
  readonly #pace: Pace;
  #waitingSince = 0;

  constructor(
    private readonly limits: LaneLimits,
    /** The error for a load that finds no room. */
    private readonly refuse: (load: Load) => Error,
  ) {
    this.#pace = new Pace(limits.perMs);
  }

  /** A place, or the promise of one. @throws the refusal, at once or by the promise, which the signal ends with its reason */
  enter(load: Load, signal?: Stop): Place | Promise<Place> {
    signal?.throwIfAborted();
    this.usual += (load.weight - this.usual) / remembered;
    if (this.#mayStart(load)) return this.#start(load, 0);
    if (this.#mayWait(load)) return this.#wait(load, signal);
    const refusal = this.refuse(load);
    const { refusalMs } = this.limits;
    if (!refusalMs) throw refusal;
    const [least, most] = refusalMs;
    return new Promise((_, reject) => setTimeout(reject, least + Math.random() * (most - least), refusal));
  }

  /** Whether a load would not be refused. */
  hasRoom(load: Load): boolean {
    return this.#mayStart(load) || this.#mayWait(load);
  }

  #mayStart(load: Load): boolean {
    return this.#clientFits(load) && this.#roleFits(load) && this.#hasSpace(load) && !this.#isBehind(load);
  }

  #mayWait({ role, client, weight }: Load): boolean {
    const { shares } = this.#queue;
    const room = this.limits.waiting * this.#pace.factor * this.#patience();
    return fits(shares.of(role), weight, room) && fits(shares.of(client), weight, room * this.limits.clientShare);
  }

  #patience(): number {
    const stands = !this.#queue.isEmpty && performance.now() - this.#waitingSince > standingMs;
    return stands ? this.limits.standing : 1;
  }

  get #bound(): number {
    return this.limits.running * this.#pace.factor;
  }

  #hasSpace({ weight }: Load): boolean {
    return fits(this.#running.total, weight, this.#bound);
  }

  /** Whether others must come first; those whose client has its share already need not. */
  #isBehind({ role }: Load): boolean {
    if (this.#queue.isEmpty) return false;
    return this.#queue.next(this.#clientFits, (waiter) => waiter.role === role || this.#roleFits(waiter)) !== undefined;
  }

  readonly #clientFits = ({ client, weight }: Load) =>
    fits(this.#running.of(client), weight, this.#bound * this.limits.clientShare);

  readonly #roleFits = ({ role, weight }: Load) =>
    fits(this.#running.of(role), weight, this.#bound * this.limits.roleShare);

  #start(load: Load, waitedMs: number): Place {
    this.#running.add(load);
    let isHeld = true;
    const release = () => {
      if (!isHeld) return;
      isHeld = false;
      this.#running.remove(load);
      this.#pace.note(load.weight, !this.#queue.isEmpty);
      this.#advance();
    };
    return { lane: this.limits, waitedMs, release };
  }

  #wait({ role, client, weight }: Load, signal?: Stop): Promise<Place> {
    return new Promise((resolve, reject) => {
      const since = performance.now();
      const settle = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', leave);
      };
      const giveUp = (reason: unknown) => {
        settle();
        this.#queue.remove(waiter);
        reject(reason);
        this.#advance();
      };
      const start = () => {
        settle();
        resolve(this.#start(waiter, performance.now() - since));
      };
      const waiter: Waiter = { role, client, weight, start };
      const leave = () => giveUp(signal!.reason);
      const timer = setTimeout(() => giveUp(this.refuse(waiter)), this.limits.longestMs * this.#patience());
      signal?.addEventListener('abort', leave, { once: true });
      if (this.#queue.isEmpty) this.#waitingSince = since;
      this.#queue.add(waiter);
      this.#advance();
    });
  }

  /** Starts those whose turn it is. None overtakes one that waits for space, or the heavy would wait for ever. */
  #advance(): void {
    for (;;) {
      const next = this.#queue.next(this.#clientFits, this.#roleFits);
      if (!next || !this.#hasSpace(next)) return;
      this.#queue.take(next);
      next.start();
    }
  }
}

/** Whatever is too heavy for a bound fits alone. */
const fits = (held: number, weight: number, bound: number) => held === 0 || held + weight <= bound;
