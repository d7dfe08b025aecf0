import type { SqlClient } from '../../sql/client.js';
import { integer, sql } from '../../sql/sql.js';
import { connect } from '../login.js';
import { type End, extend, start } from './chain.js';
import { signHead } from './head.js';

/** How often rows are linked, how many at a time, and how often the head is signed. */
const linkMs = 200;
const mostRows = 10_000;
const headMs = 60_000;
/** Any number, the same on all nodes: one of them links. */
const linking = 3_505_1507;

/**
 * Links what has been committed: rows in the order of `(xid, seq)`, below the oldest transaction that is still open, so that
 * none can come in between. Tells how many; 0 also where another node is at it.
 */
export async function linkRows(client: SqlClient): Promise<number> {
  await client.query(sql`begin`);
  try {
    const { rows: locked } = await client.query(sql`select pg_try_advisory_xact_lock($1) as mine`, [linking]);
    if (!locked[0].mine) return 0;
    const end = await endOf(client);
    const { rows } = await client.query(
      sql`select a.seq::text as seq, a.xid::text as xid, a.digest as "rowDigest" from act.audit a
       where (a.xid, a.seq) > (select l.xid, l.seq from act.link l where l.place = $1
           union all select '0'::xid8, 0 where $1 = 0)
         and a.xid < pg_snapshot_xmin(pg_current_snapshot())
       order by a.xid, a.seq limit ${integer(mostRows)}`,
      [end.place],
    );
    const links = extend(end, rows);
    if (links.length)
      await client.query(
        sql`insert into act.link (place, seq, xid, row_digest, digest)
         select * from unnest($1::bigint[], $2::bigint[], $3::xid8[], $4::bytea[], $5::bytea[])`,
        [
          links.map(({ place }) => place),
          links.map(({ seq }) => seq),
          links.map(({ xid }) => xid),
          links.map(({ rowDigest }) => `\\x${rowDigest.toString('hex')}`),
          links.map(({ digest }) => `\\x${digest.toString('hex')}`),
        ],
      );
    return links.length;
  } finally {
    await client.query(sql`commit`);
  }
}

/** The last link. */
export async function endOf(client: SqlClient): Promise<End> {
  const { rows } = await client.query(
    sql`select l.place::int as place, l.digest from act.link l order by l.place desc limit 1`,
  );
  return rows[0] ?? start;
}

/** Links and signs while the platform is open. A database that cannot be reached is asked again the next time. */
export function linkAlways(url: string, key: string | undefined): () => Promise<void> {
  let isStopped = false;
  let signed = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let client: Awaited<ReturnType<typeof connect>> | undefined;
  const tick = async () => {
    client ??= await connect('DATABASE_URL', url);
    while ((await linkRows(client)) === mostRows && !isStopped);
    if (key && performance.now() - signed > headMs) {
      await signHead(client, key);
      signed = performance.now();
    }
  };
  const drop = async () => {
    const lost = client;
    client = undefined;
    await lost?.end().catch(() => undefined);
  };
  let running = Promise.resolve();
  const again = () => {
    if (isStopped) return;
    timer = setTimeout(() => {
      running = tick().catch(drop).finally(again);
    }, linkMs);
  };
  again();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
    await drop();
  };
}
