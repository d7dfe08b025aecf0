import { afterAll, beforeAll, expect, test } from 'vitest';
import { signToken } from '../../api/auth/tokens.js';
import { createSdk, SdkError } from '../../codegen/sdk.js';
import { platform } from '../../schema/platform.js';
import { secret, startServer, type TestServer } from '../server/support.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { everything, key, words } from './voice.js';

let fixture: Fixture;
let server: TestServer;
let asOffice: string;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  server = await startServer({ schema: platform.schema, execute: fixture.execute });
  asOffice = `Bearer ${await signToken(secret, { role: 'staff', division: '150602' })}`;
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

const submit = `mutation Submit($input: SubmitFeedbackInput!) { submitFeedback(input: $input) {
  publicFeedback { id version } number trackingCode userErrors { code message path } replayed } }`;
const count = async () => (await fixture.store.pool.query('select count(*)::int from public_feedback')).rows[0].count;
const newest = async () =>
  (await fixture.store.pool.query('select id, version from public_feedback order by id desc limit 1')).rows[0];

test('a mutation by GET is refused, and does nothing', async () => {
  const before = await everything(fixture);
  const input = encodeURIComponent(JSON.stringify({ input: words() }));
  const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(submit)}&variables=${input}`, {
    headers: { 'apollo-require-preflight': 'x' },
  });
  expect(response.status).toBe(405);
  expect(await everything(fixture)).toEqual(before);
});

test('a known mutation is done once each time, whether its answer has errors or not', async () => {
  const before = await count();
  for (let n = 0; n < 5; n++) {
    const { status, body } = await server.ask(submit, { variables: { input: words() } });
    expect([status, body.errors]).toEqual([200, undefined]);
  }
  expect(await count()).toBe(before + 5);
  // Its record has a field that the asker may not see: the act is done, and that is an error of the answer.
  const telling = submit.replace('{ id version }', '{ id content }').replace('Submit(', 'Telling(');
  for (let n = 1; n <= 5; n++) {
    const { status, body } = await server.ask(telling, { variables: { input: words() } });
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([200, 'FORBIDDEN']);
    expect(body.data).toMatchObject({ submitFeedback: { publicFeedback: null, userErrors: [] } });
    expect(await count()).toBe(before + 5 + n);
  }
});

test('several acts of one request are done one after the other, and each is answered', async () => {
  await server.ask(submit, { variables: { input: words() } });
  const { id, version } = await newest();
  const act = (alias: string, name: string, input: string) =>
    `${alias}: ${name}(input: {id: "PublicFeedback:${id}", idempotencyKey: "${key()}", ${input}}) { publicFeedback { version status } userErrors { code } }`;
  const source = `mutation { ${act('a', 'screenFeedback', `expectedVersion: ${version}`)}
    ${act('b', 'closeFeedback', `expectedVersion: ${version + 1}`)}
    ${act('c', 'acceptFeedback', `expectedVersion: ${version + 1}`)}
    ${act('d', 'referFeedback', `expectedVersion: ${version + 1}, agency: "Agency:${ids.agency(1)}"`)} }`;
  const { status, body } = await server.ask(source, {}, { authorization: asOffice });
  expect(status).toBe(200);
  expect(body.data).toEqual({
    a: { publicFeedback: { version: 2, status: 'SCREENED' }, userErrors: [] },
    b: { publicFeedback: null, userErrors: [{ code: 'WRONG_STATE' }] },
    c: null,
    d: { publicFeedback: { version: 3, status: 'REFERRED' }, userErrors: [] },
  });
  expect(body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test('what is selected of a payload may stand in fragments, under other names, and be left out', async () => {
  const source = `mutation Told($input: SubmitFeedbackInput!, $isTold: Boolean!) { __typename
      sent: submitFeedback(input: $input) { ...told userErrors { reason: message } replayed @skip(if: $isTold) kind: __typename } }
    fragment told on SubmitFeedbackPayload { number @include(if: $isTold) ... on SubmitFeedbackPayload { number2: number } }`;
  const told = async (isTold: boolean) =>
    (await server.ask(source, { variables: { input: words(), isTold } })).body.data;
  const number = expect.stringMatching(/^YJ/);
  const kind = 'SubmitFeedbackPayload';
  // The second time of each it is a known one.
  for (const _ of [1, 2, 3]) {
    expect(await told(true)).toEqual({
      __typename: 'Mutation',
      sent: { number, number2: number, userErrors: [], kind },
    });
    expect(await told(false)).toEqual({
      __typename: 'Mutation',
      sent: { number2: number, userErrors: [], replayed: false, kind },
    });
  }
});

test('an act whose record has lists is answered with them, whatever their size', async () => {
  await server.ask(submit, { variables: { input: words() } });
  const { id } = await newest();
  const source = `mutation Screen($input: ScreenFeedbackInput!, $first: Int) { screenFeedback(input: $input) {
    publicFeedback { status deputy { mandates(first: $first) { nodes { id } } } history { act } actions { name allowed } } userErrors { code } } }`;
  for (const [n, first] of [1, 2, 1, 2].entries()) {
    const input = { id: `PublicFeedback:${id}`, expectedVersion: 1, idempotencyKey: 'screened' };
    const { body } = await server.ask(source, { variables: { input, first } }, { authorization: asOffice });
    const { publicFeedback } = (
      body.data as {
        screenFeedback: {
          publicFeedback: {
            status: string;
            deputy: { mandates: { nodes: object[] } };
            history: object[];
            actions: object[];
          };
        };
      }
    ).screenFeedback;
    expect(publicFeedback.status, String(n)).toBe('SCREENED');
    expect(publicFeedback.history).toEqual([{ act: 'submitFeedback' }, { act: 'screenFeedback' }]);
    expect(publicFeedback.actions).toContainEqual({ name: 'referFeedback', allowed: true });
    expect(publicFeedback.deputy.mandates.nodes.length).toBeLessThanOrEqual(first);
  }
  const none = { id: `PublicFeedback:${id}`, expectedVersion: 1, idempotencyKey: 'screened' };
  const { body } = await server.ask(source, { variables: { input: none, first: 1001 } }, { authorization: asOffice });
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('refusals come in the language of their reader', async () => {
  await server.ask(submit, { variables: { input: words() } });
  const { id } = await newest();
  const close = `mutation { closeFeedback(input: {id: "PublicFeedback:${id}", expectedVersion: 1, idempotencyKey: "${key()}"}) { userErrors { message } } }`;
  const told = async (language: string) =>
    (await server.ask(close, {}, { authorization: asOffice, 'accept-language': language })).body.data;
  expect(await told('zh-CN,zh;q=0.9')).toEqual({
    closeFeedback: { userErrors: [{ message: '当前状态不能进行此操作' }] },
  });
  expect(await told('en')).toEqual({ closeFeedback: { userErrors: [{ message: 'Not in the state that it is in' }] } });
});

test('the SDK sends acts, and tries again under the same key when no answer came', async () => {
  const before = await count();
  let lost = 0;
  const sdk = createSdk({
    url: `${server.url}/graphql`,
    transport: async ({ url, headers, body }) => {
      const response = await fetch(url, { method: 'POST', headers: { ...headers }, body });
      const answer = { status: response.status, headers: {}, body: await response.text() };
      if (lost++ === 0) throw new SdkError('NETWORK', 'The connection was cut between commit and answer.');
      return answer;
    },
  });
  const { submitFeedback } = await sdk.submitFeedback({ input: words() as never });
  expect(submitFeedback).toMatchObject({ userErrors: [], replayed: true });
  expect(await count()).toBe(before + 1);
  const { feedbackByTrackingCode } = await sdk.feedbackByTrackingCode({ trackingCode: submitFeedback!.trackingCode! });
  expect(feedbackByTrackingCode!.number).toBe(submitFeedback!.number);
  expect(feedbackByTrackingCode!.actions.map(({ name, allowed }) => [name, allowed])).toEqual([
    ['withdrawFeedback', true],
    ['rateFeedback', false],
    ['reopenFeedback', false],
  ]);
});

test('what can be done is told to everybody', async () => {
  const { platform } = await createSdk({ url: `${server.url}/graphql` }).workflows();
  const [workflow] = platform.workflows;
  expect([workflow!.name, workflow!.zh, workflow!.states.length]).toEqual(['PublicFeedback', '群众意见建议', 13]);
  const refer = workflow!.acts.find(({ name }) => name === 'referFeedback')!;
  expect(refer).toMatchObject({
    zh: '转交意见',
    from: ['RECEIVED', 'SCREENED', 'REOPENED'],
    to: 'REFERRED',
    roles: ['STAFF', 'DEPUTY'],
  });
  expect(refer.inputs.map(({ name, type, isRequired }) => [name, type, isRequired])).toEqual([
    ['agency', 'ID', false],
    ['dueOn', 'Date', false],
  ]);
  expect(refer.refusals.map(({ name }) => name)).toEqual([
    'STALE',
    'WRONG_STATE',
    'NOT_THIS_PLACE',
    'ESCALATED',
    'UNIT_MISSING',
    'DUE_IN_THE_PAST',
  ]);
});
