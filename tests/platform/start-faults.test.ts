import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { prepareDatabase } from '../../api/database/prepare.js';
import { addressIn, administer, connected, newDatabase, newRole } from './databases.js';

/** The line with which a start ends. */
const lineOf = (url: string) =>
  prepareDatabase(url, { say: () => {} }).then(
    () => 'was prepared',
    (error: Error) => `${error.name}: ${error.message}`,
  );
const begin = 'DatabaseStartError: DATABASE_URL: cannot connect to PostgreSQL:';

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Waited for while the other tests run: it takes ten seconds. */
let unanswered: Promise<string>;
const silent = createServer();
beforeAll(async () => {
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  unanswered = lineOf(`postgresql://u:p@127.0.0.1:${(silent.address() as AddressInfo).port}/x`);
});
afterAll(() => void silent.close());

test('nothing listens there', async () => {
  const server = createServer();
  const port = await listening(server);
  server.close();
  expect(await lineOf(`postgresql://u:p@127.0.0.1:${port}/x`)).toBe(`${begin} connect ECONNREFUSED 127.0.0.1:${port}`);
  // A name with two addresses has two reasons.
  expect(await lineOf(`postgresql://u:p@localhost:${port}/x`)).toMatch(
    new RegExp(`^${begin} connect ECONNREFUSED .*127\\.0\\.0\\.1:${port}$`),
  );
});

test('the name is of no machine', async () => {
  expect(await lineOf('postgresql://u:p@database.invalid/x')).toMatch(
    new RegExp(`^${begin} getaddrinfo (ENOTFOUND|EAI_AGAIN) database\\.invalid$`),
  );
});

test('what listens hangs up', async () => {
  const rude = await listening(createServer((socket) => socket.destroy()));
  expect(await lineOf(`postgresql://u:p@127.0.0.1:${rude}/x`)).toMatch(
    new RegExp(`^${begin} (read ECONNRESET|Connection terminated unexpectedly)$`),
  );
});

test('the password is wrong', async () => {
  const url = new URL(inject('postgresUrl'));
  url.password = 'wrong';
  expect(await lineOf(url.href)).toBe(`${begin} password authentication failed for user "postgres"`);
});

test('there is no such database', async () => {
  expect(await lineOf(addressIn('nowhere'))).toBe(
    `${begin} database "nowhere" does not exist; create it first (createdb)`,
  );
});

test('it is a standby, or was made read-only', async () => {
  const { name, url } = await newDatabase();
  await administer(`alter database ${name} set default_transaction_read_only = on`);
  expect(await lineOf(url)).toMatch(
    /^DatabaseStartError: Database: cannot execute \w.* in a read-only transaction; this is a standby, or it was made read-only: give the address of the primary$/,
  );
});

test('the role owns nothing there', async () => {
  const stranger = await newRole('login createrole');
  const { name } = await newDatabase();
  expect(await lineOf(addressIn(name, stranger))).toMatch(
    /^DatabaseStartError: Database: permission denied for .*; the role must own the database and all that is in it \(alter database … owner to …\)$/,
  );
  // Roles are made in the transaction that failed.
  const { rows } = await administer(`select rolname from pg_roles where rolname like '${name}%'`);
  expect(rows).toEqual([]);
});

test('the connection is cut while it waits for another node to prepare', async () => {
  const { name, url } = await newDatabase();
  const other = await connected(url);
  await other.query('select pg_advisory_lock(35051506)');
  const line = lineOf(url);
  const cut = `select pg_terminate_backend(pid) as is from pg_stat_activity where datname = '${name}' and query like '%pg_try_advisory_xact_lock(%' and pid <> pg_backend_pid()`;
  await expect.poll(async () => (await administer(cut)).rows).toEqual([{ is: true }]);
  expect(await line).toBe('DatabaseStartError: Database: terminating connection due to administrator command');
});

test('what listens never answers', async () => {
  expect(await unanswered).toBe(`${begin} timeout expired`);
}, 20_000);
