import { distribute, divide, weightsOf } from '../../kit/distribute.js';
import {
  interSession,
  ordosPilot,
  ordosTier,
  ordosTownProjects,
  ordosYears,
  streetAssembly,
} from '../../places/ordos-projects.js';
import { type KnownProject, knownProjects } from '../../places/projects.js';
import { countiesOf, type SeedDivision, sessionOf, townshipsOf } from '../organisations.js';
import { knownSpecialFund } from './funds.js';
import { plan } from './plans.js';
import type { RoundGenerator } from './round-generator.js';
import { rateYear } from './yearly-ratings.js';

/** 鄂尔多斯市 since the pilot: every year's rounds of banners, towns and subdistricts. */
export function ordosProjects(works: RoundGenerator): void {
  for (const year of ordosYears) {
    banners(works, year);
    towns(works, year);
  }
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
const costOf = (projects: readonly KnownProject[]): bigint => sum(projects.map(({ investment }) => investment));

function banners(works: RoundGenerator, year: number): void {
  const { random } = works;
  const { projects, investment } = ordosTier(year, 'BANNERS');
  const places = countiesOf('1506').filter(({ code }) => year !== ordosPilot.year || ordosPilot.banners.includes(code));
  const counts = distribute(projects, places.length, random, 5);
  const known = places.map(({ code }) => knownProjects(code, year));
  const shares = divide(investment - sum(known.map(costOf)), weigh(counts, random));
  for (const [n, { code }] of places.entries()) {
    const total = shares[n]! + costOf(known[n]!);
    const without = code === streetAssembly.district ? 'OLD_COMMUNITY_RENOVATION' : undefined;
    const decided = plan(random, code, counts[n]!, total, known[n]!, without);
    works.hold({ division: code, year, level: 'COUNTY', method: 'SESSION_BALLOT', projects: decided });
    if (year < 2024) rateYear(works, code, year, sessionOf(code, year + 1).openedOn);
  }
}

const weigh = (counts: readonly number[], random: RoundGenerator['random']): number[] =>
  weightsOf(counts.length, random, 2).map((weight, n) => weight * counts[n]!);

function towns(works: RoundGenerator, year: number): void {
  const { random } = works;
  const { projects, investment } = ordosTier(year, 'TOWNS');
  const places = year === ordosPilot.year ? pilotTowns(works) : townshipsOf('1506');
  const counts = countsOf(works, places, projects, year);
  const known = places.map(({ code }) => knownProjects(code, year));
  // A town has at least what the banner's special fund gives it, and a quarter more from elsewhere.
  const least = places.map(({ code }, n) => {
    const fund = year === ordosPilot.year ? 0n : (knownSpecialFund(code) ?? 0n);
    return (fund * 5n) / 4n + costOf(known[n]!);
  });
  const shares = divide(investment - sum(least), weigh(counts, random));
  for (const [n, place] of places.entries()) {
    const without = place.parent === streetAssembly.district ? 'OLD_COMMUNITY_RENOVATION' : undefined;
    const decided = plan(random, place.code, counts[n]!, shares[n]! + least[n]!, known[n]!, without);
    holdTown(works, place, year, decided);
  }
}

function pilotTowns({ random }: RoundGenerator): SeedDivision[] {
  const candidates = ordosPilot.banners.flatMap(townshipsOf).filter(({ kind }) => kind !== 'SUBDISTRICT');
  const streets = townshipsOf('1506').filter(({ code }) => ordosPilot.subdistricts.includes(code));
  return [...random.sample(candidates, ordosPilot.towns), ...streets];
}

/** Projects of each place: as known, those of the street assemblies by their own sum, the others what is left. */
function countsOf({ random }: RoundGenerator, places: readonly SeedDivision[], total: number, year: number): number[] {
  const streets = places.filter((place) => isStreetAssembly(place, year));
  const ofStreets = streets.length > 0 ? distribute(streetAssembly.projects[year]!, streets.length, random, 3) : [];
  const fixed = new Map(streets.map(({ code }, n) => [code, ofStreets[n]!]));
  for (const [code, byYear] of Object.entries(ordosTownProjects)) if (byYear[year]) fixed.set(code, byYear[year]);
  const others = places.filter(({ code }) => !fixed.has(code));
  const left = total - [...fixed.values()].reduce((all, count) => all + count, 0);
  for (const [n, count] of distribute(left, others.length, random, 3).entries()) fixed.set(others[n]!.code, count);
  return places.map(({ code }) => fixed.get(code)!);
}

const isStreetAssembly = ({ kind, parent }: SeedDivision, year: number): boolean =>
  kind === 'SUBDISTRICT' && parent === streetAssembly.district && year in streetAssembly.projects;

function holdTown(works: RoundGenerator, place: SeedDivision, year: number, projects: ReturnType<typeof plan>): void {
  const { code: division, kind, parent } = place;
  if (kind === 'SUBDISTRICT') {
    const method = isStreetAssembly(place, year) ? 'STREET_ASSEMBLY_BALLOT' : 'CONSULTATION';
    works.hold({ division, year, level: 'SUBDISTRICT', method, projects });
    return;
  }
  const level = 'TOWNSHIP' as const;
  const later = parent === interSession.banner && year >= interSession.from ? 1 : 0;
  const first = projects.slice(0, projects.length - later);
  works.hold({ division, year, level, method: 'SESSION_BALLOT', projects: first });
  if (later === 0) return;
  const method = 'INTER_SESSION_BALLOT' as const;
  const dates = { announcedOn: `${year}-04-10`, decidedOn: `${year}-05-26` };
  works.hold({ division, year, level, method, projects: projects.slice(-later), number: 2, ...dates });
}
