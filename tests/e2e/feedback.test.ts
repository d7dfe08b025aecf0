import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSdk, type Sdk } from '../../codegen/sdk.js';
import { type FileServer, startFileServer } from '../files/file-server.js';
import { jpeg, png, segment } from '../files/pictures.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { startPeople } from './people.js';

let fixture: Fixture;
let people: Awaited<ReturnType<typeof startPeople>>;
let server: FileServer;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  people = await startPeople(fixture);
  server = await startFileServer(fixture, people.options);
});
afterAll(async () => {
  await server.close();
  await people.close();
  await fixture.close();
});

const as = async (who?: string): Promise<Sdk> =>
  createSdk({ url: `${server.url}/graphql`, ...(who !== undefined && { token: await people.token(who) }) });
const key = () => randomBytes(16).toString('base64url');
const photo = jpeg([segment(0xfe, Buffer.from('39.82 N 109.96 E'))]);

async function upload(sdk: Sdk, kind: 'JPEG' | 'PNG', bytes: Buffer): Promise<string> {
  const input = { idempotencyKey: key(), name: 'photo', kind, size: bytes.length };
  const { requestUpload } = await sdk.requestUpload({ input });
  const sent = await server.send(requestUpload!.url!, bytes);
  expect(sent.status).toBe(201);
  return requestUpload!.uploadId!;
}

test('a citizen’s feedback goes from the scan to the rating, with the SDK alone', async () => {
  const [citizen, deputy, office, unit] = [
    await as(),
    await as('deputy'),
    await as('office'),
    await as('unit-program'),
  ];
  const { deputyByQrToken } = await citizen.deputyByQrToken({ token: 'qr-token-1' });
  expect(deputyByQrToken).toMatchObject({ id: `Deputy:${ids.deputy(1)}`, name: '李娜' });
  const words = { title: '吉祥广场的地砖松了', content: '老人孩子常在那里绊倒' };
  const division = 'Division:150602001002';
  expect((await citizen.similarFeedback({ ...words, division })).similarFeedback).toEqual([]);
  const input = {
    ...{ ...words, division, idempotencyKey: key(), category: 'ENVIRONMENT' as const, channel: 'DEPUTY_QR' as const },
    ...{ scannedCode: 'qr-token-1', attachments: [await upload(citizen, 'JPEG', photo)] },
  };
  const { submitFeedback } = await citizen.submitFeedback({ input });
  expect(submitFeedback).toMatchObject({ userErrors: [], publicFeedback: null });
  const { trackingCode, number } = submitFeedback!;

  // Each finds it with what is theirs to do.
  const found = await deputy.publicFeedback({ filter: { number: { eq: number! } } });
  const [message] = found.publicFeedback.nodes;
  expect(message).toMatchObject({ number, status: 'RECEIVED' });
  const on = (record: { id: string; version: number } | null | undefined) => ({
    idempotencyKey: key(),
    id: record!.id,
    expectedVersion: record!.version,
  });
  const [file] = (await deputy.feedbackFiles({ id: message!.id })).publicFeedbackItem!.attachments.nodes;
  expect(Buffer.from(await (await server.get(file!.url)).arrayBuffer()).equals(jpeg())).toBe(true);
  const { screenFeedback } = await deputy.screenFeedback({ input: on({ id: message!.id, version: 1 }) });
  const agency = `Agency:${ids.agency(1)}`;
  const { referFeedback } = await office.referFeedback({ input: { ...on(screenFeedback!.publicFeedback), agency } });
  const { acceptFeedback } = await unit.acceptFeedback({ input: on(referFeedback!.publicFeedback) });
  const after = await upload(unit, 'PNG', png());
  const { replyFeedback } = await unit.replyFeedback({
    input: { ...on(acceptFeedback!.publicFeedback), outcome: '地砖已更换', attachments: [after] },
  });
  expect(replyFeedback).toMatchObject({ userErrors: [], publicFeedback: { status: 'HANDLED' } });

  // The sender has nothing but the code.
  const told = await citizen.feedbackByTrackingCode({ trackingCode: trackingCode! });
  expect(told.feedbackByTrackingCode).toMatchObject({ status: 'HANDLED', outcome: '地砖已更换' });
  const rating = { idempotencyKey: key(), trackingCode: trackingCode!, satisfaction: 'SATISFIED' as const };
  const { rateFeedback } = await citizen.rateFeedback({ input: rating });
  const { closeFeedback } = await office.closeFeedback({ input: on(rateFeedback!.publicFeedback) });
  const files = (await office.feedbackFiles({ id: message!.id })).publicFeedbackItem!.attachments.nodes;
  const repaired = files.find(({ kind }) => kind === 'PNG')!;
  const publishing = { ...on(closeFeedback!.publicFeedback), attachments: [repaired.id] };
  expect((await office.publishFeedback({ input: publishing })).publishFeedback!.userErrors).toEqual([]);

  // Everybody sees what came of it, and nothing of who sent it.
  const open = (await citizen.feedbackFiles({ id: message!.id })).publicFeedbackItem!.attachments.nodes;
  expect(open.map(({ id }) => id)).toEqual([repaired.id]);
  expect((await server.get(open[0]!.url)).status).toBe(200);
  const next = await citizen.similarFeedback({ title: '广场地砖又松了', content: '吉祥广场', division });
  expect(next.similarFeedback.map(({ feedback }) => feedback.number)).toEqual([number]);
});
