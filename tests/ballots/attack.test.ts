import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VotingPaper } from '../../ballot/client/voter.js';
import type { Mark } from '../../ballot/protocol/formats.js';
import {
  adoptRule,
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
} from './hall.js';

const voters = 300;
/** By chance one of all is hit; more than this happens once in a million runs. */
const byChance = 9;
const candidates = ['甲', '乙', '丙', '丁', '戊', '己'];

let hall: Hall;
beforeAll(async () => {
  hall = await openHall(voters);
});
afterAll(() => hall.close());

const shuffled = <One>(list: readonly One[]): One[] =>
  list
    .map((one) => ({ one, at: random(8).reduce((sum, byte) => sum * 256 + byte, 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** What is in which place of an order: who guesses that both orders are one is right so often. */
const hits = (one: readonly string[], other: readonly string[]) => one.filter((value, i) => value === other[i]).length;

async function inTurn<One>(list: readonly One[], width: number, work: (one: One) => Promise<void>): Promise<void> {
  const queue = [...list];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/**
 * The adversary owns the database and the machine: she has all tables with their hidden columns, the order in which rows
 * were written (that of the WAL), the time of every request, and the published lists. With costs that grow with the
 * distance in time the best assignment of voters to envelopes is that of equal ranks, so every order that she has is held
 * against every other.
 */
test('who owns the database, its log of writes and all times hits no voter above chance', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall), {}, candidates);
  const tellers = await openBallot(hall, ballot, voters);
  const everyone = Array.from({ length: voters }, (_, n) => n);
  const papers = new Map<number, VotingPaper>();
  const asked: number[] = [];
  await inTurn(shuffled(everyone), 4, async (n) => {
    papers.set(n, await getPaper(hall, ballot, n));
    asked.push(n);
  });
  await beginVoting(hall, ballot);
  const serialOf = new Map<number, string>();
  const trackers = new Map<number, readonly string[]>();
  const arrived: string[] = [];
  await inTurn(shuffled(everyone), 4, async (n) => {
    const marks: Mark[] = candidates.map((_, i) => (random(1)[0]! % 2 && i < 3 ? 'F' : 'X'));
    const { envelope, lines } = await vote(hall, papers.get(n)!, marks);
    serialOf.set(n, text(envelope.subarray(64, 96)));
    trackers.set(
      n,
      lines.map(({ tracker }) => tracker),
    );
    arrived.push(serialOf.get(n)!);
  });

  // Names beside envelopes: by the transaction, by where the rows lie, by the order of both phases.
  const [id] = [ballot.id.split(':')[1]];
  const column = async (sql: string): Promise<string[]> => (await hall.query(sql, [id])).map(({ it }) => it);
  const rollBy = (order: string) =>
    column(`select deputy::text as it from ballot.ballot_roll where round = $1 order by ${order}`);
  const boxBy = (order: string) =>
    column(`select encode(serial, 'hex') as it from ballot.ballot_envelope where round = $1 order by ${order}`);
  const written = 'xmin::text::bigint';
  const joined = await hall.query(
    `select from ballot.ballot_roll r join ballot.ballot_envelope e on e.xmin = r.xmin
     union all select from act.audit a join ballot.ballot_envelope e on e.xmin::text = a.xid::text
     union all select from feed.change c join ballot.ballot_envelope e on e.xmin::text = c.xid::text`,
  );
  expect(joined).toEqual([]);
  const numberOf = new Map(
    (await hall.query(`select id::text, substr(name, 3)::int as n from deputy`)).map(({ id: key, n }) => [key, n]),
  );
  const serials = (list: readonly number[]) => list.map((n) => serialOf.get(n)!);
  const namesInOrder = await Promise.all([rollBy(written), rollBy('ctid'), rollBy('deputy'), rollBy('request_hash')]);
  const ofVoters = [serials(asked), ...namesInOrder.map((names) => serials(names.map((name) => numberOf.get(name)!)))];
  const ofEnvelopes = [
    arrived,
    ...(await Promise.all([boxBy(written), boxBy('ctid'), boxBy('serial'), boxBy('envelope')])),
  ];
  for (const [v, one] of ofVoters.entries())
    for (const [e, other] of ofEnvelopes.entries()) {
      expect(other).toHaveLength(voters);
      expect(hits(one, other), `names ${v}, envelopes ${e}`).toBeLessThanOrEqual(byChance);
    }
  // The orders of the box are those that an adversary would use: what is written is what arrived.
  expect(hits(arrived, ofEnvelopes[1]!)).toBeGreaterThan(voters / 10);

  // Envelopes beside lines, even if she knows who sent each: by every order, against the lists as they are published.
  ballot.version = (await hall.query('select version from ballot_round where id = $1', [id]))[0].version;
  await step(hall, ballot, 'closeBallot');
  const { lists } = await openEnvelopes(hall, ballot, tellers);
  const voterOf = new Map([...serialOf].map(([n, serial]) => [serial, n]));
  for (const [c, list] of (JSON.parse(lists) as string[][]).entries())
    for (const [e, order] of ofEnvelopes.entries()) {
      const guessed = order.map((serial) => trackers.get(voterOf.get(serial)!)![c]!);
      expect(
        hits(
          guessed,
          list.map((line) => line.slice(0, 12)),
        ),
        `list ${c}, envelopes ${e}`,
      ).toBeLessThanOrEqual(byChance);
    }
  // Nor do two lists show which lines are of one ballot.
  const [first, second] = JSON.parse(lists) as [string[], string[]];
  const ballotOf = new Map([...trackers].flatMap(([n, all]) => all.map((tracker) => [tracker, String(n)])));
  const voterAt = (list: readonly string[]) => list.map((line) => ballotOf.get(line.slice(0, 12))!);
  expect(hits(voterAt(first), voterAt(second))).toBeLessThanOrEqual(byChance);
  expect(hall.faults).toEqual([]);
});

test('the same adversary hits every voter where name and vote are written in one transaction', async () => {
  await hall.query('create table naive_roll (n int); create table naive_vote (mark text)');
  const client = await hall.fixture.store.pool.connect();
  for (let n = 0; n < 40; n++) {
    await client.query('begin');
    await client.query('insert into naive_roll values ($1)', [n]);
    await client.query('insert into naive_vote values ($1)', [`mark of ${n}`]);
    await client.query('commit');
  }
  client.release();
  const joined = await hall.query('select r.n, v.mark from naive_roll r join naive_vote v on v.xmin = r.xmin');
  expect(joined.filter(({ n, mark }) => mark === `mark of ${n}`)).toHaveLength(40);
});
