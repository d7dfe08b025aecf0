import { ReceptionDeputy } from '../../../schema/stations/reception-deputy.js';
import { ReceptionSession } from '../../../schema/stations/reception-session.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { receptionTopic } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { dayBetween } from '../day-between.js';
import { textPlace } from '../text-place.js';
import { type Crew, Turns } from './crews.js';

/** Half years for which the rotas of homes and rooms are out, so that whoever asks finds a next reception. */
const halves = [
  ['2026-12-01', '2027-05-31'],
  ['2027-06-01', '2027-11-30'],
  ['2027-12-01', '2028-05-31'],
  ['2028-06-01', '2028-11-30'],
] as const;

/** One reception of each half year ahead at every home and activity room, its deputies by turns. */
export function announcedReceptions(data: Dataset, stations: readonly Crew[]): void {
  const random = randomOf('stations/announced');
  let n = 0;
  for (const { id, kind, division, deputies } of stations) {
    if (!deputies.length || !['DEPUTY_HOME', 'ACTIVITY_ROOM'].includes(kind)) continue;
    const turns = new Turns(deputies);
    for (const [from, to] of halves) {
      const heldOn = dayBetween(random, from, to);
      const host = turns.next().id;
      const reception = uuidOf('announced-reception', n, new Date('2024-10-31'));
      data.add(ReceptionSession, {
        id: reception,
        station: id,
        division,
        heldOn,
        mode: 'ONSITE',
        topic: receptionTopic(random, textPlace(division)),
        hostDeputy: host,
        visitorCount: 0,
        opinionCount: 0,
        status: 'PLANNED',
      });
      data.add(ReceptionDeputy, {
        id: uuidOf('announced-deputy', n++, new Date('2024-10-31')),
        reception,
        deputy: host,
        hasAttended: false,
      });
    }
  }
}
