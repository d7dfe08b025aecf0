import { FundAllocation } from '../../../schema/projects/fund-allocation.js';
import { FundDisbursement } from '../../../schema/projects/fund-disbursement.js';
import type { FundSource } from '../../../schema/projects/fund-source.js';
import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { ordosFunds } from '../../places/ordos-projects.js';
import { recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';
import type { RoundGenerator } from './round-generator.js';
import type { Built } from './rounds.js';

type Works = Pick<Built, 'startedOn' | 'completedOn' | 'dueOn' | 'progressRate'>;

interface Allocated {
  readonly id: string;
  readonly project: string;
  readonly division: string;
  readonly year: number;
  readonly source: FundSource;
  readonly amountFen: number;
  readonly allocatedOn: string;
}

const special: readonly FundSource[] = ['CITY_AWARD_FUND', 'COUNTY_SPECIAL_FUND'];
/** Paid at so much progress, in tenths of the money. */
const instalments = [
  [0.1, 3],
  [0.6, 4],
  [1, 3],
] as const;

/** Special funds are paid as the works proceed, as far as they had on the last day of the documents. */
export function disburseFunds({ data, delivery }: RoundGenerator): void {
  payAll(data, new Map(delivery.built.map((project) => [project.id, project])), recordedUntil);
}

/** And what was left of them when the works were finished. */
export function disburseRest({ data }: RoundGenerator): void {
  const projects = data.of(LivelihoodProject) as unknown as readonly (Works & { readonly id: string })[];
  payAll(data, new Map(projects.map((project) => [project.id, project])), data.day);
}

function payAll(data: RoundGenerator['data'], works: ReadonlyMap<string, Works>, until: string): void {
  const paid = Map.groupBy(data.of(FundDisbursement), ({ allocation }) => allocation);
  for (const allocated of data.of(FundAllocation) as unknown as readonly Allocated[]) {
    const isKnown = allocated.division.startsWith('1506') && allocated.year >= ordosFunds.paymentsFrom;
    if (isKnown && special.includes(allocated.source))
      pay(data, allocated, works.get(allocated.project)!, until, paid.get(allocated.id)?.length ?? 0);
  }
}

function pay(
  data: RoundGenerator['data'],
  { id: allocation, division, year, amountFen, allocatedOn }: Allocated,
  works: Works,
  until: string,
  paidBefore: number,
) {
  const { startedOn, completedOn, dueOn, progressRate: done } = works;
  if (!startedOn) return;
  const random = randomOf(`payments/${allocation}`);
  const days = daysBetween(startedOn, completedOn ?? dueOn);
  const isWatchedOnline = ordosFunds.watchedOnline.includes(division.slice(0, 6));
  for (const [n, [progressRate, tenths]] of instalments.entries()) {
    const reachedOn = addDays(startedOn, Math.round(days * progressRate));
    const drawnOn = addDays(reachedOn > allocatedOn ? reachedOn : allocatedOn, random.int(3, 20));
    if (n < paidBefore) continue;
    // What was not known of yet was paid later.
    const disbursedOn =
      until > recordedUntil && drawnOn <= recordedUntil ? addDays(recordedUntil, 5 + 10 * n) : drawnOn;
    if (disbursedOn > until || progressRate > done) return;
    data.add(FundDisbursement, {
      id: uuidOf(`payment/${allocation}`, n, new Date(disbursedOn)),
      allocation,
      division,
      year,
      amountFen: (amountFen / 10) * tenths,
      disbursedOn,
      progressRate,
      isWatchedOnline,
    });
  }
}
