import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { agency, citizen, finance, lead, office, organiser, type Street, street } from './livelihood.js';
import { as, openSupervised, project } from './supervised.js';
import { key } from './voice.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

const on = (act: string, input: object, viewer: Viewer) =>
  place.does('livelihoodProject', act, { id: project, ...input }, viewer);
const refused = (act: string, input: object, viewer: Viewer) =>
  place.refuses('livelihoodProject', act, { id: project, ...input }, viewer);
const row = () => place.row('livelihoodProject', project);

test('a project that is done is checked, applied for and accepted, on the day that it was', async () => {
  await on('reportProgress', { cadence: 'WEEKLY', summary: '收尾', progressRate: 0.9, localHireCount: 12 }, lead);
  await on('completeProject', { outputSummary: '公园一处' }, lead);
  expect((await row()).local_hire_count).toBe(12);
  await place.comes('2026-09-10');
  const check = {
    kind: 'FIRE',
    checkedBy: '东胜区消防救援大队',
    documentNumber: '东消验〔2026〕7号',
    passedOn: '2026-09-08',
  };
  expect(await refused('recordAcceptanceCheck', { ...check, passedOn: '2026-08-31' }, lead)).toEqual([
    ...['CHECKED_OUT_OF_TIME', 'passedOn'],
  ]);
  expect(await refused('recordAcceptanceCheck', check, finance)).toBe('FORBIDDEN');
  await on('recordAcceptanceCheck', check, lead);
  await on('recordAcceptanceCheck', { kind: 'INDOOR_AIR', checkedBy: '某检测公司', passedOn: '2026-09-09' }, organiser);
  expect(await refused('acceptProject', { acceptance: '合格' }, organiser)).toEqual(['NOT_APPLIED_FOR', 'id']);
  expect(await refused('applyForAcceptance', {}, organiser)).toBe('FORBIDDEN');
  await on('applyForAcceptance', {}, lead);
  expect(await refused('applyForAcceptance', {}, lead)).toEqual(['APPLIED_FOR', 'id']);
  await place.comes('2026-09-15');
  const late = { acceptance: '合格', acceptedOn: '2026-09-09' };
  expect(await refused('acceptProject', late, organiser)).toEqual(['ACCEPTED_OUT_OF_TIME', 'acceptedOn']);
  expect(await refused('acceptProject', { ...late, acceptedOn: '2026-09-12' }, lead)).toBe('FORBIDDEN');
  await on('acceptProject', { ...late, acceptedOn: '2026-09-12' }, organiser);
  const told = await place.fixture.ask(
    `query($id: ID!) { livelihoodProject(id: $id) { status acceptanceAppliedOn acceptedOn
      acceptanceChecks { nodes { kind checkedBy documentNumber passedOn } } } }`,
    { variables: { id: project } },
  );
  expect(told.livelihoodProject).toEqual({
    ...{ status: 'ACCEPTED', acceptanceAppliedOn: '2026-09-10', acceptedOn: '2026-09-12' },
    acceptanceChecks: {
      nodes: [
        { kind: 'INDOOR_AIR', checkedBy: '某检测公司', documentNumber: null, passedOn: '2026-09-09' },
        { kind: 'FIRE', checkedBy: '东胜区消防救援大队', documentNumber: '东消验〔2026〕7号', passedOn: '2026-09-08' },
      ],
    },
  });
});

test('an assessor is commissioned by contract, and hands the report in with the code', async () => {
  const contract = {
    ...{ division: `Division:${street}`, subject: 'PROJECT', project, year: 2026, assessor: '某咨询公司' },
    ...{ contractNumber: 'HT-1', dueOn: '2026-09-30' },
  };
  const not = (more: object, viewer: Viewer = office) =>
    place.refuses('assessmentCommission', 'commissionAssessment', { ...contract, ...more }, viewer);
  expect(await not({ dueOn: '2026-09-14' })).toEqual(['DUE_IN_THE_PAST', 'dueOn']);
  for (const viewer of [citizen, lead, as(1)]) expect(await not({}, viewer)).toBe('FORBIDDEN');
  const told = await place.tries('assessmentCommission', 'commissionAssessment', contract, office, 'commissionCode');
  expect(told.userErrors).toEqual([]);
  const hand = async (more: object) => {
    const source = `mutation($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { userErrors { code path } } }`;
    const report = { score: 86, conclusion: '建成并投用', assessedOn: '2026-09-15', recommendations: '补植', ...more };
    const input = { commissionCode: told.commissionCode, idempotencyKey: key(), ...report };
    const { submitAssessment } = await place.fixture.ask(source, {
      viewer: { role: 'anonymous' },
      variables: { input },
    });
    return submitAssessment.userErrors.map(({ code }: { code: string }) => code);
  };
  expect(await hand({ score: 101 })).toEqual(['NO_SCORE']);
  expect(await hand({ assessedOn: '2026-09-14' })).toEqual(['ASSESSED_OUT_OF_TIME']);
  expect(await hand({})).toEqual([]);
  expect(await hand({})).toEqual(['WRONG_STATE']);
  const seen = async () =>
    (await place.fixture.ask('{ projectAssessments { nodes { kind grade score assessor commission { status } } } }'))
      .projectAssessments.nodes;
  expect(await seen()).toEqual([]);
  await place.does('assessmentCommission', 'publishCommission', { id: told.assessmentCommission.id }, office);
  expect(await seen()).toEqual([
    { kind: 'THIRD_PARTY', grade: 'GOOD', score: 86, assessor: '某咨询公司', commission: { status: 'PUBLISHED' } },
  ]);
});

test('a rating names the assessment that came before it, and the meeting at which it was made', async () => {
  const assessed = {
    ...{ division: `Division:${street}`, of: project, assessor: '预评估小组', assessedOn: '2026-09-15', score: 92 },
    conclusion: '具备测评条件',
  };
  const pre = (more: object, viewer: Viewer = office) =>
    place.refuses('projectAssessment', 'preAssessProject', { ...assessed, ...more }, viewer);
  expect(await pre({ assessedOn: '2026-08-31' })).toEqual(['ASSESSED_BEFORE_ITS_END', 'assessedOn']);
  expect(await pre({}, lead)).toBe('FORBIDDEN');
  const preAssessment = await place.does('projectAssessment', 'preAssessProject', assessed, office);
  expect((await place.row('projectAssessment', preAssessment)).grade).toBe('EXCELLENT');
  const meeting = await place.meets('STREET_ASSEMBLY', '2026-09-15');
  const counts = { satisfiedCount: 9, basicallySatisfiedCount: 1, dissatisfiedCount: 0, body: 'STREET_ASSEMBLY' };
  const rating = { ...counts, evaluatedOn: '2026-09-15', preAssessment, meeting };
  expect(await refused('rateProject', { ...rating, evaluatedOn: '2026-09-14' }, office)).toEqual([
    ...['NOT_ITS_ASSESSMENT', 'preAssessment'],
  ]);
  const { preAssessment: _, ...alone } = rating;
  expect(await refused('rateProject', { ...alone, evaluatedOn: '2026-09-14' }, office)).toEqual([
    ...['NOT_DURING_THE_MEETING', 'meeting'],
  ]);
  await on('rateProject', rating, office);
  const [kept] = await place.rows('select pre_assessment_id as pre, meeting_id as at from satisfaction_evaluation');
  expect(kept).toEqual({ pre: preAssessment.split(':')[1], at: meeting.split(':')[1] });
  await on('evaluateProject', {}, office);
});

test('it is handed over, opened on its day, and its operator tells how it is kept up', async () => {
  expect(await refused('operateProject', { upkeep: '日常保洁' }, lead)).toEqual(['OPERATOR_MISSING', 'operator']);
  const to = { operator: '街道市政服务所', unit: agency(3) };
  expect(await refused('handOverProject', to, organiser)).toEqual(['NOT_THIS_PLACE', 'unit']);
  expect(await refused('handOverProject', { ...to, unit: agency(0) }, lead)).toBe('FORBIDDEN');
  await on('handOverProject', { ...to, unit: agency(0) }, organiser);
  await place.comes('2026-10-02');
  const opened = { upkeep: '日常保洁', operatedOn: '2026-10-01' };
  expect(await refused('operateProject', { ...opened, operatedOn: '2026-09-11' }, lead)).toEqual([
    ...['OPENED_OUT_OF_TIME', 'operatedOn'],
  ]);
  expect(await refused('reportUpkeep', { summary: '正常' }, finance)).toEqual(['WRONG_STATE', 'id']);
  await on('operateProject', opened, lead);
  const { operator, operated_on: since, handed_over_on: over } = await row();
  expect([operator, since, over]).toEqual(['街道市政服务所', '2026-10-01', '2026-09-15']);
  expect(await refused('reportUpkeep', { summary: '正常', spentFen: 0 }, finance)).toEqual(['NO_AMOUNT', 'spentFen']);
  expect(await refused('reportUpkeep', { summary: '正常' }, citizen)).toBe('FORBIDDEN');
  await on('reportUpkeep', { summary: '设施完好，补植乔木六株', spentFen: 320_000 }, finance);
  await on('reportUpkeep', { summary: '正常', upkeep: '物业保洁，年度检修' }, lead);
  const told = await place.rows(
    'select summary, spent_fen::int as fen, reported_on::text as on from upkeep_report order by fen',
  );
  expect(told).toEqual([
    { summary: '设施完好，补植乔木六株', fen: 320_000, on: '2026-10-02' },
    { summary: '正常', fen: null, on: '2026-10-02' },
  ]);
  expect((await row()).upkeep).toBe('物业保洁，年度检修');
  expect(await place.contradictions()).toEqual([]);
});
