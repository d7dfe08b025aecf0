import type { HandlingResult, Satisfaction, SuggestionStatus } from '../../../schema/suggestions/suggestion.choices.js';
import type { Random } from '../../kit/random.js';
import { addMonths, recordedUntil } from '../as-of.js';
import { addDays, daysBetween } from '../days.js';

export interface Rating {
  readonly ratedOn: string;
  readonly attitude: Satisfaction;
  readonly result: Satisfaction;
}

export interface Reply {
  readonly repliedOn: string;
  readonly result: HandlingResult;
  readonly rating?: Rating;
}

/** How the handling of an assigned suggestion goes until a day. */
export interface Course {
  readonly status: SuggestionStatus;
  readonly dueOn: string;
  readonly originalDueOn?: string;
  readonly acceptedOn?: string;
  /** None until the unit replies; two if the first was rated poorly. */
  readonly replies: readonly Reply[];
  readonly closedOn?: string;
}

const results: readonly (readonly [HandlingResult, number])[] = [
  ['SOLVED', 56],
  ['BEING_SOLVED', 24],
  ['PLANNED', 12],
  ['NOT_SOLVABLE_NOW', 5],
  ['FOR_REFERENCE', 3],
];
const waiting: readonly (readonly [SuggestionStatus, number])[] = [
  ['IN_HANDLING', 30],
  ['ACCEPTED_BY_UNIT', 8],
  ['ASSIGNED', 4],
  ['REASSIGNED', 2],
  ['RETURN_REQUESTED', 1],
];

/** Reply within three months, six if extended; some are late, and a few never come. `settled`: it ended, with this result. */
export function courseOf(random: Random, assignedOn: string, settled?: HandlingResult): Course {
  const original = addMonths(assignedOn, 3);
  const isExtended = random.chance(0.11);
  const dueOn = isExtended ? addMonths(assignedOn, 6) : original;
  const clock = { dueOn, ...(isExtended && { originalDueOn: original }) };
  const late = !settled && random.chance(0.05);
  const never = !settled && random.chance(0.015);
  const first = late
    ? addDays(dueOn, random.int(1, 50))
    : addDays(assignedOn, random.int(18, daysBetween(assignedOn, dueOn) - 2));
  const acceptedOn = addDays(assignedOn, random.int(1, 7));
  if (never || first > recordedUntil) {
    const status =
      acceptedOn > recordedUntil ? 'ASSIGNED' : isExtended ? 'EXTENSION_GRANTED' : random.weighted(waiting);
    const hasIt = acceptedOn <= recordedUntil && !['ASSIGNED', 'REASSIGNED', 'RETURN_REQUESTED'].includes(status);
    return { ...clock, status, replies: [], ...(hasIt && { acceptedOn }) };
  }
  return { ...clock, acceptedOn, ...afterReply(random, first, settled ?? random.weighted(results), { settled }) };
}

/** From the first reply on, as far as it is known on the day `until`. */
export function afterReply(
  random: Random,
  repliedOn: string,
  result: HandlingResult,
  { settled, until = recordedUntil }: { readonly settled?: HandlingResult | undefined; readonly until?: string } = {},
): Pick<Course, 'status' | 'replies' | 'closedOn'> {
  const rating = ratingOf(random, addDays(repliedOn, random.int(2, 30)), result, settled !== undefined);
  if (rating.ratedOn > until || (!settled && random.chance(0.03)))
    return { status: 'REPLIED' as const, replies: [{ repliedOn, result }] };
  const replies: Reply[] = [{ repliedOn, result, rating }];
  if (rating.result !== 'DISSATISFIED') return { replies, ...ending(random, rating.ratedOn, result, until) };
  const again = addDays(rating.ratedOn, random.int(25, 80));
  const second = ratingOf(random, addDays(again, random.int(2, 20)), 'SOLVED', true);
  if (second.ratedOn > until) return { status: 'REHANDLING' as const, replies };
  replies.push({ repliedOn: again, result, rating: second });
  return { replies, ...ending(random, second.ratedOn, result, until) };
}

function ratingOf(random: Random, ratedOn: string, of: HandlingResult, content: boolean): Rating {
  const poor = content ? 0 : of === 'SOLVED' ? 1 : 6;
  const good = of === 'SOLVED' ? 88 : 62;
  const result = random.weighted<Satisfaction>([
    ['SATISFIED', good],
    ['BASICALLY_SATISFIED', 100 - good - poor],
    ['DISSATISFIED', poor],
  ]);
  const attitude = result === 'SATISFIED' || random.chance(0.7) ? 'SATISFIED' : 'BASICALLY_SATISFIED';
  return { ratedOn, attitude, result };
}

function ending(random: Random, ratedOn: string, result: HandlingResult, until: string) {
  const closedOn = addDays(ratedOn, random.int(1, 12));
  if (closedOn > until || daysBetween(ratedOn, until) < 14) return { status: 'EVALUATED' as const };
  const promised = result === 'BEING_SOLVED' || result === 'PLANNED';
  if (promised && random.chance(0.6)) return { status: 'FOLLOWING_UP' as const, closedOn };
  const isOld = daysBetween(closedOn, until) > 300;
  return { status: isOld && random.chance(0.7) ? ('ARCHIVED' as const) : ('CLOSED' as const), closedOn };
}
