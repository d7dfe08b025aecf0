import { SatisfactionEvaluation } from '../../../schema/projects/satisfaction-evaluation.js';
import { uuidOf } from '../../kit/uuid.js';
import { earliest, recordedUntil } from '../as-of.js';
import type { RoundGenerator } from './round-generator.js';

/** Deputies rate all projects of a year in three classes at the end of it: 182, 10 and 1; nobody knows before `until`. */
export function rateYear(
  { data, random, ballots }: RoundGenerator,
  division: string,
  year: number,
  ratedOn: string,
  until = recordedUntil,
): void {
  const evaluatedOn = earliest(ratedOn, `${year}-12-30`);
  if (evaluatedOn > until) return;
  const voters = ballots.entitledAt(division) - random.int(0, 12);
  const basicallySatisfiedCount = Math.round(voters * (0.02 + 0.05 * random.next()));
  const dissatisfiedCount = random.int(0, 2);
  data.add(SatisfactionEvaluation, {
    id: uuidOf(`satisfaction/${division}/${year}`, 0, new Date(evaluatedOn)),
    division,
    year,
    body: 'DEPUTIES',
    evaluatedOn,
    satisfiedCount: voters - basicallySatisfiedCount - dissatisfiedCount,
    basicallySatisfiedCount,
    dissatisfiedCount,
  });
}
