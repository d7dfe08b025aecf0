import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../api/database/orm.js';
import { prepareDatabase } from '../../api/database/prepare.js';
import type { Logins } from '../../api/database/roles.js';
import { sql } from '../../api/sql/sql.js';
import { platform } from '../../schema/platform.js';
import { administer, connected, tell } from '../platform/databases.js';
import { createEmpty } from '../setup/empty.js';

const database = 'roles_of_a_test';
const url = new URL(inject('postgresUrl'));
url.pathname = `/${database}`;
const prepare = () => prepareDatabase(url.href, { say: () => {} });
const tables = platform.specs.map(({ table }) => table).toSorted();

let logins: Logins;
beforeAll(async () => {
  await administer(createEmpty(database));
  logins = await prepare();
});
afterAll(async () => {
  await administer(`drop database ${database} with (force)`);
  await administer(`drop role ${database}_reader, ${database}_writer`);
});

const division = `insert into division (code, name, level, kind) values ('150000000000', '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION')`;
const refusedToAll = [
  'create table t (x int)',
  'create temporary table t (x int)',
  'create schema s',
  'create function f() returns int language sql as $$ select 1 $$',
  'alter table division add column x int',
  'drop table division',
  'truncate division',
  `create extension if not exists pgcrypto`,
  'table migration',
  'table access.login',
  'select rolpassword from pg_authid',
  'select passwd from pg_shadow',
  `select pg_read_file('/etc/passwd')`,
  `copy division to program 'true'`,
  'set role postgres',
  `alter role ${database}_reader superuser`,
  `alter role ${database}_writer bypassrls`,
  'create role other',
  `select setval('feed.seq', 1)`,
  `insert into feed.change (type, key, grants) values ('Division', '1', '{public}')`,
  'delete from feed.lost',
  'delete from act.answer',
  `update act.history set reason = ''`,
  'delete from act.history',
  `update act.audit set action = ''`,
  'delete from act.audit',
  'select from act.audit',
  'select from act.link',
  'delete from act.head',
  'alter table division disable trigger feed_insert',
  `set session_replication_role = replica`,
];

describe('the reader', () => {
  test('reads only, by default', async () => {
    const client = await connected(logins.reader.url);
    expect(await tell(client, 'show transaction_read_only')).toEqual([{ transaction_read_only: 'on' }]);
    expect(await tell(client, division)).toBe('25006');
    expect(await tell(client, 'create temporary table t (x int)')).toBe('25006');
    expect(await tell(client, 'show search_path')).toEqual([{ search_path: 'public, pg_temp' }]);
  });

  test('may not change anything when it asks for more', async () => {
    const client = await connected(logins.reader.url);
    await client.query('set default_transaction_read_only = off');
    const writes = [
      division,
      `update division set name = ''`,
      'delete from division',
      'select from division for update',
    ];
    for (const sql of [...writes, ...refusedToAll]) expect([sql, await tell(client, sql)]).toEqual([sql, '42501']);
    expect(await tell(client, `select feed.touch_division('{150000000000}', true)`)).toBe('42501');
    expect(await tell(client, 'select count(*)::int from division')).toEqual([{ count: 0 }]);
  });

  test('knows where the feed is', async () => {
    const client = await connected(logins.reader.url);
    expect(await tell(client, `select feed.scope() ~ '^[0-9a-f-]{36}[.]' as told`)).toEqual([{ told: true }]);
  });
});

describe('the writer', () => {
  test('writes records, and the feed hears of them', async () => {
    const client = await connected(logins.writer.url);
    const heard = async () =>
      (await administerIn(`select count(*)::int from feed.change where type = 'Division'`)).rows;
    expect(await tell(client, division)).toEqual([]);
    expect(await heard()).toEqual([{ count: 1 }]);
    expect(await tell(client, `update division set name = '内蒙古' returning name`)).toEqual([{ name: '内蒙古' }]);
    expect(await tell(client, 'delete from division returning code')).toEqual([{ code: '150000000000' }]);
    expect(await heard()).toEqual([{ count: 1 }]);
  });

  test('changes no table, and nothing beside the records', async () => {
    const client = await connected(logins.writer.url);
    for (const sql of refusedToAll) expect([sql, await tell(client, sql)]).toEqual([sql, '42501']);
    for (const table of ['feed.lost', 'act.history', 'counts.record'])
      expect([table, await tell(client, `select from ${table}`)]).toEqual([table, '42501']);
  });
});

/** Privileges on tables of a role, by table. */
async function rightsOf(role: string): Promise<Record<string, string>> {
  const { rows } = await administerIn(
    `select c.oid::regclass::text as table, string_agg(lower(x.privilege_type), ' ' order by x.privilege_type) as rights
     from pg_class c cross join aclexplode(c.relacl) x join pg_roles r on r.oid = x.grantee
     where r.rolname = '${role}' group by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.table, row.rights]));
}

async function administerIn(sql: string) {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return client.query(sql).finally(() => client.end());
}

describe('what the roles may do follows from the declarations', () => {
  test('every concept is read and written, the feed and public counts are read, and that is all', async () => {
    const { 'feed.change': change, 'counts.record': counted, ...read } = await rightsOf(logins.reader.role);
    expect([change, counted]).toEqual(['select', 'select']);
    expect([read['act.history'], read['act.head']]).toEqual(['select', 'select']);
    const concepts = Object.entries(read).filter(([table]) => !/^(feed|counts)\.|^act\.(history|head)$/.test(table));
    expect(concepts.map(([table]) => table.replaceAll('"', '')).toSorted()).toEqual(tables);
    expect(new Set(Object.values(read))).toEqual(new Set(['select']));
    const {
      'act.answer': answer,
      'act.history': history,
      'act.audit': audit,
      'act.personal': personal,
      'act.sender': sender,
      'act.lately': lately,
      'act.series': series,
      'act.imported': imported,
      'feed.change': named,
      ...written
    } = await rightsOf(logins.writer.role);
    expect([answer, history, audit]).toEqual(['insert select', 'insert', 'insert']);
    expect([personal, sender, lately]).toEqual([
      'insert select update',
      'delete insert select update',
      'delete insert select update',
    ]);
    expect([series, imported, named]).toEqual(['insert select update', 'delete insert select', 'select']);
    expect(
      Object.keys(written)
        .map((table) => table.replaceAll('"', ''))
        .toSorted(),
    ).toEqual(tables);
    expect(new Set(Object.values(written))).toEqual(new Set(['delete insert select update']));
  });

  test('a table that a migration has made anew is read and written like the others', async () => {
    const table = tables.at(-1)!;
    await administerIn(`create table made_anew (like "${table}" including all); drop table "${table}" cascade;
      alter table made_anew rename to "${table}"`);
    expect(await rightsOf(logins.reader.role)).not.toHaveProperty(table);
    await prepare();
    expect(await rightsOf(logins.reader.role)).toHaveProperty(table, 'select');
    expect(await rightsOf(logins.writer.role)).toHaveProperty(table, 'delete insert select update');
  });

  test('what somebody has given them besides is taken back', async () => {
    await administerIn(`grant insert on division to ${logins.reader.role}; grant all on migration to ${logins.writer.role};
      grant select on access.login to ${logins.reader.role}; grant create on schema public to public;
      grant temporary on database ${database} to public`);
    await prepare();
    expect(await rightsOf(logins.reader.role)).toMatchObject({ division: 'select' });
    expect(await rightsOf(logins.reader.role)).not.toHaveProperty(['access.login']);
    expect(await rightsOf(logins.writer.role)).not.toHaveProperty('migration');
    const client = await connected(logins.writer.url);
    for (const sql of ['create table t (x int)', 'create temporary table t (x int)'])
      expect(await tell(client, sql)).toBe('42501');
  });

  test('tables that are dropped and made anew are read by who is logged in already', async () => {
    const client = await connected(logins.reader.url);
    await administerIn('drop schema public cascade; drop schema feed cascade; create schema public');
    expect(await tell(client, 'select count(*)::int from division')).toBe('42P01');
    expect(await prepare()).toEqual(logins);
    expect(await tell(client, 'select count(*)::int from division')).toEqual([{ count: 0 }]);
  });

  test('roles that a restore into another cluster has left behind are made again', async () => {
    await administerIn(`drop owned by ${logins.reader.role}; drop role ${logins.reader.role}`);
    expect(await prepare()).toEqual(logins);
    const client = await connected(logins.reader.url);
    expect(await tell(client, 'select count(*)::int from division')).toEqual([{ count: 0 }]);
  });

  test('a start of a database that is up to date changes nothing', async () => {
    const acl = `select md5(string_agg(xmin::text || relacl::text, ',' order by oid)) as acl from pg_class`;
    const before = (await administerIn(acl)).rows;
    const passwords = (await administerIn('table access.login')).rows;
    expect(await prepare()).toEqual(logins);
    expect((await administerIn(acl)).rows).toEqual(before);
    expect((await administerIn('table access.login')).rows).toEqual(passwords);
  });
});

describe('the server', () => {
  test('asks as the reader through every pool', async () => {
    const store = await openStore({ url: logins.reader.url, poolSize: 2, statementTimeoutMs: 5_000 });
    try {
      const who = sql`select current_user, current_setting('transaction_read_only') as mode, current_setting('search_path') as path`;
      const reader = [logins.reader.role, 'on', 'public,pg_temp'];
      for (const replans of [true, false]) {
        const statement = { text: who, name: `who-${replans}`, replans, values: [] };
        expect(await store.reads.query(statement, [])).toEqual([reader]);
      }
      expect(Object.values((await store.pool.query(who)).rows[0])).toEqual(reader);
      expect(await store.obstacle()).toBeUndefined();
    } finally {
      await store.close();
    }
  });

  test('stops its own statements as the reader', async () => {
    const store = await openStore({ url: logins.reader.url, poolSize: 2, statementTimeoutMs: 20_000 });
    try {
      const late = new AbortController();
      const statement = { text: sql`select pg_sleep(20)`, name: 'sleep', replans: true, values: [] };
      const asleep = store.reads.query(statement, [], late.signal);
      setTimeout(() => late.abort(new Error('left')), 200);
      await expect(asleep).rejects.toThrow('left');
      const running = `select count(*)::int from pg_stat_activity where usename = '${logins.reader.role}' and state = 'active'`;
      await expect.poll(async () => (await administerIn(running)).rows).toEqual([{ count: 0 }]);
    } finally {
      await store.close();
    }
  });
});
