import { fromSql, listed, type Seen } from '../kit/transitions.js';
import { isOfOnePlace } from '../organisations/one-place.js';
import { Mandate } from './mandate.js';

type Seats = readonly (string | null)[];

/** The places of the congresses in which the deputy that the property names sits today; the nation’s is none. */
export const seatsOf = (property = 'deputy') =>
  fromSql<Seats>(
    `(select json_agg(c.division_code) from mandate m join congress c on c.id = m.congress_id
      where m.deputy_id = {${property}} and m.status = 'ACTIVE')`,
  );

/** Whether a deputy with these seats has to do with a place. */
export const isSeatedFor = (seats: Seats | undefined, division: string): boolean =>
  seats?.some((seat) => seat === null || isOfOnePlace(seat, division)) ?? false;

/** Of deputies who are named, several at once: what is looked at of each, and the congresses near the place of the matter. */
export const withMandates = { mandates: listed(Mandate, 'congress', 'status') };
export const congressesNear = fromSql<Congresses>(
  `(select json_object_agg(c.id, c.division_code) from congress c where c.division_code is null
    or starts_with(c.division_code, rtrim({division}, '0')) or starts_with({division}, rtrim(c.division_code, '0')))`,
);
type Congresses = Readonly<Record<string, string | null>>;
export interface Seated {
  readonly id: string;
  readonly mandates: readonly Seen<Mandate, 'congress' | 'status'>[];
}

/** Whether somebody is among them who sits in no congress that has to do with the place. */
export function isAnyUnseated(deputies: readonly Seated[], congresses: Congresses = {}, division: string): boolean {
  const seatsAmong = ({ mandates }: Seated) =>
    mandates.flatMap(({ congress, status }) =>
      status === 'ACTIVE' && congress in congresses ? [congresses[congress] ?? null] : [],
    );
  return deputies.some((one) => !isSeatedFor(seatsAmong(one), division));
}
