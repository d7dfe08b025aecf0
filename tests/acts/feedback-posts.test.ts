import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { everything, office, perform, submit } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const holder = (post: string): Viewer => ({ ...office, posts: [post], bodies: [] });
const agency = { agency: `Agency:${ids.agency(1)}` };

/** What somebody is told who tries an act on feedback that has just come in: its state afterwards, or the code of the error. */
async function attempt(act: string, input: object, viewer: Viewer): Promise<string> {
  const { number } = await submit(fixture);
  const { rows } = await fixture.store.pool.query('select id from public_feedback where number = $1', [number]);
  const before = await everything(fixture);
  const on = { id: `PublicFeedback:${rows[0].id}`, expectedVersion: 1 };
  try {
    return (await perform(fixture, act, { ...on, ...input }, { viewer })).publicFeedback.status;
  } catch (error) {
    expect(await everything(fixture)).toEqual(before);
    return (error as { extensions: { code: string } }).extensions.code;
  }
}

const acts: readonly (readonly [act: string, input: object, state: string])[] = [
  ['screenFeedback', {}, 'SCREENED'],
  ['answerFeedbackOnSite', { outcome: '已告知' }, 'ANSWERED_ON_SITE'],
  ['referFeedback', agency, 'REFERRED'],
  ['convertFeedback', { to: 'PETITION' }, 'CONVERTED'],
  ['rejectFeedback', { reason: '属诉讼事项' }, 'REJECTED'],
];

test.each(['COUNTY_OFFICE', 'PRESIDIUM', 'SUBDISTRICT_COMMITTEE'])('%s looks after what comes in', async (post) => {
  const told = [];
  for (const [act, input] of acts) told.push(await attempt(act, input, holder(post)));
  expect(told).toEqual(acts.map(([, , state]) => state));
});

test('a liaison meets those who come, and leaves to the office what becomes of it', async () => {
  const told = [];
  for (const [act, input] of acts) told.push(await attempt(act, input, holder('LIAISON')));
  expect(told).toEqual(['SCREENED', 'ANSWERED_ON_SITE', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});

test.each(['TELLER', 'ASSESSOR', 'PETITION_AGENT', 'CHAIRPERSONS_MEETING', 'SPECIAL_COMMITTEE'])(
  '%s has nothing to do with it',
  async (post) => {
    for (const [act, input] of acts) expect([act, await attempt(act, input, holder(post))]).toEqual([act, 'FORBIDDEN']);
  },
);

test('an office of another place does not even see it', async () => {
  const elsewhere: Viewer = { role: 'staff', division: '420500000000', posts: ['COUNTY_OFFICE'], bodies: [] };
  for (const [act, input] of acts) expect([act, await attempt(act, input, elsewhere)]).toEqual([act, 'NOT_FOUND']);
});
