import { countiesOf, divisionOf } from './organisations.js';

/** The counties of a city, or the county itself. */
export const countyCodes = (prefix: string): string[] =>
  divisionOf(prefix).level === 'COUNTY' ? [divisionOf(prefix).code] : countiesOf(prefix).map(({ code }) => code);

/**
 * So many steps for each of the places, going on in the list where the place before ended: a city has all of them among
 * its counties. A place by itself has the whole list.
 */
export function inTurn<Place, Step>(
  places: readonly Place[],
  steps: readonly Step[],
  each: number,
): (readonly [place: Place, step: Step])[] {
  const count = places.length === 1 ? steps.length : each;
  return places.flatMap((place, n) =>
    Array.from({ length: count }, (_, k) => [place, steps[(n * count + k) % steps.length]!] as const),
  );
}
