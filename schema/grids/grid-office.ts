import { holding, localOffices } from '../accounts/holding.js';
import { all, fromSql, within } from '../kit/transitions.js';

/** Who keeps grids, and who works in them: the office of their place. */
export const gridOffice = (path: string) => ({ staff: all(within(path), holding(...localOffices)) });

/** What is looked at of the grid that a record is begun for. */
export const gridIs = fromSql<{
  readonly division: string;
  readonly endedOn: string | null;
  readonly hasLeader: boolean;
}>(
  `(select json_build_object('division', g.division_code, 'endedOn', g.ended_on, 'hasLeader',
      exists (select from grid_staff s where s.grid_id = g.id and s.role = 'LEADER' and s.ended_on is null))
    from grid g where g.id = {grid})`,
);
export const gridRefusals = {
  GRID_IS_NO_MORE: ['网格已经合并或者撤销', 'The grid was merged or given up'],
} as const;
