import { distribute } from '../../kit/distribute.js';
import { yichang } from '../../places/stations.js';
import { divisionOf, divisionsUnder, type SeedDivision, townshipsOf } from '../organisations.js';
import { hostKindOf, hostsOf, inTown } from './hosts.js';
import type { Network } from './network.js';

const opened = ['2018-03-01', '2023-06-30'] as const;

export function yichangStations(network: Network): void {
  const homes = townshipHomes(network);
  yidu(network, homes);
  xingshan(network, homes);
  practiceStations(network, homes);
  network.found({
    kind: 'CONTACT_STATION',
    tier: 'POINT',
    name: '张家坡社区人大代表联络站',
    place: divisionOf(yichang.zhangjiapo),
    hostKind: 'COMMUNITY',
    parent: homes.get(divisionOf(yichang.zhangjiapo).parent),
    coLocatedWith: ['PARTY_SERVICE_CENTRE'],
    featureTags: ['DELIBERATION', 'MEDIATION'],
    opened,
  });
  network.found({
    kind: 'DEPUTY_HOME',
    tier: 'POINT',
    name: '观音堂村人大代表之家',
    place: divisionOf(yichang.guanyintang),
    hostKind: 'VILLAGE',
    parent: homes.get(divisionOf(yichang.guanyintang).parent),
    opened,
  });
}

/** One home per township; zones have none of their own, but for 松宜矿区 of 宜都, which counts as its eleventh. */
function townshipHomes(network: Network): Map<string, string> {
  const homes = new Map<string, string>();
  for (const place of divisionsUnder(yichang.city, 'TOWNSHIP')) {
    const isYidu = place.parent === yichang.yidu.county;
    if (place.kind === 'ZONE' && !isYidu) continue;
    const id = network.found({
      kind: 'DEPUTY_HOME',
      tier: place.parent === yichang.xingshan.county ? 'CENTRE' : 'STATION',
      name: `${place.name}人大代表之家`,
      place,
      hostKind: hostKindOf(place),
      opened,
      ...(place.code === yichang.yuyangguan.town
        ? {
            mode: 'BOTH',
            coLocatedWith: ['PETITION_OFFICE', 'MEDIATION_ROOM', 'THIRD_PARTY_MEDIATION'],
            featureTags: ['MEDIATION', 'PETITION_AGENCY'],
          }
        : {}),
    });
    homes.set(place.code, id);
  }
  return homes;
}

function yidu(network: Network, homes: ReadonlyMap<string, string>): void {
  const { county, contactStations, professionalPoints } = yichang.yidu;
  const towns = divisionsUnder(county, 'TOWNSHIP');
  const found = (town: SeedDivision, name: string, place: SeedDivision) =>
    network.found({
      kind: 'CONTACT_STATION',
      tier: 'POINT',
      name: `${inTown(town, name)}党群服务中心代表联络站`,
      place,
      hostKind: hostKindOf(place),
      parent: homes.get(town.code),
      coLocatedWith: ['PARTY_SERVICE_CENTRE'],
      opened,
    });
  spread(network, towns, contactStations, 3, found, true);
  for (const [i, town] of network.random.sample(towns, professionalPoints).entries())
    network.found({
      kind: 'CONTACT_POINT',
      tier: 'POINT',
      name: `${town.name}${i % 2 === 0 ? '茶旅融合' : '乡村振兴'}专业代表联系点`,
      place: town,
      hostKind: hostKindOf(town),
      parent: homes.get(town.code),
      featureTags: [i % 2 === 0 ? 'TEA_TOURISM' : 'RURAL_REVITALISATION'],
      opened,
    });
}

/** Three tiers: home, contact station, contact point. */
function xingshan(network: Network, homes: ReadonlyMap<string, string>): void {
  const { county, contactStations, contactPoints } = yichang.xingshan;
  const stations = new Map<string, string>();
  spread(network, townshipsOf(county), contactStations, 3, (town, name, place, hostKind) => {
    const station = network.found({
      kind: 'CONTACT_STATION',
      tier: 'STATION',
      name: `${inTown(town, name)}人大代表联络站`,
      place,
      hostKind,
      parent: homes.get(town.code),
      opened,
    });
    if (!stations.has(town.code)) stations.set(town.code, station);
  });
  spread(network, townshipsOf(county), contactPoints, 6, (town, name, place, hostKind) =>
    network.found({
      kind: 'CONTACT_POINT',
      tier: 'POINT',
      name: `${inTown(town, name)}人大代表联系点`,
      place,
      hostKind,
      parent: stations.get(town.code),
      opened,
    }),
  );
}

function practiceStations(network: Network, homes: ReadonlyMap<string, string>): void {
  spread(network, townshipsOf(yichang.city), yichang.practiceStations, 6, (town, name, place, hostKind) =>
    network.found({
      kind: 'PRACTICE_STATION',
      tier: 'POINT',
      name: `${inTown(town, name)}全过程人民民主实践站`,
      place,
      hostKind,
      parent: homes.get(town.code),
      opened: ['2021-07-01', '2023-07-31'],
    }),
  );
}

/** Lets each township found its share of `total` stations, `least` at least. */
function spread(
  { random }: Network,
  towns: readonly SeedDivision[],
  total: number,
  least: number,
  found: (town: SeedDivision, name: string, place: SeedDivision, hostKind: ReturnType<typeof hostKindOf>) => void,
  villagesOnly = false,
): void {
  for (const [i, count] of distribute(total, towns.length, random, least).entries())
    for (const host of hostsOf(towns[i]!, count, random, villagesOnly))
      found(towns[i]!, host.name, host.place, host.kind);
}
