import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { act, come, lead } from './proposal.js';
import { office } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  seedCalendar(data);
  fixture = await openFixture(data, { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const rows = async (sql: string, ...values: unknown[]) => (await fixture.store.pool.query(sql, values)).rows;
const codes = (told: Data[]) => told.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE').toSorted();

test('of a hundred pairs of assignments at once one of each is done, and the other is told that it is stale', async () => {
  const all = await Promise.all(Array.from({ length: 100 }, () => come(fixture, 'UNIT_DETERMINED')));
  for (const it of all) {
    const on = { id: it.id, expectedVersion: it.version };
    const to = (n: number) => act(fixture, 'assignSuggestion', { ...on, lead: `Agency:${ids.agency(n)}` }, office);
    const told = await Promise.all([to(1), to(2)]);
    expect(codes(told)).toEqual(['DONE', 'STALE']);
    const [one, ...more] = await rows(
      `select a.agency_id, s.status, s.version from suggestion_assignment a join suggestion s on s.id = a.suggestion_id
       where s.id = $1`,
      it.key,
    );
    expect(more).toEqual([]);
    const winner = told.findIndex(({ userErrors }) => !userErrors.length);
    expect(one).toEqual({ agency_id: ids.agency([1, 2][winner]!), status: 'ASSIGNED', version: it.version + 1 });
  }
});

test('of an assignment and a withdrawal at once one is done', async () => {
  for (let n = 0; n < 20; n++) {
    const it = await come(fixture, 'UNIT_DETERMINED');
    const on = { id: it.id, expectedVersion: it.version };
    const told = await Promise.all([
      act(fixture, 'assignSuggestion', on, office),
      act(fixture, 'withdrawSuggestion', on, lead),
    ]);
    expect(codes(told)).toEqual(['DONE', 'STALE']);
    const [{ status, units }] = await rows(
      `select status, (select count(*)::int from suggestion_assignment where suggestion_id = s.id) as units from suggestion s where id = $1`,
      it.key,
    );
    expect([status, units]).toEqual(told[0].userErrors.length ? ['WITHDRAWN', 0] : ['ASSIGNED', 2]);
  }
});

test('two mergers into each other at once leave one of them to go on', async () => {
  for (let n = 0; n < 10; n++) {
    const [a, b] = [await come(fixture, 'SUBMITTED'), await come(fixture, 'SUBMITTED')];
    const merge = (one: typeof a, into: typeof b) =>
      act(fixture, 'mergeSuggestion', { id: one.id, expectedVersion: one.version, mergedInto: into.id }, office);
    const told = await Promise.all([merge(a, b), merge(b, a)]);
    const [first] = codes(told);
    expect(first).toBe('DONE');
    const states = await rows('select status from suggestion where id = any($1) order by status', [a.key, b.key]);
    expect(states.map(({ status }) => status)).toEqual(['MERGED', 'SUBMITTED']);
  }
});
