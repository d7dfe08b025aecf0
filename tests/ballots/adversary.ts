import type { Data } from '../setup/fixture.js';

type Query = (sql: string, values?: unknown[]) => Promise<Data[]>;

/** A row as the log of writes has it: by which transaction it was written, in its order, and when that was committed. */
export interface Write {
  readonly xid: string;
  /** The bytes of the row in hex. */
  readonly data: string;
  readonly committedAt: string;
}

export const walPosition = async (query: Query): Promise<string> =>
  (await query('select pg_current_wal_insert_lsn()::text as at'))[0].at;

/** The file that a table lies in: the log of writes names it, after the table has been written anew too. */
export const fileOf = async (query: Query, table: string): Promise<number> =>
  (await query('select pg_relation_filenode($1::regclass)::int as file', [table]))[0].file;

/** What was inserted into a table since some position, in the order of the log of writes (WAL). */
export const writesTo = async (query: Query, file: number, since: string): Promise<readonly Write[]> =>
  query(
    `select b.xid::text as xid, encode(b.block_data, 'hex') as data, c.at as "committedAt"
     from pg_get_wal_block_info($1, pg_current_wal_flush_lsn(), true) b
     join (select xid, left(description, 26) as at from pg_get_wal_records_info($1, pg_current_wal_flush_lsn())
           where resource_manager = 'Transaction' and record_type = 'COMMIT') c on c.xid = b.xid
     where b.relfilenode = $2 and b.resource_manager = 'Heap' and b.record_type like 'INSERT%'
     order by b.start_lsn`,
    [since, file],
  );

/** Tables and indexes that the transactions which wrote to a table have written to, by the same log. */
export const writtenBeside = async (query: Query, file: number, since: string): Promise<readonly string[]> =>
  (
    await query(
      `with block as (select * from pg_get_wal_block_info($1, pg_current_wal_flush_lsn()))
       select distinct c.relname::text as name from block b join pg_class c on c.relfilenode = b.relfilenode
       where b.xid in (select xid from block where relfilenode = $2 and xid <> '0') order by 1`,
      [since, file],
    )
  ).map(({ name }) => name);

export interface Finding {
  /** How many are right who are taken for those at the same place of the other order. */
  readonly hits: number;
  /** Spearman’s coefficient: whether those who are early in one order are early in the other. */
  readonly correlation: number;
}

/** Holds an order of voters against an order of what came: with costs that grow with the distance in time, that is the best assignment. */
export function compareOrders(one: readonly string[], other: readonly string[]): Finding {
  const place = new Map(other.map((value, n) => [value, n]));
  const n = one.length;
  const distance = one.reduce((sum, value, i) => sum + (i - place.get(value)!) ** 2, 0);
  return {
    hits: one.filter((value, i) => value === other[i]).length,
    correlation: 1 - (6 * distance) / (n * (n * n - 1)),
  };
}

type Orders = Readonly<Record<string, readonly string[]>>;

/** Every order of voters against every order of what came: the best that an adversary gets from each. */
export function attack(voters: Orders, came: Orders): Readonly<Record<string, Finding>> {
  const pairs = Object.entries(voters).flatMap(([v, one]) =>
    Object.entries(came).map(([c, other]) => [`${v} / ${c}`, compareOrders(one, other)] as const),
  );
  return Object.fromEntries(pairs);
}

/** Those above chance among so many: so many hits, or such a correlation, come by chance once in a hundred thousand runs. */
export const above = (findings: Readonly<Record<string, Finding>>, count: number): readonly string[] =>
  Object.entries(findings)
    .filter(([, { hits, correlation }]) => hits > 9 || Math.abs(correlation) > 5.6 / Math.sqrt(count - 1))
    .map(([name]) => name);
