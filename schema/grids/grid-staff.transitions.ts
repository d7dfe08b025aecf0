import { refuse, transitions } from '../kit/transitions.js';
import { gridIs, gridOffice, gridRefusals } from './grid-office.js';
import { GridStaff } from './grid-staff.js';

const office = gridOffice('grid.division');
const left = { LEFT_THE_GRID: ['已经离任', 'Not in post any more'] } as const;
const inPost = ({ it }: { readonly it: { readonly endedOn?: string | undefined } }) =>
  it.endedOn ? refuse('LEFT_THE_GRID', 'id') : undefined;

export const gridStaffTransitions = transitions({ concept: () => GridStaff }, ({ begin, act }) => ({
  appointGridStaff: begin('任用网格人员：网格长一格一人', 'Somebody is appointed to a grid, which has one leader', {
    by: office,
    needs: ['grid', 'role', 'name'],
    reads: { gridIs },
    refusals: {
      ...gridRefusals,
      GRID_HAS_LEADER: ['该网格已有网格长，须先免去', 'The grid has a leader, who has to leave first'],
    },
    rule: ({ gridIs: at, role, today }) => {
      if (!at || at.endedOn) return refuse('GRID_IS_NO_MORE', 'grid');
      return role === 'LEADER' && at.hasLeader ? refuse('GRID_HAS_LEADER', 'role') : { sets: { startedOn: today } };
    },
  }),

  endGridStaff: act('免去网格人员：当日为最后一日', 'It is the last day in the grid', {
    by: office,
    sees: ['endedOn', 'startedOn'],
    refusals: left,
    guard: inPost,
    rule: ({ it, today }) => ({ sets: { endedOn: it.startedOn > today ? it.startedOn : today } }),
  }),

  correctGridStaff: act('更正网格人员：更正姓名', 'The name is put right', {
    by: office,
    needs: ['name'],
    sees: ['endedOn'],
    refusals: left,
    guard: inPost,
  }),
}));
