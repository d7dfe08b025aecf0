import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BallotError } from '../../ballot/client/post.js';
import { ceremonyText } from '../../ballot/protocol/ceremony.js';
import { holdCeremony } from '../../ballot/tellers/ceremony.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { acting, refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import {
  adoptRule,
  attempt,
  type Ballot,
  getPaper,
  type Hall,
  office,
  openHall,
  prepareBallot,
  random,
  step,
  times,
} from './hall.js';
import { keys, place } from './town.js';

const deputies = 12;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall(deputies);
});
afterAll(() => hall.close());

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
let number = 100;
async function planMeeting(heldOn = today): Promise<string> {
  const { meeting, userErrors } = await acting(hall.fixture, 'meeting')(
    'planMeeting',
    { body: `Body:${keys.body}`, kind: 'SESSION', name: '人代会', heldOn, term: 6, number: number++ },
    { viewer: office },
  );
  expect(userErrors).toEqual([]);
  return meeting.id;
}
const enter = (meeting: string, n: number, viewer: Viewer = office): Promise<Data> =>
  acting(hall.fixture, 'meetingPresence')(
    'recordPresence',
    { meeting, deputy: `Deputy:${keys.deputy(n)}` },
    { viewer },
  );
const deputy = (n: number): Viewer => ({ role: 'deputy', deputy: keys.deputy(n), division: place });
const onRoll = async (meeting: string): Promise<number> =>
  (
    await hall.query(`select from meeting_presence where meeting_id = $1 and status = 'PRESENT'`, [
      meeting.split(':')[1],
    ])
  ).length;
const present = async ({ id }: Ballot): Promise<number | null> =>
  (await hall.query('select present_count from ballot_round where id = $1', [id.split(':')[1]]))[0].present_count;
const paperOf = (ballot: Ballot, n: number): Promise<string> =>
  getPaper(hall, ballot, n).then(
    () => 'ISSUED',
    (error: BallotError) => error.code,
  );

test('a member of the body is entered once, by the office or herself, on a day of the meeting', async () => {
  const meeting = await planMeeting();
  expect((await enter(meeting, 0)).userErrors).toEqual([]);
  expect((await enter(meeting, 1, deputy(1))).userErrors).toEqual([]);
  expect(refusalOf(await enter(meeting, 1))).toEqual(['ON_THE_ROLL', 'deputy']);
  expect(refusalOf(await enter(meeting, deputies))).toEqual(['NOT_A_MEMBER', 'deputy']);
  await expect(enter(meeting, 3, deputy(2))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  expect(refusalOf(await enter(await planMeeting('2099-01-05'), 0))).toEqual(['NOT_MEETING', 'meeting']);
  expect(await onRoll(meeting)).toBe(2);
});

test('those present are counted by the roll, and by a rule that says so only they get papers', async () => {
  const rule = await adoptRule(hall, { isRollRequired: true });
  const meeting = await planMeeting();
  const ballot = await prepareBallot(hall, rule, { meeting });
  const { ceremony } = await holdCeremony(random(32));
  await hall.makeKeys();
  const input = { ...times(), ceremony: ceremonyText(ceremony) };
  expect(refusalOf(await attempt(hall, ballot, 'openBallot', input))).toEqual(['ROLL_MISSING', 'id']);
  for (let n = 0; n < 7; n++) await enter(meeting, n);
  expect(refusalOf(await attempt(hall, ballot, 'openBallot', input))).toEqual(['NO_QUORUM', 'presentCount']);
  const eighth = (await enter(meeting, 7)).meetingPresence;
  const told = { ...input, presentCount: 12 };
  expect(refusalOf(await attempt(hall, ballot, 'openBallot', told))).toEqual(['COUNTED_BY_ROLL', 'presentCount']);
  expect(await present(ballot)).toBe(null);
  await step(hall, ballot, 'openBallot', input);
  expect(await present(ballot)).toBe(8);

  expect(await paperOf(ballot, 0)).toBe('ISSUED');
  expect(await paperOf(ballot, 9)).toBe('NOT_PRESENT');
  await enter(meeting, 9, deputy(9));
  expect(await paperOf(ballot, 9)).toBe('ISSUED');
  const struck = await acting(hall.fixture, 'meetingPresence')(
    'strikePresence',
    { id: eighth.id, expectedVersion: eighth.version, reason: '同名误登' },
    { viewer: office },
  );
  expect(struck.userErrors).toEqual([]);
  expect(await paperOf(ballot, 7)).toBe('NOT_PRESENT');
  const rows = await hall.query('select from ballot.ballot_roll where round = $1', [ballot.id.split(':')[1]]);
  expect(rows).toHaveLength(2);

  ballot.version = (
    await hall.query('select version from ballot_round where id = $1', [ballot.id.split(':')[1]])
  )[0].version;
  await step(hall, ballot, 'closeBallot');
  expect(await present(ballot)).toBe(8);
});
