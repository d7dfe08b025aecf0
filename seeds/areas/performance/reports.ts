import { Mandate } from '../../../schema/deputies/mandate.js';
import { Congress } from '../../../schema/organisations/congress.js';
import { DutyReport } from '../../../schema/performance/duty-report.js';
import { DutyReportEvaluation } from '../../../schema/performance/duty-report-evaluation.js';
import type { EvaluationStatus } from '../../../schema/performance/evaluation.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { fill } from '../../kit/templates.js';
import { uuidOf } from '../../kit/uuid.js';
import { dutyReports, type ReportsOfPlace } from '../../places/performance.js';
import { recordedUntil, underWay } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays, daysBetween } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { divisionOf } from '../organisations.js';
import { stationNear } from '../stations/nearby.js';
import { ratingsOf } from './ratings.js';

interface MandateRow {
  readonly id: string;
  readonly deputy: string;
  readonly congress: string;
  readonly term: number;
}

/** Reports of deputies to those who elected them, and how they were rated. */
export function seedReports(data: Dataset): void {
  const mandates = Map.groupBy(data.of(Mandate) as unknown as readonly MandateRow[], ({ deputy }) => deputy);
  const levels = new Map(data.of(Congress).map(({ id, level }) => [id as string, level]));
  for (const place of dutyReports) {
    const random = randomOf(`reports/${place.within}/${place.level}`);
    const deputies = random.sample(deputiesOf(data, place.within, place.level), place.deputies);
    for (const [n, deputy] of deputies.entries()) {
      const own = mandates.get(deputy.id)!.filter(({ congress }) => levels.get(congress) === place.level);
      const [present, previous] = own.toSorted((a, b) => b.term - a.term);
      report(data, random, place, n, deputy, (place.previousTerm ? previous : present)!.id);
    }
  }
}

function report(
  data: Dataset,
  random: Random,
  { within, level, from, to, isUnderWay }: ReportsOfPlace,
  n: number,
  { id: deputy, division: residence }: SeedDeputy,
  mandate: string,
): void {
  const drawnOn = dayBetween(random, from, to);
  const reportedOn = isUnderWay ? underWay(data, drawnOn) : drawnOn;
  const status = isUnderWay ? statusOf(drawnOn, n) : random.chance(0.12) ? 'CONSEQUENCE_RECORDED' : 'PUBLISHED';
  const town = divisionOf(residence.slice(0, 9));
  const county = divisionOf(residence.slice(0, 6));
  const toUnit = level === 'PREFECTURE';
  const home = toUnit ? undefined : stationNear(data, town.code, reportedOn, 'DEPUTY_HOME');
  const id = uuidOf(`duty-report/${within}/${level}`, n, new Date(reportedOn));
  data.add(DutyReport, {
    id,
    deputy,
    mandate,
    level,
    division: toUnit ? county.code : town.code,
    year: Number(reportedOn.slice(0, 4)),
    audience: toUnit ? 'ELECTORAL_UNIT' : 'CONSTITUENTS',
    status,
    reportedOn,
    ...(home && { station: home.id }),
    venue: toUnit ? `${county.name}人大常委会会议室` : `${town.name}人大代表之家`,
    ...(status !== 'SCHEDULED' && { draft: fill(text, random) }),
  });
  if (!['TALLIED', 'PUBLISHED', 'CONSEQUENCE_RECORDED'].includes(status)) return;
  data.add(DutyReportEvaluation, {
    id: uuidOf(`duty-report-evaluation/${id}`, 0, new Date(reportedOn)),
    report: id,
    body: toUnit ? 'DEPUTIES' : 'ELECTORS',
    ratedOn: reportedOn,
    ...ratingsOf(random, random.int(24, 65), 0.9 + 0.1 * random.next()),
  });
}

/** Where a report of these months stands: rated on the spot, counted in days, published in weeks. */
function statusOf(reportedOn: string, n: number): EvaluationStatus {
  const age = daysBetween(reportedOn, recordedUntil);
  if (reportedOn > recordedUntil)
    return addDays(recordedUntil, 20) > reportedOn && n % 2 ? 'REPORT_SUBMITTED' : 'SCHEDULED';
  if (age < 3) return 'DELIVERED';
  return age < 6 ? 'RATING' : age < 15 ? 'TALLIED' : 'PUBLISHED';
}

const text =
  '一年来，[本人认真履行代表职责|在选民的支持下]，出席人代会和代表小组活动{5..12}次，提出建议{1..4}件，接待选民{6..30}人次，' +
  '协调解决[道路修缮|饮水安全|停车难|环境整治|养老助餐]等问题{1..6}个。[下一步将继续深入选区、倾听民声|不足之处是建议质量还需提高，今后加强学习和调研]。';
