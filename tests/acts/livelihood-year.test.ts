import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids } from '../setup/small-place.js';
import { agency, deputy, finance, lead, office, organiser, Street, street } from './livelihood.js';

let place: Street;
beforeAll(async () => {
  place = await Street.open();
});
afterAll(() => place.close());

test('a subdistrict’s year, from the notice to the end of the round, with a consultation', async () => {
  const round = await place.announces();
  const [announced] = await place.rows(
    'select name, level, number, congress_id, announced_on::text from livelihood_round',
  );
  expect(announced).toEqual({
    ...{ name: '交通街道2027年民生实事项目', level: 'SUBDISTRICT', number: 1 },
    ...{ congress_id: null, announced_on: '2026-09-01' },
  });
  const onRound = (act: string, input: object = {}, viewer = organiser) =>
    place.does('livelihoodRound', act, { id: round, ...input }, viewer);
  await onRound('openCollection');
  const park = await place.proposes({ round });
  const lamps = await place.proposes(
    { round, title: '更换路灯', category: 'ROADS_TRANSPORT', proposerKind: 'DEPUTY' },
    deputy,
  );
  const clinic = await place.proposes(
    { round, title: '改造卫生站', category: 'HEALTH', proposerKind: 'DEPARTMENT' },
    lead,
  );
  const bench = await place.proposes({ round, title: '增设座椅' });
  const pooled = await place.proposes({ title: '开设夜校', category: 'EDUCATION' });
  for (const id of [park, lamps, clinic, bench, pooled]) await place.does('livelihoodProposal', 'poolProposal', { id });
  await place.does('livelihoodProposal', 'takeProposal', { id: pooled, round });

  await place.comes('2026-10-08');
  await onRound('beginScreening');
  const list = await place.decides('GOVERNMENT', round, '2026-10-08');
  const up = { direction: 'UP', body: '街道办事处办公会议', resolution: list.id };
  const onProposal = (act: string, id: string, input: object = {}) =>
    place.does('livelihoodProposal', act, { id, ...input }, organiser);
  for (const id of [park, lamps, clinic]) await onProposal('screenProposal', id, up);
  await onProposal('mergeProposal', bench, { ...up, mergedInto: park, reason: '与口袋公园一并建设' });
  await onProposal('dropProposal', pooled, { ...up, criterion: 'BROAD_REACH', reason: '覆盖面较窄' });
  const down = { direction: 'DOWN', body: '各社区', participants: '两个社区的居民代表', participantCount: 40 };
  for (const id of [park, lamps, clinic]) await onProposal('screenProposal', id, down);
  const again = await place.decides('GOVERNMENT', round, '2026-10-08');
  for (const id of [park, lamps, clinic]) {
    await onProposal('screenProposal', id, { ...up, resolution: again.id, reason: '细化建设内容' });
    await onProposal('shortlistProposal', id);
  }
  await onRound('publishShortlist');
  await place.comes('2026-12-10');
  await onRound('callConsultation', {}, office);
  const consulted = await place.decides('SUBDISTRICT_WORK_COMMITTEE', round, '2026-12-10');
  await onRound(
    'recordConsultation',
    {
      ...{ meeting: consulted.meeting, result: 'AGREED', summary: '优先实施两项' },
      ...{ deputies: [`Deputy:${ids.deputy(1)}`], units: [agency(1)], organisations: ['第2社区'], residentCount: 12 },
    },
    office,
  );
  await onRound('decideRound', { decision: consulted.id, chosen: [park, lamps], notChosen: [clinic] }, office);
  await onRound('publishRound', { publishedIn: ['SOCIAL_MEDIA'] }, office);

  const asked = await place.fixture.ask(
    `query($id: ID!) { livelihoodRound(id: $id) { stage phase step
      proposals { nodes { title status } }
      consultations { nodes { result heldOn participants { nodes { kind headCount } } proposals { totalCount } } } } }`,
    { variables: { id: round } },
  );
  const { proposals, ...told } = asked.livelihoodRound;
  expect(told).toEqual({
    ...{ stage: 'RESULT_PUBLISHED', phase: 'DECISION', step: 'DECIDE' },
    consultations: {
      nodes: [
        {
          ...{ result: 'AGREED', heldOn: '2026-12-10', proposals: { totalCount: 3 } },
          participants: {
            nodes: [
              { kind: 'DEPUTY', headCount: 1 },
              { kind: 'ORGANISATION', headCount: 1 },
              { kind: 'RESIDENTS', headCount: 12 },
              { kind: 'UNIT', headCount: 1 },
            ],
          },
        },
      ],
    },
  });
  expect(
    Object.fromEntries(proposals.nodes.map((one: { title: string; status: string }) => [one.title, one.status])),
  ).toEqual({
    ...{
      修建口袋公园: 'CHOSEN',
      更换路灯: 'CHOSEN',
      改造卫生站: 'NOT_CHOSEN',
      增设座椅: 'MERGED',
      开设夜校: 'SCREENED_OUT',
    },
  });
  await onProposal('carryProposal', clinic, { reason: '留待下一年度' });

  const task = { round, leadOfficial: '街道办事处副主任', leadDepartment: agency(1), target: '年内建成' };
  const days = { plannedStartOn: '2027-03-01', dueOn: '2027-10-31' };
  const plan = { ...task, ...days, investmentFen: 500_000_000_00, assisting: [agency(0), agency(1)] };
  const [garden, lights] = [
    await place.does('livelihoodProject', 'breakDownProject', { ...plan, proposal: park }, organiser),
    await place.does(
      'livelihoodProject',
      'breakDownProject',
      { ...plan, proposal: lamps, investmentFen: 1_000 },
      organiser,
    ),
  ];
  await onRound('implementRound');
  const [made] = await place.rows(
    `select j.number, j.name, j.year, j.status, (select count(*)::int from assisting_department d where d.project_id = j.id) as helpers
     from livelihood_project j where id = $1`,
    garden.split(':')[1],
  );
  expect(made).toEqual({
    number: 'P150602001-2027-0001',
    name: '修建口袋公园',
    year: 2027,
    status: 'NOT_STARTED',
    helpers: 1,
  });

  await place.comes('2027-03-01');
  const appropriation = await place.does(
    'fundAppropriation',
    'appropriateFunds',
    {
      ...{ division: `Division:${street}`, year: 2027, source: 'COUNTY_SPECIAL_FUND', amountFen: 400_000_000_00 },
      ...{ documentNumber: '东财〔2027〕3号', finance: agency(0) },
    },
    finance,
  );
  const onProject = (act: string, input: object = {}, viewer = lead) =>
    place.does('livelihoodProject', act, { id: garden, ...input }, viewer);
  await onProject(
    'allocateFunds',
    { source: 'COUNTY_SPECIAL_FUND', amountFen: 300_000_000_00, appropriation },
    organiser,
  );
  await onProject('allocateFunds', { source: 'ENTERPRISE', amountFen: 200_000_000_00 }, organiser);
  const { fundAppropriation } = await place.fixture.ask(
    'query($id: ID!) { fundAppropriation(id: $id) { amountFen allocatedFen remainderFen } }',
    { variables: { id: appropriation } },
  );
  expect(fundAppropriation).toEqual({
    ...{ amountFen: 400_000_000_00, allocatedFen: 300_000_000_00, remainderFen: 100_000_000_00 },
  });

  await onProject('startProject');
  await place.comes('2027-06-30');
  const report = { summary: '主体完工', progressRate: 0.6 };
  await onProject('reportProgress', { ...report, cadence: 'WEEKLY' });
  await onProject('reportProgress', { ...report, cadence: 'QUARTERLY' }, organiser);
  const [{ id: allocated }] = await place.rows(`select id from fund_allocation where source = 'COUNTY_SPECIAL_FUND'`);
  const payment = { id: `FundAllocation:${allocated}`, amountFen: 180_000_000_00, isWatchedOnline: true };
  await place.does('fundAllocation', 'disburseFunds', payment, finance);
  const [paid] = await place.rows('select id, progress_rate from fund_disbursement');
  expect(paid.progress_rate).toBe(0.6);
  const queried = { id: `FundDisbursement:${paid.id}` };
  await place.does('fundDisbursement', 'queryPayment', { ...queried, query: '是否按进度拨付' });
  await place.does('fundDisbursement', 'explainPayment', { ...queried, explanation: '完成六成，按六成拨付' }, finance);

  const issue = await place.does(
    'projectIssue',
    'raiseProjectIssue',
    { project: garden, description: '围挡不规范', remedy: 'REMINDER', dueOn: '2027-07-15' },
    deputy,
  );
  await place.does('projectIssue', 'rectifyIssue', { id: issue }, lead);
  await place.does('projectIssue', 'resolveIssue', { id: issue, rectification: '已重设围挡' }, lead);
  await place.does('projectIssue', 'returnIssue', { id: issue, reason: '仍有缺口', dueOn: '2027-07-20' }, deputy);
  await onProject('completeProject', { outputSummary: '建成口袋公园一处', localHireCount: 18 });
  await place.comes('2027-07-10');
  const acceptance = { acceptance: '街道组织验收，消防合格' };
  await place.does('projectIssue', 'resolveIssue', { id: issue, rectification: '已补齐' }, lead);
  await place.does('projectIssue', 'recheckIssue', { id: issue }, deputy);
  await place.does('projectIssue', 'closeIssue', { id: issue }, deputy);
  expect(await place.refuses('livelihoodProject', 'acceptProject', { id: garden, ...acceptance }, organiser)).toEqual([
    ...['NOT_APPLIED_FOR', 'id'],
  ]);
  await onProject('applyForAcceptance');
  await onProject('acceptProject', acceptance, organiser);

  await place.comes('2027-12-20');
  await onRound('evaluateRound', {}, office);
  const counts = { satisfiedCount: 20, basicallySatisfiedCount: 2, dissatisfiedCount: 1, evaluatedOn: '2027-12-20' };
  await onProject('rateProject', { body: 'RESIDENTS', ...counts }, office);
  expect(await place.refuses('livelihoodProject', 'evaluateProject', { id: garden })).toEqual(['NOT_RATED', 'id']);
  await onProject('rateProject', { body: 'STREET_ASSEMBLY', ...counts }, office);
  await onProject('evaluateProject', {}, office);
  await onProject('operateProject', { operator: '第2社区居委会', upkeep: '物业日常保洁，街道年度检修' }, organiser);
  expect(await place.refuses('livelihoodRound', 'closeRound', { id: round })).toEqual(['PROJECTS_OPEN', 'id']);
  const late = { id: lights, dueOn: '2028-05-31', reason: '设备供货延迟' };
  await place.does('livelihoodProject', 'carryOverProject', late, organiser);
  await onRound('closeRound', {}, office);
  const [closed] = await place.rows('select stage, closed_on::text from livelihood_round');
  expect(closed).toEqual({ stage: 'CLOSED', closed_on: '2027-12-20' });

  expect(await place.contradictions()).toEqual([]);
});
