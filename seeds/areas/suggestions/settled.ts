import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import type { HandlingResult } from '../../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../../schema/suggestions/suggestion-assignment.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { addMonths, earliest, latest, recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';
import { agencyIdOf, divisionOf } from '../organisations.js';
import { unitsOf } from './categories.js';
import { afterReply } from './course.js';
import type { Waiting } from './plan.js';
import { replies } from './replies.js';

const results: readonly HandlingResult[] = ['SOLVED', 'SOLVED', 'BEING_SOLVED', 'PLANNED', 'NOT_SOLVABLE_NOW'];

/** What was open on the last day of the documents has been answered since then, as everything else was before. */
export function settle(data: Dataset, waiting: readonly Waiting[]): void {
  for (const one of waiting) if (one.suggestion.status !== 'DRAFT') answer(data, one);
  for (const part of data.of(SuggestionAssignment))
    if (part.role === 'ASSIST' && !part.repliedOn && !part.endedOn) assist(data, part);
  for (const voice of data.of(PublicFeedback)) if (inHandling.includes(voice.status as string)) handle(data, voice);
}

/** By its unit in time, or, if it was late by then, within some weeks. */
function answer(data: Dataset, { suggestion, plan, text, assignments, before }: Waiting): void {
  const random = randomOf(`settled/${suggestion.id}`);
  const parts = assignments.length > 0 ? assignments : [assign(data, suggestion, plan.congress, text.category)];
  const main = parts.filter(({ role }) => role !== 'ASSIST');
  const assignedOn = main[0]!.assignedOn as string;
  const dueOn = main[0]!.dueOn as string;
  const since = latest(recordedUntil, addDays(assignedOn, 12));
  const repliedOn = latest(addDays(since, random.int(3, 45)), addDays(dueOn, -random.int(2, 12)));
  const {
    status,
    replies: given,
    closedOn,
  } = afterReply(random, repliedOn, random.pick(results), {
    settled: 'SOLVED',
    until: data.day,
  });
  for (const part of main) {
    const acceptedOn = (part.acceptedOn as string | undefined) ?? addDays(assignedOn, 5);
    if (before === 0) data.amend(SuggestionAssignment, part, { acceptedOn, repliedOn });
    const place = divisionOf(plan.congress).name;
    replies(data, random, { assignment: part.id as string, given, text, place, deputy: plan.lead.id, before });
  }
  data.amend(Suggestion, suggestion, { status, result: given.at(-1)!.result, ...(closedOn && { closedOn }) });
}

/** A unit that had told the lead unit nothing has done so since. */
function assist(data: Dataset, part: Row): void {
  const repliedOn = addDays(
    latest(recordedUntil, part.assignedOn as string),
    randomOf(`settled/${part.id}`).int(5, 28),
  );
  data.amend(SuggestionAssignment, part, { acceptedOn: addDays(part.assignedOn as string, 3), repliedOn });
}

/** To the first unit of its category, some days after it was handed in. */
function assign(data: Dataset, suggestion: Row, congress: string, category: string): Row {
  const assignedOn = latest(recordedUntil, addDays(suggestion.submittedOn as string, 8));
  return data.add(SuggestionAssignment, {
    id: uuidOf(`assignment/${suggestion.id}`, 0, new Date(assignedOn)),
    suggestion: suggestion.id as string,
    agency:
      divisionOf(congress).level === 'TOWNSHIP'
        ? agencyIdOf(congress, 'GOVERNMENT')
        : agencyIdOf(congress, unitsOf(congress, category)[0]!),
    role: 'LEAD',
    assignedOn,
    dueOn: addMonths(assignedOn, 3),
  });
}

const inHandling = ['SCREENED', 'REFERRED', 'IN_HANDLING', 'REOPENED'];
const outcomes = ['已向反映人答复并说明情况', '已列入计划，将适时公布进展', '已协调有关单位处理并回访'];

function handle(data: Dataset, voice: Row): void {
  const random = randomOf(`settled/${voice.id}`);
  const handledOn = earliest(addDays(recordedUntil, random.int(4, 60)), addDays(data.day, -1));
  data.amend(PublicFeedback, voice, { status: 'HANDLED', handledOn, outcome: random.pick(outcomes) });
}
