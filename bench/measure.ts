import type { Contender, ContenderName } from './contenders/contender.js';
import type { Generator } from './load/generator.js';
import type { Operation, Variables } from './operations/operation.js';
import { requestsOf, wireText } from './requests.js';

export interface Figures {
  /** Requests per second. */
  rps: number;
  /** Milliseconds that half of the requests, and all but one of a hundred, took at most. */
  p50: number;
  p99: number;
  /** CPU milliseconds per request of the server, and of PostgreSQL. */
  cpuServer: number;
  cpuDatabase: number;
  /** Resident memory of the server after the load. */
  memoryMb: number;
}

const connections = 16;
const sliceMs = 1000;

/** Lets Node compile what an operation runs: without it, the first operation would pay for the start of the others. */
export async function warmUp(
  operation: Operation,
  sets: readonly Variables[],
  contenders: readonly Contender[],
  generator: Generator,
): Promise<void> {
  for (const contender of contenders) {
    const requests = (await requestsOf(contender, operation, sets)).map((request) => wireText(contender.url, request));
    await generator.run({ port: Number(contender.url.port), requests, connections, ms: sliceMs, from: 0 });
  }
}

/**
 * Loads the contenders with one operation, in slices of a second by turns, so that whatever else the machine does
 * meets all of them alike. The first slice of each is a warm-up and does not count.
 */
export async function measure(
  operation: Operation,
  sets: readonly Variables[],
  contenders: readonly Contender[],
  generator: Generator,
  postgresCpu: () => number,
  seconds: number,
): Promise<Record<ContenderName, Figures>> {
  const runs = await Promise.all(
    contenders.map(async (contender) => ({
      contender,
      requests: (await requestsOf(contender, operation, sets)).map((request) => wireText(contender.url, request)),
      latencies: [] as number[],
      ms: 0,
      cpuServer: 0,
      cpuDatabase: 0,
      memoryMb: 0,
    })),
  );
  for (let turn = 0; turn <= seconds; turn++)
    // Each turn begins with another contender.
    for (let at = 0; at < runs.length; at++) {
      const run = runs[(at + turn) % runs.length]!;
      const { contender, requests, latencies } = run;
      const slice = { port: Number(contender.url.port), requests, connections, ms: sliceMs, from: latencies.length };
      const [before, databaseBefore] = [await contender.usage(), postgresCpu()];
      const result = await generator.run(slice);
      const [after, databaseAfter] = [await contender.usage(), postgresCpu()];
      if (turn === 0) continue;
      for (const latency of result.latencies) latencies.push(latency);
      run.ms += result.ms;
      run.cpuServer += after.cpuMs - before.cpuMs;
      run.cpuDatabase += databaseAfter - databaseBefore;
      run.memoryMb = Math.max(run.memoryMb, after.memoryMb);
    }
  const figures = runs.map(({ contender, latencies, ms, cpuServer, cpuDatabase, memoryMb }) => {
    latencies.sort((a, b) => a - b);
    const count = latencies.length;
    const share = (part: number) => latencies[Math.min(count - 1, Math.floor(count * part))] ?? Number.NaN;
    return [
      contender.name,
      {
        rps: round((count / ms) * 1000),
        p50: round(share(0.5)),
        p99: round(share(0.99)),
        cpuServer: round(cpuServer / count),
        cpuDatabase: round(cpuDatabase / count),
        memoryMb: Math.round(memoryMb),
      },
    ] as const;
  });
  return Object.fromEntries(figures) as Record<ContenderName, Figures>;
}

/** Four significant digits. */
const round = (value: number) => Number(value.toPrecision(4));
