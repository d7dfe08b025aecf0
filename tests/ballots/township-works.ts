import { expect } from 'vitest';
import { place } from './town.js';
import {
  agency,
  clinic,
  day,
  deputy,
  finance,
  government,
  pipes,
  road,
  type Township,
  welfare,
  works,
  year,
} from './township.js';

const fen = (yuan: number) => yuan * 100;

export async function breaksDownAndFunds(town: Township) {
  await town.comes(5);
  const task = (title: string, lead: number, yuan: number) =>
    town.does(
      'livelihoodProject',
      'breakDownProject',
      {
        ...{ round: town.round, proposal: town.proposed[title], leadOfficial: '副镇长', leadDepartment: agency(lead) },
        ...{ target: `${title}，年内完成`, plannedStartOn: day(60), dueOn: day(240), investmentFen: fen(yuan) },
        ...{ assisting: [agency(3)], beneficiaryCount: 1200 },
      },
      government,
    );
  town.projects[road] = await task(road, 1, 3_000_000);
  expect(await town.refuses('livelihoodRound', 'implementRound', { id: town.round }, government)).toEqual([
    ...['NOT_BROKEN_DOWN', 'id'],
  ]);
  town.projects[clinic] = await task(clinic, 2, 500_000);
  town.projects[pipes] = await task(pipes, 1, 800_000);
  await town.onRound('implementRound', {}, government);
  const numbers = await town.rows('select number, name, status from livelihood_project order by number');
  expect(numbers).toEqual(
    [road, clinic, pipes].map((name, n) => ({
      ...{ number: `P150602101-${year}-000${n + 1}`, name, status: 'NOT_STARTED' },
    })),
  );
  const appropriation = await town.does(
    'fundAppropriation',
    'appropriateFunds',
    {
      ...{ division: `Division:${place}`, year, source: 'CITY_AWARD_FUND', amountFen: fen(3_500_000) },
      ...{ documentNumber: '鄂财〔2027〕11号', finance: agency(3) },
    },
    finance,
  );
  const allocates = (title: string, yuan: number, more: object) =>
    town.does(
      'livelihoodProject',
      'allocateFunds',
      { id: town.projects[title]!, amountFen: fen(yuan), ...more },
      government,
    );
  await allocates(road, 2_400_000, { source: 'CITY_AWARD_FUND', appropriation });
  await allocates(road, 600_000, { source: 'ENTERPRISE' });
  await allocates(clinic, 500_000, { source: 'CITY_AWARD_FUND', appropriation });
  const rest = { id: town.projects[pipes]!, source: 'CITY_AWARD_FUND', amountFen: fen(600_001), appropriation };
  expect(await town.refuses('livelihoodProject', 'allocateFunds', rest, government)).toEqual([
    ...['MORE_THAN_APPROPRIATED', 'amountFen'],
  ]);
  const { fundAppropriation } = await town.hall.fixture.ask(
    'query($id: ID!) { fundAppropriation(id: $id) { amountFen allocatedFen remainderFen } }',
    { variables: { id: appropriation } },
  );
  expect(fundAppropriation).toEqual({
    ...{ amountFen: fen(3_500_000), allocatedFen: fen(2_900_000), remainderFen: fen(600_000) },
  });
}

const onProject = (town: Township, title: string, act: string, input: object = {}, viewer = works) =>
  town.does('livelihoodProject', act, { id: town.projects[title]!, ...input }, viewer);

export async function builds(town: Township) {
  await town.comes(60);
  await onProject(town, road, 'startProject');
  await onProject(town, clinic, 'startProject', {}, welfare);
  await onProject(town, pipes, 'startProject');
  const reports = [
    [80, 0.2, 'WEEKLY', works],
    [110, 0.5, 'MONTHLY', government],
    [150, 0.7, 'QUARTERLY', government],
  ] as const;
  for (const [on, progressRate, cadence, viewer] of reports) {
    await town.comes(on);
    await onProject(
      town,
      road,
      'reportProgress',
      { progressRate, cadence, summary: '按期推进', investedFen: 100 },
      viewer,
    );
  }
  const [allocation] = await town.rows(
    `select id from fund_allocation where project_id = $1 and source = 'CITY_AWARD_FUND'`,
    town.projects[road]!.split(':')[1],
  );
  const payment = { id: `FundAllocation:${allocation.id}`, amountFen: fen(1_680_000), isWatchedOnline: true };
  await town.does('fundAllocation', 'disburseFunds', payment, finance);
  const [paid] = await town.rows('select id, progress_rate as rate, status from fund_disbursement');
  expect([paid.rate, paid.status]).toEqual([0.7, 'PAID']);
  const asked = { id: `FundDisbursement:${paid.id}` };
  await town.does('fundDisbursement', 'queryPayment', { ...asked, query: '是否按进度拨付' });
  await town.does('fundDisbursement', 'explainPayment', { ...asked, explanation: '完成七成，拨付七成' }, finance);
  const told = await town.rows(
    'select cadence, progress_rate as rate, reported_on::text as on from progress_report order by reported_on',
  );
  expect(told).toEqual(reports.map(([on, rate, cadence]) => ({ cadence, rate, on: day(on) })));
}

export async function raisesAnIssueAndAccepts(town: Township) {
  await town.comes(160);
  const said = { project: town.projects[road]!, description: '路肩未压实', remedy: 'DEADLINE_URGE', dueOn: day(180) };
  const issue = await town.does('projectIssue', 'raiseProjectIssue', said, deputy(5));
  const onIssue = (act: string, input: object, viewer: typeof works) =>
    town.does('projectIssue', act, { id: issue, ...input }, viewer);
  await onIssue('rectifyIssue', {}, works);
  await town.comes(170);
  await onIssue('resolveIssue', { rectification: '已重新压实' }, works);
  await onIssue('returnIssue', { reason: '仍有一段未压实', dueOn: day(190) }, deputy(5));
  await town.comes(185);
  await onProject(town, road, 'completeProject', { outputSummary: '硬化村路3.1公里', localHireCount: 36 });
  await onProject(town, clinic, 'completeProject', { outputSummary: '卫生室一处' }, welfare);
  const acceptance = { acceptance: '镇政府组织验收，合格' };
  const early = { id: town.projects[road], ...acceptance };
  expect(await town.refuses('livelihoodProject', 'acceptProject', early, government)).toEqual([
    'NOT_APPLIED_FOR',
    'id',
  ]);
  await onIssue('resolveIssue', { rectification: '全线压实' }, works);
  await town.comes(188);
  await onIssue('recheckIssue', {}, deputy(5));
  await onIssue('closeIssue', {}, deputy(5));
  const told = await town.hall.fixture.ask(
    'query($id: ID!) { projectIssue(id: $id) { status source raisedOn resolvedOn recheckedOn history { act from to } } }',
    { variables: { id: issue } },
  );
  expect(told.projectIssue).toMatchObject({
    ...{ status: 'CLOSED', source: 'CONGRESS', raisedOn: day(160), resolvedOn: day(185), recheckedOn: day(188) },
    history: [
      { act: 'raiseProjectIssue', from: null, to: 'OPEN' },
      { act: 'rectifyIssue', from: 'OPEN', to: 'RECTIFYING' },
      { act: 'resolveIssue', from: 'RECTIFYING', to: 'RESOLVED' },
      { act: 'returnIssue', from: 'RESOLVED', to: 'RECTIFYING' },
      { act: 'resolveIssue', from: 'RECTIFYING', to: 'RESOLVED' },
      { act: 'recheckIssue', from: 'RESOLVED', to: 'RECHECKED' },
      { act: 'closeIssue', from: 'RECHECKED', to: 'CLOSED' },
    ],
  });
  await onProject(town, road, 'applyForAcceptance');
  await onProject(town, clinic, 'applyForAcceptance', {}, welfare);
  await onProject(town, road, 'acceptProject', acceptance, government);
  await onProject(town, clinic, 'acceptProject', acceptance, government);
}

export async function ratesAndCloses(town: Township) {
  await town.comes(200);
  await town.onRound('evaluateRound');
  const office = { role: 'staff', division: place } as const;
  const rates = (title: string, body: string, [a, b, c]: readonly [number, number, number]) => {
    const counts = { satisfiedCount: a, basicallySatisfiedCount: b, dissatisfiedCount: c };
    return onProject(town, title, 'rateProject', { body, evaluatedOn: day(200), ...counts }, office);
  };
  for (const title of [road, clinic]) {
    await rates(title, 'DEPUTIES', title === road ? [18, 4, 1] : [23, 0, 0]);
    await rates(title, 'RESIDENTS', [80, 15, 5]);
    await onProject(town, title, 'evaluateProject', {}, office);
    await onProject(town, title, 'operateProject', { operator: '村民委员会', upkeep: '村集体日常养护' }, government);
  }
  const { satisfactionEvaluations } = await town.hall.fixture.ask(
    `query($id: ID!) { satisfactionEvaluations(filter: { project: { id: { eq: $id } } }) {
      nodes { body satisfiedCount basicallySatisfiedCount dissatisfiedCount satisfactionRate } } }`,
    { variables: { id: town.projects[road] } },
  );
  expect(
    satisfactionEvaluations.nodes.toSorted((a: { body: string }, b: { body: string }) => (a.body < b.body ? -1 : 1)),
  ).toEqual([
    {
      body: 'DEPUTIES',
      satisfiedCount: 18,
      basicallySatisfiedCount: 4,
      dissatisfiedCount: 1,
      satisfactionRate: 22 / 23,
    },
    {
      body: 'RESIDENTS',
      satisfiedCount: 80,
      basicallySatisfiedCount: 15,
      dissatisfiedCount: 5,
      satisfactionRate: 0.95,
    },
  ]);
  expect(await town.refuses('livelihoodRound', 'closeRound', { id: town.round })).toEqual(['PROJECTS_OPEN', 'id']);
  const late = { dueOn: `${year + 1}-05-31`, reason: '汛期停工' };
  await onProject(town, pipes, 'carryOverProject', late, government);
  await town.onRound('closeRound');
  expect(await town.standing()).toMatchObject({ stage: 'CLOSED', closedOn: day(200) });
}
