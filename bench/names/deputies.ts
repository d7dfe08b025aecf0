import type { Pool } from 'pg';
import { insertDivisions } from '../volume/divisions.js';
import { helpers } from '../volume/helpers.js';
import { takeIndexes } from '../volume/indexes.js';
import { agencyKinds, firstCharacters, rareSubject, secondCharacters, surnames } from '../volume/words.js';

const posts = [
  '局长',
  '副局长',
  '科长',
  '办公室主任',
  '工程师',
  '教师',
  '主任医师',
  '党支部书记',
  '村民委员会主任',
  '职工',
];
/** Names that a dot parts, by which nobody has a Chinese surname. */
const others = ['阿依木·亚生', '热依汗·吐尔逊', '买买提·艾力', '古丽·阿不都'];

/**
 * `$1` deputies: surnames as uneven as in life, one given name in six of one character, one person in 500 with a name
 * that a dot parts; posts in one of 21 kinds of agencies, one in 5,000 at a farm of which nobody else is.
 */
const insert = `
insert into deputy (id, name, gender, ethnicity, affiliation, occupation, post, division_code, first_elected_on)
select bench.id('deputy', n, date '2021-02-01'),
       case when bench.roll(n, 1, 500) = 0 then bench.one_of($7, n, 2) else
         substr($2, 1 + bench.skewed(n, 3, length($2), 1.6)::int, 1)
           || case when bench.roll(n, 4, 6) = 0 then '' else bench.character($3, n, 5) end || bench.character($4, n, 6) end,
       case bench.roll(n, 7, 3) when 0 then 'FEMALE' else 'MALE' end, '汉族', 'CPC', 'OFFICIAL',
       case when bench.roll(n, 8, 5000) = 0 then '${rareSubject}养殖场场长'
         else bench.one_of($5, n, 9) || bench.one_of($6, n, 10) end,
       code, date '2011-01-05' + bench.roll(n, 11, 3650)::int
from generate_series(0, $1::bigint - 1) n
join (select row_number() over (order by code) - 1 as at, code, count(*) over () as many from division
      where level in ('COUNTY', 'TOWNSHIP')) place on place.at = bench.roll(n, 12, place.many)`;

/** Fills an empty database with deputies, and with nothing else. */
export async function buildDeputies(pool: Pool, count: number): Promise<void> {
  await pool.query(helpers);
  await insertDivisions(pool);
  const indexes = await takeIndexes(pool, ['deputy']);
  await pool.query(insert, [count, surnames, firstCharacters, secondCharacters, agencyKinds, posts, others]);
  for (const statement of indexes) await pool.query(statement);
}
