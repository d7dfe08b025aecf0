import { DepartmentEvaluation } from '../../../schema/evaluations/department-evaluation.js';
import type { Dataset, RowOf } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { changyang, cityReviews, dangyang } from '../../places/evaluations.js';
import { recordedUntil, underWay } from '../as-of.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agenciesOf, agencyIdOf, type SeedAgency, sessionOf } from '../organisations.js';
import { type Ratings, rateOf, ratingsOf } from '../performance/ratings.js';
import { reportOf } from './reports.js';
import { namingId } from './surveys.js';
import { seedTownshipReviews } from './township-reviews.js';

/** Ratings of state organs by deputies. */
export function seedDepartments(data: Dataset): void {
  seedDangyang(data);
  seedChangyang(data);
  seedTownshipReviews(data);
  seedCityReviews(data);
}

const evaluationId = (agency: string, year: number, ratedOn: string) =>
  uuidOf(`department-evaluation/${agency}`, year, new Date(ratedOn));

/** Departments, court and procuratorate: what a county's congress rates. */
const unitsOf = (data: Dataset, county: string): SeedAgency[] =>
  agenciesOf(data, county).filter(
    ({ code, division, system }) =>
      division === county &&
      ['GOVERNMENT', 'COURT', 'PROCURATORATE', 'JUDICIAL_ADMINISTRATION'].includes(system) &&
      !code.endsWith('-GOVERNMENT'),
  );

interface Rated {
  readonly unit: SeedAgency;
  readonly ratings: Ratings;
}

/** Best first; equal rates keep the order of the units. */
const ranked = (all: readonly Rated[]): Rated[] => all.toSorted((a, b) => rateOf(b.ratings) - rateOf(a.ratings));

/** One year's rating of all units at a session. */
function rateAll(
  data: Dataset,
  random: Random,
  row: Pick<RowOf<DepartmentEvaluation>, 'division' | 'kind' | 'selection' | 'session'> & {
    year: number;
    ratedOn: string;
  },
  all: readonly Rated[],
  more: (rated: Rated) => RowOf<DepartmentEvaluation>,
): void {
  for (const [n, rated] of ranked(all).entries()) {
    const { unit, ratings } = rated;
    data.add(DepartmentEvaluation, {
      id: evaluationId(unit.id, row.year, row.ratedOn),
      agency: unit.id,
      ...row,
      status: 'PUBLISHED',
      report: reportOf(random, unit.name),
      ...ratings,
      rank: n + 1,
      rankedUnitCount: all.length,
      ...more(rated),
    });
  }
}

/** 当阳市: the curve of five years; a bonus from a rate on; the heads of two units that fell were moved. */
function seedDangyang(data: Dataset): void {
  const { county, years, bonusFrom, declining } = dangyang;
  const random = randomOf('departments/dangyang');
  const deputies = deputiesOf(data, county, 'COUNTY').length;
  const units = unitsOf(data, county).map((unit) => ({ unit, base: 0.8 + 0.17 * random.next() }));
  const falls = (code: string) => declining.some((kind) => code.endsWith(`-${kind}`));
  for (const [n, year] of years.entries()) {
    const session = sessionOf(county, year + 1);
    const all = units.map(({ unit, base }) => {
      const rate = falls(unit.code) ? 0.88 - 0.045 * n : Math.min(0.99, base + 0.05 * (random.next() - 0.5));
      return { unit, ratings: ratingsOf(random, deputies - random.int(4, 20), rate) };
    });
    const adjusted = addDays(session.openedOn, 75);
    const row = { division: county, session: session.id, year, ratedOn: session.openedOn };
    rateAll(data, random, { ...row, kind: 'SATISFACTION_RATING', selection: 'FULL_COVERAGE' }, all, (rated) => ({
      bonusThresholdRate: bonusFrom,
      ...(rateOf(rated.ratings) >= bonusFrom && {
        status: 'CONSEQUENCE_RECORDED' as const,
        consequence: 'BONUS' as const,
        consequenceOn: addDays(session.openedOn, 30),
        consequenceNote: '测评满意度达到85%，年度目标综合考核加分',
      }),
      ...(n === years.length - 1 &&
        falls(rated.unit.code) && {
          status: 'CONSEQUENCE_RECORDED' as const,
          consequence: 'HEAD_ADJUSTED' as const,
          consequenceOn: adjusted,
          consequenceNote: '排名下降明显，经市委研究调整主要负责人',
        }),
    }));
  }
}

/** 长阳土家族自治县: at 十届一次 all units of the county were rated on their duties. */
function seedChangyang(data: Dataset): void {
  const { county, session: year } = changyang;
  const random = randomOf('departments/changyang');
  const session = sessionOf(county, year);
  const deputies = deputiesOf(data, county, 'COUNTY').length;
  const all = unitsOf(data, county).map((unit) => ({
    unit,
    ratings: ratingsOf(random, deputies - random.int(4, 20), 0.82 + 0.17 * random.next()),
  }));
  const row = { division: county, session: session.id, year: year - 1, ratedOn: session.openedOn };
  rateAll(data, random, { ...row, kind: 'DUTY_EVALUATION', selection: 'FULL_COVERAGE' }, all, () => ({}));
}

/** Where the four units stand that Ordos reviews this winter. */
const stages = ['REPORT_SUBMITTED', 'SCHEDULED', 'TALLIED', 'RATING'] as const;

function seedCityReviews(data: Dataset): void {
  for (const { city, year: told, ratedOn, units, namedIn } of cityReviews) {
    const random = randomOf(`departments/${city}/${told}`);
    const isUnderWay = told === Number(recordedUntil.slice(0, 4));
    const year = isUnderWay ? Number(data.day.slice(0, 4)) : told;
    const seen = (day: string) => (isUnderWay ? underWay(data, day) : day);
    const names = new Map(agenciesOf(data, city).map(({ id, name }) => [id, name]));
    for (const [n, kind] of units.entries()) {
      const agency = agencyIdOf(city, kind);
      const status = isUnderWay ? stages[n % stages.length]! : 'PUBLISHED';
      const isCounted = status === 'PUBLISHED' || status === 'TALLIED';
      const day = seen(isCounted && isUnderWay ? '2024-10-29' : ratedOn);
      data.add(DepartmentEvaluation, {
        id: evaluationId(agency, year, day),
        agency,
        division: city,
        kind: 'WORK_REVIEW',
        year,
        ...(namedIn
          ? { selection: 'SURVEY' as const, survey: namingId(city, namedIn) }
          : { selection: 'CHAIRPERSONS_MEETING' as const }),
        status,
        ratedOn: status === 'RATING' ? seen('2024-10-30') : day,
        ...(status !== 'SCHEDULED' && { report: reportOf(random, names.get(agency)!) }),
        ...(isCounted && ratingsOf(random, random.int(38, 47), 0.8 + 0.18 * random.next())),
        ...(status === 'PUBLISHED' &&
          n === 0 && {
            status: 'CONSEQUENCE_RECORDED' as const,
            consequence: 'RECTIFICATION' as const,
            consequenceOn: addDays(day, 30),
            consequenceNote: '按审议意见三个月内整改，并向主任会议报告',
          }),
      });
    }
  }
}
