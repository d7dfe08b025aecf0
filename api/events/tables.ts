import { bare, join, sql } from '../sql/sql.js';

/**
 * How far the backfill has come that follows an installation: the step, null when it is done, and the key that it has
 * reached; whether records were found that the feed did not know; whether places are another cluster's.
 */
export const backfillColumns = {
  step: sql`integer`,
  after_key: sql`text not null default ''`,
  filled: sql`boolean not null default false`,
  is_foreign: sql`boolean not null default false`,
};

const columns = Object.entries(backfillColumns).map(([name, type]) => sql`${bare(name)} ${type}`);

/**
 * `change` has one row for each record that is or was: when it last changed, who sees it, and who saw it before the
 * transaction that wrote it last. `lost` has one for each grant that a record has ever lost: those who had it hear of
 * that, and of nothing that is done to the record while they lack it. `(xid, seq)` is a place: transactions commit in
 * another order than they begin, so what is given out ends before the oldest that is still open.
 *
 * Keys begin with the key, not with the type: a type of which the planner knows no row would look like the shorter way.
 * Places are in no unique index, though none occurs twice: an update of a column of one is a change of the key, for which
 * everybody waits who holds a key share.
 */
export const feedTables = sql`
  create schema if not exists feed;
  create sequence if not exists feed.seq;
  create table feed.change (
    type text collate "C" not null,
    key text collate "C" not null,
    xid xid8 not null default pg_current_xact_id(),
    seq bigint not null default nextval('feed.seq'),
    grants text[] collate "C" not null,
    before text[] collate "C" not null default '{}',
    primary key (key, type)
  );
  create index change_by_place on feed.change (xid, seq);
  create table feed.lost (
    type text collate "C" not null,
    key text collate "C" not null,
    xid xid8 not null default pg_current_xact_id(),
    seq bigint not null default nextval('feed.seq'),
    granted text collate "C" not null,
    primary key (key, type, granted)
  );
  create index lost_by_place on feed.lost (xid, seq);
  create table feed.state (
    system_identifier bigint not null,
    digest text not null,
    epoch uuid not null default gen_random_uuid(),
    ${join(columns, sql`,`)}
  )`;

/** Where places mean something: not in another feed, cluster, database or history of it. */
export const scopeFunction = sql`
  create or replace function feed.scope() returns text language sql stable as $$
    select concat_ws('.', s.epoch, (select timeline_id from pg_control_checkpoint()),
      (select oid from pg_database where datname = current_database())) from feed.state s $$`;
