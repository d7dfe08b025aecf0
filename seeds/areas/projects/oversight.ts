import type { IssueRemedy, IssueSource, IssueStatus } from '../../../schema/projects/issue.choices.js';
import { ProgressReport, type ReviewCadence } from '../../../schema/projects/progress-report.js';
import { ProjectIssue } from '../../../schema/projects/project-issue.js';
import { SatisfactionEvaluation } from '../../../schema/projects/satisfaction-evaluation.js';
import { uuidOf } from '../../kit/uuid.js';
import { recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';
import type { Built, RoundRecords } from './rounds.js';

type Seen = Pick<RoundRecords, 'data' | 'random'>;

/** Reports, problems and ratings of one project; `n` is its number in the order of all. */
export function oversee(works: Seen, project: Built, n: number): void {
  if (project.year >= 2023) report(works, project);
  if (project.year >= 2022 && n % 9 === 4) raise(works, project, n % 2 ? 'CONGRESS' : 'DISPATCH');
  if (project.completedOn && (project.plan.known?.division === '420525102000' || n % 12 === 5)) rate(works, project);
}

const reviews: readonly (readonly [monthAndDay: string, cadence: ReviewCadence])[] = [
  ['04-26', 'WEEKLY'],
  ['05-31', 'MONTHLY'],
  ['06-28', 'QUARTERLY'],
  ['09-27', 'QUARTERLY'],
];

function report(
  { data, random }: Seen,
  { id: project, year, startedOn, completedOn, dueOn, progressRate }: Built,
): void {
  if (!startedOn) return;
  const end = completedOn ?? dueOn;
  for (const [n, [monthAndDay, cadence]] of reviews.entries()) {
    const reportedOn = `${year}-${monthAndDay}`;
    if (reportedOn < startedOn || reportedOn > recordedUntil || addDays(end, 30) < reportedOn) continue;
    const share = Math.min(1, daysBetween(startedOn, reportedOn) / Math.max(1, daysBetween(startedOn, end)));
    const rate = reportedOn >= end ? 1 : Math.round(100 * Math.min(share, progressRate)) / 100;
    data.add(ProgressReport, {
      id: uuidOf(`progress/${project}`, n, new Date(reportedOn)),
      project,
      cadence,
      reportedOn,
      progressRate: rate,
      summary: rate >= 1 ? '已完工，正在组织验收' : rate < 0.2 ? '已开工，正在进行基础施工' : random.pick(stages),
    });
  }
}

const stages = [
  '主体施工有序推进，资金按进度拨付',
  '完成主要工程量，正在进行配套施工',
  '受天气影响进度略缓，已增加施工力量',
  '材料设备已进场，施工单位倒排工期',
];

const problems = [
  '施工进度滞后于计划，现场作业人员不足',
  '部分路段围挡不规范，影响群众出行',
  '资金拨付未按进度到位',
  '公示牌缺少监督电话和完工时限',
  '部分点位质量不符合设计要求',
  '征求群众意见不够充分，需要优化方案',
];
const remedies: readonly (readonly [IssueRemedy, number])[] = [
  ['REMINDER', 50],
  ['DEADLINE_URGE', 40],
  ['BULLETIN', 10],
];

function raise({ data, random }: Seen, { id: project, year, startedOn }: Built, source: IssueSource): void {
  const raisedOn = addDays(startedOn ?? `${year}-06-10`, random.int(20, 110));
  if (raisedOn > recordedUntil) return;
  const dueOn = addDays(raisedOn, random.pick([15, 20, 30]));
  const resolvedOn = addDays(raisedOn, random.int(6, 40));
  const recheckedOn = addDays(resolvedOn, random.int(20, 50));
  const isResolved = resolvedOn <= recordedUntil && random.chance(0.96);
  const isRechecked = isResolved && recheckedOn <= recordedUntil && random.chance(0.7);
  const status: IssueStatus = isRechecked
    ? random.pick(['RECHECKED', 'CLOSED', 'CLOSED'] as const)
    : isResolved
      ? 'RESOLVED'
      : daysBetween(raisedOn, recordedUntil) < 8
        ? 'OPEN'
        : 'RECTIFYING';
  data.add(ProjectIssue, {
    id: uuidOf(`issue/${project}`, 0, new Date(raisedOn)),
    project,
    description: random.pick(problems),
    remedy: random.weighted(remedies),
    source,
    status,
    raisedOn,
    dueOn,
    ...(isResolved && { resolvedOn }),
    ...(isRechecked && { recheckedOn }),
  });
}

/** Residents rate a completed project. */
function rate({ data, random }: Seen, { id: project, division, year, completedOn, plan }: Built): void {
  const evaluatedOn = addDays(completedOn!, random.int(12, 40));
  if (evaluatedOn > recordedUntil) return;
  const isKnown = plan.known !== undefined;
  const satisfiedCount = random.int(34, 120);
  data.add(SatisfactionEvaluation, {
    id: uuidOf(`satisfaction/${project}`, 0, new Date(evaluatedOn)),
    division,
    project,
    year,
    body: 'RESIDENTS',
    evaluatedOn,
    satisfiedCount,
    basicallySatisfiedCount: random.int(0, 9),
    dissatisfiedCount: isKnown ? 0 : random.int(0, 3),
  });
}
