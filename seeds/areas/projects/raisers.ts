import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import { LivelihoodRound } from '../../../schema/projects/livelihood-round.js';
import { ProjectIssue } from '../../../schema/projects/project-issue.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { deputiesOf } from '../deputies.js';

/** Problems that the congress found were raised by deputies of the place, where there are any; each names who organised the round. */
export function nameRaisers(data: Dataset): void {
  const projects = new Map(data.of(LivelihoodProject).map((one) => [one.id, one]));
  const organisers = new Map(data.of(LivelihoodRound).map(({ id, organiser }) => [id, organiser]));
  for (const issue of data.of(ProjectIssue)) {
    const { division, round } = projects.get(issue.project as string)!;
    const organiser = organisers.get(round as string);
    if (organiser) data.amend(ProjectIssue, issue, { organiser: organiser as string });
    if (issue.source !== 'CONGRESS') continue;
    const deputies = deputiesOf(data, division as string);
    if (deputies.length) data.amend(ProjectIssue, issue, { deputy: randomOf(`raiser/${issue.id}`).pick(deputies).id });
  }
}
