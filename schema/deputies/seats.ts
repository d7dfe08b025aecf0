import { fromSql } from '../kit/transitions.js';
import { isOfOnePlace } from '../organisations/one-place.js';

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
