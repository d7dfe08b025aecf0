import { holding, localOffices } from '../accounts/holding.js';
import { Deputy } from '../deputies/deputy.js';
import { Mandate } from '../deputies/mandate.js';
import { add, all, checkInKey, list, listed, one, refuse, set, transitions, within } from '../kit/transitions.js';
import { elsewhere, placesOf, strangerAmong } from '../organisations/one-place.js';
import { TrainingStatus } from './training.choices.js';
import { Training } from './training.js';
import { TrainingAttendance } from './training-attendance.js';

const office = { staff: all(within(), holding('SPECIAL_COMMITTEE', ...localOffices)) };

export const trainingTransitions = transitions(
  { concept: () => Training, state: 'status', states: TrainingStatus },
  ({ begin, act }) => ({
    planTraining: begin('安排培训', 'A training is planned', {
      to: 'PLANNED',
      by: office,
      takes: [
        ...(['name', 'stage', 'parties', 'division', 'congress', 'term', 'organiser'] as const),
        ...(['startsOn', 'endsOn', 'classHours', 'venue', 'syllabus'] as const),
      ],
      reads: placesOf({ congress: 'congress', organiser: 'agency' }),
      refusals: {
        ...elsewhere,
        IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
        TRAINING_ENDS_FIRST: ['结束日期早于开始日期', 'It ends before it begins'],
      },
      rule: ({ places = {}, division, startsOn, endsOn, today }) => {
        if (startsOn < today) return refuse('IN_THE_PAST', 'startsOn');
        if (endsOn < startsOn) return refuse('TRAINING_ENDS_FIRST', 'endsOn');
        return strangerAmong(places, division) ?? {};
      },
    }),

    inviteToTraining: act(
      '通知参训：通知该级人大的代表参加，已通知的不重复通知',
      'Deputies of the congress are asked, each once',
      {
        from: ['PLANNED', 'ENROLLING', 'ONGOING'],
        by: office,
        given: {
          deputies: list(
            one(() => Deputy, '通知的代表', 'Deputies', [], { mandates: listed(Mandate, 'congress', 'status') }),
          ),
        },
        sees: ['congress'],
        lists: { attendances: listed(TrainingAttendance, 'deputy') },
        refusals: { NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'] },
        rule: ({ id: training, it, deputies, today, newId }) => {
          const sits = ({ congress, status }: { congress: string; status: string }) =>
            congress === it.congress && status === 'ACTIVE';
          if (deputies.some(({ mandates }) => !mandates.some(sits))) return refuse('NOT_ITS_DEPUTY', 'deputies');
          const anew = new Set(
            deputies.map(({ id }) => id).filter((id) => !it.attendances.some(({ deputy }) => deputy === id)),
          );
          const own = { training, presence: 'EXPECTED', classHours: 0, enrolledOn: today } as const;
          return { also: [...anew].map((deputy) => add(TrainingAttendance, { id: newId(), ...own, deputy })) };
        },
      },
    ),

    openTraining: act('开放报名：公布培训，代表可以报名', 'It is announced, and deputies may enrol', {
      from: ['PLANNED'],
      to: 'ENROLLING',
      by: office,
    }),

    beginTraining: act('开始培训：开启签到', 'It begins, and people check in', {
      from: ['PLANNED', 'ENROLLING'],
      to: 'ONGOING',
      by: office,
      sees: ['startsOn'],
      tells: { checkInKey },
      refusals: { NOT_YET: ['未到日期', 'Its day has not come'] },
      guard: ({ it, today }) => (it.startsOn > today ? refuse('NOT_YET', 'id') : undefined),
    }),

    summariseTraining: act(
      '结束培训：没有签到又没有请假的记为缺席',
      'It is over; who neither checked in nor was on leave was absent',
      {
        from: ['ONGOING'],
        to: 'SUMMARISED',
        by: office,
        takes: ['syllabus'],
        sees: ['endsOn'],
        lists: { attendances: listed(TrainingAttendance, 'presence') },
        refusals: { TRAINING_NOT_OVER: ['培训尚未结束', 'The training is not over yet'] },
        guard: ({ it, today }) => (it.endsOn > today ? refuse('TRAINING_NOT_OVER', 'id') : undefined),
        rule: ({ it }) => {
          const missing = it.attendances.filter(({ presence }) => presence === 'EXPECTED');
          return { sets: { checkInKey: null }, also: missing.map((one) => set(one, { presence: 'ABSENT' })) };
        },
      },
    ),

    archiveTraining: act('归档培训', 'It goes into the files', {
      from: ['SUMMARISED'],
      to: 'ARCHIVED',
      by: office,
      aside: true,
    }),

    cancelTraining: act('取消培训：说明原因', 'It is called off, with the reason', {
      from: ['PLANNED', 'ENROLLING'],
      to: 'CANCELLED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
