import { Activity } from '../../../schema/activities/activity.js';
import { ActivityGuest } from '../../../schema/activities/activity-guest.js';
import { ActivityOpinion } from '../../../schema/activities/activity-opinion.js';
import { ActivityParticipation } from '../../../schema/activities/activity-participation.js';
import type { Dataset } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays } from '../days.js';

/** How many activities tell who came beside deputies, and what became of what was said there. */
const told = 40;

/** Of activities that an organ received deputies for: its people, and an opinion that it answered. */
export function receivedBy(data: Dataset): void {
  const isOver = ({ status, hostAgency, isPublished, endsOn }: { [name: string]: unknown }) =>
    isPublished &&
    hostAgency &&
    ['SUMMARISED', 'ARCHIVED'].includes(status as string) &&
    (endsOn as string) < addDays(data.day, -20);
  const said = Map.groupBy(
    data.of(ActivityParticipation).filter(({ contribution }) => contribution),
    ({ activity }) => activity as string,
  );
  const over = data.of(Activity).filter((one) => isOver(one) && said.has(one.id as string));
  for (const [n, activity] of over.slice(0, told).entries()) {
    const [id, agency, endsOn] = [activity.id, activity.hostAgency, activity.endsOn] as [string, string, string];
    const guest = { kind: 'UNIT', status: 'PRESENT', personCount: 2 + (n % 4) } as const;
    data.add(ActivityGuest, { id: uuidOf('activity-guest', n), activity: id, agency, ...guest });
    const [{ deputy, contribution }] = said.get(id) as unknown as [{ deputy: string; contribution: string }];
    data.add(ActivityOpinion, {
      id: uuidOf('activity-opinion', n),
      activity: id,
      deputy,
      content: contribution,
      status: 'ANSWERED',
      givenOn: endsOn,
      agency,
      referredOn: addDays(endsOn, 2),
      dueOn: addDays(endsOn, 15),
      answer: '已研究，将结合年度工作安排予以吸收。',
      answeredOn: addDays(endsOn, 10),
    });
  }
}
