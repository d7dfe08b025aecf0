import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import type { SqlClient } from '../sql/client.js';
import { bare, join, quote, type Sql, sql } from '../sql/sql.js';
import type { Dependants } from './dependants.js';
import { note, touch } from './names.js';
import { lockAbove } from './touch.js';

/** Whoever writes: with our rights, our names, and plans that are kept, which a session's own setting would forbid. */
const settings = sql`security definer set search_path = public, feed, pg_temp set plan_cache_mode = force_generic_plan`;

/** What the triggers of a table call: it sees all rows of a statement at once, those of an update as they leave and arrive. */
export function routinesSql(spec: ConceptSpec, dependants: Dependants): Sql {
  const { parents } = dependants;
  const key = quote(spec.keyColumn);
  const keysIn = (column: string, rows: Sql) =>
    sql`array(select distinct ${quote(column)}::text from ${rows} where ${quote(column)} is not null)`;
  const routine = (name: 'on' | 'on_update', looks: readonly Sql[], touches: Sql) => sql`
  create or replace function feed.${bare(`${name}_${spec.table}`)}() returns trigger language plpgsql ${settings} as $$
  declare keys text[];
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'records are written in READ COMMITTED transactions, or the change feed would miss some'
        using errcode = 'feature_not_supported';
    end if;${join(looks)}${touches}
    return null;
  end $$`;
  const looks = parents.map(
    ({ spec: parent, column }) => sql`
    perform ${touch(parent)}(${keysIn(column, sql`touched`)}, false);`,
  );
  // What a rule looks at is seldom what an update writes: then nobody need wait for the record above.
  const looksOnUpdate = parents.map(({ spec: parent, column, looksAt }) => {
    const seen = [key, quote(column), ...looksAt.map(quote)];
    const differing = (one: Sql, other: Sql) => sql`(select ${seen} from ${one} except select ${seen} from ${other})`;
    const rows = sql`(${differing(sql`touched`, sql`left_behind`)} union ${differing(sql`left_behind`, sql`touched`)}) r`;
    return sql`
    perform ${touch(parent)}(${keysIn(column, rows)}, false);`;
  });
  const own = (rows: Sql) => sql`
    keys := ${keysIn(spec.keyColumn, rows)};`;
  const touches = sql`
    perform ${touch(spec)}(keys, true);`;
  // Nobody else knows a record that is new, and nothing hangs on it yet.
  const adds = sql`
    if tg_op = 'INSERT' and cardinality(keys) > 0 then${lockAbove(spec, dependants)}
      perform ${note(spec)}(keys, true);
      return null;
    end if;`;
  const both = sql`(select ${key} from touched union select ${key} from left_behind) r`;
  const on = routine('on', looks, sql`${own(sql`touched`)}${adds}${touches}`);
  return sql`${on};${routine('on_update', looksOnUpdate, sql`${own(both)}${touches}`)}`;
}

/** Triggers of a version that differ from those of an earlier one must have other names: none is made twice. */
const triggers = {
  feed_insert: [sql`after insert on`, sql`referencing new table as touched`, 'on'],
  feed_update: [sql`after update on`, sql`referencing new table as touched old table as left_behind`, 'on_update'],
  feed_delete: [sql`after delete on`, sql`referencing old table as touched`, 'on'],
} as const;

function triggersSql({ table }: ConceptSpec): Sql {
  const made = Object.entries(triggers).map(
    ([name, [event, rows, routine]]) => sql`create or replace trigger ${bare(name)} ${event} ${quote(table)} ${rows}
      for each statement execute function feed.${bare(`${routine}_${table}`)}()`,
  );
  const refuse = sql`create or replace trigger feed_truncate before truncate on ${quote(table)}
      for each statement execute function feed.refuse_truncate()`;
  return join([...made, refuse], sql`;\n`);
}

/** Makes the triggers of some of the tables that lack one. Writers of these tables wait until the transaction ends. */
export async function addTriggers(client: SqlClient, specs: readonly ConceptSpec[], most: number) {
  const { rows } = await client.query(
    sql`select t.name from unnest($1::text[]) t(name) where (
       select count(*) from pg_trigger where tgrelid = to_regclass('public.' || quote_ident(t.name)) and tgname = any($2)) < $3`,
    [specs.map(({ table }) => table), [...Object.keys(triggers), 'feed_truncate'], Object.keys(triggers).length + 1],
  );
  const lacking = new Set(rows.map(({ name }) => name));
  const now = specs.filter(({ table }) => lacking.has(table)).slice(0, Math.ceil(most / 200));
  for (const spec of now) await client.query(triggersSql(spec));
  return { looked: 0, reached: now.length < lacking.size ? 'more' : undefined };
}

/** Nobody would hear of the records that it drops. */
export const refuseTruncate = sql`create or replace function feed.refuse_truncate() returns trigger language plpgsql as $$
  begin
    raise exception 'truncate % would hide its removals from the change feed; delete instead', tg_table_name
      using errcode = 'feature_not_supported';
  end $$`;
