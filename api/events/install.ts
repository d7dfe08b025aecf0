import { createHash } from 'node:crypto';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { SqlClient } from '../sql/client.js';
import { join, type Sql, sql } from '../sql/sql.js';
import { dependantsOf } from './dependants.js';
import { noteSql } from './note.js';
import { stepsOf } from './steps.js';
import { feedTables, scopeFunction } from './tables.js';
import { touchSql } from './touch.js';
import { refuseTruncate, routinesSql } from './triggers.js';
import { prepareTables } from './upgrade.js';

/** Which cluster numbers the transactions. */
const identifier = sql`(select system_identifier from pg_control_system())`;

/**
 * Brings the tables and functions of the change feed up to date with the declarations. Nobody waits for that, and what
 * is written from then on follows the new rules. Where anything is new, the feed is whole again only when every record
 * has been looked at: `backfill`. Tells whether there was a feed before. The caller holds the lock under which a database
 * is prepared.
 */
export async function installFeed(
  client: SqlClient,
  specs: readonly ConceptSpec[],
  say: (line: string) => void,
): Promise<{ wasThere: boolean }> {
  await prepareTables(client, say);
  const { rows } = await client.query(sql`select digest, system_identifier = ${identifier} as here from feed.state`);
  const state: { digest: string; here: boolean } | undefined = rows[0];
  const digest = digestOf(specs);
  const told = { wasThere: state !== undefined };
  if (state?.here && state.digest === digest) return told;
  await client.query(sql`begin`);
  try {
    // Functions name each other freely: none is checked before all are there.
    await client.query(routines(specs));
    if (!state) await client.query(sql`insert into feed.state (system_identifier, digest) values (${identifier}, '')`);
    if (state && !state.here) {
      say('the change feed comes from another cluster: its clients will be asked to start again');
      await client.query(
        sql`update feed.state set system_identifier = ${identifier}, epoch = gen_random_uuid(), is_foreign = true`,
      );
    }
    await client.query(sql`update feed.state set digest = $1, step = 0, after_key = '', filled = false`, [digest]);
    await client.query(sql`commit`);
    return told;
  } catch (error) {
    await client.query(sql`rollback`);
    throw error;
  }
}

/** What the rules of a version come to: who finds another in `feed.state` knows that the rules there are not its own. */
export const digestOf = (specs: readonly ConceptSpec[]) => {
  const steps = stepsOf(specs).map(({ name }) => name);
  return createHash('sha256').update(feedTables).update(routines(specs)).update(steps.join()).digest('hex');
};

/** The functions that keep the feed, for all concepts. */
function routines(specs: readonly ConceptSpec[]): Sql {
  const dependants = dependantsOf(specs);
  const ofConcepts = specs.flatMap((spec) => {
    const touched = dependants.get(spec)!;
    return [noteSql(spec, touched), touchSql(spec, touched), routinesSql(spec, touched)];
  });
  return join([scopeFunction, refuseTruncate, ...ofConcepts], sql`;\n`);
}
