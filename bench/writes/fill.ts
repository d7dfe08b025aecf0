import type { Pool } from 'pg';
import { linkRows } from '../../api/database/audit/sequencer.js';

/** Rows of each table that grows with acts. */
const rows = 20_000;

/**
 * A platform on which people have acted for a while: what PostgreSQL plans on empty tables reads them from end to end, and
 * sessions keep such plans until somebody counts the rows, which nobody does while we measure.
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
  await database.query(
    `insert into suggestion_reply (id, assignment_id, replied_on, mode, result, content, is_published)
     select uuidv7(), id, replied_on, 'WRITTEN', 'SOLVED', '已办理。', false from suggestion_assignment
     where replied_on is not null limit ${rows}`,
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
  const client = await database.connect();
  try {
    while (await linkRows(client));
  } finally {
    client.release();
  }
  await settle(database);
}

/** Counts anew what the tables hold, as autovacuum would. */
export const settle = (database: Pool) => database.query('vacuum (analyze)');
