import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDeclarations } from '../../schema/kit/declare/check-declarations.js';
import { type ConceptSpec, specOf } from '../../schema/kit/declare/concept.js';
import type { DerivedField, ScalarField } from '../../schema/kit/declare/field.js';
import { Concept, Day, Entity, Overdue, open, openRows } from '../../schema/kit/index.js';
import { platform } from '../../schema/platform.js';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const isOverdue = (spec: ConceptSpec) => spec.field('isOverdue') as DerivedField | undefined;
const late = platform.specs.filter(isOverdue);

/** The states of a concept in which the clock runs, and those in which it stands. */
function statesOf(spec: ConceptSpec) {
  const runs = isOverdue(spec)!.clock!.runs?.status;
  const all = Object.keys((spec.field('status') as ScalarField | undefined)?.choices?.values ?? {});
  return { runs, stands: all.filter((status) => runs !== true && runs && !runs.includes(status)) };
}

const data = smallPlace();
const statuses = Object.keys(specOf(PublicFeedback).scalar('status').choices!.values);
for (const [n, status] of statuses.entries())
  data.add(PublicFeedback, {
    id: uuidOf('voice', n),
    number: status,
    title: '路灯不亮',
    content: '路灯不亮',
    channel: 'WEB',
    category: 'OTHER',
    status: status as PublicFeedback['status'],
    isPublished: false,
    division: '150602000000',
    receivedOn: '2024-01-01',
    dueOn: '2024-02-01',
  });
data.add(Suggestion, { ...data.of(Suggestion)[3], id: ids.suggestion(900), number: 'ENDED' });
for (const [n, more] of [{}, { endedOn: '2024-03-01' }, { repliedOn: '2024-06-01' }].entries())
  data.add(SuggestionAssignment, {
    id: uuidOf('part', n),
    suggestion: ids.suggestion(900),
    agency: ids.agency(n),
    role: 'ASSIST',
    assignedOn: '2024-01-01',
    dueOn: '2024-02-01',
    ...more,
  });

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const system = { viewer: { role: 'system' } } as const;

describe('overdue', () => {
  it('is declared by one word wherever there is such a field', () => {
    expect(late.filter((spec) => !isOverdue(spec)!.clock).map(({ name }) => name)).toEqual([]);
    expect(late).toHaveLength(16);
  });

  it('is no concept with states without saying in which the clock runs', () => {
    const silent = late.filter((spec) => spec.field('status') && !isOverdue(spec)!.clock!.runs);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it.each([
    [
      'PublicFeedback',
      ['ANSWERED_ON_SITE', 'HANDLED', 'CONVERTED', 'MERGED', 'REJECTED', 'WITHDRAWN', 'RATED', 'CLOSED'],
    ],
    ['PetitionCase', ['NOT_ACCEPTED_NOTIFIED', 'TRANSFERRED', 'CONCLUDED', 'REVIEW', 'RECHECK', 'CLOSED', 'WITHDRAWN']],
    ['HotlineWorkOrder', ['REPLIED', 'CLOSED']],
    ['SuggestionAssignment', ['PAUSED', 'REPLIED', 'ENDED']],
    ['HazardCheck', ['NONE_FOUND', 'RESOLVED', 'CLOSED']],
    ['InterviewQuestion', ['ASKED', 'ANSWERED', 'SOLVED', 'NOT_SOLVABLE_NOW']],
    ['ProjectIssue', ['RESOLVED', 'RECHECKED', 'CLOSED']],
    ['SupervisionMatter', ['REPORTED', 'SCREENED', 'NOT_ACCEPTED', 'REPLIED', 'CLOSED']],
    ['SupervisionTask', ['REPORTED', 'COMPLETED', 'CANCELLED']],
    [
      'LivelihoodProject',
      ['COMPLETED', 'ACCEPTED', 'EVALUATED', 'IN_OPERATION', 'SUSPENDED', 'CARRIED_OVER', 'CANCELLED'],
    ],
  ])('never is a %s in a state in which nothing is to be done', (name, stands) => {
    expect(statesOf(platform.specs.find((spec) => spec.name === name)!).stands).toEqual(stands);
  });

  it('is a citizen’s voice only in the states in which it is to be handled', async () => {
    const { publicFeedback, found } = await fixture.ask(
      `{ publicFeedback(first: 100) { nodes { number isOverdue } }
         found: publicFeedback(filter: { isOverdue: { eq: true } }, first: 100) { nodes { number } } }`,
      system,
    );
    const runs = ['RECEIVED', 'SCREENED', 'REFERRED', 'IN_HANDLING', 'REOPENED'];
    const told = publicFeedback.nodes as { number: string; isOverdue: boolean }[];
    expect(told.flatMap(({ number, isOverdue }) => (isOverdue ? [number] : [])).toSorted()).toEqual(runs.toSorted());
    expect((found.nodes as { number: string }[]).map(({ number }) => number).toSorted()).toEqual(runs.toSorted());
  });

  it('is no unit whose part in a suggestion has ended', async () => {
    const { suggestionByNumber } = await fixture.ask(
      '{ suggestionByNumber(number: "ENDED") { assignments { nodes { agency { code } isOverdue } } } }',
      system,
    );
    const of = Object.fromEntries(
      suggestionByNumber.assignments.nodes.map((part: { agency: { code: string }; isOverdue: boolean }) => [
        part.agency.code,
        part.isOverdue,
      ]),
    );
    expect(of).toEqual({ 'EEDS-EDU': true, 'DS-JT': false, 'EEDS-WJ': false });
  });
});

it('a clock that runs in a state that there is not never starts', () => {
  class Parcel extends Entity {
    dueOn!: string;
    isOverdue!: boolean;
  }
  Day('到期', 'Due', open)(Parcel.prototype, 'dueOn');
  Overdue({ due: 'dueOn', runs: { status: ['OPEN'] } }, '到期未办', 'Late')(Parcel.prototype, 'isOverdue');
  Concept({ zh: '包裹', en: 'A parcel', rows: openRows })(Parcel);
  expect(() => checkDeclarations([specOf(Parcel)])).toThrow('Parcel.isOverdue: Parcel has no property status');
});
