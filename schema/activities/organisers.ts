import { holding, localOffices } from '../accounts/holding.js';
import { all, fromSql, mine, within } from '../kit/transitions.js';

const at = (path: string, name: string) => (path ? `${path}.${name}` : name);

/** Who organises the activity at `path`: an office of the place, and the leader of the group whose activity it is. */
export const organisersOf = (path = '') => ({
  staff: all(within(at(path, 'division')), holding('SPECIAL_COMMITTEE', ...localOffices)),
  deputy: mine(at(path, 'group.leader'), 'deputy'),
});

/** What is looked at of the activity that a record is begun for. */
export const activityIs = fromSql<{
  readonly status: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly enrolmentEndsOn: string | null;
  readonly division: string;
  readonly isPublished: boolean;
}>(
  `(select json_build_object('status', a.status, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'division', a.division_code,
      'enrolmentEndsOn', a.enrolment_ends_on, 'isPublished', a.is_published) from activity a where a.id = {activity})`,
);
