import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Lane } from '../../api/limits/admission/lane.js';
import type { Place } from '../../api/request/exchange.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const bounds = { name: 'lane', running: 80, waiting: 80, longestMs: 60_000, standing: 1, roleShare: 1, clientShare: 1 };

/** How many of weight 1 run at once, after all that ran and waited for some time were done at a pace. */
async function runningAfter(perMs: number | undefined, msEach: number): Promise<number> {
  const lane = new Lane({ ...bounds, ...(perMs !== undefined && { perMs }) }, () => new Error('no room'));
  const running: Place[] = [];
  let isOver = false;
  const come = () => {
    try {
      const place = lane.enter({ role: 'anonymous', client: 'one', weight: 1 });
      if (place instanceof Promise) void place.then((granted) => running.push(granted));
      else running.push(place);
      return true;
    } catch {
      return false;
    }
  };
  while (!isOver) isOver = !come();
  for (let done = 0; done < 1_000; done++) {
    vi.advanceTimersByTime(msEach);
    running.shift()!.release();
    await Promise.resolve();
    come();
  }
  return running.length;
}

it('as much runs as is supposed while the machine does that or more', async () => {
  expect(await runningAfter(1, 1)).toBe(80);
  expect(await runningAfter(1, 0.5)).toBe(80);
});

it('half as much runs where work takes twice as long, and a quarter at least', async () => {
  expect(await runningAfter(1, 2)).toBe(40);
  expect(await runningAfter(1, 50)).toBe(20);
});

it('bounds that suppose no pace hold as they are', async () => {
  expect(await runningAfter(undefined, 50)).toBe(80);
});

it('what is usual follows what comes', () => {
  const lane = new Lane(bounds, () => new Error('no room'));
  expect(lane.usual).toBe(0);
  for (let n = 0; n < 1_000; n++) (lane.enter({ role: 'anonymous', client: 'one', weight: 8 }) as Place).release();
  expect(lane.usual).toBeCloseTo(8, 4);
});
