import type { Pool } from 'pg';

/** Rows of each table that grows with acts. */
const rows = 20_000;

/**
 * A platform on which people have acted for a while: with empty tables PostgreSQL would plan to read them from end to end,
 * and keep those plans.
 */
export async function fill(database: Pool): Promise<void> {
  const made = (columns: string, values: string) => `(${columns}) select ${values} from generate_series(1, ${rows}) n`;
  await database.query(
    `insert into public_feedback ${made(
      'id, number, title, content, channel, category, status, is_published, division_code, received_on',
      `uuidv7(), 'A-' || n, '小区停车难第' || n || '次', '希望增加车位。', 'WEB', 'URBAN_TRANSPORT', 'CLOSED', n % 3 = 0,
       (array(select code from bench.place order by at))[1 + n % 300], date '2024-01-01' + n % 700`,
    )}`,
  );
  await database.query(`insert into act.answer ${made('key, answer', `sha256(n::text::bytea), '{}'`)}`);
  await database.query(
    `insert into act.history ${made(
      'type, key, version, act, "from", "to", role',
      `'PublicFeedback', uuidv7()::text, 1, 'submitFeedback', null, 'RECEIVED', 'anonymous'`,
    )}`,
  );
  await database.query(
    `insert into act.audit ${made(
      'role, action, object, payload',
      `'anonymous', 'submitFeedback', 'PublicFeedback:' || uuidv7(), '{"sent":[],"steps":[]}'`,
    )}`,
  );
  await settle(database);
}

/** Counts anew what the tables hold, as autovacuum would. */
export const settle = (database: Pool) => database.query('vacuum (analyze)');
