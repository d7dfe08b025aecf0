import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../setup/server.js';

/** The five stories that the sources tell from the voice of a citizen to what was done, traced through the API. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const anonymous = { role: 'anonymous' } as const;

interface Step {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly happenedOn: string;
  readonly actorName: string | null;
  readonly record: {
    readonly outputs?: { readonly nodes: readonly { measure: string; quantity: number; unit: string }[] };
  };
}
const query = `query Way($id: ID!) { trace(id: $id) { steps { id: recordId type title happenedOn actorName record {
  ... on LivelihoodProject { outputs { nodes { measure quantity unit } } } } } } }`;
const trace = async (id: string): Promise<readonly Step[]> =>
  (await server.ask<{ trace: { steps: Step[] } }>(query, { id }, anonymous)).trace.steps;

/** The published voice of a citizen with a title. */
async function voice(title: string): Promise<string> {
  const { publicFeedback } = await server.ask<{ publicFeedback: { nodes: { id: string; title: string }[] } }>(
    'query Voice($words: String!) { publicFeedback(search: $words, first: 5) { nodes { id title } } }',
    { words: title },
    anonymous,
  );
  return publicFeedback.nodes.find((node) => node.title === title)!.id;
}

const typesOf = (steps: readonly Step[]) => steps.map(({ type }) => type);
/** What was built: `增设充电点位 115 个`. */
const builtIn = (steps: readonly Step[]) =>
  steps
    .flatMap(({ record }) => record.outputs?.nodes ?? [])
    .map(({ quantity, unit, measure }) => `${measure} ${quantity} ${unit}`)
    .sort();

describe('the plaza of 吉祥广场', () => {
  const title = '反映文苑社区吉祥广场设施老化问题';

  it('leads from a scanned code to a project of 2024 and its rating', async () => {
    const steps = await trace(await voice(title));
    expect(steps.map(({ type, title, happenedOn }) => [happenedOn, type, title])).toEqual([
      ['2023-11-06', 'PUBLIC_FEEDBACK', title],
      ['2023-12-05', 'LIVELIHOOD_PROPOSAL', '林荫街道文苑社区吉祥广场改造项目'],
      ['2024-01-22', 'BALLOT_CANDIDATE', '林荫街道文苑社区吉祥广场改造项目'],
      ['2024-01-22', 'BALLOT_ROUND', '林荫街道2024年民生实事项目票选'],
      ['2024-05-06', 'LIVELIHOOD_PROJECT', '林荫街道文苑社区吉祥广场改造项目'],
      ['2024-10-08', 'SATISFACTION_EVALUATION', null],
    ]);
    expect(steps[0]!.actorName).toBe(steps[1]!.actorName);
    expect(steps[4]!.actorName).toBe('林荫街道办事处');
    expect(builtIn(steps)).toEqual(['活动室 1 处', '凉亭 2 处', '扩建健康步道 300 米', '儿童沙池 1 处'].sort());
  });

  it('is the same way whichever of its records is asked for', async () => {
    const steps = await trace(await voice(title));
    for (const { id, type } of steps.filter(({ type }) => type !== 'BALLOT_ROUND'))
      expect(typesOf(await trace(id)), type).toEqual(typesOf(steps));
  });
});

it('the charging points of 新北社区 lead from a visit over a suggestion to 115 points in four compounds', async () => {
  const steps = await trace(await voice('反映新北社区电动车充电难问题'));
  expect(typesOf(steps)).toEqual([
    'PUBLIC_FEEDBACK',
    'SUGGESTION',
    'SUGGESTION_ASSIGNMENT',
    'SUGGESTION_ASSIGNMENT',
    'SUGGESTION_REPLY',
    'SUGGESTION_EVALUATION',
    'LIVELIHOOD_PROPOSAL',
    'CONSULTATION',
    'LIVELIHOOD_PROJECT',
  ]);
  expect(new Set([steps[0], steps[1], steps[5], steps[6]].map((step) => step!.actorName)).size).toBe(1);
  expect(steps[4]!.actorName).toBe('康巴什区城市管理综合执法局');
  expect(builtIn(steps)).toEqual(['增设充电点位 115 个', '覆盖住宅小区 4 个']);
});

it('the drinking water of 花林寺镇 leads from the opinion platform over a ballot to works for ten thousand people', async () => {
  const steps = await trace(await voice('反映饮用水质差、供水不稳定问题'));
  expect(typesOf(steps)).toEqual([
    'PUBLIC_FEEDBACK',
    'LIVELIHOOD_PROPOSAL',
    'BALLOT_CANDIDATE',
    'BALLOT_ROUND',
    'LIVELIHOOD_PROJECT',
    'SATISFACTION_EVALUATION',
  ]);
  const { projects } = await server.ask<{ projects: { beneficiaryCount: number; number: string } }>(
    'query Project($id: ID!) { projects: livelihoodProject(id: $id) { number beneficiaryCount } }',
    { id: steps[4]!.id },
    anonymous,
  );
  expect(projects.beneficiaryCount).toBe(10_400);
});

it('the drains of 独贵塔拉镇 lead over a suggestion and two ballots to six projects with the figures of the source', async () => {
  const steps = await trace(await voice('反映农田排灌不畅、盐碱加重问题'));
  const projects = steps.filter(({ type }) => type === 'LIVELIHOOD_PROJECT');
  expect(projects).toHaveLength(6);
  expect(steps.filter(({ type }) => type === 'BALLOT_ROUND').map(({ happenedOn }) => happenedOn)).toEqual([
    '2022-12-12',
    '2023-12-12',
  ]);
  expect(steps.filter(({ type }) => type === 'SUGGESTION').map(({ title }) => title)).toEqual([
    '关于修渠清淤排干、提升农业排灌设施的建议',
  ]);
  const sum = (measure: string) =>
    projects
      .flatMap(({ record }) => record.outputs!.nodes)
      .filter((output) => output.measure === measure)
      .reduce((total, { quantity }) => total + quantity, 0);
  expect({ km: sum('排干清淤'), stations: sum('修建强排提水站'), mu: sum('受益农田') }).toEqual({
    km: 20,
    stations: 3,
    mu: 53_000,
  });
});

it('the stalls of 云谷小区 lead from a meeting to their renewal; more than 20 meetings brought more than 1700 opinions', async () => {
  const steps = await trace(await voice('反映云谷小区占道摊点影响出行问题'));
  expect(steps.map(({ type, happenedOn }) => [type, happenedOn])).toEqual([
    ['PUBLIC_FEEDBACK', '2024-03-05'],
    ['ACTIVITY', '2024-03-05'],
    ['LIVELIHOOD_PROPOSAL', '2024-03-15'],
    ['CONSULTATION', '2024-06-05'],
    ['LIVELIHOOD_PROJECT', '2024-06-08'],
  ]);
  const counts = await server.ask<{ meetings: { totalCount: number }; opinions: { totalCount: number } }>(
    `query Stalls {
      meetings: activities(filter: { series: { eq: "云谷小区摊点改造" } }) { totalCount }
      opinions: publicFeedback(filter: { activity: { series: { eq: "云谷小区摊点改造" } } }) { totalCount }
    }`,
    {},
    { role: 'staff', division: '350503000000' },
  );
  expect(counts.meetings.totalCount).toBe(22);
  expect(counts.opinions.totalCount).toBeGreaterThan(1700);
});
