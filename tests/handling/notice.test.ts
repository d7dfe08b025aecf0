import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../api/database/audit/verify.js';
import { lead, office, openHandling } from '../acts/handling.js';

/** Assigned on Monday, 28 December 2026; seven working days later a new year has begun without a notice. */
const part = { on: '2026-12-28', parts: [[lead, 'LEAD', { returnDueOn: '2027-01-07', isReturnDueProvisional: true }]] };
const setting = {
  waiting: part,
  settled: { on: '2026-11-02', parts: [[lead, 'LEAD', { returnDueOn: '2026-11-11' }]] },
} as const;

let opened: Awaited<ReturnType<typeof openHandling<keyof typeof setting>>>;
beforeAll(async () => {
  opened = await openHandling(setting as never);
});
afterAll(() => opened.fixture.close());

const directory = mkdtempSync(join(tmpdir(), 'notice-'));
const title = '国务院办公厅关于2027年部分节假日安排的通知';
const head = 'year,basis,kind,from,to,name,title,number,dated';
const line = (kind: string, from: string, to: string, name: string) =>
  `2027,NOTICE,${kind},${from},${to},${name},${title},国办发明电〔2026〕9号,2026-11-05`;
const notice = [
  line('HOLIDAY', '2027-01-01', '2027-01-04', '元旦'),
  line('WORKDAY', '2027-01-10', '2027-01-10', '元旦调休'),
];

function load(...lines: string[]) {
  const file = join(directory, 'notice.csv');
  writeFileSync(file, `${[head, ...lines].join('\n')}\n`);
  const env = { ...process.env, MODE: 'development', DATABASE_URL: opened.fixture.url };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli/cli.js', 'calendar', '--file', file], {
    encoding: 'utf8',
    env,
  });
  return { stdout, stderr, status };
}
const told = async (name: keyof typeof setting) =>
  (
    await opened.fixture.ask(
      'query($id: ID!) { suggestionAssignment(id: $id) { version returnDueOn isReturnDueProvisional history { act from to role who reason } } }',
      { viewer: office, variables: { id: `SuggestionAssignment:${opened.cases[name].parts[0]}` } },
    )
  ).suggestionAssignment;
const calendar = async () =>
  (
    await opened.fixture.ask(
      '{ workingCalendars(filter: { year: { eq: 2027 } }) { nodes { basis title periods { totalCount } } } }',
    )
  ).workingCalendars.nodes;

test('a file that is wrong changes nothing', async () => {
  const before = [await told('waiting'), await calendar()];
  const { stderr, status } = load(line('OFF', '2027-01-01', '2027-01-03', '元旦'));
  expect([status, stderr.trim()]).toEqual([1, 'line 2: kind "OFF" is none; write HOLIDAY or WORKDAY']);
  expect([await told('waiting'), await calendar()]).toEqual(before);
});

test('a notice moves the days that were provisional, and their history says so', async () => {
  expect(load(...notice)).toMatchObject({
    status: 0,
    stdout: '2027: 2 periods; 1 provisional days counted anew, 1 of them moved\n',
  });
  // Of 29 December to 8 January, the first four days of the year are off: 29, 30, 31, 5, 6, 7, 8.
  expect(await told('waiting')).toEqual({
    version: 2,
    returnDueOn: '2027-01-08',
    isReturnDueProvisional: false,
    history: [{ act: 'loadCalendar', from: 'ASSIGNED', to: 'ASSIGNED', role: 'SYSTEM', who: null, reason: title }],
  });
  expect(await told('settled')).toMatchObject({ version: 1, returnDueOn: '2026-11-11', history: [] });
  expect(await calendar()).toEqual([{ basis: 'NOTICE', title, periods: { totalCount: 2 } }]);
});

test('to load it again changes no day, and the audit holds', async () => {
  expect(load(...notice).stdout).toBe('2027: 2 periods; 0 provisional days counted anew, 0 of them moved\n');
  expect(await told('waiting')).toMatchObject({ version: 2 });
  const client = await opened.fixture.store.pool.connect();
  const { findings } = await verifyAudit(client);
  client.release();
  expect(findings.filter(({ what }) => what.includes('history'))).toEqual([]);
});
