import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { awaited, awaitedOf } from '../../schema/kit/graphql/to-do.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { Model } from '../setup/model.js';
import { now } from './matters.js';

const records = inventRecords(platform.specs, 60);
const model = new Model(records);
const deputies = Array.from({ length: 8 }, (_, n): Viewer => ({ role: 'deputy', deputy: uuidOf('Deputy', n) }));
const viewers: Readonly<Record<string, Viewer>> = {
  'an office': { role: 'staff', division: '150600000000' },
  'an agency': { role: 'agency', agency: uuidOf('Agency', 1), division: '150000000000' },
};

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(records, { now });
});
afterAll(() => fixture.close());

/** What waits for somebody, from the declarations alone. */
function waiting(viewer: Viewer): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const act of platform.acts.values()) {
    const rule = awaitedOf(act, viewer.role);
    if (!rule || !awaited(act)) continue;
    for (const row of model.visible(act.spec, viewer)) {
      const isReady =
        act.from.includes(row[act.workflow.state!] as string) && model.permits(act.spec, row, rule, viewer);
      const id = model.id(act.spec, row);
      if (isReady) found.set(id, [...(found.get(id) ?? []), act.name]);
    }
  }
  return found;
}

const query = `query($first: Int, $after: String) { toDo(first: $first, after: $after) {
  nodes { record { id } acts dueOn } edges { node { dueOn } } pageInfo { hasNextPage endCursor } totalCount } }`;

test.each([
  ...deputies.filter((viewer) => waiting(viewer).size > 0).map((viewer, n) => [`deputy ${n}`, viewer] as const),
  ...Object.entries(viewers),
])('%s has what waits for an act of theirs, once, and nothing else', async (_who, viewer) => {
  const expected = waiting(viewer);
  expect(expected.size).toBeGreaterThan(0);
  for (const first of [2, 100]) {
    const nodes: Data[] = [];
    for (let after: string | null = null; ; ) {
      const { toDo }: Data = await fixture.ask(query, { viewer, variables: { first, after } });
      expect(toDo.totalCount).toBe(expected.size);
      nodes.push(...toDo.nodes);
      after = toDo.pageInfo.endCursor;
      if (!toDo.pageInfo.hasNextPage) break;
    }
    expect(nodes.map(({ record }) => record.id).toSorted()).toEqual([...expected.keys()].toSorted());
    for (const { record, acts } of nodes) expect(acts.toSorted()).toEqual(expected.get(record.id)!.toSorted());
    const days = nodes.map(({ dueOn }) => dueOn ?? '~');
    expect(days).toEqual(days.toSorted());
  }
});

test('what is due before a day is what has its last day before it', async () => {
  const viewer = viewers['an agency']!;
  const all = (await fixture.ask('{ toDo(first: 100) { nodes { record { id } dueOn } } }', { viewer })).toDo.nodes;
  const early = (
    await fixture.ask('{ toDo(first: 100, dueBefore: "2024-07-01") { nodes { record { id } dueOn } totalCount } }', {
      viewer,
    })
  ).toDo;
  const expected = all.filter(({ dueOn }: Data) => dueOn && dueOn < '2024-07-01');
  expect(early.nodes).toEqual(expected);
  expect(early.totalCount).toBe(expected.length);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(all.length);
});

test.each<[string, Viewer]>([
  ['the public', { role: 'anonymous' }],
  ['a citizen', { role: 'citizen' }],
  ['an analyst', { role: 'analyst', division: '150000000000' }],
  ['the auditor', { role: 'audit' }],
])('%s has nothing to do here, which is said', async (_who, viewer) => {
  expect((await fixture.refusal('{ toDo { totalCount } }', { viewer })).code).toBe('FORBIDDEN');
});

test('deputies, offices and agencies are among those for whom something waits', () => {
  const busy = [...deputies, ...Object.values(viewers)].filter((viewer) => waiting(viewer).size > 0);
  expect(new Set(busy.map(({ role }) => role))).toEqual(new Set(['deputy', 'staff', 'agency']));
});
