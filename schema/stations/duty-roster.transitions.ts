import { code, everything, fromSql, isShown, mine, refuse, step, transitions, wrongCode } from '../kit/transitions.js';
import { DutyRoster, DutyStatus } from './duty-roster.js';
import { stationDesk, stationIs, stationRefusals } from './station-actors.js';

const desk = stationDesk('station.division');
const self = { deputy: mine('deputy', 'deputy') };
const isOnDuty = fromSql<boolean>(
  `exists (select from duty_roster r where r.station_id = {station} and r.deputy_id = {deputy}
    and r.duty_on = {dutyOn} and r.shift = {shift})`,
);
const notYet = { NOT_YET: ['未到日期', 'Its day has not come'] } as const;

export const dutyTransitions = transitions(
  { concept: () => DutyRoster, state: 'status', states: DutyStatus },
  ({ begin, act }) => ({
    planDuty: begin(
      '排班：由家站排班，站长也可排班，代表可为自己增加轮值',
      'The station or its head plans a turn; a deputy may add one as well',
      {
        to: 'PLANNED',
        by: { ...desk, deputy: everything },
        takes: ['station', 'deputy', 'dutyOn', 'shift', 'timeMode', 'placeMode', 'topicMode', 'place', 'topic'],
        reads: { stationIs, isOnDuty },
        refusals: {
          ...stationRefusals,
          NOT_YOUR_ROTA: [
            '代表只能为自己排班，站长可以为本站代表排班',
            'A deputy plans own turns alone; the head plans those of the station',
          ],
          IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
          ON_DUTY_THEN: ['该代表该班次已有轮值', 'The deputy is on duty then already'],
        },
        rule: ({ stationIs: at, deputy, dutyOn, isOnDuty, today, viewer }) => {
          if (at?.status !== 'OPEN') return refuse('STATION_NOT_OPEN', 'station');
          const own = viewer.role !== 'deputy' || viewer.deputy === deputy || at.heads?.includes(viewer.deputy ?? '');
          if (!own) return refuse('NOT_YOUR_ROTA', 'deputy');
          if (!at.deputies?.includes(deputy)) return refuse('NOT_OF_STATION', 'deputy');
          if (dutyOn < today) return refuse('IN_THE_PAST', 'dutyOn');
          return isOnDuty ? refuse('ON_DUTY_THEN', 'dutyOn') : { sets: {} };
        },
      },
    ),

    checkInDuty: act(
      '值班签到：代表以家站显示的签到码签到',
      'The deputy checks in by the code that the station shows',
      {
        from: ['PLANNED'],
        to: 'SERVED',
        by: self,
        given: { code: code('签到码', 'The code that is shown', { max: 8 }) },
        sees: ['dutyOn'],
        beside: { station: ['checkInKey'] },
        reads: { step },
        refusals: { ...wrongCode, NOT_THAT_DAY: ['不是值班之日', 'It is not the day of the duty'] },
        guard: ({ it, today }) => (it.dutyOn === today ? undefined : refuse('NOT_THAT_DAY', 'id')),
        rule: ({ it, step, code }) => (isShown(it.station.checkInKey, step, code) ? {} : refuse('WRONG_CODE', 'code')),
      },
    ),

    confirmDuty: act(
      '登记到岗：家站登记代表到岗，补登的更正缺勤',
      'The station enters that the deputy was there, late if need be',
      {
        from: ['PLANNED', 'MISSED'],
        to: 'SERVED',
        by: desk,
        aside: true,
        sees: ['dutyOn'],
        refusals: notYet,
        guard: ({ it, today }) => (it.dutyOn > today ? refuse('NOT_YET', 'id') : undefined),
      },
    ),

    missDuty: act('登记缺勤：值班之日已过而没有到岗', 'The day is over, and the deputy was not there', {
      from: ['PLANNED'],
      to: 'MISSED',
      by: desk,
      aside: true,
      sees: ['dutyOn'],
      refusals: notYet,
      guard: ({ it, today }) => (it.dutyOn < today ? undefined : refuse('NOT_YET', 'id')),
    }),

    cancelDuty: act('取消轮值：说明原因', 'It is called off, with the reason', {
      from: ['PLANNED'],
      to: 'CANCELLED',
      by: { ...desk, ...self },
      aside: true,
      reason: 'required',
    }),
  }),
);
