import { fromSql } from '../kit/transitions.js';
import type { CongressLevel } from '../organisations/congress.choices.js';
import { liesIn } from '../organisations/one-place.js';

interface Seat {
  readonly level: CongressLevel;
  readonly division: string | null;
}

/** Where the deputy who asks for an interview sits today. */
export const seats = fromSql<readonly Seat[]>(
  `(select json_agg(json_build_object('level', c.level, 'division', c.division_code))
    from mandate m join congress c on c.id = m.congress_id where m.deputy_id = {requestedBy} and m.status = 'ACTIVE')`,
);

/** Deputies meet officials of their own level or below: of the place of their congress, or in it (Deputies Law, art. 29). */
export const sitsFor = (seats: readonly Seat[] = [], level: CongressLevel, division: string): boolean =>
  seats.some((seat) => seat.level === level && (!seat.division || liesIn(division, seat.division)));
