import type { ClientBase } from 'pg';
import { changedOn, type Edition } from './edition.js';
import { ImportError } from './import-error.js';

/** Of the session: the rows to write, parents first. */
const todo = `
  create temporary table todo as
    select
      row_number() over (order by array_position('{PROVINCE,PREFECTURE,COUNTY,TOWNSHIP,VILLAGE}', i.level), i.code)::int as n,
      c.change, i.code, i.name, i.level, i.kind, i.parent_code, i.valid_to, i.successor_code,
      coalesce(i.valid_from, case c.change when 'HANDED' then $2::date else d.valid_from end) as valid_from,
      d.name collate "C" as old_name
    from incoming i
      left join division d on d.code = i.code
      left join moved m on m.code = i.code
      left join moved p on p.code = i.parent_code and p.now is distinct from p.code
      cross join lateral (select case
        when d.code is null then 'NEW'
        when (d.edition_on is null or d.edition_on < $1)
          and (m.now is distinct from m.code or d.valid_to is not null and d.name <> i.name collate "C") then 'HANDED'
        when (d.name collate "C", d.level, d.kind, d.parent_code) is distinct from (i.name, i.level, i.kind, i.parent_code)
          or p.code is not null then 'CHANGED'
        when d.valid_to is not null and i.valid_to is null then 'BACK'
        when d.valid_to is distinct from i.valid_to or d.valid_from <> i.valid_from
          or d.valid_from is null and i.valid_from is not null or d.successor_code <> i.successor_code
          or d.successor_code is null and i.successor_code is not null then 'DATED'
        when d.edition_on is null then 'ADOPTED'
      end) c(change)
    where c.change is not null`;

/** Of the session: the divisions in force that the edition lacks. */
const missing = `
  create temporary table ending as
    select row_number() over (order by m.code)::int as n, m.code, m.now
    from moved m
    where length(m.code) = 12 and not exists (select from incoming i where i.code = m.code)`;

/** Of the session: divisions whose children an earlier edition listed. */
const listedBefore = `
  create temporary table listed_before as
    select distinct parent_code from division where first_edition_on < $1 and parent_code is not null`;

/**
 * A new division began with the edition if an earlier one listed its neighbours without it, or if what is above it began
 * so. Else it may be as old as any.
 */
const begin = `
  update todo t set valid_from = $3
  where t.level = $1 and t.change = 'NEW' and t.valid_from is null and (
    exists (select from listed_before l where l.parent_code = t.parent_code)
    or exists (select from todo p where p.code = t.parent_code and p.change = 'NEW' and p.valid_from = $3)
    or exists (select from division p where p.code = t.parent_code and p.first_edition_on = $2 and p.valid_from = $3))`;

/** What is to be written, by kind of change; `ending` is what the edition lacks. */
export type Counts = Readonly<Record<'NEW' | 'HANDED' | 'CHANGED' | 'BACK' | 'DATED' | 'ADOPTED' | 'ending', number>>;

export const noChange: Counts = { NEW: 0, HANDED: 0, CHANGED: 0, BACK: 0, DATED: 0, ADOPTED: 0, ending: 0 };

/** Compares what is staged with the database, where places have been followed, and lists what is to be written. */
export async function compare(client: ClientBase, edition: Edition): Promise<Counts> {
  const day = changedOn(edition);
  await client.query('drop table if exists todo, ending, listed_before');
  await client.query(todo, [edition.edition, day]);
  await client.query(missing);
  await client.query(listedBefore, [edition.edition]);
  await client.query(`
    create index on todo using brin (n); create index on ending (n);
    analyze todo; analyze ending; analyze listed_before`);
  for (const level of ['PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE'])
    await client.query(begin, [level, edition.edition, day]);
  await checkBeginnings(client, edition);
  const { rows } = await client.query('select change, count(*)::int as count from todo group by change');
  const ending = (await client.query('select count(*)::int as count from ending')).rows[0].count;
  return { ...noChange, ending, ...Object.fromEntries(rows.map(({ change, count }) => [change, count])) };
}

/** Nothing ends before it begins. */
async function checkBeginnings(client: ClientBase, edition: Edition): Promise<void> {
  const { rows } = await client.query(
    `select d.code, d.name, d.valid_from::text as began from division d
     where d.valid_from >= $1 and (
       $2 and d.code in (select code from ending)
       or d.code in (select code from todo where change = 'HANDED'))
     order by d.code limit 1`,
    [changedOn(edition), edition.endMissing !== undefined],
  );
  if (rows[0])
    throw new ImportError(
      `${rows[0].code} ${rows[0].name} began on ${rows[0].began}, so it cannot end on ${changedOn(edition)}; nothing was changed`,
    );
}
