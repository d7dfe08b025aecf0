import { prefixOf } from '../kit/declare/division-codes.js';
import { fromSql, refuse } from '../kit/transitions.js';

/** Why an act is refused that names a record of another place than its matter has. */
export const elsewhere = { NOT_THIS_PLACE: ['不属于该地', 'It belongs to another place'] } as const;

/** Whether a division is the other one, or lies in it. */
export const liesIn = (division: string, area: string): boolean => division.startsWith(prefixOf(area, 'area'));

/** Whether two divisions have to do with one another: a county with its communities, and with the city above it. */
export const isOfOnePlace = (one: string, other: string): boolean => liesIn(one, other) || liesIn(other, one);

/** Whether two divisions lie in one county, or have to do with one another. */
export const areNeighbours = (one: string, other: string): boolean =>
  one.slice(0, 6) === other.slice(0, 6) || isOfOnePlace(one, other);

interface Placed {
  readonly division: string;
}
/** The refusal of what is named by an input and belongs to another place than the division, if anything does. */
export function strangerAmong(
  named: Readonly<Record<string, Placed | readonly Placed[] | undefined>>,
  division: string,
) {
  const isStrange = (one: Placed) => !isOfOnePlace(one.division, division);
  const name = Object.keys(named).find((name) => [named[name] ?? []].flat().some(isStrange));
  return name === undefined ? undefined : refuse('NOT_THIS_PLACE', name);
}

/** SQL that gives the division of what an input names by its id, if it has one: from which table, by input. */
export const placesOf = (tables: Readonly<Record<string, string>>) => {
  const placeOf = ([input, table]: [string, string]) =>
    `'${input}', (select json_build_object('division', p.division_code) from ${table} p
      where p.id = {${input}} and p.division_code is not null)`;
  return {
    places: fromSql<Readonly<Record<string, Placed>>>(
      `(select json_build_object(${Object.entries(tables).map(placeOf).join(', ')}))`,
    ),
  };
};
