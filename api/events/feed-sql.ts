import type { ConceptSpec } from '../../schema/kit/concept.js';
import { keyType } from '../read/ids.js';
import { literal, quote } from '../read/sql.js';
import { type Dependants, dependantsOf, type Link } from './dependants.js';
import { factsSql, grantsSql } from './grants.js';

/**
 * `change` has one row for each record that is or was: when it last changed, who sees it, and who saw it before the
 * transaction that wrote it last. `lost` has one for each grant that a record has ever lost: those who had it hear of
 * that, and of nothing that is done to the record while they lack it. `(xid, seq)` is a place: transactions commit in another order
 * than they begin, so what is given out ends before the oldest that is still open.
 */
export const feedTables = `
  create schema if not exists feed;
  create sequence if not exists feed.seq;
  create table if not exists feed.change (
    type text collate "C" not null,
    key text collate "C" not null,
    xid xid8 not null default pg_current_xact_id(),
    seq bigint not null default nextval('feed.seq'),
    grants text[] collate "C" not null,
    before text[] collate "C" not null default '{}',
    primary key (type, key)
  );
  create unique index if not exists change_place on feed.change (xid, seq);
  create table if not exists feed.lost (
    type text collate "C" not null,
    key text collate "C" not null,
    xid xid8 not null default pg_current_xact_id(),
    seq bigint not null default nextval('feed.seq'),
    granted text collate "C" not null,
    primary key (type, key, granted)
  );
  create index if not exists lost_place on feed.lost (xid, seq);
  create table if not exists feed.state (
    system_identifier bigint not null,
    digest text not null,
    epoch uuid not null default gen_random_uuid()
  );
  -- Where places mean something: not in another feed, cluster, database or history of it.
  create or replace function feed.scope() returns text language sql stable as $$
    select concat_ws('.', s.epoch, (select timeline_id from pg_control_checkpoint()),
      (select oid from pg_database where datname = current_database())) from feed.state s $$`;

/** The functions and triggers that keep the feed, for all concepts. */
export function feedRoutines(specs: readonly ConceptSpec[]): string {
  const dependants = dependantsOf(specs);
  return specs
    .flatMap((spec) => {
      const touched = dependants.get(spec)!;
      return [noteSql(spec, touched), touchSql(spec, touched), triggersSql(spec, touched)];
    })
    .join(';\n');
}

const touch = ({ table }: ConceptSpec) => `feed.touch_${table}`;
const type = ({ name }: ConceptSpec) => literal(name);
const keysAs = (keys: string, spec: ConceptSpec) => `${keys}::${keyType(spec)}[]`;
/** Who saw a record before this transaction: what is seen in the middle of one is seen by nobody. */
const seenBefore = (row: string) =>
  `case when ${row}xid = pg_current_xact_id() then ${row}before else ${row}grants end`;
/** The keys of the records that point over a column to some records. */
const pointingTo = ({ spec, column }: Link, keys: string) =>
  `select d.${quote(spec.keyColumn)}::text from ${quote(spec.table)} d where d.${quote(column)} = any(${keys})`;

/**
 * `feed.note_x(keys, written)`: notes the records of x that were written, or are seen by others than before; the keys of
 * the latter are returned.
 */
function noteSql(spec: ConceptSpec, dependants: Dependants): string {
  const key = `t.${quote(spec.keyColumn)}`;
  const grants = [grantsSql(spec, 't'), factsSql(spec, 't', dependants.lookedAt)].filter(Boolean).join(' union all ');
  return `create or replace function feed.note_${spec.table}(keys text[], written boolean) returns text[]
  language plpgsql as $$
  declare changed text[];
  begin
    with judged as materialized (
      select a.key, c.grants as known,
        case when ${key} is null then '{}'
          else array(select distinct g from (${grants}) x(g) where g is not null order by g)
        end as grants
      from (select distinct unnest(keys)) a(key)
        left join ${quote(spec.table)} t on ${key} = a.key::${keyType(spec)}
        left join feed.change c on c.type = ${type(spec)} and c.key = a.key
    ), noted as (
      insert into feed.change as c (type, key, grants)
        select ${type(spec)}, key, grants from judged where written or known is distinct from grants order by key
        on conflict (type, key) do update set xid = default, seq = default, grants = excluded.grants,
          before = ${seenBefore('c.')}
        returning key, before, grants
    ), lost as (
      insert into feed.lost (type, key, granted)
        select ${type(spec)}, n.key, g
        from noted n cross join lateral (select unnest(n.before) except select unnest(n.grants)) x(g)
        where g not like '#%'
        on conflict (type, key, granted) do update set xid = default, seq = default
    )
    select coalesce(array_agg(key), '{}') into changed from judged where known is distinct from grants;
    return changed;
  end $$`;
}

/**
 * `feed.touch_x(keys, written)`: notes records, and looks at those that hang on them. Everybody who changes these
 * records, or what their visibility hangs on, waits for this transaction, or this one for theirs, from the top down:
 * otherwise neither would see what the other did, and a client would never hear of it.
 */
function touchSql(spec: ConceptSpec, { children, referring, hangsOn }: Dependants): string {
  const above = hangsOn.map(
    ({ spec: target, column }) =>
      `select ${type(target)}, t.${quote(column)}::text from ${quote(spec.table)} t where t.${quote(spec.keyColumn)} = any(${keysAs('keys', spec)})`,
  );
  const wait = (which: string) => `
    perform 1 from feed.change c where ${which} order by c.type, c.key for no key update;`;
  const looks = children.map(
    (link) => `
    perform ${touch(link.spec)}(array(${pointingTo(link, keysAs('changed', spec))}), false);`,
  );
  const tells = referring.map(
    (link) => `
    update feed.change set xid = default, seq = default, before = ${seenBefore('')}
      where type = ${type(link.spec)} and key in (${pointingTo(link, keysAs('changed', spec))});`,
  );
  return `create or replace function ${touch(spec)}(keys text[], written boolean) returns void language plpgsql as $$
  declare changed text[];
  begin
    if cardinality(keys) = 0 then return; end if;${above.length ? wait(`(c.type, c.key) in (${above.join(' union all ')})`) : ''}${wait(`c.type = ${type(spec)} and c.key = any(keys)`)}
    changed := feed.note_${spec.table}(keys, written);
    if cardinality(changed) = 0 then return; end if;${looks.join('')}${tells.join('')}
  end $$`;
}

/** Triggers that see all rows of a statement at once; an update is seen as it leaves and as it arrives. */
function triggersSql(spec: ConceptSpec, { parents }: Dependants): string {
  const columns = [...parents.map(({ column }) => column), spec.keyColumn];
  const routine = (name: string, rows: string) => {
    const looks = parents.map(
      ({ spec: parent, column }) => `
    perform ${touch(parent)}(array(select distinct ${quote(column)}::text from ${rows} where ${quote(column)} is not null), false);`,
    );
    return `create or replace function feed.${name}_${spec.table}() returns trigger
  language plpgsql security definer set search_path = public, feed, pg_temp as $$
  begin
    if current_setting('transaction_isolation') <> 'read committed' then
      raise exception 'records are written in READ COMMITTED transactions, or the change feed would miss some'
        using errcode = 'feature_not_supported';
    end if;${looks.join('')}
    perform ${touch(spec)}(array(select distinct ${quote(spec.keyColumn)}::text from ${rows}), true);
    return null;
  end $$`;
  };
  const list = columns.map(quote).join(', ');
  const both = `(select ${list} from touched union select ${list} from left_behind) r`;
  const trigger = (event: string, name: string, rows: string) =>
    `create or replace trigger feed_${event} after ${event} on ${quote(spec.table)} referencing ${rows}
    for each statement execute function feed.${name}_${spec.table}()`;
  return [
    routine('on', 'touched'),
    routine('on_update', both),
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
