import type { ClientBase } from 'pg';
import { platform } from '../../schema/platform.js';
import { backfill } from '../events/backfill.js';
import { installFeed } from '../events/install.js';
import { grantBallots } from './ballot-privileges.js';
import { type BallotLogins, findBallotRoles } from './ballot-roles.js';
import { connect } from './login.js';
import { oneAtATime } from './one-at-a-time.js';
import { createOrm } from './orm.js';
import { ownSecret } from './own-secret.js';
import { grantRoles } from './privileges.js';
import { releaseCounts } from './release-counts.js';
import { findRoles, type GivenRoles, type Logins } from './roles.js';
import { settles } from './settles.js';
import { DatabaseStartError } from './start-error.js';
import { startFault } from './start-faults.js';
import { checkDatabase } from './supported-version.js';
import { installValues } from './values/install-values.js';
import { toldOfBroken, validateValues } from './values/validate-values.js';

/** Tells a person what is going on, one line at a time. */
export type Say = (line: string) => void;

/** Loads an empty database. */
export type Seed = (client: ClientBase, say: Say) => Promise<void>;

/** How to log in as those who serve, what the pseudonyms of the log follow from, and the key of citizens' tokens. */
export type Prepared = Logins & {
  readonly ballots: BallotLogins | undefined;
  readonly logSecret: Uint8Array;
  readonly citizensKey: Uint8Array;
  readonly filesKey: Uint8Array;
};

const CLOSING_MS = 1_000;
/** Any number, the same on all nodes: only one at a time migrates and loads. */
const preparing = 3_505_1506;

/**
 * Brings a database up to date: migrations, then, if asked and it holds no division yet, the five places.
 * Safe to call on several nodes at once and on a database that is up to date (which takes a few milliseconds). The
 * address is that of the owner; those that serve use the logins that are returned.
 */
export async function prepareDatabase(
  url: string,
  options: {
    /** Loads the first records, if there are none. */
    readonly seed?: Seed | undefined;
    readonly say: Say;
    /**
     * `whole` unless given: every record has been looked at. `begun`: so if there was no feed before, else its rules are
     * in force, and `backfill` and `validateValues` are still to be called. `none` while a migration is being written: the
     * feed knows what the declarations say, the tables do not yet.
     */
    readonly feed?: 'whole' | 'begun' | 'none';
    /** Roles that exist; the others are made. */
    readonly roles?: GivenRoles;
  },
): Promise<Prepared> {
  const { say, feed = 'whole' } = options;
  // Connections of its own: an index over a large table takes longer than any request may.
  const client = await connect('DATABASE_URL', url);
  const orm = await createOrm({ url, poolSize: 1, statementTimeoutMs: 0 });
  const work = async () => {
    await checkDatabase(client);
    const logins = await findRoles(client, url, options.roles ?? {});
    const ballots = await findBallotRoles(client, url, options.roles ?? {});
    const done = await orm.migrator.up();
    if (done.length) say(`migrated: ${done.map(({ name }) => name).join(', ')}`);
    await installValues(client, platform.specs);
    if (options.seed && (await isEmpty(client))) await options.seed(client, say);
    if (feed !== 'none') await releaseCounts(client, platform.specs, say);
    const isNew = feed !== 'none' && !(await installFeed(client, platform.specs, say)).wasThere;
    await grantRoles(
      client,
      platform.specs.map(({ table }) => table),
      logins,
    );
    await grantBallots(client, logins.writer.role, ballots);
    return {
      logins,
      ballots,
      isNew,
      logSecret: await ownSecret(client, 'log'),
      citizensKey: await ownSecret(client, 'citizens'),
      filesKey: await ownSecret(client, 'files'),
    };
  };
  try {
    const { logins, isNew, ...keys } = await oneAtATime(url, preparing, { say, work });
    // Last, so that what was loaded is looked at once and as a whole.
    if (feed === 'whole' || isNew) await backfill(client, platform.specs, { say });
    if (feed !== 'begun') await validateAll(client, say);
    return { ...logins, ...keys };
  } catch (error) {
    throw startFault(error) ?? error;
  } finally {
    await client.end();
    // MikroORM waits for ever for a connection that was lost in the transaction of a migration.
    await settles(orm.close(), CLOSING_MS);
  }
}

async function validateAll(client: ClientBase, say: Say): Promise<void> {
  let tables = 0;
  const onTable = () => {
    if (tables++ === 0) say('looking at the values of old records, a table at a time');
  };
  const broken = await validateValues(client, platform.specs, { onTable });
  if (broken.length) throw new DatabaseStartError(`${brokenValues}\n${broken.map(toldOfBroken).join('\n')}`);
}

/** Of a database that serves nevertheless: it did before, and what is wrong comes no more. */
export const brokenValues =
  'Database: some records have values that can no longer be stored. Mend them: until then they can be read, not changed.';

const isEmpty = async (client: ClientBase) => (await client.query('select from division limit 1')).rowCount === 0;
