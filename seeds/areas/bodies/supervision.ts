import { DepartmentEvaluation } from '../../../schema/evaluations/department-evaluation.js';
import { BallotRound } from '../../../schema/projects/ballot-round.js';
import { SupervisionGroup } from '../../../schema/supervision/supervision-group.js';
import { SupervisionPlan } from '../../../schema/supervision/supervision-plan.js';
import { SupervisionReport } from '../../../schema/supervision/supervision-report.js';
import { SupervisionTask } from '../../../schema/supervision/supervision-task.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { earliest } from '../as-of.js';
import { addDays } from '../days.js';
import { type CommitteeDays, nextWeekday, weekday } from './committee-days.js';
import type { Minutes } from './minutes.js';
import { seatOf } from './occasions.js';
import { attendanceOf } from './projects.js';

type Plan = Readonly<Record<'id' | 'name' | 'division' | 'level' | 'status' | 'startsOn' | 'endsOn', string>>;

/** Plans of supervision, what came of them, and the units whose work is reviewed. */
export function decideSupervision(data: Dataset, minutes: Minutes, days: CommitteeDays): void {
  const plans = new Map(data.of(SupervisionPlan).map((row) => [row.id as string, row]));
  for (const row of plans.values()) decidePlan(data, minutes, days, row);
  for (const row of data.of(SupervisionTask)) {
    const { id, plan, report, completedOn } = row as unknown as Record<
      'id' | 'plan' | 'report' | 'completedOn',
      string
    >;
    if (!report) continue;
    const { division, level } = plans.get(plan) as unknown as Plan;
    const heard = minutes.record({
      seat: seatOf(division, level === 'TOWNSHIP' ? 'TOWNSHIP_PRESIDIUM' : 'CHAIRPERSONS_MEETING'),
      on: monthlyAfter(completedOn, data.day),
      kind: 'HEARD',
      title: '听取监督工作情况的报告',
      subject: ['SupervisionTask', id],
    });
    data.amend(SupervisionTask, row, { heard });
  }
  hearReports(data, minutes);
  reviewTargets(data, minutes);
}

/** Reports of groups, and what the units that were asked answered. */
function hearReports(data: Dataset, minutes: Minutes): void {
  const places = new Map(data.of(SupervisionGroup).map(({ id, division }) => [id, division as string]));
  for (const row of data.of(SupervisionReport)) {
    const heardOn = monthlyAfter(row.submittedOn as string, data.day);
    const heard = minutes.record({
      seat: seatOf(places.get(row.group)!, 'CHAIRPERSONS_MEETING'),
      on: heardOn,
      kind: 'HEARD',
      title: `听取${row.title}`,
      subject: ['SupervisionReport', row.id as string],
    });
    data.amend(SupervisionReport, row, { heard, heardOn });
    if (!row.agency) continue;
    const [dueOn, answeredOn] = [addDays(heardOn, 60), addDays(heardOn, 45)];
    data.amend(SupervisionReport, row, {
      status: 'ANSWERED',
      dueOn,
      answeredOn,
      answer: '已按会议意见逐项整改，长期任务列入计划。',
    });
  }
}

/** The meeting at the end of the month in which something was done, or of the next. */
function monthlyAfter(day: string, today: string): string {
  const inMonth = weekday(`${day.slice(0, 7)}-28`);
  const found = inMonth >= day ? inMonth : nextWeekday(addDays(day, 3));
  return found <= today ? found : day;
}

function decidePlan(data: Dataset, minutes: Minutes, days: CommitteeDays, row: Row): void {
  const { id, name, division, level, status, startsOn, endsOn } = row as unknown as Plan;
  if (status === 'DRAFT') return;
  const isTown = level === 'TOWNSHIP';
  const subject = ['SupervisionPlan', id] as const;
  const decision = minutes.record({
    seat: seatOf(division, isTown ? 'TOWNSHIP_PRESIDIUM' : 'CHAIRPERSONS_MEETING'),
    on: weekday(addDays(startsOn, -5)),
    kind: 'DECIDED',
    title: `讨论通过${name}`,
    subject,
  });
  data.amend(SupervisionPlan, row, { decision });
  if (status !== 'CLOSED' && status !== 'REPORTED') return;
  const heard = minutes.record({
    seat: seatOf(division, isTown ? 'TOWNSHIP_PRESIDIUM' : 'STANDING_COMMITTEE'),
    on: earliest(days.after(endsOn), days.before(division, data.day)),
    kind: 'HEARD',
    title: `听取${name}实施情况的报告`,
    subject,
  });
  data.amend(SupervisionPlan, row, { heard });
}

function reviewTargets(data: Dataset, minutes: Minutes): void {
  const ballots = new Map(data.of(BallotRound).map((row) => [row.id as string, row]));
  for (const row of data.of(DepartmentEvaluation)) {
    const { id, division, year, selection, ratedOn, ballot } = row as Readonly<Record<string, string>>;
    if (selection === 'FULL_COVERAGE') continue;
    const held = ballot === undefined ? undefined : ballots.get(ballot);
    const votes = held && attendanceOf(held as never);
    const decision = minutes.record({
      seat: seatOf(division!, held ? 'CONGRESS' : 'CHAIRPERSONS_MEETING'),
      on: held ? (held.heldOn as string) : weekday(earliest(addDays(ratedOn!, -60), data.day)),
      kind: 'DESIGNATED',
      title: `确定${year}年工作评议对象`,
      subject: ['DepartmentEvaluation', id!],
      ...(votes && { votes, as: 'SESSION' }),
    });
    data.amend(DepartmentEvaluation, row, { decision });
  }
}
