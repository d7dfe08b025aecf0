import { isSeatedFor, seatsOf } from '../deputies/seats.js';
import { fromSql, list, mine, one, optional, refuse, transitions } from '../kit/transitions.js';
import { elsewhere, liesIn } from '../organisations/one-place.js';
import { GridAssignmentStatus, GridDeputyAssignment } from './grid-deputy-assignment.js';
import { gridIs, gridOffice, gridRefusals } from './grid-office.js';
import { LocalGridRole } from './local-grid-role.js';

const office = gridOffice('grid.division');
const self = { deputy: mine('deputy', 'deputy') };
const added = {
  placeRoles: optional(
    list(one(() => LocalGridRole, '地方角色', 'Roles that the place has added', ['name', 'division', 'endedOn'])),
  ),
};
const roleRefusals = { ROLE_ELSEWHERE: ['不是该地采用的角色', 'No role that the place has'] } as const;

interface PlaceRole {
  readonly name: string;
  readonly division: string;
  readonly endedOn?: string | undefined;
}
/** The names of roles that the place has added; or why one is none of it. */
function namesOf(roles: readonly PlaceRole[] | undefined, division: string) {
  if (!roles) return {};
  const isOurs = (role: PlaceRole) => !role.endedOn && liesIn(division, role.division);
  return roles.every(isOurs)
    ? { localRoles: roles.map(({ name }) => name).join('、') }
    : refuse('ROLE_ELSEWHERE', 'placeRoles');
}

/** What is looked at of a deputy who is to work in a grid, and why that cannot be. */
const assigning = {
  reads: {
    gridIs,
    isThere: fromSql<boolean>(
      'exists (select from grid_deputy_assignment a where a.grid_id = {grid} and a.deputy_id = {deputy})',
    ),
    seats: seatsOf(),
  },
  refusals: {
    ...gridRefusals,
    ...roleRefusals,
    ...elsewhere,
    IN_THE_GRID_BEFORE: [
      '已在该网格；离格后返回的用返回网格',
      'In this grid already; who left comes back by returnToGrid',
    ],
  },
} as const;

export const gridAssignmentTransitions = transitions(
  { concept: () => GridDeputyAssignment, state: 'status', states: GridAssignmentStatus },
  ({ begin, act }) => ({
    assignDeputyToGrid: begin(
      '代表进网格：安排代表进网格并明确角色',
      'A deputy works in a grid from today on, with the roles taken there',
      {
        to: 'ACTIVE',
        by: office,
        needs: ['grid', 'deputy', 'roles'],
        takes: ['campaign'],
        given: added,
        reads: assigning.reads,
        refusals: assigning.refusals,
        rule: ({ gridIs: at, seats, isThere, placeRoles, today }) => {
          if (!at || at.endedOn) return refuse('GRID_IS_NO_MORE', 'grid');
          if (!isSeatedFor(seats, at.division)) return refuse('NOT_THIS_PLACE', 'deputy');
          if (isThere) return refuse('IN_THE_GRID_BEFORE', 'deputy');
          const names = namesOf(placeRoles, at.division);
          return 'code' in names ? names : { sets: { startedOn: today, ...names } };
        },
      },
    ),

    changeGridRoles: act('调整角色：代表在网格的角色', 'The deputy has other roles in the grid', {
      from: ['ACTIVE'],
      by: { ...office, ...self },
      takes: ['roles', 'campaign'],
      given: added,
      beside: { grid: ['division'] },
      refusals: roleRefusals,
      rule: ({ it, placeRoles }) => {
        const names = namesOf(placeRoles, it.grid.division);
        return 'code' in names ? names : { sets: names };
      },
    }),

    withdrawFromGrid: act('代表离格：当日为最后一日', 'The deputy works in the grid until today', {
      from: ['ACTIVE'],
      to: 'ENDED',
      by: office,
      aside: true,
      reason: 'optional',
      sees: ['startedOn'],
      rule: ({ it, today }) => ({ sets: { endedOn: it.startedOn > today ? it.startedOn : today } }),
    }),

    returnToGrid: act('返回网格：离格代表重新进格', 'A deputy who left works in the grid again', {
      from: ['ENDED'],
      to: 'ACTIVE',
      by: office,
      aside: true,
      takes: ['roles'],
      beside: { grid: ['endedOn', 'division'] },
      reads: { seats: seatsOf() },
      refusals: { ...gridRefusals, ...elsewhere },
      guard: ({ it }) => (it.grid.endedOn ? refuse('GRID_IS_NO_MORE', 'id') : undefined),
      rule: ({ it, seats, today }) =>
        isSeatedFor(seats, it.grid.division)
          ? { sets: { startedOn: today, endedOn: null } }
          : refuse('NOT_THIS_PLACE', 'id'),
    }),
  }),
);
