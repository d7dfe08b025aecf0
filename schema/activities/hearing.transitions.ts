import { listed, refuse, transitions } from '../kit/transitions.js';
import { lawOffice } from '../legislation/law-office.js';
import { Hearing, HearingStatus } from './hearing.js';
import { HearingSpeaker } from './hearing-speaker.js';

const office = lawOffice();
const days = {
  IN_THE_PAST: ['日期不得早于今天', 'The day is before today'],
  REGISTRATION_TOO_LONG: ['报名截止日期晚于举行日期', 'Registration ends after the hearing'],
} as const;
/** Why these days cannot be, if they cannot. */
const fault = (ends: string, held: string, today: string) => {
  if (ends < today) return refuse('IN_THE_PAST', 'registrationEndsOn');
  return held < ends ? refuse('REGISTRATION_TOO_LONG', 'registrationEndsOn') : undefined;
};

export const hearingTransitions = transitions(
  { concept: () => Hearing, state: 'status', states: HearingStatus },
  ({ begin, act }) => ({
    prepareHearing: begin('筹备听证会', 'A hearing is prepared', {
      to: 'PREPARING',
      by: office,
      takes: [
        'name',
        'kind',
        'division',
        'organiser',
        'draftVersion',
        'agenda',
        'registrationEndsOn',
        'heldOn',
        'place',
      ],
      refusals: days,
      rule: ({ registrationEndsOn, heldOn, today }) => fault(registrationEndsOn, heldOn, today) ?? {},
    }),

    announceHearing: act('公告听证会：公告后可报名为陈述人', 'Announced: speakers can register', {
      from: ['PREPARING'],
      to: 'REGISTERING',
      by: office,
      takes: ['registrationEndsOn', 'heldOn', 'place'],
      sees: ['registrationEndsOn', 'heldOn'],
      refusals: days,
      rule: ({ it, today, registrationEndsOn = it.registrationEndsOn, heldOn = it.heldOn }) =>
        fault(registrationEndsOn, heldOn, today) ?? {},
    }),

    scheduleHearing: act(
      '确定陈述人：报名截止后，每个报名都有结果的',
      'Its speakers are settled, once each registration is decided on',
      {
        from: ['REGISTERING'],
        to: 'SCHEDULED',
        by: office,
        sees: ['registrationEndsOn'],
        lists: { speakers: listed(HearingSpeaker, 'status') },
        refusals: {
          NOT_YET: ['未到日期', 'Its day has not come'],
          REGISTRATIONS_OPEN: ['还有报名没有决定', 'Registrations are still to be decided on'],
          NO_SPEAKERS: ['没有确定的陈述人', 'Nobody is chosen to speak'],
        },
        guard: ({ it, today }) => {
          if (it.registrationEndsOn > today) return refuse('NOT_YET', 'id');
          if (it.speakers.some(({ status }) => status === 'REGISTERED')) return refuse('REGISTRATIONS_OPEN', 'id');
          return it.speakers.some(({ status }) => status === 'SELECTED') ? undefined : refuse('NO_SPEAKERS', 'id');
        },
      },
    ),

    holdHearing: act('记录听证会举行', 'It has been held', {
      from: ['SCHEDULED'],
      to: 'HELD',
      by: office,
      takes: ['activity'],
      sees: ['heldOn'],
      refusals: { NOT_YET: ['未到日期', 'Its day has not come'] },
      guard: ({ it, today }) => (it.heldOn > today ? refuse('NOT_YET', 'id') : undefined),
    }),

    reportHearing: act(
      '发布听证报告：陈述的内容和处理情况',
      'Its report is out: what was said, and what becomes of it',
      {
        from: ['HELD'],
        to: 'REPORTED',
        by: office,
        needs: ['report'],
      },
    ),

    cancelHearing: act('取消听证会', 'It is called off', {
      from: ['PREPARING', 'REGISTERING', 'SCHEDULED'],
      to: 'CANCELLED',
      by: office,
      aside: true,
      reason: 'required',
    }),
  }),
);
