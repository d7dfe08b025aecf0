import type { Dataset } from '../../kit/dataset.js';
import { addDays, workdayNear } from '../days.js';
import { type Crew, Turns } from './crews.js';
import { Roster } from './duties.js';

/** Weeks of the rota: those behind and those ahead of the day of loading. */
const weeks = { from: -4, to: 8 };

/** The rota of these weeks: each home and activity room has a turn of duty every week or every other one, by turns. */
export function rota(data: Dataset, stations: readonly Crew[]): void {
  const roster = new Roster(data, 'rota');
  const open = stations.filter(
    ({ kind, deputies }) => deputies.length > 0 && ['DEPUTY_HOME', 'ACTIVITY_ROOM'].includes(kind),
  );
  for (const [n, crew] of open.entries()) {
    const turns = new Turns(crew.deputies);
    // A place has homes and rooms enough for one to be open every week.
    const step = n % 3 === 0 ? 1 : 2;
    for (let week = weeks.from + (n % step); week < weeks.to; week += step)
      roster.add(crew, turns.next(), workdayNear(addDays(data.day, 7 * week + (n % 7)), data.day));
  }
}
