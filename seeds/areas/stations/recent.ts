import { ReceptionDeputy } from '../../../schema/stations/reception-deputy.js';
import { ReceptionSession } from '../../../schema/stations/reception-session.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { receptionTopic } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { yichang } from '../../places/stations.js';
import { addDays, workdayNear } from '../days.js';
import { textPlace } from '../text-place.js';
import type { Crew } from './crews.js';
import { summaries } from './receptions.js';

/** Days of a county's receptions as seen from the day of loading, which is one of them. */
const days = [-47, -33, -26, -19, -12, -5, 0, 2, 4];

/** Receptions of these weeks: in each county some that were held, one on the day of loading, and some within the week. */
export function recentReceptions(data: Dataset, stations: readonly Crew[]): void {
  const random = randomOf('stations/recent');
  // Those of 渔洋关镇 add up to the people it says it received.
  const counted = yichang.yuyangguan.town.slice(0, 9);
  const open = stations.filter(({ deputies, division }) => deputies.length > 1 && !division.startsWith(counted));
  let n = 0;
  for (const [, crews] of Map.groupBy(open, ({ division }) => division.slice(0, 6)))
    for (const [k, crew] of random.sample(crews, Math.min(days.length, crews.length)).entries()) {
      const day = addDays(data.day, days[k]!);
      const heldOn = days[k] === 0 ? day : workdayNear(day, data.day);
      const isHeld = heldOn < data.day;
      const [host, other] = random.sample(crew.deputies, 2);
      const reception = uuidOf('recent-reception', n, new Date(heldOn));
      data.add(ReceptionSession, {
        id: reception,
        station: crew.id,
        division: crew.division,
        heldOn,
        mode: 'ONSITE',
        topic: receptionTopic(random, textPlace(crew.division)),
        hostDeputy: host!.id,
        visitorCount: isHeld ? random.int(4, 32) : 0,
        status: isHeld ? 'HELD' : 'PLANNED',
        ...(isHeld && { summary: random.pick(summaries) }),
      });
      for (const [position, deputy] of [host!, other!].entries())
        data.add(ReceptionDeputy, {
          id: uuidOf('recent-reception-deputy', 2 * n + position, new Date(heldOn)),
          reception,
          deputy: deputy.id,
          hasAttended: isHeld,
        });
      n++;
    }
}
