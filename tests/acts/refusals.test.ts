import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Asking, type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { everything, key, office, otherOffice, otherUnit, perform, submit, unit, words } from './voice.js';

let fixture: Fixture;
/** A message that waits for somebody, and what names it. */
let record: { id: string; expectedVersion: number };
let trackingCode: string;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
  const told = await submit(fixture);
  trackingCode = told.trackingCode;
  const { rows } = await fixture.store.pool.query('select id from public_feedback');
  record = { id: `PublicFeedback:${rows[0].id}`, expectedVersion: 1 };
});
afterAll(() => fixture.close());

/** What an attempt is told; it must leave everything as it was. */
async function attempt(act: string, input: object, asking: Asking = {}): Promise<Data> {
  const before = await everything(fixture);
  const told = await perform(fixture, act, input, asking).catch((error) => ({
    code: error.extensions?.code,
    argument: error.extensions?.argument,
    message: error.message,
  }));
  expect(await everything(fixture)).toEqual(before);
  return told;
}

test('what one does not see is not there', async () => {
  const hidden = { code: 'NOT_FOUND', argument: 'screenFeedback.input.id' };
  expect(await attempt('screenFeedback', record, { viewer: otherOffice })).toMatchObject(hidden);
  const none = { ...record, id: `PublicFeedback:${ids.deputy(1)}` };
  expect(await attempt('screenFeedback', none, { viewer: office })).toMatchObject(hidden);
  expect(
    await attempt('rateFeedback', { trackingCode: '0000-0000-0000-0000', satisfaction: 'SATISFIED' }),
  ).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'rateFeedback.input.trackingCode',
  });
});

test('what is not one’s own to do is forbidden, to those who keep the platform too', async () => {
  for (const viewer of [unit, { role: 'system' } as const, { role: 'analyst', division: '150602000000' } as const])
    expect((await attempt('screenFeedback', record, { viewer })).code).toBe('FORBIDDEN');
  expect((await attempt('screenFeedback', record)).code).toBe('FORBIDDEN');
  const elsewhere = words({ division: 'Division:150603000000', deputy: undefined });
  expect((await attempt('submitFeedback', elsewhere, { viewer: office })).code).toBe('FORBIDDEN');
});

test('records that are named must be there for the asker', async () => {
  const agency = `Agency:${ids.deputy(7)}`;
  expect(await attempt('referFeedback', { ...record, agency }, { viewer: office })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'referFeedback.input.agency',
  });
  const other = await submit(fixture, { division: 'Division:420502000000', deputy: undefined });
  expect(other.userErrors).toEqual([]);
  const { rows } = await fixture.store.pool.query(
    `select id from public_feedback where division_code = '420502000000'`,
  );
  const mergedInto = `PublicFeedback:${rows[0].id}`;
  expect(await attempt('mergeFeedback', { ...record, mergedInto }, { viewer: office })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'mergeFeedback.input.mergedInto',
  });
});

test('a version that is not the one seen comes before the state, and the state before the rule', async () => {
  const agency = `Agency:${ids.agency(1)}`;
  const told = async (input: object, act = 'referFeedback') =>
    (await attempt(act, { ...record, agency, ...input }, { viewer: office })).userErrors;
  const past = { dueOn: '2020-01-01' };
  expect(await told({ ...past, expectedVersion: 7 })).toEqual([
    {
      code: 'STALE',
      message: 'The record has changed meanwhile: look at it again',
      path: ['input', 'expectedVersion'],
    },
  ]);
  expect(await told(past)).toEqual([
    { code: 'DUE_IN_THE_PAST', message: 'The last day is before today', path: ['input', 'dueOn'] },
  ]);
  expect(
    (await attempt('closeFeedback', { ...record, expectedVersion: 7 }, { viewer: office })).userErrors[0].code,
  ).toBe('STALE');
  expect((await attempt('closeFeedback', record, { viewer: office })).userErrors).toEqual([
    { code: 'WRONG_STATE', message: 'Not in the state that it is in', path: ['input', 'id'] },
  ]);
  expect(
    (await attempt('rateFeedback', { trackingCode, satisfaction: 'SATISFIED' }, { isChinese: true })).userErrors,
  ).toEqual([{ code: 'WRONG_STATE', message: '当前状态不能进行此操作', path: ['input', 'trackingCode'] }]);
});

test('input that cannot be right is refused before anything is read', async () => {
  const long = { ...words(), title: '长'.repeat(201) };
  expect(await attempt('submitFeedback', long)).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'submitFeedback.input.title: is 201 characters long; at most 200 are allowed',
  });
  for (const title of ['', '   ', '\u3000\n', 'a\0b', '\ud800', 'a\u0007b', 'a\u0085b'])
    expect((await attempt('submitFeedback', { ...words(), title })).code, JSON.stringify(title)).toBe('BAD_USER_INPUT');
  const wrongType = { ...record, agency: `Deputy:${ids.deputy(1)}` };
  expect((await attempt('referFeedback', wrongType, { viewer: office })).argument).toBe('referFeedback.input.agency');
});

test('what is wrong with a text is told of its argument, whatever part of the input it is', async () => {
  const told = async (act: string, input: object) =>
    (await attempt(act, { ...record, ...input }, { viewer: office })).message;
  expect(await told('rejectFeedback', { reason: ' \n ' })).toBe(
    'rejectFeedback.input.reason: is empty; write something',
  );
  expect(await told('rejectFeedback', { reason: '不\u001b[2J' })).toBe(
    'rejectFeedback.input.reason: has the control character U+001B; leave it out',
  );
  expect(await told('rejectFeedback', { reason: '由'.repeat(501) })).toBe(
    'rejectFeedback.input.reason: is 501 characters long; at most 500 are allowed',
  );
  expect((await attempt('submitFeedback', words({ name: '甲'.repeat(41) }))).message).toBe(
    'submitFeedback.input.name: is 41 characters long; at most 40 are allowed',
  );
  const phone = words({ phone: '138\t00000001' });
  expect((await attempt('submitFeedback', phone)).message).toBe(
    'submitFeedback.input.phone: has the control character U+0009; leave it out',
  );
});

test('texts are kept without blanks about them, in NFC, with plain lines, and empty ones are none', async () => {
  const sent = { title: '\u3000 cafe\u0301 旁的路灯\n', content: '第一行\r\n第二行\r第三行', name: '  ', phone: '' };
  const { number } = await submit(fixture, sent);
  const { rows } = await fixture.store.pool.query(
    'select title, content, citizen_name_masked as name, phone_masked as phone from public_feedback where number = $1',
    [number],
  );
  expect(rows).toEqual([
    { title: 'café 旁的路灯'.normalize('NFC'), content: '第一行\n第二行\n第三行', name: null, phone: null },
  ]);
});

test('a key without a client has 128 random bits', async () => {
  for (const idempotencyKey of ['1', 'a'.repeat(40), 'key-of-a-citizen', 'has blanks in it, many'])
    expect((await attempt('submitFeedback', { ...words(), idempotencyKey })).argument, idempotencyKey).toBe(
      'submitFeedback.input.idempotencyKey',
    );
  const own = { viewer: office, client: 'office' };
  // Where a name or a telephone number may be sent, they could be tried out by a key that can be guessed.
  await expect(submit(fixture, { idempotencyKey: '1' }, own)).rejects.toMatchObject({
    extensions: { argument: 'submitFeedback.input.idempotencyKey' },
  });
  const { publicFeedback } = await submit(fixture, {}, own);
  const screened = { id: publicFeedback.id, expectedVersion: 1, idempotencyKey: '1' };
  expect((await perform(fixture, 'screenFeedback', screened, own)).userErrors).toEqual([]);
});

test('the same request under its key gets the first answer, and another one is refused', async () => {
  const idempotencyKey = key();
  const first = await submit(fixture, { idempotencyKey });
  const again = await submit(fixture, { idempotencyKey });
  expect(again).toEqual({ ...first, replayed: true });
  expect(await attempt('submitFeedback', words({ idempotencyKey, title: '别的' }))).toMatchObject({
    code: 'KEY_REUSED',
    argument: 'submitFeedback.input.idempotencyKey',
  });
  // Of another client it is another key.
  const other = await submit(fixture, { idempotencyKey }, { viewer: office, client: 'office' });
  expect(other.replayed).toBe(false);
  expect(other.number).not.toBe(first.number);
});

test('an act that was done is answered so under its key, whatever has come since', async () => {
  const idempotencyKey = key();
  const act = { ...record, idempotencyKey };
  const asking = { viewer: office, client: 'office' };
  const first = await perform(fixture, 'screenFeedback', act, asking);
  expect(first).toMatchObject({ publicFeedback: { version: 2, status: 'SCREENED' }, replayed: false });
  await perform(fixture, 'referFeedback', { ...record, expectedVersion: 2, agency: `Agency:${ids.agency(1)}` }, asking);
  const again = await perform(fixture, 'screenFeedback', act, asking);
  expect(again).toMatchObject({ publicFeedback: { version: 3, status: 'REFERRED' }, userErrors: [], replayed: true });
  expect((await attempt('acceptFeedback', { ...record, expectedVersion: 3 }, { viewer: otherUnit })).code).toBe(
    'NOT_FOUND',
  );
});
