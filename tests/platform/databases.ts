import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { createEmpty } from '../setup/empty.js';

/** The SQLSTATE of a refusal, or the rows. */
export type Told = string | Record<string, unknown>[];

/** A connection for one test. */
export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** What a statement brings, or the code of its refusal. */
export const tell = (client: pg.Client, sql: string): Promise<Told> =>
  client.query(sql).then(
    ({ rows }) => rows,
    (error: pg.DatabaseError) => error.code ?? error.message,
  );

/** The tests' superuser. */
export const administer = async (sql: string) => {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  return client.query(sql).finally(() => client.end());
};

export const addressIn = (database: string, user?: { name: string; password: string }): string => {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${encodeURIComponent(database)}`;
  if (user) Object.assign(url, { username: encodeURIComponent(user.name), password: user.password });
  return url.href;
};

/** A database with all tables and no records, as an earlier start without roles left it. */
export async function newDatabase(options: { owner?: string; name?: string } = {}) {
  const name = options.name ?? `roles_${randomBytes(4).toString('hex')}`;
  const quoted = pg.escapeIdentifier(name);
  await administer(createEmpty(quoted));
  onTestFinished(async () => {
    await administer(`drop database if exists ${quoted} with (force)`);
    const { rows } = await administer(
      `select rolname from pg_roles where shobj_description(oid, 'pg_authid') like ${pg.escapeLiteral(`% ${name}`)}`,
    );
    for (const { rolname } of rows) await administer(`drop role ${pg.escapeIdentifier(rolname)}`);
  });
  const url = addressIn(name);
  if (options.owner) await giveTo(url, name, options.owner);
  return { name, url };
}

/** All that is in a database becomes an owner's who is no superuser. */
async function giveTo(url: string, name: string, owner: string) {
  const client = await connected(url);
  await client.query(`
    alter database ${pg.escapeIdentifier(name)} owner to ${owner};
    do $$ declare item record; begin
      for item in select format('alter schema %I owner to ${owner}', nspname) as act from pg_namespace
          where nspname in ('public', 'feed', 'access', 'counts', 'act', 'ballot')
        union all select format('alter table %s owner to ${owner}', oid::regclass) from pg_class
          where relkind = 'r' and relnamespace in (select oid from pg_namespace where nspname in ('public', 'feed', 'access', 'counts', 'act', 'ballot'))
        union all select format('alter sequence %s owner to ${owner}', oid::regclass) from pg_class
          where relkind = 'S' and relnamespace = 'feed'::regnamespace
        union all select format('alter function %s owner to ${owner}', p.oid::regprocedure) from pg_proc p
          where pronamespace in ('public'::regnamespace, 'feed'::regnamespace, 'act'::regnamespace, 'ballot'::regnamespace)
            and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      loop execute item.act; end loop;
    end $$`);
}

/** A role of the cluster for one test. */
export async function newRole(attributes = 'login') {
  const user = { name: `user_${randomBytes(4).toString('hex')}`, password: 'a password of the tests' };
  await administer(`create role ${user.name} ${attributes} password '${user.password}'`);
  // Hooks run last in, first out: a test makes roles first, so that databases with their rights are gone by then.
  onTestFinished(async () => void (await administer(`drop role ${user.name}`)));
  return user;
}
