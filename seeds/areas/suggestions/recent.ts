import type { HandlingResult, SuggestionStatus } from '../../../schema/suggestions/suggestion.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { suggestionPlaces, zhijiang } from '../../places/suggestions.js';
import { addMonths } from '../as-of.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { countiesOf, divisionOf } from '../organisations.js';
import type { Course } from './course.js';
import type { Standing } from './plan.js';
import { SuggestionGenerator } from './suggestion-generator.js';

/** Days as seen from the day of loading; a reply is due three months after the assignment, six if extended. */
interface Step {
  readonly status: SuggestionStatus;
  readonly assigned?: number;
  readonly isExtended?: true;
  readonly replied?: readonly [day: number, result: HandlingResult];
  readonly rated?: number;
  readonly closed?: number;
}

/** What each congress has between its sessions: in time, about to fall due, overdue, extended, answered, closed. */
const steps: readonly Step[] = [
  { status: 'IN_HANDLING', assigned: -41 },
  { status: 'IN_HANDLING', assigned: -98 },
  { status: 'REPLIED', assigned: -74, replied: [-6, 'SOLVED'] },
  { status: 'ACCEPTED_BY_UNIT', assigned: -13 },
  { status: 'UNDER_REVIEW' },
  { status: 'IN_HANDLING', assigned: -86 },
  { status: 'CLOSED', assigned: -88, replied: [-44, 'SOLVED'], rated: -31, closed: -24 },
  // Cities have these besides.
  { status: 'IN_HANDLING', assigned: -119 },
  { status: 'EXTENSION_GRANTED', assigned: -126, isExtended: true },
  { status: 'ASSIGNED', assigned: -4 },
  { status: 'IN_HANDLING', assigned: -27 },
  { status: 'IN_HANDLING', assigned: -62 },
  { status: 'FILED' },
  { status: 'EVALUATED', assigned: -80, replied: [-21, 'BEING_SOLVED'], rated: -9 },
];
const ofCounties = 7;

/** Suggestions of these months in the congresses of the cities and counties. */
export function recentSuggestions(data: Dataset): void {
  const desk = new SuggestionGenerator(data, 'recent suggestion', data.day);
  for (const { prefix, city } of suggestionPlaces) {
    if (city) file(desk, city.code, steps);
    // What is handed in there between sessions a source has counted.
    for (const { code } of city ? countiesOf(prefix) : [])
      if (code !== zhijiang.county) file(desk, code, steps.slice(0, ofCounties));
    if (!city) file(desk, divisionOf(prefix).code, steps);
  }
}

function file(desk: SuggestionGenerator, congress: string, all: readonly Step[]): void {
  const { data, random } = desk;
  const deputies = deputiesOf(data, congress, divisionOf(congress).level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE');
  if (deputies.length === 0) return;
  for (const step of all) {
    const submittedOn = addDays(data.day, step.assigned === undefined ? -random.int(1, 6) : step.assigned - 9);
    desk.file({
      congress,
      year: Number(submittedOn.slice(0, 4)),
      period: 'BETWEEN_SESSIONS',
      submittedOn,
      lead: random.pick(deputies),
      others: deputies,
      stands: standing(step, data.day),
    });
  }
}

function standing({ status, assigned, isExtended, replied, rated, closed }: Step, today: string): Standing {
  if (assigned === undefined) return { status };
  const on = (day: number) => addDays(today, day);
  const assignedOn = on(assigned);
  const course: Course = {
    status,
    dueOn: addMonths(assignedOn, isExtended ? 6 : 3),
    ...(isExtended && { originalDueOn: addMonths(assignedOn, 3) }),
    ...(status !== 'ASSIGNED' && { acceptedOn: addDays(assignedOn, 4) }),
    replies: replied
      ? [
          {
            repliedOn: on(replied[0]),
            result: replied[1],
            ...(rated && { rating: { ratedOn: on(rated), attitude: 'SATISFIED', result: 'SATISFIED' } }),
          },
        ]
      : [],
    ...(closed && { closedOn: on(closed) }),
  };
  return { assignedOn, course };
}
