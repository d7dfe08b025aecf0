import { DeputyGroup } from '../../../schema/deputies/deputy-group.js';
import { FunctionalPartyBranch } from '../../../schema/deputies/functional-party-branch.js';
import { Station } from '../../../schema/stations/station.js';
import { StationDesignation } from '../../../schema/stations/station-designation.js';
import { StationPart } from '../../../schema/stations/station-part.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { uuidOf } from '../../kit/uuid.js';
import { agencyIdOf } from '../organisations.js';

const day = (row: Row, name: string) => row[name] as string;
const later = (a: string, b: string) => (a > b ? a : b);

/** What stations are one with, where a place has practice stations, and what they are designated as: the first of each county. */
export function madeOf(data: Dataset): void {
  const inTown = (rows: readonly Row[]) => Map.groupBy(rows, ({ division }) => (division as string).slice(0, 9));
  const groups = inTown(data.of(DeputyGroup));
  const branches = inTown(data.of(FunctionalPartyBranch));
  let parts = 0;
  let designations = 0;
  const seen = new Set<string>();
  for (const station of data.of(Station).filter(({ status }) => status === 'OPEN')) {
    const town = day(station, 'division').slice(0, 9);
    if (station.kind === 'PRACTICE_STATION')
      for (const [name, one] of [
        ['group', groups.get(town)?.[0]],
        ['branch', branches.get(town)?.[0]],
      ] as const)
        if (one)
          data.add(StationPart, {
            id: uuidOf('station-part', parts++),
            station: station.id as string,
            [name]: one.id as string,
            attachedOn: later(day(station, 'openedOn'), day(one, 'establishedOn')),
          });
    const features = station.featureTags as readonly never[];
    const county = `${town.slice(0, 6)}000000`;
    const kind = station.isModel ? 'MODEL' : features.length ? 'FEATURE' : undefined;
    if (!kind || seen.has(`${county} ${kind}`)) continue;
    seen.add(`${county} ${kind}`);
    data.add(StationDesignation, {
      id: uuidOf('station-designation', designations++),
      station: station.id as string,
      kind,
      ...(kind === 'FEATURE' && { feature: features[0]! }),
      decidedBy: agencyIdOf(county, 'DEPUTY_COMMITTEE'),
      designatedOn: day(station, 'openedOn'),
    });
  }
}
