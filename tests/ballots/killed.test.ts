import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { keyOf } from '../../api/auth/tokens.js';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import { cast, fetchPaper, readRound, seal, type VotingPaper } from '../../ballot/client/voter.js';
import { randomBytesOfVote } from '../../ballot/protocol/vote.js';
import type { PartOptions } from '../../cli/ballots/part.js';
import { readerOf } from '../setup/store.js';
import {
  adoptRule,
  ballotKeys,
  beginVoting,
  type Hall,
  openBallot,
  openHall,
  prepareBallot,
  random,
  secret,
  tokenOf,
} from './hall.js';

const voters = 120;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall(voters);
});
afterAll(() => hall.close());

async function start(options: PartOptions): Promise<{ child: ChildProcess; url: string }> {
  const child = fork('dist/cli/ballots/child.js', [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.send(options);
  const [said] = (await once(child, 'message')) as [{ url?: string; fault?: string }];
  expect(said.fault).toBeUndefined();
  return { child, url: said.url! };
}

/** Does some work for each, six at a time, and kills the process after a third of it; tells what was acknowledged. */
async function underFire<One, Done>(
  list: readonly One[],
  child: ChildProcess,
  work: (one: One) => Promise<Done>,
): Promise<Map<One, Done>> {
  const done = new Map<One, Done>();
  const queue = [...list];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const one = next;
      await work(one).then(
        (answer) => done.set(one, answer),
        () => undefined,
      );
      if (done.size >= list.length / 3) child.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 6 }, worker));
  return done;
}

test('what issuer and box have acknowledged before they were killed is there, and all else can be sent again', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall));
  await openBallot(hall, ballot, voters);
  const common = { host: '127.0.0.1', port: 0, keys: ballotKeys } as const;
  const issuer: PartOptions = {
    ...{ part: 'issuer', ...common, url: hall.roleUrl('ballot_issuer'), readerUrl: readerOf(hall.fixture.url) },
    ...{ tokenSecret: Buffer.from(keyOf(secret)).toString('base64'), oidc: undefined },
  };
  const box: PartOptions = { part: 'box', ...common, url: hall.roleUrl('ballot_box') };
  const deputies = await Promise.all(
    Array.from({ length: voters }, async (_, n) => ({ token: await tokenOf(n), seed: random(32) })),
  );
  const round = await readRound(fetchPost, hall.issuer, ballot.id);
  const fetchAt = (url: string) => (one: (typeof deputies)[number]) =>
    fetchPaper(fetchPost, { issuer: url, token: one.token }, round, one.seed);
  const first = await start(issuer);
  const acknowledged = await underFire(deputies, first.child, fetchAt(first.url));
  expect(acknowledged.size).toBeLessThan(voters);
  const second = await start(issuer);
  const papers: VotingPaper[] = [];
  for (const one of deputies) {
    const paper = await fetchAt(second.url)(one);
    if (acknowledged.has(one)) expect(paper).toEqual(acknowledged.get(one));
    papers.push(paper);
  }
  second.child.disconnect();

  await beginVoting(hall, ballot);
  const votes = papers.map((paper) => ({
    paper,
    vote: seal(paper, ['F', 'F', 'X', 'X', 'X', 'A'], random(randomBytesOfVote(6))),
  }));
  const castAt = (url: string) => (one: (typeof votes)[number]) => cast(fetchPost, url, one.paper, one.vote);
  const third = await start(box);
  const receipts = await underFire(votes, third.child, castAt(third.url));
  expect(receipts.size).toBeLessThan(voters);
  const stored = new Set(
    (await hall.query(`select encode(envelope, 'hex') as it from ballot.ballot_envelope`)).map(({ it }) => it),
  );
  const missing = [...receipts.keys()].filter(({ vote }) => !stored.has(Buffer.from(vote.envelope).toString('hex')));
  expect(missing).toEqual([]);
  const fourth = await start(box);
  for (const one of votes) {
    const receipt = await castAt(fourth.url)(one);
    if (receipts.has(one)) expect(receipt).toBe(receipts.get(one));
  }
  fourth.child.disconnect();
  await once(fourth.child, 'exit');
  expect((await hall.query('select count(*)::int as n from ballot.ballot_envelope'))[0].n).toBe(voters);
}, 120_000);
