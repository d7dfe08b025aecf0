import { Mandate } from '../../../schema/deputies/mandate.js';
import { DepartmentEvaluation } from '../../../schema/evaluations/department-evaluation.js';
import { Agency } from '../../../schema/organisations/agency.js';
import { BallotCandidate } from '../../../schema/projects/ballot-candidate.js';
import { BallotRound } from '../../../schema/projects/ballot-round.js';
import type { Dataset } from '../../kit/dataset.js';
import { distribute } from '../../kit/distribute.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { changyang, townshipUnits } from '../../places/evaluations.js';
import { at } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { agencyIdOf, congressIdOf, divisionOf, type SeedDivision, subtreeOf, townshipsOf } from '../organisations.js';
import { ratingsOf } from '../performance/ratings.js';
import { reportOf } from './reports.js';

/** 长阳土家族自治县: every township congress votes whom to review, and rates them later in the year. */
export function seedTownshipReviews(data: Dataset): void {
  const { county, targets, townships: count } = changyang;
  const random = randomOf('township-reviews');
  const townships = townshipsOf(county);
  if (townships.length !== count) throw new Error(`${townships.length} townships, not ${count}`);
  const seats = distribute(targets, count, random, 3);
  for (const [n, town] of townships.entries()) review(data, random, town, seats[n]!);
}

function review(data: Dataset, random: Random, town: SeedDivision, seatCount: number): void {
  const congress = congressIdOf(town.code);
  const entitledCount = data.of(Mandate).filter((m) => m.congress === congress && m.status === 'ACTIVE').length;
  const heldOn = dayBetween(random, changyang.ballotFrom, changyang.ballotTo);
  const units = random.sample(townshipUnits, seatCount + 1);
  const present = entitledCount - random.int(0, 3);
  const ballot = uuidOf('review-ballot', Number(town.code.slice(6, 9)), new Date(heldOn));
  data.add(BallotRound, {
    id: ballot,
    name: `${town.name}人大2023年工作评议对象票决`,
    purpose: 'REVIEW_TARGETS',
    division: town.code,
    body: 'CONGRESS',
    occasion: 'IN_SESSION',
    method: 'PAPER',
    status: 'PUBLISHED',
    heldOn,
    candidateCount: units.length,
    seatCount,
    minSurplusRate: 0.1,
    entitledCount,
    openedAt: at(heldOn, '10:00'),
    closedAt: at(heldOn, '10:30'),
    publishedAt: at(heldOn, '11:00'),
    talliedIssued: present,
    talliedReturned: present,
    talliedValid: present,
  });
  const half = Math.floor(entitledCount / 2) + 1;
  const votes = units.slice(0, seatCount).map(() => random.int(half, present));
  const counts = [...votes.toSorted((a, b) => b - a), random.int(2, half - 1)];
  for (const [n, [kind, name]] of units.entries()) {
    const isElected = n < seatCount;
    const agency = unitOf(data, town, kind, town.name + name);
    data.add(BallotCandidate, {
      id: uuidOf(`candidate/${ballot}`, n, new Date(heldOn)),
      ballot,
      position: n + 1,
      name: town.name + name,
      agency,
      voteCount: counts[n]!,
      rank: n + 1,
      isElected,
    });
    if (isElected) rate(data, random, town, ballot, agency, town.name + name, present);
  }
}

function unitOf(data: Dataset, town: SeedDivision, kind: string, name: string): string {
  const agency = agencyIdOf(town.code, kind);
  data.add(Agency, {
    id: agency,
    code: `${subtreeOf(town.code)}-${kind}`,
    name: `${divisionOf(town.parent).name}${name}`,
    system: kind === 'POWER_STATION' || kind === 'WATER_PLANT' ? 'ENTERPRISE' : 'GOVERNMENT',
    division: town.code,
    isKeyHandler: false,
  });
  return agency;
}

function rate(
  data: Dataset,
  random: Random,
  town: SeedDivision,
  ballot: string,
  agency: string,
  name: string,
  people: number,
): void {
  const ratedOn = dayBetween(random, changyang.ratedFrom, changyang.ratedTo);
  data.add(DepartmentEvaluation, {
    id: uuidOf(`department-evaluation/${agency}`, 2023, new Date(ratedOn)),
    agency,
    division: town.code,
    kind: 'WORK_REVIEW',
    year: 2023,
    selection: 'BALLOT',
    ballot,
    status: 'PUBLISHED',
    report: reportOf(random, name),
    ratedOn,
    ...ratingsOf(random, people - random.int(0, 3), 0.8 + 0.19 * random.next()),
  });
}
