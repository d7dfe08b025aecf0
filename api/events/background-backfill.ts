import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { backfill } from './backfill.js';
import type { Progress } from './teller.js';

/** A backfill that goes on while the server serves. */
export interface Backfill {
  /** How far it has come; undefined when the feed is whole. */
  progress(): Progress | undefined;
  stop(): Promise<void>;
}

/** A piece takes a fraction of a second; building an index of the feed is not among them. */
const queryMs = 120_000;
const retryMs = 5_000;
const stopMs = 1_000;

/** Makes the feed whole beside the server's other work, and tries again where the database fails it. */
export function backfillInBackground(
  url: string,
  specs: readonly ConceptSpec[],
  say: (line: string) => void,
): Backfill {
  const stopping = new AbortController();
  const { signal } = stopping;
  let client: pg.Client | undefined;
  let progress: Progress | undefined;
  const onProgress = (now: Progress) => {
    progress = now;
  };
  const once = async () => {
    const options = { connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true, query_timeout: queryMs };
    client = new pg.Client(options);
    client.on('error', () => {});
    await client.connect();
    await backfill(client, specs, { say, signal, onProgress });
    progress = undefined;
  };
  const done = (async () => {
    for (let isWhole = false; !isWhole && !signal.aborted; ) {
      await once().then(
        () => {
          isWhole = true;
        },
        async (error: Error) => {
          if (signal.aborted) return;
          say(`the change feed: ${error.message}; trying again in ${retryMs / 1000} s`);
          await pause(retryMs, undefined, { signal }).catch(() => {});
        },
      );
      await client!.end().catch(() => {});
    }
  })();
  return {
    progress: () => progress,
    stop: async () => {
      stopping.abort();
      await Promise.race([done, pause(stopMs)]);
      // Ends a query that is still under way, too.
      await client!.end().catch(() => {});
    },
  };
}
