import type { SupervisionMatterStatus } from '../../../schema/supervision/supervision.choices.js';
import type { Dataset } from '../../kit/dataset.js';
import { suggestionPlaces } from '../../places/suggestions.js';
import { currentTopics, draftTopics, focus } from '../../places/supervision.js';
import { addDays } from '../days.js';
import { deputiesOf } from '../deputies.js';
import { agencyIdOf, divisionOf, townshipsOf } from '../organisations.js';
import { countyCodes, inTurn } from '../recent-steps.js';
import { file, seenBy } from './matters.js';
import { Oversight, report, well } from './oversight.js';
import { annual } from './plans.js';

/** Days as seen from the day of loading; a matter is to be answered within 60 days. */
const steps: readonly (readonly [status: SupervisionMatterStatus, reported: number, replied?: number])[] = [
  ['IN_SUPERVISION', -45],
  ['ASSIGNED', -20],
  ['IN_SUPERVISION', -72],
  ['REPORTED', -2],
  ['REPLIED', -50, -12],
  ['SCREENED', -7],
  ['CLOSED', -80, -35],
];

/** Plans of last year, this and the next, one more under way in each place, and what deputies have reported lately. */
export function recentSupervision(data: Dataset): void {
  const oversight = new Oversight(data, 'recent supervision', data.day);
  for (const { prefix } of suggestionPlaces) {
    const division = divisionOf(prefix).code;
    yearly(oversight, division);
    campaign(oversight, division);
    for (const [county, step] of inTurn(countyCodes(prefix), steps, 2)) matter(oversight, county, step);
  }
  campaign(oversight, focus.county);
}

function yearly(oversight: Oversight, division: string): void {
  const year = Number(oversight.data.day.slice(0, 4));
  for (const [ahead, topics] of [
    [-1, currentTopics],
    [0, currentTopics],
    [1, draftTopics],
  ] as const)
    annual(oversight, { division, year: year + ahead, topics, startsOn: `${year + ahead}-01-01` });
}

/** A plan of some months: one task done, one late, one in time, one not begun; and visits whose findings are put right. */
function campaign(oversight: Oversight, division: string): void {
  const { data, random } = oversight;
  const on = (days: number) => addDays(data.day, days);
  const { name, level } = divisionOf(division);
  const agency = agencyIdOf(division, focus.organ);
  const plan = oversight.plan({
    kind: 'CAMPAIGN',
    level: level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE',
    division,
    year: Number(on(-75).slice(0, 4)),
    name: `${name}${focus.name}`,
    description: focus.description,
    startsOn: on(-75),
    endsOn: on(80),
  });
  const common = { cadence: 'ONCE', item: 'TOPIC', agency } as const;
  const [first, second] = focus.tasks.map(([task, form, due, stands], n) =>
    oversight.task(plan, {
      ...common,
      name: task,
      dueOn: on(due),
      stands,
      step: (['UNIT_REPORT', 'FIELD_RESEARCH', 'INQUIRY', 'RECTIFICATION_RESEARCH'] as const)[n]!,
      ...(form && { form }),
      ...(stands === 'COMPLETED' && { completedOn: on(due - 3), outcome: well[0]!, report }),
    }),
  );
  const deputies = deputiesOf(data, division, level === 'COUNTY' ? 'COUNTY' : 'PREFECTURE');
  const towns = townshipsOf(division);
  for (const [n, [visited, problem, isOpen]] of focus.visits.entries())
    oversight.visit({
      method: 'INSPECTION',
      visitedOn: on(visited),
      division: random.pick(towns).code,
      task: n ? second! : first!,
      leadDeputy: random.pick(deputies).id,
      agency,
      problem,
      isOpen,
    });
}

function matter(oversight: Oversight, county: string, [status, reported, replied]: (typeof steps)[number]): void {
  const { data, random } = oversight;
  const { day } = data;
  file(oversight, seenBy(random.pick(deputiesOf(data, county, 'COUNTY')), random), {
    status,
    reportedOn: addDays(day, reported),
    ...(replied && { repliedOn: addDays(day, replied) }),
  });
}
