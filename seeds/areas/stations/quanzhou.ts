import { distribute } from '../../kit/distribute.js';
import { quanzhou } from '../../places/stations.js';
import { countiesOf, divisionOf, type SeedDivision, townshipsOf } from '../organisations.js';
import { hostKindOf, hostsOf, inTown } from './hosts.js';
import type { Network, Plan } from './network.js';

/** Activity rooms of counties and townships (全覆盖), of the trades of 晋江, then of villages and enterprises. */
export function quanzhouStations(network: Network): void {
  let founded = 0;
  const room = (plan: Omit<Plan, 'kind' | 'opened'>) => {
    const other = quanzhou.integrated[plan.hostKind];
    return network.found({
      kind: 'ACTIVITY_ROOM',
      alsoWith: other && founded % 3 === 0 ? [other] : [],
      opened: founded++ < quanzhou.roomsInMay2019 ? ['2014-01-01', '2019-05-31'] : ['2019-06-01', '2024-09-30'],
      ...plan,
    });
  };
  const rooms = new Map<string, string>();
  const towns = townshipsOf(quanzhou.city);
  for (const county of countiesOf(quanzhou.city)) {
    const parent = room({ tier: 'CENTRE', name: `${county.name}人大代表活动室`, place: county, hostKind: 'COUNTY' });
    rooms.set(county.code, parent);
    for (const place of towns.filter(({ code }) => code.startsWith(county.code.slice(0, 6))))
      rooms.set(place.code, room({ ...townRoom(place), parent }));
  }
  const { industries, county } = quanzhou.jinjiang;
  const { random } = network;
  const left = quanzhou.activityRooms - founded - industries.length;
  for (const [i, count] of distribute(left, towns.length, random, 1).entries())
    for (const host of hostsOf(towns[i]!, count, random))
      room({
        tier: 'POINT',
        name: `${inTown(towns[i]!, host.name)}人大代表活动室`,
        place: host.place,
        hostKind: host.kind,
        parent: rooms.get(towns[i]!.code),
      });
  for (const industry of industries)
    room({
      tier: 'POINT',
      name: `晋江市${industry}行业人大代表活动室`,
      place: divisionOf(county),
      hostKind: 'ENTERPRISE',
      parent: rooms.get(county),
      industry,
      featureTags: ['BUSINESS_SERVICE'],
    });
}

function townRoom(place: SeedDivision): Omit<Plan, 'kind' | 'opened' | 'parent'> {
  const plan = { tier: 'STATION', name: `${place.name}人大代表活动室`, place, hostKind: hostKindOf(place) } as const;
  if (place.code !== quanzhou.xiangzhi) return plan;
  return { ...plan, coLocatedWith: ['GRID_PLATFORM', 'MEDIATION_ROOM'], featureTags: ['MARITIME', 'MEDIATION'] };
}
