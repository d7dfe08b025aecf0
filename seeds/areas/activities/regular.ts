import { regularActivities, staffVisit } from '../../places/activities.js';
import { danyangPreSession } from '../../places/activity-series.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, sessionOf } from '../organisations.js';
import { stationNear } from '../stations/nearby.js';
import type { Calendar } from './calendar.js';

/** What comes round every year, and the visit of congress staff to a village. */
export function regular(calendar: Calendar): void {
  const { data, random } = calendar;
  const { city, year, of, activities } = regularActivities;
  const session = sessionOf(city, year);
  for (const [regularType, kind, name, day, roll] of activities) {
    const startsOn = regularType === 'BALLOT' ? session.openedOn : day;
    const deputies = deputiesOf(data, ...of);
    const entitled = roll === 'ALL' ? deputies : calendar.invite(deputies, roll, startsOn);
    calendar.hold({
      kind,
      regularType,
      name,
      startsOn,
      entitled,
      division: city,
      level: 'PREFECTURE',
      organiser: agencyIdOf(city, 'DEPUTY_COMMITTEE'),
      ...(regularType !== 'BALLOT' && { endsOn: addDays(startsOn, 1) }),
      ...((regularType === 'BALLOT' || regularType === 'PRE_SESSION_INSPECTION') && { session: session.id }),
      present: Math.round(entitled.length * (0.9 + 0.06 * random.next())),
    });
  }

  const next = sessionOf(danyangPreSession.county, danyangPreSession.year);
  calendar.hold({
    kind: 'INSPECTION',
    regularType: 'PRE_SESSION_INSPECTION',
    name: '市人代会会前集中视察',
    division: danyangPreSession.county,
    level: 'COUNTY',
    organiser: agencyIdOf(danyangPreSession.county, 'DEPUTY_COMMITTEE'),
    session: next.id,
    startsOn: addDays(next.openedOn, -14),
    entitled: deputiesOf(data, danyangPreSession.county, 'COUNTY'),
    present: danyangPreSession.present,
  });

  const station = stationNear(data, staffVisit.division, staffVisit.day, 'CONTACT_STATION');
  calendar.hold({
    kind: 'STUDY_VISIT',
    name: '人大干部考察深渡河村代表阵地建设和运行情况',
    division: staffVisit.division,
    level: 'COUNTY',
    ...(station && { station: station.id }),
    theme: '阵地建设',
    organiser: agencyIdOf(staffVisit.county, 'DEPUTY_COMMITTEE'),
    startsOn: staffVisit.day,
    staffCount: staffVisit.staff,
    entitled: [],
  });
}
