import type { SqlClient } from '../sql/client.js';
import { literal, quote, sql } from '../sql/sql.js';
import type { Logins } from './roles.js';
import { DatabaseStartError } from './start-error.js';

/** Schemas beside that of the concepts, whose tables the reader reads: the change feed, and what public counts are told of. */
const readSchemas = ['feed', 'counts'];

/** What was sent lately is counted, and forgotten. */
const recent = ['sender', 'lately'].flatMap((table) =>
  ['SELECT', 'INSERT', 'UPDATE', 'DELETE'].map((may) => sql`('act', ${literal(table)}, 'writer', ${literal(may)})`),
);

/**
 * What acts leave behind: who may look at the history of records, and who may add to what. Nobody changes any of it, but
 * personal values, which are erased, what an import has brought, which is undone, and the last number of a series, which whoever takes the next one counts on. An act that
 * names a record of any concept looks for it in the feed.
 */
const ofActs = sql`
  values ('act', 'history', 'reader', 'SELECT'), ('act', 'history', 'writer', 'INSERT'),
    ('act', 'answer', 'writer', 'SELECT'), ('act', 'answer', 'writer', 'INSERT'), ('act', 'audit', 'writer', 'INSERT'),
    ('act', 'personal', 'writer', 'SELECT'), ('act', 'personal', 'writer', 'INSERT'),
    ('act', 'personal', 'writer', 'UPDATE'),
    ('act', 'head', 'reader', 'SELECT'), ('act', 'series', 'writer', 'SELECT'),
    ('act', 'series', 'writer', 'INSERT'), ('act', 'series', 'writer', 'UPDATE'), ${recent},
    ('act', 'imported', 'writer', 'SELECT'), ('act', 'imported', 'writer', 'INSERT'), ('act', 'imported', 'writer', 'DELETE'),
    ('feed', 'change', 'writer', 'SELECT')`;

/** What each role may do, and what it may do by now, compared: statements for the difference. */
const difference = sql`
  with tables as (
    select c.oid, c.relname, n.nspname as schema from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname = any(array['public', 'access', 'act'] || $4::text[])
  ), wanted(relation, role, privilege) as (
    select c.oid, $1, 'SELECT' from tables c where c.schema = any($4) or (c.schema = 'public' and c.relname = any($3))
    union all
    select c.oid, $2, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) from tables c
    where c.schema = 'public' and c.relname = any($3)
    union all
    select c.oid, case a.kind when 'reader' then $1 else $2 end, a.privilege
    from (${ofActs}) a(schema, name, kind, privilege) join tables c on c.schema = a.schema and c.relname = a.name
  ), held(relation, role, privilege) as (
    select c.oid, r.rolname::text, x.privilege_type
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join aclexplode(c.relacl) x join pg_roles r on r.oid = x.grantee
    where n.nspname = any(array['public', 'access', 'act'] || $4::text[]) and r.rolname in ($1, $2)
  ), changed as (
    select case when h.role is null then 'grant' else 'revoke' end as act, relation, role, privilege
    from wanted w full join held h using (relation, role, privilege)
    where h.role is null or w.role is null
  )
  select format('%s %s on %s %s %I', act, privilege, string_agg(relation::regclass::text, ', '),
    case act when 'grant' then 'to' else 'from' end, role) as statement
  from changed group by act, privilege, role order by act desc`;

/**
 * Gives the reader and the writer what they need and takes from them what else they were given: they read every concept's
 * table, the writer writes them. What no statement of theirs touches stays closed: passwords, the record of migrations.
 * Concepts that a migration has just added are among them. Changes nothing where nothing is new.
 */
export async function grantRoles(
  client: SqlClient,
  tables: readonly string[],
  { reader, writer }: Logins,
): Promise<void> {
  const [read, write] = [quote(reader.role), quote(writer.role)];
  await client.query(sql`grant usage on schema public to ${read}, ${write}`);
  const { rows: schemas } = await client.query(sql`select nspname as name from pg_namespace where nspname = any($1)`, [
    readSchemas,
  ]);
  const { rows: acts } = await client.query(sql`select from pg_namespace where nspname = 'act'`);
  if (acts.length) await client.query(sql`grant usage on schema act to ${read}, ${write}`);
  if (schemas.some(({ name }) => name === 'feed')) await client.query(sql`grant usage on schema feed to ${write}`);
  // Tables may be made there while it serves, too.
  for (const { name } of schemas)
    await client.query(
      sql`grant usage on schema ${quote(name)} to ${read}; alter default privileges in schema ${quote(name)} grant select on tables to ${read}`,
    );
  await closeToPublic(client);
  const { rows } = await client.query(difference, [reader.role, writer.role, tables, readSchemas]);
  for (const { statement } of rows) await client.query(statement);
  await refuseExcess(client, reader.role);
}

/** By default everybody may make temporary tables, and in older databases tables in `public`. An owner can end that. */
async function closeToPublic(client: SqlClient): Promise<void> {
  const { rows } = await client.query(
    sql`select format(case when has_schema_privilege('public', 'public', 'create') then 'revoke create on schema public from public;'
         else '' end || case when has_database_privilege('public', d.oid, 'temporary') then 'revoke temporary on database %I from public'
         else '' end, d.datname) as statements
     from pg_database d where d.datname = current_database() and pg_has_role(d.datdba, 'member')`,
  );
  if (rows[0]?.statements) await client.query(rows[0].statements);
}

/** Rights that came another way, as through `pg_write_all_data`. */
async function refuseExcess(client: SqlClient, reader: string): Promise<void> {
  const { rows } = await client.query(
    sql`select c.oid::regclass::text as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname = any(array['public', 'access'] || $2::text[])
       and has_table_privilege($1, c.oid, 'insert, update, delete, truncate') limit 1`,
    [reader, readSchemas],
  );
  if (rows[0])
    throw new DatabaseStartError(`READER_URL: ${reader} may change ${rows[0].table}; give a role that may not`);
}
