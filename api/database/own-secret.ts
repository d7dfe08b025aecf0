import { randomBytes } from 'node:crypto';

import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';

/** Beside the passwords of the roles, where nobody but the owner may look; every node finds the same. */
const table = sql`
  create schema if not exists access;
  create table if not exists access.secret (name text primary key, value bytea not null)`;

/** 256 random bits that one node has made for all. */
export async function ownSecret(client: SqlClient, name: 'log' | 'citizens' | 'files'): Promise<Uint8Array> {
  await client.query(table);
  await client.query(sql`insert into access.secret values ($1, $2) on conflict do nothing`, [name, randomBytes(32)]);
  const { rows } = await client.query(sql`select value from access.secret where name = $1`, [name]);
  return new Uint8Array(rows[0].value);
}
