import { fromSql, listed, one, refuse, type Seen, set, transitions } from '../kit/transitions.js';
import { elsewhere, isOfOnePlace } from '../organisations/one-place.js';
import { Grid } from './grid.js';
import { GridDeputyAssignment } from './grid-deputy-assignment.js';
import { gridOffice, gridRefusals } from './grid-office.js';
import { GridStaff } from './grid-staff.js';

const office = gridOffice('division');
const exists = ({ it }: { readonly it: { readonly endedOn?: string | undefined } }) =>
  it.endedOn ? refuse('GRID_IS_NO_MORE', 'id') : undefined;

/** Who works in a grid. */
const people = {
  deputies: listed(GridDeputyAssignment, 'status', 'startedOn'),
  staff: listed(GridStaff, 'endedOn', 'startedOn'),
};
interface People {
  readonly deputies: readonly Seen<GridDeputyAssignment, 'status' | 'startedOn'>[];
  readonly staff: readonly Seen<GridStaff, 'endedOn' | 'startedOn'>[];
}
/** All of them leave it today. */
function allLeave({ deputies, staff }: People, today: string) {
  const ends = (from: string) => ({ endedOn: from > today ? from : today });
  const left = deputies.filter(({ status }) => status === 'ACTIVE');
  return [
    ...left.map((one) => set(one, { status: 'ENDED', ...ends(one.startedOn) })),
    ...staff.filter(({ endedOn }) => !endedOn).map((one) => set(one, ends(one.startedOn))),
  ];
}

export const gridTransitions = transitions({ concept: () => Grid }, ({ begin, act }) => ({
  setUpGrid: begin('设立网格：在社区或者村内设立网格', 'A grid is set up in a community or village', {
    by: office,
    takes: ['code', 'name', 'kind', 'division', 'householdCount'],
    reads: { isTaken: fromSql<boolean>('exists (select from grid g where g.code = {code})') },
    refusals: {
      GRID_CODE_WRONG: [
        '网格编码应为15位数字：社区或者村的12位代码加3位',
        'Its code has 15 digits: the 12 of the community or village, and 3 more',
      ],
      GRID_CODE_TAKEN: ['该编码已有网格使用', 'Another grid has this code'],
    },
    rule: ({ code, division, isTaken, today }) => {
      if (!/^\d{15}$/.test(code) || !code.startsWith(division)) return refuse('GRID_CODE_WRONG', 'code');
      return isTaken ? refuse('GRID_CODE_TAKEN', 'code') : { sets: { establishedOn: today } };
    },
  }),

  updateGrid: act('更新网格：更名，或者更新户数', 'Its name, kind or number of homes is another', {
    by: office,
    takes: ['name', 'kind', 'householdCount'],
    sees: ['endedOn'],
    refusals: gridRefusals,
    guard: exists,
  }),

  mergeGrid: act(
    '合并网格：并入另一网格，户数随之并入；人员和代表在原网格的任职、进格到当日为止',
    'It goes into another grid with its homes; who works in it, and its deputies, do so until today',
    {
      by: office,
      given: {
        into: one(() => Grid, '并入的网格', 'The grid that it goes into', ['division', 'endedOn', 'householdCount']),
      },
      sees: ['division', 'endedOn', 'householdCount'],
      lists: people,
      refusals: { ...gridRefusals, ...elsewhere, INTO_ITSELF: ['不能并入自身', 'It cannot go into itself'] },
      guard: exists,
      rule: ({ id, it, into, today }) => {
        if (into.id === id) return refuse('INTO_ITSELF', 'into');
        if (into.endedOn) return refuse('GRID_IS_NO_MORE', 'into');
        if (!isOfOnePlace(into.division.slice(0, 9), it.division.slice(0, 9))) return refuse('NOT_THIS_PLACE', 'into');
        const homes = set(into, { householdCount: into.householdCount + it.householdCount });
        return { sets: { mergedInto: into.id, endedOn: today }, also: [homes, ...allLeave(it, today)] };
      },
    },
  ),
}));
