import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { submit } from '../acts/voice.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

const office: Viewer = { role: 'staff', division: '150602000000' };

let fixture: Fixture;
let number: string;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  ({ number } = await submit(fixture));
});
afterAll(() => fixture.close());

const told = async (viewer: Viewer, isChinese = false): Promise<Data> => {
  const query = `query($number: String!) { publicFeedbackItemByNumber(number: $number) {
    actions { name allowed refusal { code message } } } }`;
  const { actions } = (await fixture.ask(query, { viewer, isChinese, variables: { number } }))
    .publicFeedbackItemByNumber;
  return Object.fromEntries(actions.map(({ name, allowed, refusal }: Data) => [name, refusal ?? allowed]));
};

test('an office that has signed in by one factor is told so of what it might do, and of nothing else', async () => {
  const weak = { ...office, lacksSecondFactor: true };
  expect(await told(office)).toMatchObject({ screenFeedback: true, closeFeedback: { code: 'WRONG_STATE' } });
  const code = 'SECOND_FACTOR';
  const english = { code, message: 'It takes a sign-in with a second factor' };
  expect(await told(weak)).toMatchObject({ screenFeedback: english, closeFeedback: english });
  expect(await told(weak, true)).toMatchObject({ screenFeedback: { code, message: '须以双因素登录后办理' } });
});

test('what is not theirs stays that, whatever they have signed in by', async () => {
  const told = await fixture.ask(
    '{ suggestionAssignments(first: 1) { nodes { actions { name allowed refusal { code } } } } }',
    { viewer: { ...office, posts: ['TELLER'], lacksSecondFactor: true } },
  );
  const codes = told.suggestionAssignments.nodes[0].actions.map(({ refusal }: Data) => refusal.code);
  expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
});

test('a token that is good for reading is told that nothing is its to do', async () => {
  const reader = { ...office, scopes: ['read'] } as const;
  const codes = Object.values(await told(reader)).map(({ code }: Data) => code);
  expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']));
  expect(await told({ ...office, scopes: ['read', 'act'] })).toMatchObject({ screenFeedback: true });
});
