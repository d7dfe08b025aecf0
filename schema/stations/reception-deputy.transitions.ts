import { code, fromSql, isShown, mine, refuse, step, transitions, wrongCode } from '../kit/transitions.js';
import { ReceptionDeputy } from './reception-deputy.js';
import { stationDesk } from './station-actors.js';

const refusals = {
  NOT_RECEIVING: ['接待没有在进行', 'The reception is not taking place'],
  CAME_ALREADY: ['已登记到场', 'The deputy is there already'],
} as const;
const stationKey = fromSql<string>(
  '(select s.check_in_key from reception_session r join station s on s.id = r.station_id where r.id = {reception})',
);
interface Receiving {
  readonly it: { readonly hasAttended: boolean; readonly reception: { readonly status: string } };
}
const may =
  (...states: string[]) =>
  ({ it }: Receiving) => {
    if (it.hasAttended) return refuse('CAME_ALREADY', 'id');
    return states.includes(it.reception.status) ? undefined : refuse('NOT_RECEIVING', 'id');
  };

export const receptionDeputyTransitions = transitions({ concept: () => ReceptionDeputy }, ({ act }) => ({
  checkInReception: act(
    '接待签到：代表以家站显示的签到码签到',
    'The deputy checks in by the code that the station shows',
    {
      by: { deputy: mine('deputy', 'deputy') },
      given: { code: code('签到码', 'The code that is shown', { max: 8 }) },
      sees: ['hasAttended'],
      beside: { reception: ['status'] },
      reads: { step, stationKey },
      refusals: { ...wrongCode, ...refusals },
      guard: may('ONGOING'),
      rule: ({ step, code, stationKey }) =>
        isShown(stationKey, step, code) ? { sets: { hasAttended: true } } : refuse('WRONG_CODE', 'code'),
    },
  ),

  confirmReceptionDeputy: act('登记到场：家站登记代表到场', 'The station enters that the deputy was there', {
    by: stationDesk('reception.division'),
    sees: ['hasAttended'],
    beside: { reception: ['status'] },
    refusals,
    guard: may('ONGOING', 'HELD'),
    rule: () => ({ sets: { hasAttended: true } }),
  }),
}));
