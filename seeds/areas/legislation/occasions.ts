import { Activity } from '../../../schema/activities/activity.js';
import type { Dataset } from '../../kit/dataset.js';
import { lawSymposia, legislativeResearch } from '../../places/activities.js';
import { Calendar } from '../activities/calendar.js';
import { addDays } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { agencyIdOf, countiesOf, divisionOf, townshipsOf } from '../organisations.js';
import type { Version } from './drafts.js';

/** Where opinions on a version are said: a symposium on it, or research for it. */
export interface Occasion {
  readonly activity: string;
  readonly division: string;
  readonly startsOn: string;
  /** Who was there from the congress; none where residents speak. */
  readonly deputies: readonly SeedDeputy[];
}
export type Occasions = ReadonlyMap<Version, readonly Occasion[]>;

/** How long a version is open for comment. */
const isOpen = ({ publishedOn }: Version, day: string) => publishedOn <= day && day <= addDays(publishedOn, 35);

/** Symposia and research on the versions that are open for comment on their days. `later` is the law that is drafted meanwhile. */
export function seedOccasions(
  data: Dataset,
  versions: readonly Version[],
  later: { id: string; title: string },
): Occasions {
  const found = new Map<Version, Occasion[]>(versions.map((version) => [version, []]));
  const { city } = legislativeResearch;
  const own = versions.filter((version) => version.city === city);
  symposia(data, own, later, found);
  research(new Calendar(data, 'law research '), own, found);
  const calendar = new Calendar(data, 'law symposium ');
  for (const version of versions) if (version.city !== city) found.get(version)!.push(hear(calendar, version));
  return found;
}

/** 宜昌市: the symposia of the year and a half are on what is open then. */
function symposia(
  data: Dataset,
  versions: readonly Version[],
  later: { id: string; title: string },
  found: Map<Version, Occasion[]>,
) {
  const held = data.of(Activity).filter(({ series }) => series === lawSymposia);
  for (const [n, row] of held.entries()) {
    const { id, division, startsOn, name } = row as Readonly<Record<string, string>>;
    const open = versions.filter((version) => isOpen(version, startsOn!));
    const version = open[n % Math.max(1, open.length)];
    const title = version?.title ?? later.title;
    const draftLaw = version?.law ?? later.id;
    data.amend(Activity, row, { name: name!.replace(/《.*》/, `《${title}》`), theme: title, law: title, draftLaw });
    if (version) found.get(version)!.push({ activity: id!, division: division!, startsOn: startsOn!, deputies: [] });
  }
}

/** 宜昌市: research in its counties, each for one law, some of it led by the county's own deputies of the city. */
function research(calendar: Calendar, versions: readonly Version[], found: Map<Version, Occasion[]>) {
  const { data } = calendar;
  const { city, from, to, reports } = legislativeResearch;
  const counties = countiesOf(city);
  const days = versions
    .map((version, n) => ({ version, startsOn: addDays(version.publishedOn, 9 + (n % 4) * 5) }))
    .filter(({ startsOn }) => startsOn >= from && addDays(startsOn, 26) <= to);
  for (let n = 0; n < reports; n++) {
    const { version, startsOn } = days[n % days.length]!;
    const county = counties[n % counties.length]!;
    const there = deputiesOf(data, county.code, 'PREFECTURE');
    const entitled = calendar.invite(deputiesOf(data, city, 'PREFECTURE'), 6, startsOn);
    const leader = there.find(({ firstElectedOn }) => firstElectedOn <= startsOn) ?? entitled[0]!;
    const all = [...new Map([leader, ...entitled].map((one) => [one.id, one])).values()];
    const activity = calendar.hold({
      kind: 'RESEARCH',
      name: `《${version.title}》立法调研（${county.name}）`,
      level: 'PREFECTURE',
      division: county.code,
      startsOn,
      theme: version.title,
      law: version.title,
      draftLaw: version.law,
      organiser: agencyIdOf(city, 'LEGISLATION_OFFICE'),
      entitled: all,
      leader: leader.id,
    });
    found.get(version)!.push({ activity, division: county.code, startsOn, deputies: all });
  }
}

/** One symposium on a version of another city. */
function hear(calendar: Calendar, { city, title, label, law, publishedOn }: Version): Occasion {
  const startsOn = addDays(publishedOn, 15);
  const division = calendar.random.pick(townshipsOf(city)).code;
  const pool = deputiesOf(calendar.data, city, 'PREFECTURE');
  const activity = calendar.hold({
    kind: 'SYMPOSIUM',
    name: `《${title}（${label}）》立法征求意见座谈会（${divisionOf(division).name}）`,
    level: 'PREFECTURE',
    division,
    startsOn,
    theme: title,
    law: title,
    draftLaw: law,
    organiser: agencyIdOf(city, 'LEGISLATION_OFFICE'),
    residentCount: calendar.random.int(6, 18),
    entitled: calendar.invite(pool, 8, startsOn),
    present: 8,
  });
  return { activity, division, startsOn, deputies: [] };
}
