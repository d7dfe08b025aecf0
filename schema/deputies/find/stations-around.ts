import { badInput } from '../../kit/declare/client-error.js';
import { lineOf } from '../../kit/declare/division-codes.js';
import type { Ask } from '../../kit/graphql/schema.js';

/** Degrees, WGS 84. */
export interface GeoPoint {
  readonly longitude: number;
  readonly latitude: number;
}

export interface StationAround {
  readonly id: string;
  readonly distanceM: number;
  readonly division: { readonly code: string };
}

/** Whether it serves a township or village, not a whole county or more. */
export const isLocal = ({ division }: StationAround) => lineOf(division.code).length > 3;

/** No station farther away than this is anybody's, in metres. */
export const farthestM = 50_000;
/** The first look around, in metres; each further one reaches twice as far. */
const firstReachM = 250;

/**
 * Stations that one can walk into, nearest first: those of the smallest circle around the point with one of a township
 * or village; empty if there is no station up to the farthest.
 * @throws BAD_USER_INPUT for a point that is not on Earth
 */
export async function stationsAround(point: GeoPoint, path: string, ask: Ask): Promise<StationAround[]> {
  for (const [name, most] of Object.entries({ longitude: 180, latitude: 90 } as const)) {
    const degrees = point[name as keyof GeoPoint];
    if (Math.abs(degrees) > most)
      throw badInput(`${path}.${name}`, `is ${degrees}; give degrees from ${-most} to ${most} (WGS 84)`);
  }
  for (let reachM = firstReachM; ; reachM = Math.min(reachM * 2, farthestM)) {
    const stations = await stationsWithin(point, reachM, ask);
    if (reachM === farthestM || stations.some(isLocal)) return stations;
  }
}

const query = `query ($west: Float!, $east: Float!, $south: Float!, $north: Float!, $after: String) {
  stations(first: 100, after: $after, filter: {
    status: { eq: OPEN }, mode: { ne: ONLINE },
    longitude: { gte: $west, lte: $east }, latitude: { gte: $south, lte: $north }
  }) { nodes { id longitude latitude division { code } } pageInfo { hasNextPage endCursor } }
}`;
interface Found {
  readonly stations: {
    readonly nodes: readonly (GeoPoint & Omit<StationAround, 'distanceM'>)[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function stationsWithin(point: GeoPoint, reachM: number, ask: Ask): Promise<StationAround[]> {
  const near: StationAround[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Found['stations'] = (await ask<Found>(query, { ...boxAround(point, reachM), after }))
      .stations;
    near.push(...nodes.map((station) => ({ ...station, distanceM: Math.round(metresBetween(point, station)) })));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  // What stands in a corner of the box may be farther away than something outside of it.
  return near.filter(({ distanceM }) => distanceM <= reachM).sort((a, b) => a.distanceM - b.distanceM);
}

const metresPerDegree = 111_195;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

function boxAround({ longitude, latitude }: GeoPoint, reachM: number) {
  const high = reachM / metresPerDegree;
  // Meridians meet at the poles.
  const wide = Math.min(high / Math.max(Math.cos(radians(Math.abs(latitude) + high)), 1e-9), 360);
  return { west: longitude - wide, east: longitude + wide, south: latitude - high, north: latitude + high };
}

/** Along the great circle, on a sphere (haversine). */
export function metresBetween(a: GeoPoint, b: GeoPoint): number {
  const half = (x: number, y: number) => Math.sin(radians(x - y) / 2) ** 2;
  const share =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * Math.asin(Math.sqrt(share)) * (180 / Math.PI) * metresPerDegree;
}
