import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';

/** Global ids of the records that hold a personal value, by what it is looked up by; the oldest first. */
export async function recordsOfPerson(
  client: SqlClient,
  field: string,
  blinds: readonly Buffer[],
): Promise<readonly string[]> {
  const { rows } = await client.query(
    sql`select type || ':' || key as id from act.personal where field = $1 and blind = any($2) order by at, id`,
    [field, blinds],
  );
  return rows.map(({ id }) => id);
}
