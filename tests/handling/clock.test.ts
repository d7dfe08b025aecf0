import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../schema/kit/days.js';
import { dayInChina } from '../../schema/kit/declare/china.js';
import { lead, openHandling } from '../acts/handling.js';

/** Last days around the one on which the clock stands. */
const days = ['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'];
const setting = Object.fromEntries(
  days.map((dueOn) => [dueOn, { on: '2026-09-01', parts: [[lead, 'LEAD', { dueOn }]] }]),
);

let opened: Awaited<ReturnType<typeof openHandling<string>>>;
beforeAll(async () => {
  opened = await openHandling(setting as never);
});
afterAll(() => opened.fixture.close());

/** Every hour from the evening of the 27th to the morning of the 30th, in China. */
const hours = Array.from({ length: 64 }, (_, n) => new Date(Date.UTC(2026, 10, 27, 8 + n)).toISOString());
const setClock = (now: string) =>
  opened.fixture.store.pool.query(
    `create or replace function clock.now() returns timestamptz stable parallel safe return timestamptz '${now}'`,
  );
const part = (alias: string, filter: string) => `${alias}: inbox(filter: { type: SUGGESTION_ASSIGNMENT ${filter} }) {
  nodes { id isOverdue daysLeft ... on SuggestionAssignment { dueOn } } }`;
type Node = { dueOn: string; isOverdue: boolean; daysLeft: number };

/** What an inbox has of these at this moment, asked in several ways at once. */
async function ask(today: string) {
  const parts = [
    part('all', ''),
    part('late', 'overdue: true'),
    part('before', `dueBefore: "${today}"`),
    part('soon', `overdue: false, dueBefore: "${addDays(today, 2)}"`),
  ];
  const told = await opened.fixture.ask(`{ ${parts.join(' ')} }`, { viewer: lead });
  const ours = ({ nodes }: { nodes: Node[] }) => nodes.filter(({ dueOn }) => days.includes(dueOn));
  const daysOf = (inbox: { nodes: Node[] }) => ours(inbox).map(({ dueOn }) => dueOn);
  return { all: ours(told.all), late: daysOf(told.late), before: daysOf(told.before), soon: daysOf(told.soon) };
}

test('overdue, due before and days left agree at every hour, by the day in China', async () => {
  for (const hour of hours) {
    await setClock(hour);
    const today = dayInChina(new Date(hour));
    const late = days.filter((day) => day < today);
    expect(await ask(today), hour).toEqual({
      all: days.map((dueOn) =>
        expect.objectContaining({ dueOn, isOverdue: dueOn < today, daysLeft: daysBetween(today, dueOn) }),
      ),
      late,
      before: late,
      soon: days.filter((day) => day >= today && daysBetween(today, day) < 2),
    });
  }
});
