import { setTimeout as pause } from 'node:timers/promises';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';
import type { Watching } from './teller.js';

const tellAfterMs = 5_000;

/** Waits until the transactions have ended that have written records by now, whatever others write meanwhile. */
export async function writersToEnd(client: SqlClient, specs: readonly ConceptSpec[], { say, signal }: Watching) {
  const tables = specs.map(({ table }) => table);
  const started = performance.now();
  let told = false;
  for (let open = await writers(client, tables); open.size > 0; ) {
    await pause(20, undefined, { signal });
    const now = await writers(client, tables);
    open = new Map([...open].filter(([transaction]) => now.has(transaction)));
    if (told || !open.size || performance.now() - started < tellAfterMs) continue;
    told = true;
    say(`the change feed waits for transactions of processes that began before: ${[...open.values()].join(', ')}`);
  }
}

/** The transactions that have locked a concept's table to write to it, and the processes that they are of. */
async function writers(client: SqlClient, tables: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query(
    sql`select virtualtransaction, coalesce(pid::text, 'a prepared transaction') as process
     from pg_locks join pg_class on pg_class.oid = relation
     where locktype = 'relation' and mode = 'RowExclusiveLock' and relname = any($1)
       and database = (select oid from pg_database where datname = current_database()) and pid is distinct from pg_backend_pid()`,
    [tables],
  );
  return new Map(rows.map(({ virtualtransaction, process }) => [virtualtransaction, process]));
}
