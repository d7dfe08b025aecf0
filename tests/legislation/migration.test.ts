import type { Migration } from '@mikro-orm/migrations';
import { expect, test } from 'vitest';
import { Migration0027_legislation } from '../../schema/migrations/Migration0027_legislation.js';
import { Migration0029_hearings } from '../../schema/migrations/Migration0029_hearings.js';
import { Migration0036_second_replies } from '../../schema/migrations/Migration0036_second_replies.js';
import { city, LawRoom } from './drafting.js';

const statements = (migration: { getQueries(): unknown[] }) => migration.getQueries().map(String);

test('opinions on what is no draft law become records of their own, and go back', async () => {
  const room = await LawRoom.open();
  const { id } = (await room.ask({ kind: 'WORK_REPORT' })).opinionSolicitation;
  const words = { solicitation: id, division: city, channel: 'ONLINE', summary: '甲', content: '乙' };
  await room.act('solicitedOpinion', 'answerSolicitation', words);
  const made = (type: new (...args: never[]) => Migration, way: 'up' | 'down') => {
    const migration = new type({} as never, {} as never);
    migration[way]();
    return statements(migration);
  };
  const client = await room.fixture.store.pool.connect();
  // Tables go where the platform has them, not to the clock that stands still.
  await client.query('set search_path = public');
  const run = async (list: readonly string[]) => {
    for (const one of list) await client.query(one);
  };
  // What later migrations let into the same tables goes first, as it does when they are undone in their order.
  await run(made(Migration0036_second_replies, 'down'));
  await run(made(Migration0029_hearings, 'down'));
  await run(made(Migration0027_legislation, 'down'));
  expect((await client.query('select summary, status from legislative_opinion')).rows).toEqual([
    { summary: '甲', status: 'SUBMITTED' },
  ]);
  await run(made(Migration0027_legislation, 'up'));
  expect((await client.query('select summary, status from solicited_opinion')).rows).toEqual([
    { summary: '甲', status: 'SUBMITTED' },
  ]);
  expect((await client.query('select count(*)::int as n from legislative_opinion')).rows).toEqual([{ n: 0 }]);
  client.release();
  await room.fixture.close();
});
