import { Deputy } from '../deputies/deputy.js';
import { congressesNear, type Seated, withMandates } from '../deputies/seats.js';
import { add, fromSql, list, type Moment, one, optional, Refusal, refuse, type Seen } from '../kit/transitions.js';
import { Agency } from '../organisations/agency.js';
import { elsewhere, strangerAmong } from '../organisations/one-place.js';
import type { Activity } from './activity.js';
import { ActivityGuest } from './activity-guest.js';
import { invite as putOnRoll } from './research.planning.js';

/** Of an invitation: whom it names, and who was asked before. */
export const invitation = {
  given: {
    deputies: optional(list(one(() => Deputy, '邀请的代表', 'Deputies', [], withMandates))),
    agencies: optional(list(one(() => Agency, '邀请的单位', 'Units', ['division']))),
  },
  sees: ['division'],
  reads: {
    congressesNear,
    roll: fromSql<readonly string[]>(
      '(select json_agg(p.deputy_id) from activity_participation p where p.activity_id = {id})',
    ),
    units: fromSql<readonly string[]>(
      `(select json_agg(g.agency_id) from activity_guest g where g.activity_id = {id} and g.kind = 'UNIT')`,
    ),
  },
  refusals: { ...elsewhere, NOBODY_NAMED: ['没有指明邀请谁', 'Nobody is named'] },
} as const;

interface Placed {
  readonly id: string;
  readonly division: string;
}
interface Inviting extends Moment {
  readonly id: string;
  readonly it: Seen<Activity, 'division'>;
  readonly deputies?: readonly Seated[] | undefined;
  readonly congressesNear?: Readonly<Record<string, string | null>> | undefined;
  readonly agencies?: readonly Placed[] | undefined;
  readonly roll?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
}
/** Puts those on the roll who are not on it; or why one cannot be. */
export function invite({
  id: activity,
  it: { division },
  deputies = [],
  congressesNear,
  agencies = [],
  roll = [],
  units = [],
  newId,
}: Inviting) {
  if (!deputies.length && !agencies.length) return refuse('NOBODY_NAMED', 'deputies');
  const also = putOnRoll({ activity, division, deputies, congressesNear, roll, newId });
  if (also instanceof Refusal) return also;
  const anew = new Set(agencies.map(({ id }) => id).filter((id) => !units.includes(id)));
  const guest = { activity, kind: 'UNIT', status: 'INVITED', personCount: 0 } as const;
  const guests = [...anew].map((agency) => add(ActivityGuest, { id: newId(), ...guest, agency }));
  return strangerAmong({ agencies }, division) ?? { also: [...also, ...guests] };
}
