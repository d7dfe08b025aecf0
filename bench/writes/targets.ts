import type { Pool } from 'pg';
import type { Target } from './operation.js';

/** The prefecture with most deputies, its units and its deputies, numbered from 1. */
const place = `office as (
    select p.code from division p join bench.deputy d on d.code = p.code
    where p.level = 'PREFECTURE' group by p.code order by count(*) desc, p.code limit 1
  ), unit as (
    select row_number() over (order by a.id) as n, count(*) over () as of, a.id from office o join agency a on a.division_code = o.code
  ), mover as (
    select row_number() over (order by d.n) as n, count(*) over () as of, d.id, bench.id('mandate', d.n * 2, date '2021-01-05') as mandate
    from office o join bench.deputy d on d.code = o.code
  ), today as (select (now() at time zone 'Asia/Shanghai')::date as day)`;

/** Suggestions that have come so far, numbered. */
const made = (status: string) => `made as (
    insert into suggestion (id, number, title, full_text, kind, category, status, period, origin_channel, publicity, is_key,
      lead_deputy_id, mandate_id, division_code, submitted_on)
    select uuidv7(), 'B-' || replace(uuidv7()::text, '-', ''), '关于完善路灯管护的建议', '建议明确责任单位和经费来源。',
      'SUGGESTION', 'URBAN_TRANSPORT', '${status}', 'BETWEEN_SESSIONS', 'PLATFORM', 'PUBLIC', false, mover.id, mover.mandate,
      code, day
    from generate_series(1, $1) s(n) join mover on mover.n = 1 + s.n % mover.of, office, today
    returning id
  ), numbered as (select id, row_number() over (order by id) as n from made)`;

/** What the law says of replies: the platform’s own records of it come with the five places. */
const rules = `insert into clock_rule (id, code, matter, amount, unit, starts_from, area_code, area_name, source, provision, valid_from)
  select uuidv7(), 'bench.' || matter, matter, amount, 'MONTHS', 'ASSIGNMENT', '', '全国', '代表法', '自交办之日起答复', date '2025-03-11'
  from (values ('SUGGESTION_REPLY', 3), ('SUGGESTION_REPLY_BROAD', 6)) rule(matter, amount)
  where not exists (select from clock_rule)`;

/** Makes suggestions for each of which a unit was determined. */
export async function suggestionsToAssign(database: Pool, count: number): Promise<readonly Target[]> {
  await database.query(rules);
  const { rows } = await database.query<Target>(
    `with ${place}, ${made('UNIT_DETERMINED')}, units as (
       insert into suggestion_unit (id, suggestion_id, agency_id, role, determined_on)
       select uuidv7(), numbered.id, unit.id, 'LEAD', day
       from numbered join unit on unit.n = 1 + numbered.n % unit.of, today
       returning suggestion_id, agency_id
     )
     select units.suggestion_id::text as id, units.agency_id::text as agency, office.code as division from units, office`,
    [count],
  );
  return rows;
}

/** Makes suggestions that a unit each has accepted to handle. */
export async function suggestionsInHand(database: Pool, count: number): Promise<readonly Target[]> {
  const { rows } = await database.query<Target>(
    `with ${place}, ${made('ACCEPTED_BY_UNIT')}, parts as (
       insert into suggestion_assignment (id, suggestion_id, agency_id, role, status, assigned_on, due_on, accepted_on)
       select uuidv7(), numbered.id, unit.id, 'LEAD', 'ACCEPTED', day, day + 90, day
       from numbered join unit on unit.n = 1 + numbered.n % unit.of, today
       returning id, agency_id
     )
     select parts.id::text as id, parts.agency_id::text as agency, office.code as division from parts, office`,
    [count],
  );
  return rows;
}
