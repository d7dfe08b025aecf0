import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { ConceptSpec } from '../../schema/kit/concept.js';
import { dependantsOf, hungOnFirst } from './dependants.js';
import { noteSql } from './note.js';
import { feedTables } from './tables.js';
import { touchSql } from './touch.js';
import { refuseTruncate, triggersSql } from './triggers.js';

/** Which cluster numbers the transactions. */
const identifier = '(select system_identifier from pg_control_system())';

/**
 * Brings the change feed up to date with the declarations: its tables, functions and triggers, and, where those are
 * new, a look at every record, so that what other people see from now on is in the feed. Nothing is locked where
 * nothing is new; else writers wait until all is looked at. The caller holds the lock under which a database is prepared.
 */
export async function installFeed(
  client: Pick<ClientBase, 'query'>,
  specs: readonly ConceptSpec[],
  say: (line: string) => void,
): Promise<void> {
  const routines = `${refuseTruncate};\n${feedRoutines(specs)}`;
  const digest = createHash('sha256').update(feedTables).update(routines).digest('hex');
  const state = await stateOf(client);
  if (state?.here && state.digest === digest) return;
  await client.query('begin');
  try {
    await client.query(feedTables);
    if (state && !state.here) await renumber(client, say);
    if (state?.digest !== digest) await renew(client, specs, routines);
    const written = state?.here
      ? 'update feed.state set digest = $1'
      : `insert into feed.state values (${identifier}, $1)`;
    await client.query(written, [digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** What was installed here before, and whether in this cluster. */
async function stateOf(client: Pick<ClientBase, 'query'>): Promise<{ digest: string; here: boolean } | undefined> {
  const { rows } = await client.query(`select to_regclass('feed.state') is not null as exists`);
  if (!rows[0].exists) return undefined;
  return (await client.query(`select digest, system_identifier = ${identifier} as here from feed.state`)).rows[0];
}

/** After a restore into another cluster, whose transactions are numbered from the beginning. */
async function renumber(client: Pick<ClientBase, 'query'>, say: (line: string) => void) {
  say('the change feed comes from another cluster: its clients will be asked to start again');
  await client.query(`update feed.change set xid = '0'; update feed.lost set xid = '0'; delete from feed.state`);
}

async function renew(client: Pick<ClientBase, 'query'>, specs: readonly ConceptSpec[], routines: string) {
  // Functions name each other freely: none is checked before all are there.
  await client.query(routines);
  const names = [specs.map(({ name }) => name)];
  for (const table of ['change', 'lost']) await client.query(`delete from feed.${table} where type <> all($1)`, names);
  for (const { table, keyColumn } of hungOnFirst(specs))
    await client.query(`select feed.note_${table}(array(select "${keyColumn}"::text from "${table}"), false)`);
  await client.query('analyze feed.change, feed.lost');
}

/** The functions and triggers that keep the feed, for all concepts. */
function feedRoutines(specs: readonly ConceptSpec[]): string {
  const dependants = dependantsOf(specs);
  return specs
    .flatMap((spec) => {
      const touched = dependants.get(spec)!;
      return [noteSql(spec, touched), touchSql(spec, touched), triggersSql(spec, touched)];
    })
    .join(';\n');
}
