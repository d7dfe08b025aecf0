import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../setup/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const system = { role: 'system' } as const;
interface Step {
  readonly type: string;
  readonly title: string | null;
  readonly happenedOn: string;
  readonly actorName: string | null;
}
const query =
  'query Way($id: ID!) { trace(id: $id, first: 200) { steps { type title happenedOn actorName } hasMore } }';
const trace = async (id: string, role: 'system' | 'anonymous' = 'system') =>
  (await server.ask<{ trace: { steps: Step[] } }>(query, { id }, { role })).trace.steps;
const idOf = async (list: string) =>
  (await server.ask<{ it: { nodes: { id: string }[] } }>(`{ it: ${list} { nodes { id } } }`, {}, system)).it.nodes[0]!
    .id;

describe('the voice of 奥林春天', () => {
  it('leads to the three days on which a deputy watched the gate, for everybody', async () => {
    const id = await idOf(
      'publicFeedback(first: 1, filter: { division: { code: { eq: "350582002014" } } }, search: "奥林春天")',
    );
    for (const role of ['system', 'anonymous'] as const) {
      const steps = await trace(id, role);
      expect(steps.map(({ type, happenedOn }) => [type, happenedOn])).toEqual([
        ['PUBLIC_FEEDBACK', '2024-05-13'],
        ['SUPERVISION_VISIT', '2024-05-14'],
        ['SUPERVISION_VISIT', '2024-05-15'],
        ['SUPERVISION_VISIT', '2024-05-16'],
      ]);
      expect(new Set(steps.map(({ actorName }) => actorName)).size).toBe(1);
      expect(steps[1]!.title).toBe('早高峰东门车辆排队，非机动车与机动车混行');
    }
  });
});

describe('a voice leads to what became of it:', () => {
  it.each([
    ['a look on the spot', 'supervisionVisits', ['SUPERVISION_VISIT']],
    ['a question to officials, and the interview', 'interviewQuestions', ['INTERVIEW_QUESTION', 'OFFICIAL_INTERVIEW']],
    ['a bulletin', 'bulletinItems', ['BULLETIN', 'BULLETIN_ITEM']],
    ['a work order of the hotline', 'hotlineWorkOrders', ['HOTLINE_WORK_ORDER']],
    ['a matter for supervision', 'supervisionMatters', ['SUPERVISION_MATTER']],
    [
      'an opinion on a draft, and the call for opinions',
      'legislativeOpinions',
      ['LEGISLATIVE_OPINION', 'OPINION_SOLICITATION'],
    ],
    ['a petition', 'petitionCases', ['PETITION_CASE']],
  ])('%s', async (_what, list, types) => {
    const { it: found } = await server.ask<{ it: { nodes: { id: string; feedback: { id: string } }[] } }>(
      `{ it: ${list}(first: 1, filter: { feedbackIsNull: false }) { nodes { id feedback { id } } } }`,
      {},
      system,
    );
    const { id, feedback } = found.nodes[0]!;
    const steps = await trace(feedback.id);
    expect(steps.map(({ type }) => type)).toEqual(expect.arrayContaining(['PUBLIC_FEEDBACK', ...types]));
    expect((await trace(id)).map(({ type }) => type)).toEqual(expect.arrayContaining(['PUBLIC_FEEDBACK', types[0]]));
  });

  it('a reception, where it was said', async () => {
    const steps = await trace(await idOf('publicFeedback(first: 1, filter: { receptionIsNull: false })'));
    expect(steps.map(({ type }) => type)).toContain('RECEPTION_SESSION');
  });
});

describe('what is done beside it is on its way too:', () => {
  it.each([
    [
      'deputies who press for a work order',
      'hotlineWorkOrders(first: 1, filter: { supervisions: { some: {} } })',
      'WORK_ORDER_SUPERVISION',
    ],
    [
      'supervision of a key suggestion',
      'suggestions(first: 1, filter: { supervisions: { some: {} } })',
      'KEY_SUPERVISION',
    ],
    [
      'a task of supervision',
      'livelihoodProjects(first: 1, filter: { supervisionTasks: { some: {} } })',
      'SUPERVISION_TASK',
    ],
    ['a problem of a project', 'livelihoodProjects(first: 1, filter: { issues: { some: {} } })', 'PROJECT_ISSUE'],
    [
      'a step of screening',
      'livelihoodProposals(first: 1, filter: { screeningSteps: { some: {} } })',
      'SCREENING_STEP',
    ],
    [
      'a speaker at a hearing',
      'legislativeOpinions(first: 1, filter: { hearingSpeakers: { some: {} } })',
      'HEARING_SPEAKER',
    ],
    [
      'a check that found a dispute',
      'disputeMediations(first: 1, filter: { hazardChecks: { some: {} } })',
      'HAZARD_CHECK',
    ],
    ['a task that took up a matter', 'supervisionMatters(first: 1, filter: { taskIsNull: false })', 'SUPERVISION_TASK'],
  ])('%s', async (_what, list, type) => {
    expect((await trace(await idOf(list))).map((step) => step.type)).toContain(type);
  });
});
