import { DraftLaw } from '../../../schema/legislation/draft-law.js';
import { DraftLawVersion, type Reading } from '../../../schema/legislation/draft-law-version.js';
import type { DraftStage } from '../../../schema/legislation/legislation.choices.js';
import { numeralOf } from '../../../schema/legislation/statute/numerals.js';
import type { Known } from '../../../schema/legislation/statute/redraft.js';
import type { Dataset } from '../../kit/dataset.js';
import { type DraftLawText, draftLaw, nextReading } from '../../kit/laws.js';
import { randomOf } from '../../kit/random.js';
import { uuidOf } from '../../kit/uuid.js';
import { type LawOfPlace, lawOfSymposia, laws } from '../../places/legislation.js';
import { recordedUntil, underWay } from '../as-of.js';
import { addDays } from '../days.js';
import { agencyIdOf, congressIdOf, divisionOf } from '../organisations.js';
import { addClauses } from './clauses.js';

/** A version that is or was open for comment. */
export interface Version {
  readonly id: string;
  readonly law: string;
  readonly city: string;
  readonly title: string;
  readonly label: string;
  readonly text: DraftLawText;
  /** In their order; laws of the seeds have one for each article. */
  readonly clauses: readonly Known[];
  readonly publishedOn: string;
}

const readings: readonly (readonly [Reading, DraftStage, label: string])[] = [
  ['FIRST', 'FIRST_READING', '草案'],
  ['SECOND', 'SECOND_READING', '草案二审稿'],
  ['THIRD', 'THIRD_READING', '草案三审稿'],
];

/** Draft laws of the cities; their published versions, oldest first, and the one that 宜昌市 drafts while others are open. */
export function seedDrafts(data: Dataset): { versions: Version[]; later: { id: string; title: string } } {
  const versions = laws.flatMap((law) => draft(data, law));
  const later = data.of(DraftLaw).find(({ title }) => (title as string).endsWith(lawOfSymposia))!;
  return { versions, later: later as { id: string; title: string } };
}

function draft(data: Dataset, law: LawOfPlace): Version[] {
  const random = randomOf(`law/${law.city}/${law.subject}`);
  const { city, approvedOn, effectiveOn } = law;
  const seen = (day: string) => (law.isUnderWay ? underWay(data, day) : day);
  const published = law.published.map(seen);
  let text = draftLaw(random, divisionOf(city).name, law.subject);
  const plannedOn = law.plannedOn ? seen(law.plannedOn) : addDays(published[0]!, -random.int(120, 260));
  const id = uuidOf(`law/${city}/${law.subject}`, 0, new Date(plannedOn));
  const stage = approvedOn
    ? 'PUBLISHED'
    : (readings[published.length - 1]?.[1] ?? random.pick(['PLANNED', 'DRAFTING'] as const));
  data.add(DraftLaw, {
    id,
    title: text.name,
    stage,
    legislature: 'PREFECTURE',
    division: city,
    congress: congressIdOf(city),
    proposer: agencyIdOf(city, 'GOVERNMENT'),
    plannedOn,
    ...(approvedOn && { approvedOn, publishedOn: addDays(approvedOn, 12) }),
    ...(effectiveOn && { effectiveOn }),
  });
  const versions: Version[] = [];
  let clauses: Known[] = [];
  for (const [n, publishedOn] of published.entries()) {
    const [reading, , label] = readings[n]!;
    if (n > 0) text = nextReading(random, text);
    const version = addVersion(data, id, reading, text, publishedOn, n, clauses);
    clauses = version.clauses;
    versions.push({ ...version, law: id, city, label, text });
  }
  // The committee has the next reading already, the public not yet.
  if (!approvedOn && published.length === 2 && addDays(law.published[1]!, 60) < recordedUntil)
    addVersion(data, id, 'THIRD', nextReading(random, text), undefined, 2, clauses, '2024-10-28');
  return versions;
}

function addVersion(
  data: Dataset,
  draftLaw: string,
  reading: Reading,
  text: DraftLawText,
  publishedOn: string | undefined,
  n: number,
  before: readonly Known[],
  submittedOn = addDays(publishedOn!, -10),
) {
  const id = uuidOf(`version/${draftLaw}`, n, new Date(submittedOn));
  const full = statuteOf(text.clauses);
  data.add(DraftLawVersion, {
    id,
    draftLaw,
    reading,
    text: full,
    submittedOn,
    isPublished: publishedOn !== undefined,
    ...(publishedOn && { publishedOn }),
    ...(n > 0 && { explanation: '根据审议意见和征求到的公众意见，对有关条款作了补充和完善。' }),
  });
  const clauses = addClauses(data, id, full, submittedOn, before);
  return { id, title: text.name, clauses, publishedOn: publishedOn ?? submittedOn };
}

/** A text with one article a line. */
export const statuteOf = (clauses: readonly string[]): string =>
  clauses.map((clause, n) => `第${numeralOf(n + 1)}条　${clause}`).join('\n');
