import { PublicFeedback } from '../../../schema/suggestions/public-feedback.js';
import type { SuggestionCategory } from '../../../schema/suggestions/suggestion.choices.js';
import type { SupervisionForm, SupervisionMatterStatus } from '../../../schema/supervision/supervision.choices.js';
import { SupervisionMatter } from '../../../schema/supervision/supervision-matter.js';
import { SupervisionPlan } from '../../../schema/supervision/supervision-plan.js';
import { SupervisionTask } from '../../../schema/supervision/supervision-task.js';
import type { Dataset } from '../../kit/dataset.js';
import { suggestionText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { reportedMatters } from '../../places/supervision.js';
import { recordedUntil } from '../as-of.js';
import { dayBetween } from '../day-between.js';
import { addDays, daysBetween } from '../days.js';
import { deputiesOf, type SeedDeputy } from '../deputies.js';
import { memoize } from '../memoize.js';
import { agencyIdOf, subtreeOf } from '../organisations.js';
import { categoryOf, unitsOf } from '../suggestions/categories.js';
import { textPlace } from '../text-place.js';
import type { Oversight } from './oversight.js';

type Voice = Readonly<Record<'id' | 'title' | 'content' | 'division' | 'deputy' | 'receivedOn', string>> & {
  readonly category: SuggestionCategory;
};

const forms: readonly SupervisionForm[] = ['SPECIAL_REPORT', 'LAW_ENFORCEMENT_CHECK', 'WORK_REVIEW', 'SPECIAL_INQUIRY'];

/** Matters that deputies report for supervision: what citizens told them, and what they saw themselves. */
export function matters(oversight: Oversight): void {
  const { data, random } = oversight;
  const pools = new Map<string, readonly SeedDeputy[]>();
  const voices = (data.of(PublicFeedback) as unknown as readonly (Voice & { conversionTarget?: string })[]).filter(
    ({ conversionTarget }) => conversionTarget === 'SUPERVISION_MATTER',
  );
  for (const { id: feedback, title, content, category, division, deputy, receivedOn } of voices) {
    const town = division.slice(0, 9);
    const near = memoize(pools, town, () => deputiesOf(data, town));
    const reportedBy = deputy ?? (near.length > 0 ? random.pick(near) : deputiesOf(data, town.slice(0, 6))[0]!).id;
    report(oversight, { title, content, category, division, reportedBy, feedback }, addDays(receivedOn, 12));
  }

  const { prefix, from, to, matters: count } = reportedMatters;
  const deputies = deputiesOf(data, prefix, 'PREFECTURE');
  for (let n = 0; n < count; n++) {
    const matter = seenBy(random.pick(deputies), random);
    report(oversight, matter, dayBetween(random, from, to));
  }
}

/** Something that a deputy saw near home. */
export function seenBy({ id: reportedBy, division }: SeedDeputy, random: Oversight['random']): Reported {
  const { title, body, category } = suggestionText(random, textPlace(division));
  const words = { title: title.replace(/^关于(.*)的建议$/, '$1'), content: body };
  return { ...words, category: categoryOf(category), division, reportedBy, unit: category };
}

export interface Reported {
  readonly title: string;
  readonly content: string;
  readonly category: SuggestionCategory;
  readonly division: string;
  readonly reportedBy: string;
  readonly feedback?: string;
  /** Category of the texts, whose usual unit handles it. */
  readonly unit?: string;
}

/** The topic of the city's plan of the year that takes a matter up by the same form, if it is still to come. */
const taskFor = (data: Dataset, division: string, form: SupervisionForm, day: string): string | undefined =>
  (data.of(SupervisionTask) as unknown as readonly Topic[]).find(
    (task) =>
      task.form === form &&
      task.dueOn >= day &&
      data
        .of(SupervisionPlan)
        .some(
          (plan) =>
            plan.id === task.plan && plan.kind === 'ANNUAL' && division.startsWith(subtreeOf(plan.division as string)),
        ),
  )?.id;

type Topic = Readonly<Record<'id' | 'plan' | 'form' | 'dueOn', string>>;

const numbers = new WeakMap<Oversight, number>();

/** What came of a matter, by its status. */
function outcomeOf(random: Oversight['random'], status: SupervisionMatterStatus): string | undefined {
  if (status === 'NOT_ACCEPTED') return '不属于监督事项，已告知反映渠道';
  return status === 'CLOSED' || status === 'REPLIED' ? random.pick(results) : undefined;
}

export const results = ['承办单位已整改，代表表示满意', '已列入年度计划，常委会跟踪监督', '已督促落实并公布结果'];

function report(oversight: Oversight, matter: Reported, day: string): void {
  const { random } = oversight;
  const reportedOn = day < recordedUntil ? day : addDays(recordedUntil, -1);
  const age = daysBetween(reportedOn, recordedUntil);
  const status: SupervisionMatterStatus =
    age < 5
      ? 'REPORTED'
      : age < 12
        ? 'SCREENED'
        : age < 40
          ? 'ASSIGNED'
          : random.weighted([
              ['CLOSED', 50],
              ['REPLIED', 22],
              ['IN_SUPERVISION', 20],
              ['NOT_ACCEPTED', 8],
            ]);
  file(oversight, matter, { status, reportedOn });
}

interface Stands {
  readonly status: SupervisionMatterStatus;
  readonly reportedOn: string;
  /** Drawn if absent. */
  readonly repliedOn?: string;
}

/** Files a matter as it stands. */
export function file(
  oversight: Oversight,
  { unit, ...matter }: Reported,
  { status, reportedOn, repliedOn }: Stands,
): void {
  const { data, random } = oversight;
  const n = (numbers.get(oversight) ?? 0) + 1;
  numbers.set(oversight, n);
  const county = `${matter.division.slice(0, 6)}000000`;
  const usual = unit ? unitsOf(county, unit)[0] : undefined;
  const agency = usual ? agencyIdOf(county, usual) : agencyIdOf(`${matter.division.slice(0, 9)}000`, 'GOVERNMENT');
  const isReplied = status === 'CLOSED' || status === 'REPLIED' || status === 'NOT_ACCEPTED';
  const isAssigned = !['REPORTED', 'SCREENED', 'NOT_ACCEPTED'].includes(status);
  const form = isAssigned && random.chance(0.4) ? random.pick(forms) : undefined;
  const task = form && taskFor(data, matter.division, form, reportedOn);
  const id = uuidOf(`${oversight.name}-matter`, n, new Date(reportedOn));
  data.add(SupervisionMatter, {
    id,
    number: `JD${matter.division.slice(0, 6)}-${reportedOn.slice(0, 4)}-${String(n).padStart(4, '0')}`,
    ...matter,
    status,
    isPublished: status === 'CLOSED' || status === 'REPLIED',
    reportedOn,
    ...(isAssigned && { agency, dueOn: addDays(reportedOn, 60) }),
    ...(form && { form }),
    ...(task && { task }),
    ...(isReplied && {
      repliedOn: repliedOn ?? addDays(reportedOn, random.int(10, 38)),
      outcome: outcomeOf(random, status)!,
    }),
  });
}
