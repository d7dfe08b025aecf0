import { ReceptionDeputy } from '../../../schema/stations/reception-deputy.js';
import { ReceptionSession, type ReceptionStatus } from '../../../schema/stations/reception-session.js';
import type { Dataset } from '../../kit/dataset.js';
import { distribute } from '../../kit/distribute.js';
import { randomOf } from '../../kit/random.js';
import { receptionTopic } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { yichang } from '../../places/stations.js';
import { recordedUntil, underWay } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { textPlace } from '../text-place.js';
import type { Crew } from './crews.js';

export const summaries = [
  '群众主要咨询政策、反映身边事，能当场答复的当场答复',
  '代表逐一听取来访群众意见，登记事项转有关单位办理',
  '以政策解答为主，个别事项由代表会后跟进',
];

/** Receptions of 2022 to 2024, and those that were announced by then; those of 渔洋关镇 add up to the people it says it received. */
export function receptions(data: Dataset, stations: readonly Crew[]): void {
  const random = randomOf('stations/receptions');
  let sessions = 0;
  let parts = 0;
  const hold = (crew: Crew, from: string, to: string, people?: number) => {
    const day = dayBetween(random, from > crew.openedOn ? from : crew.openedOn, to);
    const isAhead = day >= recordedUntil;
    const heldOn = isAhead ? underWay(data, day) : day;
    const status: ReceptionStatus = isAhead
      ? 'PLANNED'
      : people === undefined && random.chance(0.02)
        ? 'CANCELLED'
        : 'HELD';
    const held = status === 'HELD';
    const visitors = people ?? random.int(3, 45);
    const drawn = held ? random.int(0, Math.min(9, visitors)) : 0;
    const id = uuidOf('reception', sessions++, new Date(heldOn));
    const taking = random.sample(crew.deputies, Math.min(crew.deputies.length, random.int(1, 4)));
    data.add(ReceptionSession, {
      id,
      station: crew.id,
      division: crew.division,
      heldOn,
      mode: crew.mode === 'BOTH' ? random.pick(['ONSITE', 'ONLINE', 'BOTH'] as const) : 'ONSITE',
      topic: receptionTopic(random, textPlace(crew.division)),
      hostDeputy: taking[0]!.id,
      visitorCount: held ? visitors : 0,
      // What was written down there is counted as it comes in, with the voices of citizens.
      status,
      ...(held && { summary: summaries[drawn % summaries.length]! }),
    });
    for (const deputy of taking)
      data.add(ReceptionDeputy, {
        id: uuidOf('reception-deputy', parts++, new Date(heldOn)),
        reception: id,
        deputy: deputy.id,
        hasAttended: held && random.chance(0.95),
      });
  };
  const { town, sessions: count, visitors } = yichang.yuyangguan;
  for (const crew of stations.filter(({ deputies }) => deputies.length > 0)) {
    if (crew.division.startsWith(town.slice(0, 9))) continue;
    const share = { DEPUTY_HOME: 0.9, ACTIVITY_ROOM: 0.25, CONTACT_STATION: 0.25 }[crew.kind] ?? 0.05;
    if (random.chance(share)) for (let k = random.int(1, 3); k > 0; k--) hold(crew, '2022-03-01', '2024-12-20');
  }
  const home = stations.find(({ division, kind }) => division === town && kind === 'DEPUTY_HOME');
  if (!home) throw new Error('渔洋关镇 has no deputy home');
  for (const people of distribute(visitors, count, random, 8)) hold(home, '2022-07-01', '2023-07-31', people);
}
