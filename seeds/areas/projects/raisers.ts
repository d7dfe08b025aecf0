import { LivelihoodProject } from '../../../schema/projects/livelihood-project.js';
import { ProjectIssue } from '../../../schema/projects/project-issue.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { deputiesOf } from '../deputies.js';

/** Problems that the congress found were raised by deputies of the place, where there are any. */
export function nameRaisers(data: Dataset): void {
  const places = new Map(data.of(LivelihoodProject).map(({ id, division }) => [id, division as string]));
  for (const issue of data.of(ProjectIssue)) {
    if (issue.source !== 'CONGRESS') continue;
    const deputies = deputiesOf(data, places.get(issue.project as string)!);
    if (deputies.length) data.amend(ProjectIssue, issue, { deputy: randomOf(`raiser/${issue.id}`).pick(deputies).id });
  }
}
