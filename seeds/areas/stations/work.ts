import { StationDeputy } from '../../../schema/stations/station-deputy.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { dayBetween } from '../day-between.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { announcedReceptions } from './announced.js';
import { type Crew, crews, nearest } from './crews.js';
import { duties } from './duties.js';
import { recentReceptions } from './recent.js';
import { receptions } from './receptions.js';
import { rota } from './rota.js';

/** Deputies join stations, are on duty there and receive the public. */
export function stationWork(data: Dataset): void {
  const stations = crews(data);
  joinStations(data, stations);
  duties(data, stations);
  rota(data, stations);
  receptions(data, stations);
  recentReceptions(data, stations);
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
