import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { keyType } from '../sql/ids.js';
import { join, literal, quote, type Sql, sql } from '../sql/sql.js';
import type { Dependants } from './dependants.js';
import { factsSql, grantsSql, grantTo } from './grants.js';
import { note, seenBefore, typeOf } from './names.js';

/**
 * The grants of the record at `t`, and what those look at that hang on it, as an array. What everybody sees is granted to
 * nobody besides: a record with three hundred people who may see it, each of whom hangs on it, would be told again with each
 * who is added.
 */
function grantsOf(spec: ConceptSpec, { observedProperties }: Dependants): Sql {
  const parts = [grantsSql(spec, sql`t`), factsSql(spec, sql`t`, observedProperties)];
  const all = join(
    parts.filter((part) => part !== undefined),
    sql` union all `,
  );
  const everybody = literal(grantTo.all);
  return sql`array(select distinct g from (
      select g, bool_or(g = ${everybody}) over () as is_open from (${all}) x(g) where g is not null) x
    where not is_open or g = ${everybody} or g like '#%' order by g)`;
}

/**
 * `feed.note_x(keys, written)`: notes the records of x that were written, or are seen by others than before; the keys of
 * the latter are returned.
 */
export function noteSql(spec: ConceptSpec, dependants: Dependants): Sql {
  const key = sql`t.${quote(spec.keyColumn)}`;
  return sql`create or replace function ${note(spec)}(keys text[], written boolean) returns text[]
  language plpgsql as $$
  declare changed text[];
  begin
    with judged as materialized (
      select a.key, c.grants as known,
        case when ${key} is null then '{}'
          else ${grantsOf(spec, dependants)}
        end as grants
      from (select distinct unnest(keys)) a(key)
        left join ${quote(spec.table)} t on ${key} = a.key::${keyType(spec)}
        left join feed.change c on c.key = a.key and c.type = ${typeOf(spec)}
    ), noted as (
      insert into feed.change as c (type, key, grants)
        select ${typeOf(spec)}, key, grants from judged where written or known is distinct from grants order by key
        on conflict (key, type) do update set xid = default, seq = default, grants = excluded.grants,
          before = ${seenBefore(sql`c.`)}
        returning key, before, grants
    ), lost as (
      insert into feed.lost (type, key, granted)
        select ${typeOf(spec)}, n.key, g
        from noted n cross join lateral (select unnest(n.before) except select unnest(n.grants)) x(g)
        where g not like '#%'
        on conflict (key, type, granted) do update set xid = default, seq = default
    )
    select coalesce(array_agg(key), '{}') into changed from judged where known is distinct from grants;
    return changed;
  end $$`;
}

/**
 * Notes those of some records that the feed does not know; the keys of the others are returned. A writer who notes one of
 * them at the same time is right, whoever comes first.
 */
export function fillSql(spec: ConceptSpec, dependants: Dependants): Sql {
  const key = sql`t.${quote(spec.keyColumn)}`;
  return sql`
    with noted as (
      insert into feed.change (type, key, grants)
        select ${typeOf(spec)}, a.key, ${grantsOf(spec, dependants)}
        from unnest($1::text[]) a(key) join ${quote(spec.table)} t on ${key} = a.key::${keyType(spec)}
        where not exists (select from feed.change c where c.key = a.key and c.type = ${typeOf(spec)})
        order by a.key
        on conflict (key, type) do nothing
        returning key
    )
    select key from unnest($1::text[]) a(key) except select key from noted`;
}
