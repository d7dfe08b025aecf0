import { holding } from '../accounts/holding.js';
import { dueSql } from '../calendar/clock.js';
import { addDays, daysBetween } from '../kit/days.js';
import { all, day, fromSql, mine, refuse, transitions, within } from '../kit/transitions.js';
import { move, unitsPart } from './assignment.standing.js';
import { AssignmentStatus, SuggestionAssignment } from './suggestion-assignment.js';
import { replyActs } from './suggestion-reply.transitions.js';

const unit = { agency: mine('agency', 'agency') };
const lateAlready = ['已过答复期限', 'The reply is overdue already'] as const;
/** Of a second reply its own day. */
const lastDayOf = (it: { readonly dueOn: string; readonly secondDueOn?: string | undefined }) =>
  it.secondDueOn ?? it.dueOn;
const office = { staff: all(within('suggestion.division'), holding('COUNTY_OFFICE', 'PRESIDIUM')) };
/** SQL of the day on which a rule of the suggestion’s place says that something is over; null where no rule does. */
const over = (matter: Parameters<typeof dueSql>[0], from: 'assignedOn' | 'rehandledOn' = 'assignedOn') =>
  fromSql<string>(
    `(select c.due_on from suggestion s, lateral (${dueSql(matter, 's.division_code', `{${from}}::date`)}) c where s.id = {suggestion})`,
  );

/** The most time that there is for a reply, and for a second one. */
const longest = {
  longest: over('SUGGESTION_REPLY_BROAD'),
  longestSecond: over('SUGGESTION_SECOND_REPLY_LONGEST', 'rehandledOn'),
};
const beyond = {
  BEYOND_THE_LAW: ['超过法定最长答复期限', 'Later than the law allows at the longest'],
  BEYOND_THE_RULE: ['晚于当地规则的期限', 'Later than the local rule allows'],
} as const;

export const assignmentTransitions = transitions(
  { concept: () => SuggestionAssignment, state: 'status', states: AssignmentStatus },
  ({ act }) => ({
    acceptAssignment: act('接收承办：单位接收交办的建议', 'The unit takes it up', {
      ...unitsPart,
      from: ['ASSIGNED'],
      to: 'ACCEPTED',
      by: unit,
      due: ['returnDueOn'],
      rule: ({ it, today, others }) => ({
        sets: { acceptedOn: today },
        also: [move(it, others, 'ACCEPTED')],
      }),
    }),

    requestReturn: act(
      '申请退办：不属于本单位职责的，在当地规定的工作日内申请退回并说明理由',
      'What is none of its duties the unit asks to return, with the reason, within the working days of the local rule',
      {
        ...unitsPart,
        from: ['ASSIGNED'],
        to: 'RETURN_REQUESTED',
        by: unit,
        reason: 'required',
        due: ['returnDueOn'],
        reads: { ...unitsPart.reads, lastDay: over('SUGGESTION_RETURN') },
        refusals: { ...unitsPart.refusals, TOO_LATE_TO_RETURN: ['已过退办期限', 'The time for a return is over'] },
        rule: ({ it, today, others, lastDay }) => {
          const last = it.returnDueOn ?? lastDay;
          if (last !== undefined && today > last) return refuse('TOO_LATE_TO_RETURN', 'id');
          return { also: [move(it, others, 'RETURN_REQUESTED')] };
        },
      },
    ),

    refuseReturn: act('不同意退办：仍由该单位承办', 'The office leaves it with the unit', {
      ...unitsPart,
      from: ['RETURN_REQUESTED'],
      to: 'ASSIGNED',
      by: office,
      reason: 'required',
      rule: ({ it, others }) => ({ also: [move(it, others, 'ASSIGNED')] }),
    }),

    grantReturn: act(
      '同意退办：该单位不再承办，其余单位继续；没有其他答复单位的，改办',
      'The unit has no more part in it, and the others go on; where nobody else would reply, it is reassigned',
      {
        ...unitsPart,
        from: ['RETURN_REQUESTED'],
        to: 'ENDED',
        by: office,
        reason: 'optional',
        refusals: {
          ...unitsPart.refusals,
          NOBODY_LEFT_TO_REPLY: ['没有其他答复代表的单位，请改办', 'No other unit would reply: reassign it'],
        },
        rule: ({ it, today, others = [] }) => {
          const isLeft = others.some(({ role, status }) => role !== 'ASSIST' && status !== 'ENDED');
          if (it.role !== 'ASSIST' && !isLeft) return refuse('NOBODY_LEFT_TO_REPLY', 'id');
          return { sets: { endedOn: today }, also: [move(it, others, 'ENDED')] };
        },
      },
    ),

    extendAssignment: act(
      '准予延期：经批准延长答复期限并说明原因，不超过法定最长期限',
      'More time for the reply, with the reason; no longer than the law allows for what is broad or difficult',
      {
        ...unitsPart,
        from: ['ASSIGNED', 'ACCEPTED', 'REPLY_IN_REVIEW'],
        by: office,
        reason: 'required',
        given: { dueOn: day('新的答复期限：答复的最后一日', 'The new last day for the reply') },
        reads: { ...unitsPart.reads, ...longest },
        refusals: {
          ...unitsPart.refusals,
          ...beyond,
          NO_EXTENSION: ['新的期限须晚于现在的期限', 'No later than the last day is already'],
          LATE_ALREADY: lateAlready,
        },
        guard: (on) => (on.today > lastDayOf(on.it) ? refuse('LATE_ALREADY', 'id') : unitsPart.guard(on)),
        rule: ({ it, dueOn, others, longest, longestSecond, reason }) => {
          if (dueOn <= lastDayOf(it)) return refuse('NO_EXTENSION', 'dueOn');
          if (it.secondDueOn) {
            if (longestSecond !== undefined && dueOn > longestSecond) return refuse('BEYOND_THE_RULE', 'dueOn');
            const sets = { secondDueOn: dueOn, isDueProvisional: false, extensionReason: reason };
            return { sets, also: [move(it, others, it.status)] };
          }
          if (longest !== undefined && dueOn > longest) return refuse('BEYOND_THE_LAW', 'dueOn');
          const sets = { dueOn, originalDueOn: it.originalDueOn ?? it.dueOn, extensionReason: reason };
          return { sets, also: [move(it, others, it.status, { isExtended: true })] };
        },
      },
    ),

    pauseAssignment: act(
      '暂停计时：经批准暂停计算答复期限并说明原因',
      'The clock is stopped for a time, with the reason',
      {
        ...unitsPart,
        from: ['ACCEPTED'],
        to: 'PAUSED',
        by: office,
        aside: true,
        reason: 'required',
        refusals: { ...unitsPart.refusals, LATE_ALREADY: lateAlready },
        guard: (on) => (on.today > lastDayOf(on.it) ? refuse('LATE_ALREADY', 'id') : unitsPart.guard(on)),
        rule: ({ it, today, others }) => ({ sets: { pausedOn: today }, also: [move(it, others, 'PAUSED')] }),
      },
    ),

    resumeAssignment: act(
      '恢复计时：答复期限按暂停的天数顺延',
      'The clock runs on; its last day moves by the days of the pause',
      {
        ...unitsPart,
        from: ['PAUSED'],
        to: 'ACCEPTED',
        by: office,
        rule: ({ it, today, others }) => {
          const days = daysBetween(it.pausedOn!, today);
          const due = it.secondDueOn
            ? { secondDueOn: addDays(it.secondDueOn, days) }
            : { dueOn: addDays(it.dueOn, days) };
          const sets = { ...due, pausedOn: null, pausedDays: it.pausedDays + days };
          return { sets, also: [move(it, others, 'ACCEPTED')] };
        },
      },
    ),

    ...replyActs(act),
  }),
);
