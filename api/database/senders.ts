import type pg from 'pg';
import { integer, sql } from '../sql/sql.js';

/** How long is looked back. */
const minutes = 10;

interface Asked {
  readonly counted: readonly { readonly key: Buffer; readonly most: number }[];
  readonly same: Buffer | undefined;
  readonly place: Buffer;
  readonly tells: Readonly<Record<string, unknown>>;
}

/** Counts, and remembers what was sent; in the order of the keys, so that two do not lock each other out. */
const interval = (minutes: number) => sql`make_interval(mins => ${integer(minutes)})`;
const admitting = sql`
  with moment as (select date_bin(${interval(minutes)}, now(), 'epoch') as at),
  counted as (
    insert into act.sender as s (key, at, count)
    select k.key, m.at, 1 from moment m, (select unnest($1::bytea[]) as key order by 1) k
    on conflict (key, at) do update set count = s.count + 1
    returning key, count
  ),
  remembered as (
    insert into act.lately as l (key, place, tells) select $2, $3, $4 where $2::bytea is not null
    on conflict (key) do update set place = excluded.place, tells = excluded.tells, at = now()
    where l.at < now() - ${interval(minutes)} or l.place = excluded.place
    returning 1
  )
  select coalesce((select json_object_agg(encode(key, 'hex'), count) from counted), '{}') as counts,
    $2::bytea is null or exists (select from remembered) as "isNew",
    (select tells from act.lately where key = $2) as before,
    ceil(extract(epoch from (select at from moment) + ${interval(minutes)} - now()))::int as again`;

/** How often somebody without a post has done something lately, on all nodes together. */
export class Senders {
  constructor(private readonly pool: pg.Pool) {}

  async admit({ counted, same, place, tells }: Asked): Promise<{ again?: number; before?: Record<string, unknown> }> {
    const keys = counted.map(({ key }) => key);
    const values = [keys, same ?? null, place, JSON.stringify(tells)];
    const { rows } = await this.pool.query({ name: 'admit sender', text: admitting, values });
    const { counts, isNew, before, again } = rows[0];
    if (counted.some(({ key, most }) => counts[key.toString('hex')] > most)) {
      if (same && isNew) await this.forget(same);
      return { again };
    }
    // One that came in at the same moment is not seen by the statement that had to wait for it.
    return isNew ? {} : { before: before ?? {} };
  }

  async forget(same: Buffer): Promise<void> {
    await this.pool.query(sql`delete from act.lately where key = $1`, [same]);
  }

  /** What is over is of no use to anybody. */
  async sweep(): Promise<void> {
    await this.pool.query(sql`delete from act.sender where at < now() - ${interval(2 * minutes)}`);
    await this.pool.query(sql`delete from act.lately where at < now() - ${interval(minutes)}`);
  }
}
