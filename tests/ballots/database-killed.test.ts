import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import type { BallotError } from '../../ballot/client/post.js';
import { cast, fetchPaper, readRound, seal, type VotingPaper } from '../../ballot/client/voter.js';
import { base64Of } from '../../ballot/protocol/bytes.js';
import { randomBytesOfVote } from '../../ballot/protocol/vote.js';
import { adoptRule, beginVoting, type Hall, openBallot, openHall, prepareBallot, random, tokenOf } from './hall.js';
import { openCluster } from './own-cluster.js';
import { keys } from './town.js';

const voters = 90;
const kills = 3;
const marks = ['F', 'F', 'X', 'X', 'X', 'A'] as const;
let cluster: Awaited<ReturnType<typeof openCluster>>;
let hall: Hall;
beforeAll(async () => {
  cluster = await openCluster(voters);
  hall = await openHall(voters, { cluster });
}, 120_000);
afterAll(() => hall.close());

/**
 * Six at a time do some work until it is acknowledged, sending the same again, while PostgreSQL is killed; after each time
 * `stored` must hold what was acknowledged before.
 */
async function underFire<One>(
  list: readonly One[],
  work: (one: One) => Promise<string>,
  stored: () => Promise<Set<One>>,
) {
  const done = new Map<One, string>();
  const refused: string[] = [];
  const queue = [...list];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      while (!done.has(next)) {
        const one: One = next;
        await work(one).then(
          (answer) => void done.set(one, answer),
          async (error) => {
            refused.push((error as BallotError).code ?? String(error));
            await pause(20);
          },
        );
      }
  };
  const working = Promise.all(Array.from({ length: 6 }, worker));
  for (let n = 1; n <= kills; n++) {
    await expect.poll(() => done.size, { timeout: 60_000, interval: 5 }).toBeGreaterThan((n * list.length) / 5);
    const before = [...done.keys()];
    cluster.kill();
    await cluster.startAgain();
    const held = await stored();
    expect(before.filter((one) => !held.has(one))).toEqual([]);
  }
  await working;
  expect(new Set(refused)).toEqual(new Set(['UNAVAILABLE']));
  return done;
}

test('papers and envelopes that were acknowledged outlive a PostgreSQL that is killed, and all else can be sent again', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall));
  await openBallot(hall, ballot, voters);
  const round = await readRound(fetchPost, hall.issuer, ballot.id);
  const deputies = await Promise.all(
    Array.from({ length: voters }, async (_, n) => ({ n, token: await tokenOf(n), seed: random(32) })),
  );
  const paperOf = ({ token, seed }: (typeof deputies)[number]) =>
    fetchPaper(fetchPost, { issuer: hall.issuer, token }, round, seed);
  const signatureOf = async (one: (typeof deputies)[number]) => base64Of((await paperOf(one)).paper.signature);
  const onRoll = async () => {
    const rows = await hall.query('select deputy::text from ballot.ballot_roll');
    const found = new Set(rows.map(({ deputy }) => deputy));
    return new Set(deputies.filter(({ n }) => found.has(keys.deputy(n))));
  };
  const signatures = await underFire(deputies, signatureOf, onRoll);
  const papers: VotingPaper[] = [];
  for (const one of deputies) {
    papers.push(await paperOf(one));
    expect(base64Of(papers.at(-1)!.paper.signature)).toBe(signatures.get(one));
  }
  expect((await onRoll()).size).toBe(voters);

  await beginVoting(hall, ballot);
  const votes = papers.map((paper) => ({ paper, vote: seal(paper, marks, random(randomBytesOfVote(marks.length))) }));
  type Sealed = (typeof votes)[number];
  const send = ({ paper, vote }: Sealed) => cast(fetchPost, hall.box, paper, vote);
  const inBox = async () => {
    const rows = await hall.query('select envelope from ballot.ballot_envelope');
    const found = new Set(rows.map(({ envelope }) => base64Of(envelope)));
    return new Set(votes.filter(({ vote }) => found.has(base64Of(vote.envelope))));
  };
  const receipts = await underFire(votes, send, inBox);
  for (const one of votes) expect(await send(one)).toBe(receipts.get(one));
  expect((await hall.query('select from ballot.ballot_envelope')).length).toBe(voters);
}, 240_000);
