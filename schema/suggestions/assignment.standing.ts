import { fromSql, refuse, type Seen, type Setting, set } from '../kit/transitions.js';
import { HandlingResult, type SuggestionStatus } from './suggestion.choices.js';
import type { Suggestion } from './suggestion.js';
import type { AssignmentRole, AssignmentStatus, SuggestionAssignment } from './suggestion-assignment.js';

/** One unit’s part as the others look at it. */
export interface Part {
  readonly role: AssignmentRole;
  readonly status: AssignmentStatus;
  readonly dueOn: string;
  readonly isExtended: boolean;
  /** What its latest reply says came of it. */
  readonly result?: HandlingResult | null;
}

/** The other units’ parts in the same suggestion. */
const otherParts = fromSql<readonly Part[]>(
  `(select coalesce(json_agg(json_build_object('role', o.role, 'status', o.status, 'dueOn', o.due_on,
      'isExtended', o.original_due_on is not null, 'result', (select r.result from suggestion_reply r
        where r.assignment_id = o.id order by r.replied_on desc, r.id desc limit 1))), '[]')
    from suggestion_assignment o where o.suggestion_id = {suggestion} and o.id <> {id})`,
);

/** States of a suggestion in which its units move it. */
const moved: readonly SuggestionStatus[] = [
  'ASSIGNED',
  'RETURN_REQUESTED',
  'REASSIGNED',
  'ACCEPTED_BY_UNIT',
  'IN_HANDLING',
  'EXTENSION_GRANTED',
  'REHANDLING',
];
/** An assisting unit may still say what it did when the lead unit has replied without it. */
const answered: readonly SuggestionStatus[] = ['REPLIED', 'EVALUATED'];

const isInHandling = (status: SuggestionStatus, role: AssignmentRole): boolean =>
  moved.includes(status) || (role === 'ASSIST' && answered.includes(status));

/** Where the suggestion stands when its units’ parts stand so: a question to the office first, then the answer. */
function whereItStands(before: SuggestionStatus, parts: readonly Part[]): SuggestionStatus {
  if (!moved.includes(before)) return before;
  const live = parts.filter(({ status }) => status !== 'ENDED');
  const answering = live.filter(({ role }) => role !== 'ASSIST');
  if (live.some(({ status }) => status === 'RETURN_REQUESTED')) return 'RETURN_REQUESTED';
  if (answering.length > 0 && answering.every(({ status }) => status === 'REPLIED')) return 'REPLIED';
  if (before === 'REHANDLING' || before === 'IN_HANDLING') return before;
  if (answering.some(({ isExtended }) => isExtended)) return 'EXTENSION_GRANTED';
  if (live.some(({ status }) => status !== 'ASSIGNED')) return 'ACCEPTED_BY_UNIT';
  return before === 'REASSIGNED' ? before : 'ASSIGNED';
}

/** Of several units that each reply on their own part, the least that came of it is what came of the whole. */
function resultOf(parts: readonly Part[]): HandlingResult | undefined {
  const order = Object.keys(HandlingResult.values) as HandlingResult[];
  const results = parts.flatMap(({ role, status, result }) =>
    role !== 'ASSIST' && status !== 'ENDED' && result ? [order.indexOf(result)] : [],
  );
  return results.length ? order[Math.max(...results)] : undefined;
}

const seen = [
  'role',
  'status',
  'assignedOn',
  'dueOn',
  'originalDueOn',
  'returnDueOn',
  'repliedOn',
  'secondDueOn',
  'rehandledOn',
  'pausedOn',
  'pausedDays',
  'metOn',
] as const;
type It = Seen<SuggestionAssignment, (typeof seen)[number]> & {
  readonly suggestion: Seen<Suggestion, 'status' | 'publicity'>;
};

/** What every act on a unit’s part looks at, and that it is refused once the suggestion is out of the units’ hands. */
export const unitsPart = {
  sees: seen,
  beside: { suggestion: ['status', 'publicity'], agency: ['hasReplyReview'] },
  reads: { others: otherParts },
  refusals: {
    NOT_IN_HANDLING: ['建议不在办理中', 'The suggestion is not with its units'],
  },
  guard: ({ it }: { readonly it: It }) =>
    isInHandling(it.suggestion.status, it.role) ? undefined : refuse('NOT_IN_HANDLING', 'id'),
} as const;

/** Holds the suggestion, and moves it to where it stands when this unit’s part stands so. */
export function move(
  it: It,
  others: readonly Part[] = [],
  status: AssignmentStatus,
  { isExtended = it.originalDueOn !== undefined }: { readonly isExtended?: boolean } = {},
  more: Setting<Suggestion> = {},
) {
  const to = whereItStands(it.suggestion.status, [...others, { role: it.role, status, dueOn: it.dueOn, isExtended }]);
  return set(it.suggestion, { ...(to !== it.suggestion.status && { status: to }), ...more });
}

/** The same when this unit has replied: an assisting unit's opinion is no outcome of the suggestion. */
export function moveByReply(it: It, others: readonly Part[], result: HandlingResult) {
  const own: Part = { role: it.role, status: 'REPLIED', dueOn: it.dueOn, isExtended: false, result };
  const whole = it.role === 'ASSIST' ? undefined : resultOf([...others, own]);
  return move(it, others, 'REPLIED', {}, whole ? { result: whole } : {});
}
