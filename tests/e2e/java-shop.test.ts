import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FileServer, startFileServer } from '../files/file-server.js';
import { jpeg } from '../files/pictures.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { startPeople } from './people.js';
import { openShop, type Shop } from './shop.js';

let fixture: Fixture;
let people: Awaited<ReturnType<typeof startPeople>>;
let server: FileServer;
let send: Shop['send'];
let act: Shop['act'];
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  people = await startPeople(fixture);
  server = await startFileServer(fixture, people.options);
  ({ send, act } = await openShop(server.url, people.token));
});
afterAll(async () => {
  await server.close();
  await people.close();
  await fixture.close();
});

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
