import { checkInKey, fromSql, one, optional, refuse, transitions } from '../kit/transitions.js';
import { elsewhere, isOfOnePlace, strangerAmong } from '../organisations/one-place.js';
import { StationStatus } from './station.choices.js';
import { Station } from './station.js';
import { stationParts } from './station.parts.transitions.js';
import { stationOffice } from './station-actors.js';

const office = stationOffice('division');
const described = [
  ...(['name', 'kind', 'tier', 'hostKind', 'coLocatedWith', 'address', 'longitude', 'latitude'] as const),
  ...(['mode', 'industry', 'openingHours', 'officePhone'] as const),
] as const;

const parentAt = fromSql<string>('(select s.division_code from station s where s.id = {parent})');

export const stationTransitions = transitions(
  { concept: () => Station, state: 'status', states: StationStatus },
  ({ begin, act }) => ({
    prepareStation: begin('筹建家站：登记家站，开放前为筹建', 'A station is put on record; it is not open yet', {
      to: 'PREPARING',
      by: office,
      takes: [...described, 'parent', 'code', 'division', 'featureTags', 'openedOn'],
      reads: {
        isTaken: fromSql<boolean>('exists (select from station s where s.code = {code})'),
        parentAt,
      },
      refusals: {
        STATION_CODE_TAKEN: ['家站编号已有家站使用', 'Another station has this code'],
        ...elsewhere,
      },
      rule: ({ division, isTaken, parentAt }) => {
        if (isTaken) return refuse('STATION_CODE_TAKEN', 'code');
        if (parentAt && !isOfOnePlace(parentAt, division)) return refuse('NOT_THIS_PLACE', 'parent');
        return { sets: { isModel: false } };
      },
    }),

    openStation: act('开放家站：自当日起开放', 'It is open from today on', {
      from: ['PREPARING', 'SUSPENDED'],
      to: 'OPEN',
      by: office,
      sees: ['status'],
      rule: ({ it, today }) => ({ sets: it.status === 'PREPARING' ? { openedOn: today } : {} }),
    }),

    updateStation: act(
      '更新家站：更名、迁址、升级或者调整开放时间',
      'Its name, address, kind, hours or place in the network are others',
      {
        from: ['PREPARING', 'OPEN', 'SUSPENDED'],
        by: office,
        takes: described,
        given: { parent: optional(one(() => Station, '上级家站', 'The station above it', ['division'])) },
        sees: ['division'],
        refusals: { ...elsewhere, OWN_PARENT: ['上级家站不能是自身', 'A station is not above itself'] },
        rule: ({ id, it, parent }) => {
          if (parent?.id === id) return refuse('OWN_PARENT', 'parent');
          return strangerAmong({ parent }, it.division) ?? { sets: parent ? { parent: parent.id } : {} };
        },
      },
    ),

    renewStationCode: act(
      '更换签到密钥：家站显示的签到码自此更换',
      'Its check-in has another key, and its codes are others',
      {
        from: ['OPEN'],
        by: office,
        aside: true,
        tells: { checkInKey },
      },
    ),

    suspendStation: act('暂停开放：说明原因', 'It is closed for a time, with the reason', {
      from: ['OPEN'],
      to: 'SUSPENDED',
      by: office,
      aside: true,
      reason: 'required',
    }),

    closeStation: act('撤销家站：说明原因', 'It is given up, with the reason', {
      from: ['PREPARING', 'OPEN', 'SUSPENDED'],
      to: 'CLOSED',
      by: office,
      aside: true,
      reason: 'required',
      rule: () => ({ sets: { checkInKey: null } }),
    }),
  }),
  stationParts,
);
