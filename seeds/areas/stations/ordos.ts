import { distribute } from '../../kit/distribute.js';
import { ordos } from '../../places/stations.js';
import {
  countiesOf,
  divisionOf,
  divisionsUnder,
  type SeedDivision,
  townshipsOf,
  villagesOf,
} from '../organisations.js';
import { hostKindOf, hostsOf, inTown } from './hosts.js';
import type { Network } from './network.js';

const opened = ['2016-05-01', '2023-06-30'] as const;

/** One centre per banner, one home per township, homes in zones and out in the field; contact stations in the villages. */
export function ordosStations(network: Network): void {
  const { practiceBase } = ordos;
  const townships = townshipsOf(ordos.city);
  const homes = new Map<string, string>();
  for (const banner of countiesOf(ordos.city)) {
    const isBase = banner.code === practiceBase.banner;
    const centre = network.found({
      kind: 'DEPUTY_HOME',
      tier: 'CENTRE',
      name: isBase ? `${practiceBase.name}（中心）` : `${banner.name}人大代表之家`,
      place: banner,
      hostKind: 'COUNTY',
      mode: 'BOTH',
      opened,
      ...(isBase ? { coLocatedWith: ['DELIBERATION_HALL'], featureTags: ['DIGITAL_CONGRESS', 'DELIBERATION'] } : {}),
    });
    for (const place of divisionsUnder(banner.code, 'TOWNSHIP')) {
      if (place.kind === 'ZONE' && isBase) continue;
      homes.set(place.code, home(network, place, centre));
    }
  }
  fieldHomes(network, ordos.homes - countiesOf(ordos.city).length - homes.size, homes);
  const { random } = network;
  for (const [i, count] of distribute(ordos.contactStations, townships.length, random, 2).entries()) {
    const township = townships[i]!;
    for (const host of hostsOf(township, count, random))
      network.found({
        kind: 'CONTACT_STATION',
        tier: 'POINT',
        name: `${inTown(township, host.name)}人大代表联络站`,
        place: host.place,
        hostKind: host.kind,
        parent: homes.get(township.code),
        opened,
      });
  }
  network.found({
    kind: 'CONTACT_POINT',
    tier: 'POINT',
    name: '鄂尔多斯市线上代表家站',
    place: divisionOf(ordos.city),
    hostKind: 'COUNTY',
    mode: 'ONLINE',
    featureTags: ['DIGITAL_CONGRESS'],
    opened: ['2023-03-01', '2023-06-30'],
  });
}

const home = (network: Network, place: SeedDivision, parent: string): string =>
  network.found({
    kind: 'DEPUTY_HOME',
    tier: place.kind === 'ZONE' ? 'POINT' : 'STATION',
    name: `${place.name}人大代表之家`,
    place,
    hostKind: hostKindOf(place),
    parent,
    opened,
  });

/** “田间地头”人大代表之家 in the villages of the pastoral banners, for the herders' sake. */
function fieldHomes(network: Network, count: number, homes: ReadonlyMap<string, string>): void {
  const villages = ['150625', '150626', '150624', '150623'].flatMap(villagesOf);
  for (const place of network.random.sample(villages, count))
    network.found({
      kind: 'DEPUTY_HOME',
      tier: 'POINT',
      name: `${place.name}“田间地头”人大代表之家`,
      place,
      hostKind: hostKindOf(place),
      parent: homes.get(`${place.code.slice(0, 9)}000`),
      featureTags: ['PASTORAL'],
      opened: ['2022-03-01', '2023-09-30'],
    });
}
