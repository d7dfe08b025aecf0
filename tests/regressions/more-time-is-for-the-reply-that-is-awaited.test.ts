import { afterAll, beforeAll, expect, test } from 'vitest';
import { done, inKangbashi, lead, office, openHandling, perform, refusal } from '../acts/handling.js';

const replied = {
  status: 'ACCEPTED',
  acceptedOn: '2026-11-02',
  repliedOn: '2026-11-22',
  rehandledOn: '2026-11-25',
  secondDueOn: '2026-12-20',
};
const setting = {
  again: { ...inKangbashi, on: '2026-11-01', status: 'REHANDLING', parts: [[lead, 'LEAD', replied]] },
};
const there = { ...office, division: '150600000000' };

let opened: Awaited<ReturnType<typeof openHandling<'again'>>>;
beforeAll(async () => {
  opened = await openHandling(setting as never);
});
afterAll(() => opened.fixture.close());

test('more time for a second reply moves its own last day, and not that of the first', async () => {
  const [part] = opened.cases.again.parts;
  const before = (
    await opened.fixture.store.pool.query('select due_on::text from suggestion_assignment where id = $1', [part])
  ).rows;
  const more = (dueOn: string) => ({ dueOn, reason: '须再次论证' });
  expect(await refusal(opened.fixture, 'extendAssignment', part!, there, more('2026-12-20'))).toBe('NO_EXTENSION');
  await done(opened.fixture, 'extendAssignment', part!, there, more('2027-01-10'));
  const { rows } = await opened.fixture.store.pool.query(
    'select due_on::text, second_due_on::text, original_due_on, extension_reason, is_due_provisional from suggestion_assignment where id = $1',
    [part],
  );
  const second = { second_due_on: '2027-01-10', original_due_on: null, extension_reason: '须再次论证' };
  expect(rows).toEqual([{ ...before[0], ...second, is_due_provisional: false }]);
});

test('a second reply is given no more time than the rule of the place allows from the day it was sent back', async () => {
  const { pool } = opened.fixture.store;
  const [part] = opened.cases.again.parts;
  const seen = async () => (await pool.query('select * from suggestion_assignment where id = $1', [part])).rows;
  const before = await seen();
  const beyond = { dueOn: '2027-02-26', reason: '须再次论证' };
  const told = await perform(opened.fixture, 'extendAssignment', part!, before[0].version, there, beyond);
  expect(told.userErrors).toEqual([{ code: 'BEYOND_THE_RULE', path: ['input', 'dueOn'] }]);
  expect(await seen()).toEqual(before);
  await done(opened.fixture, 'extendAssignment', part!, there, { dueOn: '2027-02-25', reason: '须再次论证' });
  expect(
    (await pool.query('select second_due_on::text from suggestion_assignment where id = $1', [part])).rows,
  ).toEqual([{ second_due_on: '2027-02-25' }]);
});
