import { holding, localOffices } from '../accounts/holding.js';
import { all, fromSql, within } from '../kit/transitions.js';

/** Who keeps a station: the office of its place. */
export const stationOffice = (path: string) => ({ staff: all(within(path), holding(...localOffices)) });
/** Who runs its day: its liaisons, too. */
export const stationDesk = (path: string) => ({ staff: all(within(path), holding(...localOffices, 'LIAISON')) });

/** What is looked at of the station that a record is begun for, and which deputies belong to it. */
export const stationIs = fromSql<{
  readonly status: string;
  readonly division: string;
  readonly openedOn: string;
  readonly deputies: readonly string[] | null;
  readonly heads: readonly string[] | null;
}>(
  `(select json_build_object('status', s.status, 'division', s.division_code, 'openedOn', s.opened_on,
      'deputies', (select json_agg(d.deputy_id) from station_deputy d where d.station_id = s.id and d.left_on is null),
      'heads', (select json_agg(d.deputy_id) from station_deputy d
        where d.station_id = s.id and d.left_on is null and d.role = 'HEAD'))
    from station s where s.id = {station})`,
);

export const stationRefusals = {
  STATION_NOT_OPEN: ['家站没有开放', 'The station is not open'],
  NOT_OF_STATION: ['不是该家站的进站代表', 'No deputy of this station'],
} as const;
