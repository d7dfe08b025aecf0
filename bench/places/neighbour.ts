import type { Flags } from '../flags.js';
import type { Crowd } from '../load/crowd.js';
import type { RushResult } from '../load/crowd-worker.js';
import { wire } from './ask.js';
import { cheapQuestions } from './cheap.js';
import type { Memory } from './memory.js';
import { type MostExpensive, mostExpensiveQuestions } from './most-expensive.js';
import type { PlacesServer } from './server.js';

export interface Times {
  readonly count: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** How a neighbour fares while others ask the most expensive questions of one kind, or of all. */
export interface Disturbed {
  readonly role: string;
  readonly kind: string;
  readonly cost: number | undefined;
  readonly neighbour: Times & { readonly refused: number };
  /** Its p99 to that of quiet times. */
  readonly ratio: number;
  readonly attackers: { readonly accepted: number; readonly refused: number; readonly failed: number };
  readonly memory: Memory;
}

export interface NeighbourReport {
  readonly connections: number;
  readonly quiet: Times;
  readonly disturbed: readonly Disturbed[];
  readonly worstRatio: number;
}

const connections = 20;
const analyst = { role: 'analyst', division: '1506' };

export function timesOf(latencies: Iterable<number>): Times {
  const sorted = Float64Array.from(latencies).sort();
  const at = (part: number) =>
    Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2));
  return { count: sorted.length, p50: at(0.5), p99: at(0.99) };
}

/** The times of requests that were answered with one of the statuses. */
export const latenciesOf = ({ statuses, latencies }: RushResult, passes: (status: number) => boolean) =>
  latencies.filter((_, at) => passes(statuses[at]!));
const isAnswer = (status: number) => status === 200;
const isRefusal = (status: number) => status === 503 || status === 429;

/**
 * A neighbour on one connection asks cheap questions, quietly and then while 20 connections send expensive ones as fast as they
 * are answered or refused, kind by kind and at last all kinds at once, as anonymous and as analyst.
 */
export async function measureNeighbour(
  server: PlacesServer,
  neighbour: Crowd,
  crowd: Crowd,
  { seconds, only }: Pick<Flags, 'seconds' | 'only'>,
  say: (line: string) => void,
): Promise<NeighbourReport> {
  const cheap = (await cheapQuestions(server)).map((request) => wire(server, request));
  const asks = (ms: number) => neighbour.run({ port: server.port, requests: cheap, connections: 1, ms, pauseMs: 1 });
  await asks(3_000);
  const quiet: number[] = [];
  const disturbed: Omit<Disturbed, 'ratio'>[] = [];
  for (const [role, token] of [['anonymous'], ['analyst', await server.token(analyst)]] as const) {
    const expensive = await mostExpensiveQuestions(server, token);
    for (const { kind, cost, requests } of [...expensive.map(alone), together(expensive)]) {
      if (only.length && !only.includes(kind)) continue;
      quiet.push(...latenciesOf(await asks(seconds * 1000), isAnswer));
      const rush = {
        port: server.port,
        requests: requests.map((request) => wire(server, request, token)),
        connections,
      };
      const attack = crowd.run({ ...rush, ms: (seconds + 1) * 1000 });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const result = await asks(seconds * 1000);
      const memory = server.memory();
      const { statuses } = await attack;
      const count = (passes: (status: number) => boolean) => statuses.filter(passes).length;
      const attackers = {
        accepted: count(isAnswer),
        refused: count(isRefusal),
        failed: count((status) => !isAnswer(status) && !isRefusal(status)),
      };
      const times = {
        ...timesOf(latenciesOf(result, isAnswer)),
        refused: result.statuses.filter((status) => !isAnswer(status)).length,
      };
      disturbed.push({ role, kind, cost, neighbour: times, attackers, memory });
      say(
        `${role} ${kind}: p99 ${times.p99} ms, ${attackers.accepted} answered, ${attackers.refused} refused, ${attackers.failed} failed`,
      );
      // What runs still, runs out.
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
  const times = timesOf(quiet);
  const withRatios = disturbed.map((one) => ({ ...one, ratio: Number((one.neighbour.p99 / times.p99).toFixed(2)) }));
  return {
    connections,
    quiet: times,
    disturbed: withRatios,
    worstRatio: Math.max(...withRatios.map(({ ratio }) => ratio)),
  };
}

const alone = ({ kind, cost, request }: MostExpensive) => ({ kind, cost, requests: [request] });
const together = (expensive: readonly MostExpensive[]) => ({
  kind: 'all',
  cost: undefined,
  requests: expensive.map(({ request }) => request),
});
