import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { refusalOf } from './acting.js';
import { deputy, everything, office, perform, submit, unit } from './voice.js';

const countyOffice: Viewer = { ...office, posts: ['COUNTY_OFFICE'] };
const subdistrict: Viewer = { ...office, posts: ['SUBDISTRICT_COMMITTEE'] };
const otherUnit: Viewer = { ...unit, agency: ids.agency(2) };

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

/** Feedback, and who does what with it: whoever has the code, or somebody in a role. */
async function sent() {
  const { trackingCode, number } = await submit(fixture);
  const { rows } = await fixture.store.pool.query('select id from public_feedback where number = $1', [number]);
  let record = { id: `PublicFeedback:${rows[0].id}`, version: 1 };
  const told = (act: string, input: object, viewer?: Viewer): Promise<Data> =>
    viewer
      ? perform(fixture, act, { id: record.id, expectedVersion: record.version, ...input }, { viewer })
      : perform(fixture, act, { trackingCode, ...input });
  return {
    does: async (act: string, input: object, viewer?: Viewer) => {
      const done = await told(act, input, viewer);
      expect(done.userErrors, act).toEqual([]);
      record = done.publicFeedback;
      return done.publicFeedback.status;
    },
    refused: async (act: string, input: object, viewer?: Viewer) => {
      const before = await everything(fixture);
      const refusal = refusalOf(await told(act, input, viewer));
      expect(await everything(fixture)).toEqual(before);
      return refusal;
    },
    fields: async (fields: string, viewer: Viewer = office): Promise<Data> => {
      const query = `query($id: ID!) { publicFeedbackItem(id: $id) { ${fields} } }`;
      return (await fixture.ask(query, { variables: { id: record.id }, viewer })).publicFeedbackItem;
    },
  };
}
type Sent = Awaited<ReturnType<typeof sent>>;

const poor = { satisfaction: 'DISSATISFIED' };
const agency = { agency: `Agency:${ids.agency(1)}` };
const answer = async (it: Sent, by = unit) => {
  await it.does('acceptFeedback', {}, by);
  await it.does('replyFeedback', { outcome: '路灯已修复' }, by);
};
/** Referred, answered and rated poor, and that as often as is said. */
async function ratedPoor(times: 1 | 2) {
  const it = await sent();
  await it.does('referFeedback', agency, deputy);
  await answer(it);
  await it.does('rateFeedback', poor);
  if (times === 1) return it;
  await it.does('reopenFeedback', { reason: '昨晚又不亮了' });
  await answer(it);
  await it.does('rateFeedback', poor);
  return it;
}

test('what was rated poor is not closed, and goes back if its sender says no more', async () => {
  const it = await ratedPoor(1);
  for (const who of [office, deputy])
    expect(await it.refused('closeFeedback', { reason: '已办' }, who)).toEqual(['RATED_POOR', 'id']);
  expect(await it.does('rehandleFeedback', { reason: '反映人不满意' }, deputy)).toBe('REOPENED');
  expect(await it.fields('reopenedOn reopenDueOn escalatedOn firstSatisfaction satisfaction')).toEqual({
    reopenedOn: '2026-11-29',
    reopenDueOn: '2026-12-14',
    escalatedOn: null,
    firstSatisfaction: 'DISSATISFIED',
    satisfaction: null,
  });
});

test('what was answered on the spot and rated poor is referred to a unit, on the second clock', async () => {
  const it = await sent();
  await it.does('answerFeedbackOnSite', { outcome: '已告知' }, deputy);
  await it.does('rateFeedback', poor);
  await it.does('reopenFeedback', { reason: '没有解决' });
  expect(await it.does('referFeedback', agency, office)).toBe('REFERRED');
  expect(await it.fields('dueOn reopenDueOn handlingState daysLeft')).toEqual({
    dueOn: null,
    reopenDueOn: '2026-12-14',
    handlingState: 'OPEN',
    daysLeft: 15,
  });
  await answer(it);
  expect(await it.fields('handledOn rehandledOn handlingState')).toEqual({
    handledOn: '2026-11-29',
    rehandledOn: '2026-11-29',
    handlingState: 'DONE',
  });
});

test('the second time it goes to the county’s office, which refers it anew', async () => {
  const it = await ratedPoor(2);
  expect(await it.refused('closeFeedback', { reason: '已办' }, countyOffice)).toEqual(['RATED_POOR', 'id']);
  expect(await it.does('reopenFeedback', { reason: '还是不亮' })).toBe('REOPENED');
  expect(await it.fields('escalatedOn reopenDueOn rehandledOn satisfaction')).toEqual({
    escalatedOn: '2026-11-29',
    reopenDueOn: '2026-12-14',
    rehandledOn: null,
    satisfaction: null,
  });
  const escalated = ['ESCALATED', 'id'];
  expect(await it.refused('acceptFeedback', {}, unit)).toEqual(escalated);
  for (const who of [deputy, subdistrict]) {
    expect(await it.refused('referFeedback', agency, who)).toEqual(escalated);
    expect(await it.refused('convertFeedback', { to: 'PETITION' }, who)).toEqual(escalated);
  }
  const other = { agency: `Agency:${ids.agency(2)}` };
  expect(await it.does('referFeedback', other, countyOffice)).toBe('REFERRED');
  await answer(it, otherUnit);
  await it.does('rateFeedback', poor);
  expect(await it.refused('reopenFeedback', { reason: '还是不亮' })).toEqual(['REOPENED_TWICE', 'trackingCode']);
  expect(await it.refused('rehandleFeedback', { reason: '不满意' }, office)).toEqual(['REOPENED_TWICE', 'id']);
  expect(await it.refused('closeFeedback', { reason: '已办' }, subdistrict)).toEqual(escalated);
  expect(await it.refused('closeFeedback', {}, countyOffice)).toEqual(['WITHOUT_REASON', 'reason']);
  expect(await it.does('closeFeedback', { reason: '线路须整体改造，已列入明年计划' }, countyOffice)).toBe('CLOSED');
});

test('the county’s office may have it become something else', async () => {
  const it = await ratedPoor(2);
  await it.does('rehandleFeedback', { reason: '两次不满意' }, office);
  expect(await it.does('convertFeedback', { to: 'SUPERVISION_MATTER' }, countyOffice)).toBe('CONVERTED');
  expect(await it.fields('conversionTarget handlingState isOverdue')).toEqual({
    conversionTarget: 'SUPERVISION_MATTER',
    handlingState: 'DONE',
    isOverdue: false,
  });
});

test('all of it keeps the rules of the concept', async () => {
  const client = await fixture.store.pool.connect();
  const specs = platform.specs.filter(({ name }) => ['PublicFeedback', 'SupervisionMatter'].includes(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release();
});
