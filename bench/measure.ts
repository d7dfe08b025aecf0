import type { Contender, ContenderName } from './contenders/contender.js';
import type { Generator } from './load/generator.js';
import type { Slice } from './load/worker.js';
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

/** One of those that are loaded by turns. */
export interface Load<Name extends string> {
  readonly name: Name;
  readonly contender: Contender;
  /** What is sent in the next slice, as bytes, after so many requests. */
  readonly slice: (sent: number) => Pick<Slice, 'requests' | 'from' | 'isOnce' | 'contains'>;
}

/** Loads the contenders with one operation. */
export async function measure(
  operation: Operation,
  sets: readonly Variables[],
  contenders: readonly Contender[],
  generator: Generator,
  postgresCpu: () => number,
  seconds: number,
): Promise<Record<ContenderName, Figures>> {
  const loads = await Promise.all(
    contenders.map(async (contender) => {
      const requests = (await requestsOf(contender, operation, sets)).map((one) => wireText(contender.url, one));
      return { name: contender.name, contender, slice: (from: number) => ({ requests, from }) };
    }),
  );
  return measureLoads(loads, generator, postgresCpu, seconds);
}

/**
 * In slices of a second by turns, so that whatever else the machine does meets all of them alike. The first slice of each
 * is a warm-up and does not count.
 */
export async function measureLoads<Name extends string>(
  loads: readonly Load<Name>[],
  generator: Generator,
  postgresCpu: () => number,
  seconds: number,
): Promise<Record<Name, Figures>> {
  const runs = loads.map((load) => ({
    ...load,
    latencies: [] as number[],
    ms: 0,
    cpuServer: 0,
    cpuDatabase: 0,
    memoryMb: 0,
  }));
  for (let turn = 0; turn <= seconds; turn++)
    // Each turn begins with another one.
    for (let at = 0; at < runs.length; at++) {
      const run = runs[(at + turn) % runs.length]!;
      const { contender, latencies } = run;
      const slice = { port: Number(contender.url.port), connections, ms: sliceMs, ...run.slice(latencies.length) };
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
  return Object.fromEntries(runs.map((run) => [run.name, figuresOf(run)])) as Record<Name, Figures>;
}

interface Run {
  readonly latencies: number[];
  readonly ms: number;
  readonly cpuServer: number;
  readonly cpuDatabase: number;
  readonly memoryMb: number;
}

function figuresOf({ latencies, ms, cpuServer, cpuDatabase, memoryMb }: Run): Figures {
  latencies.sort((a, b) => a - b);
  const count = latencies.length;
  const share = (part: number) => latencies[Math.min(count - 1, Math.floor(count * part))] ?? Number.NaN;
  return {
    rps: round((count / ms) * 1000),
    p50: round(share(0.5)),
    p99: round(share(0.99)),
    cpuServer: round(cpuServer / count),
    cpuDatabase: round(cpuDatabase / count),
    memoryMb: Math.round(memoryMb),
  };
}

/** Four significant digits. */
const round = (value: number) => Number(value.toPrecision(4));
