import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { key, office, perform, submit, unit } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace());
});
afterAll(() => fixture.close());

const rowOf = async (number: string) =>
  (await fixture.store.pool.query('select * from public_feedback where number = $1', [number])).rows[0];
const countOf = async (table: string, where: string, ...values: unknown[]) =>
  (await fixture.store.pool.query(`select count(*)::int from ${table} where ${where}`, values)).rows[0].count;
const many = <One>(count: number, make: (n: number) => Promise<One>) =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));
const codes = (told: Data[]) => told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted();

/** A message that its unit has answered. */
async function answered() {
  const told = await submit(fixture);
  const id = (await rowOf(told.number)).id;
  let version = 1;
  for (const [act, input, viewer] of [
    ['referFeedback', { agency: `Agency:${ids.agency(1)}` }, office],
    ['acceptFeedback', {}, unit],
    ['replyFeedback', { outcome: '已修复' }, unit],
  ] as const)
    await perform(fixture, act, { id: `PublicFeedback:${id}`, expectedVersion: version++, ...input }, { viewer });
  return { ...told, id };
}

test('of twenty equal ratings at once one counts', async () => {
  const { trackingCode, number, id } = await answered();
  const told = await many(20, () => perform(fixture, 'rateFeedback', { trackingCode, satisfaction: 'SATISFIED' }));
  expect(codes(told)).toEqual(['DONE', ...Array(19).fill('WRONG_STATE')]);
  expect(await rowOf(number)).toMatchObject({ status: 'RATED', version: 5 });
  expect(await countOf('act.history', 'key = $1', id)).toBe(5);
});

test('ten times the same key at once is one message, told to all ten', async () => {
  const idempotencyKey = key();
  const title = `同键${idempotencyKey}`;
  const told = await many(10, () => submit(fixture, { idempotencyKey, title }));
  expect(new Set(told.map(({ trackingCode }) => trackingCode)).size).toBe(1);
  expect(told.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await countOf('public_feedback', 'title = $1', title)).toBe(1);
});

test('ten times the same key on one record at once is one act', async () => {
  const { number } = await submit(fixture);
  const { id } = await rowOf(number);
  const act = { id: `PublicFeedback:${id}`, expectedVersion: 1, idempotencyKey: key() };
  const told = await many(10, () => perform(fixture, 'screenFeedback', act, { viewer: office, client: 'office' }));
  expect(codes(told)).toEqual(Array(10).fill('DONE'));
  expect(told.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await rowOf(number)).toMatchObject({ version: 2 });
});

test('of two acts at once on what both have seen one is done, and the other is told that it is stale', async () => {
  for (let n = 0; n < 100; n++) {
    const { number } = await submit(fixture);
    const { id } = await rowOf(number);
    const seen = { id: `PublicFeedback:${id}`, expectedVersion: 1 };
    const told = await Promise.all([
      perform(fixture, 'screenFeedback', { ...seen, category: 'HEALTH' }, { viewer: office }),
      perform(fixture, 'referFeedback', { ...seen, agency: `Agency:${ids.agency(1)}` }, { viewer: office }),
    ]);
    expect(codes(told)).toEqual(['DONE', 'STALE']);
    const row = await rowOf(number);
    const isScreened = row.status === 'SCREENED';
    expect([row.version, row.category, row.agency_id]).toEqual(
      isScreened ? [2, 'HEALTH', null] : [2, 'URBAN_TRANSPORT', ids.agency(1)],
    );
    expect(await countOf('act.audit', 'object = $1', seen.id)).toBe(2);
  }
});

test('two messages that are merged into each other at once do not both go', async () => {
  for (let n = 0; n < 20; n++) {
    const [one, other] = await Promise.all([submit(fixture), submit(fixture)]);
    const [a, b] = [(await rowOf(one.number)).id, (await rowOf(other.number)).id];
    const merge = (id: string, into: string) =>
      perform(
        fixture,
        'mergeFeedback',
        { id: `PublicFeedback:${id}`, expectedVersion: 1, mergedInto: `PublicFeedback:${into}` },
        { viewer: office },
      );
    const told = await Promise.all([merge(a, b), merge(b, a)]);
    expect(codes(told)).toEqual(['DONE', 'STALE']);
    expect(await countOf('public_feedback', `id in ($1, $2) and status = 'MERGED'`, a, b)).toBe(1);
  }
});

test('writers under one parent do not wait for one another’s versions', async () => {
  const told = await many(50, () => submit(fixture, { title: '同一代表' }));
  expect(codes(told)).toEqual(Array(50).fill('DONE'));
  expect(await countOf('public_feedback', 'title = $1', '同一代表')).toBe(50);
});
