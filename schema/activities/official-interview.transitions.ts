import { holding, localOffices } from '../accounts/holding.js';
import {
  add,
  all,
  choice,
  day,
  listed,
  mine,
  one,
  optional,
  refuse,
  set,
  text,
  transitions,
  within,
} from '../kit/transitions.js';
import { CongressLevel } from '../organisations/congress.choices.js';
import { Division } from '../organisations/division.js';
import { elsewhere, liesIn } from '../organisations/one-place.js';
import { Activity } from './activity.js';
import { ActivityParticipation } from './activity-participation.js';
import { asking } from './interview.asking.js';
import { seats, sitsFor } from './interview.seats.js';
import { InterviewQuestion } from './interview-question.js';
import { InterviewStatus, OfficialInterview } from './official-interview.js';

const office = { staff: all(within('activity.division'), holding(...localOffices)) };
const planner = {
  deputy: mine('requestedBy', 'deputy'),
  staff: all(within('requestedBy.division'), holding(...localOffices)),
};
const asker = { ...office, deputy: mine('requestedBy', 'deputy') };
const past = { IN_THE_PAST: ['日期不得早于今天', 'The day is before today'] } as const;
/** What is said of the activity that an interview is. */
const ofActivity = {
  name: text('名称：约见的名称', 'Name of the interview', { max: 200 }),
  division: one(() => Division, '行政区划：受约见机关所在的区划', 'The place whose officials they meet'),
  level: choice(CongressLevel, '层级：由哪一级人大的代表约见', 'Level of the congress whose deputies ask'),
  plannedOn: day('拟约见日期', 'The day that is wished for'),
  theme: optional(text('主题', 'Theme', { max: 100 })),
};
/** Questions that nobody has settled yet. */
const unsettled = ['ASKED', 'PROMISED', 'IN_HANDLING'];

export const interviewTransitions = transitions(
  { concept: () => OfficialInterview, state: 'status', states: InterviewStatus },
  ({ begin, act }) => ({
    planInterview: begin(
      '提出约见：代表提出约见本级或者下级国家机关负责人（《代表法》第二十九条）',
      'A deputy asks to meet heads of state organs (Deputies Law, art. 29)',
      {
        to: 'REQUESTED',
        by: planner,
        needs: ['requestedBy', 'officials'],
        given: ofActivity,
        reads: { seats },
        refusals: { ...past, ...elsewhere },
        rule: ({ today, newId, viewer, seats, requestedBy, name, division, level, plannedOn, theme }) => {
          const isOurs = !viewer.division || liesIn(division.id, viewer.division);
          if (!isOurs || !sitsFor(seats, level, division.id)) return refuse('NOT_THIS_PLACE', 'division');
          if (plannedOn < today) return refuse('IN_THE_PAST', 'plannedOn');
          const activity = newId();
          const days = { startsOn: plannedOn, endsOn: plannedOn };
          const counts = { staffCount: 0, residentCount: 0, isPublished: false };
          const own = { kind: 'INTERVIEW', status: 'PLANNED', name, level, division: division.id } as const;
          return {
            sets: { activity, requestedOn: today },
            also: [
              add(Activity, { id: activity, ...own, ...days, ...counts, ...(theme && { theme }) }),
              add(ActivityParticipation, {
                ...{ id: newId(), activity, deputy: requestedBy, role: 'SPEAKER', roleTags: [] },
              }),
            ],
          };
        },
      },
    ),

    askOfficials: act(
      '提出问题：代表向受约见人员提出问题，按方面编排',
      'A question is put to the officials, under its topic',
      { ...asking, from: ['REQUESTED', 'ARRANGED', 'HELD'], by: asker },
    ),

    arrangeInterview: act('安排约见：确定时间、地点和受约见人员', 'Day, place and officials are settled', {
      from: ['REQUESTED'],
      to: 'ARRANGED',
      by: office,
      needs: ['officials'],
      given: {
        startsOn: day('约见日期', 'The day'),
        place: text('地点', 'The place', { max: 200 }),
      },
      sees: ['requestedOn'],
      beside: { activity: ['isPublished'] },
      refusals: past,
      rule: ({ it, today, startsOn, place }) =>
        startsOn < today
          ? refuse('IN_THE_PAST', 'startsOn')
          : { also: [set(it.activity, { startsOn, endsOn: startsOn, place, isPublished: true })] },
    }),

    declineInterview: act('不予安排约见：不予安排并说明原因', 'It is not arranged, with the reason', {
      from: ['REQUESTED'],
      to: 'DECLINED',
      by: office,
      needs: ['declineReason'],
      beside: { activity: ['isPublished'] },
      rule: ({ it }) => ({ also: [set(it.activity, { status: 'CANCELLED' })] }),
    }),

    holdInterview: act('记录约见：约见已进行', 'It has been held', {
      from: ['ARRANGED'],
      to: 'HELD',
      by: office,
      takes: ['minutes'],
      beside: { activity: ['startsOn'] },
      refusals: { NOT_YET: ['未到日期', 'Its day has not come'] },
      guard: ({ it, today }) => (it.activity.startsOn > today ? refuse('NOT_YET', 'id') : undefined),
      rule: ({ it }) => ({ also: [set(it.activity, { status: 'SUMMARISED' })] }),
    }),

    followUpInterview: act('跟踪约见承诺：跟踪承诺事项的办理', 'What was promised is followed up', {
      from: ['HELD'],
      to: 'FOLLOWING_UP',
      by: asker,
      lists: { questions: listed(InterviewQuestion, 'status') },
      refusals: { NOTHING_PROMISED: ['没有需要跟踪的承诺', 'Nothing is promised'] },
      guard: ({ it }) =>
        it.questions.some(({ status }) => status === 'PROMISED' || status === 'IN_HANDLING')
          ? undefined
          : refuse('NOTHING_PROMISED', 'id'),
    }),

    closeInterview: act('办结约见', 'It is closed', {
      from: ['HELD', 'FOLLOWING_UP'],
      to: 'CLOSED',
      by: office,
      lists: { questions: listed(InterviewQuestion, 'status') },
      refusals: { QUESTIONS_OPEN: ['还有问题没有答复或者办理', 'Questions are still to be answered or acted on'] },
      guard: ({ it }) =>
        it.questions.some(({ status }) => unsettled.includes(status)) ? refuse('QUESTIONS_OPEN', 'id') : undefined,
    }),
  }),
);
