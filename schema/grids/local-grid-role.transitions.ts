import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { gridOffice } from './grid-office.js';
import { LocalGridRole } from './local-grid-role.js';

const office = gridOffice('division');

export const localGridRoleTransitions = transitions({ concept: () => LocalGridRole }, ({ begin, act }) => ({
  addGridRole: begin('增设角色：一地为网格代表增加一种角色', 'A place adds a role of deputies in grids', {
    by: office,
    needs: ['division', 'name', 'meaning'],
    reads: {
      isKnown: fromSql<boolean>(
        'exists (select from local_grid_role r where r.division_code = {division} and r.name = {name})',
      ),
    },
    refusals: { ROLE_KNOWN: ['该地已有同名角色', 'The place has a role of this name'] },
    rule: ({ isKnown, today }) => (isKnown ? refuse('ROLE_KNOWN', 'name') : { sets: { startedOn: today } }),
  }),

  endGridRole: act('停用角色：自此不再安排', 'It is given to nobody from today on', {
    by: office,
    sees: ['endedOn'],
    refusals: { ROLE_ENDED: ['该角色已停用', 'The role is not in use any more'] },
    guard: ({ it }) => (it.endedOn ? refuse('ROLE_ENDED', 'id') : undefined),
    rule: ({ today }) => ({ sets: { endedOn: today } }),
  }),
}));
