import { Agency, type HostSystem } from '../../schema/organisations/agency.js';
import type { CongressLevel } from '../../schema/organisations/congress.choices.js';
import { Congress } from '../../schema/organisations/congress.js';
import { CongressSession } from '../../schema/organisations/congress-session.js';
import type { DivisionKind, DivisionLevel } from '../../schema/organisations/division.choices.js';
import { Division } from '../../schema/organisations/division.js';
import { readTable } from '../kit/csv.js';
import type { Dataset } from '../kit/dataset.js';
import { agenciesOf as organsOf, shortName } from '../kit/organisations.js';
import { randomOf } from '../kit/random.js';
import { uuidOf } from '../kit/uuid.js';
import {
  foundingSessions,
  keyHandlers,
  knownTerms,
  nationalSessions,
  placesWithAgencies,
  sessionYears,
  withoutOrgans,
} from '../places/congresses.js';

/** A division of `divisions.csv`. */
export interface SeedDivision {
  readonly code: string;
  readonly name: string;
  readonly level: DivisionLevel;
  readonly kind: DivisionKind;
  readonly parent: string;
  readonly validFrom: string;
  readonly validTo: string;
}
export const divisions = readTable('divisions.csv') as unknown as readonly SeedDivision[];
const byCode = new Map(divisions.map((division) => [division.code, division]));

/** The digits that all codes of a subtree begin with: 420500000000 → 4205; shorter codes stay. */
export const subtreeOf = (code: string): string =>
  code.length < 12
    ? code
    : code
        .replace(/000$/, '')
        .replace(/^(\d{6})000$/, '$1')
        .replace(/^(\d{4})00$/, '$1')
        .replace(/^(\d\d)00$/, '$1');

/** A division by its 12 digits, or by the digits it begins with: `divisionOf('4205')` is 宜昌市. */
export function divisionOf(code: string): SeedDivision {
  const division = byCode.get(code.padEnd(12, '0'));
  if (!division) throw new Error(`divisions.csv has no ${code}`);
  return division;
}

/** The first division of a subtree with this name: `divisionNamed('3505', '源淮社区')`. */
export function divisionNamed(prefix: string, name: string): SeedDivision {
  const division = divisionsUnder(prefix).find((candidate) => candidate.name === name);
  if (!division) throw new Error(`divisions.csv has no ${name} in ${prefix}`);
  return division;
}

/** The division itself and all below it, of one level if given, zones included. */
export function divisionsUnder(prefix: string, level?: DivisionLevel): SeedDivision[] {
  const start = subtreeOf(prefix);
  return divisions.filter((division) => division.code.startsWith(start) && (!level || division.level === level));
}

/** Towns, townships, sums and subdistricts of a subtree, without zones. */
export const townshipsOf = (prefix: string): SeedDivision[] =>
  divisionsUnder(prefix, 'TOWNSHIP').filter(({ kind }) => kind !== 'ZONE');
/** Counties, districts, banners of a subtree that have organs of their own. */
export const countiesOf = (prefix: string): SeedDivision[] => divisionsUnder(prefix, 'COUNTY').filter(hasCongress);
/** Villages, gachas and communities of a subtree, without zones. */
export const villagesOf = (prefix: string): SeedDivision[] =>
  divisionsUnder(prefix, 'VILLAGE').filter(({ kind }) => kind !== 'ZONE');

/** Subdistricts, zones and villages have no congress. */
export const hasCongress = ({ code, level, kind }: SeedDivision): boolean =>
  level !== 'VILLAGE' && kind !== 'SUBDISTRICT' && kind !== 'ZONE' && !withoutOrgans.includes(code);

/** What the National People's Congress goes by where a division's code is asked for. */
export const nation = '全国';
export const congressIdOf = (code: string): string => uuidOf(`congress/${code}`, 0);

export interface SeedSession {
  readonly id: string;
  readonly name: string;
  readonly congress: string;
  readonly term: number;
  readonly number: number;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly isSample: boolean;
}

/** The session of a congress at which the work of a year is decided; a county's is held late in the year before. */
export function sessionOf(code: string, year: number): SeedSession {
  const session = sessionsOf(code).get(year);
  if (!session) throw new Error(`no session of ${code} for ${year}`);
  return session;
}

/** Term now, of a congress. */
export const termOf = (code: string): number => knownTerms[code] ?? randomOf(`term/${code}`).int(17, 20);
/** First year whose session belongs to the term now. */
const firstYearOf = (level: CongressLevel): number => (level === 'NATIONAL' || level === 'PROVINCE' ? 2023 : 2022);
/** First day of the term now, and of the one before. */
export const termStartOf = (code: string): string =>
  foundingSessions[code] ?? sessionOf(code, firstYearOf(levelOf(code))).openedOn;
export const previousTermStartOf = (code: string): string => opening(code, firstYearOf(levelOf(code)) - 5)[0];

const levelOf = (code: string): CongressLevel =>
  code === nation ? 'NATIONAL' : (divisionOf(code).level as CongressLevel);

/** 第十八届 */
export function ordinal(n: number): string {
  const digits = ['', ...'一二三四五六七八九'];
  return n < 10 ? digits[n]! : `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${digits[n % 10]}`;
}

/** Name of a congress's division as its documents have it: townships with their county. */
export const fullName = (division: SeedDivision): string =>
  (division.level === 'TOWNSHIP' ? divisionOf(division.parent).name : '') + division.name;

/** Townships meet in mid-December, counties at the year's end, prefectures early in January, provinces late in it. */
function opening(code: string, year: number): readonly [openedOn: string, closedOn: string] {
  const level = levelOf(code);
  if (level === 'NATIONAL') return nationalSessions[year] ?? [`${year}-03-05`, `${year}-03-15`];
  const [month, day, length] = {
    PROVINCE: [0, 14, 5],
    PREFECTURE: [0, 4, 4],
    COUNTY: [-1, 20, 3],
    TOWNSHIP: [-1, 8, 1],
  }[level] as [number, number, number];
  const first = day + randomOf(`session/${code}/${year}`).int(0, 7);
  const date = (offset: number) => new Date(Date.UTC(year, month, first + offset)).toISOString().slice(0, 10);
  return [date(0), date(length)];
}

const sessions = new Map<string, ReadonlyMap<number, SeedSession>>();

/** Sessions of a congress by the year whose work they decide. */
export function sessionsOf(code: string): ReadonlyMap<number, SeedSession> {
  const known = sessions.get(code);
  if (known) return known;
  const first = firstYearOf(levelOf(code));
  const earlier = foundingSessions[code] ? 1 : 0;
  const made = new Map<number, SeedSession>();
  for (const year of sessionYears) {
    const [openedOn, closedOn] = opening(code, year);
    const [term, number] =
      year < first ? [termOf(code) - 1, year - first + 6] : [termOf(code), year - first + 1 + earlier];
    made.set(year, session(code, term, number, openedOn, closedOn));
  }
  sessions.set(code, made);
  return made;
}

function session(code: string, term: number, number: number, openedOn: string, closedOn: string): SeedSession {
  const name =
    code === nation
      ? `第${ordinal(term)}届全国人民代表大会第${ordinal(number)}次会议`
      : `${fullName(divisionOf(code))}第${ordinal(term)}届人民代表大会第${ordinal(number)}次会议`;
  const id = uuidOf(`session/${code}`, term * 100 + number, new Date(openedOn));
  return { id, name, congress: congressIdOf(code), term, number, openedOn, closedOn, isSample: code !== nation };
}

export interface SeedAgency {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly system: HostSystem;
  readonly division: string;
}

/** Agencies of a subtree, township governments included. */
export function agenciesOf(data: Dataset, prefix: string): SeedAgency[] {
  const start = subtreeOf(prefix);
  return (data.of(Agency) as unknown as readonly SeedAgency[]).filter(({ division }) => division.startsWith(start));
}

/** Id of a division's organ by its kind of `agencies.csv` (EDUCATION), or GOVERNMENT, OFFICE, HOTLINE, … of `ownOrgans`. */
export const agencyIdOf = (code: string, kind: string): string => uuidOf(`agency/${code.padEnd(12, '0')}/${kind}`, 0);

const systems: Readonly<Record<string, HostSystem>> = {
  GOVERNMENT: 'GOVERNMENT',
  COURT: 'COURT',
  PROCURATORATE: 'PROCURATORATE',
  SUPERVISION: 'SUPERVISION_COMMISSION',
};

/** Organs that are not in `agencies.csv` since they are no departments. */
const ownOrgans = ({
  name,
  level,
}: SeedDivision): readonly (readonly [kind: string, name: string, system: HostSystem])[] => [
  ['GOVERNMENT', `${name}人民政府`, 'GOVERNMENT'],
  ['DEPUTY_COMMITTEE', `${name}人大常委会代表工作委员会`, 'CONGRESS'],
  ...(level === 'PREFECTURE' ? ([['LEGISLATION_OFFICE', `${name}人大常委会法制工作委员会`, 'CONGRESS']] as const) : []),
  ['POLITICAL_LEGAL', `中共${name}委政法委员会`, 'PARTY_COMMITTEE'],
  ['HOTLINE', `${name}12345政务服务便民热线受理中心`, 'HOTLINE'],
  ['POWER_SUPPLY', `国网${shortName(name)}供电公司`, 'ENTERPRISE'],
  ['WATER_SUPPLY', `${shortName(name)}水务集团有限公司`, 'ENTERPRISE'],
];

export function seedOrganisations(data: Dataset): void {
  for (const { code, name, level, kind, parent, validFrom, validTo } of divisions)
    data.add(Division, {
      code,
      name,
      level,
      kind,
      isSample: false,
      ...(parent && { parent }),
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    });
  seedCongresses(data);
  for (const division of divisions)
    if (placesWithAgencies.test(division.code) && hasCongress(division)) seedOrgans(data, division);
  for (const place of ['1506', '3505', '4205', '321181'])
    for (const { code, name, kind } of townshipsOf(place))
      addAgency(data, code, 'GOVERNMENT', name + (kind === 'SUBDISTRICT' ? '办事处' : '人民政府'), 'GOVERNMENT');
}

function seedCongresses(data: Dataset): void {
  const add = (code: string, name: string, more: { division?: string }) => {
    const term = termOf(code);
    data.add(Congress, {
      id: congressIdOf(code),
      name,
      level: levelOf(code),
      currentTerm: term,
      isSample: !(code in knownTerms),
      ...more,
    });
    for (const record of sessionsOf(code).values()) data.add(CongressSession, record);
    const founding = foundingSessions[code];
    if (founding) data.add(CongressSession, session(code, term, 1, founding, founding));
  };
  add(nation, '全国人民代表大会', {});
  for (const division of divisions)
    if (hasCongress(division)) add(division.code, `${fullName(division)}人民代表大会`, { division: division.code });
}

function seedOrgans(data: Dataset, division: SeedDivision): void {
  for (const [kind, name, system] of ownOrgans(division)) addAgency(data, division.code, kind, name, system);
  for (const { code: kind, name, kind: organ } of organsOf(division))
    addAgency(data, division.code, kind, name, kind === 'JUSTICE' ? 'JUDICIAL_ADMINISTRATION' : systems[organ]!);
}

function addAgency(data: Dataset, division: string, kind: string, name: string, system: HostSystem): void {
  const isKeyHandler = keyHandlers.includes(kind);
  data.add(Agency, {
    id: agencyIdOf(division, kind),
    code: `${subtreeOf(division)}-${kind}`,
    name,
    system,
    division,
    isKeyHandler,
  });
}
