import type { Pool } from 'pg';
import type { Target } from './operation.js';

/** Makes messages in a state, in the prefecture with most deputies, each with a unit of its place. */
export async function messages(
  database: Pool,
  count: number,
  { status }: { readonly status: 'RECEIVED' | 'IN_HANDLING' },
): Promise<readonly Target[]> {
  const { rows } = await database.query<Target>(
    `with office as (
       select p.code from division p join deputy d on d.division_code between p.code and rtrim(p.code, '0') || repeat('9', 12 - length(rtrim(p.code, '0')))
       where p.level = 'PREFECTURE' group by p.code order by count(*) desc, p.code limit 1
     ), place as (
       select row_number() over (order by a.id) as n, count(*) over () as of, a.id as agency, a.division_code, o.code as office
       from office o join agency a on a.division_code = o.code
     ), made as (
       insert into public_feedback (id, number, title, content, channel, category, status, is_published, division_code,
         agency_id, received_on, due_on)
       select uuidv7(), 'B-' || replace(uuidv7()::text, '-', ''), '小区门口的路灯不亮', '小区门口的路灯坏了三周，老人晚上出门看不清路，请尽快修复。', 'WEB',
         'URBAN_TRANSPORT', $2, false, p.division_code, case when $2 = 'IN_HANDLING' then p.agency end,
         (now() at time zone 'Asia/Shanghai')::date, case when $2 = 'IN_HANDLING' then (now() at time zone 'Asia/Shanghai')::date + 30 end
       from generate_series(0, $1 - 1) s(n) join place p on p.n = 1 + s.n % p.of
       returning id, division_code, agency_id
     )
     select made.id::text as id, made.division_code as place, office.code as division, made.agency_id::text as agency,
       (select id::text from suggestion_assignment limit 1) as assignment
     from made, office`,
    [count, status],
  );
  return rows;
}
