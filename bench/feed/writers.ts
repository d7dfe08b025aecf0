import pg from 'pg';
import { type Times, timesOf } from '../places/neighbour.js';

/** Writes one record of a writer's own on its connection: the nth time. */
export type Write = (client: pg.Client, writer: number, nth: number) => Promise<unknown>;

export interface Written extends Times {
  readonly perSecond: number;
  /** Milliseconds of the write that took longest. */
  readonly longest: number;
}

export async function connected<Result>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Lets writers write one after another, each on a connection of its own, until `isOver`. */
export async function writeUntil(
  config: pg.ClientConfig,
  writers: number,
  write: Write,
  isOver: () => boolean,
): Promise<Written> {
  const latencies: number[] = [];
  const started = performance.now();
  const run = (writer: number) =>
    connected(config, async (client) => {
      for (let nth = 0; !isOver(); nth++) {
        const since = performance.now();
        await write(client, writer, nth);
        latencies.push(performance.now() - since);
      }
    });
  await Promise.all(Array.from({ length: writers }, (_, writer) => run(writer)));
  const perSecond = Math.round((latencies.length / (performance.now() - started)) * 1000);
  const longest = latencies.reduce((one, other) => Math.max(one, other), 0);
  return { ...timesOf(latencies), perSecond, longest: Math.round(longest) };
}

/** Whether a time is over that begins now. */
export function after(ms: number): () => boolean {
  const until = performance.now() + ms;
  return () => performance.now() >= until;
}
