import { Activity } from '../../../schema/activities/activity.js';
import type { Dataset } from '../../kit/dataset.js';
import type { CommitteeDays } from './committee-days.js';
import type { Minutes } from './minutes.js';
import { seatOf } from './occasions.js';

/** The meetings of standing committees that deputies sit in on, and those activities as part of them. */
export function observedMeetings(data: Dataset, minutes: Minutes, { observed }: CommitteeDays): void {
  const held = new Map(
    observed.map(({ id, division, name, startsOn, endsOn }) => {
      const number = Number(/第(\d+)次/.exec(name)![1]);
      const seat = seatOf(division, 'STANDING_COMMITTEE');
      return [id, minutes.convene(seat, startsOn, { closedOn: endsOn, number })] as const;
    }),
  );
  for (const activity of data.of(Activity)) {
    const meeting = held.get(activity.id as string) ?? held.get((activity.parent ?? '') as string);
    if (meeting) data.amend(Activity, activity, { meeting });
  }
}
