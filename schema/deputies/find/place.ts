import { badInput } from '../../kit/declare/client-error.js';
import { fullDivisionCode, lineOf } from '../../kit/declare/division-codes.js';
import type { Ask } from '../../kit/graphql/schema.js';
import type { LocatedBy } from './find.choices.js';
import { type GeoPoint, isLocal, stationsAround } from './stations-around.js';

/** Where somebody stands, as far as it is known. */
export interface Place {
  readonly locatedBy: LocatedBy;
  /** Global id of the division. */
  readonly division: string;
  /** Codes of the division and those above it, from the province down. */
  readonly line: readonly string[];
  readonly grid: FoundGrid | null;
  /** The nearest station; only for a point. */
  readonly station?: { readonly id: string; readonly distanceM: number };
}

interface FoundGrid {
  readonly id: string;
  readonly code: string;
  readonly staff: { readonly nodes: readonly { readonly id: string }[] };
}
interface FoundDivision {
  readonly id: string;
  readonly code: string;
}

const grid = `id code
  staff(first: 1, filter: { role: { eq: LEADER }, endedOn: { isNull: true } }) { nodes { id } }`;
const gridQuery = `query ($code: String!) { gridByCode(code: $code) { ${grid} division { id code } } }`;
const divisionQuery = `query ($code: String!) {
  divisionByCode(code: $code) { id code grids(first: 2) { nodes { ${grid} } } }
}`;

/** @throws BAD_USER_INPUT for a code that is malformed or nobody's */
export async function placeOfGrid(code: string, path: string, ask: Ask): Promise<Place> {
  if (!/^\d{15}$/.test(code))
    throw badInput(path, `${JSON.stringify(code.slice(0, 40))} is not a grid code; give 15 digits`);
  const { gridByCode: found } = await ask<{ gridByCode: (FoundGrid & { division: FoundDivision }) | null }>(gridQuery, {
    code,
  });
  if (!found) throw badInput(path, 'no grid has this code; see grids, or give divisionCode');
  return { locatedBy: 'GRID', division: found.division.id, line: lineOf(found.division.code), grid: found };
}

/** @throws BAD_USER_INPUT for a code that is malformed or nobody's */
export async function placeOfDivision(sent: string, path: string, ask: Ask): Promise<Place> {
  const code = fullDivisionCode(sent, path);
  type Found = { divisionByCode: (FoundDivision & { grids: { nodes: readonly FoundGrid[] } }) | null };
  const { divisionByCode: found } = await ask<Found>(divisionQuery, { code });
  if (!found) throw badInput(path, 'no division has this code; see divisions');
  const { nodes: grids } = found.grids;
  return {
    locatedBy: 'DIVISION',
    division: found.id,
    line: lineOf(code),
    grid: grids.length === 1 ? grids[0]! : null,
  };
}

/** The place around a point; null if no station is near. */
export async function placeOfPoint(point: GeoPoint, path: string, ask: Ask): Promise<Place | null> {
  const [nearest, ...others] = await stationsAround(point, path, ask);
  if (!nearest) return null;
  // A centre of a whole county is a place to go to, but says little of where one stands.
  const { division } = [nearest, ...others].find(isLocal) ?? nearest;
  const place = await placeOfDivision(division.code, path, ask);
  return { ...place, locatedBy: 'NEAREST_STATION', station: nearest };
}
