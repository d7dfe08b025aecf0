import { Station } from '../../../schema/stations/station.js';
import { stationEntryPlan } from '../../places/activities.js';
import { dayBetween } from '../day-between.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import type { Calendar } from './calendar.js';

/** Every city deputy goes to a home or station of the banner where she lives, as one plan of the city. */
export function enterStations(calendar: Calendar): void {
  const { city, prefix, from, to } = stationEntryPlan;
  const { data, random } = calendar;
  const homes = (data.of(Station) as unknown as readonly { id: string; division: string; kind: string }[]).filter(
    ({ kind, division }) => kind === 'DEPUTY_HOME' && division.startsWith(prefix),
  );
  const plan = {
    kind: 'STATION_ENTRY',
    level: 'PREFECTURE',
    series: '市人大代表进家站',
    organiser: agencyIdOf(city, 'DEPUTY_COMMITTEE'),
  } as const;
  const parent = calendar.hold({
    ...plan,
    name: '市人大代表进人大代表之家（联络站）工作方案',
    division: city,
    startsOn: from,
    endsOn: to,
    entitled: [],
  });
  const byBanner = Map.groupBy(deputiesOf(data, prefix, 'PREFECTURE'), ({ division }) => division.slice(0, 6));
  for (const [banner, entitled] of byBanner) {
    const near = homes.filter(({ division }) => division.startsWith(banner));
    const rounds = Math.ceil(entitled.length / 12);
    for (let n = 0; n < rounds; n++) {
      const home = random.pick(near);
      calendar.hold({
        ...plan,
        name: `市人大代表进${divisionOf(home.division).name}代表之家`,
        division: home.division,
        station: home.id,
        startsOn: dayBetween(random, from, to),
        entitled: entitled.slice(n * 12, (n + 1) * 12),
        residentCount: random.int(8, 40),
        parent,
      });
    }
  }
}
