import { holding, localOffices } from '../accounts/holding.js';
import {
  all,
  choice,
  code,
  fromSql,
  isShown,
  mine,
  refuse,
  step,
  transitions,
  within,
  wrongCode,
} from '../kit/transitions.js';
import { TrainingPresence } from './training.choices.js';
import { TrainingAttendance } from './training-attendance.js';

const office = { staff: all(within('training.division'), holding('SPECIAL_COMMITTEE', ...localOffices)) };
const self = { deputy: mine('deputy', 'deputy') };

export const trainingAttendanceTransitions = transitions(
  { concept: () => TrainingAttendance, state: 'presence', states: TrainingPresence },
  ({ begin, act }) => ({
    enrolInTraining: begin('报名参训：由代表本人报名', 'A deputy enrols', {
      to: 'EXPECTED',
      by: self,
      needs: ['training', 'deputy'],
      reads: {
        isOpen: fromSql<boolean>(
          `exists (select from training t where t.id = {training} and t.status = 'ENROLLING' and t.starts_on >= {today})`,
        ),
        isOnIt: fromSql<boolean>(
          'exists (select from training_attendance a where a.training_id = {training} and a.deputy_id = {deputy})',
        ),
        sits: fromSql<boolean>(
          `exists (select from training t join mandate m on m.congress_id = t.congress_id
            where t.id = {training} and m.deputy_id = {deputy} and m.status = 'ACTIVE')`,
        ),
      },
      refusals: {
        NO_ENROLMENT: ['不在报名期内', 'One cannot enrol now'],
        ON_ITS_ROLL: ['已在名单上', 'On its roll already'],
        NOT_ITS_DEPUTY: ['不是该地人大的代表', 'No deputy of a congress of this place'],
      },
      rule: ({ isOpen, isOnIt, sits, today }) => {
        if (!isOpen) return refuse('NO_ENROLMENT', 'training');
        if (!sits) return refuse('NOT_ITS_DEPUTY', 'deputy');
        return isOnIt ? refuse('ON_ITS_ROLL', 'training') : { sets: { enrolledOn: today, classHours: 0 } };
      },
    }),

    checkInTraining: act(
      '培训签到：以现场显示的签到码签到',
      'A deputy checks in by the code that is shown on the spot',
      {
        from: ['EXPECTED', 'ON_LEAVE'],
        to: 'PRESENT',
        by: self,
        given: { code: code('签到码', 'The code that is shown', { max: 8 }) },
        beside: { training: ['status', 'checkInKey', 'classHours'] },
        reads: { step },
        refusals: { ...wrongCode, TRAINING_NOT_ONGOING: ['培训不在进行中', 'The training is not going on'] },
        guard: ({ it }) => (it.training.status === 'ONGOING' ? undefined : refuse('TRAINING_NOT_ONGOING', 'id')),
        rule: ({ it, step, code }) =>
          isShown(it.training.checkInKey, step, code)
            ? { sets: { classHours: it.training.classHours, leaveReason: null } }
            : refuse('WRONG_CODE', 'code'),
      },
    ),

    requestTrainingLeave: act('请假：说明原因', 'A deputy is on leave, with the reason', {
      from: ['EXPECTED'],
      to: 'ON_LEAVE',
      by: { ...self, ...office },
      aside: true,
      needs: ['leaveReason'],
    }),

    recordTrainingPresence: act('登记参训：由组织单位登记或者更正', 'The organiser enters or corrects who was there', {
      from: ['EXPECTED', 'PRESENT', 'ABSENT', 'ON_LEAVE', 'EXCUSED'],
      toOneOf: ['PRESENT', 'ABSENT', 'ON_LEAVE', 'EXCUSED'],
      by: office,
      aside: true,
      takes: ['leaveReason'],
      given: { as: choice(TrainingPresence, '参训情况', 'There or not') },
      beside: { training: ['status', 'classHours'] },
      refusals: {
        TRAINING_NOT_ONGOING: ['培训不在进行中', 'The training is not going on'],
        PRESENCE_OPEN: ['须写明是否到场', 'Say whether the deputy was there'],
      },
      guard: ({ it }) =>
        ['ONGOING', 'SUMMARISED'].includes(it.training.status) ? undefined : refuse('TRAINING_NOT_ONGOING', 'id'),
      rule: ({ it, as }) =>
        as === 'EXPECTED'
          ? refuse('PRESENCE_OPEN', 'as')
          : { sets: { presence: as, classHours: as === 'PRESENT' ? it.training.classHours : 0 } },
    }),
  }),
);
