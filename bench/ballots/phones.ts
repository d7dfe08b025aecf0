import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RoundRecord } from '../../ballot/protocol/round.js';

const threads = 2;

/** What each phone has: the deputy's token until she has her paper, and nothing of hers from then on. */
export interface Phones {
  readonly record: RoundRecord;
  readonly issuer: string;
  readonly box: string;
  readonly tokens: readonly string[];
}

/** Milliseconds from when a request was due to when its answer was there, so that nobody who waited is left out. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** From the first request to the last answer. */
  readonly seconds: number;
  /** Requests that were not answered as they should be. */
  readonly failed: number;
}

export interface Order {
  readonly what: 'prepare' | 'papers' | 'seal' | 'votes';
  /** When the first is due, and how much later each of the thread's next, in milliseconds. */
  readonly from?: number;
  readonly gap?: number;
}
export interface Done {
  readonly latencies: readonly number[];
  readonly failed: number;
  readonly endedAt: number;
}

/** Phones in threads: each blinds, checks and seals before its time has come, as 3,000 phones would do it side by side. */
export function startPhones({ tokens, ...common }: Phones) {
  const workers = Array.from({ length: threads }, (_, at) => {
    const own = tokens.filter((_token, n) => n % threads === at);
    return new Worker(new URL('./phone-worker.js', import.meta.url), { workerData: { ...common, tokens: own } });
  });
  const all = (orderOf: (at: number) => Order): Promise<Done[]> =>
    Promise.all(
      workers.map(async (worker, at) => {
        worker.postMessage(orderOf(at));
        return ((await once(worker, 'message')) as [Done])[0];
      }),
    );
  return {
    prepare: () => all(() => ({ what: 'prepare' })),
    seal: () => all(() => ({ what: 'seal' })),
    rush: async (what: 'papers' | 'votes', seconds: number): Promise<Spread> => {
      const from = performance.timeOrigin + performance.now() + 500;
      const gap = (seconds * 1000) / tokens.length;
      const done = await all((at) => ({ what, from: from + at * gap, gap: gap * threads }));
      const latencies = done.flatMap((one) => one.latencies).toSorted((a, b) => a - b);
      const share = (part: number) => Number(latencies[Math.floor((latencies.length - 1) * part)]!.toFixed(1));
      const endedAt = Math.max(...done.map((one) => one.endedAt));
      return {
        ...{ p50: share(0.5), p99: share(0.99), max: share(1) },
        seconds: Number(((endedAt - from) / 1000).toFixed(1)),
        failed: done.reduce((sum, one) => sum + one.failed, 0),
      };
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
