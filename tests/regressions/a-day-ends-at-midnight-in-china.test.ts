import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disposition } from '../../api/export/file-name.js';
import { Survey } from '../../schema/evaluations/survey.js';
import { dayInChina, todaySql } from '../../schema/kit/declare/china.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { OpinionSolicitation } from '../../schema/legislation/opinion-solicitation.js';
import { PetitionAgent } from '../../schema/petitions/petition-agent.js';
import { platform } from '../../schema/platform.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

const lastDay = '2026-11-28';

/** What ends on the 28th: an answer that is due, two calls that close, an agent's office. */
function ending() {
  const data = smallPlace();
  const division = '150602000000';
  data.add(Suggestion, {
    ...data.of(Suggestion)[3],
    id: ids.suggestion(900),
    number: '2026-900',
    status: 'IN_HANDLING',
    publicity: 'PUBLIC',
  });
  data.add(SuggestionAssignment, {
    id: uuidOf('ending', 1),
    suggestion: ids.suggestion(900),
    agency: ids.agency(1),
    role: 'LEAD',
    assignedOn: '2026-08-28',
    dueOn: lastDay,
  });
  const open = { status: 'OPEN', division, opensOn: '2026-11-01', closesOn: lastDay } as const;
  data.add(OpinionSolicitation, {
    ...open,
    id: uuidOf('ending', 2),
    topic: '养犬管理',
    kind: 'LEGISLATION',
    channels: ['ONLINE'],
    notice: '欢迎提出意见',
  });
  data.add(Survey, {
    notice: '欢迎填写',
    ...open,
    id: uuidOf('ending', 3),
    title: '营商环境',
    topic: 'ECONOMY',
    audience: 'PUBLIC',
    isAnonymous: true,
  });
  data.add(PetitionAgent, {
    id: uuidOf('ending', 4),
    kind: 'LAWYER',
    name: '王芳',
    division,
    appointedOn: '2024-01-01',
    endedOn: lastDay,
  });
  return data;
}

const question = `{
  late: suggestionAssignments(filter: { isOverdue: { eq: true }, dueOn: { eq: "${lastDay}" } }) { totalCount }
  suggestionByNumber(number: "2026-900") { assignments { nodes { isOverdue } } }
  opinionSolicitations { nodes { isOpen } }
  surveys(filter: { isOpen: { eq: true } }) { totalCount }
  petitionAgents { nodes { isActive } }
}`;

describe.each([
  ['2026-11-28T15:59:59.999Z', '2026-11-28', false],
  ['2026-11-28T16:30:00Z', '2026-11-29', true],
])('at %s', (now, day, isOver) => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await openFixture(ending(), { now });
  });
  afterAll(() => fixture.close());

  it(`what ends on ${lastDay} is ${isOver ? 'over' : 'not over'}, for reading and for filtering`, async () => {
    expect(await fixture.ask(question)).toEqual({
      late: { totalCount: isOver ? 1 : 0 },
      suggestionByNumber: { assignments: { nodes: [{ isOverdue: isOver }] } },
      opinionSolicitations: { nodes: [{ isOpen: !isOver }] },
      surveys: { totalCount: isOver ? 0 : 1 },
      petitionAgents: { nodes: [{ isActive: !isOver }] },
    });
  });

  it('code and files have the same day', () => {
    expect(dayInChina(new Date(now))).toBe(day);
    expect(disposition(specOf(SuggestionAssignment), new Date(now))).toContain(`suggestionAssignments-${day}.csv`);
  });
});

it('no declaration has a day of its own', () => {
  const clocks = platform.specs.flatMap(({ name, fields }) =>
    [...fields.values()].flatMap((field) =>
      field.is === 'derived' && /current_|localtime|now\(|clock_|'today'/i.test(field.sql.replaceAll(todaySql, ''))
        ? [`${name}.${field.name}`]
        : [],
    ),
  );
  expect(clocks).toEqual([]);
});
