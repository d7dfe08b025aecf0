import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import { ProgressReport } from '../../../schema/projects/progress-report.js';
import { ProjectIssue } from '../../../schema/projects/project-issue.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { latest, recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';
import { doneSince } from '../done-since.js';
import { statusAfter } from './delivery.js';
import { disburseRest } from './disbursements.js';
import type { RoundGenerator } from './round-generator.js';
import { rateYear } from './yearly-ratings.js';

const lastReview = '2024-12-27';

/** Projects of the documents' last year are finished, most of them in it, and their rounds are closed. */
export function settleProjects(works: RoundGenerator): void {
  const { data } = works;
  const of = ({ id }: Row) => randomOf(`settled/${id}`);
  for (const one of data.of(LivelihoodProject)) {
    if (!one.completedOn) finish(data, of(one), one);
    data.amend(LivelihoodProject, one, {
      status: statusAfter(of(one).next(), daysBetween(one.completedOn as string, data.day)),
    });
  }
  disburseRest(works);
  for (const one of data.of(ProjectIssue)) if (!one.resolvedOn) resolve(data, of(one), one);
  for (const one of data.of(LivelihoodRound))
    if (one.stage === 'IMPLEMENTING') close(works, one as unknown as Round & Row);
}

type Round = Readonly<Record<'division' | 'level', string>> & { readonly year: number };

/** With what the deputies of a county thought of its projects. */
function close(works: RoundGenerator, round: Round & Row): void {
  const { division, level, year } = round;
  works.data.amend(LivelihoodRound, round, { stage: 'CLOSED', closedOn: `${year + 1}-01-20` });
  if (level === 'COUNTY') rateYear(works, division, year, `${year}-12-28`, works.data.day);
}

/** In time if it was on its way; what had stood still or was far behind went on into the next year. */
function finish(data: Dataset, random: Random, project: Row): void {
  const { id, name, status, dueOn, progressFlag, investmentFen, outputSummary } =
    project as unknown as LivelihoodProject;
  const startedOn = (project.startedOn as string | undefined) ?? addDays(recordedUntil, random.int(8, 25));
  const isLate = progressFlag === 'DELAYED' && (status !== 'IN_PROGRESS' || random.chance(0.15));
  const inTime = latest(addDays(dueOn, -random.int(0, 25)), addDays(recordedUntil, 2));
  const completedOn = isLate ? addDays(`${dueOn.slice(0, 4)}-12-31`, random.int(40, 160)) : inTime;
  const isInYear = completedOn.slice(0, 4) === dueOn.slice(0, 4);
  data.amend(LivelihoodProject, project, {
    startedOn,
    completedOn,
    progressRate: 1,
    progressFlag: isLate ? 'DELAYED' : 'ON_TRACK',
    investedFen: isInYear ? investmentFen : Math.round(investmentFen * 0.7),
    outputSummary: outputSummary ?? `${name}已${isLate ? '' : '按计划'}完工`,
  });
  data.add(ProgressReport, {
    id: uuidOf(`progress/${id}`, 4, new Date(lastReview)),
    project: id,
    cadence: 'QUARTERLY',
    reportedOn: lastReview,
    progressRate: completedOn <= lastReview ? 1 : 0.7,
    summary: completedOn <= lastReview ? '已完工，正在组织验收' : '未能在年内完工，已调整计划，下一年度继续实施',
  });
}

function resolve(data: Dataset, random: Random, issue: Row): void {
  const resolvedOn = doneSince(random, issue.dueOn as string);
  const recheckedOn = addDays(resolvedOn, random.int(20, 50));
  data.amend(ProjectIssue, issue, { status: 'CLOSED', resolvedOn, recheckedOn });
}
