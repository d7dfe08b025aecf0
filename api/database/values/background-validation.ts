import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { ConceptSpec } from '../../../schema/kit/declare/concept.js';
import { type Broken, toldOfBroken, validateValues } from './validate-values.js';

/** A look at old records that goes on while the server serves. */
export interface Validation {
  /** How far it has come, or what it found; undefined when all records are as they may be. */
  note(): string | undefined;
  stop(): Promise<void>;
}

const retryMs = 5_000;
const stopMs = 1_000;

/** Looks whether old records keep the rules of their columns, beside the server's other work, until it is known. */
export function validateInBackground(
  url: string,
  specs: readonly ConceptSpec[],
  say: (line: string) => void,
): Validation {
  const stopping = new AbortController();
  const { signal } = stopping;
  let client: pg.Client | undefined;
  let at: string | undefined;
  let broken: readonly Broken[] = [];
  const onTable = (table: string) => {
    if (!at) say('looking at the values of old records beside serving, a table at a time');
    at = table;
  };
  const once = async () => {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    client.on('error', () => {});
    await client.connect();
    broken = await validateValues(client, specs, { onTable, signal });
    at = undefined;
    for (const one of broken) say(`warning: ${toldOfBroken(one)}; mend them, until then they cannot be changed`);
  };
  const done = (async () => {
    for (let isDone = false; !isDone && !signal.aborted; ) {
      try {
        await once();
        isDone = true;
      } catch (error) {
        if (signal.aborted) break;
        say(`the values of ${at ?? 'the tables'}: ${(error as Error).message}; trying again in ${retryMs / 1000} s`);
        await pause(retryMs, undefined, { signal }).catch(() => {});
      } finally {
        await client?.end().catch(() => {});
      }
    }
  })();
  return {
    note: () => (at ? `the values of ${at} are being looked at` : broken.map(toldOfBroken).join('; ') || undefined),
    stop: async () => {
      stopping.abort();
      await Promise.race([done, pause(stopMs)]);
      // Ends a query that is still under way, too.
      await client?.end().catch(() => {});
    },
  };
}
