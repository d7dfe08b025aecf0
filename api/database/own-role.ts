import { createHash, randomBytes } from 'node:crypto';
import type { SqlClient } from '../sql/client.js';
import { literal, quote, type Sql, sql } from '../sql/sql.js';
import { scramVerifier } from './scram.js';
import { DatabaseStartError } from './start-error.js';

/** Who serves a part of the secret ballot: none may do what another may. */
export const ballotRoles = ['ballot_issuer', 'ballot_box', 'ballot_clerk'] as const;
export type BallotRole = (typeof ballotRoles)[number];
export type RoleKind = 'reader' | 'writer' | BallotRole;

/** A role that we have made for one database. */
export interface OwnRole {
  readonly role: string;
  readonly password: string;
  readonly url: string;
}

/** Where every node finds the passwords of the roles that one of them has made; nobody but the owner may look. */
const passwords = sql`
  create schema if not exists access;
  create table if not exists access.login (role text primary key, password text not null)`;

/** A guard against mistakes: what a role may do is decided by its privileges, for a session can change these. */
const path = sql`search_path = public, pg_temp`;
const settingsOf = (kind: RoleKind): readonly Sql[] =>
  kind === 'reader' ? [sql`default_transaction_read_only = on`, path] : [path];

/** Finds the role of a kind, or makes it. Roles belong to the whole cluster: each has the name of its database. */
export async function ensureRole(client: SqlClient, url: string, kind: RoleKind, subject: string): Promise<OwnRole> {
  const database: string = (await client.query(sql`select current_database()`)).rows[0].current_database;
  const role = roleName(database, kind);
  // Tells our role from one that only has its name, and that of a database made anew from nobody's.
  const mark = `${kind} of deputy-graph in the database ${database}`;
  await client.query(passwords);
  const kept = await client.query(sql`select password from access.login where role = $1`, [role]);
  const found = await client.query(
    sql`select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = $1`,
    [role],
  );
  if (found.rows[0] && found.rows[0].mark !== mark)
    throw new DatabaseStartError(`${subject}: missing, and there is a role ${role} that is not ours; rename that`);
  const password: string = kept.rows[0]?.password ?? randomBytes(24).toString('base64url');
  const own = { role, password, url: urlFor(url, role, password) };
  if (kept.rows[0] && found.rows[0]) return own;
  await client.query(sql`begin`);
  try {
    const name = quote(role);
    if (!found.rows[0]) await client.query(sql`create role ${name}; comment on role ${name} is ${literal(mark)}`);
    for (const setting of settingsOf(kind)) await client.query(sql`alter role ${name} set ${setting}`);
    await setPassword(client, own);
    await client.query(sql`insert into access.login values ($1, $2) on conflict do nothing`, [role, password]);
    await client.query(sql`commit`);
  } catch (error) {
    await client.query(sql`rollback`);
    throw error;
  }
  return own;
}

export async function setPassword(client: SqlClient, { role, password }: OwnRole): Promise<void> {
  await client.query(sql`alter role ${quote(role)} login password ${literal(scramVerifier(password))}`);
}

/** Names of databases may be as long as names of roles, which may not begin with `pg_`. */
function roleName(database: string, kind: RoleKind): string {
  const plain = `${database}_${kind}`;
  if (Buffer.byteLength(plain) <= 63 && !plain.startsWith('pg_')) return plain;
  return `deputy_graph_${createHash('sha256').update(database).digest('hex').slice(0, 32)}_${kind}`;
}

/** The same server and database for another role. */
function urlFor(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = encodeURIComponent(role);
  address.password = password;
  // As parameters they would win over those before the host.
  for (const name of ['user', 'password']) address.searchParams.delete(name);
  return address.href;
}
