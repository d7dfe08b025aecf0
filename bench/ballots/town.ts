import type { Pool } from 'pg';
import type { Town } from './ballots.js';

export const place = '150000000000';

/** A congress of so many deputies, beside those that there are. */
export async function makeTown(owner: Pool, deputies: number): Promise<Town> {
  await owner.query(
    `insert into division (code, name, level, kind) values ($1, '内蒙古自治区', 'PROVINCE', 'AUTONOMOUS_REGION') on conflict do nothing`,
    [place],
  );
  const { rows } = await owner.query(
    `with congress as (
       insert into congress (id, name, level, division_code, current_term) values (uuidv7(), '人民代表大会', 'NATIONAL', $1, 14)
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
