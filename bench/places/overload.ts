import type { Crowd } from '../load/crowd.js';
import { wire } from './ask.js';
import { cheapQuestions } from './cheap.js';
import { latenciesOf, type Times, timesOf } from './neighbour.js';
import type { PlacesServer } from './server.js';

export interface OverloadReport {
  /** Answers a second to connections that wait for each answer. */
  readonly capacity: number;
  /** Requests a second that were to come, and how late they came, which is the generator's fault. */
  readonly offered: number;
  readonly lateness: Times;
  readonly accepted: Times;
  readonly refused: Times;
  /** Of refusals, from the request's arrival in the server to its answer. */
  readonly refusedInside: Times;
  /** Neither answered nor refused with 503. */
  readonly failed: number;
  readonly unsent: number;
}

const factor = 2.4;

/** What happens to those who are answered, and to those who are not, when 2.4 times as many come as can be answered. */
export async function measureOverload(server: PlacesServer, crowd: Crowd, seconds: number): Promise<OverloadReport> {
  const requests = (await cheapQuestions(server)).map((request) => wire(server, request));
  const { port } = server;
  await crowd.run({ port, requests, connections: 64, ms: 5_000 });
  const full = await crowd.run({ port, requests, connections: 64, ms: seconds * 1000 });
  const capacity = latenciesOf(full, (status) => status === 200).length / seconds;
  const rate = capacity * factor;
  server.lines();
  const rush = await crowd.run({ port, requests, connections: 4_000, ms: seconds * 1000, rate });
  const inside = server.lines().filter(({ status }) => status === 503);
  return {
    capacity: Math.round(capacity),
    offered: Math.round(rate),
    lateness: timesOf(rush.lateness),
    accepted: timesOf(latenciesOf(rush, (status) => status === 200)),
    refused: timesOf(latenciesOf(rush, (status) => status === 503)),
    refusedInside: timesOf(inside.map(({ ms }) => ms)),
    failed: rush.statuses.filter((status) => status !== 200 && status !== 503).length,
    unsent: rush.unsent,
  };
}
