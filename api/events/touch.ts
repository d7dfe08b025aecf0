import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { join, nothing, quote, type Sql, sql } from '../sql/sql.js';
import type { Dependants } from './dependants.js';
import { keysAs, note, pointingTo, seenBefore, touch, typeOf } from './names.js';

/** Takes locks in the order in which everybody takes them. */
const lock = (which: Sql, strength: Sql) => sql`
    perform 1 from feed.change c where ${which} order by c.type, c.key for ${strength};`;

/** Nobody changes who sees what these records hang on until this transaction ends; whoever has, is waited for. */
export function lockAbove(spec: ConceptSpec, { dependsOn }: Dependants): Sql {
  const above = dependsOn.map(
    ({ spec: target, column }) =>
      sql`select t.${quote(column)}::text, ${typeOf(target)} from ${quote(spec.table)} t where t.${quote(spec.keyColumn)} = any(${keysAs(sql`keys`, spec)})`,
  );
  return above.length ? lock(sql`(c.key, c.type) in (${join(above, sql` union all `)})`, sql`key share`) : nothing;
}

/**
 * `feed.touch_x(keys, written)`: notes records, and looks at those that hang on them. Neither a change of who sees a
 * record nor a write of what hangs on it may miss the other, or a client would never hear of it: so the latter holds
 * a key share on the record, which only those wait for who have changed who sees it. Writers of records that hang on
 * the same one do not wait for one another.
 */
export function touchSql(spec: ConceptSpec, dependants: Dependants): Sql {
  const { children, referring } = dependants;
  const own = (keys: Sql) => sql`c.type = ${typeOf(spec)} and c.key = any(${keys})`;
  const looks = children.map(
    (link) => sql`
    perform ${touch(link.spec)}(array(${pointingTo(link, keysAs(sql`changed`, spec))}), false);`,
  );
  const tells = referring.map(
    (link) => sql`
    update feed.change set xid = default, seq = default, before = ${seenBefore(nothing)}
      where type = ${typeOf(link.spec)} and key in (${pointingTo(link, keysAs(sql`changed`, spec))});`,
  );
  const isLookedAt = children.length + referring.length > 0;
  return sql`create or replace function ${touch(spec)}(keys text[], written boolean) returns void language plpgsql as $$
  declare changed text[]; held integer;
  begin
    if cardinality(keys) = 0 then return; end if;${lockAbove(spec, dependants)}${lock(own(sql`keys`), sql`no key update`)}
    get diagnostics held = row_count;
    if held < cardinality(keys) then
      -- Before all records are in the feed there is not always something to hold on to.
      insert into feed.change (type, key, grants) select ${typeOf(spec)}, k, '{}' from unnest(keys) k order by k
        on conflict (key, type) do nothing;${lock(own(sql`keys`), sql`no key update`)}
    end if;
    changed := ${note(spec)}(keys, written);
    if cardinality(changed) = 0 then return; end if;${isLookedAt ? lock(own(sql`changed`), sql`update`) : nothing}${join(looks)}${join(tells)}
  end $$`;
}
