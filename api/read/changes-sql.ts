import { recordTypeName } from '../../schema/kit/graphql/record-types.js';
import { seenBy } from '../events/feed-viewers.js';
import { type Bind, integer, type Sql, StatementBuilder, sql, where } from '../sql/sql.js';
import type { Args } from './arguments.js';
import type { Compilation } from './compilation.js';
import { type CursorForm, decodeCursor } from './cursors.js';
import type { Size } from './sizes.js';

const number = /^\d{1,20}$/;
/** A place in the feed: what it is a place of, where its client began, the transaction, and the change within it. */
export const form: CursorForm = {
  ordering: 'CHANGES',
  patterns: [/^[0-9a-f-]{36}\.\d+\.\d+$/, number, number, number],
};
export const start: readonly string[] = ['', '', '0', '0'];

/** Columns of the rows of a page; one row without a change where there is none. */
export const at = { scope: 0, step: 1, horizon: 2, reach: 3, reachSeq: 4, type: 5, key: 6, xid: 7, seq: 8 } as const;

export function placeOf(args: Args): (bind: Bind) => readonly string[] {
  const since = args.get('since');
  return since ? (bind) => decodeCursor(form, since.value(bind), since.path) : () => start;
}

/**
 * Walks `change` and `lost` together, in the order of their places: a page has looked at everything in both up to where
 * it reaches, and at nothing beyond. It ends with the first of: its size, `most` changes looked at, the horizon.
 */
export function statementOf(compilation: Compilation, args: Args, size: Size, most: number) {
  const builder = new StatementBuilder();
  const count = builder.param(size.of, sql`int`);
  const place = placeOf(args);
  const began = builder.param((bind) => place(bind)[1], sql`text`);
  const after = sql`(${builder.param((bind) => place(bind)[2], sql`text`)}::xid8, ${builder.param((bind) => place(bind)[3], sql`bigint`)})`;
  const types = args.get('types');
  const names = new Map(compilation.platform.specs.map((spec) => [recordTypeName(spec), spec.name]));
  const asked = types && ((bind: Bind) => (types.list()(bind) as string[]).map((type) => names.get(type)));
  const wanted = where([
    asked && sql`c.type = any(${builder.param(asked, sql`text[]`)})`,
    seenBy(builder, sql`c`, compilation.role, compilation.platform.specs),
  ]);
  const here = (alias: Sql) => sql`(${alias}.xid, ${alias}.seq) > ${after} and ${alias}.xid < (select horizon from h)`;
  // Who begins now has nothing to drop of what was lost before.
  const places = sql`
    (select c.type, c.key, c.xid, c.seq, c.grants as seen from feed.change c where ${here(sql`c`)}
       order by c.xid, c.seq limit ${integer(most)})
    union all
    (select l.type, l.key, l.xid, l.seq, array[l.granted] as seen from feed.lost l
       where ${here(sql`l`)} and l.xid >= coalesce(nullif(${began}, '')::xid8, (select horizon from h))
       order by l.xid, l.seq limit ${integer(most)})
    order by xid, seq`;
  return builder.finish(
    sql`with h as materialized (select feed.scope() as scope, (select step from feed.state) as step,
       pg_snapshot_xmin(pg_current_snapshot()) as horizon),
     page as materialized (
       select c.type, c.key, c.xid, c.seq from (${places} limit ${integer(most)}) c${wanted}
         order by c.xid, c.seq limit ${count} + 1),
     reach as materialized (
       select c.xid, c.seq from (${places} limit 1 offset ${integer(most - 1)}) c
         where (select count(*) from page) <= ${count})
     select h.scope, h.step, h.horizon, r.xid, r.seq, p.type, p.key, p.xid, p.seq
     from h left join reach r on true left join page p on true order by p.xid, p.seq`,
  );
}
