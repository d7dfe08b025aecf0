import { isSeatedFor, seatsOf } from '../deputies/seats.js';
import { choice, code, fromSql, isShown, mine, refuse, step, transitions, wrongCode } from '../kit/transitions.js';
import { ActivityParticipation, Attendance } from './activity-participation.js';
import { activityIs, organisersOf } from './organisers.js';

const organisers = organisersOf('activity');
const self = { deputy: mine('deputy', 'deputy') };
const begun = { HAS_BEGUN: ['活动已经开始或者取消', 'It has begun, or was called off'] } as const;
const upcoming = ({ it }: { readonly it: { readonly activity: { readonly status: string } } }) =>
  ['PLANNED', 'ENROLLING'].includes(it.activity.status) ? undefined : refuse('HAS_BEGUN', 'id');

export const participationTransitions = transitions({ concept: () => ActivityParticipation }, ({ begin, act }) => ({
  enrolInActivity: begin('报名参加活动：由代表本人报名', 'A deputy enrols', {
    by: self,
    needs: ['activity', 'deputy'],
    reads: {
      activityIs,
      isOnRoll: fromSql<boolean>(
        `exists (select from activity_participation p where p.activity_id = {activity} and p.deputy_id = {deputy})`,
      ),
      seats: seatsOf(),
    },
    refusals: {
      NO_ENROLMENT: ['不在报名期内', 'One cannot enrol now'],
      ON_ITS_ROLL: ['已在名单上', 'On its roll already'],
      NOT_THIS_PLACE: ['不属于该地', 'It belongs to another place'],
    },
    rule: ({ activityIs: at, isOnRoll, seats, today }) => {
      if (at?.status !== 'ENROLLING' || today > (at.enrolmentEndsOn ?? at.startsOn))
        return refuse('NO_ENROLMENT', 'activity');
      if (isOnRoll) return refuse('ON_ITS_ROLL', 'activity');
      if (!isSeatedFor(seats, at.division)) return refuse('NOT_THIS_PLACE', 'deputy');
      return { sets: { role: 'MEMBER', roleTags: [], enrolledOn: today } };
    },
  }),

  acceptInvitation: act('接受邀请：代表答应参加', 'A deputy who was asked is coming', {
    by: self,
    sees: ['enrolledOn', 'attendance'],
    beside: { activity: ['status'] },
    refusals: { ...begun, ANSWERED: ['此前已如此答复', 'That was the answer before'] },
    guard: (on) => upcoming(on) ?? (on.it.enrolledOn && !on.it.attendance ? refuse('ANSWERED', 'id') : undefined),
    rule: ({ today }) => ({ sets: { enrolledOn: today, declinedOn: null, attendance: null, leaveReason: null } }),
  }),

  leaveActivity: act('不参加活动：谢绝邀请或者退出报名', 'A deputy declines, or is no longer coming', {
    by: self,
    sees: ['declinedOn', 'attendance'],
    beside: { activity: ['status'] },
    refusals: { ...begun, ANSWERED: ['此前已如此答复', 'That was the answer before'] },
    guard: (on) => upcoming(on) ?? (on.it.declinedOn && !on.it.attendance ? refuse('ANSWERED', 'id') : undefined),
    rule: ({ today }) => ({ sets: { declinedOn: today, enrolledOn: null, attendance: null, leaveReason: null } }),
  }),

  requestLeave: act('请假：说明事由', 'A deputy is on leave, with the reason', {
    by: { ...self, staff: organisers.staff },
    needs: ['leaveReason'],
    sees: ['attendance'],
    beside: { activity: ['status'] },
    refusals: { ATTENDANCE_SETTLED: ['出席情况已定', 'Whether the deputy was there is settled'] },
    guard: ({ it }) =>
      it.attendance || !['PLANNED', 'ENROLLING', 'ONGOING'].includes(it.activity.status)
        ? refuse('ATTENDANCE_SETTLED', 'id')
        : undefined,
    rule: () => ({ sets: { attendance: 'ON_LEAVE', declinedOn: null } }),
  }),

  checkIn: act('签到：代表以现场显示的签到码签到', 'A deputy checks in by the code that is shown on the spot', {
    by: self,
    given: { code: code('签到码', 'The code that is shown', { max: 8 }) },
    sees: ['attendance'],
    beside: { activity: ['status', 'checkInKey'] },
    reads: { step },
    refusals: {
      ...wrongCode,
      NOT_ONGOING: ['活动不在进行中', 'It is not taking place'],
      CHECKED_IN: ['已经签到', 'Checked in already'],
    },
    guard: ({ it }) => {
      if (it.attendance === 'PRESENT') return refuse('CHECKED_IN', 'id');
      return it.activity.status === 'ONGOING' ? undefined : refuse('NOT_ONGOING', 'id');
    },
    rule: ({ it, step, code }) =>
      isShown(it.activity.checkInKey, step, code)
        ? { sets: { attendance: 'PRESENT', leaveReason: null, declinedOn: null } }
        : refuse('WRONG_CODE', 'code'),
  }),

  recordAttendance: act('登记出席：由组织者登记或者更正出席情况', 'The organiser enters or corrects who was there', {
    by: organisers,
    takes: ['role', 'roleTags', 'leaveReason'],
    given: { attendance: choice(Attendance, '出席情况', 'Whether the deputy was there') },
    beside: { activity: ['status'] },
    refusals: { NOT_HELD_YET: ['活动尚未举行', 'It has not been held yet'] },
    guard: ({ it }) =>
      ['ONGOING', 'SUMMARISED'].includes(it.activity.status) ? undefined : refuse('NOT_HELD_YET', 'id'),
    rule: ({ attendance }) => ({ sets: { attendance } }),
  }),
}));
