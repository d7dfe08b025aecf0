import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unfit } from '../../api/files/content.js';
import { deputy, office, otherDeputy, otherOffice, otherUnit, perform, submit, unit } from '../acts/voice.js';
import { type Asking, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { type FileServer, startFileServer } from './file-server.js';
import { jpeg, png, segment } from './pictures.js';

let fixture: Fixture;
let server: FileServer;
let infected = false;
let isBlind = false;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  const scan = async () => {
    if (infected) throw new Unfit('The file was refused by the virus scanner.');
    if (isBlind) throw new Error('no scanner');
  };
  server = await startFileServer(fixture, { scan });
});
afterAll(async () => {
  await server.close();
  await fixture.close();
});

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;
const stored = () => readdirSync(server.folder, { recursive: true }).filter((name) => String(name).length > 10);
const photo = jpeg([segment(0xfe, Buffer.from('shot at 39.82 N'))]);
const bare = jpeg();

/** A message with a photograph, as its id; and what one sees of its files. */
async function withPhoto(more: object = {}): Promise<string> {
  const told = await submit(fixture, { attachments: [await server.upload('JPEG', photo)], ...more });
  expect(told.userErrors).toEqual([]);
  const { rows } = await fixture.store.pool.query('select id from public_feedback where number = $1', [told.number]);
  return `PublicFeedback:${rows[0].id}`;
}
const seen = async (id: string, asking: Asking, more = 'name') => {
  const source = `query($id: ID!) { publicFeedbackItem(id: $id) { attachments { nodes { id kind size width height ${more} url } } } }`;
  return (await fixture.ask(source, { ...asking, variables: { id } })).publicFeedbackItem?.attachments.nodes;
};

test('a photograph goes with the message, rid of where it was taken, and the office fetches it', async () => {
  const [file] = await seen(await withPhoto(), { viewer: office });
  expect(file).toMatchObject({ kind: 'JPEG', size: bare.length, width: 8, height: 4, name: '路灯.jpg' });
  const answer = await server.get(file.url);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(bare.length),
    'content-disposition': `inline; filename="attachment-${file.id.slice(-8)}.jpg"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': `default-src 'none'; sandbox`,
    'cache-control': 'private, max-age=300',
    'accept-ranges': 'bytes',
    etag: `"${createHash('sha256').update(bare).digest('hex')}"`,
  });
  expect((await bytesOf(answer)).equals(bare)).toBe(true);
});

test('only those who handle the message see its files, until they are published', async () => {
  const id = await withPhoto({ deputy: `Deputy:${ids.deputy(1)}` });
  for (const viewer of [office, deputy]) expect(await seen(id, { viewer })).toHaveLength(1);
  for (const viewer of [otherOffice, otherDeputy, unit, otherUnit, { role: 'anonymous' } as const])
    expect(await seen(id, { viewer }, '')).toBeUndefined();
  const step = async (act: string, input: object, viewer = office) => {
    const { rows } = await fixture.store.pool.query('select version from public_feedback where id = $1', [
      id.slice(15),
    ]);
    const told = await perform(fixture, act, { id, expectedVersion: rows[0].version, ...input }, { viewer });
    expect(told.userErrors).toEqual([]);
  };
  await step('referFeedback', { agency: `Agency:${ids.agency(1)}` });
  await step('acceptFeedback', {}, unit);
  await step('replyFeedback', { outcome: '已修复', attachments: [await server.upload('PNG', png())] }, unit);
  const files = await seen(id, { viewer: unit });
  expect(files.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['JPEG', 'PNG']);
  const repaired = files.find(({ kind }: { kind: string }) => kind === 'PNG');
  await step('publishFeedback', { attachments: [repaired.id] });
  const { name: _, ...open } = repaired;
  expect(await seen(id, {}, '')).toEqual([{ ...open, url: expect.stringContaining('/files/') }]);
});

test('a link is good for what it was told for, and for minutes', async () => {
  const [file] = await seen(await withPhoto(), { viewer: office });
  const { uploadId, url } = await server.announce('JPEG', photo.length);
  expect(uploadId).toMatch(/^[0-9A-Z-]{19}$/);
  const soon = Number(new URL(file.url, 'http://x').searchParams.get('expires')) - Date.now() / 1000;
  expect(soon).toBeGreaterThan(290);
  expect(soon).toBeLessThanOrEqual(361);
  for (const other of [
    file.url.replace(/expires=\d+/, 'expires=99999999999'),
    file.url.replace(/expires=\d+/, `expires=${Math.floor(Date.now() / 1000) - 1}`),
    file.url.replace(/signature=./, 'signature=*'),
    file.url.replace(/\?.*/, ''),
    url,
  ])
    expect([other, (await server.get(other)).status]).toEqual([other, 403]);
  expect((await server.send(file.url, photo)).status).toBe(403);
});

test('a part is handed out, and nothing anew to who has it', async () => {
  const [file] = await seen(await withPhoto(), { viewer: office });
  const part = async (range: string, headers = {}) => {
    const answer = await server.get(file.url, { headers: { range, ...headers } });
    return [answer.status, answer.headers.get('content-range'), (await bytesOf(answer)).toString('hex')];
  };
  const size = bare.length;
  const hex = (from: number, to?: number) => bare.subarray(from, to).toString('hex');
  expect(await part('bytes=0-3')).toEqual([206, `bytes 0-3/${size}`, hex(0, 4)]);
  expect(await part('bytes=10-')).toEqual([206, `bytes 10-${size - 1}/${size}`, hex(10)]);
  expect(await part('bytes=-2')).toEqual([206, `bytes ${size - 2}-${size - 1}/${size}`, 'ffd9']);
  expect(await part(`bytes=5-${size * 9}`)).toEqual([206, `bytes 5-${size - 1}/${size}`, hex(5)]);
  expect(await part(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, '']);
  expect(await part('bytes=0-1,4-5')).toEqual([200, null, hex(0)]);
  expect(await part('bytes=0-3', { 'if-range': '"another"' })).toEqual([200, null, hex(0)]);
  const etag = (await server.get(file.url)).headers.get('etag')!;
  expect((await server.get(file.url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const head = await server.get(file.url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(size)]);
});

test('what is sent is what was announced, or it is not kept', async () => {
  const before = stored();
  const attempt = async (kind: string, size: number, bytes: Uint8Array) => {
    const answer = await server.send((await server.announce(kind, size)).url, bytes, { 'content-type': 'image/jpeg' });
    return [answer.status, ((await answer.json()) as { errors: { message: string }[] }).errors[0]!.message];
  };
  expect(await attempt('JPEG', 400, photo)).toEqual([422, `The file has ${photo.length} bytes; 400 were announced.`]);
  expect(await attempt('PNG', photo.length, photo)).toEqual([
    422,
    'The file was announced as image/png, and its content is image/jpeg.',
  ]);
  infected = true;
  expect(await attempt('JPEG', photo.length, photo)).toEqual([422, 'The file was refused by the virus scanner.']);
  infected = false;
  isBlind = true;
  expect((await attempt('JPEG', photo.length, photo))[0]).toBe(500);
  isBlind = false;
  expect(stored()).toEqual(before);
  const sizes = await Promise.all([0, 10 * 2 ** 20, 10 * 2 ** 20 + 1].map((size) => server.announce('JPEG', size)));
  expect(sizes.map(({ userErrors }) => userErrors)).toEqual([
    [{ code: 'FILE_SIZE', path: ['input', 'size'] }],
    [],
    [{ code: 'FILE_SIZE', path: ['input', 'size'] }],
  ]);
});

test('a file is kept once, whoever sends it at the same time, and its content never changes', async () => {
  const { uploadId, url } = await server.announce('PNG', png().length);
  const other = png([], 8, 3);
  const before = stored().length;
  const answers = await Promise.all([png(), other, png(), other].map((bytes) => server.send(url, bytes)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  expect(stored()).toHaveLength(before + 1);
  const kept = [png(), other][answers.findIndex(({ status }) => status === 201) % 2]!;
  expect(await codeOf(await server.send(url, png()))).toBe('BAD_REQUEST');
  const { number } = await submit(fixture, { attachments: [uploadId] });
  const { rows } = await fixture.store.pool.query('select id from public_feedback where number = $1', [number]);
  const [file] = await seen(`PublicFeedback:${rows[0].id}`, { viewer: office });
  expect((await bytesOf(await server.get(file.url))).equals(kept)).toBe(true);
});

test('a file goes with one message, once it is there', async () => {
  const announced = (await server.announce('JPEG', photo.length)).uploadId;
  const refused = { userErrors: [{ code: 'NOT_UPLOADED', path: ['input', 'attachments'] }] };
  expect(await submit(fixture, { attachments: [announced] })).toMatchObject(refused);
  const taken = await server.upload('JPEG', photo);
  expect((await submit(fixture, { attachments: [taken.toLowerCase()] })).userErrors).toEqual([]);
  expect(await submit(fixture, { attachments: [taken] })).toMatchObject(refused);
  const unknown = submit(fixture, { attachments: ['0000-0000-0000-0000'] });
  await expect(unknown).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND', argument: 'submitFeedback.input.attachments' },
  });
  const ten = await Promise.all(Array.from({ length: 10 }, () => server.upload('JPEG', photo)));
  expect(await submit(fixture, { attachments: ten })).toMatchObject({ userErrors: [{ code: 'TOO_MANY_FILES' }] });
});

test('what nobody has claimed within a day is removed, what is part of something stays', async () => {
  const [file] = await seen(await withPhoto(), { viewer: office });
  const idle = await server.upload('PNG', png());
  const kept = stored().length;
  expect(await server.files.sweep()).toBe(0);
  const removed = await server.files.sweep(Date.now() + 24 * 3_600_000 + 60_000);
  const { rows } = await fixture.store.pool.query(
    `select count(*)::int as n from attachment where status in ('REQUESTED', 'STORED')`,
  );
  expect(rows[0].n).toBe(0);
  expect(removed).toBeGreaterThan(0);
  expect(stored().length).toBeLessThan(kept);
  expect((await server.get(file.url)).status).toBe(200);
  expect(await submit(fixture, { attachments: [idle] })).toMatchObject({ userErrors: [{ code: 'NOT_UPLOADED' }] });
});
