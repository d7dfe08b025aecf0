import { lineOf } from '../../kit/declare/division-codes.js';
import type { Ask } from '../../kit/graphql/read-context.js';
import { StationTier } from '../../stations/station.choices.js';
import type { Place } from './place.js';

interface Nodes {
  readonly nodes: readonly { readonly id: string }[];
}
type Serving = { readonly code: string } & { readonly [tier in StationTier]: Nodes };

/** The township of a place, or the place itself if it is larger. */
const areaOf = ({ line }: Place) => line.slice(0, 4).at(-1)!;

const tiers = Object.keys(StationTier.values) as StationTier[];
const open = 'status: { eq: OPEN }';
const stationQuery = `query ($line: [ID!]!, $area: String!) {
  divisions(first: 5, orderBy: [{ field: CODE, direction: DESC }], filter: { id: { in: $line } }) {
    nodes { code ${tiers.map((tier) => `${tier}: stations(first: 1, filter: { ${open}, tier: { eq: ${tier} } }) { nodes { id } }`)} }
  }
  around: stations(first: 1, filter: { ${open}, division: { within: $area } }) { nodes { id } }
}`;

/** The station to go to: the nearest one, or the one that serves the smallest division around the place. */
export async function stationOf(place: Place, ask: Ask): Promise<string | null> {
  if (place.station) return place.station.id;
  const { divisions, around } = await ask<{ divisions: { nodes: readonly Serving[] }; around: Nodes }>(stationQuery, {
    line: place.line.map((code) => `Division:${code}`),
    area: areaOf(place),
  });
  const serving = divisions.nodes.flatMap((division) =>
    tiers.flatMap((tier) => division[tier].nodes.map(({ id }) => ({ id, depth: lineOf(division.code).length }))),
  );
  // A station of a neighbouring village is nearer than that of the county.
  const near = serving.filter(({ depth }) => depth > 3);
  const [best] = place.line.length > 3 ? [...near, ...around.nodes, ...serving] : serving;
  return best?.id ?? null;
}

const coming = (where: string) => `receptionSessions(
    first: 1
    orderBy: [{ field: HELD_ON }]
    filter: { status: { in: [PLANNED, ONGOING] }, heldOn: { gte: $from }, ${where} }
  )`;
const receptionQuery = `query ($from: Date!, $area: String!, $station: ID, $hasStation: Boolean!) {
  there: ${coming('station: { id: { eq: $station } }')} @include(if: $hasStation) { nodes { id } }
  around: ${coming('division: { within: $area }')} { nodes { id } }
}`;

/** The next reception at the station; where none is announced, the next one in the township. */
export async function nextReception(
  place: Place,
  station: string | null,
  from: string,
  ask: Ask,
): Promise<string | null> {
  const variables = { from, area: areaOf(place), station, hasStation: station !== null };
  const { there, around } = await ask<Record<'there' | 'around', Nodes | undefined>>(receptionQuery, variables);
  return (there?.nodes[0] ?? around?.nodes[0])?.id ?? null;
}
