import { Station } from '../../../schema/stations/station.js';
import type { Dataset } from '../../kit/dataset.js';
import type { SeedDeputy } from '../deputies.js';

/** A station with the deputies who belong to it. */
export interface Crew {
  readonly id: string;
  readonly kind: string;
  readonly division: string;
  readonly openedOn: string;
  readonly mode: string;
  readonly deputies: SeedDeputy[];
}

/** Stations that receive the public at their address. */
export const crews = (data: Dataset): Crew[] =>
  (data.of(Station) as unknown as (Crew & { status: string })[])
    .filter(({ mode, status }) => mode !== 'ONLINE' && status === 'OPEN')
    .map(({ id, kind, division, openedOn, mode }) => ({ id, kind, division, openedOn, mode, deputies: [] }));

/**
 * Finds a station for somebody who lives in a division: in the village, else the township, else the county; the ones
 * there take turns, so that none stays empty while deputies are left.
 */
export function nearest(stations: readonly Crew[]): (division: string) => Crew | undefined {
  const byPrefix = [12, 9, 6].map((digits) => Map.groupBy(stations, ({ division }) => division.slice(0, digits)));
  const turns = new Map<readonly Crew[], number>();
  return (division) => {
    for (const [i, digits] of [12, 9, 6].entries()) {
      const found = byPrefix[i]!.get(division.slice(0, digits));
      if (!found) continue;
      const turn = turns.get(found) ?? 0;
      turns.set(found, turn + 1);
      return found[turn % found.length];
    }
    return undefined;
  };
}

/** The deputies of a station, one after the other. */
export class Turns {
  #turn = 0;

  constructor(private readonly deputies: readonly SeedDeputy[]) {}

  next(): SeedDeputy {
    return this.deputies[this.#turn++ % this.deputies.length]!;
  }
}
