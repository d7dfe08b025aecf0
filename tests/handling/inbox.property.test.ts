import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../schema/kit/days.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { Model } from '../setup/model.js';
import { type Matter, mattersOf, now, specs, states, today, walk } from './matters.js';

const records = inventRecords(platform.specs, 60);
const model = new Model(records);
const viewers: Readonly<Record<string, Viewer>> = {
  ...Object.fromEntries(
    [0, 1].map((n) => [
      `unit ${n}`,
      { role: 'agency', agency: uuidOf('Agency', n), division: '150000000000' } as const,
    ]),
  ),
  'office of 1506': { role: 'staff', division: '150600000000' },
  'office of 150602': { role: 'staff', division: '150602000000' },
};

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(records, { now });
});
afterAll(() => fixture.close());

const told = ({ id, type, state, due, isOverdue }: Matter) => ({
  id,
  type: specs.find((spec) => recordTypeName(spec) === type)!.name,
  handlingState: state,
  currentDueOn: due,
  isOverdue,
  daysLeft: state === 'OPEN' && due ? daysBetween(today, due) : null,
});

interface Asked {
  readonly filter: {
    readonly state?: string;
    readonly overdue?: boolean;
    readonly dueBefore?: string;
    readonly type?: readonly string[];
  };
  readonly keeps: (matter: Matter) => boolean;
}
const asked: readonly Asked[] = [
  { filter: {}, keeps: ({ state }) => state === 'OPEN' },
  ...states.map((state): Asked => ({ filter: { state }, keeps: (matter) => matter.state === state })),
  { filter: { overdue: true }, keeps: ({ isOverdue }) => isOverdue },
  { filter: { overdue: false }, keeps: ({ state, isOverdue }) => state === 'OPEN' && !isOverdue },
  {
    filter: { dueBefore: addDays(today, 60) },
    keeps: ({ state, due }) => state === 'OPEN' && due !== null && due < addDays(today, 60),
  },
  {
    filter: { type: ['PETITION_CASE', 'PUBLIC_FEEDBACK'], state: 'DONE' },
    keeps: ({ state, type }) => state === 'DONE' && ['PETITION_CASE', 'PUBLIC_FEEDBACK'].includes(type),
  },
  {
    filter: { type: ['SUGGESTION_ASSIGNMENT'], overdue: true },
    keeps: ({ isOverdue, type }) => isOverdue && type === 'SUGGESTION_ASSIGNMENT',
  },
];

describe.each(Object.entries(viewers))('the inbox of %s', (_who, viewer) => {
  const all = mattersOf(model, viewer);

  test.each(asked.map((one) => [JSON.stringify(one.filter), one] as const))(
    'has what its lists have, once, in order: %s',
    async (_name, { filter, keeps }) => {
      const expected = all.filter(keeps).map(told);
      for (const first of filter.type ? [7] : [100]) {
        const { nodes, totals } = await walk(fixture, viewer, filter, first);
        expect(nodes).toEqual(expected);
        expect(totals).toEqual([expected.length]);
      }
    },
  );

  test('is walked by pages of any size without a gap or a repetition', async () => {
    const expected = all.filter(({ state }) => state === 'OPEN').map(told);
    for (const first of [4, 9]) expect((await walk(fixture, viewer, {}, first)).nodes).toEqual(expected);
  });

  test('counts what it has, by type and state', async () => {
    const { inbox } = await fixture.ask('{ inbox { counts { type state count overdue } } }', { viewer });
    const groups = Map.groupBy(all, ({ type, state }) => `${type} ${state}`);
    const expected = [...groups.values()].map((group) => ({
      type: group[0]!.type,
      state: group[0]!.state,
      count: group.length,
      overdue: group.filter(({ isOverdue }) => isOverdue).length,
    }));
    const key = ({ type, state }: { type: string; state: string }) => `${type} ${state}`;
    expect(inbox.counts.toSorted((a: Matter, b: Matter) => (key(a) < key(b) ? -1 : 1))).toEqual(
      expected.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    );
  });
});

test('every kind of matter, every state and both sides of a last day are among what was compared', () => {
  const all = Object.values(viewers).flatMap((viewer) => mattersOf(model, viewer));
  expect(new Set(all.map(({ type }) => type)).size).toBe(specs.length);
  expect(new Set(all.map(({ state }) => state))).toEqual(new Set(states));
  expect(all.some(({ state, isOverdue }) => state === 'OPEN' && isOverdue)).toBe(true);
  expect(all.some(({ state, isOverdue }) => state === 'OPEN' && !isOverdue)).toBe(true);
  expect(all.some(({ state, due }) => state === 'OPEN' && due === null)).toBe(true);
});
