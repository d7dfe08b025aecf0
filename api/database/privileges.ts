import pg, { type ClientBase } from 'pg';
import { DatabaseStartError } from './errors.js';
import type { Logins } from './roles.js';

type Client = Pick<ClientBase, 'query'>;

/** What each role may do, and what it may do by now, compared: statements for the difference. */
const difference = `
  with wanted(relation, role, privilege) as (
    select c.oid, x.role, unnest(x.privileges)
    from pg_class c join pg_namespace n on n.oid = c.relnamespace, (values
      ('public', $1, array['SELECT']),
      ('feed', $1, array['SELECT']),
      ('counts', $1, array['SELECT']),
      ('public', $2, array['SELECT', 'INSERT', 'UPDATE', 'DELETE'])) x(schema, role, privileges)
    where n.nspname = x.schema and c.relkind in ('r', 'p') and (n.nspname in ('feed', 'counts') or c.relname = any($3))
  ), held(relation, role, privilege) as (
    select c.oid, r.rolname::text, x.privilege_type
    from pg_class c cross join aclexplode(c.relacl) x join pg_roles r on r.oid = x.grantee
    where c.relnamespace = any(array(select oid from pg_namespace where nspname in ('public', 'feed', 'counts', 'access')))
      and r.rolname in ($1, $2)
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
 * table, the writer writes them, the reader reads the feed
 * and what public counts are counted over. What no statement of theirs touches stays closed: passwords,
 * the record of migrations. Concepts that a migration has just added are among them. Changes nothing where nothing is new.
 */
export async function grantRoles(client: Client, tables: readonly string[], { reader, writer }: Logins): Promise<void> {
  const [read, write] = [reader.role, writer.role].map(pg.escapeIdentifier);
  const { rows: feed } = await client.query(`select to_regnamespace('feed') is not null as exists`);
  await client.query(`grant usage on schema public to ${read}, ${write}; grant usage on schema counts to ${read}`);
  if (feed[0].exists)
    // The feed makes tables while it serves, too.
    await client.query(
      `grant usage on schema feed to ${read}; alter default privileges in schema feed grant select on tables to ${read}`,
    );
  await closeToPublic(client);
  const { rows } = await client.query(difference, [reader.role, writer.role, tables]);
  for (const { statement } of rows) await client.query(statement);
  await refuseExcess(client, reader.role);
}

/** By default everybody may make temporary tables, and in older databases tables in `public`. An owner can end that. */
async function closeToPublic(client: Client): Promise<void> {
  const { rows } = await client.query(
    `select format(case when has_schema_privilege('public', 'public', 'create') then 'revoke create on schema public from public;'
         else '' end || case when has_database_privilege('public', d.oid, 'temporary') then 'revoke temporary on database %I from public'
         else '' end, d.datname) as statements
     from pg_database d where d.datname = current_database() and pg_has_role(d.datdba, 'member')`,
  );
  if (rows[0]?.statements) await client.query(rows[0].statements);
}

/** Rights that came another way, as through `pg_write_all_data`. */
async function refuseExcess(client: Client, reader: string): Promise<void> {
  const { rows } = await client.query(
    `select c.oid::regclass::text as table from pg_class c
     where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'access'::regnamespace)
       and has_table_privilege($1, c.oid, 'insert, update, delete, truncate') limit 1`,
    [reader],
  );
  if (rows[0])
    throw new DatabaseStartError(`READER_URL: ${reader} may change ${rows[0].table}; give a role that may not`);
}
