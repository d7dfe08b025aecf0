import type { SqlClient } from '../sql/client.js';
import { placeOf } from './login.js';
import { type BallotRole, ballotRoles } from './own-role.js';
import { findRole, type GivenRoles, isMaker, type Login } from './roles.js';

/** Those of the ballot; none where an administrator has given none and the owner may make none. */
export type BallotLogins = Readonly<Record<BallotRole, Login>>;

/** Finds the roles of the ballot, or makes them. The caller holds the lock, as above. */
export async function findBallotRoles(
  client: SqlClient,
  url: string,
  given: GivenRoles,
): Promise<BallotLogins | undefined> {
  const missing = ballotRoles.filter((kind) => !given[kind]);
  if (missing.length && !(await isMaker(client)).may) return undefined;
  const { database } = await placeOf(client);
  const logins: Partial<Record<BallotRole, Login>> = {};
  for (const kind of ballotRoles) logins[kind] = await findRole(client, url, { kind, database, given: given[kind] });
  return logins as BallotLogins;
}
