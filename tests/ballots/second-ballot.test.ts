import { afterAll, beforeAll, expect, test } from 'vitest';
import { acting, refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import { adoptRule, type Ballot, type Hall, office, openHall, prepareBallot, result, step } from './hall.js';
import { keys, place, proposals } from './town.js';

const deputies = 12;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall(deputies);
});
afterAll(() => hall.close());

/** A ballot on paper to its result: so many votes for each. */
async function decide(ballot: Ballot, votes: readonly number[]): Promise<Data> {
  await step(hall, ballot, 'openBallot', { presentCount: deputies });
  await step(hall, ballot, 'closeBallot');
  const [{ root }] = (await hall.query(`select ballot.standing($1) ->> 'root' as root`, [ballot.id.split(':')[1]])) as [
    Data,
  ];
  const totals = votes.map((one) => ({ for: one, against: deputies - one, abstain: 0 }));
  const counts = { envelopes: 0, envelopeRoot: root, physical: deputies, refused: {}, valid: deputies };
  const text = JSON.stringify({ round: ballot.id, ...counts, totals, lists: '' });
  await step(hall, ballot, 'recordOpening', { file: JSON.stringify({ text, signatures: [] }) });
  await step(hall, ballot, 'publishBallot');
  return result(hall, ballot);
}
const again = (previous: Ballot): Promise<Data> =>
  acting(hall.fixture, 'ballotRound')(
    'prepareSecondBallot',
    {
      ...{ previous: previous.id, division: `Division:${place}`, name: '再次票决', occasion: 'IN_SESSION', method: 'PAPER' },
      heldOn: '2026-12-01',
    },
    { viewer: office },
  );
const inOrder = ({ candidates }: Data): unknown =>
  candidates.nodes.map((one: Data) => [one.name, one.isElected, one.proposal.status]);
const count = async (): Promise<number> => (await hall.query('select from ballot_round')).length;

test('those who tie for the last seats stand on a second ballot for the seats that are left', async () => {
  const rule = await adoptRule(hall, { choiceCount: 'ANY' });
  const round = `LivelihoodRound:${keys.round}`;
  const first = await prepareBallot(hall, rule, { method: 'PAPER', seatCount: 3, round });
  expect(refusalOf(await again(first))).toEqual(['NOT_PUBLISHED', 'previous']);
  const published = await decide(first, [12, 11, 8, 8, 8, 2]);
  expect(published.vacantCount).toBe(1);
  const { ballotRound, userErrors } = await again(first);
  expect(userErrors).toEqual([]);
  const second: Ballot = { ...ballotRound };
  const before = await count();
  expect(refusalOf(await again(first))).toEqual(['HELD_ALREADY', 'previous']);
  expect(await count()).toBe(before);
  const [row] = await hall.query(
    'select seat_count, candidate_count, previous_id::text as previous from ballot_round where id = $1',
    [second.id.split(':')[1]],
  );
  expect(row).toEqual({ seat_count: 1, candidate_count: 3, previous: first.id.split(':')[1] });

  const decided = await decide(second, [3, 9, 4]);
  expect(decided.vacantCount).toBe(0);
  expect(inOrder(decided)).toEqual([
    [proposals[2], false, 'NOT_ELECTED'],
    [proposals[3], true, 'ELECTED'],
    [proposals[4], false, 'NOT_ELECTED'],
  ]);
  // What the first one has decided stays.
  expect(inOrder(await result(hall, first))).toMatchObject([
    [proposals[0], true, 'ELECTED'],
    [proposals[1], true, 'ELECTED'],
    [proposals[2], false, 'NOT_ELECTED'],
    [proposals[3], false, 'ELECTED'],
    [proposals[4], false, 'NOT_ELECTED'],
    [proposals[5], false, 'NOT_ELECTED'],
  ]);
  expect(refusalOf(await again(second))).toEqual(['NO_SECOND_BALLOT', 'previous']);
});

test('where the rule says that none of those who tie is elected there is no second ballot', async () => {
  const rule = await adoptRule(hall, { choiceCount: 'ANY', tie: 'NONE_ELECTED' });
  const first = await prepareBallot(hall, rule, { method: 'PAPER', seatCount: 2 }, ['甲', '乙', '丙']);
  await decide(first, [9, 7, 7]);
  const before = await count();
  expect(refusalOf(await again(first))).toEqual(['NO_SECOND_BALLOT', 'previous']);
  expect(await count()).toBe(before);
});
