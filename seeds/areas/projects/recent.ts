import type { IssueStatus } from '../../../schema/projects/issue.choices.js';
import type { ProgressFlag, ProjectStatus } from '../../../schema/projects/livelihood.choices.js';
import { ProgressReport } from '../../../schema/projects/progress-report.js';
import { ProjectIssue } from '../../../schema/projects/project-issue.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';
import { allocate } from './funds.js';
import { type Course, plan } from './plans.js';
import type { RoundGenerator } from './round-generator.js';

/** Counties whose projects are being built on the day of loading. */
const building = ['150602', '150622', '420581', '420582', '321181', '350582', '350583'];

/** Days as seen from the day of loading. */
interface Step {
  readonly status: ProjectStatus;
  readonly flag: ProgressFlag;
  readonly rate: number;
  readonly planned: number;
  readonly started?: number;
  readonly due: number;
  readonly completed?: number;
}

/** In time, late by days, at risk, not begun, and two that are finished. */
const steps: readonly Step[] = [
  { status: 'IN_PROGRESS', flag: 'ON_TRACK', rate: 0.82, planned: -150, started: -146, due: 35 },
  { status: 'IN_PROGRESS', flag: 'DELAYED', rate: 0.9, planned: -160, started: -149, due: -9 },
  { status: 'IN_PROGRESS', flag: 'AT_RISK', rate: 0.48, planned: -95, started: -88, due: 74 },
  { status: 'NOT_STARTED', flag: 'ON_TRACK', rate: 0, planned: 12, due: 160 },
  { status: 'COMPLETED', flag: 'ON_TRACK', rate: 1, planned: -172, started: -170, due: 3, completed: -11 },
  { status: 'ACCEPTED', flag: 'ON_TRACK', rate: 1, planned: -200, started: -196, due: -30, completed: -44 },
];

const each = 560n; // 万元
const decided = -225;

/** A second batch of the year that was decided on between the sessions, with what reviews found. */
export function recentProjects(works: RoundGenerator): void {
  const { data, random } = works;
  const on = (days: number) => addDays(data.day, days);
  for (const prefix of building) {
    const division = prefix.padEnd(12, '0');
    // What was spent on old communities there, and by whom, a source has counted.
    const projects = plan(random, division, steps.length, each * BigInt(steps.length), [], 'OLD_COMMUNITY_RENOVATION');
    const round = works.hold({
      division,
      year: Number(on(decided).slice(0, 4)),
      level: 'COUNTY',
      method: 'INTER_SESSION_BALLOT',
      number: 2,
      announcedOn: on(decided - 80),
      decidedOn: on(decided),
      projects: projects.map((one, n) => ({ ...one, stands: courseOf(steps[n]!, on) })),
    });
    for (const [n, one] of works.delivery.built.filter((project) => project.round === round).entries()) {
      allocate(works, one);
      review(works, one.id, steps[n]!, on);
    }
  }
}

function courseOf(
  { status, flag, rate, planned, started, due, completed }: Step,
  on: (days: number) => string,
): Course {
  return {
    status,
    progressFlag: flag,
    progressRate: rate,
    plannedStartOn: on(planned),
    dueOn: on(due),
    ...(started && { startedOn: on(started) }),
    ...(completed && { completedOn: on(completed) }),
  };
}

/** A month ago and this week while it is built; what is late has a problem that is late, what is at risk one in time. */
function review({ data }: RoundGenerator, project: string, step: Step, on: (days: number) => string): void {
  const { started, completed, rate, flag } = step;
  if (!started || completed) return;
  for (const [n, [day, share, summary]] of [
    [-35, rate - 0.2, '主体施工有序推进，资金按进度拨付'],
    [-5, rate, flag === 'ON_TRACK' ? '完成主要工程量，正在进行配套施工' : '进度滞后，已增加施工力量倒排工期'],
  ].entries() as ArrayIterator<[number, [number, number, string]]>)
    data.add(ProgressReport, {
      id: uuidOf(`progress/${project}`, n, new Date(on(day))),
      project,
      cadence: 'MONTHLY',
      reportedOn: on(day),
      progressRate: Math.round(100 * share) / 100,
      summary,
    });
  if (flag === 'ON_TRACK') return;
  const [raised, status]: [number, IssueStatus] = flag === 'DELAYED' ? [-25, 'RECTIFYING'] : [-6, 'OPEN'];
  data.add(ProjectIssue, {
    id: uuidOf(`issue/${project}`, 0, new Date(on(raised))),
    project,
    description: '施工进度滞后于计划，现场作业人员不足',
    remedy: flag === 'DELAYED' ? 'DEADLINE_URGE' : 'REMINDER',
    source: 'DISPATCH',
    status,
    raisedOn: on(raised),
    dueOn: on(raised + 20),
  });
}
