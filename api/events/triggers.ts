import type { ClientBase } from 'pg';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { quote } from '../sql/sql.js';
import type { Dependants } from './dependants.js';
import { note, touch } from './names.js';
import { lockAbove } from './touch.js';

/** Whoever writes: with our rights, our names, and plans that are kept, which a session's own setting would forbid. */
const settings = 'security definer set search_path = public, feed, pg_temp set plan_cache_mode = force_generic_plan';

/** What the triggers of a table call: it sees all rows of a statement at once, those of an update as they leave and arrive. */
export function routinesSql(spec: ConceptSpec, dependants: Dependants): string {
  const { parents } = dependants;
  const key = quote(spec.keyColumn);
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
    const seen = [key, quote(column), ...looksAt.map(quote)].join(', ');
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
  const both = `(select ${key} from touched union select ${key} from left_behind) r`;
  return [
    routine('on', looks, own('touched') + adds + touches),
    routine('on_update', looksOnUpdate, own(both) + touches),
  ].join(';');
}

/** Triggers of a version that differ from those of an earlier one must have other names: none is made twice. */
const triggers = {
  feed_insert: ['after insert', 'referencing new table as touched', 'on'],
  feed_update: ['after update', 'referencing new table as touched old table as left_behind', 'on_update'],
  feed_delete: ['after delete', 'referencing old table as touched', 'on'],
} as const;

function triggersSql({ table }: ConceptSpec): string {
  const made = Object.entries(triggers).map(
    ([name, [event, rows, routine]]) => `create or replace trigger ${name} ${event} on ${quote(table)} ${rows}
      for each statement execute function feed.${routine}_${table}()`,
  );
  const refuse = `create or replace trigger feed_truncate before truncate on ${quote(table)}
      for each statement execute function feed.refuse_truncate()`;
  return [...made, refuse].join(';\n');
}

/** Makes the triggers of some of the tables that lack one. Writers of these tables wait until the transaction ends. */
export async function addTriggers(client: Pick<ClientBase, 'query'>, specs: readonly ConceptSpec[], most: number) {
  const { rows } = await client.query(
    `select t.name from unnest($1::text[]) t(name) where (
       select count(*) from pg_trigger where tgrelid = to_regclass('public.' || quote_ident(t.name)) and tgname = any($2)) < $3`,
    [specs.map(({ table }) => table), [...Object.keys(triggers), 'feed_truncate'], Object.keys(triggers).length + 1],
  );
  const lacking = new Set(rows.map(({ name }) => name));
  const now = specs.filter(({ table }) => lacking.has(table)).slice(0, Math.ceil(most / 200));
  for (const spec of now) await client.query(triggersSql(spec));
  return { looked: 0, reached: now.length < lacking.size ? 'more' : undefined };
}

/** Nobody would hear of the records that it drops. */
export const refuseTruncate = `create or replace function feed.refuse_truncate() returns trigger language plpgsql as $$
  begin
    raise exception 'truncate % would hide its removals from the change feed; delete instead', tg_table_name
      using errcode = 'feature_not_supported';
  end $$`;
