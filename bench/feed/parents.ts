import type pg from 'pg';
import { answer, type Surveys } from './answers.js';
import { after, type Written, writeUntil } from './writers.js';

export interface ParentsReport {
  /** Sixteen writers who add to one record. */
  readonly one: Written;
  /** Sixteen writers who add to sixteen. */
  readonly sixteen: Written;
  readonly ratio: number;
}

const writers = 16;
/** As on a disk that takes 8 ms for a commit. */
const slowDisk = '-c commit_delay=8000 -c commit_siblings=0';

/** Whether those who add to one record wait for one another until their transactions are durable. */
export async function measureParents(
  config: pg.ClientConfig,
  surveys: Surveys,
  seconds: number,
): Promise<ParentsReport> {
  const slow = { ...config, options: slowDisk };
  const run = (parents: number) =>
    writeUntil(slow, writers, (client, writer) => answer(client, surveys, writer % parents), after(seconds * 1000));
  await run(writers);
  const [one, sixteen] = [await run(1), await run(writers)];
  return { one, sixteen, ratio: Number((one.perSecond / sixteen.perSecond).toFixed(2)) };
}
