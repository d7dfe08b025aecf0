import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { inventRecords } from '../setup/invented.js';
import { RandomWriters, writing } from '../setup/random-writes.js';
import { listed, Replica } from '../setup/replica.js';

const viewers: readonly Viewer[] = [
  { role: 'anonymous' },
  { role: 'citizen' },
  { role: 'deputy', deputy: uuidOf('Deputy', 1) },
  { role: 'staff', division: '150600000000' },
  { role: 'analyst', division: '150602000000' },
  { role: 'agency', agency: uuidOf('Agency', 1), division: '150000000000' },
  { role: 'system' },
];

let fixture: Fixture;
let writers: RandomWriters;
/** They follow from the first test to the last, each in pages that look at another number of changes. */
let clients: Replica[];
let narrow: readonly Fixture[];
beforeAll(async () => {
  fixture = await openFixture(inventRecords(platform.specs, 6));
  writers = await RandomWriters.on(fixture);
  narrow = [19, 61].map((changesLookedAt) => fixture.through({ ...platform, changesLookedAt }));
  clients = viewers.map((viewer, n) => new Replica(narrow[n % 2]!, viewer));
});
afterAll(async () => {
  writers.release();
  await fixture.close();
});

const poll = fc.record({
  does: fc.constant('poll' as const),
  client: fc.nat(10_000),
  first: fc.constantFrom(4, 40),
});
const step = fc.oneof({ weight: 4, arbitrary: writing }, { weight: 1, arbitrary: poll });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const play = async (followers: readonly Replica[], steps: readonly Step[]) => {
  for (const each of steps) {
    if (each.does === 'poll') await followers[each.client % followers.length]!.page(each.first);
    else await writers.play(each);
  }
};

/** Lets everybody read to the end, one page each in turn, and others write between any two of these pages. */
async function readOn(followers: readonly Replica[], steps: readonly Step[]) {
  let next = 0;
  for (let behind = [...followers]; behind.length; )
    for (const client of behind) {
      if (next < steps.length) await play(followers, steps.slice(next, ++next));
      const { hasMore } = await client.page(40);
      if (!hasMore) behind = behind.filter((one) => one !== client);
    }
}

it('whoever follows the changes, in whatever pages and whatever is written between them, has what the lists show', async () => {
  const runs = { numRuns: 4, endOnFailure: true };
  const steps = fc.array(step, { minLength: 120, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(6), async (steps, who) => {
      const newcomers = [0, 1].map((n) => new Replica(narrow[n]!, viewers[who]!));
      const followers = [...clients, ...newcomers];
      await play(followers, steps.slice(0, 60));
      await readOn(followers, steps.slice(60));
      await writers.commit();
      for (const client of followers) {
        const truth = await listed(fixture, client.viewer);
        const { records } = await client.catchUp(40);
        expect(Object.fromEntries(records), client.viewer.role).toEqual(Object.fromEntries(truth));
      }
    }),
    runs,
  );
}, 180_000);

it('nobody hears of a record that could at no time be seen', async () => {
  const [everyone, system] = [clients[0]!, clients.at(-1)!];
  const known = [...everyone.heardOf];
  expect(known.length).toBeGreaterThan(100);
  expect(known.length).toBeLessThan(system.heardOf.size);
  // Nothing but what is public now, or is told as gone: the rest of what the administrator knows was never told.
  const { rows } = await fixture.store.pool.query(
    `select type || ':' || key as id from feed.change where not grants @> array['public']
     except select type || ':' || key from feed.lost where granted = 'public'`,
  );
  const hidden = new Set(rows.map(({ id }) => id));
  expect(hidden.size).toBeGreaterThan(50);
  expect(known.filter((id) => hidden.has(id))).toEqual([]);
});
