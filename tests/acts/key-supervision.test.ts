import { afterAll, beforeAll, expect, test } from 'vitest';
import { Body } from '../../schema/bodies/body.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';

const place = '150600000000';
const office: Viewer = { role: 'staff', division: place };
const kinds = ['STANDING_COMMITTEE', 'CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE', 'WORKING_BODY'] as const;
const body = (kind: (typeof kinds)[number]) => `Body:${uuidOf('body', kinds.indexOf(kind))}`;
/** A suggestion of 鄂尔多斯 that is filed, and one that is not yet. */
const [filed, submitted] = [2, 1].map((n) => `Suggestion:${ids.suggestion(n)}`);

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  for (const kind of kinds)
    data.add(Body, { id: uuidOf('body', kinds.indexOf(kind)), name: kind, kind, division: place, fields: [] });
  fixture = await openFixture(data, { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const supervise = (act: string, input: object, viewer = office) =>
  acting(fixture, 'keySupervision')(act, input, { viewer });
const meet = (act: string, input: object, viewer = office) => acting(fixture, 'meeting')(act, input, { viewer });
const decide = (input: object, viewer = office) => acting(fixture, 'decision')('recordDecision', input, { viewer });
const proposal = { suggestion: filed, route: 'LEADING', supervisor: body('STANDING_COMMITTEE') };
const leader = `Deputy:${ids.deputy(0)}`;
const row = async (id: string): Promise<Data> =>
  (await fixture.store.pool.query('select * from key_supervision where id = $1', [id.split(':')[1]])).rows[0];
const count = async (table: string) =>
  (await fixture.store.pool.query(`select count(*)::int as n from ${table}`)).rows[0].n;

/** A meeting of the chairpersons that was held on 28 November. */
async function meeting(of: (typeof kinds)[number] = 'CHAIRPERSONS_MEETING', number = 1): Promise<string> {
  const planned = await meet('planMeeting', {
    ...{ body: body(of), kind: 'CHAIRPERSONS_MEETING', name: '主任会议', term: 5, number },
    ...{ heldOn: '2026-11-29', entitledCount: 9 },
  });
  const { id, version } = planned.meeting;
  const held = await meet('holdMeeting', { id, expectedVersion: version, presentCount: 8, entitledCount: 9 });
  expect(held.userErrors).toEqual([]);
  return id;
}
const decision = (of: string, subjectId: string, more: object = {}) =>
  decide({
    ...{ meeting: of, subjectId, kind: 'DESIGNATED', title: '确定重点督办建议', result: 'PASSED' },
    ...{ decidedOn: '2026-11-29', forCount: 8 },
    ...more,
  });

test('a suggestion is proposed only if it is under way, by a body and a leader of the route', async () => {
  const refused = async (more: object) => refusalOf(await supervise('proposeKeySuggestion', { ...proposal, ...more }));
  expect(await refused({ suggestion: submitted, leader })).toEqual(['NOT_FILED', 'suggestion']);
  expect(await refused({ supervisor: body('WORKING_BODY'), leader })).toEqual(['NOT_ITS_BODY', 'supervisor']);
  expect(await refused({})).toEqual(['LEADER_MISSING', 'leader']);
  expect(await refused({ leader: `Deputy:${ids.deputy(2)}` })).toEqual(['LEADER_IS_MOVER', 'leader']);
  expect(await refused({ leader: `Deputy:${ids.deputy(1)}` })).toEqual(['NOT_OF_COMMITTEE', 'leader']);
  for (const viewer of [
    { role: 'staff', division: '420500000000' },
    { role: 'deputy', deputy: ids.deputy(2) },
  ] as const)
    await expect(supervise('proposeKeySuggestion', { ...proposal, leader }, viewer)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  expect(await count('key_supervision')).toBe(0);
});

test('it is key once the chairpersons have decided so, and closed after the unit was heard and rated', async () => {
  const { keySupervision, userErrors } = await supervise('proposeKeySuggestion', { ...proposal, leader });
  expect(userErrors).toEqual([]);
  const { id } = keySupervision;
  expect(refusalOf(await supervise('proposeKeySuggestion', { ...proposal, leader }))).toEqual([
    'PROPOSED_BEFORE',
    'route',
  ]);

  const first = await meeting();
  const designated = await decision(first, id);
  expect(designated.userErrors).toEqual([]);
  const failed = await decision(await meeting('CHAIRPERSONS_MEETING', 2), id, { result: 'NOT_PASSED', forCount: 4 });
  const byOthers = await decision(await meeting('WORKING_BODY', 3), id);
  const other = await decision(first, filed!);
  const refused = async (decided: Data) =>
    refusalOf(await supervise('designateKeySuggestion', { id, expectedVersion: 1, decision: decided.decision.id }));
  expect(await refused(other)).toEqual(['OF_ANOTHER_MATTER', 'decision']);
  expect(await refused(byOthers)).toEqual(['NOT_COMPETENT', 'decision']);
  expect(await refused(failed)).toEqual(['NOT_PASSED', 'decision']);
  expect(await row(id)).toMatchObject({ status: 'PROPOSED', decided_on: null, version: 1 });

  const step = async (act: string, expectedVersion: number, more: object = {}) => {
    const done = await supervise(act, { id, expectedVersion, ...more });
    expect([act, done.userErrors]).toEqual([act, []]);
  };
  await step('designateKeySuggestion', 1, { decision: designated.decision.id });
  const { suggestion } = await fixture.ask(
    `query($id: ID!) { suggestion(id: $id) { isKey supervisions { nodes { id status } } } }`,
    {
      viewer: office,
      variables: { id: filed },
    },
  );
  expect(suggestion).toEqual({ isKey: true, supervisions: { nodes: [{ id, status: 'DECIDED' }] } });
  await step('superviseKeySuggestion', 2, { findings: '三个月内办结' });
  const heard = await decision(first, id, { kind: 'HEARD', result: 'NOTED', title: '听取办理情况', forCount: null });
  await step('reportKeySuggestion', 3, { decision: heard.decision.id });
  await step('evaluateKeySuggestion', 4, { findings: '办理不到位' });
  await step('resumeKeySuggestion', 5, { reason: '路灯仍未修复' });
  expect(await row(id)).toMatchObject({ status: 'IN_PROGRESS', reported_on: null, heard_id: null });
  await step('reportKeySuggestion', 6, { decision: heard.decision.id });
  await step('evaluateKeySuggestion', 7, { findings: '办理到位' });
  await step('closeKeySuggestion', 8);
  expect(await row(id)).toMatchObject({ status: 'CLOSED', findings: '办理到位', version: 9 });
  const { keySupervision: told } = await fixture.ask(
    `query($id: ID!) { keySupervision(id: $id) { history { act to reason } } }`,
    { viewer: office, variables: { id } },
  );
  expect(told.history.map((one: Data) => one.act)).toEqual([
    ...['proposeKeySuggestion', 'designateKeySuggestion', 'superviseKeySuggestion', 'reportKeySuggestion'],
    ...[
      'evaluateKeySuggestion',
      'resumeKeySuggestion',
      'reportKeySuggestion',
      'evaluateKeySuggestion',
      'closeKeySuggestion',
    ],
  ]);
  expect(told.history[5]).toEqual({ act: 'resumeKeySuggestion', to: 'IN_PROGRESS', reason: '路灯仍未修复' });
});

test('a decision is recorded of a meeting that was held, on its day, with its votes, once', async () => {
  const held = await meeting('CHAIRPERSONS_MEETING', 4);
  const planned = await meet('planMeeting', {
    ...{ body: body('CHAIRPERSONS_MEETING'), kind: 'CHAIRPERSONS_MEETING', name: '主任会议', heldOn: '2026-12-20' },
  });
  const before = await count('decision');
  const refused = async (of: string, more: object) => refusalOf(await decision(of, filed!, more));
  expect(await refused(planned.meeting.id, {})).toEqual(['NOT_HELD', 'meeting']);
  expect(await refused(held, { decidedOn: '2026-11-28' })).toEqual(['NOT_ITS_DAY', 'decidedOn']);
  expect(await refused(held, { subjectId: `Suggestion:${uuidOf('nobody', 1)}` })).toEqual([
    'NO_SUCH_SUBJECT',
    'subjectId',
  ]);
  expect(await refused(held, { subjectId: filed!.slice(0, -1) })).toEqual(['NO_SUCH_SUBJECT', 'subjectId']);
  expect(await refused(held, { againstCount: 1 })).toEqual(['TOO_MANY_VOTES', 'forCount']);
  expect(await refused(held, { forCount: 4, againstCount: 3 })).toEqual(['NO_MAJORITY', 'forCount']);
  expect(await count('decision')).toBe(before);
  const done = await decision(held, filed!);
  expect(done.userErrors).toEqual([]);
  expect(await refused(held, {})).toEqual(['RECORDED_BEFORE', 'subjectId']);
  const { decision: told } = await fixture.ask(
    `query($id: ID!) { decision(id: $id) { result subjectType subjectId body { name } meeting { id } } }`,
    { viewer: office, variables: { id: done.decision.id } },
  );
  expect(told).toEqual({
    ...{ result: 'PASSED', subjectType: 'Suggestion', subjectId: filed },
    ...{ body: { name: 'CHAIRPERSONS_MEETING' }, meeting: { id: held } },
  });
});

test('a meeting is planned once per number, held when its day has come, or called off with a reason', async () => {
  const plan = { body: body('SPECIAL_COMMITTEE'), kind: 'SPECIAL_COMMITTEE_MEETING', name: '会议', term: 5, number: 1 };
  const planned = await meet('planMeeting', { ...plan, heldOn: '2026-12-01' });
  const named = { id: planned.meeting.id, expectedVersion: 1 };
  const counts = { presentCount: 5, entitledCount: 5 };
  expect(refusalOf(await meet('planMeeting', { ...plan, heldOn: '2026-12-02' }))).toEqual(['NUMBER_TAKEN', 'number']);
  expect(refusalOf(await meet('holdMeeting', { ...named, ...counts }))).toEqual(['NOT_YET', 'heldOn']);
  const backwards = { heldOn: '2026-11-20', closedOn: '2026-11-19' };
  expect(refusalOf(await meet('holdMeeting', { ...named, ...counts, ...backwards }))).toEqual([
    'ENDS_BEFORE_IT_BEGINS',
    'closedOn',
  ]);
  const crowd = { heldOn: '2026-11-20', presentCount: 6, entitledCount: 5 };
  expect(refusalOf(await meet('holdMeeting', { ...named, ...crowd }))).toEqual(['MORE_THAN_ENTITLED', 'presentCount']);
  expect((await meet('cancelMeeting', { ...named, reason: '改期' })).userErrors).toEqual([]);
  expect(refusalOf(await meet('holdMeeting', { ...named, expectedVersion: 2, ...counts }))).toEqual([
    'WRONG_STATE',
    'id',
  ]);
});
