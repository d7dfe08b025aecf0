import pg from 'pg';
import { platform } from '../../schema/platform.js';
import type { Say } from './prepare.js';
import { releaseCounts } from './release-counts.js';

const hour = 3_600_000;

/** Releases public counts when a quarter begins, on whichever node looks first; returns what ends that. */
export function releaseEachQuarter(url: string, say: Say): () => void {
  const timer = setInterval(() => void releaseOnce(url, say), hour);
  timer.unref();
  return () => clearInterval(timer);
}

/** A failure is told, and mended by the next attempt: until then the numbers of the last quarter stand. */
export async function releaseOnce(url: string, say: Say): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks fails the query in flight as well.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await releaseCounts(client, platform.specs, say);
  } catch (error) {
    say(`public counts were not released, next attempt in an hour: ${(error as Error).message}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
