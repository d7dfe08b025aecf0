import { distribute } from '../../kit/distribute.js';
import { committeeMeetings } from '../../places/activities.js';
import { addDays } from '../days.js';
import { deputiesOf, everOnCommittee } from '../deputies.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import type { Calendar } from './calendar.js';

/** Deputies sit in on meetings of the standing committee, which may then meet them in a symposium. */
export function committees(calendar: Calendar): void {
  const { data, random } = calendar;
  const members = everOnCommittee(data);
  for (const { division, of, from, to, meetings, present, hasSymposium } of committeeMeetings) {
    const level = of[1];
    // Members of the committee attend its meetings; those who sit in are others.
    const guests = deputiesOf(data, of[0], of[1]).filter(({ id }) => !members.has(id));
    const counts = distribute(present, meetings, random, 5);
    for (const [n, startsOn] of calendar.days(from, to, meetings).entries()) {
      const entitled = calendar.invite(guests, counts[n]!, startsOn);
      const both = {
        level,
        division,
        entitled,
        present: counts[n]!,
        organiser: agencyIdOf(division, 'DEPUTY_COMMITTEE'),
      };
      const meeting = `${divisionOf(division).name}人大常委会第${n + 5}次会议`;
      const parent = calendar.hold({
        ...both,
        kind: 'OBSERVE_COMMITTEE',
        name: `列席${meeting}`,
        startsOn,
        endsOn: addDays(startsOn, 1),
      });
      if (hasSymposium)
        calendar.hold({
          ...both,
          kind: 'OBSERVER_SYMPOSIUM',
          name: `${meeting}列席代表座谈会`,
          startsOn: addDays(startsOn, 1),
          parent,
        });
    }
  }
}
