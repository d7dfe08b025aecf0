import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lane, type LaneLimits } from '../../api/limits/admission/lane.js';
import type { Load } from '../../api/limits/admission/shares.js';
import type { Place } from '../../api/request/exchange.js';

const limits: LaneLimits = {
  name: 'lane',
  running: 10,
  waiting: 12,
  longestMs: 60_000,
  standing: 1,
  roleShare: 0.6,
  clientShare: 0.4,
};

const loads: fc.Arbitrary<Load> = fc
  .record({
    role: fc.constantFrom('anonymous', 'staff', 'analyst'),
    n: fc.nat(2),
    weight: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ role, n, weight }) => ({ role, client: `${role} ${n}`, weight }) as Load);
/** Somebody comes; somebody who runs is done; somebody who has come leaves. */
const events = fc.array(
  fc.oneof(
    { arbitrary: loads.map((load) => ({ load })), weight: 3 },
    { arbitrary: fc.nat(20).map((done) => ({ done })), weight: 2 },
    { arbitrary: fc.nat(20).map((leaves) => ({ leaves })), weight: 1 },
  ),
  { maxLength: 60 },
);

interface Visit {
  readonly load: Load;
  readonly leaving: AbortController;
  state: 'waits' | 'runs' | 'gone' | 'refused';
  place?: Place;
}

it('a lane holds no more than it may, lets nobody wait in vain, and forgets nobody', async () => {
  await fc.assert(
    fc.asyncProperty(events, async (events) => {
      const lane = new Lane(limits, () => new Error('no room'));
      const visits: Visit[] = [];
      const those = (state: Visit['state']) => visits.filter((visit) => visit.state === state);
      const weightOf = (some: readonly Visit[]) => some.reduce((sum, { load }) => sum + load.weight, 0);
      const bounded = (some: readonly Visit[], bound: number) => some.length <= 1 || weightOf(some) <= bound + 1e-9;
      const holders = (some: readonly Visit[], holder: 'role' | 'client') =>
        Object.values(Object.groupBy(some, ({ load }) => load[holder])) as Visit[][];
      const check = () => {
        const [running, waiting] = [those('runs'), those('waits')];
        expect(bounded(running, 10)).toBe(true);
        for (const role of holders(running, 'role')) expect(bounded(role, 6)).toBe(true);
        for (const client of holders(running, 'client')) expect(bounded(client, 4)).toBe(true);
        for (const role of holders(waiting, 'role')) expect(bounded(role, 12)).toBe(true);
        for (const client of holders(waiting, 'client')) expect(bounded(client, 4.8)).toBe(true);
        if (!running.length) expect(waiting).toEqual([]);
      };
      const come = (load: Load) => {
        const visit: Visit = { load, leaving: new AbortController(), state: 'waits' };
        visits.push(visit);
        const start = (place: Place) => Object.assign(visit, { place, state: 'runs' });
        try {
          const place = lane.enter(load, visit.leaving.signal);
          if (place instanceof Promise) place.then(start, () => Object.assign(visit, { state: 'gone' }));
          else start(place);
        } catch {
          visit.state = 'refused';
        }
      };
      const finish = (visit: Visit | undefined) => {
        if (!visit) return;
        visit.state = 'gone';
        visit.place!.release();
        visit.place!.release();
      };
      const settled = () => new Promise(setImmediate);
      for (const event of events) {
        if ('load' in event) come(event.load);
        else if ('done' in event) finish(those('runs')[event.done]);
        else visits[event.leaves]?.leaving.abort(new Error('left'));
        await settled();
        check();
      }
      while (those('runs').length) {
        finish(those('runs')[0]);
        await settled();
        check();
      }
      expect(those('waits')).toEqual([]);
      expect(lane.hasRoom({ role: 'anonymous', client: 'anonymous 9', weight: 10 })).toBe(true);
    }),
    { numRuns: 200 },
  );
});

const enter = (lane: Lane, load: Partial<Load> = {}) =>
  lane.enter({ role: 'anonymous', client: 'anonymous 1', weight: 1, ...load });
const free = { ...limits, roleShare: 1, clientShare: 1 };

it('a wait has an end, and a place that was waited for tells how long', async () => {
  const lane = new Lane({ ...free, running: 1, longestMs: 30 }, () => new Error('no room'));
  const place = enter(lane) as Place;
  await expect(enter(lane)).rejects.toThrow('no room');
  const next = enter(lane);
  place.release();
  expect((await next).waitedMs).toBeGreaterThanOrEqual(0);
  expect(place.waitedMs).toBe(0);
});

it('a queue that stands for long takes only a part of what a burst may fill, until it has been empty', async () => {
  const lane = new Lane({ ...free, running: 1, waiting: 10, standing: 0.2 }, () => new Error('no room'));
  const first = enter(lane) as Place;
  const waiting = Array.from({ length: 10 }, () => enter(lane));
  expect(() => enter(lane)).toThrow('no room');
  await new Promise((resolve) => setTimeout(resolve, 120));
  first.release();
  for (const place of waiting.slice(0, 8)) (await place).release();
  // One runs and one waits: another may come, as a fifth of ten is two, and no third.
  const late = enter(lane);
  expect(() => enter(lane)).toThrow('no room');
  for (const place of [...waiting.slice(8), late]) (await place).release();
  const again = enter(lane) as Place;
  const burst = Array.from({ length: 10 }, () => enter(lane));
  again.release();
  for (const place of burst) (await place).release();
});
