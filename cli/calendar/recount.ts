import type { ClockMatter } from '../../schema/calendar/calendar.choices.js';
import { dueSql } from '../../schema/calendar/clock.js';
import { dayInChinaSql } from '../../schema/kit/declare/china.js';
import { sql } from '../../schema/kit/sql.js';

const dueFrom = (matter: ClockMatter, from: string) => dueSql(matter, 'p.division_code', from);

/** The day on which something was last done with a record. */
const lastDone = (type: string, key: string, act: string) =>
  `(select max(${dayInChinaSql(sql`h.at`)}) from act.history h where h.type = '${type}' and h.key = ${key}::text and h.act = '${act}')`;

/**
 * Days of the rules, counted anew: of a return, and of the reply that is awaited, the second one from the day on which it was
 * ordered. A last day that the office has moved, by more time or by a pause, stays.
 */
export const recountParts = `
  with held as materialized (
    select id from suggestion_assignment where is_return_due_provisional or is_due_provisional for update
  ), p as (
    select a.*, s.division_code, coalesce(s.is_broad, false) as is_broad,
      a.is_due_provisional and a.original_due_on is null and a.paused_days = 0 as is_counted,
      -- Parts that were sent back before this day was stored have it in the history alone.
      coalesce(a.rehandled_on, ${lastDone('Suggestion', 's.id', 'rehandleSuggestion')}) as ordered_on
    from suggestion_assignment a join suggestion s on s.id = a.suggestion_id where a.id in (select id from held)
  ), counted as (
    select p.id, p.return_due_on as return_before, coalesce(p.second_due_on, p.due_on) as due_before,
      coalesce(r.due_on, p.return_due_on) as return_day, coalesce(r.is_provisional, false) as return_open,
      coalesce(d.due_on, p.second_due_on, p.due_on) as due_day, coalesce(d.is_provisional, false) as due_open
    from p
    left join lateral (${dueFrom('SUGGESTION_RETURN', 'p.assigned_on')}) r on p.is_return_due_provisional
    left join lateral (select * from (
      select 1 as n, c.* from (${dueFrom('SUGGESTION_SECOND_REPLY', 'p.ordered_on')}) c where p.second_due_on is not null
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
    select 'SuggestionAssignment', id::text, version, $2, status, status, 'system', $1 from written
  )
  select 'SuggestionAssignment' as type, id, version, status, has_moved from written order by id`;

/** The same of citizens’ feedback: of the answer that is awaited, from the day on which it was referred or reopened. */
export const recountFeedback = `
  with p as materialized (
    select f.*, coalesce(f.reopen_due_on, f.due_on) as due_before,
      coalesce(f.escalated_on, f.reopened_on, ${lastDone('PublicFeedback', 'f.id', 'referFeedback')}) as begun_on
    from public_feedback f where f.is_due_provisional for update
  ), counted as (
    select p.id, p.due_before, coalesce(d.due_on, p.due_before) as due_day, coalesce(d.is_provisional, false) as due_open
    from p left join lateral (
      select c.* from (${dueFrom('FEEDBACK_SECOND_REPLY', 'p.begun_on')}) c where p.reopen_due_on is not null
      union all
      select c.* from (${dueFrom('FEEDBACK_REPLY', 'p.begun_on')}) c where p.reopen_due_on is null
    ) d on true
  ), written as (
    update public_feedback f
    set is_due_provisional = c.due_open, due_on = case when f.reopen_due_on is null then c.due_day else f.due_on end,
      reopen_due_on = case when f.reopen_due_on is null then null else c.due_day end,
      version = f.version + 1, updated_at = now()
    from counted c where c.id = f.id and (c.due_day, c.due_open) is distinct from (c.due_before, true)
    returning f.id, f.version, f.status, c.due_day is distinct from c.due_before as has_moved
  ), story as (
    insert into act.history (type, key, version, act, "from", "to", role, reason)
    select 'PublicFeedback', id::text, version, $2, status, status, 'system', $1 from written
  )
  select 'PublicFeedback' as type, id, version, status, has_moved from written order by id`;
