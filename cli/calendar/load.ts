import type { ClientBase } from 'pg';
import { newId } from '../../api/sql/new-id.js';
import type { ClockMatter } from '../../schema/calendar/calendar.choices.js';
import { dueSql } from '../../schema/calendar/clock.js';
import { dayInChinaSql } from '../../schema/kit/declare/china.js';
import { sql } from '../../schema/kit/sql.js';
import type { Notice } from './notice.js';

/** What loading a notice has done. */
export interface Loaded {
  /** Matters whose day was provisional, and was counted again. */
  readonly recounted: number;
  /** Of these, matters whose day is another one now. */
  readonly moved: number;
}

/** The name under which history and audit tell of it. */
const act = 'loadCalendar';

/**
 * Puts a year's notice in place of what was known of the year, and counts anew every day that was provisional, each with a
 * line in its history; all of it or nothing. To load the same notice again does no harm.
 */
export async function loadNotice(client: Pick<ClientBase, 'query'>, notice: Notice): Promise<Loaded> {
  await client.query('begin');
  try {
    // Of two at once the second waits, and finds what the first has written.
    await client.query('lock table working_calendar in share row exclusive mode');
    const calendar = await replace(client, notice);
    const loaded = await recount(client, calendar, notice.title);
    await client.query('commit');
    return loaded;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function replace(client: Pick<ClientBase, 'query'>, notice: Notice): Promise<string> {
  const { year, title, number, dated, periods } = notice;
  const { rows } = await client.query(
    `insert into working_calendar (id, year, basis, title, document_number, issued_on) values ($1, $2, 'NOTICE', $3, $4, $5)
     on conflict (year) do update set basis = 'NOTICE', title = excluded.title, document_number = excluded.document_number,
       issued_on = excluded.issued_on, is_sample = false, version = working_calendar.version + 1, updated_at = now()
     returning id`,
    [newId(), year, title, number ?? null, dated],
  );
  const [{ id }] = rows;
  await client.query('delete from calendar_period where calendar_id = $1', [id]);
  await client.query(
    `insert into calendar_period (id, calendar_id, kind, name, starts_on, ends_on)
     select p.id, $1, p.kind, p.name, p.starts_on, p.ends_on
     from unnest($2::uuid[], $3::text[], $4::text[], $5::date[], $6::date[]) p(id, kind, name, starts_on, ends_on)`,
    [
      id,
      periods.map(() => newId()),
      ...(['kind', 'name', 'from', 'to'] as const).map((name) => periods.map((period) => period[name])),
    ],
  );
  return id;
}

const dueFrom = (matter: ClockMatter, from: string) => dueSql(matter, 'p.division_code', from);

/**
 * Days of the rules, counted anew: of a return, and of the reply that is awaited, the second one from the day on which it was
 * ordered. A last day that the office has moved, by more time or by a pause, stays.
 */
const recountSql = `
  with held as materialized (
    select id from suggestion_assignment where is_return_due_provisional or is_due_provisional for update
  ), p as (
    select a.*, s.division_code, coalesce(s.is_broad, false) as is_broad,
      a.is_due_provisional and a.original_due_on is null and a.paused_days = 0 as is_counted,
      (select max(${dayInChinaSql(sql`h.at`)}) from act.history h
       where h.type = 'Suggestion' and h.key = s.id::text and h.act = 'rehandleSuggestion') as rehandled_on
    from suggestion_assignment a join suggestion s on s.id = a.suggestion_id where a.id in (select id from held)
  ), counted as (
    select p.id, p.return_due_on as return_before, coalesce(p.second_due_on, p.due_on) as due_before,
      coalesce(r.due_on, p.return_due_on) as return_day, coalesce(r.is_provisional, false) as return_open,
      coalesce(d.due_on, p.second_due_on, p.due_on) as due_day, coalesce(d.is_provisional, false) as due_open
    from p
    left join lateral (${dueFrom('SUGGESTION_RETURN', 'p.assigned_on')}) r on p.is_return_due_provisional
    left join lateral (select * from (
      select 1 as n, c.* from (${dueFrom('SUGGESTION_SECOND_REPLY', 'p.rehandled_on')}) c where p.second_due_on is not null
      union all
      select 2, c.* from (${dueFrom('SUGGESTION_ASSIST', 'p.assigned_on')}) c where p.second_due_on is null and p.role = 'ASSIST'
      union all
      select 3, c.* from (${dueFrom('SUGGESTION_REPLY_BROAD', 'p.assigned_on')}) c where p.second_due_on is null and p.is_broad
      union all
      select 4, c.* from (${dueFrom('SUGGESTION_REPLY', 'p.assigned_on')}) c where p.second_due_on is null
    ) c order by n limit 1) d on p.is_counted
  ), written as (
    update suggestion_assignment a
    set return_due_on = c.return_day, is_return_due_provisional = c.return_open, is_due_provisional = c.due_open,
      due_on = case when a.second_due_on is null then c.due_day else a.due_on end,
      second_due_on = case when a.second_due_on is null then null else c.due_day end,
      version = a.version + 1, updated_at = now()
    from counted c
    where c.id = a.id and (c.return_day, c.due_day, c.return_open, c.due_open)
      is distinct from (c.return_before, c.due_before, a.is_return_due_provisional, a.is_due_provisional)
    returning a.id, a.version, a.status, (c.return_day, c.due_day) is distinct from (c.return_before, c.due_before) as has_moved
  ), story as (
    insert into act.history (type, key, version, act, "from", "to", role, reason)
    select 'SuggestionAssignment', id::text, version, '${act}', status, status, 'system', $1 from written
  )
  select id, version, status, has_moved from written order by id`;

async function recount(client: Pick<ClientBase, 'query'>, calendar: string, reason: string): Promise<Loaded> {
  const { rows } = await client.query(recountSql, [reason]);
  const steps = rows.map(({ id, version, status }) => [`SuggestionAssignment:${id}`, version, status, status]);
  const digest = await client.query(`select encode(sha256(convert_to($1, 'UTF8')), 'hex') as reason`, [reason]);
  await client.query(`insert into act.audit (role, action, object, payload) values ('system', '${act}', $1, $2)`, [
    `WorkingCalendar:${calendar}`,
    JSON.stringify({ sent: ['year'], steps, reason: digest.rows[0].reason }),
  ]);
  return { recounted: rows.length, moved: rows.filter((row) => row.has_moved).length };
}
