import { fromSql, mine, refuse, set, transitions } from '../kit/transitions.js';
import { DutySwap, SwapStatus } from './duty-swap.js';

interface Turn {
  readonly station: string;
  readonly deputy: string;
  readonly status: string;
  readonly dutyOn: string;
}
const fixed = {
  NO_LONGER_PLANNED: ['轮值已经结束、取消或者换人', 'The turn is over, called off, or another’s'],
} as const;
const isAhead = (turn: Omit<Turn, 'station'>, deputy: string, today: string) =>
  turn.status === 'PLANNED' && turn.deputy === deputy && turn.dutyOn >= today;

/** What is looked at of the turns, and why they cannot be swapped. */
const asking = {
  reads: {
    turn: fromSql<
      Turn & { readonly division: string; readonly others: readonly string[] | null; readonly isAsked: boolean }
    >(
      `(select json_build_object('station', d.station_id, 'deputy', d.deputy_id, 'status', d.status, 'dutyOn', d.duty_on,
        'division', (select s.division_code from station s where s.id = d.station_id),
        'others', (select json_agg(s.deputy_id) from station_deputy s where s.station_id = d.station_id and s.left_on is null),
        'isAsked', exists (select from duty_swap w where w.duty_id = d.id and w.status = 'ASKED'))
      from duty_roster d where d.id = {duty})`,
    ),
    given: fromSql<Turn>(
      `(select json_build_object('station', d.station_id, 'deputy', d.deputy_id, 'status', d.status, 'dutyOn', d.duty_on)
      from duty_roster d where d.id = {inReturn})`,
    ),
  },
  refusals: {
    ...fixed,
    NOT_OF_STATION: ['不是该家站的进站代表', 'No deputy of this station'],
    ASKED_BEFORE: ['已请人调班，尚未答复', 'Somebody was asked, and has not answered yet'],
  },
} as const;

/** Whether the one who takes a turn over has another at that station then. */
const clashes = fromSql<boolean>(
  `exists (select from duty_roster d join duty_roster o on o.station_id = d.station_id and o.duty_on = d.duty_on and o.shift = d.shift
    where (d.id = {duty} and o.deputy_id = {askedOf} and o.id is distinct from {inReturn})
      or (d.id = {inReturn} and o.deputy_id = {askedBy} and o.id <> {duty}))`,
);

export const swapTransitions = transitions(
  { concept: () => DutySwap, state: 'status', states: SwapStatus },
  ({ begin, act }) => ({
    swapDuty: begin(
      '提出调班：请同站的另一名代表代班或者互换',
      'A deputy asks another of the station to take a turn over, or to exchange turns',
      {
        to: 'ASKED',
        by: { deputy: mine('duty.deputy', 'deputy') },
        needs: ['duty', 'askedOf'],
        takes: ['inReturn'],
        reads: asking.reads,
        refusals: asking.refusals,
        rule: ({ turn, given, askedOf, inReturn, today, viewer: { deputy = '' } }) => {
          if (!turn || !isAhead(turn, deputy, today)) return refuse('NO_LONGER_PLANNED', 'duty');
          if (askedOf === deputy || !turn.others?.includes(askedOf)) return refuse('NOT_OF_STATION', 'askedOf');
          if (given && given.station !== turn.station) return refuse('NOT_OF_STATION', 'inReturn');
          if (inReturn && !(given && isAhead(given, askedOf, today))) return refuse('NO_LONGER_PLANNED', 'inReturn');
          return turn.isAsked
            ? refuse('ASKED_BEFORE', 'duty')
            : { sets: { askedBy: deputy, askedOn: today, division: turn.division } };
        },
      },
    ),

    agreeSwap: act('同意调班：受邀代表同意，轮值自此互换', 'Who was asked agrees, and the turns change hands', {
      from: ['ASKED'],
      to: 'AGREED',
      by: { deputy: mine('askedOf', 'deputy') },
      sees: ['askedBy', 'askedOf'],
      beside: { duty: ['deputy', 'status', 'dutyOn'], inReturn: ['deputy', 'status', 'dutyOn'] },
      reads: { clashes },
      refusals: { ...fixed, ON_DUTY_THEN: ['该代表该班次已有轮值', 'The deputy is on duty then already'] },
      guard: ({ it: { duty, inReturn, askedBy, askedOf }, today }) => {
        const holds = isAhead(duty, askedBy, today) && (!inReturn || isAhead(inReturn, askedOf, today));
        return holds ? undefined : refuse('NO_LONGER_PLANNED', 'id');
      },
      rule: ({ it: { duty, inReturn, askedBy, askedOf }, clashes }) => {
        if (clashes) return refuse('ON_DUTY_THEN', 'id');
        const back = inReturn ? [set(inReturn, { deputy: askedBy })] : [];
        return { also: [set(duty, { deputy: askedOf }), ...back] };
      },
    }),

    declineSwap: act('不同意调班', 'Who was asked declines', {
      from: ['ASKED'],
      to: 'DECLINED',
      by: { deputy: mine('askedOf', 'deputy') },
    }),

    withdrawSwap: act('撤回调班', 'Who asked takes it back', {
      from: ['ASKED'],
      to: 'WITHDRAWN',
      by: { deputy: mine('askedBy', 'deputy') },
      aside: true,
    }),
  }),
);
