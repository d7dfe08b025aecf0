import { afterAll, beforeAll, expect, test } from 'vitest';
import { SupervisionPlan } from '../../schema/supervision/supervision-plan.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { agency, citizen, lead, office, type Street } from './livelihood.js';
import { as, city, cityOffice, deputyId, heard, heardByCommittee, openSupervised, project } from './supervised.js';

const plan = `SupervisionPlan:${uuidOf('plan of tasks', 0)}`;
let place: Street;
let group: string;
beforeAll(async () => {
  place = await openSupervised((data: Dataset) =>
    data.add(SupervisionPlan, {
      ...{
        id: uuidOf('plan of tasks', 0),
        name: '2026年民生实事监督',
        kind: 'LIVELIHOOD',
        status: 'DRAFT',
        year: 2026,
      },
      ...{ level: 'PREFECTURE', division: city, startsOn: '2026-03-01', endsOn: '2026-12-31' },
    }),
  );
  const founded = { name: '监督小组', division: `Division:${city}`, leader: deputyId(0), members: [deputyId(1)] };
  group = await place.does('supervisionGroup', 'setUpSupervisionGroup', founded, cityOffice);
});
afterAll(() => place.close());

const planned = (more: object = {}) => ({
  ...{ plan, name: '口袋公园', item: 'LIVELIHOOD_PROJECT', cadence: 'QUARTERLY', dueOn: '2026-11-30' },
  ...{ phase: 'YEAR_END_RESULTS', project, ...more },
});
const plans = (more: object = {}) => place.does('supervisionTask', 'planSupervisionTask', planned(more), cityOffice);

test('a task goes into a plan, is given to a group, and is done with a visit and what came of it', async () => {
  const not = (more: object, viewer = cityOffice) =>
    place.refuses('supervisionTask', 'planSupervisionTask', planned(more), viewer);
  expect(await not({ dueOn: '2027-01-01' })).toEqual(['OUTSIDE_ITS_PLAN', 'dueOn']);
  expect(await not({ agency: agency(3) })).toEqual(['NOT_THIS_PLACE', 'agency']);
  for (const viewer of [office, citizen, lead, as(0)]) expect(await not({}, viewer)).not.toEqual([]);
  const id = await plans();
  const on = (act: string, input: object, viewer = cityOffice) =>
    place.does('supervisionTask', act, { id, ...input }, viewer);
  await on('assignSupervisionTask', { group, agency: agency(1) });
  const row = await place.row('supervisionTask', id);
  expect([row.status, `SupervisionGroup:${row.group_id}`, `Agency:${row.agency_id}`]).toEqual([
    ...['PLANNED', group, agency(1)],
  ]);
  await on('beginSupervisionTask', {}, as(0));
  const visit = {
    method: 'INSPECTION',
    visitedOn: '2026-09-01',
    division: 'Division:150602001000',
    findings: '进度滞后',
  };
  const problem = { problem: '进度滞后', remedy: 'DEADLINE_URGE', dueOn: '2026-09-30' };
  await place.does('supervisionVisit', 'recordVisit', { ...visit, ...problem, project, task: id, group }, as(0));
  const done = { id, outcome: '已督促整改' };
  expect(await place.refuses('supervisionTask', 'completeSupervisionTask', done, lead)).toBe('FORBIDDEN');
  await on('completeSupervisionTask', { outcome: '已督促整改' }, as(0));
  const told = await place.fixture.ask(
    `query($id: ID!) { supervisionTask(id: $id) { status completedOn outcome project { name } group { name }
      visits { nodes { findings issues { nodes { status remedy } } } } } }`,
    { variables: { id }, viewer: cityOffice },
  );
  expect(told.supervisionTask).toEqual({
    ...{ status: 'COMPLETED', completedOn: '2026-09-01', outcome: '已督促整改', project: { name: '口袋公园' } },
    group: { name: '监督小组' },
    visits: { nodes: [{ findings: '进度滞后', issues: { nodes: [{ status: 'OPEN', remedy: 'DEADLINE_URGE' }] } }] },
  });
});

test('a task is reported to the chairpersons’ meeting, or dropped with the reason', async () => {
  const id = await plans({ name: '年底测评' });
  await place.does('supervisionTask', 'beginSupervisionTask', { id }, cityOffice);
  const committee = await heardByCommittee(place, id, '2026-09-01');
  const report = { id, report: '监督情况报告', decision: committee };
  expect(await place.refuses('supervisionTask', 'reportSupervisionTask', report, cityOffice)).toEqual([
    ...['NOT_COMPETENT', 'decision'],
  ]);
  const decision = await heard(place, id, '2026-09-01');
  await place.does('supervisionTask', 'reportSupervisionTask', { ...report, decision }, cityOffice);
  expect((await place.row('supervisionTask', id)).status).toBe('REPORTED');
  const other = await plans({ name: '暗访' });
  await place.does('supervisionTask', 'cancelSupervisionTask', { id: other, reason: '并入专项行动' }, cityOffice);
  expect(await place.refuses('supervisionTask', 'beginSupervisionTask', { id: other }, cityOffice)).toEqual([
    ...['WRONG_STATE', 'id'],
  ]);
  expect(await place.contradictions()).toEqual([]);
});
