import type { Pool } from 'pg';

const activity = '01900000-0000-7000-8000-000000000001';
const meeting = `insert into activity (id, name, kind, status, is_published, level, division_code, starts_on, ends_on, staff_count, resident_count)
  select '${activity}', '代表联系群众活动', 'RECEIVE_CONSTITUENTS', 'PLANNED', true, 'COUNTY', code, date '2026-11-30', date '2026-11-30', 0, 0
  from division where level = 'COUNTY' limit 1 on conflict do nothing`;
const feedback = `insert into public_feedback (id, number, title, content, channel, category, status, is_published, division_code, received_on)
  select uuidv7(), 'R-' || uuidv7(), '小区停车难', '希望增加车位。', 'WEB', 'URBAN_TRANSPORT', 'RECEIVED', false, code, date '2026-11-30'
  from division where level = 'COUNTY' limit 1`;
const assignment = `update suggestion_assignment set assigned_on = assigned_on
  where id = (select id from suggestion_assignment offset floor(random() * 1000) limit 1)`;
const checkIn = `insert into activity_participation (id, activity_id, deputy_id, role, role_tags, attendance)
  select uuidv7(), '${activity}', d.id, 'MEMBER', '{}', 'PRESENT' from deputy d
  where not exists (select from activity_participation p where p.deputy_id = d.id) limit 1`;

/** What people do in a second beside those who ask. */
const second = [
  ...Array(5).fill(feedback),
  ...Array(3).fill(assignment),
  ...Array(2).fill(checkIn),
] as readonly string[];
export const changesPerSecond = second.length;

/** Records change at this rate until it is stopped. */
export async function changeBeside(pool: Pool): Promise<() => void> {
  await pool.query(meeting);
  let next = 0;
  // Feedback, assignments and check-ins by turns.
  const change = () => void pool.query(second[(next++ * 3) % second.length]!).catch(console.error);
  const timer = setInterval(change, 1000 / second.length);
  return () => clearInterval(timer);
}
