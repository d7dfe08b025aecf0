import type { Random } from '../../kit/random.js';

export interface Ratings {
  readonly satisfiedCount: number;
  readonly basicallySatisfiedCount: number;
  readonly dissatisfiedCount: number;
}

/** Ratings in three classes of so many people, about `rate` of whom are satisfied or basically satisfied. */
export function ratingsOf(random: Random, people: number, rate: number): Ratings {
  const dissatisfiedCount = Math.min(people, Math.max(0, Math.round(people * (1 - rate))));
  const satisfiedCount = Math.round((people - dissatisfiedCount) * (0.6 + 0.35 * random.next()));
  return { satisfiedCount, basicallySatisfiedCount: people - dissatisfiedCount - satisfiedCount, dissatisfiedCount };
}

export const rateOf = ({ satisfiedCount, basicallySatisfiedCount, dissatisfiedCount }: Ratings): number =>
  (satisfiedCount + basicallySatisfiedCount) / (satisfiedCount + basicallySatisfiedCount + dissatisfiedCount);
