import { describe, expect, onTestFinished, test } from 'vitest';
import { prepareDatabase } from '../../api/database/prepare.js';
import type { GivenRoles } from '../../api/database/roles.js';
import { addressIn, administer, connected, newDatabase, newRole, tell } from '../platform/databases.js';

const prepare = (url: string, roles: GivenRoles = {}) => prepareDatabase(url, { say: () => {}, roles });
/** The line with which a database is refused. */
const refusal = (url: string, roles?: GivenRoles) =>
  prepare(url, roles).then(
    () => 'was prepared',
    (error: Error) => `${error.name}: ${error.message}`,
  );
const rolesOf = async (database: string) =>
  (await administer(`select rolname from pg_roles where rolname like '${database}%' order by 1`)).rows.map(
    ({ rolname }) => rolname,
  );

describe('roles that we make', () => {
  test('belong to one database, however many are prepared at the same time', async () => {
    const [one, other] = [await newDatabase(), await newDatabase()];
    const all = await Promise.all([one, one, one, other, other].map(({ url }) => prepare(url)));
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    expect(all[4]).toEqual(all[3]);
    expect(all[0]!.reader.role).toBe(`${one.name}_reader`);
    expect(await tell(await connected(all[0]!.reader.url), 'select count(*)::int from deputy')).toEqual([{ count: 0 }]);
    const elsewhere = new URL(all[0]!.reader.url);
    elsewhere.pathname = `/${other.name}`;
    expect(await tell(await connected(elsewhere.href), 'select count(*) from deputy')).toBe('42501');
  });

  test('get their password back when somebody has changed it, or forbidden them to log in', async () => {
    const { url, name } = await newDatabase();
    const before = await prepare(url);
    for (const change of [`password 'another'`, 'nologin']) {
      await administer(`alter role ${name}_reader ${change}`);
      expect(await prepare(url)).toEqual(before);
    }
  });

  test('are made anew with a database that is made anew under the same name', async () => {
    const name = `roles_again_${process.pid}`;
    const first = await newDatabase({ name });
    const before = await prepare(first.url);
    await administer(`drop database ${name}`);
    const again = await newDatabase({ name });
    const after = await prepare(again.url);
    expect(after.reader.role).toBe(before.reader.role);
    expect(after.reader.url).not.toBe(before.reader.url);
    expect(await tell(await connected(after.reader.url), 'select count(*)::int from deputy')).toEqual([{ count: 0 }]);
  });

  test.each([`${'long_'.repeat(11)}name`, '人大数据', 'pg_upgraded', 'with "quotes" %41'])(
    'fit a database named %s',
    async (name) => {
      const { url } = await newDatabase({ name });
      const { reader, writer } = await prepare(url);
      expect(Buffer.byteLength(reader.role)).toBeLessThanOrEqual(63);
      expect(await tell(await connected(writer.url), 'select current_user')).toEqual([{ current_user: writer.role }]);
      expect(await tell(await connected(reader.url), 'select current_user')).toEqual([{ current_user: reader.role }]);
    },
  );

  test('never are those of somebody else', async () => {
    const { url, name } = await newDatabase();
    await administer(`create role ${name}_reader login`);
    expect(await refusal(url)).toBe(
      `DatabaseStartError: READER_URL: missing, and there is a role ${name}_reader that is not ours; rename that`,
    );
    expect(await rolesOf(name)).toEqual([`${name}_reader`]);
    await administer(`drop role ${name}_reader`);
  });
});

describe('an owner who is no superuser', () => {
  test('makes the roles if it may', async () => {
    const owner = await newRole('login createrole');
    const { name } = await newDatabase({ owner: owner.name });
    const { reader, writer } = await prepare(addressIn(name, owner));
    expect(await tell(await connected(reader.url), 'select count(*)::int from deputy')).toEqual([{ count: 0 }]);
    const client = await connected(writer.url);
    const sql = `insert into division (code, name, level, kind) values ('15', '甲', 'PROVINCE', 'PROVINCE')`;
    expect(await tell(client, sql)).toEqual([]);
    expect(await tell(client, 'create table t (x int)')).toBe('42501');
  });

  test('stops with one line that says what to give if it may not, and changes nothing', async () => {
    const owner = await newRole();
    const { name } = await newDatabase({ owner: owner.name });
    const url = addressIn(name, owner);
    const rest = `with roles of an administrator (create role … login password …), or: alter role "${owner.name}" createrole`;
    const may = `DatabaseStartError: DATABASE_URL: ${owner.name} may not create roles; give`;
    expect(await refusal(url)).toBe(`${may} READER_URL and WRITER_URL ${rest}`);
    const reader = addressIn(name, await newRole());
    expect(await refusal(url, { reader })).toBe(`${may} WRITER_URL ${rest}`);
    expect(await rolesOf(name)).toEqual([]);
  });

  test('gives its rights to the roles of an administrator', async () => {
    const [owner, reading, writing] = [await newRole(), await newRole(), await newRole()];
    const { name } = await newDatabase({ owner: owner.name });
    const given = { reader: addressIn(name, reading), writer: addressIn(name, writing) };
    const logins = await prepare(addressIn(name, owner), given);
    expect(logins).toMatchObject({
      reader: { role: reading.name, url: given.reader },
      writer: { role: writing.name, url: given.writer },
    });
    const client = await connected(given.reader);
    expect(await tell(client, 'select count(*)::int from deputy')).toEqual([{ count: 0 }]);
    expect(await tell(client, 'delete from deputy')).toBe('42501');
    expect(await tell(await connected(given.writer), 'delete from deputy')).toEqual([]);
    expect(await rolesOf(name)).toEqual([]);
  });
});

test('an owner fills a database that was empty, for the roles of an administrator', async () => {
  const [owner, reading, writing] = [await newRole(), await newRole(), await newRole()];
  const name = `roles_empty_${process.pid}`;
  await administer(`create database ${name} owner ${owner.name} template template0`);
  onTestFinished(async () => void (await administer(`drop database ${name} with (force)`)));
  const given = { reader: addressIn(name, reading), writer: addressIn(name, writing) };
  await prepare(addressIn(name, owner), given);
  expect(await tell(await connected(given.reader), 'select count(*)::int from deputy')).toEqual([{ count: 0 }]);
  expect(await tell(await connected(addressIn(name, owner)), 'table access.login')).toBe('42P01');
});

describe('a given role is refused', () => {
  test('if it is the owner, or may do all that the owner may', async () => {
    const { url, name } = await newDatabase();
    expect(await refusal(url, { reader: url })).toBe(
      'DatabaseStartError: READER_URL: postgres may do all that the owner may; give a role of its own',
    );
    const owner = await newRole('login createrole');
    const member = await newRole();
    await administer(`grant ${owner.name} to ${member.name}`);
    const owned = await newDatabase({ owner: owner.name });
    expect(await refusal(addressIn(owned.name, owner), { writer: addressIn(owned.name, member) })).toBe(
      `DatabaseStartError: WRITER_URL: ${member.name} may do all that the owner may; give a role of its own`,
    );
    expect(await rolesOf(name)).toEqual([]);
  });

  test('if it reads and may change a table', async () => {
    const member = await newRole();
    const { url, name } = await newDatabase();
    await administer(`grant pg_write_all_data to ${member.name}`);
    expect(await refusal(url, { reader: addressIn(name, member) })).toMatch(
      new RegExp(`^DatabaseStartError: READER_URL: ${member.name} may change \\S+; give a role that may not$`),
    );
  });

  test('if one does for both, or it leads elsewhere', async () => {
    const [both, user] = [await newRole(), await newRole()];
    const { url, name } = await newDatabase();
    const other = await newDatabase();
    const one = addressIn(name, both);
    expect(await refusal(url, { reader: one, writer: one })).toMatch(
      /^DatabaseStartError: WRITER_URL: user_\w+ is the role of READER_URL; give one for each$/,
    );
    expect(await refusal(url, { reader: addressIn(other.name, user) })).toBe(
      'DatabaseStartError: READER_URL: is another database than that of DATABASE_URL',
    );
  });

  test('if it cannot log in', async () => {
    const { url, name } = await newDatabase();
    const user = await newRole();
    expect(await refusal(url, { writer: addressIn(name, { ...user, password: 'wrong' }) })).toBe(
      `DatabaseStartError: WRITER_URL: cannot connect to PostgreSQL: password authentication failed for user "${user.name}"`,
    );
  });
});
