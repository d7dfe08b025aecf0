import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import type { BallotError } from '../../ballot/client/post.js';
import { cast, seal, type VotingPaper } from '../../ballot/client/voter.js';
import { randomBytesOfVote } from '../../ballot/protocol/vote.js';
import {
  adoptRule,
  type Ballot,
  beginVoting,
  getPaper,
  type Hall,
  openBallot,
  openEnvelopes,
  openHall,
  prepareBallot,
  random,
  step,
  vote,
} from '../ballots/hall.js';

const deputies = 3;
const marks = ['F', 'F', 'F', 'X', 'X', 'X'] as const;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall(deputies);
});
afterAll(() => hall.close());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'DONE',
    ({ code, status }: BallotError) => `${code} ${status}`,
  );
/** What is said to one who asks for her paper now, and to one who casts hers now. */
const said = async (ballot: Ballot, late: VotingPaper) => [
  await codeOf(getPaper(hall, ballot, 2)),
  await codeOf(cast(fetchPost, hall.box, late, seal(late, marks, random(randomBytesOfVote(marks.length))))),
];
const destroy = ({ id }: Ballot) => hall.query('select ballot.destroy($1)', [id.split(':')[1]]);

test('who comes when a ballot is closed, counted or published is told that it is over, and when it is void that', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall));
  const tellers = await openBallot(hall, ballot, deputies);
  const [one, late] = [await getPaper(hall, ballot, 0), await getPaper(hall, ballot, 1)];
  await beginVoting(hall, ballot);
  await vote(hall, one, marks);
  const [{ version }] = await hall.query('select version from ballot_round where id = $1', [ballot.id.split(':')[1]]);
  ballot.version = version;
  const over = ['ISSUING_CLOSED 409', 'CLOSED 409'];
  await step(hall, ballot, 'closeBallot');
  expect(await said(ballot, late)).toEqual(over);
  const { file, lists } = await openEnvelopes(hall, ballot, tellers);
  await step(hall, ballot, 'recordOpening', { file });
  expect(await said(ballot, late)).toEqual(over);
  await hall.site(ballot, 'lists', lists);
  await step(hall, ballot, 'publishBallot');
  expect(await said(ballot, late)).toEqual(over);

  // Processes that have kept no key of it, when it is destroyed, say the same.
  await destroy(ballot);
  const box = await hall.startBox();
  const issuer = await hall.startIssuer();
  const anew = { ...hall, box: box.url, issuer: issuer.url };
  const there = async () => [
    await codeOf(getPaper(anew, ballot, 2)),
    await codeOf(cast(fetchPost, box.url, late, seal(late, marks, random(randomBytesOfVote(marks.length))))),
  ];
  expect(await there()).toEqual(over);
  await step(hall, ballot, 'voidBallot', { reason: '程序有误' });
  expect(await said(ballot, late)).toEqual(['VOID 409', 'VOID 409']);
  expect(await there()).toEqual(['VOID 409', 'VOID 409']);
  await Promise.all([box.close(), issuer.close()]);
  expect(await hall.query(`select count(*)::int as n from ballot.ballot_roll where mode = 'E'`)).toEqual([{ n: 2 }]);
  expect(hall.faults).toEqual([]);
});
