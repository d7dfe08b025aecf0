import { mine, refuse, transitions } from '../kit/transitions.js';
import { elsewhere } from '../organisations/one-place.js';
import { ActivityStatus } from './activity.choices.js';
import { activityHolding } from './activity.holding.transitions.js';
import { invitation, invite } from './activity.inviting.js';
import { Activity } from './activity.js';
import { dayRefusals, daysFault, endsOn, places, planFault, planRefusals } from './activity.planning.js';
import { organisersOf } from './organisers.js';

const organisers = organisersOf();
const upcoming = ['PLANNED', 'ENROLLING'] as const;

export const activityTransitions = transitions(
  { concept: () => Activity, state: 'status', states: ActivityStatus },
  ({ begin, act }) => ({
    planActivity: begin(
      '安排活动：由人大工作机构、代表小组组长安排，或者由邀请单位提出',
      'An office or the leader of a group plans it, or the organ that invites proposes it',
      {
        to: 'PLANNED',
        by: { ...organisers, agency: mine('hostAgency', 'agency') },
        takes: [
          ...(['name', 'kind', 'format', 'regularType', 'level', 'division', 'place', 'startsOn', 'theme'] as const),
          ...(['series', 'law', 'agenda', 'partners', 'parent', 'session', 'meeting'] as const),
          ...(['organiser', 'hostAgency', 'group', 'station'] as const),
        ],
        given: { endsOn },
        reads: { places },
        refusals: { ...elsewhere, ...dayRefusals, ...planRefusals },
        rule: ({ startsOn, endsOn = startsOn, today, ...said }) =>
          daysFault(startsOn, endsOn, today) ??
          planFault(said) ?? { sets: { endsOn, isPublished: false, staffCount: 0, residentCount: 0 } },
      },
    ),

    rescheduleActivity: act('调整活动：调整日期、地点和议程', 'Its days, place or agenda are others', {
      from: upcoming,
      by: organisers,
      takes: ['startsOn', 'place', 'agenda'],
      given: { endsOn },
      sees: ['startsOn', 'endsOn', 'enrolmentEndsOn'],
      refusals: dayRefusals,
      rule: ({ it, today, startsOn = it.startsOn, endsOn = startsOn > it.endsOn ? startsOn : it.endsOn }) => {
        const ends = it.enrolmentEndsOn && it.enrolmentEndsOn > startsOn ? { enrolmentEndsOn: startsOn } : {};
        return daysFault(startsOn, endsOn, today) ?? { sets: { endsOn, ...ends } };
      },
    }),

    openEnrolment: act(
      '开放报名：公布活动，代表和群众可以报名',
      'It is announced, and deputies and residents may enrol',
      {
        from: ['PLANNED'],
        to: 'ENROLLING',
        by: organisers,
        needs: ['enrolmentEndsOn'],
        sees: ['startsOn'],
        refusals: dayRefusals,
        rule: ({ it, enrolmentEndsOn, today }) => {
          if (enrolmentEndsOn < today) return refuse('IN_THE_PAST', 'enrolmentEndsOn');
          return enrolmentEndsOn > it.startsOn
            ? refuse('ENDS_OUT_OF_ORDER', 'enrolmentEndsOn')
            : { sets: { isPublished: true } };
        },
      },
    ),

    publishActivity: act('公布活动', 'It is announced to the public', {
      from: ['PLANNED', 'ONGOING', 'SUMMARISED'],
      by: organisers,
      sees: ['isPublished'],
      refusals: { PUBLISHED: ['已经公开', 'It is published already'] },
      guard: ({ it }) => (it.isPublished ? refuse('PUBLISHED', 'id') : undefined),
      rule: () => ({ sets: { isPublished: true } }),
    }),

    invite: act(
      '邀请参加：邀请代表和单位参加，已邀请的不重复邀请',
      'Deputies and units are asked to take part, each once',
      {
        from: ['PLANNED', 'ENROLLING', 'ONGOING'],
        by: organisers,
        ...invitation,
        rule: invite,
      },
    ),

    cancelActivity: act('取消活动', 'It is called off', {
      from: upcoming,
      to: 'CANCELLED',
      by: organisers,
      aside: true,
      reason: 'required',
    }),
  }),
  activityHolding,
);
