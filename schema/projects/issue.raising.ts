import { fromSql, refuse } from '../kit/transitions.js';
import { deputiesOf } from '../supervision/supervision.actors.js';

const due = ['期限不得早于今天', 'The last day is before today'] as const;

/** What is looked at of the project that a problem is about, however it is raised. */
export const ofProject = {
  status: fromSql<string>('(select j.status from livelihood_project j where j.id = {project})'),
  deputies: deputiesOf('(select j.division_code from livelihood_project j where j.id = {project})'),
  organiser: fromSql<string>(
    '(select r.organiser_id from livelihood_project j join livelihood_round r on r.id = j.round_id where j.id = {project})',
  ),
};

export const raisingFaults = {
  DUE_IN_THE_PAST: due,
  NOT_UNDER_WAY: ['项目没有在建或者在用', 'The project is neither built nor in use'],
} as const;

interface Raised {
  readonly dueOn: string;
  readonly today: string;
  readonly status?: string | undefined;
}

/** Why a problem cannot be put on the list of a project, if it cannot. */
export function raisingFault({ dueOn, today, status = '' }: Raised) {
  if (dueOn < today) return refuse('DUE_IN_THE_PAST', 'dueOn');
  return ['NOT_STARTED', 'CANCELLED'].includes(status) ? refuse('NOT_UNDER_WAY', 'project') : undefined;
}
