import { randomBytes } from 'node:crypto';
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileServer, startFileServer } from '../files/file-server.js';
import { jpeg } from '../files/pictures.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { startPeople } from './people.js';

let fixture: Fixture;
let people: Awaited<ReturnType<typeof startPeople>>;
let server: FileServer;
let schema: GraphQLSchema;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  people = await startPeople(fixture);
  server = await startFileServer(fixture, people.options);
  schema = buildSchema(await (await fetch(`${server.url}/schema.graphql`)).text());
});
afterAll(async () => {
  await server.close();
  await people.close();
  await fixture.close();
});

/** A document that the SDL alone says is right, sent as plain JSON. */
async function send(query: string, variables: object, who?: string): Promise<Data> {
  expect(validate(schema, parse(query))).toEqual([]);
  const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' };
  if (who !== undefined) headers.authorization = `Bearer ${await people.token(who)}`;
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect([answer.status, errors]).toEqual([200, undefined]);
  return data;
}

/** Sends one act; the payload's record, once nothing has refused it. */
async function act(name: string, input: object, who?: string, more = ''): Promise<Data> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { ${more} userErrors { code message path } replayed } }`;
  const told = (await send(query, { input: { idempotencyKey: randomBytes(16).toString('hex'), ...input } }, who))[name];
  expect(told.userErrors).toEqual([]);
  return told;
}

test('a voice goes from the scan to the rating with nothing but HTTP and the SDL', async () => {
  const bytes = jpeg();
  const announced = { name: 'IMG_0001.jpg', kind: 'JPEG', size: bytes.length };
  const { url, uploadId } = await act('requestUpload', announced, undefined, 'url uploadId');
  const put = await fetch(new URL(url, server.url), { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer> });
  expect([put.status, await put.json()]).toEqual([201, { size: bytes.length }]);
  const voice = {
    ...{ title: '井盖破损', content: '文化路口的井盖裂了', category: 'URBAN_TRANSPORT', channel: 'DEPUTY_QR' },
    ...{ division: 'Division:150602001002', scannedCode: 'qr-token-1', attachments: [uploadId] },
  };
  const { number, trackingCode } = await act('submitFeedback', voice, undefined, 'number trackingCode');

  const find = `query($number: String!) { publicFeedbackItemByNumber(number: $number) {
    id version deputy { name } scannedCode { token } attachments { nodes { kind url } } actions { name allowed } } }`;
  const { publicFeedbackItemByNumber: message } = await send(find, { number }, 'deputy');
  expect(message).toMatchObject({
    deputy: { name: '李娜' },
    scannedCode: { token: 'qr-token-1' },
    attachments: { nodes: [{ kind: 'JPEG' }] },
  });
  const allowed = message.actions.filter((one: Data) => one.allowed).map(({ name }: Data) => name);
  expect(allowed).toEqual(expect.arrayContaining(['screenFeedback', 'referFeedback', 'convertFeedback']));
  const picture = await fetch(new URL(message.attachments.nodes[0].url, server.url));
  expect(picture.headers.get('content-type')).toBe('image/jpeg');

  let record = message;
  const step = async (name: string, input: object, who: string) => {
    const on = { id: record.id, expectedVersion: record.version, ...input };
    record = (await act(name, on, who, 'publicFeedback { id version status }')).publicFeedback;
    return record.status;
  };
  expect(await step('referFeedback', { agency: `Agency:${ids.agency(1)}` }, 'deputy')).toBe('REFERRED');
  expect(await step('acceptFeedback', {}, 'unit-program')).toBe('IN_HANDLING');
  expect(await step('replyFeedback', { outcome: '井盖已更换' }, 'unit-program')).toBe('HANDLED');
  const rated = await act(
    'rateFeedback',
    { trackingCode, satisfaction: 'SATISFIED' },
    undefined,
    'publicFeedback { status version }',
  );
  expect(rated.publicFeedback.status).toBe('RATED');
  record = { ...record, version: rated.publicFeedback.version };
  expect(await step('publishFeedback', {}, 'office')).toBe('RATED');

  const follow = `query($code: String!, $id: ID!) {
    feedbackByTrackingCode(trackingCode: $code) { status history { act who } }
    trace(id: $id) { steps { type title happenedOn } } }`;
  const told = await send(follow, { code: trackingCode, id: record.id });
  expect(told.feedbackByTrackingCode.history.map(({ act }: Data) => act)).toEqual([
    ...['submitFeedback', 'referFeedback', 'acceptFeedback', 'replyFeedback', 'rateFeedback', 'publishFeedback'],
  ]);
  expect(told.trace.steps).toContainEqual(expect.objectContaining({ type: 'PUBLIC_FEEDBACK', title: '井盖破损' }));
});
