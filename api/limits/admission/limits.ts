import type { LaneLimits } from './lane.js';

export interface AdmissionLimits {
  /** What a request weighs besides its cost. */
  readonly base: number;
  /** So many bytes of a request weigh as much as an object: they are parsed and checked. */
  readonly bytesPerObject: number;
  /** From the cheapest: a question goes to the first lane that takes its cost. */
  readonly lanes: readonly (LaneLimits & { readonly upTo: number })[];
  /** For documents that are not known yet, which cost before their own cost is known; weighed in bytes. */
  readonly documents: LaneLimits;
  /** For exports as long as they last, and for a page of one while it is made; each weighs 1. */
  readonly exports: LaneLimits;
  readonly pages: LaneLimits;
}

/** Nobody locks others out: a role has three quarters of a lane, and a client half of what its role has. */
const shares = { roleShare: 0.75, clientShare: 0.375 };
/** Each connection of who is refused, and asks again, takes 0.5% of a core so: 0.15 ms in 30. */
const refusalMs = [20, 40] as const;
/** Two seconds of expensive questions wait, five at most, however long their queue stands. */
const expensive = {
  isExpensive: true,
  refusalMs,
  waiting: 1_000_000,
  longestMs: 5_000,
  standing: 1,
  ...shares,
} as const;

/** Weights are objects of `cost`, of 0.004 ms each: two cores may work 500 of them off in a millisecond. */
const perMs = 500;

/**
 * How many they are is measured while others wait, and the bounds of the cheap follow it. HTTP and one round trip to PostgreSQL take 0.2 ms: 50 objects. Parsing and checking 200 KB take 3 ms: 800 objects.
 */
export const admission: AdmissionLimits = {
  base: 50,
  bytesPerObject: 250,
  lanes: [
    // 200 ms of work run at once and 200 ms wait; while the queue stands, 40 ms, and none of it for more than 100 ms.
    {
      name: 'cheap',
      upTo: 2_000,
      running: 200 * perMs,
      waiting: 200 * perMs,
      perMs,
      longestMs: 500,
      standing: 0.2,
      ...shares,
    },
    // One question of 20,000 runs, or several that are not as expensive.
    { name: 'expensive', upTo: 20_000, running: 20_000, ...expensive },
    // One of 100,000 runs, the most that a role may spend.
    { name: 'heaviest', upTo: 100_000, running: 100_000, ...expensive },
  ],
  // One at a time: reading the largest takes 3 ms, in which the process does nothing else.
  documents: { name: 'documents', running: 1, waiting: 1_000_000, longestMs: 2_000, standing: 1, ...shares },
  // One holds a page and some buffers, 0.5 MB, and does nothing while its reader takes its time.
  exports: {
    name: 'exports',
    running: 64,
    waiting: 8,
    longestMs: 2_000,
    standing: 1,
    refusalMs,
    roleShare: 0.5,
    clientShare: 0.25,
  },
  // One page at a time for a role: on two cores the other is for those who wait for an answer.
  pages: { name: 'pages', running: 2, waiting: 64, longestMs: 10_000, standing: 1, roleShare: 0.5, clientShare: 0.5 },
};
