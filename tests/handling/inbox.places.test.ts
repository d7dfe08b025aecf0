import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../api/database/orm.js';
import type { JsonText } from '../../api/read/answer.js';
import { createExecutor } from '../../api/read/execute.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { places } from '../setup/places.js';

let store: Awaited<ReturnType<typeof openStore>>;
let client: pg.Client;
beforeAll(async () => {
  const url = await places();
  store = await openStore({ url, poolSize: 4, statementTimeoutMs: 20_000 });
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await store.close();
});

const source = `{ inbox { totalCount counts { type state count overdue } } late: inbox(filter: { overdue: true }) { totalCount } }`;
async function ask(viewer: Viewer) {
  const execute = createExecutor(platform, store.reads);
  const { data } = await execute({ document: parse(source), source, variables: {}, viewer });
  return JSON.parse((data as JsonText).text);
}

/** What is open and late, of each kind, written by hand: tables, states and days as the law of each kind has them. */
const today = `(now() at time zone 'Asia/Shanghai')::date`;
const kinds: Readonly<Record<string, readonly [from: string, open: string, due: string, division: string]>> = {
  HAZARD_CHECK: [
    'hazard_check t',
    `t.status in ('FOUND', 'REPORTED', 'RECTIFYING') and t.resolved_on is null`,
    't.due_on',
    't.division_code',
  ],
  HOTLINE_WORK_ORDER: [
    'hotline_work_order t',
    `t.status in ('RECEIVED', 'DISPATCHED', 'IN_HANDLING', 'REOPENED') and t.closed_on is null`,
    't.due_on',
    't.division_code',
  ],
  INTERVIEW_QUESTION: [
    'interview_question t join official_interview i on i.id = t.interview_id join activity a on a.id = i.activity_id',
    `t.status in ('PROMISED', 'IN_HANDLING')`,
    't.due_on',
    'a.division_code',
  ],
  SUGGESTION_ASSIGNMENT: [
    'suggestion_assignment t join suggestion s on s.id = t.suggestion_id',
    `t.status not in ('REPLIED', 'ENDED') and t.ended_on is null
       and case when t.second_due_on is null then t.replied_on is null else t.second_replied_on is null end`,
    'coalesce(t.second_due_on, t.due_on)',
    's.division_code',
  ],
  SUPERVISION_MATTER: [
    'supervision_matter t',
    `t.status in ('ASSIGNED', 'IN_SUPERVISION') and t.replied_on is null`,
    't.due_on',
    't.division_code',
  ],
  SUPERVISION_TASK: [
    'supervision_task t join supervision_plan p on p.id = t.plan_id',
    `t.status in ('PLANNED', 'IN_PROGRESS') and t.completed_on is null`,
    't.due_on',
    'p.division_code',
  ],
  SUPERVISION_VISIT: ['supervision_visit t', 't.has_problem and t.rectified_on is null', 't.due_on', 't.division_code'],
};

async function byHand(type: string, condition: (division: string) => string, values: unknown[]) {
  const [from, open, due, division] = kinds[type]!;
  const { rows } = await client.query(
    `select count(*)::int as count, (count(*) filter (where ${due} < ${today}))::int as overdue
     from ${from} where ${open} and t.agency_id is not null and ${condition(division)}`,
    values,
  );
  return rows[0];
}

const openOf = ({ inbox }: { inbox: { counts: { type: string; state: string; count: number; overdue: number }[] } }) =>
  new Map(
    inbox.counts.filter(({ state }) => state === 'OPEN').map(({ type, count, overdue }) => [type, { count, overdue }]),
  );

test('the busiest units of the five places have in their inboxes what a query by hand counts', async () => {
  const { rows: units } = await client.query(
    'select agency_id as id from suggestion_assignment group by 1 order by count(*) desc, 1 limit 3',
  );
  for (const { id } of units) {
    const told = await ask({ role: 'agency', agency: id, division: '100000000000' });
    const open = openOf(told);
    for (const type of Object.keys(kinds))
      expect([type, open.get(type) ?? { count: 0, overdue: 0 }]).toEqual([
        type,
        await byHand(type, () => 't.agency_id = $1', [id]),
      ]);
    const sum = (of: 'count' | 'overdue') => [...open.values()].reduce((total, one) => total + one[of], 0);
    expect([told.inbox.totalCount, told.late.totalCount]).toEqual([sum('count'), sum('overdue')]);
    expect(told.inbox.totalCount).toBeGreaterThan(0);
  }
});

test.each(['321181000000', '150600000000', '420500000000'])('and so does the office of %s', async (division) => {
  const open = openOf(await ask({ role: 'staff', division }));
  const prefix = `${division.replace(/0+$/, '')}%`;
  for (const type of Object.keys(kinds))
    expect([type, open.get(type) ?? { count: 0, overdue: 0 }]).toEqual([
      type,
      await byHand(type, (column) => `${column} like $1`, [prefix]),
    ]);
});
