import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VotingPaper } from '../../ballot/client/voter.js';
import type { Mark } from '../../ballot/protocol/formats.js';
import { above, attack, compareOrders, fileOf, walPosition, writesTo, writtenBeside } from './adversary.js';
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
import { openCluster } from './own-cluster.js';
import { startServer } from './real-server.js';
import { keys } from './town.js';

const voters = 300;
const candidates = ['甲', '乙', '丙', '丁', '戊', '己'];
const everyone = Array.from({ length: voters }, (_, n) => n);

let cluster: Awaited<ReturnType<typeof openCluster>>;
let own: Hall;
let server: Awaited<ReturnType<typeof startServer>>;
/** The hall with the issuer and the box of the real server. */
let hall: Hall;
beforeAll(async () => {
  cluster = await openCluster(voters, { wal_level: 'logical', shared_preload_libraries: 'pg_stat_statements' });
  own = await openHall(voters, { cluster });
  server = await startServer(cluster.fixture.url);
  hall = { ...own, issuer: server.issuer, box: server.box };
  for (const name of ['pg_walinspect', 'pg_stat_statements']) await hall.query(`create extension ${name}`);
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await own?.close();
});

const shuffled = <One>(list: readonly One[]): One[] =>
  list
    .map((one) => ({ one, at: random(8).reduce((sum, byte) => sum * 256 + byte, 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** Does some work for each, four at a time; the numbers in the order of their answers, and in that of how long each took. */
async function inTurn(work: (n: number) => Promise<void>) {
  const queue = shuffled(everyone);
  const done: { n: number; ms: number }[] = [];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [n, since] = [next, performance.now()];
      await work(n);
      done.push({ n, ms: performance.now() - since });
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  const numbers = (list: typeof done) => list.map(({ n }) => n);
  return { answered: numbers(done), bySpeed: numbers(done.toSorted((a, b) => a.ms - b.ms)) };
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const column = async (sql: string, id: string): Promise<string[]> => (await hall.query(sql, [id])).map(({ it }) => it);

/**
 * The adversary owns the database and the machine: she has all tables with their hidden columns, the log of writes, what
 * PostgreSQL keeps of statements and sessions, all logs, the time of every request and how long it took.
 */
test('who has tables, the log of writes, logs, statistics and all times hits no voter above chance', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall), {}, candidates);
  const id = ballot.id.split(':')[1]!;
  const tellers = await openBallot(hall, ballot, voters);
  const sessions = new Set<string>();
  const watch = setInterval(() => {
    void hall.query('select query from pg_stat_activity').then((rows) => {
      for (const { query } of rows) sessions.add(query);
    });
  }, 20);
  const begun = await walPosition(hall.query);
  const papers = new Map<number, VotingPaper>();
  const asked = await inTurn(async (n) => void papers.set(n, await getPaper(hall, ballot, n)));
  await beginVoting(hall, ballot);
  const votes = new Map<number, Awaited<ReturnType<typeof vote>>>();
  const cast = await inTurn(async (n) => {
    const marks: Mark[] = candidates.map((_, i) => (random(1)[0]! % 2 && i < 3 ? 'F' : 'X'));
    votes.set(n, await vote(hall, papers.get(n)!, marks));
  });
  clearInterval(watch);
  const serialOf = (n: number) => hex(votes.get(n)!.envelope.subarray(64, 96));
  const serials = (numbers: readonly number[]) => numbers.map(serialOf);
  const numberOf = new Map(everyone.map((n) => [keys.deputy(n), n]));
  const numbers = (deputies: readonly string[]) => deputies.map((deputy) => numberOf.get(deputy)!);

  // Every order of names, and every order of envelopes.
  const rollFile = await fileOf(hall.query, 'ballot.ballot_roll');
  const boxFile = await fileOf(hall.query, 'ballot.ballot_envelope');
  const [rolled, boxed] = [await writesTo(hall.query, rollFile, begun), await writesTo(hall.query, boxFile, begun)];
  const key = id.replaceAll('-', '');
  const uuid = (text: string) => text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  const after = (data: string, length: number) => data.slice(data.indexOf(key) + 32).slice(0, length);
  const fromWal = {
    roll: rolled.map(({ data }) => uuid(after(data, 32))),
    // A length of one byte stands before the serial.
    box: boxed.map(({ data }) => after(data, 66).slice(2)),
  };
  expect(fromWal.roll.toSorted()).toEqual(everyone.map((n) => keys.deputy(n)).toSorted());
  expect(fromWal.box.toSorted()).toEqual(serials(everyone).toSorted());
  const byCommit = (list: readonly string[], writes: typeof rolled) =>
    list
      .map((one, i) => [writes[i]!.committedAt, one] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one);
  const rollBy = (order: string) =>
    column(`select deputy::text as it from ballot.ballot_roll where round = $1 order by ${order}`, id);
  const boxBy = (order: string) =>
    column(`select encode(serial, 'hex') as it from ballot.ballot_envelope where round = $1 order by ${order}`, id);
  const names = {
    asked: serials(asked.answered),
    speed: serials(asked.bySpeed),
    wal: serials(numbers(fromWal.roll)),
    commit: serials(numbers(byCommit(fromWal.roll, rolled))),
    ...Object.fromEntries(
      await Promise.all(
        ['xmin::text::bigint', 'ctid', 'deputy', 'request_hash'].map(
          async (order) => [order, serials(numbers(await rollBy(order)))] as const,
        ),
      ),
    ),
  };
  const envelopes = {
    cast: serials(cast.answered),
    speed: serials(cast.bySpeed),
    wal: fromWal.box,
    commit: byCommit(fromWal.box, boxed),
    ...Object.fromEntries(
      await Promise.all(
        ['xmin::text::bigint', 'ctid', 'serial', 'envelope'].map(async (order) => [order, await boxBy(order)] as const),
      ),
    ),
  };
  expect(above(attack(names, envelopes), voters)).toEqual([]);
  // The orders are those that an adversary would use: what the log of writes has first came first.
  expect(compareOrders(envelopes.cast, envelopes.wal).correlation).toBeGreaterThan(0.9);
  expect(compareOrders(names.asked, names.wal).correlation).toBeGreaterThan(0.9);
  // One transaction has either, and one that puts an envelope in writes nothing else.
  const transactions = new Set(rolled.map(({ xid }) => xid));
  expect(boxed.filter(({ xid }) => transactions.has(xid))).toEqual([]);
  expect(await writtenBeside(hall.query, boxFile, begun)).toEqual(['ballot_envelope', 'ballot_envelope_pkey']);

  // Logs and statistics tell neither who nor what.
  const statements = await hall.query('select query, calls::int from pg_stat_statements');
  expect(statements.find(({ query }) => query.includes('ballot.cast_envelope($1'))?.calls).toBe(voters);
  const texts = {
    server: server.said(),
    postgres: readFileSync(cluster.log, 'utf8'),
    statements: JSON.stringify(statements),
    sessions: [...sessions].join('\n'),
  };
  expect(texts.sessions).toContain('ballot.cast_envelope($1');
  const secrets = everyone.flatMap((n) => {
    const { envelope, receipt } = votes.get(n)!;
    const bytes = [envelope.subarray(64, 96), receipt, envelope.subarray(352, 384)].map((one) => Buffer.from(one));
    return [keys.deputy(n), ...bytes.flatMap((one) => [one.toString('hex'), one.toString('base64')])];
  });
  for (const [name, text] of Object.entries(texts))
    expect([name, secrets.filter((one) => text.includes(one))]).toEqual([name, []]);

  // Envelopes beside lines, even if she knows who sent each: by every order, against the lists as they are published.
  ballot.version = (await hall.query('select version from ballot_round where id = $1', [id]))[0].version;
  await step(hall, ballot, 'closeBallot');
  const { lists } = await openEnvelopes(hall, ballot, tellers);
  const voterOf = new Map(everyone.map((n) => [serialOf(n), n]));
  const linesOf = (list: readonly string[]) => list.map((line) => line.slice(0, 12));
  const published = (JSON.parse(lists) as string[][]).map(linesOf);
  for (const [c, list] of published.entries()) {
    const trackerOf = (serial: string) => votes.get(voterOf.get(serial)!)!.lines[c]!.tracker;
    const guessed = Object.fromEntries(Object.entries(envelopes).map(([order, all]) => [order, all.map(trackerOf)]));
    expect([c, above(attack(guessed, { list }), voters)]).toEqual([c, []]);
  }
  // Nor do two lists show which lines are of one ballot.
  const ballotOf = new Map(everyone.flatMap((n) => votes.get(n)!.lines.map(({ tracker }) => [tracker, String(n)])));
  const [first, second] = published.map((list) => list.map((tracker) => ballotOf.get(tracker)!));
  expect(above(attack({ first: first! }, { second: second! }), voters)).toEqual([]);
}, 240_000);

test('the same adversary finds every voter where name and vote share a transaction, and most where one follows the other', async () => {
  const count = 100;
  await hall.query('create table naive_roll (name text); create table naive_vote (mark text)');
  const files = await Promise.all(['naive_roll', 'naive_vote'].map((table) => fileOf(hall.query, table)));
  const [first, second] = ['insert into naive_roll values ($1)', 'insert into naive_vote values ($1)'];
  const fromWal = async (since: string) => {
    const written = await Promise.all(files.map((file) => writesTo(hall.query, file, since)));
    const numberIn = (data: string) => /n(\d{3})/.exec(Buffer.from(data, 'hex').toString('latin1'))![1]!;
    return written.map((writes) => writes.map(({ xid, data }) => ({ xid, number: numberIn(data) })));
  };
  const vote = async (n: number, isOneTransaction: boolean) => {
    const client = await hall.fixture.store.pool.connect();
    const text = [`n${String(n).padStart(3, '0')}`];
    if (isOneTransaction) await client.query('begin');
    await client.query(first!, text);
    await client.query(second!, text);
    if (isOneTransaction) await client.query('commit');
    client.release();
  };

  const begun = await walPosition(hall.query);
  await Promise.all(shuffled(everyone.slice(0, count)).map((n) => vote(n, true)));
  // Shuffled and written anew when it is closed: the log of writes still knows.
  await hall.query('create table shuffled as select * from naive_vote order by random()');
  await hall.query('truncate naive_vote');
  await hall.query('vacuum full naive_roll');
  const [names, marks] = await fromWal(begun);
  const nameOf = new Map(names!.map(({ xid, number }) => [xid, number]));
  expect(marks!.filter(({ xid, number }) => nameOf.get(xid) === number)).toHaveLength(count);

  files.splice(0, 2, ...(await Promise.all(['naive_roll', 'naive_vote'].map((table) => fileOf(hall.query, table)))));
  const again = await walPosition(hall.query);
  await Promise.all(shuffled(everyone.slice(0, count)).map((n) => vote(n, false)));
  const [asked, came] = (await fromWal(again)).map((list) => list.map(({ number }) => number));
  expect(above(attack({ wal: asked! }, { wal: came! }), count)).toEqual(['wal / wal']);
  expect(compareOrders(asked!, came!).hits).toBeGreaterThan(count / 4);
}, 60_000);
