import { performance } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Slices } from '../../api/request/turns.js';

/** Work that takes `slices` slices, noting each. */
async function work(name: string, slices: number, done: string[], signal?: AbortSignal) {
  const own = new Slices(signal);
  for (let n = 0; n < slices; n++) {
    await own.next();
    done.push(name);
  }
}

it('one slice is done in a turn of the event loop, however many long answers there are', async () => {
  const done: string[] = [];
  const works = Promise.all(Array.from({ length: 20 }, (_, n) => work(`answer ${n}`, 3, done)));
  let most = 0;
  for (let before = 0; done.length < 60; before = done.length) {
    await turn();
    most = Math.max(most, done.length - before);
  }
  await works;
  expect(most).toBe(1);
});

it('long answers take turns, so that a short one among them does not wait for the end of the others', async () => {
  const done: string[] = [];
  await Promise.all([work('long', 50, done), work('longer', 60, done), work('short', 2, done)]);
  expect(done.lastIndexOf('short')).toBe(5);
  expect(done).toHaveLength(112);
});

it('a slice is over after a millisecond, and begins anew when its turn comes', async () => {
  const slices = new Slices();
  expect(slices.isOver).toBe(false);
  for (const until = performance.now() + 2; performance.now() < until; );
  expect(slices.isOver).toBe(true);
  await slices.next();
  expect(slices.isOver).toBe(false);
});

it('work that nobody waits for any more ends at its next slice, and the others go on', async () => {
  const done: string[] = [];
  const left = new AbortController();
  const abandoned = work('abandoned', 5, done, left.signal);
  const other = work('other', 5, done);
  left.abort(new Error('The client left.'));
  await expect(abandoned).rejects.toThrow('The client left.');
  await other;
  expect(done).toEqual(Array(5).fill('other'));
});
