import type pg from 'pg';
import { connected } from './writers.js';

/**
 * What is written: answers to surveys, a type of which the database has no record. Many answer one survey at a time, and
 * who sees a survey does not hang on who has answered it.
 */
export interface Surveys {
  readonly ids: readonly string[];
  readonly division: string;
}

export const makeSurveys = (config: pg.ClientConfig): Promise<Surveys> =>
  connected(config, async (client) => {
    const { rows } = await client.query('select code from division order by code limit 1');
    const division = String(rows[0].code);
    await client.query('delete from survey_response');
    await client.query('delete from survey');
    const made = await client.query(
      `insert into survey (id, title, topic, audience, status, division_code, is_anonymous, notice, opens_on, closes_on)
       select gen_random_uuid(), n::text, 'SOCIETY', 'PUBLIC', 'OPEN', $1, true, '-', '2026-01-01', '2026-12-31'
       from generate_series(1, 16) n returning id`,
      [division],
    );
    return { ids: made.rows.map(({ id }) => String(id)), division };
  });

/** Adds one answer in a transaction of its own. */
export const answer = (client: pg.Client, { ids, division }: Surveys, which: number) =>
  client.query({
    name: 'answer',
    text: `insert into survey_response (id, survey_id, division_code, answered_on)
           values (gen_random_uuid(), $1, $2, '2026-02-01')`,
    values: [ids[which % ids.length], division],
  });
