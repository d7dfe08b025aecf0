import type { Pool } from 'pg';
import type { Town } from './ballots.js';

const place = '150000000000';

/** A congress of so many deputies, and nothing else. */
export async function makeTown(owner: Pool, deputies: number): Promise<Town> {
  await owner.query(
    `insert into division (code, name, level, kind) values ($1, '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION')`,
    [place],
  );
  const { rows } = await owner.query(
    `with congress as (
       insert into congress (id, name, level, division_code, current_term) values (uuidv7(), '人民代表大会', 'PROVINCE', $1, 14)
       returning id),
     member as (
       insert into deputy (id, name, gender, ethnicity, affiliation, occupation, division_code, first_elected_on)
       select uuidv7(), '代表' || n, 'FEMALE', '汉族', 'NON_PARTY', 'WORKER', $1, '2022-01-10' from generate_series(1, $2) n
       returning id)
     insert into mandate (id, deputy_id, congress_id, term, electoral_unit, is_standing_committee_member, status, started_on)
     select uuidv7(), member.id, congress.id, 14, '第一选区', false, 'ACTIVE', '2022-01-10' from member, congress
     returning deputy_id as id`,
    [place, deputies],
  );
  await owner.query('vacuum (analyze)');
  return { place, deputies: rows.map(({ id }) => id) };
}

/** The congress of the bench's database with the most deputies in office. */
export async function largestTown(owner: Pool): Promise<Town> {
  const { rows } = await owner.query(
    `select c.division_code as place, array_agg(distinct m.deputy_id) as deputies
     from mandate m join congress c on c.id = m.congress_id where m.status = 'ACTIVE'
     group by c.division_code order by count(*) desc, 1 limit 1`,
  );
  return rows[0];
}
