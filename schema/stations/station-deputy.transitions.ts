import { isSeatedFor, seatsOf } from '../deputies/seats.js';
import { fromSql, refuse, transitions } from '../kit/transitions.js';
import { elsewhere } from '../organisations/one-place.js';
import { stationIs, stationOffice } from './station-actors.js';
import { StationDeputy } from './station-deputy.js';

const office = stationOffice('station.division');
/** Why nobody joins a station, or comes back to it. */
const joining = { STATION_GIVEN_UP: ['家站已撤销', 'The station was given up'], ...elsewhere } as const;
const left = { LEFT_ALREADY: ['已经离站', 'The deputy has left the station'] } as const;

export const stationDeputyTransitions = transitions({ concept: () => StationDeputy }, ({ begin, act }) => ({
  assignToStation: begin('代表进站：安排代表进站并明确职责', 'A deputy joins a station, with a part in it', {
    by: office,
    needs: ['station', 'deputy', 'role'],
    reads: {
      stationIs,
      isThere: fromSql<boolean>(
        'exists (select from station_deputy d where d.station_id = {station} and d.deputy_id = {deputy})',
      ),
      seats: seatsOf(),
    },
    refusals: {
      ...joining,
      JOINED_BEFORE: [
        '已经进站；离站后返回的用返回家站',
        'On its list already; who left comes back by returnToStation',
      ],
    },
    rule: ({ stationIs: at, isThere, seats, today }) => {
      if (!at || at.status === 'CLOSED') return refuse('STATION_GIVEN_UP', 'station');
      if (!isSeatedFor(seats, at.division)) return refuse('NOT_THIS_PLACE', 'deputy');
      if (isThere) return refuse('JOINED_BEFORE', 'deputy');
      return { sets: { joinedOn: at.openedOn > today ? at.openedOn : today } };
    },
  }),

  changeStationRole: act('调整在站职责', 'The deputy has another part in the station', {
    by: office,
    needs: ['role'],
    sees: ['leftOn'],
    refusals: left,
    guard: ({ it }) => (it.leftOn ? refuse('LEFT_ALREADY', 'id') : undefined),
  }),

  leaveStation: act('代表离站：当日为最后一日', 'The deputy leaves the station today', {
    by: office,
    sees: ['leftOn', 'joinedOn'],
    refusals: left,
    guard: ({ it }) => (it.leftOn ? refuse('LEFT_ALREADY', 'id') : undefined),
    rule: ({ it, today }) => ({ sets: { leftOn: it.joinedOn > today ? it.joinedOn : today } }),
  }),

  returnToStation: act('返回家站：离站代表重新进站', 'A deputy who left joins again', {
    by: office,
    takes: ['role'],
    sees: ['leftOn'],
    beside: { station: ['status', 'division', 'openedOn'] },
    reads: { seats: seatsOf() },
    refusals: { ...joining, NOT_LEFT: ['没有离站', 'The deputy has not left'] },
    guard: ({ it }) => {
      if (it.station.status === 'CLOSED') return refuse('STATION_GIVEN_UP', 'id');
      return it.leftOn ? undefined : refuse('NOT_LEFT', 'id');
    },
    rule: ({ it: { station }, seats, today }) => {
      if (!isSeatedFor(seats, station.division)) return refuse('NOT_THIS_PLACE', 'id');
      return { sets: { joinedOn: station.openedOn > today ? station.openedOn : today, leftOn: null } };
    },
  }),
}));
