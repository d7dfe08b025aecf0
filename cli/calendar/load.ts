import type { ClientBase } from 'pg';
import { newId } from '../../api/sql/new-id.js';
import type { Notice } from './notice.js';
import { recountFeedback, recountParts } from './recount.js';

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

async function recount(client: Pick<ClientBase, 'query'>, calendar: string, reason: string): Promise<Loaded> {
  const parts = await client.query(recountParts, [reason, act]);
  const messages = await client.query(recountFeedback, [reason, act]);
  const rows = [...parts.rows, ...messages.rows];
  const steps = rows.map(({ type, id, version, status }) => [`${type}:${id}`, version, status, status]);
  const digest = await client.query(`select encode(sha256(convert_to($1, 'UTF8')), 'hex') as reason`, [reason]);
  await client.query(`insert into act.audit (role, action, object, payload) values ('system', '${act}', $1, $2)`, [
    `WorkingCalendar:${calendar}`,
    JSON.stringify({ sent: ['year'], steps, reason: digest.rows[0].reason }),
  ]);
  return { recounted: rows.length, moved: rows.filter((row) => row.has_moved).length };
}
