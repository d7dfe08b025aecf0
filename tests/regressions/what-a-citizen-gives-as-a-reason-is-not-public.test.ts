import { afterAll, beforeAll, expect, test } from 'vitest';
import { office, otherOffice, perform, submit } from '../acts/voice.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

test('the office and whoever has the code read why a message was withdrawn, and nobody else, published or not', async () => {
  const { trackingCode, number } = await submit(fixture);
  await perform(fixture, 'withdrawFeedback', { trackingCode, reason: '我是李某，电话13800000000' });
  const { rows } = await fixture.store.pool.query(
    'update public_feedback set is_published = true where number = $1 returning id',
    [number],
  );
  const variables = { id: `PublicFeedback:${rows[0].id}` };
  const told = async (asking: object) =>
    (
      await fixture.ask('query($id: ID!) { node(id: $id) { ... on PublicFeedback { history { act reason } } } }', {
        variables,
        ...asking,
      })
    ).node.history.at(-1);
  expect(await told({})).toEqual({ act: 'withdrawFeedback', reason: null });
  expect(await told({ viewer: otherOffice })).toEqual({ act: 'withdrawFeedback', reason: null });
  expect(await told({ viewer: office })).toEqual({ act: 'withdrawFeedback', reason: '我是李某，电话13800000000' });
  const { feedbackByTrackingCode } = await fixture.ask(
    'query($code: String!) { feedbackByTrackingCode(trackingCode: $code) { history { reason } } }',
    { variables: { code: trackingCode } },
  );
  expect(feedbackByTrackingCode.history.at(-1)).toEqual({ reason: '我是李某，电话13800000000' });
});
