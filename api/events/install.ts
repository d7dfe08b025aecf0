import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import { hungOnFirst } from './dependants.js';
import { feedRoutines, feedTables } from './feed-sql.js';

/** Which cluster numbers the transactions: places of another one mean nothing here. */
const identifier = '(select system_identifier from pg_control_system())';

/**
 * Brings the change feed up to date with the declarations: its tables, functions and triggers, and, where those are
 * new, a look at every record, so that what other people see from now on is in the feed. A few milliseconds where
 * nothing is new. The caller holds the lock under which a database is prepared.
 */
export async function installFeed(
  client: Pick<ClientBase, 'query'>,
  specs: readonly ConceptSpec[],
  say: (line: string) => void,
): Promise<void> {
  const routines = feedRoutines(specs);
  const digest = createHash('sha256').update(feedTables).update(routines).digest('hex');
  await client.query('begin');
  try {
    await client.query(feedTables);
    const { rows } = await client.query(`select digest, system_identifier = ${identifier} as here from feed.state`);
    const [state] = rows as { digest: string; here: boolean }[];
    if (state && !state.here) await renumber(client, say);
    if (state?.digest !== digest) await renew(client, specs, routines);
    if (!state?.here || state.digest !== digest) {
      await client.query('delete from feed.state');
      await client.query(`insert into feed.state values (${identifier}, $1)`, [digest]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** After a restore into another cluster, whose transactions are numbered from the beginning. */
async function renumber(client: Pick<ClientBase, 'query'>, say: (line: string) => void) {
  say('the change feed comes from another cluster: its clients will be asked to start again');
  await client.query(`update feed.change set xid = '0'`);
}

async function renew(client: Pick<ClientBase, 'query'>, specs: readonly ConceptSpec[], routines: string) {
  // Functions name each other freely: none is checked before all are there.
  await client.query(routines);
  for (const { table, keyColumn } of hungOnFirst(specs))
    await client.query(`select feed.touch_${table}(array(select "${keyColumn}"::text from "${table}"), false, true)`);
  await client.query('analyze feed.change');
}
