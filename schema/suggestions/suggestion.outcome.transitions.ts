import { day, listed, optional, refuse, set, type Words } from '../kit/transitions.js';
import { mover, office } from './suggestion.actors.js';
import type { SuggestionStatus } from './suggestion.choices.js';
import { secondClock } from './suggestion.clocks.js';
import { endParts } from './suggestion.ends.js';
import type { Suggestion } from './suggestion.js';
import { followUp } from './suggestion.promises.js';
import { rating } from './suggestion.rating.js';
import { secondDay, secondRefusals } from './suggestion.rehandling.js';
import { replies } from './suggestion.replies.js';
import { SuggestionAssignment } from './suggestion-assignment.js';

/** From the reply to the deputy's rating and, if it is poor, to a second reply; then to what was promised. */
export const outcome = ({ act }: Words<Suggestion, SuggestionStatus>) => ({
  evaluateSuggestion: act(
    '评价建议办理：领衔代表对每个主办、分办单位的最近一次答复分别评价办理态度和办理结果，全部评价后为已评价',
    'The deputy who leads it rates the latest reply of each unit that answers, until none is left: its attitude, and the result',
    { ...rating, from: ['REPLIED'], toOneOf: ['REPLIED', 'EVALUATED'], by: mover },
  ),

  rehandleSuggestion: act(
    '重新办理建议：退回代表不满意的单位重新办理，再次答复的期限依当地规则另计',
    'Goes back to the units that the deputy is not satisfied with; a second reply has a clock of its own, by the local rule',
    {
      from: ['EVALUATED'],
      to: 'REHANDLING',
      by: office,
      reason: 'required',
      given: {
        dueOn: optional(day('再次答复期限：当地没有规则时必填', 'Last day; required where no local rule sets it')),
      },
      lists: { assignments: listed(SuggestionAssignment, 'secondDueOn') },
      reads: { replies, secondClock },
      refusals: secondRefusals,
      rule: ({ it, replies = [], secondClock, dueOn, today }) => {
        const poor = new Set(replies.filter(({ isPoor }) => isPoor).map(({ assignment }) => assignment));
        const again = it.assignments.filter(({ id }) => poor.has(id));
        const last = secondDay(again, secondClock, dueOn, today);
        return 'code' in last
          ? last
          : { also: again.map((part) => set(part, { status: 'ACCEPTED', rehandledOn: today, ...last })) };
      },
    },
  ),

  closeSuggestion: act(
    '办结建议：各单位的答复都已评价后办结；仍不满意而办结的说明理由',
    'Closed once all replies are rated; with the reason if the deputy is still not satisfied',
    {
      from: ['EVALUATED'],
      to: 'CLOSED',
      by: office,
      reason: 'optional',
      lists: { assignments: listed(SuggestionAssignment, 'status') },
      reads: { replies },
      refusals: {
        NOT_ALL_RATED: ['还有答复没有评价', 'A reply has not been rated yet'],
        STILL_DISSATISFIED: ['代表仍不满意，办结须说明理由', 'The deputy is not satisfied; to close it gives a reason'],
      },
      rule: ({ it, replies = [], reason, today }) => {
        if (replies.some(({ isRated }) => !isRated)) return refuse('NOT_ALL_RATED', 'id');
        if (replies.some(({ isPoor }) => isPoor) && !reason) return refuse('STILL_DISSATISFIED', 'reason');
        return { sets: { closedOn: today }, also: endParts(it.assignments, today) };
      },
    },
  ),

  followUpSuggestion: act(
    '跟踪承诺：跟踪单位在答复中承诺的事项，落实的记下日期',
    'What a unit promised with its reply is followed up; the day on which it was kept is stored',
    { ...followUp, from: ['CLOSED', 'FOLLOWING_UP'], to: 'FOLLOWING_UP', by: office, reason: 'required' },
  ),

  archiveSuggestion: act('归档建议：没有待落实的承诺后归档', 'Archived once no promise is open', {
    from: ['CLOSED', 'FOLLOWING_UP'],
    to: 'ARCHIVED',
    by: office,
    reads: { replies },
    refusals: { PROMISE_OPEN: ['有承诺事项尚未落实', 'Something that was promised is still open'] },
    rule: ({ replies = [] }) => (replies.some(({ isOwed }) => isOwed) ? refuse('PROMISE_OPEN', 'id') : {}),
  }),
});
