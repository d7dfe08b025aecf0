import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ceremonyText } from '../../ballot/protocol/ceremony.js';
import type { Total } from '../../ballot/protocol/statement.js';
import { holdCeremony } from '../../ballot/tellers/ceremony.js';
import { acting, refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import {
  adoptRule,
  attempt,
  type Ballot,
  beginVoting,
  getPaper,
  type Hall,
  office,
  openBallot,
  openEnvelopes,
  openHall,
  prepareBallot,
  random,
  result,
  step,
  times,
  vote,
} from './hall.js';
import { counted, countOnPaper, rootOf, total } from './paper.js';
import { keys, place } from './town.js';

const deputies = 12;
let hall: Hall;
let rule: string;
beforeAll(async () => {
  hall = await openHall(deputies);
  rule = await adoptRule(hall);
});
afterAll(() => hall.close());

const paper = { method: 'PAPER', seatCount: 2 };
const names = ['甲', '乙', '丙', '丁'];
const state = async ({ id }: Ballot): Promise<Data> =>
  (await hall.query('select status, version from ballot_round where id = $1', [id.split(':')[1]]))[0];

/** A ballot on paper from the beginning to the result: so many votes for each of four, of so many valid ballots. */
async function decide(votes: readonly number[], valid: number, more: object = {}): Promise<Data> {
  const ballot = await prepareBallot(hall, await adoptRule(hall, more), paper, names);
  await step(hall, ballot, 'openBallot', { presentCount: deputies });
  await step(hall, ballot, 'closeBallot');
  await countOnPaper(hall, ballot, votes, valid);
  await step(hall, ballot, 'publishBallot');
  return result(hall, ballot);
}
const outcome = ({ candidates, vacantCount }: Data) => ({
  vacantCount,
  elected: candidates.nodes.filter((one: Data) => one.isElected).map((one: Data) => one.name),
  tied: candidates.nodes.filter((one: Data) => one.isTied).map((one: Data) => one.name),
});

describe('who is elected', () => {
  test('has the most votes, and those of more than half of all who are entitled', async () => {
    const published = await decide([9, 7, 5, 1], 11);
    expect(outcome(published)).toEqual({ vacantCount: 0, elected: ['甲', '乙'], tied: [] });
    expect(
      published.candidates.nodes.map(({ rank, voteCount, againstCount }: Data) => [rank, voteCount, againstCount]),
    ).toEqual([
      [1, 9, 2],
      [2, 7, 4],
      [3, 5, 6],
      [4, 1, 10],
    ]);
  });

  test('is nobody with half of all, though that is most of the ballots; the rule may ask for less', async () => {
    expect(outcome(await decide([9, 6, 4, 1], 10))).toEqual({ vacantCount: 1, elected: ['甲'], tied: [] });
    expect(outcome(await decide([9, 6, 4, 1], 10, { majority: 'VALID' }))).toEqual({
      vacantCount: 0,
      elected: ['甲', '乙'],
      tied: [],
    });
    expect(outcome(await decide([4, 3, 2, 1], 10, { majority: 'NONE' }))).toEqual({
      vacantCount: 0,
      elected: ['甲', '乙'],
      tied: [],
    });
  });

  test('is none of those who tie for the last seat', async () => {
    expect(outcome(await decide([9, 7, 7, 1], 12, { choiceCount: 'ANY' }))).toEqual({
      vacantCount: 1,
      elected: ['甲'],
      tied: ['乙', '丙'],
    });
    expect(outcome(await decide([9, 9, 7, 7], 12, { choiceCount: 'ANY' }))).toEqual({
      vacantCount: 0,
      elected: ['甲', '乙'],
      tied: [],
    });
  });
});

describe('a ballot is opened only', () => {
  const refused = async (ballot: Ballot, input: object) => {
    const payload = await attempt(hall, ballot, 'openBallot', input);
    expect(await state(ballot)).toEqual({ status: 'PREPARED', version: ballot.version });
    return refusalOf(payload);
  };

  test('with the surplus that its rule asks for, and the refusal says where that stands', async () => {
    const ballot = await prepareBallot(hall, rule, { method: 'PAPER', seatCount: 4 }, names);
    const more = 'surplusSource';
    const input = { id: ballot.id, expectedVersion: ballot.version, presentCount: deputies };
    const payload = await acting(hall.fixture, 'ballotRound')('openBallot', input, { viewer: office }, more);
    expect(payload.userErrors[0].code).toBe('SURPLUS_TOO_SMALL');
    expect(payload.surplusSource).toBe('罕台镇民生实事项目人大代表票决办法第六条');
    await step(hall, ballot, 'addCandidate', { name: '戊' });
    await step(hall, ballot, 'openBallot', { presentCount: deputies });
  });

  test('with two thirds of the entitled present', async () => {
    const ballot = await prepareBallot(hall, rule, paper, names);
    expect(await refused(ballot, { presentCount: 7 })).toEqual(['NO_QUORUM', 'presentCount']);
    expect(await refused(ballot, {})).toEqual(['NO_QUORUM', 'presentCount']);
    expect(await refused(ballot, { presentCount: 13 })).toEqual(['MORE_THAN_ENTITLED', 'presentCount']);
    await step(hall, ballot, 'openBallot', { presentCount: 8 });
  });

  test('on the platform with times in their order, keys of a ceremony, and those of issuer and box', async () => {
    const ballot = await prepareBallot(hall, rule, {}, names);
    const given = {
      ...times(),
      presentCount: deputies,
      ceremony: ceremonyText((await holdCeremony(random(32))).ceremony),
    };
    expect(await refused(ballot, given)).toEqual(['KEYS_NOT_READY', 'id']);
    await hall.makeKeys();
    expect(await refused(ballot, { ...given, votingOpensAt: undefined })).toEqual(['TIMES_MISSING', 'votingOpensAt']);
    const early = { ...given, votingOpensAt: given.issuingOpensAt };
    expect(await refused(ballot, early)).toEqual(['TIMES_OUT_OF_ORDER', 'votingOpensAt']);
    expect(await refused(ballot, { ...given, ceremony: '{}' })).toEqual(['BAD_CEREMONY', 'ceremony']);
    await step(hall, ballot, 'openBallot', given);
  });

  test('by a rule of its body that is in force', async () => {
    const draft = await acting(hall.fixture, 'ballotRule')(
      'draftBallotRule',
      {
        ...{
          name: '草案',
          division: `Division:${place}`,
          body: 'CONGRESS',
          minSurplusRate: 0.2,
          surplusSource: '第六条',
        },
        ...{ quorum: 'TWO_THIRDS', majority: 'ALL', tie: 'SECOND_BALLOT', choiceCount: 'ANY', countedBy: '监票人' },
      },
      { viewer: office },
    );
    const prepared = async (more: object) =>
      refusalOf(
        await acting(hall.fixture, 'ballotRound')(
          'prepareBallot',
          {
            ...{
              name: '票决',
              purpose: 'OTHER',
              division: `Division:${place}`,
              body: 'CONGRESS',
              occasion: 'IN_SESSION',
            },
            ...{ method: 'PAPER', heldOn: '2026-12-01', seatCount: 2, entitledCount: 12, rule },
            ...more,
          },
          { viewer: office },
        ),
      );
    expect(await prepared({ rule: draft.ballotRule.id })).toEqual(['RULE_NOT_IN_FORCE', 'rule']);
    expect(await prepared({ body: 'STANDING_COMMITTEE' })).toEqual(['RULE_OF_ANOTHER_BODY', 'rule']);
    expect(await prepared({ seatCount: 0 })).toEqual(['NOTHING_TO_DECIDE', 'seatCount']);
  });
});

describe('a count is taken only', () => {
  const voted = async (papers: number): Promise<readonly [Ballot, Awaited<ReturnType<typeof openBallot>>]> => {
    const ballot = await prepareBallot(hall, rule, { seatCount: 2 }, names);
    const tellers = await openBallot(hall, ballot, deputies);
    const all = [];
    for (let n = 0; n < papers; n++) all.push(await getPaper(hall, ballot, n));
    await beginVoting(hall, ballot);
    for (const one of all) await vote(hall, one, ['F', 'F', 'X', 'X']);
    ballot.version = (await state(ballot)).version;
    await step(hall, ballot, 'closeBallot');
    return [ballot, tellers];
  };

  test('if two tellers signed it, it is of these envelopes, and it adds up', async () => {
    const [ballot, tellers] = await voted(3);
    const { file } = await openEnvelopes(hall, ballot, tellers);
    const refused = async (change: (whole: { text: string; signatures: Data[] }) => object) =>
      refusalOf(await attempt(hall, ballot, 'recordOpening', { file: JSON.stringify(change(JSON.parse(file))) }));
    expect(await refused(() => ({}))).toEqual(['NOT_A_STATEMENT', 'file']);
    expect(await refused(({ text, signatures }) => ({ text, signatures: signatures.slice(1) }))).toEqual([
      'NOT_SIGNED',
      'file',
    ]);
    expect(await refused(({ text, signatures }) => ({ text, signatures: [signatures[0], signatures[0]] }))).toEqual([
      'NOT_SIGNED',
      'file',
    ]);
    expect(
      await refused(({ text, signatures }) => ({ text: text.replace('"valid":3', '"valid":2'), signatures })),
    ).toEqual(['NOT_SIGNED', 'file']);
    expect((await state(ballot)).status).toBe('CLOSED');

    await hall.query('delete from ballot.ballot_roll where deputy = $1', [keys.deputy(0)]);
    expect(refusalOf(await attempt(hall, ballot, 'recordOpening', { file }))).toEqual([
      'MORE_BALLOTS_THAN_PAPERS',
      'file',
    ]);
    await hall.query(`insert into ballot.ballot_roll values ($1, $2, 'E', '\\x00')`, [
      ballot.id.split(':')[1],
      keys.deputy(0),
    ]);
    await hall.query(`update ballot.ballot_envelope set envelope = envelope || '\\x00' where round = $1`, [
      ballot.id.split(':')[1],
    ]);
    expect(refusalOf(await attempt(hall, ballot, 'recordOpening', { file }))).toEqual(['OTHER_ENVELOPES', 'file']);
    await hall.query(
      `update ballot.ballot_envelope set envelope = substr(envelope, 1, length(envelope) - 1) where round = $1`,
      [ballot.id.split(':')[1]],
    );
    await step(hall, ballot, 'recordOpening', { file });
  });

  test('of a ballot on paper that adds up', async () => {
    const ballot = await prepareBallot(hall, rule, paper, names);
    await step(hall, ballot, 'openBallot', { presentCount: 10 });
    await step(hall, ballot, 'closeBallot');
    const envelopeRoot = await rootOf(hall, ballot);
    const refused = async (totals: readonly Total[], valid: number, more: object = {}) =>
      refusalOf(
        await attempt(hall, ballot, 'recordOpening', counted(ballot, totals, valid, { envelopeRoot, ...more })),
      );
    const right = [9, 8, 1, 0].map((votes) => total(votes, 10));
    expect(await refused(right.slice(1), 10)).toEqual(['DOES_NOT_ADD_UP', 'file']);
    expect(await refused(right, 9)).toEqual(['DOES_NOT_ADD_UP', 'file']);
    expect(
      await refused(
        [9, 9, 9, 9].map((votes) => total(votes, 10)),
        10,
      ),
    ).toEqual(['DOES_NOT_ADD_UP', 'file']);
    expect(await refused(right, 10, { physical: 11 })).toEqual(['MORE_BALLOTS_THAN_PAPERS', 'file']);
    expect((await state(ballot)).status).toBe('CLOSED');
  });
});

test('a ballot that is void has no result, and its projects may stand on another', async () => {
  const ballot = await prepareBallot(hall, rule, { ...paper, round: `LivelihoodRound:${keys.round}` });
  await step(hall, ballot, 'openBallot', { presentCount: deputies });
  await step(hall, ballot, 'closeBallot');
  await countOnPaper(hall, ballot, [9, 8, 3, 2, 1, 0], 12);
  await step(hall, ballot, 'publishBallot');
  expect(outcome(await result(hall, ballot)).elected).toHaveLength(2);
  await step(hall, ballot, 'voidBallot', { reason: '票数核对有误' });
  const { status, candidates } = await result(hall, ballot);
  expect([status, candidates.nodes.map((one: Data) => [one.voteCount, one.isElected, one.proposal.status])]).toEqual([
    'VOIDED',
    Array.from({ length: 6 }, () => [null, null, 'SHORTLISTED']),
  ]);
  await prepareBallot(hall, rule, { ...paper, round: `LivelihoodRound:${keys.round}` });
});
