import { DutyRoster, type Fixity } from '../../../schema/stations/duty-roster.js';
import { StationDeputy } from '../../../schema/stations/station-deputy.js';
import type { Dataset } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { receptionTopic } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { danyang, ordos } from '../../places/stations.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { subtreeOf } from '../organisations.js';
import { textPlace } from '../text-place.js';
import { announcedReceptions } from './announced.js';
import { type Crew, crews, nearest, Turns } from './crews.js';
import { receptions } from './receptions.js';

/** Deputies join stations, are on duty there and receive the public. */
export function stationWork(data: Dataset): void {
  const stations = crews(data);
  joinStations(data, stations);
  duties(data, stations);
  receptions(data, stations);
  announcedReceptions(data, stations);
}

/** Every deputy of Ordos, and nearly every one elsewhere, belongs to one station near home. */
function joinStations(data: Dataset, stations: readonly Crew[]): void {
  const random = randomOf('stations/deputies');
  const find = nearest(stations);
  let n = 0;
  for (const place of ['1506', '4205', '3211', '3505'])
    for (const deputy of deputiesOf(data, place)) {
      if (place !== '1506' && random.chance(0.05)) continue;
      const crew = find(deputy.division);
      if (!crew) continue;
      const from = [crew.openedOn, deputy.firstElectedOn, '2021-10-01'].sort().at(-1)!;
      const joinedOn = dayBetween(random, from, addDays(from, 60));
      const role = crew.deputies.length === 0 ? 'HEAD' : crew.deputies.length === 1 ? 'LIAISON' : 'MEMBER';
      data.add(StationDeputy, {
        id: uuidOf('station-deputy', n++),
        station: crew.id,
        deputy: deputy.id,
        role,
        joinedOn,
      });
      crew.deputies.push(deputy);
    }
}

const today = '2024-11-01';
const mode = (random: Random, flexible: number): Fixity => (random.chance(flexible) ? 'FLEXIBLE' : 'FIXED');

function duties(data: Dataset, stations: readonly Crew[]): void {
  const random = randomOf('stations/duties');
  let n = 0;
  const add = (crew: Crew, deputy: SeedDeputy, dutyOn: string, served = false) => {
    const danyangs = crew.division.startsWith(subtreeOf(danyang.city));
    const [timeMode, placeMode, topicMode] = [0, 1, 2].map(() => mode(random, danyangs ? 0.45 : 0.1)) as [
      Fixity,
      Fixity,
      Fixity,
    ];
    const done = served || random.chance(0.93) ? 'SERVED' : random.chance(0.5) ? 'MISSED' : 'CANCELLED';
    data.add(DutyRoster, {
      id: uuidOf('duty-roster', n++, new Date(dutyOn)),
      station: crew.id,
      deputy: deputy.id,
      // Nobody is on duty before the station opens.
      dutyOn: dutyOn < crew.openedOn ? addDays(crew.openedOn, n % 14) : dutyOn,
      shift: random.pick(['MORNING', 'MORNING', 'AFTERNOON', 'ALL_DAY']),
      timeMode,
      placeMode,
      topicMode,
      ...(placeMode === 'FLEXIBLE' && {
        place: `${textPlace(crew.division).village ?? textPlace(crew.division).town}走访选民`,
      }),
      ...(topicMode === 'FIXED' && { topic: receptionTopic(random, textPlace(crew.division)) }),
      status: dutyOn >= today ? 'PLANNED' : done,
    });
  };
  const cityDeputies = new Set(deputiesOf(data, ordos.city, 'PREFECTURE').map(({ id }) => id));
  for (const crew of stations) {
    const turns = new Turns(crew.deputies);
    // 287 city deputies of Ordos have all been to a home or station (figure 199).
    for (const deputy of crew.deputies.filter(({ id }) => cityDeputies.has(id)))
      add(crew, deputy, dayBetween(random, '2023-09-01', '2024-09-30'), true);
    if (crew.deputies.length === 0) continue;
    const isRota = crew.kind === 'DEPUTY_HOME' && crew.division.startsWith(subtreeOf(ordos.rota));
    if (isRota) for (let week = 0; week < 26; week++) add(crew, turns.next(), addDays('2024-06-05', 7 * week));
    else if (random.chance(crew.kind === 'PRACTICE_STATION' || crew.kind === 'CONTACT_POINT' ? 0.2 : 0.6))
      for (let k = random.int(1, 3); k > 0; k--)
        add(crew, turns.next(), addDays(dayBetween(random, '2023-01-01', '2024-12-20'), k));
  }
}
