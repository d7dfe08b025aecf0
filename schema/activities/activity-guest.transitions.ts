import {
  code,
  count,
  everything,
  fromSql,
  isShown,
  mine,
  optional,
  personal,
  refuse,
  step,
  text,
  transitions,
  wrongCode,
} from '../kit/transitions.js';
import { isOfOnePlace } from '../organisations/one-place.js';
import { maskedName } from '../suggestions/feedback.masks.js';
import { ActivityGuest, GuestStatus } from './activity-guest.js';
import { activityIs, organisersOf } from './organisers.js';

const organisers = organisersOf('activity');
const unit = { agency: mine('agency', 'agency') };
const notOngoing = { NOT_ONGOING: ['活动不在进行中', 'It is not taking place'] } as const;
const ongoing = ({ it }: { readonly it: { readonly activity: { readonly status: string } } }) =>
  it.activity.status === 'ONGOING' ? undefined : refuse('NOT_ONGOING', 'id');
const upcoming = ['PLANNED', 'ENROLLING', 'ONGOING'];

export const guestTransitions = transitions(
  {
    concept: () => ActivityGuest,
    state: 'status',
    states: GuestStatus,
    code: {
      name: 'trackingCode',
      kept: 'trackingDigest',
      query: 'guestByTrackingCode',
      zh: '查询码：报名时告知报名人，凭此签到或者退出',
      en: 'The tracking code that one is told who enrols: with it one checks in, or leaves',
    },
  },
  ({ begin, act }) => ({
    enrolResident: begin('群众报名：群众报名参加已公布的活动', 'Residents enrol in an activity that is announced', {
      to: 'COMING',
      by: { anonymous: everything, citizen: everything, staff: organisers.staff },
      needs: ['activity'],
      bounded: { same: ['activity', 'name'] },
      given: {
        name: personal(text('姓名：加密保存，平时只显示姓', 'Encrypted; but its first character', { max: 40 })),
        personCount: optional(count('人数：不填的为1', 'How many they are; one if absent')),
      },
      reads: { activityIs },
      refusals: {
        NO_ENROLMENT: ['不在报名期内', 'One cannot enrol now'],
        TOO_MANY: ['一次报名为1至10人', 'One to ten people enrol together'],
      },
      rule: ({ activityIs: at, name, personCount = 1, today }) => {
        if (at?.status !== 'ENROLLING' || !at.isPublished || today > (at.enrolmentEndsOn ?? at.startsOn))
          return refuse('NO_ENROLMENT', 'activity');
        if (personCount < 1 || personCount > 10) return refuse('TOO_MANY', 'personCount');
        return { sets: { kind: 'RESIDENT', nameMasked: maskedName(name), personCount } };
      },
    }),

    inviteOfficial: begin('邀请负责人：邀请国家机关负责人参加', 'The head of an organ is asked to take part', {
      to: 'INVITED',
      by: organisers,
      needs: ['activity', 'agency', 'post'],
      reads: { activityIs, unitAt: fromSql<string>('(select a.division_code from agency a where a.id = {agency})') },
      refusals: {
        OVER_ALREADY: ['活动已经结束或者取消', 'It is over, or was called off'],
        NOT_THIS_PLACE: ['不属于该地', 'It belongs to another place'],
      },
      rule: ({ activityIs: at, unitAt = '' }) => {
        if (!at || !upcoming.includes(at.status)) return refuse('OVER_ALREADY', 'activity');
        return isOfOnePlace(unitAt, at.division)
          ? { sets: { kind: 'OFFICIAL', personCount: 1 } }
          : refuse('NOT_THIS_PLACE', 'agency');
      },
    }),

    recordResidents: begin('登记群众：登记到场的群众人数', 'Residents who came are entered, by number', {
      to: 'PRESENT',
      by: organisers,
      needs: ['activity', 'personCount'],
      reads: { activityIs },
      refusals: notOngoing,
      rule: ({ activityIs: at }) =>
        at?.status === 'ONGOING' ? { sets: { kind: 'RESIDENT' } } : refuse('NOT_ONGOING', 'activity'),
    }),

    confirmGuest: act('答应参加：受邀单位答应参加，并告知人数', 'A unit that was asked is coming, and says how many', {
      from: ['INVITED', 'NOT_COMING'],
      to: 'COMING',
      by: unit,
      takes: ['personCount', 'post'],
    }),

    declineGuest: act('谢绝参加：受邀单位谢绝参加', 'A unit that was asked does not come', {
      from: ['INVITED', 'COMING'],
      to: 'NOT_COMING',
      by: unit,
      reason: 'optional',
    }),

    leaveByCode: act('退出报名：报名的群众退出', 'Residents who enrolled are no longer coming', {
      from: ['COMING'],
      to: 'NOT_COMING',
      byCode: true,
    }),

    checkInByCode: act('群众签到：以现场显示的签到码签到', 'Residents check in by the code that is shown on the spot', {
      from: ['COMING', 'NOT_COMING'],
      to: 'PRESENT',
      byCode: true,
      given: { code: code('签到码', 'The code that is shown', { max: 8 }) },
      beside: { activity: ['status', 'checkInKey'] },
      reads: { step },
      refusals: { ...wrongCode, ...notOngoing },
      guard: ongoing,
      rule: ({ it, step, code }) => (isShown(it.activity.checkInKey, step, code) ? {} : refuse('WRONG_CODE', 'code')),
    }),

    receiveGuest: act('登记到场：组织者登记参加方到场及人数', 'The organiser enters that they came, and how many', {
      from: ['INVITED', 'COMING', 'NOT_COMING'],
      to: 'PRESENT',
      by: organisers,
      takes: ['personCount'],
      beside: { activity: ['status'] },
      refusals: notOngoing,
      guard: ongoing,
    }),
  }),
);
