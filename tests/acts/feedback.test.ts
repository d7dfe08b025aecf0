import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { deputy, key, office, perform, submit, unit } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

test('whoever sends words without a name is told a number and a code, and nothing else', async () => {
  const told = await submit(fixture);
  expect(told).toEqual({
    publicFeedback: null,
    number: expect.stringMatching(/^YJ\d{8}-[0-9A-F]{12}$/),
    trackingCode: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
    userErrors: [],
    replayed: false,
  });
  const found = await fixture.ask(
    `query($code: String!) { feedbackByTrackingCode(trackingCode: $code) {
      number title status actions { name allowed refusal { code message } } history { act from to role who reason } } }`,
    { variables: { code: told.trackingCode.toLowerCase().replaceAll('-', ' ') } },
  ).catch((error) => error.message);
  expect(found).toMatch(/content is shown to/);
});
