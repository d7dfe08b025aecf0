import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Data } from '../setup/fixture.js';
import { assistant, lead, openHandling, perform } from './handling.js';

const accepted = { status: 'ACCEPTED', acceptedOn: '2026-11-21' };
const rounds = 20;
const setting = {
  again: { on: '2026-11-20', status: 'ACCEPTED_BY_UNIT', parts: [[lead, 'LEAD', accepted]] },
  ...Object.fromEntries(
    Array.from({ length: rounds }, (_, n) => [
      [`waiting${n}`, { on: '2026-11-20', parts: [[lead, 'LEAD']] }],
      [
        `separate${n}`,
        {
          on: '2026-11-20',
          status: 'ACCEPTED_BY_UNIT',
          parts: [
            [lead, 'SEPARATE', accepted],
            [assistant, 'SEPARATE', accepted],
          ],
        },
      ],
    ]).flat(),
  ),
} as never;

let opened: Awaited<ReturnType<typeof openHandling<string>>>;
beforeAll(async () => {
  opened = await openHandling(setting);
});
afterAll(() => opened.fixture.close());

const reply = { mode: 'WRITTEN', result: 'SOLVED', content: '已经办好' };
const codes = (told: Data[]) => told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted();

test('of an acceptance and a return at once one is done', async () => {
  for (let n = 0; n < rounds; n++) {
    const id = opened.cases[`waiting${n}`]!.parts[0]!;
    const told = await Promise.all([
      perform(opened.fixture, 'acceptAssignment', id, 1, lead),
      perform(opened.fixture, 'requestReturn', id, 1, lead, { reason: '不属于本单位职责' }),
    ]);
    expect(codes(told)).toEqual(['DONE', 'STALE']);
    const { rows } = await opened.fixture.store.pool.query(
      'select a.status as part, a.version, s.status as whole, s.version as held from suggestion_assignment a join suggestion s on s.id = a.suggestion_id where a.id = $1',
      [id],
    );
    const isAccepted = rows[0].part === 'ACCEPTED';
    expect(rows[0]).toEqual({
      part: isAccepted ? 'ACCEPTED' : 'RETURN_REQUESTED',
      version: 2,
      whole: isAccepted ? 'ACCEPTED_BY_UNIT' : 'RETURN_REQUESTED',
      held: 2,
    });
  }
});

test('of two units that reply at once neither is lost, and the suggestion has its reply', async () => {
  for (let n = 0; n < rounds; n++) {
    const { suggestion, parts } = opened.cases[`separate${n}`]!;
    const told = await Promise.all([
      perform(opened.fixture, 'replySuggestion', parts[0]!, 1, lead, reply),
      perform(opened.fixture, 'replySuggestion', parts[1]!, 1, assistant, { ...reply, result: 'PLANNED' }),
    ]);
    expect(codes(told)).toEqual(['DONE', 'DONE']);
    const { rows } = await opened.fixture.store.pool.query(
      'select status, result, version, (select count(*)::int from suggestion_reply r join suggestion_assignment a on a.id = r.assignment_id where a.suggestion_id = s.id) as replies from suggestion s where id = $1',
      [suggestion],
    );
    expect(rows[0]).toEqual({ status: 'REPLIED', result: 'PLANNED', version: 3, replies: 2 });
  }
});

test('twenty times the same reply is one reply', async () => {
  const { parts } = opened.cases.again!;
  const told = await Promise.all(
    Array.from({ length: 20 }, () => perform(opened.fixture, 'replySuggestion', parts[0]!, 1, lead, reply)),
  );
  expect(codes(told)).toEqual(['DONE', ...Array(19).fill('STALE')]);
  const { rows } = await opened.fixture.store.pool.query(
    'select count(*)::int from suggestion_reply where assignment_id = $1',
    [...parts],
  );
  expect(rows[0].count).toBe(1);
});
