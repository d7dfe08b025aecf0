import type { BallotMajority, BallotQuorum } from './ballot.choices.js';

export interface Counted {
  readonly id: string;
  readonly position: number;
  readonly for: number;
}
export interface Placed {
  readonly id: string;
  readonly rank: number;
  readonly isElected: boolean;
  /** It has as many votes as another, and there are not seats enough for both. */
  readonly isTied: boolean;
}

export const hasQuorum = (quorum: BallotQuorum, present: number, entitled: number): boolean =>
  quorum === 'TWO_THIRDS' ? 3 * present >= 2 * entitled : 2 * present > entitled;

interface Standard {
  readonly seats: number;
  readonly majority: BallotMajority;
  readonly entitled: number;
  readonly valid: number;
}

/**
 * Who is elected: of those with the majority that the rule asks for, the ones with the most votes. Of those who tie for the
 * last seats none is: the rule says what follows.
 */
export function resultOf(candidates: readonly Counted[], { seats, majority, entitled, valid }: Standard): Placed[] {
  const base = { ALL: entitled, VALID: valid, NONE: 0 }[majority];
  const hasMajority = ({ for: votes }: Counted) => 2 * votes > base;
  const passed = candidates.filter(hasMajority);
  const atLeast = (votes: number) => passed.filter((one) => one.for >= votes).length;
  return candidates.map((one) => {
    const rank = 1 + candidates.filter((other) => other.for > one.for).length;
    const isElected = hasMajority(one) && atLeast(one.for) <= seats;
    const isTied = hasMajority(one) && !isElected && atLeast(one.for + 1) < seats;
    return { id: one.id, rank, isElected, isTied };
  });
}
