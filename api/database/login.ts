import pg from 'pg';
import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';
import { DatabaseStartError } from './start-error.js';
import { lineOf } from './start-faults.js';

/** A server that does not answer must not keep a start waiting for ever. */
const patienceMs = 10_000;

/** Opens a connection. @throws DatabaseStartError, one line that begins with `subject`, the variable to blame. */
export async function connect(subject: string, url: string): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceMs, keepAlive: true });
    // An unheard `error` event would end our process; the query in flight fails all the same.
    client.on('error', () => {});
    await client.connect();
    return client;
  } catch (error) {
    const line = `${subject}: cannot connect to PostgreSQL: ${lineOf(error as Error)}`;
    throw new DatabaseStartError(line, { cause: error });
  }
}

/** Who one is behind an address, and in which database: the same through every address of it and on a standby. */
export interface Place {
  readonly role: string;
  readonly database: string;
}

export async function placeOf(client: SqlClient): Promise<Place> {
  const { rows } = await client.query(
    sql`select current_user as role, concat_ws('.', (select system_identifier from pg_control_system()),
       (select oid from pg_database where datname = current_database())) as database`,
  );
  return rows[0];
}

/** @throws DatabaseStartError as `connect` does. */
export async function placeBehind(subject: string, url: string): Promise<Place> {
  const client = await connect(subject, url);
  return placeOf(client).finally(() => client.end());
}
