import { distribute, divide, weightsOf } from '../../kit/distribute.js';
import { type CountyProjects, countyProjects, danyang, hualinsi, yuanhuai } from '../../places/other-projects.js';
import { type KnownProject, knownProjects } from '../../places/projects.js';
import { addDays } from '../days.js';
import { hasCongress, sessionOf, townshipsOf } from '../organisations.js';
import { type ProjectPlan, plan } from './plans.js';
import type { RoundGenerator } from './round-generator.js';
import { rateYear } from './yearly-ratings.js';

export function yichangProjects(works: RoundGenerator): void {
  for (const county of countyProjects('4205')) countyYear(works, county);
  const { town: division, year } = hualinsi;
  const projects = knownProjects(division, year).map(known);
  works.hold({ division, year, level: 'TOWNSHIP', method: 'SESSION_BALLOT', projects });
}

export function quanzhouProjects(works: RoundGenerator): void {
  for (const county of countyProjects('3505')) countyYear(works, county);
  for (const project of knownProjects(yuanhuai))
    works.hold({
      division: project.division,
      year: project.year,
      level: project.level,
      method: 'CONSULTATION',
      projects: [known(project)],
      announcedOn: addDays(project.startedOn!, -95),
      decidedOn: addDays(project.startedOn!, -3),
    });
}

const known = (project: KnownProject): ProjectPlan => ({ ...project, known: project });

function countyYear(works: RoundGenerator, { division, year, projects: count, each }: CountyProjects): void {
  const projects = plan(works.random, division, count, each * BigInt(count), knownProjects(division, year));
  works.hold({ division, year, level: 'COUNTY', method: 'SESSION_BALLOT', projects });
  if (year < 2024) rateYear(works, division, year, sessionOf(division, year + 1).openedOn);
}

/** 丹阳市 2020: of the city's projects so many had started by the year's end; together they took what is known. */
export function danyangProjects(works: RoundGenerator): void {
  const { county, year, townProjects, townInvestment } = danyang;
  const { random } = works;
  const level = 'COUNTY' as const;
  works.hold({ division: county, year, level, method: 'SESSION_BALLOT', projects: cityProjectsOfDanyang(works) });
  rateYear(works, county, year, sessionOf(county, year + 1).openedOn);

  const towns = townshipsOf(county).filter(hasCongress);
  const counts = distribute(townProjects, towns.length, random, 4);
  const shares = divide(townInvestment, weightsOf(towns.length, random, 1));
  for (const [n, { code }] of towns.entries()) {
    const projects = plan(random, code, counts[n]!, shares[n]!);
    works.hold({ division: code, year, level: 'TOWNSHIP', method: 'SESSION_BALLOT', projects });
  }
}

/** Four were finished in the year, twelve started and went on, two began after it. */
function cityProjectsOfDanyang({ random }: RoundGenerator): ProjectPlan[] {
  const { county: division, year, cityProjects, started, done, planned } = danyang;
  const known = knownProjects(division, year);
  const all = plan(random, division, cityProjects, planned, known);
  const underWay = all.slice(known.length, started);
  const finished = known.reduce((sum, { investment }) => sum + investment, 0n);
  const shares = divide(
    done - finished,
    underWay.map(({ investment }) => Number(investment)),
  );
  const begun = underWay.map((project, n) => ({
    ...project,
    invested: shares[n]!,
    startedOn: `${year}-0${4 + (n % 5)}-16`,
    completedOn: `${year + 1}-0${3 + (n % 6)}-20`,
  }));
  const later = all.slice(started).map((project) => ({
    ...project,
    invested: 0n,
    startedOn: `${year + 1}-02-26`,
    completedOn: `${year + 1}-11-18`,
  }));
  const place = { division, year, level: 'COUNTY' as const };
  return [
    ...all.slice(0, known.length),
    ...[...begun, ...later].map((project) => ({ ...project, known: { ...project, ...place } })),
  ];
}
