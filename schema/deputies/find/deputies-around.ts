import type { Ask } from '../../kit/graphql/read-context.js';
import { CongressLevel } from '../../organisations/congress.choices.js';
import { Nearness } from './find.choices.js';
import type { LocalDeputies, LocalDeputy } from './local-deputies.js';
import type { Place } from './place.js';

interface FoundMandate {
  readonly id: string;
  readonly deputy: { readonly id: string };
}
type FoundCongress = {
  readonly id: string;
  readonly level: CongressLevel;
  readonly acting: { readonly totalCount: number };
} & { readonly [ring in Nearness]?: { readonly nodes: readonly FoundMandate[] } };

/** From the province down to the grid. */
const widestFirst = (Object.keys(Nearness.values) as Nearness[]).reverse().slice(1);
const lowestFirst = Object.keys(CongressLevel.values).reverse();

/** The acting deputies of each congress above a place, lowest first; one statement per ring serves all congresses. */
export async function deputiesAround({ line, grid }: Place, first: number, ask: Ask): Promise<LocalDeputies[]> {
  const codes = new Map(line.map((code, index) => [widestFirst[index]!, code]));
  if (grid) codes.set('GRID', grid.code);
  const rings: readonly Nearness[] = [...[...codes.keys()].reverse(), 'ELSEWHERE'];
  const divisions = line.map((code) => `Division:${code}`);
  const { congresses } = await ask<{ congresses: { nodes: readonly FoundCongress[] } }>(
    queryOf(rings, [...codes.keys()]),
    { ...Object.fromEntries(codes), divisions, first },
  );
  return congresses.nodes
    .filter(({ acting }) => acting.totalCount > 0)
    .sort((a, b) => lowestFirst.indexOf(a.level) - lowestFirst.indexOf(b.level))
    .map((congress) => ({
      level: congress.level,
      congress: congress.id,
      totalCount: congress.acting.totalCount,
      nearest: nearestOf(congress, rings).slice(0, first),
    }));
}

/** A deputy stands in the first ring that holds her, and so in no other. */
function nearestOf(congress: FoundCongress, rings: readonly Nearness[]): LocalDeputy[] {
  const found = new Map<string, LocalDeputy>();
  for (const nearness of rings)
    for (const { id: mandate, deputy } of congress[nearness]!.nodes)
      if (!found.has(mandate)) found.set(mandate, { nearness, deputy: deputy.id, mandate });
  return [...found.values()];
}

/** Rings are aliases, and those with a code variables of the same name. */
const queryOf = (rings: readonly Nearness[], coded: readonly Nearness[]) => `
  query ($divisions: [ID!]!, $first: Int!, ${coded.map((ring) => `$${ring}: String!`)}) {
    congresses(first: 10, filter: { or: [{ division: { id: { in: $divisions } } }, { level: { eq: NATIONAL } }] }) {
      nodes {
        id level
        acting: mandates(filter: { status: { eq: ACTIVE }, or: [{ ${atHome('PROVINCE')} }, { ${atHome('ELSEWHERE')} }] }) {
          totalCount
        }
        ${rings.map(
          (ring) => `${ring}: mandates(first: $first, filter: { status: { eq: ACTIVE }, ${atHome(ring)} }) {
          nodes { id deputy { id } }
        }`,
        )}
      }
    }
  }`;

/** The condition on a mandate whose deputy is at home in a ring. The last ring holds everybody, but a deputy of the nation speaks for her province. */
function atHome(ring: Nearness): string {
  if (ring === 'ELSEWHERE') return 'congress: { level: { ne: NATIONAL } }';
  if (ring === 'GRID') return 'deputy: { grids: { some: { status: { eq: ACTIVE }, grid: { code: { eq: $GRID } } } } }';
  return `deputy: { division: { within: $${ring} } }`;
}
