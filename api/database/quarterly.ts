import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { connect } from './login.js';
import type { Say } from './prepare.js';
import { releaseCounts } from './release-counts.js';

const hour = 3_600_000;

/** Releases public counts when a quarter begins, on whichever node looks first; returns what ends that. */
export function releaseEachQuarter(url: string, specs: readonly ConceptSpec[], say: Say): () => void {
  const timer = setInterval(() => void releaseOnce(url, specs, say), hour);
  timer.unref();
  return () => clearInterval(timer);
}

/** A failure is told, and mended by the next attempt: until then the numbers of the last quarter stand. */
async function releaseOnce(url: string, specs: readonly ConceptSpec[], say: Say): Promise<void> {
  try {
    const client = await connect('DATABASE_URL', url);
    await releaseCounts(client, specs, say).finally(() => client.end());
  } catch (error) {
    say(`public counts were not released, next attempt in an hour: ${(error as Error).message}`);
  }
}
