import type { ConceptSpec } from '../../schema/kit/concept.js';
import { quote } from '../read/sql.js';
import type { Dependants } from './dependants.js';
import { note, touch } from './names.js';
import { lockAbove } from './touch.js';

/** Whoever writes: with our rights, our names, and plans that are kept, which a session's own setting would forbid. */
const settings = 'security definer set search_path = public, feed, pg_temp set plan_cache_mode = force_generic_plan';

/** Triggers that see all rows of a statement at once; an update is seen as it leaves and as it arrives. */
export function triggersSql(spec: ConceptSpec, dependants: Dependants): string {
  const { parents } = dependants;
  const columns = new Set([...parents.flatMap(({ column, looksAt }) => [column, ...looksAt]), spec.keyColumn]);
  const list = [...columns].map(quote).join(', ');
  const keysIn = (column: string, rows: string) =>
    `array(select distinct ${quote(column)}::text from ${rows} where ${quote(column)} is not null)`;
  const routine = (name: string, looks: readonly string[], touches: string) => `
  create or replace function feed.${name}_${spec.table}() returns trigger language plpgsql ${settings} as $$
  declare keys text[];
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'records are written in READ COMMITTED transactions, or the change feed would miss some'
        using errcode = 'feature_not_supported';
    end if;${looks.join('')}${touches}
    return null;
  end $$`;
  const looks = parents.map(
    ({ spec: parent, column }) => `
    perform ${touch(parent)}(${keysIn(column, 'touched')}, false);`,
  );
  // What a rule looks at is seldom what an update writes: then nobody need wait for the record above.
  const looksOnUpdate = parents.map(({ spec: parent, column, looksAt }) => {
    const seen = [spec.keyColumn, column, ...looksAt].map(quote).join(', ');
    const differing = (one: string, other: string) =>
      `(select ${seen} from ${one} except select ${seen} from ${other})`;
    const rows = `(${differing('touched', 'left_behind')} union ${differing('left_behind', 'touched')}) r`;
    return `
    perform ${touch(parent)}(${keysIn(column, rows)}, false);`;
  });
  const own = (rows: string) => `
    keys := ${keysIn(spec.keyColumn, rows)};`;
  const touches = `
    perform ${touch(spec)}(keys, true);`;
  // Nobody else knows a record that is new, and nothing hangs on it yet.
  const adds = `
    if tg_op = 'INSERT' and cardinality(keys) > 0 then${lockAbove(spec, dependants)}
      perform ${note(spec)}(keys, true);
      return null;
    end if;`;
  const both = `(select ${list} from touched union select ${list} from left_behind) r`;
  const trigger = (event: string, name: string, rows: string) =>
    `create or replace trigger feed_${event} after ${event} on ${quote(spec.table)} referencing ${rows}
    for each statement execute function feed.${name}_${spec.table}()`;
  return [
    routine('on', looks, own('touched') + adds + touches),
    routine('on_update', looksOnUpdate, own(both) + touches),
    trigger('insert', 'on', 'new table as touched'),
    trigger('update', 'on_update', 'new table as touched old table as left_behind'),
    trigger('delete', 'on', 'old table as touched'),
    `create or replace trigger feed_truncate before truncate on ${quote(spec.table)}
    for each statement execute function feed.refuse_truncate()`,
  ].join(';\n');
}

/** Nobody would hear of the records that it drops. */
export const refuseTruncate = `create or replace function feed.refuse_truncate() returns trigger language plpgsql as $$
  begin
    raise exception 'truncate % would hide its removals from the change feed; delete instead', tg_table_name
      using errcode = 'feature_not_supported';
  end $$`;
