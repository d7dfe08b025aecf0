import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { acting, refusalOf } from './acting.js';

const office: Viewer = { role: 'staff', division: '150602000000' };
const deputy: Viewer = { role: 'deputy', deputy: ids.deputy(1) };
const other: Viewer = { role: 'deputy', deputy: ids.deputy(6) };
const unit: Viewer = { role: 'agency', agency: ids.agency(1), division: '150602000000' };
const otherUnit: Viewer = { role: 'agency', agency: ids.agency(3), division: '420500000000' };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const meet = (act: string, input: object, viewer = office) =>
  acting(fixture, 'officialInterview')(act, input, { viewer });
const answer = (act: string, input: object, viewer = unit) =>
  acting(fixture, 'interviewQuestion')(act, input, { viewer });
const plan = {
  ...{ requestedBy: `Deputy:${ids.deputy(1)}`, officials: '副区长，交通运输局局长', name: '约见交通部门负责人' },
  ...{ division: 'Division:150602000000', level: 'COUNTY', plannedOn: '2026-11-29', theme: '公交' },
};
const questions = async (id: string): Promise<Data[]> =>
  (
    await fixture.store.pool.query(
      'select * from interview_question where interview_id = $1 order by topic_number, position',
      [id.split(':')[1]],
    )
  ).rows;

test('a deputy asks for it, the office arranges it, officials answer and promise, and it is closed once all is settled', async () => {
  const planned = await meet('planInterview', plan, deputy);
  expect(planned.userErrors).toEqual([]);
  const { id } = planned.officialInterview;
  const ask = async (expectedVersion: number, topic: string, question: string) =>
    expect(
      (await meet('askOfficials', { id, expectedVersion, topic, question, agency: `Agency:${ids.agency(1)}` }, deputy))
        .userErrors,
    ).toEqual([]);
  await ask(1, '公交线路', '为何停运3路车');
  await ask(2, '站台', '何时修雨棚');
  await ask(3, '公交线路', '能否延长运营时间');
  const asked = await questions(id);
  expect(asked.map((one) => [one.topic_number, one.position, one.question])).toEqual([
    [1, 1, '为何停运3路车'],
    [1, 2, '能否延长运营时间'],
    [2, 1, '何时修雨棚'],
  ]);
  const named = (n: number, expectedVersion: number) => ({ id: `InterviewQuestion:${asked[n]!.id}`, expectedVersion });

  await meet('arrangeInterview', {
    id,
    expectedVersion: 4,
    officials: plan.officials,
    startsOn: '2026-11-29',
    place: '区政府',
  });
  expect(refusalOf(await answer('answerInterviewQuestion', { ...named(0, 1), answer: '客流少' }))).toEqual([
    'INTERVIEW_NOT_HELD',
    'id',
  ]);
  expect((await meet('holdInterview', { id, expectedVersion: 5, minutes: '记录' })).userErrors).toEqual([]);
  expect((await answer('answerInterviewQuestion', { ...named(0, 1), answer: '客流少' })).userErrors).toEqual([]);
  await expect(answer('answerInterviewQuestion', { ...named(1, 1), answer: '不行' }, otherUnit)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  const promise = { ...named(1, 1), answer: '延长至22时' };
  expect(refusalOf(await answer('promiseInterviewMeasure', { ...promise, dueOn: '2026-11-28' }))).toEqual([
    'IN_THE_PAST',
    'dueOn',
  ]);
  expect((await answer('promiseInterviewMeasure', { ...promise, dueOn: '2026-12-31' })).userErrors).toEqual([]);
  expect((await answer('explainInterviewQuestion', { ...named(2, 1), outcome: '年内无预算' })).userErrors).toEqual([]);

  const version = async (): Promise<number> =>
    (await fixture.store.pool.query('select version from official_interview where id = $1', [id.split(':')[1]])).rows[0]
      .version;
  expect(refusalOf(await meet('closeInterview', { id, expectedVersion: await version() }))).toEqual([
    'QUESTIONS_OPEN',
    'id',
  ]);
  await meet('followUpInterview', { id, expectedVersion: await version() }, deputy);
  await answer('beginInterviewMeasure', named(1, 2));
  await answer('solveInterviewQuestion', { ...named(1, 3), outcome: '已延长' });
  expect((await meet('closeInterview', { id, expectedVersion: await version() })).userErrors).toEqual([]);

  const again = await answer('reopenInterviewQuestion', { ...named(1, 4), reason: '仍为20时' }, deputy);
  expect(again.userErrors).toEqual([]);
  const { officialInterview } = await fixture.ask(
    `query($id: ID!) { officialInterview(id: $id) { status activity { place status isPublished }
      questions { nodes { status answeredOn followedUpOn isOverdue } } history { act to } } }`,
    { viewer: office, variables: { id } },
  );
  expect(officialInterview).toMatchObject({
    status: 'FOLLOWING_UP',
    activity: { place: '区政府', status: 'SUMMARISED', isPublished: true },
  });
  expect(officialInterview.questions.nodes).toEqual([
    { status: 'ANSWERED', answeredOn: '2026-11-29', followedUpOn: null, isOverdue: false },
    { status: 'IN_HANDLING', answeredOn: '2026-11-29', followedUpOn: null, isOverdue: false },
    { status: 'NOT_SOLVABLE_NOW', answeredOn: '2026-11-29', followedUpOn: '2026-11-29', isOverdue: false },
  ]);
  expect(officialInterview.history.at(-1)).toEqual({ act: 'reopenInterviewQuestion', to: 'FOLLOWING_UP' });
});

test('an interview is asked for by its deputy or the office, for a day to come, and may be declined with its reason', async () => {
  expect(refusalOf(await meet('planInterview', { ...plan, plannedOn: '2026-11-28' }, deputy))).toEqual([
    'IN_THE_PAST',
    'plannedOn',
  ]);
  for (const viewer of [other, unit, { role: 'anonymous' } as const])
    await expect(meet('planInterview', plan, viewer)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const { officialInterview: planned } = await meet('planInterview', plan);
  const named = { id: planned.id, expectedVersion: 1 };
  expect((await meet('declineInterview', { ...named, declineReason: '已列入视察' })).userErrors).toEqual([]);
  expect(refusalOf(await meet('holdInterview', { ...named, expectedVersion: 2 }))).toEqual(['WRONG_STATE', 'id']);
  const stored = await fixture.store.pool.query(
    'select i.status, i.decline_reason, a.status as activity from official_interview i join activity a on a.id = i.activity_id where i.id = $1',
    [planned.id.split(':')[1]],
  );
  expect(stored.rows).toEqual([{ status: 'DECLINED', decline_reason: '已列入视察', activity: 'CANCELLED' }]);
});

test('twenty questions at once are all kept, each with a number of its own', async () => {
  const { officialInterview: planned } = await meet('planInterview', plan, deputy);
  const one = async (n: number): Promise<void> => {
    for (let version = 1; ; version++) {
      const told = await meet(
        'askOfficials',
        { id: planned.id, expectedVersion: version, topic: '公交', question: `问题${n}` },
        deputy,
      );
      if (!told.userErrors.length) return;
      expect(told.userErrors[0].code).toBe('STALE');
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, n) => one(n)));
  const asked = await questions(planned.id);
  expect(asked.map((row) => row.position)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});
