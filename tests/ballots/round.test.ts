import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { platform } from '../../schema/platform.js';
import { acts, adoptRule, type Ballot, type Hall, holdSession, openHall, step } from './hall.js';
import { countOnPaper } from './paper.js';
import { candidateOf, decideOnPaper, does, refuses, roundOf, shortlistedRounds, standing } from './rounds.js';
import { keys, place } from './town.js';

const deputies = 12;
const way = 'INTER_SESSION_BALLOT';
let hall: Hall;
let rule: string;
let meeting: string;
let turn = -1;
let round: string;
beforeAll(async () => {
  hall = await openHall(deputies, { fill: (data) => shortlistedRounds(data, 8) });
  rule = await adoptRule(hall);
  meeting = await holdSession(hall);
});
beforeEach(() => {
  round = roundOf(way, ++turn);
});
afterAll(() => hall.close());

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const prepared = (more: object = {}) => ({
  ...{ name: '民生实事项目票决', purpose: 'LIVELIHOOD_PROJECTS', division: `Division:${place}`, body: 'CONGRESS' },
  ...{ occasion: 'INTER_SESSION', method: 'PAPER', heldOn: today(), seatCount: 2, entitledCount: deputies },
  ...{ round, rule, meeting, ...more },
});
/** A ballot on some of the candidates of the round, not opened yet. */
async function prepare(positions: readonly number[] = [0, 1, 2, 3], more: object = {}): Promise<Ballot> {
  const ballot = { ...(await acts(hall)('ballotRound', 'prepareBallot', prepared(more))) };
  for (const n of positions)
    await step(hall, ballot, 'addCandidate', { name: `候选项目${n}`, proposal: candidateOf(way, turn, n) });
  return ballot;
}
const open = (ballot: Ballot) => step(hall, ballot, 'openBallot', { presentCount: deputies });
const vote = async (votes: readonly number[] = [9, 8, 3, 1]) => {
  const ballot = await prepare();
  await open(ballot);
  await decideOnPaper(hall, ballot, votes, 12);
  return ballot;
};
const onBallot = (act: string, { id }: Ballot, input: object = {}) =>
  refuses(hall, 'ballotRound', act, { id, ...input });

test('the ballot takes its round to the vote and to its decision', async () => {
  const ballot = await prepare();
  expect(await standing(hall, round)).toMatchObject({ stage: 'SHORTLISTED', proposals: Array(4).fill('ON_BALLOT') });
  await open(ballot);
  expect(await standing(hall, round)).toMatchObject({ stage: 'VOTING', decision: null });
  await decideOnPaper(hall, ballot, [9, 8, 3, 1], 12);
  expect(await standing(hall, round)).toMatchObject({
    ...{ stage: 'DECIDED', decidedOn: today(), result: 'PASSED', subject: round, meeting: meeting.split(':')[1] },
    proposals: ['ELECTED', 'ELECTED', 'NOT_ELECTED', 'NOT_ELECTED'],
  });
  const told = await hall.query(`select act, "from", "to" from act.history where key = $1 order by version`, [
    round.split(':')[1],
  ]);
  expect(told).toEqual([
    { act: 'openBallot', from: 'SHORTLISTED', to: 'VOTING' },
    { act: 'publishBallot', from: 'VOTING', to: 'DECIDED' },
  ]);
  await does(hall, 'livelihoodRound', 'publishRound', { id: round, publishedIn: ['PORTAL'] });
});

test('a ballot is prepared for a round of its way, at a meeting of the body on that day, one at a time', async () => {
  const refused = (more: object) => refuses(hall, 'ballotRound', 'prepareBallot', prepared(more));
  expect(await refused({ occasion: 'IN_SESSION' })).toEqual(['ROUND_OF_ANOTHER_WAY', 'round']);
  expect(await refused({ purpose: 'OTHER' })).toEqual(['ROUND_OF_ANOTHER_WAY', 'round']);
  expect(await refused({ round: roundOf('CONSULTATION', 0) })).toEqual(['ROUND_OF_ANOTHER_WAY', 'round']);
  expect(await refused({ meeting: undefined })).toEqual(['MEETING_MISSING', 'meeting']);
  expect(await refused({ heldOn: '2099-01-01' })).toEqual(['NOT_ITS_MEETING', 'meeting']);
  expect(await refused({ round: roundOf(way, 0) })).toEqual(['NOT_AT_ITS_VOTE', 'round']);
  await prepare([]);
  expect(await refused({})).toEqual(['BALLOT_OPEN', 'round']);
});

test('it opens on a day of its meeting, with every candidate of the round on it', async () => {
  const later = { body: `Body:${keys.body}`, kind: 'BALLOT_MEETING', name: '票决会', heldOn: '2099-01-01' };
  const planned = await does(hall, 'meeting', 'planMeeting', later);
  const early = await prepare([0, 1, 2, 3], { meeting: planned, heldOn: '2099-01-01' });
  const present = { presentCount: deputies };
  expect(await onBallot('openBallot', early, present)).toEqual(['NOT_DURING_ITS_MEETING', 'id']);
  await step(hall, early, 'voidBallot', { reason: '改期' });
  const ballot = await prepare([0, 1, 2]);
  expect(await onBallot('addCandidate', ballot, { name: '候选项目3' })).toEqual(['PROPOSAL_MISSING', 'proposal']);
  expect(await onBallot('openBallot', ballot, present)).toEqual(['NOT_ALL_ON_IT', 'id']);
  await step(hall, ballot, 'addCandidate', { name: '候选项目3', proposal: candidateOf(way, turn, 3) });
  await open(ballot);
});

test('of two that prepare a ballot for one round at once, one is refused', async () => {
  const told = await Promise.all(
    [1, 2].map(() => acts(hall)('ballotRound', 'prepareBallot', prepared()).catch(() => 'REFUSED')),
  );
  expect(told.filter((one) => one === 'REFUSED')).toHaveLength(1);
});

describe('a result that is taken back', () => {
  test('by a recount leaves the round at its vote, until another result is published', async () => {
    const ballot = await vote();
    const { decision } = await standing(hall, round);
    await step(hall, ballot, 'recountBallot', { reason: '代表提出异议' });
    expect(await standing(hall, round)).toMatchObject({
      ...{ stage: 'VOTING', decidedOn: null, decision: null, proposals: Array(4).fill('ON_BALLOT') },
    });
    const [taken] = await hall.query('select result from decision where id = $1', [decision]);
    expect(taken.result).toBe('POSTPONED');
    await countOnPaper(hall, ballot, [9, 3, 8, 1], 12);
    await step(hall, ballot, 'publishBallot');
    expect(await standing(hall, round)).toMatchObject({
      ...{ stage: 'DECIDED', decision, result: 'PASSED' },
      proposals: ['ELECTED', 'NOT_ELECTED', 'ELECTED', 'NOT_ELECTED'],
    });
  });

  test('as void makes room for another ballot at the same meeting, though the result was published', async () => {
    const ballot = await vote();
    const { decision } = await standing(hall, round);
    await does(hall, 'livelihoodRound', 'publishRound', { id: round, publishedIn: ['PORTAL'] });
    await step(hall, ballot, 'voidBallot', { reason: '票数核对有误' });
    const [undone] = await hall.query('select stage, published_on, published_in from livelihood_round where id = $1', [
      round.split(':')[1],
    ]);
    expect(undone).toEqual({ stage: 'VOTING', published_on: null, published_in: null });
    const again = await prepare();
    await open(again);
    await decideOnPaper(hall, again, [1, 3, 9, 8], 12);
    expect(await standing(hall, round)).toMatchObject({
      ...{ stage: 'DECIDED', decision, result: 'PASSED' },
      proposals: ['NOT_ELECTED', 'NOT_ELECTED', 'ELECTED', 'ELECTED'],
    });
  });

  test('is not, once the round has gone on from it', async () => {
    const ballot = await vote();
    await does(hall, 'livelihoodProposal', 'carryProposal', {
      ...{ id: candidateOf(way, turn, 3), reason: '留待下一年度' },
    });
    for (const act of ['recountBallot', 'voidBallot'])
      expect(await onBallot(act, ballot, { reason: '异议' })).toEqual(['ROUND_GOES_ON', 'id']);
  });
});

test('candidates that tie for the last seat stand on another ballot, and that one decides', async () => {
  const first = await vote([9, 7, 7, 1]);
  expect(await standing(hall, round)).toMatchObject({
    ...{ stage: 'VOTING', decision: null },
    proposals: ['ELECTED', 'SHORTLISTED', 'SHORTLISTED', 'NOT_ELECTED'],
  });
  const second = await prepare([1, 2], { seatCount: 1 });
  expect(await onBallot('voidBallot', first, { reason: '异议' })).toEqual(['BALLOT_FOLLOWS', 'id']);
  await open(second);
  await decideOnPaper(hall, second, [4, 8], 12);
  expect(await standing(hall, round)).toMatchObject({
    ...{ stage: 'DECIDED', result: 'PASSED' },
    proposals: ['ELECTED', 'NOT_ELECTED', 'ELECTED', 'NOT_ELECTED'],
  });
  const client = await hall.fixture.store.pool.connect();
  const own = /^(BallotRound|BallotCandidate|Decision|Meeting|LivelihoodProposal)$/;
  expect(
    await violations(
      client,
      platform.specs.filter(({ name }) => own.test(name)),
    ).finally(() => client.release()),
  ).toEqual([]);
});
