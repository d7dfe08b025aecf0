import { getPriority } from 'node:os';
import { performance } from 'node:perf_hooks';
import { expect, inject, it } from 'vitest';
import { openStore } from '../../api/database/orm.js';
import type { Reads } from '../../api/database/reads.js';
import { Lane, type LaneLimits } from '../../api/limits/admission/lane.js';
import type { Load } from '../../api/limits/admission/shares.js';
import { sql } from '../../api/sql/sql.js';
import { drawQrCodes } from '../../schema/deputies/qr-image.js';

/** How nice the process is that answers, to all others of the machine. */
async function nicenessOf(reads: Reads): Promise<number> {
  const [row] = await reads.query({ text: sql`select pg_backend_pid()`, name: 'own', replans: true, values: [] }, []);
  return getPriority(Number(row![0]));
}

it.runIf(process.platform === 'linux')(
  'PostgreSQL works on expensive questions after all others, if it is our own and beside us',
  async () => {
    const store = (isOurs: boolean) =>
      openStore({ url: inject('emptyReader'), poolSize: 2, statementTimeoutMs: 5_000, isOurs });
    const [ours, elsewhere] = [await store(true), await store(false)];
    try {
      const usual = await nicenessOf(elsewhere.reads);
      expect(usual).toBeLessThan(19);
      expect(await nicenessOf(ours.reads)).toBe(usual);
      expect(await nicenessOf(elsewhere.expensiveReads)).toBe(usual);
      expect(await nicenessOf(ours.expensiveReads)).toBe(Math.min(19, usual + 10));
    } finally {
      await ours.close();
      await elsewhere.close();
    }
  },
);

it('pictures are drawn beside the event loop, in the order of their tokens', async () => {
  const tokens = Array.from({ length: 400 }, (_, n) => `token-${n}`);
  const [alone] = await drawQrCodes(['token-399']);
  const before = performance.eventLoopUtilization();
  const started = performance.now();
  const images = await drawQrCodes(tokens);
  const { active } = performance.eventLoopUtilization(before);
  expect(images).toHaveLength(400);
  expect(new Set(images).size).toBe(400);
  expect(images[399]).toBe(alone);
  expect(active).toBeLessThan((performance.now() - started) / 2);
});

it('pictures for one do not wait for those of a hundred before them', async () => {
  const order: string[] = [];
  const many = drawQrCodes(Array.from({ length: 400 }, (_, n) => `many-${n}`)).then(() => order.push('many'));
  const one = drawQrCodes(['one']).then(() => order.push('one'));
  await Promise.all([many, one]);
  expect(order).toEqual(['one', 'many']);
});

it('a refusal of a lane for expensive work takes its time, so that asking again at once brings nothing', async () => {
  const limits: LaneLimits = {
    name: 'expensive',
    running: 1,
    waiting: 0.5,
    longestMs: 1_000,
    standing: 1,
    roleShare: 1,
    clientShare: 1,
  };
  const load: Load = { role: 'analyst', client: 'one', weight: 1 };
  const full = (refusalMs?: LaneLimits['refusalMs']) => {
    const lane = new Lane({ ...limits, ...(refusalMs && { refusalMs }) }, () => new Error('no room'));
    lane.enter(load);
    // Whatever is heavier than the queue may wait alone. In the end it is refused as well, when nobody looks any more.
    void Promise.resolve(lane.enter(load)).catch(() => {});
    return lane;
  };
  expect(() => full().enter(load)).toThrow('no room');
  const started = performance.now();
  const refused = full([50, 60]).enter(load);
  expect(refused).toBeInstanceOf(Promise);
  await expect(refused).rejects.toThrow('no room');
  expect(performance.now() - started).toBeGreaterThan(45);
});
