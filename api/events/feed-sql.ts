import type { ConceptSpec } from '../../schema/kit/concept.js';
import { keyType } from '../read/ids.js';
import { literal, quote } from '../read/sql.js';
import { type Dependants, dependantsOf, type Link } from './dependants.js';
import { grantsSql } from './grants.js';

/**
 * One row for each record that is or was: when it last changed, and who sees it. `(xid, seq)` is the place of the change:
 * transactions commit in another order than they begin, so what is given out ends before the oldest that is still open.
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
    lost text[] collate "C" not null default '{}',
    primary key (type, key)
  );
  create unique index if not exists change_place on feed.change (xid, seq);
  create table if not exists feed.state (system_identifier bigint not null, digest text not null)`;

/** The functions and triggers that keep the feed, for all concepts. */
export function feedRoutines(specs: readonly ConceptSpec[]): string {
  const dependants = dependantsOf(specs);
  return specs
    .flatMap((spec) => {
      const touched = dependants.get(spec)!;
      return [touchSql(spec, touched), triggersSql(spec, touched)];
    })
    .join(';\n');
}

const touch = ({ table }: ConceptSpec) => `feed.touch_${table}`;
const type = ({ name }: ConceptSpec) => literal(name);
const keysAs = (keys: string, spec: ConceptSpec) => `${keys}::${keyType(spec)}[]`;
/** The keys of the records that point over a column to some records. */
const pointingTo = ({ spec, column }: Link, keys: string) =>
  `select d.${quote(spec.keyColumn)}::text from ${quote(spec.table)} d where d.${quote(column)} = any(${keys})`;

/**
 * `feed.touch_x(keys, written, alone)`: notes that records of x were written, or only looks whether other people see
 * them now; `alone` leaves those be that hang on them.
 */
function touchSql(spec: ConceptSpec, dependants: Dependants): string {
  return `create or replace function ${touch(spec)}(keys text[], written boolean, alone boolean default false)
  returns void language plpgsql as $$
  declare changed text[];
  begin
    if cardinality(keys) = 0 then return; end if;
    if not alone then${waitSql(spec, dependants)}
    end if;
    ${noteSql(spec)};
    if alone then return; end if;${passOnSql(spec, dependants)}
  end $$`;
}

/**
 * Everybody who changes these records, or what their visibility hangs on, waits for this transaction, or this one for
 * theirs: otherwise neither would see what the other did, and a client would never hear of it.
 */
function waitSql(spec: ConceptSpec, { hangsOn }: Dependants): string {
  const others = hangsOn.map(
    ({ spec: target, column }) => `
      perform 1 from feed.change c
        where c.type = ${type(target)} and c.key in (
          select t.${quote(column)}::text from ${quote(spec.table)} t
          where t.${quote(spec.keyColumn)} = any(${keysAs('keys', spec)}))
        order by c.key for share;`,
  );
  return `
      perform 1 from feed.change c where c.type = ${type(spec)} and c.key = any(keys) order by c.key for update;${others.join('')}`;
}

/** Notes the records that were written, or are seen by others than before; \`changed\` are the latter. */
function noteSql(spec: ConceptSpec): string {
  const key = `t.${quote(spec.keyColumn)}`;
  return `with judged as materialized (
      select a.key, c.grants as before,
        case when ${key} is null then '{}'
          else array(select distinct g from (${grantsSql(spec, 't')}) x(g) where g is not null order by g)
        end as grants
      from (select distinct unnest(keys)) a(key)
        left join ${quote(spec.table)} t on ${key} = a.key::${keyType(spec)}
        left join feed.change c on c.type = ${type(spec)} and c.key = a.key
    ), noted as (
      insert into feed.change as c (type, key, grants)
        select ${type(spec)}, key, grants from judged where written or before is distinct from grants order by key
        on conflict (type, key) do update set xid = default, seq = default, grants = excluded.grants,
          lost = array(select unnest(c.lost || c.grants) except select unnest(excluded.grants))
    )
    select coalesce(array_agg(key), '{}') into changed from judged where before is distinct from grants`;
}

/** Looks at the records that hang on these, and tells of those that show a relation which comes or goes. */
function passOnSql(spec: ConceptSpec, { children, referring }: Dependants): string {
  const looks = children.map(
    (link) => `
    perform ${touch(link.spec)}(array(${pointingTo(link, keysAs('keys', spec))}), false);`,
  );
  const tells = referring.map(
    (link) => `
      update feed.change set xid = default, seq = default
        where type = ${type(link.spec)} and key in (${pointingTo(link, keysAs('changed', spec))});`,
  );
  const told = tells.length ? `\n    if cardinality(changed) > 0 then${tells.join('')}\n    end if;` : '';
  return looks.join('') + told;
}

/** Triggers that see all rows of a statement at once; an update is seen as it leaves and as it arrives. */
function triggersSql(spec: ConceptSpec, { parents }: Dependants): string {
  const on = `feed.on_${spec.table}`;
  const looks = parents.map(
    ({ spec: parent, column }) => `
    perform ${touch(parent)}(array(select distinct ${quote(column)}::text from touched where ${quote(column)} is not null), false);`,
  );
  const body = `create or replace function ${on}() returns trigger language plpgsql as $$
  begin${looks.join('')}
    perform ${touch(spec)}(array(select ${quote(spec.keyColumn)}::text from touched), true);
    return null;
  end $$`;
  const trigger = (name: string, event: string, rows: 'old' | 'new') =>
    `create or replace trigger ${name} after ${event} on ${quote(spec.table)} referencing ${rows} table as touched
    for each statement execute function ${on}()`;
  return [
    body,
    trigger('feed_inserted', 'insert', 'new'),
    trigger('feed_updated', 'update', 'new'),
    trigger('feed_deleted', 'delete', 'old'),
    ...(parents.length || spec.key !== 'id' ? [trigger('feed_left', 'update', 'old')] : []),
  ].join(';\n');
}
