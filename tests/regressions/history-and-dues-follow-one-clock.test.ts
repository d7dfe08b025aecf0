import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadNotice } from '../../cli/calendar/load.js';
import { ClockRule } from '../../schema/calendar/clock-rule.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { deputy, office, perform, submit, unit } from '../acts/voice.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

/** Monday, 28 December 2026, noon in China; there is no holiday notice for 2027 yet. */
const now = '2026-12-28T04:00:00.000Z';
const rule = {
  unit: 'WORKING_DAYS',
  startsFrom: 'ASSIGNMENT',
  areaCode: '150602',
  areaName: '东胜区',
  source: '办理办法',
  provision: '七个工作日内答复',
  validFrom: '2020-01-01',
} as const;

const notice = {
  ...{ year: 2027, title: '国务院办公厅关于2027年部分节假日安排的通知', number: undefined, dated: '2026-11-05' },
  periods: [
    { kind: 'HOLIDAY', from: '2027-01-01', to: '2027-01-04', name: '元旦' },
    { kind: 'WORKDAY', from: '2027-01-10', to: '2027-01-10', name: '元旦调休' },
  ],
} as const;

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  seedCalendar(data);
  for (const [n, [matter, amount]] of (
    [
      ['FEEDBACK_REPLY', 7],
      ['FEEDBACK_SECOND_REPLY', 5],
    ] as const
  ).entries())
    data.add(ClockRule, { ...rule, id: uuidOf('clock', n), code: `test-150602.${n}`, matter, amount });
  fixture = await openFixture(data, { now });
});
afterAll(() => fixture.close());

const told = async (number: string): Promise<Data> => {
  const query = `query($number: String!) { publicFeedbackItemByNumber(number: $number) {
    id version status dueOn reopenDueOn isDueProvisional history { act at role reason } } }`;
  return (await fixture.ask(query, { viewer: office, variables: { number } })).publicFeedbackItemByNumber;
};
const step = async (number: string, act: string, input: object, viewer: object = office) => {
  const { id, version: expectedVersion } = await told(number);
  const { userErrors } = await perform(fixture, act, { id, expectedVersion, ...input }, { viewer: viewer as never });
  expect(userErrors).toEqual([]);
};
const refer = (number: string, more: object = {}) =>
  step(number, 'referFeedback', { agency: `Agency:${ids.agency(1)}`, ...more }, deputy);
const byCode = async (trackingCode: string, act: string, input: object) =>
  expect((await perform(fixture, act, { trackingCode, ...input })).userErrors).toEqual([]);

test('what was done was done at the time that it is', async () => {
  const { number } = await submit(fixture);
  await refer(number);
  const { history } = await told(number);
  expect(history.map(({ act, at }: Data) => [act, at])).toEqual([
    ['submitFeedback', now],
    ['referFeedback', now],
  ]);
  const { rows } = await fixture.store.pool.query('select distinct at from act.audit');
  expect(rows).toEqual([{ at: new Date(now) }]);
});

test('days for an answer that reach into a year without a notice are provisional, and move when it comes', async () => {
  const [first, given, again] = [await submit(fixture), await submit(fixture), await submit(fixture)];
  await refer(first.number);
  await refer(given.number, { dueOn: '2027-01-15' });
  await refer(again.number);
  await step(again.number, 'acceptFeedback', {}, unit);
  await step(again.number, 'replyFeedback', { outcome: '已登记' }, unit);
  await byCode(again.trackingCode, 'rateFeedback', { satisfaction: 'DISSATISFIED' });
  await byCode(again.trackingCode, 'reopenFeedback', { reason: '没有修' });
  expect(await told(first.number)).toMatchObject({ dueOn: '2027-01-07', isDueProvisional: true });
  expect(await told(given.number)).toMatchObject({ dueOn: '2027-01-15', isDueProvisional: false });
  expect(await told(again.number)).toMatchObject({ reopenDueOn: '2027-01-05', isDueProvisional: true });

  const client = await fixture.store.pool.connect();
  const loaded = await loadNotice(client, notice);
  client.release();
  expect(loaded).toEqual({ recounted: 3, moved: 3 });
  // The first four days of the year are off, and the tenth, a Sunday, is not.
  expect(await told(first.number)).toMatchObject({ dueOn: '2027-01-08', isDueProvisional: false, version: 3 });
  expect((await told(first.number)).history.at(-1)).toMatchObject({ act: 'loadCalendar', role: 'SYSTEM' });
  expect(await told(given.number)).toMatchObject({ dueOn: '2027-01-15', isDueProvisional: false, version: 2 });
  expect(await told(again.number)).toMatchObject({
    dueOn: '2027-01-07',
    reopenDueOn: '2027-01-06',
    isDueProvisional: false,
  });
});
