import pg from 'pg';
import type { SqlClient } from '../sql/client.js';
import { errorCode } from '../sql/error-code.js';
import { sql } from '../sql/sql.js';
import { placeBehind, placeOf } from './login.js';
import { ensureRole, type OwnRole, type RoleKind, setPassword } from './own-role.js';
import { DatabaseStartError } from './start-error.js';

/** What serves needs no right to change tables: one role reads the records, one writes them, and neither owns them. */
const roleKinds = ['reader', 'writer'] as const;

/** Addresses of roles that an administrator has made, where the owner of the database may make none. */
export type GivenRoles = Readonly<Partial<Record<RoleKind, string | undefined>>>;

export interface Login {
  readonly role: string;
  /** The database's address, with this role's password. */
  readonly url: string;
}
export type Logins = Readonly<Record<(typeof roleKinds)[number], Login>>;

const variableOf = (kind: RoleKind) => `${kind.toUpperCase()}_URL`;

/**
 * Finds the reader and the writer, or makes them, and sees that both can log in and are less than the owner. The caller
 * holds the lock under which a database is prepared.
 */
export async function findRoles(client: SqlClient, url: string, given: GivenRoles): Promise<Logins> {
  await mayMake(
    client,
    roleKinds.filter((kind) => !given[kind]),
  );
  const { database } = await placeOf(client);
  const find = (kind: RoleKind) => findRole(client, url, { kind, database, given: given[kind] });
  const logins = { reader: await find('reader'), writer: await find('writer') };
  if (logins.reader.role !== logins.writer.role) return logins;
  throw new DatabaseStartError(`WRITER_URL: ${logins.writer.role} is the role of READER_URL; give one for each`);
}

/** One role, found or made, that can log in and is less than the owner. */
export async function findRole(
  client: SqlClient,
  url: string,
  { kind, database, given }: { readonly kind: RoleKind; readonly database: string; readonly given: string | undefined },
): Promise<Login> {
  const subject = variableOf(kind);
  const ours = given ? undefined : await ensureRole(client, url, kind, subject);
  const login = ours?.url ?? given!;
  const found = await (ours ? enter(client, ours, subject) : placeBehind(subject, login));
  if (found.database !== database)
    throw new DatabaseStartError(`${subject}: is another database than that of DATABASE_URL`);
  const { rows } = await client.query(sql`select pg_has_role($1, current_user, 'member') as same`, [found.role]);
  if (rows[0].same)
    throw new DatabaseStartError(`${subject}: ${found.role} may do all that the owner may; give a role of its own`);
  return { role: found.role, url: login };
}

export async function isMaker(client: SqlClient): Promise<{ readonly owner: string; readonly may: boolean }> {
  const { rows } = await client.query(
    sql`select rolname as owner, rolsuper or rolcreaterole as may from pg_roles where rolname = current_user`,
  );
  return rows[0];
}

async function mayMake(client: SqlClient, missing: readonly RoleKind[]): Promise<void> {
  const { owner, may } = await isMaker(client);
  if (may || !missing.length) return;
  throw new DatabaseStartError(
    `DATABASE_URL: ${owner} may not create roles; give ${missing.map(variableOf).join(' and ')} with roles of an ` +
      `administrator (create role … login password …), or: alter role ${pg.escapeIdentifier(owner)} createrole`,
  );
}

/** A role of ours whose password somebody has changed gets its own back. */
async function enter(client: SqlClient, role: OwnRole, subject: string) {
  try {
    return await placeBehind(subject, role.url);
  } catch (error) {
    if (!errorCode((error as Error).cause)?.startsWith('28')) throw error;
    await setPassword(client, role);
    return await placeBehind(subject, role.url);
  }
}
