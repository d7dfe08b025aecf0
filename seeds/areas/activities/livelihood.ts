import type { Dataset } from '../../kit/dataset.js';
import { choosingProjects } from '../../places/activities.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, countiesOf, type SeedDivision, sessionOf, townshipsOf } from '../organisations.js';
import { stationNear } from '../stations/nearby.js';
import { Calendar } from './calendar.js';

/** Before livelihood projects are voted on: deputies ask people for proposals, and delegations debate the candidates. */
export function chooseProjects(data: Dataset): void {
  const calendar = new Calendar(data, 'choosing-projects/');
  for (const banner of countiesOf(choosingProjects.prefix)) {
    if (choosingProjects.asking.includes(banner.code)) ask(calendar, banner);
    debate(calendar, banner);
  }
}

/** At the homes of the towns, in the weeks in which proposals are collected. */
function ask(calendar: Calendar, { code }: SeedDivision): void {
  const { series, from, to } = choosingProjects;
  const towns = townshipsOf(code);
  for (const [n, startsOn] of calendar.days(from, to, towns.length).entries()) {
    const { code: division, name } = towns[n]!;
    const home = stationNear(calendar.data, division, startsOn, 'DEPUTY_HOME');
    calendar.hold({
      kind: 'RECEIVE_CONSTITUENTS',
      level: 'COUNTY',
      series,
      theme: '民生实事项目征集',
      name: `${name}代表接待选民、征集民生实事建议`,
      ...(home && { station: home.id }),
      division,
      startsOn,
      organiser: agencyIdOf(code, 'DEPUTY_COMMITTEE'),
      entitled: deputiesOf(calendar.data, division, 'COUNTY'),
      residentCount: calendar.random.int(8, 30),
    });
  }
}

/** On the day after the session opens, each delegation by itself. */
function debate(calendar: Calendar, { code }: SeedDivision): void {
  const { id: session, openedOn } = sessionOf(code, choosingProjects.year);
  for (const { code: town, name } of townshipsOf(code)) {
    const entitled = deputiesOf(calendar.data, town, 'COUNTY');
    if (entitled.length === 0) continue;
    calendar.hold({
      kind: 'OTHER_MEETING',
      level: 'COUNTY',
      theme: '审议民生实事候选项目',
      name: `${name}代表团审议民生实事候选项目`,
      division: code,
      startsOn: addDays(openedOn, 1),
      organiser: agencyIdOf(code, 'DEPUTY_COMMITTEE'),
      session,
      entitled,
      present: entitled.length - calendar.random.int(0, Math.floor(entitled.length * 0.1)),
    });
  }
}
