// Nothing here runs: `npm run check` compiles it, and each line below a directive must be refused by the compiler.

import {
  add,
  code,
  everything,
  listed,
  one,
  refuse,
  set,
  text,
  transitions,
  within,
} from '../../schema/kit/transitions.js';
import { Division } from '../../schema/organisations/division.js';
import { FeedbackStatus } from '../../schema/suggestions/feedback.choices.js';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { SuggestionStatus } from '../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';

const by = { staff: within() };
const feedback = { concept: () => PublicFeedback, state: 'status', states: FeedbackStatus } as const;

export const refused = transitions(feedback, ({ begin, act }) => ({
  // @ts-expect-error there is no such state
  toNowhere: act('甲', 'A', { from: ['RECEIVED'], to: 'NOWHERE', by }),
  // @ts-expect-error it starts from no such state
  fromNowhere: act('甲', 'A', { from: ['NOWHERE'], by }),
  // @ts-expect-error nobody may do it
  byNobody: act('甲', 'A', { from: ['RECEIVED'] }),
  // @ts-expect-error there is no such role
  byStranger: act('甲', 'A', { from: ['RECEIVED'], by: { stranger: everything } }),
  // @ts-expect-error the platform has officers, and no such role
  byAdmin: act('甲', 'A', { from: ['RECEIVED'], by: { admin: everything } }),
  // @ts-expect-error there is no such property
  takesNothing: act('甲', 'A', { from: ['RECEIVED'], by, takes: ['colour'] }),
  // @ts-expect-error a to-many side is nothing that is sent
  takesMany: act('甲', 'A', { from: ['RECEIVED'], by, takes: ['proposals'] }),
  // @ts-expect-error a new record begins in a state
  beginsNowhere: begin('甲', 'A', { by, takes: ['title'] }),
  // @ts-expect-error the rule looks at what the act does not say it sees
  looksFurther: act('甲', 'A', { from: ['RECEIVED'], by, rule: ({ it }) => ({ sets: { outcome: it.title } }) }),
  // @ts-expect-error the rule reads what is not sent
  readsFurther: act('甲', 'A', { from: ['RECEIVED'], by, rule: ({ outcome }) => ({ sets: { outcome } }) }),
  // @ts-expect-error a flag is no text
  setsWrong: act('甲', 'A', { from: ['RECEIVED'], by, rule: () => ({ sets: { isPublished: 'yes' } }) }),
  refusesOtherwise: act('甲', 'A', {
    from: ['RECEIVED'],
    by,
    refusals: { LATE: ['迟', 'Late'] },
    // @ts-expect-error a refusal that is not declared
    rule: () => refuse('EARLY', 'id'),
  }),
  // @ts-expect-error what is to be told is not
  tellsNothing: begin('甲', 'A', { to: 'RECEIVED', by, tells: { number: code('编号', 'Number') }, rule: () => ({}) }),
  // @ts-expect-error a reason is sent only where the act says so
  readsReason: act('甲', 'A', { from: ['RECEIVED'], by, rule: ({ reason }) => ({ sets: { outcome: reason.trim() } }) }),
  addsWrong: act('甲', 'A', {
    from: ['RECEIVED'],
    by,
    // @ts-expect-error a suggestion has no colour
    rule: ({ newId }) => ({ also: [add(Suggestion, { id: newId(), colour: 'RED' })] }),
  }),
  setsOther: act('甲', 'A', {
    from: ['RECEIVED'],
    by,
    given: { place: one(() => Division, '区划', 'A place', ['level']) },
    // @ts-expect-error a division has no outcome
    rule: ({ place }) => ({ also: [set(place, { outcome: '' })] }),
  }),
  right: act('甲', 'A', {
    from: ['RECEIVED'],
    to: 'SCREENED',
    by,
    takes: ['category'],
    given: { words: text('话', 'Words') },
    reason: 'required',
    sees: ['title'],
    beside: { division: ['level'] },
    refusals: { LATE: ['迟', 'Late'] },
    rule: ({ it, words, reason, category }) =>
      words === reason || it.division.level === 'PROVINCE' || category === 'HEALTH'
        ? refuse('LATE', 'words')
        : { sets: { outcome: it.title } },
  }),
}));

export const lists = transitions(
  { concept: () => Suggestion, state: 'status', states: SuggestionStatus },
  ({ act }) => ({
    looksAtThem: act('甲', 'A', {
      from: ['ASSIGNED'],
      by,
      lists: { assignments: listed(SuggestionAssignment, 'agency', 'role') },
      rule: ({ it, today }) => ({
        also: it.assignments.filter(({ role }) => role === 'LEAD').map((one) => set(one, { acceptedOn: today })),
      }),
    }),
    looksFurther: act('甲', 'A', {
      from: ['ASSIGNED'],
      by,
      lists: { assignments: listed(SuggestionAssignment, 'agency') },
      // @ts-expect-error it does not say that it looks at the role
      rule: ({ it }) => ({ also: it.assignments.filter(({ role }) => role === 'LEAD').map((one) => set(one, {})) }),
    }),
  }),
);

export const wrongState = transitions(
  // @ts-expect-error the state is held by another property
  { concept: () => PublicFeedback, state: 'stage', states: FeedbackStatus },
  () => ({}),
);
