import { setTimeout as sleep } from 'node:timers/promises';
import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';

/** A personal value as it is stored, and whose it is. */
export interface SealedRow {
  readonly type: string;
  readonly key: string;
  readonly field: string;
  readonly algorithm: string;
  readonly keyName: string;
  readonly value: Buffer;
}

export interface Resealing {
  /** What values are to be sealed by. */
  readonly newest: { readonly algorithm: string; readonly keyName: string };
  /** The same value by that. @throws if it cannot be opened */
  reseal(row: SealedRow): { readonly value: Buffer; readonly blind: Buffer };
  /** After each piece: how many there are in it. */
  done(count: number): void;
  /** A value that stays as it is, and why. */
  failed(row: SealedRow, error: Error): void;
  readonly pieceSize?: number;
}

type Key = readonly [type: string, key: string, field: string];
const start: Key = ['', '', ''];

/** Values that somebody else holds are left to the next round: they are being erased, or sealed by another such run. */
const pieceSql = sql`
  select type, key, field, algorithm, key_name as "keyName", value from act.personal
  where value is not null and (algorithm, key_name) <> ($1, $2) and (type, key, field) > ($3, $4, $5)
  order by type, key, field limit $6 for update skip locked`;
const leftSql = sql`
  select count(*)::int as count from act.personal where value is not null and (algorithm, key_name) <> ($1, $2)`;
/** The audit tells the digest of what is stored from now on, as the act did that stored it. */
const writeSql = sql`
  with given as (
    select * from unnest($3::text[], $4::text[], $5::text[], $6::bytea[], $7::bytea[]) g (type, key, field, value, blind)
  ), sealed as (
    update act.personal p set algorithm = $1, key_name = $2, value = g.value, blind = g.blind from given g
    where p.type = g.type and p.key = g.key and p.field = g.field returning p.type, p.key, p.field, p.value
  )
  insert into act.audit (role, action, object, payload)
  select 'system', 'resealPersonalData', type || ':' || key, json_build_object('sent', json_build_array(),
    'personal', json_object_agg(field, encode(sha256(value), 'hex')))::text
  from sealed group by type, key`;

/**
 * Seals all personal values by the newest key, a piece at a time, each a transaction of its own: whoever breaks off goes on from
 * there, beside servers and beside himself.
 */
export async function resealPersonal(client: SqlClient, resealing: Resealing): Promise<void> {
  const { algorithm, keyName } = resealing.newest;
  const failures = new Set<string>();
  for (;;) {
    for (let at: Key | undefined = start; at; ) at = await resealPiece(client, resealing, at, failures);
    const { rows } = await client.query(leftSql, [algorithm, keyName]);
    if (rows[0].count <= failures.size) return;
    await sleep(200);
  }
}

/** Where a piece ended; undefined if it was the last. */
async function resealPiece(
  client: SqlClient,
  { newest, reseal, done, failed, pieceSize = 200 }: Resealing,
  after: Key,
  failures: Set<string>,
): Promise<Key | undefined> {
  await client.query(sql`begin`);
  try {
    const found = await client.query<SealedRow>(pieceSql, [newest.algorithm, newest.keyName, ...after, pieceSize]);
    const anew = found.rows.flatMap((row) => {
      try {
        return [{ ...row, ...reseal(row) }];
      } catch (error) {
        const name = [row.type, row.key, row.field].join();
        if (!failures.has(name)) failed(row, error as Error);
        failures.add(name);
        return [];
      }
    });
    const column = (name: 'type' | 'key' | 'field' | 'value' | 'blind') => anew.map((row) => row[name]);
    const columns = [column('type'), column('key'), column('field'), column('value'), column('blind')];
    await client.query(writeSql, [newest.algorithm, newest.keyName, ...columns]);
    await client.query(sql`commit`);
    done(anew.length);
    const last = found.rows.at(-1);
    return last && found.rows.length === pieceSize ? [last.type, last.key, last.field] : undefined;
  } catch (error) {
    await client.query(sql`rollback`);
    throw error;
  }
}
