import { ReceptionDeputy } from '../../../schema/stations/reception-deputy.js';
import { ReceptionSession } from '../../../schema/stations/reception-session.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { receptionTopic } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { addDays, workdayNear } from '../days.js';
import { textPlace } from '../text-place.js';
import { type Crew, Turns } from './crews.js';

/** Days ahead among which the receptions of a home or room are spread, so that whoever asks finds a next one. */
const periods = [
  [3, 30],
  [31, 60],
  [61, 120],
  [121, 240],
] as const;

/** Receptions that every home and activity room has announced, its deputies by turns. */
export function announcedReceptions(data: Dataset, stations: readonly Crew[]): void {
  const random = randomOf('stations/announced');
  let n = 0;
  for (const { id, kind, division, deputies } of stations) {
    if (!deputies.length || !['DEPUTY_HOME', 'ACTIVITY_ROOM'].includes(kind)) continue;
    const turns = new Turns(deputies);
    for (const [from, to] of periods) {
      const heldOn = workdayNear(addDays(data.day, random.int(from, to)), data.day);
      const host = turns.next().id;
      const reception = uuidOf('announced-reception', n, new Date(data.day));
      data.add(ReceptionSession, {
        id: reception,
        station: id,
        division,
        heldOn,
        mode: 'ONSITE',
        topic: receptionTopic(random, textPlace(division)),
        hostDeputy: host,
        visitorCount: 0,
        status: 'PLANNED',
      });
      data.add(ReceptionDeputy, {
        id: uuidOf('announced-deputy', n++, new Date(data.day)),
        reception,
        deputy: host,
        hasAttended: false,
      });
    }
  }
}
