import { FundAllocation } from '../../../schema/projects/fund-allocation.js';
import type { FundSource } from '../../../schema/projects/fund-source.js';
import { divide } from '../../kit/distribute.js';
import { uuidOf } from '../../kit/uuid.js';
import { ordosFunds } from '../../places/ordos-projects.js';
import { wan } from '../../places/projects.js';
import { latest } from '../as-of.js';
import { addDays } from '../days.js';
import { divisionOf } from '../organisations.js';
import type { RoundGenerator } from './round-generator.js';
import type { Built } from './rounds.js';

type Amounts = readonly (readonly [FundSource, bigint])[];

const isOfTown = ({ level }: Built) => level === 'TOWNSHIP' || level === 'SUBDISTRICT';

/** What a banner's special fund gives a town or subdistrict in a year, where that is known; in 万元. */
export function knownSpecialFund(division: string): bigint | undefined {
  const { kind } = divisionOf(division);
  return ordosFunds.perTown[division.slice(0, 6)]?.[kind === 'SUBDISTRICT' ? 'SUBDISTRICT' : 'TOWNSHIP'];
}

/** The money of all projects: special funds of towns as known, in all their share; the rest from the usual sources. */
export function allocateFunds(works: RoundGenerator): void {
  const { built } = works.delivery;
  const ordos = built.filter(({ division }) => division.startsWith('1506'));
  const towns = ordos.filter(isOfTown);
  const funded = Map.groupBy(
    towns.filter(({ year }) => year >= ordosFunds.from),
    ({ division, year }) => `${year} ${division}`,
  );
  const special = specialFunds(towns, funded);
  const award = awards(funded, special);
  for (const project of built) {
    if (!isOfTown(project) || !project.division.startsWith('1506')) allocate(works, project);
    else {
      const own = special.get(project.id) ?? 0n;
      const city = award.get(project.id) ?? 0n;
      addAll(works, project, [
        ['COUNTY_SPECIAL_FUND', own],
        ['CITY_AWARD_FUND', city],
        ...townShares(works, project, own + city),
      ]);
    }
  }
}

/** Special funds by project: the known ones of each town and year, the others so that the whole share comes out. */
function specialFunds(towns: readonly Built[], funded: ReadonlyMap<string, readonly Built[]>): Map<string, bigint> {
  const total = towns.reduce((sum, { plan }) => sum + plan.investment, 0n);
  const years = new Set([...funded.values()].map(([first]) => first!.year)).size;
  const groups = [...funded.values()].map((projects) => ({ projects, known: knownSpecialFund(projects[0]!.division) }));
  const known = groups.reduce((sum, group) => sum + (group.known ?? 0n), 0n);
  const left = (total * ordosFunds.specialShare) / 100n - ordosFunds.cityAwardPerYear * BigInt(years) - known;
  const shares = new Map<string, bigint>();
  for (const { projects, known: amount } of groups) if (amount !== undefined) spread(projects, amount, shares);
  spread(
    groups.filter((group) => group.known === undefined).flatMap(({ projects }) => projects),
    left,
    shares,
  );
  return shares;
}

/** The city's award fund, year by year, in proportion to what the special fund leaves. */
function awards(
  funded: ReadonlyMap<string, readonly Built[]>,
  special: ReadonlyMap<string, bigint>,
): Map<string, bigint> {
  const shares = new Map<string, bigint>();
  const byYear = Map.groupBy([...funded.values()].flat(), ({ year }) => year);
  for (const projects of byYear.values()) spread(projects, ordosFunds.cityAwardPerYear, shares, special);
  return shares;
}

function spread(
  projects: readonly Built[],
  amount: bigint,
  shares: Map<string, bigint>,
  taken: ReadonlyMap<string, bigint> = new Map(),
): void {
  const room = projects.map(({ id, plan }) => Number(plan.investment - (taken.get(id) ?? 0n)));
  for (const [n, share] of divide(amount, room).entries()) shares.set(projects[n]!.id, share);
}

function townShares({ random }: RoundGenerator, { plan }: Built, taken: bigint): Amounts {
  const left = plan.investment - taken;
  const private_ = random.chance(0.06) ? (left * 3n) / 10n : 0n;
  const bundled = ((left - private_) * 7n) / 10n;
  const source = random.chance(0.6) ? 'ENTERPRISE' : 'DONATION';
  return [
    ['BUNDLED_PROJECT', bundled],
    ['TOWNSHIP_FUND', left - private_ - bundled],
    [source, private_],
  ];
}

/** The money of a project outside the towns of Ordos. */
export const allocate = (works: RoundGenerator, project: Built) => addAll(works, project, countyShares(project));

function countyShares({ plan }: Built): Amounts {
  const above = (plan.investment * 3n) / 10n;
  return [
    ['OWN_BUDGET', plan.investment - above],
    ['UPPER_LEVEL_PROJECT', above],
  ];
}

function addAll(
  { data, random }: RoundGenerator,
  { id: project, division, year, decidedOn }: Built,
  amounts: Amounts,
): void {
  for (const [n, [source, amount]] of amounts.entries()) {
    if (amount < 0n) throw new Error(`${project}: ${source} gets ${amount}`);
    if (amount === 0n) continue;
    const drawnOn = addDays(`${year}-02-20`, random.int(0, 60));
    const id = uuidOf(`fund/${project}`, n, new Date(drawnOn));
    const allocatedOn = latest(drawnOn, addDays(decidedOn, 5));
    data.add(FundAllocation, { id, project, division, year, source, amountFen: Number(amount * wan), allocatedOn });
  }
}
