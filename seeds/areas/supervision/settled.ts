import { SupervisionMatter } from '../../../schema/supervision/supervision-matter.js';
import { SupervisionPlan } from '../../../schema/supervision/supervision-plan.js';
import { SupervisionTask } from '../../../schema/supervision/supervision-task.js';
import { SupervisionVisit } from '../../../schema/supervision/supervision-visit.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { latest, recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';
import { doneSince } from '../done-since.js';
import { agencyIdOf } from '../organisations.js';
import { results as outcomes } from './matters.js';
import { rectification, report, results, well } from './oversight.js';

/** What was still to be done on the last day of the documents has been done since then, and reported. */
export function settleSupervision(data: Dataset): void {
  const of = ({ id }: Row) => randomOf(`settled/${id}`);
  for (const one of data.of(SupervisionMatter)) if (!one.repliedOn) reply(data, of(one), one);
  for (const one of data.of(SupervisionVisit)) if (one.dueOn && !one.rectifiedOn) rectify(data, of(one), one);
  for (const one of data.of(SupervisionTask)) if (one.status !== 'COMPLETED') complete(data, of(one), one);
  for (const one of data.of(SupervisionPlan))
    if (one.status !== 'CLOSED') data.amend(SupervisionPlan, one, { status: 'CLOSED', results });
}

function reply(data: Dataset, random: Random, matter: Row): void {
  const { division, reportedOn, agency, dueOn } = matter as Readonly<Record<string, string>>;
  const due = dueOn ?? addDays(reportedOn!, 60);
  data.amend(SupervisionMatter, matter, {
    status: random.chance(0.6) ? 'CLOSED' : 'REPLIED',
    isPublished: true,
    dueOn: due,
    agency: agency ?? agencyIdOf(`${division!.slice(0, 9)}000`, 'GOVERNMENT'),
    repliedOn: doneSince(random, due),
    outcome: random.pick(outcomes),
  });
}

function rectify(data: Dataset, random: Random, visit: Row): void {
  const rectifiedOn = doneSince(random, visit.dueOn as string);
  data.amend(SupervisionVisit, visit, {
    rectifiedOn,
    rectification,
    recheckedOn: addDays(rectifiedOn, random.int(15, 40)),
    isPublished: visit.method !== 'UNDERCOVER',
  });
}

/** By its day, or, if that was over, within some weeks; a topic has gone all its steps. */
function complete(data: Dataset, random: Random, task: Row): void {
  const dueOn = task.dueOn as string;
  const inTime = latest(addDays(dueOn, -random.int(0, 9)), addDays(recordedUntil, 2));
  data.amend(SupervisionTask, task, {
    status: 'COMPLETED',
    ...(task.step !== undefined && { step: 'REPORT_DELIBERATED' }),
    ...(!task.completedOn && {
      completedOn: dueOn > inTime ? inTime : doneSince(random, dueOn),
      outcome: (task.outcome as string | undefined) ?? random.pick(well),
      report,
    }),
  });
}
