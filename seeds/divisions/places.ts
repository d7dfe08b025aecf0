import type { ClientBase } from 'pg';
import { changedOn, type Edition } from './edition.js';

/**
 * Of the session: the divisions in force whose code, name or parent the edition does not repeat, and the code under which
 * it has the same place (`now`; null where it has none). Former holders of codes that this change took, from a run that
 * was cut short, are among them.
 */
const table = `
  create temporary table moved (
    code text primary key,
    name text collate "C" not null,
    level text not null,
    parent_code text,
    now text)`;

/** What a place is called without what it is: 王店镇 became 王店街道, 监利县 became 监利市. */
const stem = (name: string) => `nullif(regexp_replace(${name}, '(社区|村|嘎查|街道|镇|乡|苏木|县|区|市|旗)$', ''), '')`;

/** Divisions of one level that the edition says something about: itself, or others of the same parent. */
const found = `
  insert into moved (code, name, level, parent_code)
  select d.code, d.name, d.level, d.parent_code
  from division d
    left join incoming i on i.code = d.code
    left join moved p on p.code = d.parent_code
  where d.level = $1
    and (d.valid_to is null and length(d.code) = 12 or d.code = left(d.code, 12) || '@' || $2::text)
    -- Another place above makes another place below, whatever it is called.
    and (i.code is null or i.name <> d.name collate "C" or p.now is distinct from p.code)
    and (i.code is not null or p.now is distinct from p.code or exists (select from listed l where l.parent_code = d.parent_code))`;

/**
 * The only place of that name below the same parent which came after it: with this edition, or with an earlier one that
 * ended nothing.
 */
const matched = (name: (column: string) => string) => `
  with gone as (
    select m.code, coalesce(p.now, m.parent_code, '') as parent, ${name('m.name')} as name,
      coalesce(d.first_edition_on, '-infinity') as since
    from moved m join division d on d.code = m.code left join moved p on p.code = m.parent_code
    where m.level = $1 and m.now is null and (p.code is null or p.now is not null)
  ), come as (
    select i.code, coalesce(i.parent_code, '') as parent, ${name('i.name')} as name,
      case when d.code is null or m.code is not null then $2::date else greatest(d.first_edition_on, d.valid_from) end as since
    from incoming i
      left join division d on d.code = i.code and d.valid_to is null
      left join moved m on m.code = d.code
    where i.level = $1 and m.now is distinct from i.code
      and not exists (select from moved taken where taken.level = $1 and taken.now = i.code)
  ), pairs as (
    select gone.code, come.code as now,
      count(*) over (partition by gone.code) as places, count(*) over (partition by come.code) as origins
    from gone join come using (parent, name)
    where come.since > gone.since and length(name) > 1
  )
  update moved m set now = pairs.now from pairs where m.code = pairs.code and pairs.places = 1 and pairs.origins = 1`;

/** The same place under a new name, or below another place, unless its code is that of another place now. */
const renamed = `
  update moved m set now = m.code
  where m.level = $1 and m.now is null
    and exists (
      select from incoming i left join moved p on p.code = m.parent_code
      where i.code = m.code and (i.name = m.name or p.now is not distinct from p.code))
    and not exists (select from moved taken where taken.level = $1 and taken.now = m.code)`;

/**
 * Finds what became of the places in force: first those that are called the same below the same parent, then new names
 * for the same code, then those whose kind has changed with the code. From the top down, for a place is known by its
 * parent, too.
 */
export async function followPlaces(client: ClientBase, edition: Edition): Promise<void> {
  await client.query(`
    drop table if exists moved, listed; ${table};
    create temporary table listed as select distinct parent_code from incoming where parent_code is not null;
    create index on listed (parent_code); analyze listed`);
  for (const level of ['PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE']) {
    const { rowCount } = await client.query(found, [level, changedOn(edition)]);
    if (!rowCount) continue;
    await client.query('analyze moved');
    const match = (name: (column: string) => string) => client.query(matched(name), [level, edition.edition]);
    await match((name) => name);
    await client.query(renamed, [level]);
    await match(stem);
  }
  await client.query('analyze moved');
}
