import pg from 'pg';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { Control } from '../../api/database/control.js';
import { Reads } from '../../api/database/reads.js';
import { integer, join, type Statement, sql } from '../../api/sql/sql.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { smallPlace } from '../setup/small-place.js';

const connectionString = inject('postgresUrl');
const control = new Control({ connectionString });
const dashes = (count: number) => join(Array.from({ length: count }, () => sql`-`));
/** 100 characters. */
const statement = (n: number): Statement => {
  const start = sql`select ${integer(n)} -- `;
  const text = sql`${start}${dashes(100 - start.length)}`;
  return { text, values: [], name: `statement ${n}`, replans: false };
};
/** Room for forty of them. */
const bound = 40 * 100 * 150;

let pool: pg.Pool;
let reads: Reads;
beforeEach(() => {
  pool = new pg.Pool({ connectionString, max: 1 });
  reads = new Reads({ prepared: pool, planned: pool, control }, bound);
  return () => pool.end();
});
afterAll(() => control.close());

/** Those that the one connection holds, in order of preparation. */
const prepared = async () =>
  (await pool.query(`select name from pg_prepared_statements order by prepare_time, name`)).rows.map(
    ({ name }) => name,
  );
const read = async (n: number) => expect(await reads.query(statement(n), [])).toEqual([[String(n)]]);

it('a statement is prepared when it comes again, and used under its name from then on', async () => {
  for (const n of [1, 2, 3]) await read(n);
  expect(await prepared()).toEqual([]);
  for (const n of [2, 3, 2, 2]) await read(n);
  expect(await prepared()).toEqual(['statement 2', 'statement 3']);
});

it('a connection drops those that it has not used for longest, and prepares them anew when they come again', async () => {
  for (let n = 0; n < 100; n++) for (const _ of [1, 2]) await read(n);
  const kept = await prepared();
  expect(kept).toEqual(Array.from({ length: 40 }, (_, n) => `statement ${60 + n}`));
  await read(60);
  await read(0);
  expect(await prepared()).toEqual([...kept.slice(0, 1), ...kept.slice(2), 'statement 0']);
  await Promise.all([read(0), read(1), read(60), read(61), read(99)]);
  expect(await prepared()).toHaveLength(40);
});

it('a statement that would take an eighth of the room is not prepared', async () => {
  const text = sql`select 7 -- ${dashes(600)}`;
  for (const _ of [1, 2, 3]) expect(await reads.query({ ...statement(0), text }, [])).toEqual([['7']]);
  expect(await prepared()).toEqual([]);
});

it('pages of all sizes have few statements', async () => {
  const fixture: Fixture = await openFixture(smallPlace());
  try {
    const texts = new Set<string>();
    const source = 'query ($first: Int!) { deputies(first: $first) { nodes { id } pageInfo { hasNextPage } } }';
    for (let first = 1; first <= 100; first++) {
      const { data, sql } = await fixture.askSql(source, { variables: { first } });
      expect(data.deputies.nodes).toHaveLength(Math.min(first, 8));
      expect(data.deputies.pageInfo).toEqual({ hasNextPage: first < 8 });
      for (const { sql: text } of sql) texts.add(text);
    }
    expect([...texts].map((text) => Number(/ limit (\d+)/.exec(text)![1]) - 1)).toEqual([
      ...[1, 2, 3, 5, 5, 10, 10, 20, 20, 50, 50, 100, 100],
    ]);
  } finally {
    await fixture.close();
  }
});
