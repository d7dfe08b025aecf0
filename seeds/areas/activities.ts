import { Station } from '../../schema/stations/station.js';
import type { Dataset } from '../kit/dataset.js';
import { distribute } from '../kit/distribute.js';
import { fill } from '../kit/templates.js';
import { aheadSeries, furtherSeries, type Series, series } from '../places/activity-series.js';
import { Calendar } from './activities/calendar.js';
import { committees } from './activities/committees.js';
import { groups } from './activities/groups.js';
import { receivedBy } from './activities/guests.js';
import { interviewOfficials } from './activities/interviews.js';
import { chooseProjects } from './activities/livelihood.js';
import { meetOnSite } from './activities/on-site.js';
import { regular } from './activities/regular.js';
import { settleInterviews } from './activities/settled.js';
import { enterStations } from './activities/station-entries.js';
import { underWay } from './as-of.js';
import { addDays } from './days.js';
import { deputiesOf } from './deputies.js';
import { agencyIdOf, divisionOf, type SeedDivision, townshipsOf, villagesOf } from './organisations.js';
import { stationNear } from './stations/nearby.js';

/** What deputies do together, with everyone entitled on the roll. Needs deputies, their groups and stations. */
export function seedActivities(data: Dataset): void {
  const calendar = new Calendar(data);
  for (const one of series) hold(calendar, one);
  for (const one of aheadSeries) hold(calendar, { ...one, from: underWay(data, one.from), to: underWay(data, one.to) });
  groups(calendar);
  committees(calendar);
  enterStations(calendar);
  regular(calendar);
  interviewOfficials(calendar);
  settleInterviews(data);
  const further = new Calendar(data, 'further ');
  for (const one of furtherSeries) hold(further, one);
  chooseProjects(data);
  receivedBy(data);
  meetOnSite(data);
}

/** The offices of cities and counties organise; towns have none of their own in the data. */
const organiserOf = (division: string): string =>
  agencyIdOf(division.endsWith('00000000') ? division : `${division.slice(0, 6)}000000`, 'DEPUTY_COMMITTEE');

/** The station that a division itself has. */
const stationAt = (data: Dataset, division: string): string =>
  data.of(Station).find((station) => station.division === division)!.id as string;

function sitesOf({ division, sites }: Series): SeedDivision[] {
  if (!sites) return [divisionOf(division)];
  return sites === 'TOWNSHIP' ? townshipsOf(division) : villagesOf(division);
}

/** Where deputies meet residents: at a station, unless they go to the people. */
function spotOf(data: Dataset, { format }: Series, { code, name }: SeedDivision, day: string) {
  if (format === 'FIELD') return { place: `${name}田间地头` };
  if (format === 'MARKET_STALL') return { place: `${name}集市` };
  const station = stationNear(data, code, day);
  return station ? { station: station.id } : { place: name };
}

function hold(calendar: Calendar, plan: Series): void {
  const { data, random } = calendar;
  const { division, kind, level, themes, hosts, isOnLaws, hasRoleTags, opinions, isCancelled } = plan;
  const { format, regularType, series: name, partners, residentsLow, residentsHigh } = plan;
  const sites = random.shuffle(sitesOf(plan));
  const each = Math.floor((0.7 * plan.present) / plan.sessions);
  const present = distribute(plan.present, plan.sessions, random, each);
  const days = calendar.days(plan.from, plan.to, plan.sessions);
  for (const [n, startsOn] of days.entries()) {
    const site = sites[n % sites.length]!;
    const theme = themes[n % themes.length]!;
    const host = hosts?.[n % hosts.length];
    const pool = plan.of ? deputiesOf(data, plan.of, plan.ofLevel) : deputiesOf(data, site.code.slice(0, 9));
    calendar.hold({
      kind,
      level,
      startsOn,
      theme,
      name: fill(plan.title, random, { at: site.name, theme }),
      division: site.code,
      organiser: organiserOf(division),
      entitled: calendar.invite(pool, present[n]!, startsOn),
      present: present[n]!,
      hasRoleTags,
      opinions,
      isCancelled,
      ...(plan.days && { endsOn: addDays(startsOn, plan.days - 1) }),
      ...(residentsLow && { residentCount: random.int(residentsLow, residentsHigh!) }),
      ...(residentsLow && spotOf(data, plan, site, startsOn)),
      ...(format && { format, agenda: `一是通报情况；二是围绕“${theme}”议事；三是明确办理责任` }),
      ...(regularType && { regularType }),
      ...(name && { series: name }),
      ...(partners && { partners }),
      ...(isOnLaws && { law: theme }),
      ...(host && { hostAgency: agencyIdOf(division, host) }),
      ...(plan.isAtStation && { station: stationAt(data, site.code) }),
    });
  }
}
