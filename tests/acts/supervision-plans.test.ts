import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { agency, citizen, lead, office, type Street, street } from './livelihood.js';
import {
  another,
  as,
  city,
  cityOffice,
  decided,
  heard,
  heardByCommittee,
  openSupervised,
  project,
} from './supervised.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
  await place.comes('2026-09-10');
});
afterAll(() => place.close());

const draft = (more: object = {}) => ({
  ...{ name: '2026年民生实事监督', kind: 'LIVELIHOOD', division: `Division:${city}` },
  ...{ startsOn: '2026-09-05', endsOn: '2026-12-31', ...more },
});
const plans = (more: object = {}) => place.does('supervisionPlan', 'planSupervision', draft(more), cityOffice);
const on = (act: string, input: object, viewer = cityOffice) => place.does('supervisionPlan', act, input, viewer);
const not = (act: string, input: object, viewer = cityOffice) => place.refuses('supervisionPlan', act, input, viewer);
const statusOf = async (id: string) => (await place.row('supervisionPlan', id)).status;
const chain = (more: object = {}) => ({
  ...{ projects: [project, another], topicsOn: '2026-09-20', progressOn: '2026-10-20', resultsOn: '2026-12-20' },
  ...more,
});
const tasksOf = (id: string) =>
  place.rows(
    `select t.name, t.phase, t.due_on::text as due, t.status, t.cadence from supervision_task t where t.plan_id = $1
     order by t.name, t.due_on`,
    id.split(':')[1],
  );

describe('a plan of supervision', () => {
  test('is drafted by the office of a congress, and seen by nobody else until it is decided', async () => {
    for (const viewer of [citizen, lead, as(0)])
      expect(await not('planSupervision', draft(), viewer)).toBe('FORBIDDEN');
    expect(await not('planSupervision', draft(), office)).toBe('FORBIDDEN');
    expect(await not('planSupervision', draft({ division: `Division:${street}` }))).toEqual([
      ...['NO_CONGRESS_THERE', 'division'],
    ]);
    expect(await not('planSupervision', draft({ endsOn: '2026-09-04' }))).toEqual(['PLAN_ENDS_BEFORE', 'endsOn']);
    expect(await not('planSupervision', draft({ organiser: agency(3) }))).toEqual(['NOT_THIS_PLACE', 'organiser']);
    const id = await plans({ organiser: agency(0) });
    const seen = (viewer: Viewer) =>
      place.fixture.ask('query($id: ID!) { supervisionPlan(id: $id) { status level year organiser { id } } }', {
        ...{ variables: { id }, viewer },
      });
    expect((await seen(citizen)).supervisionPlan).toBe(null);
    expect((await seen(cityOffice)).supervisionPlan).toEqual({
      ...{ status: 'DRAFT', level: 'PREFECTURE', year: 2026, organiser: { id: agency(0) } },
    });
  });

  test('is amended until it is decided by the chairpersons’ meeting, which makes it public', async () => {
    const id = await plans();
    const at = (act: string, more: object) => not(act, { id, ...more });
    const committee = await decided(place, id, '2026-09-02', 'STANDING_COMMITTEE');
    expect(await at('decideSupervisionPlan', { decision: committee })).toEqual(['NOT_COMPETENT', 'decision']);
    const noted = await heard(place, id, '2026-09-02');
    expect(await at('decideSupervisionPlan', { decision: noted })).toEqual(['OF_ANOTHER_MATTER', 'decision']);
    const late = await decided(place, id, '2026-09-06');
    expect(await at('decideSupervisionPlan', { decision: late })).toEqual(['DECIDED_TOO_LATE', 'decision']);
    expect(await at('amendSupervisionPlan', { endsOn: '2026-09-01' })).toEqual(['PLAN_ENDS_BEFORE', 'endsOn']);
    await on('generateSupervisionTasks', { id, ...chain() });
    expect(await at('amendSupervisionPlan', { endsOn: '2026-12-19' })).toEqual(['TASKS_OUTSIDE', 'endsOn']);
    expect(await at('amendSupervisionPlan', { startsOn: '2026-09-21' })).toEqual(['TASKS_OUTSIDE', 'startsOn']);
    await on('amendSupervisionPlan', { id, startsOn: '2026-09-10', name: '民生实事监督方案' });
    const byOther = (viewer: Viewer) => not('decideSupervisionPlan', { id, decision: late }, viewer);
    expect(await byOther(office)).toBe('NOT_FOUND');
    for (const viewer of [citizen, lead, as(0)]) expect(await byOther(viewer)).toBe('FORBIDDEN');
    await on('decideSupervisionPlan', { id, decision: late });
    expect(await at('amendSupervisionPlan', { name: '另一个' })).toEqual(['WRONG_STATE', 'id']);
    const { supervisionPlan } = await place.fixture.ask(
      `query($id: ID!) { supervisionPlan(id: $id) { name status startsOn decision { body { kind } } tasks { totalCount } } }`,
      { variables: { id }, viewer: citizen },
    );
    expect(supervisionPlan).toEqual({
      ...{ name: '民生实事监督方案', status: 'DECIDED', startsOn: '2026-09-10' },
      ...{ decision: { body: { kind: 'CHAIRPERSONS_MEETING' } }, tasks: { totalCount: 6 } },
    });
  });

  test('has the chain of the year for each of its projects, once', async () => {
    const id = await plans();
    const at = (more: object) => not('generateSupervisionTasks', { id, ...chain(more) });
    expect(await at({ projects: [] })).toEqual(['NO_PROJECTS', 'projects']);
    expect(await at({ progressOn: '2026-09-20' })).toEqual(['CHAIN_OUT_OF_ORDER', 'progressOn']);
    expect(await at({ topicsOn: '2026-09-04' })).toEqual(['OUTSIDE_ITS_PLAN', 'topicsOn']);
    expect(await at({ resultsOn: '2027-01-01' })).toEqual(['OUTSIDE_ITS_PLAN', 'resultsOn']);
    const next = await plans({ startsOn: '2027-01-10', endsOn: '2027-12-31' });
    expect(await not('generateSupervisionTasks', { id: next, ...chain() })).toEqual(['OF_ANOTHER_YEAR', 'projects']);
    const topics = await plans({ kind: 'ANNUAL' });
    expect(await not('generateSupervisionTasks', { id: topics, ...chain() })).toEqual(['NO_CHAIN', 'id']);
    await on('generateSupervisionTasks', { id, ...chain({ projects: [project] }) });
    const common = { name: '口袋公园', status: 'PLANNED', cadence: 'YEARLY' };
    expect(await tasksOf(id)).toEqual([
      { ...common, phase: 'START_OF_YEAR_TOPICS', due: '2026-09-20' },
      { ...common, phase: 'MID_YEAR_PROGRESS', due: '2026-10-20' },
      { ...common, phase: 'YEAR_END_RESULTS', due: '2026-12-20' },
    ]);
    expect(await at({})).toEqual(['IN_THE_CHAIN', 'projects']);
    await on('generateSupervisionTasks', { id, ...chain({ projects: [another] }) });
    expect(await tasksOf(id)).toHaveLength(6);
  });

  test('is part of the annual plan of its place and year, which closes after it', async () => {
    const annual = await plans({ name: '年度监督计划', kind: 'ANNUAL' });
    const id = await plans();
    const into = (part: string, plan: string) => not('putIntoAnnualPlan', { id: part, plan });
    expect(await into(annual, annual)).toEqual(['NOT_ITS_ANNUAL_PLAN', 'plan']);
    expect(await into(annual, id)).toEqual(['NOT_ITS_ANNUAL_PLAN', 'plan']);
    const next = await plans({ kind: 'ANNUAL', startsOn: '2027-01-10', endsOn: '2027-12-31' });
    expect(await into(id, next)).toEqual(['NOT_ITS_ANNUAL_PLAN', 'plan']);
    await on('putIntoAnnualPlan', { id, plan: annual });
    const moved = { id, startsOn: '2027-01-01', endsOn: '2027-12-31' };
    expect(await not('amendSupervisionPlan', moved)).toEqual(['OF_THAT_YEAR', 'startsOn']);

    const task = { plan: annual, name: '审计整改', item: 'TOPIC', cadence: 'ONCE', dueOn: '2026-11-30' };
    await on('decideSupervisionPlan', { id: annual, decision: await decided(place, annual, '2026-09-01') });
    expect(await not('beginSupervisionPlan', { id: annual })).toEqual(['NO_TASKS', 'id']);
    const work = await place.does('supervisionTask', 'planSupervisionTask', task, cityOffice);
    await on('beginSupervisionPlan', { id: annual });
    const chairs = await heard(place, annual, '2026-09-08');
    const told = { id: annual, results: '整改到位' };
    expect(await not('reportSupervisionPlan', { ...told, decision: chairs })).toEqual(['NOT_COMPETENT', 'decision']);
    const early = await heardByCommittee(place, annual, '2026-09-04');
    expect(await not('reportSupervisionPlan', { ...told, decision: early })).toEqual(['BEFORE_ITS_TIME', 'decision']);
    await on('reportSupervisionPlan', { ...told, decision: await heardByCommittee(place, annual, '2026-09-09') });
    expect(await into(id, annual)).toEqual(['PLAN_OVER', 'plan']);
    expect(await not('closeSupervisionPlan', { id: annual })).toEqual(['TASKS_OPEN', 'id']);
    await place.does('supervisionTask', 'cancelSupervisionTask', { id: work, reason: '并入下年' }, cityOffice);
    expect(await not('closeSupervisionPlan', { id: annual })).toEqual(['PARTS_OPEN', 'id']);

    await on('generateSupervisionTasks', { id, ...chain({ projects: [another] }) });
    await on('decideSupervisionPlan', { id, decision: await decided(place, id, '2026-09-02') });
    await on('beginSupervisionPlan', { id });
    await on('reportSupervisionPlan', {
      ...{ id, results: '全部建成', decision: await heardByCommittee(place, id, '2026-09-10') },
    });
    const open = await place.rows('select id from supervision_task where plan_id = $1', id.split(':')[1]);
    for (const row of open) {
      const drop = { id: `SupervisionTask:${row.id}`, reason: '已完成' };
      await place.does('supervisionTask', 'cancelSupervisionTask', drop, cityOffice);
    }
    await on('closeSupervisionPlan', { id });
    await on('closeSupervisionPlan', { id: annual });
    expect([await statusOf(id), await statusOf(annual)]).toEqual(['CLOSED', 'CLOSED']);
    const { supervisionPlan } = await place.fixture.ask(
      'query($id: ID!) { supervisionPlan(id: $id) { results parts { nodes { id results } } } }',
      { variables: { id: annual }, viewer: citizen },
    );
    expect(supervisionPlan).toEqual({ results: '整改到位', parts: { nodes: [{ id, results: '全部建成' }] } });
    expect(await place.contradictions()).toEqual([]);
  });
});

test('of twenty who generate the same chain at once one does', async () => {
  const id = await plans();
  const input = { id, expectedVersion: 1, ...chain() };
  const told = await Promise.all(
    Array.from({ length: 20 }, () => place.tries('supervisionPlan', 'generateSupervisionTasks', input, cityOffice)),
  );
  const codes = told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted();
  expect(codes).toEqual(['DONE', ...Array(19).fill('STALE')]);
  expect(await tasksOf(id)).toHaveLength(6);
});

type Act = 'decide' | 'generate' | 'begin' | 'report' | 'close' | 'cancel' | 'amend';
interface Model {
  status: string;
  open: number;
  planned: number;
}
/** Whether an act is done, and what the plan is then. */
function expects(model: Model, act: Act): boolean {
  const from = (...states: string[]) => states.includes(model.status);
  const to = (status: string) => Boolean(Object.assign(model, { status }));
  if (act === 'amend') return from('DRAFT');
  if (act === 'decide') return from('DRAFT') && to('DECIDED');
  if (act === 'begin') return from('DECIDED') && model.planned > 0 && to('IN_PROGRESS');
  if (act === 'report') return from('IN_PROGRESS') && to('REPORTED');
  if (act === 'close') return from('REPORTED') && !model.open && to('CLOSED');
  const isDone = act === 'cancel' ? model.open > 0 : from('DRAFT', 'DECIDED', 'IN_PROGRESS') && !model.planned;
  if (isDone) Object.assign(model, act === 'cancel' ? { open: 0, planned: 0 } : { open: 3, planned: 3 });
  return isDone;
}
const acts = ['decide', 'generate', 'begin', 'report', 'close', 'cancel', 'amend'] as const;

test('whatever is tried in whatever order, a plan goes its way, and its tasks are there once', async () => {
  const sends = async (id: string, act: Act): Promise<boolean> => {
    const tries = async (name: string, more: object = {}) =>
      !(await place.tries('supervisionPlan', name, { id, ...more }, cityOffice)).userErrors.length;
    if (act === 'decide') return tries('decideSupervisionPlan', { decision: await decided(place, id, '2026-09-02') });
    if (act === 'generate') return tries('generateSupervisionTasks', chain({ projects: [project] }));
    if (act === 'begin') return tries('beginSupervisionPlan');
    if (act === 'amend') return tries('amendSupervisionPlan', { description: '一季一监督' });
    if (act === 'close') return tries('closeSupervisionPlan');
    if (act === 'report') {
      const decision = await heardByCommittee(place, id, '2026-09-08');
      return tries('reportSupervisionPlan', { results: '已建成', decision });
    }
    const open = await place.rows(
      `select id from supervision_task where plan_id = $1 and status = 'PLANNED'`,
      id.split(':')[1],
    );
    for (const row of open) {
      const drop = { id: `SupervisionTask:${row.id}`, reason: '并入' };
      await place.does('supervisionTask', 'cancelSupervisionTask', drop, cityOffice);
    }
    return open.length > 0;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...acts), { minLength: 6, maxLength: 14 }), async (steps) => {
      const id = await plans();
      const model: Model = { status: 'DRAFT', open: 0, planned: 0 };
      for (const act of steps) {
        expect([act, await sends(id, act)]).toEqual([act, expects(model, act)]);
        const tasks = await tasksOf(id);
        const open = tasks.filter(({ status }) => status === 'PLANNED').length;
        expect([await statusOf(id), open]).toEqual([model.status, model.open]);
      }
    }),
    { numRuns: 20, seed: 20261130, endOnFailure: true },
  );
  expect(await place.contradictions()).toEqual([]);
});
