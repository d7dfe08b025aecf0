import { Station } from '../../../schema/stations/station.js';
import type { Dataset } from '../../kit/dataset.js';
import { memoize } from '../memoize.js';

export interface NearbyStation {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly division: string;
  readonly mode: string;
  readonly openedOn: string;
}

const places = new WeakMap<Dataset, ReadonlyMap<string, readonly NearbyStation[]>>();
const found = new WeakMap<Dataset, Map<string, readonly NearbyStation[]>>();

/** Stations with an address, by the township they lie in. */
function byTown(data: Dataset): ReadonlyMap<string, readonly NearbyStation[]> {
  const known =
    places.get(data) ??
    Map.groupBy(
      (data.of(Station) as unknown as readonly NearbyStation[]).filter(({ mode }) => mode !== 'ONLINE'),
      ({ division }) => division.slice(0, 9),
    );
  places.set(data, known);
  return known;
}

/** Stations of a village or township, nearest first: its own, then those of the township. */
function nearest(data: Dataset, division: string): readonly NearbyStation[] {
  const known = found.get(data) ?? new Map<string, readonly NearbyStation[]>();
  found.set(data, known);
  return memoize(known, division, () => {
    const all = byTown(data).get(division.slice(0, 9)) ?? [];
    return [...all.filter((one) => one.division === division), ...all.filter((one) => one.division !== division)];
  });
}

/** Where something takes place that is held at a station of a division; one of this kind if there is any. */
export function stationNear(data: Dataset, division: string, day: string, kind?: string): NearbyStation | undefined {
  const open = nearest(data, division).filter(({ openedOn }) => openedOn <= day);
  return open.find((one) => one.kind === kind) ?? open[0];
}
