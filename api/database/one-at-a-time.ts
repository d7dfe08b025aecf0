import { setTimeout as pause } from 'node:timers/promises';
import { integer, sql } from '../sql/sql.js';
import { connect } from './login.js';

/**
 * Runs a piece of work that only one server may do at a time. The lock is a transaction's, on a connection of its own:
 * no pooler in between can keep it, and waiting for it is asking again, so that nobody else waits for who waits.
 */
export async function oneAtATime<Result>(
  url: string,
  lock: number,
  { say, work }: { readonly say: (line: string) => void; readonly work: () => Promise<Result> },
): Promise<Result> {
  const client = await connect('DATABASE_URL', url);
  let cut: Error | undefined;
  client.on('error', (error) => {
    cut ??= error;
  });
  // Without parameters: what those leave open in a transaction is a snapshot, for which an index that is built waits.
  const ask = sql`select pg_try_advisory_xact_lock(${integer(lock)}) as held`;
  try {
    await client.query('begin; set local idle_in_transaction_session_timeout = 0');
    for (let asked = 1; !(await client.query(ask)).rows[0].held; asked++) {
      if (asked === 20) say('another server is preparing the database: waiting for it');
      await pause(100);
    }
    return await work();
  } catch (error) {
    // A query on a connection that was cut between two questions does not say why.
    throw cut ?? error;
  } finally {
    await client.end();
  }
}
