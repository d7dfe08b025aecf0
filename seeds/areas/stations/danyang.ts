import { distribute } from '../../kit/distribute.js';
import { danyang } from '../../places/stations.js';
import { underWay } from '../as-of.js';
import { townshipsOf } from '../organisations.js';
import { hostKindOf, hostsOf, inTown } from './hosts.js';
import type { Network } from './network.js';

const opened = ['2017-06-01', '2020-12-31'] as const;

/** A home per town and subdistrict, contact workstations below; the last one is still being prepared. */
export function danyangStations(network: Network): void {
  const { data, random } = network;
  const towns = townshipsOf(danyang.city);
  const shares = distribute(danyang.contactStations, towns.length, random, 2);
  let left = danyang.contactStations;
  for (const [i, place] of towns.entries()) {
    const parent = network.found({
      kind: 'DEPUTY_HOME',
      tier: 'STATION',
      name: `${place.name}人大代表之家`,
      place,
      hostKind: hostKindOf(place),
      opened,
    });
    for (const host of hostsOf(place, shares[i]!, random))
      network.found({
        kind: 'CONTACT_STATION',
        tier: 'POINT',
        name: `${inTown(place, host.name)}人大代表联络工作站`,
        place: host.place,
        hostKind: host.kind,
        parent,
        ...(--left === 0
          ? { status: 'PREPARING', opened: [underWay(data, '2024-12-01'), underWay(data, '2024-12-31')] }
          : { opened }),
      });
  }
}
