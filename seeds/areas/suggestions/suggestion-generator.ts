import type {
  Publicity,
  SuggestionCategory,
  SuggestionKind,
  SuggestionOrigin,
  SuggestionStatus,
} from '../../../schema/suggestions/suggestion.choices.js';
import { Suggestion } from '../../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../../schema/suggestions/suggestion-assignment.js';
import { SuggestionCoSigner } from '../../../schema/suggestions/suggestion-co-signer.js';
import type { Dataset, Row } from '../../kit/dataset.js';
import { type Random, randomOf } from '../../kit/random.js';
import { type SuggestionText, suggestionText } from '../../kit/texts.js';
import { uuidOf } from '../../kit/uuid.js';
import { recordedUntil } from '../as-of.js';
import { addDays } from '../days.js';
import { mandateOn, type SeedDeputy } from '../deputies.js';
import { agencyIdOf, divisionOf, subtreeOf } from '../organisations.js';
import { textPlace } from '../text-place.js';
import { categoryOf, unitsOf } from './categories.js';
import { type Course, courseOf } from './course.js';
import type { Plan, Waiting } from './plan.js';
import { replies } from './replies.js';

const origins: readonly (readonly [SuggestionOrigin, number])[] = [
  ['CONTACT_VISIT', 22],
  ['STATION', 20],
  ['OWN_WORK', 18],
  ['RESEARCH', 16],
  ['PLATFORM', 12],
  ['DELIBERATION', 8],
  ['GRID', 4],
];
const refusals: readonly (readonly [SuggestionStatus, number])[] = [
  ['MERGED', 15],
  ['NOT_ACCEPTED', 12],
  ['WITHDRAWN', 8],
  ['RETURNED_TO_DEPUTY', 5],
];
const pending: readonly (readonly [SuggestionStatus, number])[] = [
  ['UNDER_REVIEW', 4],
  ['FILED', 3],
  ['SUBMITTED', 2],
  ['UNIT_DETERMINED', 2],
  ['DRAFT', 1],
];

/** Takes suggestions in and follows them through the units, in the order in which they are handed in. */
export class SuggestionGenerator {
  readonly random: Random;
  /** Those that were waiting for an answer when all was filed. */
  readonly waiting: Waiting[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #latest = new Map<string, string>();
  #count = 0;

  /** Ids and choices follow from the name; what happens after `until` is not known. */
  constructor(
    readonly data: Dataset,
    private readonly name = 'suggestion',
    private readonly until = recordedUntil,
  ) {
    this.random = randomOf(`${name}s`);
  }

  /** Files one and returns its id. */
  file(plan: Plan): string {
    const { random, data } = this;
    const { congress, year, lead, submittedOn, period, stands } = plan;
    const id = uuidOf(this.name, this.#count++, new Date(submittedOn));
    const text = plan.text ?? suggestionText(random, textPlace(lead.division));
    const known = stands && 'course' in stands ? stands : undefined;
    const assignedOn =
      known?.assignedOn ?? addDays(submittedOn, period === 'IN_SESSION' ? random.int(25, 60) : random.int(4, 20));
    const refused =
      !stands && !plan.settled && !plan.isKey && random.chance(0.04) ? random.weighted(refusals) : undefined;
    const target = this.#latest.get(congress);
    const status = refused === 'MERGED' && !target ? 'NOT_ACCEPTED' : refused;
    const isAssigned = stands ? known !== undefined : !status && assignedOn <= this.until;
    const any = plan.settled === 'ANY';
    const settled = plan.settled && plan.settled !== 'ANY' ? plan.settled : undefined;
    const course = known?.course ?? (isAssigned ? courseOf(random, assignedOn, settled) : undefined);
    const result = course?.replies.at(-1)?.result;
    const early = stands && 'status' in stands ? stands.status : any ? 'FILED' : undefined;
    const suggestion = data.add(Suggestion, {
      id,
      number: this.#numberOf(congress, year),
      title: text.title,
      fullText: text.body,
      kind: random.weighted<SuggestionKind>([
        ['SUGGESTION', 90],
        ['OPINION', 7],
        ['CRITICISM', 3],
      ]),
      category: categoryOf(text.category) as SuggestionCategory,
      status: status ?? course?.status ?? early ?? random.weighted(pending),
      period,
      originChannel: plan.origin ?? random.weighted(origins),
      publicity: publicityOf(random, plan.settled !== undefined || plan.isKey === true),
      isKey: plan.isKey ?? false,
      leadDeputy: lead.id,
      mandate: mandateOn(data, lead, congress, submittedOn),
      division: congress,
      submittedOn,
      ...(plan.session && { session: plan.session }),
      ...(result && { result }),
      ...(course?.closedOn && { closedOn: course.closedOn }),
      ...(status === 'MERGED' && target && { mergedInto: target }),
    });
    if (isAssigned) this.#latest.set(congress, id);
    this.#coSign(id, plan);
    const assignments = course ? this.#assign(id, plan, text, assignedOn, course) : [];
    const before = course?.replies.length ?? 0;
    if (course?.status === 'REHANDLING' || (!refused && before === 0))
      this.waiting.push({ suggestion, plan, text, assignments, before });
    return id;
  }

  #numberOf(congress: string, year: number): string {
    const key = `${subtreeOf(congress)}-${year}`;
    const n = (this.#numbers.get(key) ?? 0) + 1;
    this.#numbers.set(key, n);
    return `${key}-${String(n).padStart(4, '0')}`;
  }

  #coSign(suggestion: string, { lead, others, submittedOn }: Plan): void {
    const { random } = this;
    if (!random.chance(0.45)) return;
    const signers = new Set<SeedDeputy>();
    for (let n = random.int(1, 5); n > 0; n--) signers.add(random.pick(others));
    signers.delete(lead);
    for (const [i, { id: deputy }] of [...signers].entries())
      this.data.add(SuggestionCoSigner, {
        id: uuidOf(`co-signer/${suggestion}`, i, new Date(submittedOn)),
        suggestion,
        deputy,
        position: i + 1,
        status: 'SIGNED',
        signedOn: submittedOn,
      });
  }

  /** A lead unit or two that handle it separately, and perhaps one that assists. */
  #assign(suggestion: string, plan: Plan, text: SuggestionText, assignedOn: string, course: Course): Row[] {
    const { random, data } = this;
    const [lead, ...assistants] = this.#unitsFor(plan.congress, text.category);
    const separate = assistants.length > 0 && random.chance(0.05);
    const { replies: given, dueOn, originalDueOn, acceptedOn, closedOn } = course;
    const assignments: Row[] = [];
    const add = (n: number, agency: string, role: 'LEAD' | 'ASSIST' | 'SEPARATE', more: object) => {
      const id = uuidOf(`assignment/${suggestion}`, n, new Date(assignedOn));
      assignments.push(data.add(SuggestionAssignment, { id, suggestion, agency, role, assignedOn, dueOn, ...more }));
      return id;
    };
    const clock = {
      ...(originalDueOn && { originalDueOn, extensionReason: random.pick(extensionReasons) }),
      ...(acceptedOn && { acceptedOn }),
      ...(given[0] && { repliedOn: given[0].repliedOn }),
    };
    const units = separate ? [lead!, assistants[0]!] : [lead!];
    for (const [n, agency] of units.entries()) {
      const assignment = add(n, agency, separate ? 'SEPARATE' : 'LEAD', clock);
      replies(data, random, { assignment, given, text, place: divisionOf(plan.congress).name, deputy: plan.lead.id });
    }
    if (separate || assistants.length === 0 || !random.chance(0.38)) return assignments;
    const told = addDays(assignedOn, random.int(8, 34));
    const done = told <= this.until && random.chance(0.95);
    add(1, assistants[0]!, 'ASSIST', {
      dueOn: addDays(assignedOn, 30),
      ...(done && { repliedOn: told, acceptedOn: addDays(assignedOn, 3) }),
      ...(!done && closedOn && { endedOn: closedOn }),
    });
    return assignments;
  }

  #unitsFor(congress: string, category: string): string[] {
    if (divisionOf(congress).level === 'TOWNSHIP') return [agencyIdOf(congress, 'GOVERNMENT')];
    const kinds = unitsOf(congress, category);
    const lead = this.random.weighted(kinds.map((kind, i) => [kind, 4 / (i + 1)] as const));
    return [lead, ...kinds.filter((kind) => kind !== lead)].map((kind) => agencyIdOf(congress, kind));
  }
}

const extensionReasons = [
  '涉及面广，需要多部门研究',
  '办理难度较大，需要落实资金',
  '需要开展前期论证',
  '需与上级部门对接政策',
];

const publicityOf = (random: Random, isPublic: boolean): Publicity =>
  random.weighted([
    ['PUBLIC', 72],
    ['SUMMARY_ONLY', 20],
    ['NOT_PUBLIC', isPublic ? 0 : 8],
  ]);
