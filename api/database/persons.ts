import type { ClientBase } from 'pg';

/** Global ids of the records that hold a personal value, by what it is looked up by; the oldest first. */
export async function recordsOfPerson(
  client: Pick<ClientBase, 'query'>,
  field: string,
  blinds: readonly Buffer[],
): Promise<readonly string[]> {
  const { rows } = await client.query(
    `select type || ':' || key as id from act.personal where field = $1 and blind = any($2) order by at, id`,
    [field, blinds],
  );
  return rows.map(({ id }) => id);
}
