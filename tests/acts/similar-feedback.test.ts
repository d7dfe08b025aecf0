import { afterAll, beforeAll, expect, test } from 'vitest';
import { PublicFeedback } from '../../schema/suggestions/public-feedback.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Asking, type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';
import { office } from './voice.js';

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const ago = (days: number) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  const voice = (n: number, title: string, more: { on?: string; at?: string; isPublished?: boolean } = {}) =>
    data.add(PublicFeedback, {
      ...{ id: uuidOf('similar', n), number: `S-${n}`, title, content: '不公开的原文：吉祥广场', status: 'RECEIVED' },
      ...{ channel: 'WEB', category: 'ENVIRONMENT', isPublished: more.isPublished ?? true },
      ...{ division: more.at ?? '150602001002', receivedOn: more.on ?? ago(10) },
    });
  voice(1, '反映吉祥广场设施老化问题');
  voice(2, '反映吉祥广场设施老化破损', { on: ago(180), at: '150602000000' });
  voice(3, '反映吉祥广场设施老化问题', { on: ago(181) });
  voice(4, '反映吉祥广场设施老化问题', { isPublished: false });
  voice(5, '反映吉祥广场设施老化问题', { at: '150603000000' });
  voice(6, '反映公交车等候时间长问题');
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const source = `query($title: String!, $content: String, $division: ID!) {
  similarFeedback(title: $title, content: $content, division: $division) { similarity feedback { number title } } }`;
const ask = async (variables: object, asking: Asking = {}) =>
  (await fixture.ask(source, { variables: { division: 'Division:150602001001', ...variables }, ...asking }))
    .similarFeedback;

test('before a voice is sent, published ones of the county and of half a year are offered, whoever asks', async () => {
  for (const asking of [{}, { viewer: office }]) {
    const found = await ask({ title: '吉祥广场设施老化', content: '希望改造' }, asking);
    expect(found.map(({ feedback }: { feedback: { number: string } }) => feedback.number)).toEqual(['S-1', 'S-2']);
    expect(found[0].similarity).toBeGreaterThan(found[1].similarity);
  }
  expect(await ask({ title: '公交车等候太久' })).toMatchObject([{ feedback: { title: '反映公交车等候时间长问题' } }]);
  expect(await ask({ title: '电梯经常坏' })).toEqual([]);
});

test('a division above the county is refused, and so is none', async () => {
  for (const division of ['Division:150600000000', 'Division:15', 'Deputy:1', '150602'])
    expect(await fixture.refusal(source, { variables: { title: '广场', division } })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'similarFeedback.division',
    });
});
