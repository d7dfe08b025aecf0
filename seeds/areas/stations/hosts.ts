import type { StationHost } from '../../../schema/stations/station.choices.js';
import { enterpriseName } from '../../kit/organisations.js';
import type { Random } from '../../kit/random.js';
import { divisionOf, type SeedDivision, villagesOf } from '../organisations.js';

/** A body that can house a station, and the division it stands in. */
export interface Host {
  readonly name: string;
  readonly kind: StationHost;
  readonly place: SeedDivision;
}

const schools = ['中心小学', '初级中学', '中心幼儿园', '第二小学', '职业技术学校'];
const institutions = ['卫生院', '农业技术服务中心', '供电所', '文化站', '敬老院', '自然资源所'];

export const hostKindOf = (place: SeedDivision): StationHost => {
  if (place.level === 'COUNTY') return 'COUNTY';
  if (place.kind === 'SUBDISTRICT') return 'SUBDISTRICT';
  if (place.kind === 'ZONE') return 'ZONE';
  if (place.level === 'TOWNSHIP') return 'TOWNSHIP';
  return place.kind === 'COMMUNITY' ? 'COMMUNITY' : 'VILLAGE';
};

/** The name of a host with its township before it, once. */
export const inTown = (town: SeedDivision, host: string): string =>
  host.startsWith(town.name) ? host : town.name + host;

/**
 * `count` different hosts of a township: its villages first, then parts of them and, unless it is to be of villages
 * only, enterprises, schools and institutions.
 */
export function hostsOf(township: SeedDivision, count: number, random: Random, villagesOnly = false): Host[] {
  const villages = villagesOf(township.code);
  const places = villages.length > 0 ? villages : [township];
  const hosts: Host[] = villages.slice(0, count).map((place) => ({ name: place.name, kind: hostKindOf(place), place }));
  const names = new Set(hosts.map(({ name }) => name));
  while (hosts.length < count) {
    const host = another(township, random.pick(places), random, villagesOnly);
    if (names.has(host.name)) continue;
    names.add(host.name);
    hosts.push(host);
  }
  return hosts;
}

function another(township: SeedDivision, place: SeedDivision, random: Random, villagesOnly: boolean): Host {
  const kind = villagesOnly
    ? 'PART'
    : random.weighted([
        ['PART', 50],
        ['ENTERPRISE', 26],
        ['SCHOOL', 12],
        ['INSTITUTION', 12],
      ] as const);
  if (kind === 'ENTERPRISE') return { name: enterpriseName(random, divisionOf(township.parent)), kind, place };
  if (kind === 'SCHOOL') return { name: township.name + random.pick(schools), kind, place };
  if (kind === 'INSTITUTION') return { name: township.name + random.pick(institutions), kind, place };
  const part = hostKindOf(place) === 'VILLAGE' ? `${random.int(1, 12)}组` : `第${random.int(1, 9)}片区`;
  return { name: place.name + part, kind: hostKindOf(place), place };
}
