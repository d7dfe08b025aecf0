import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import { BallotError } from '../../ballot/client/post.js';
import { cast, fetchPaper, readRound, seal, type VotingPaper } from '../../ballot/client/voter.js';
import { base64Of } from '../../ballot/protocol/bytes.js';
import { randomBytesOfVote } from '../../ballot/protocol/vote.js';
import { tell } from '../platform/databases.js';
import {
  adoptRule,
  type Ballot,
  beginVoting,
  getPaper,
  type Hall,
  openBallot,
  openHall,
  prepareBallot,
  random,
  tokenOf,
} from './hall.js';

const deputies = 12;
const marks = ['F', 'A', 'X', 'F', 'X', 'X'] as const;
let hall: Hall;
let rule: string;
beforeAll(async () => {
  hall = await openHall(deputies);
  rule = await adoptRule(hall);
});
afterAll(() => hall.close());

const opened = async (): Promise<Ballot> => {
  const ballot = await prepareBallot(hall, rule);
  await openBallot(hall, ballot, deputies);
  return ballot;
};
const keyOf = ({ id }: Ballot) => id.split(':')[1];
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'DONE',
    (error: BallotError) => error.code,
  );
const tally = (codes: readonly string[]) =>
  Object.fromEntries([...new Set(codes)].sort().map((code) => [code, codes.filter((one) => one === code).length]));
const sealed = (paper: VotingPaper) => seal(paper, marks, random(randomBytesOfVote(marks.length)));
const envelopes = async (ballot: Ballot): Promise<number> =>
  (await hall.query('select count(*)::int as n from ballot.ballot_envelope where round = $1', [keyOf(ballot)]))[0].n;
const roll = async (ballot: Ballot): Promise<unknown[]> =>
  hall.query('select mode from ballot.ballot_roll where round = $1', [keyOf(ballot)]);
const move = (ballot: Ballot, set: string) =>
  hall.query(`update ballot_round set ${set} where id = $1`, [keyOf(ballot)]);

describe('a paper', () => {
  test('is one for each deputy: of 20 requests at once one paper is signed, and the same request gets the same answer', async () => {
    const ballot = await opened();
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(getPaper(hall, ballot, 0))));
    expect(tally(codes)).toEqual({ DONE: 1, PAPER_ALREADY_ISSUED: 19 });
    expect(await roll(ballot)).toEqual([{ mode: 'E' }]);
    const seed = random(32);
    const same = await Promise.all(Array.from({ length: 20 }, () => getPaper(hall, ballot, 1, seed)));
    expect(new Set(same.map(({ paper }) => base64Of(paper.signature))).size).toBe(1);
    expect(await roll(ballot)).toHaveLength(2);
  });

  test('is for deputies who are entitled, and who have not chosen to vote on paper', async () => {
    const ballot = await opened();
    const round = await readRound(fetchPost, hall.issuer, ballot.id);
    const ask = (token: string) => codeOf(fetchPaper(fetchPost, { issuer: hall.issuer, token }, round, random(32)));
    expect(await ask(await tokenOf(deputies))).toBe('NOT_ENTITLED');
    expect(await ask('no token')).toBe('UNAUTHENTICATED');
    const body = JSON.stringify({ query: `mutation { choosePhysicalBallot(round: "${ballot.id}") }` });
    const chosen = await fetchPost({ url: hall.issuer, body, token: await tokenOf(3) });
    expect(chosen.text).toBe('{"data":{"choosePhysicalBallot":true}}');
    expect(await codeOf(getPaper(hall, ballot, 3))).toBe('PAPER_ALREADY_ISSUED');
    expect(await roll(ballot)).toEqual([{ mode: 'P' }]);
  });

  test('is issued in its time, by the clock of the database', async () => {
    const ballot = await opened();
    await move(ballot, `issuing_opens_at = now() + interval '1 minute'`);
    expect(await codeOf(getPaper(hall, ballot, 0))).toBe('NOT_OPEN');
    await move(ballot, `issuing_opens_at = now() - interval '2 minutes', issuing_closes_at = now()`);
    expect(await codeOf(getPaper(hall, ballot, 0))).toBe('ISSUING_CLOSED');
    expect(await roll(ballot)).toEqual([]);
  });

  test('whose answer was lost is given again until votes are cast, also after papers have ended', async () => {
    const [ballot, seed] = [await opened(), random(32)];
    const { paper } = await getPaper(hall, ballot, 0, seed);
    await move(ballot, `issuing_closes_at = now(), voting_opens_at = now() + interval '1 minute'`);
    expect((await getPaper(hall, ballot, 0, seed)).paper).toEqual(paper);
    expect(await codeOf(getPaper(hall, ballot, 0))).toBe('ISSUING_CLOSED');
    await move(ballot, 'voting_opens_at = now()');
    expect(await codeOf(getPaper(hall, ballot, 0, seed))).toBe('ISSUING_CLOSED');
    expect(await roll(ballot)).toEqual([{ mode: 'E' }]);
  });
});

describe('an envelope', () => {
  test('that is sent 20 times at once is one ballot with one receipt; another one under its paper is refused', async () => {
    const ballot = await opened();
    const paper = await getPaper(hall, ballot, 0);
    await beginVoting(hall, ballot);
    const [one, other] = [sealed(paper), sealed(paper)];
    const receipts = await Promise.all(Array.from({ length: 20 }, () => cast(fetchPost, hall.box, paper, one)));
    expect(new Set(receipts).size).toBe(1);
    expect(await codeOf(cast(fetchPost, hall.box, paper, other))).toBe('PAPER_SPENT');
    expect(await envelopes(ballot)).toBe(1);
    // Another process answers the same: none keeps anything to itself.
    const second = await hall.startBox();
    expect(await cast(fetchPost, second.url, paper, one)).toBe(receipts[0]);
    await second.close();
  });

  test('of two that race under one paper one is stored', async () => {
    const ballot = await opened();
    const paper = await getPaper(hall, ballot, 0);
    await beginVoting(hall, ballot);
    const votes = Array.from({ length: 20 }, () => sealed(paper));
    const codes = await Promise.all(votes.map((vote) => codeOf(cast(fetchPost, hall.box, paper, vote))));
    expect(tally(codes)).toEqual({ DONE: 1, PAPER_SPENT: 19 });
    expect(await envelopes(ballot)).toBe(1);
  });

  test('is taken in its time: not before papers have ended, not after it is closed; what is there is acknowledged again', async () => {
    const ballot = await opened();
    const [first, second] = [await getPaper(hall, ballot, 0), await getPaper(hall, ballot, 1)];
    const [one, other] = [sealed(first), sealed(second)];
    expect(await codeOf(cast(fetchPost, hall.box, first, one))).toBe('NOT_OPEN');
    await beginVoting(hall, ballot);
    const receipt = await cast(fetchPost, hall.box, first, one);
    await move(ballot, 'voting_closes_at = now()');
    expect(await codeOf(cast(fetchPost, hall.box, second, other))).toBe('CLOSED');
    expect(await cast(fetchPost, hall.box, first, one)).toBe(receipt);
    await move(ballot, `status = 'VOIDED'`);
    expect(await codeOf(cast(fetchPost, hall.box, second, other))).toBe('VOID');
    expect(await envelopes(ballot)).toBe(1);
  });

  test('is refused under a paper of another ballot, one that is not signed, and in another length', async () => {
    const [ballot, elsewhere] = [await opened(), await opened()];
    const [paper, foreign] = [await getPaper(hall, ballot, 0), await getPaper(hall, elsewhere, 0)];
    await beginVoting(hall, ballot);
    const under = (change: Partial<VotingPaper['paper']>) => {
      const changed = { ...paper, paper: { ...paper.paper, ...change } };
      return codeOf(cast(fetchPost, hall.box, changed, sealed(changed)));
    };
    const flipped = paper.paper.signature.slice();
    flipped[9]! ^= 1;
    expect(await under(foreign.paper)).toBe('BAD_PAPER');
    expect(await under({ signature: flipped })).toBe('BAD_PAPER');
    const short = sealed(paper);
    const cut = { ...short, envelope: short.envelope.slice(0, -1) };
    expect(await codeOf(cast(fetchPost, hall.box, paper, cut))).toBe('BAD_INPUT');
    expect(await envelopes(ballot)).toBe(0);
  });

  test.each([
    ['authorization', 'Bearer x'],
    ['cookie', 'session=1'],
    ['idempotency-key', 'k'],
  ])('that comes with %s is refused as a whole', async (name, value) => {
    const ballot = await opened();
    const paper = await getPaper(hall, ballot, 0);
    await beginVoting(hall, ballot);
    const telling: typeof fetchPost = async ({ url, body }) => {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', [name]: value },
      });
      return { status: answer.status, text: await answer.text() };
    };
    const error: BallotError = await cast(telling, hall.box, paper, sealed(paper)).then(
      () => new BallotError('DONE', '', 200),
      (refusal) => refusal,
    );
    expect([error.code, error.status]).toEqual(['CREDENTIALS_SENT', 400]);
    expect(await envelopes(ballot)).toBe(0);
  });
});

describe('the roles', () => {
  const may = async (role: 'ballot_issuer' | 'ballot_box' | 'ballot_clerk', statement: string) => {
    const client = new pg.Client({ connectionString: hall.roleUrl(role) });
    await client.connect();
    return tell(client, statement).finally(() => client.end());
  };

  test('of the issuer and the box do not read each other’s tables, nor all of their own', async () => {
    const tables = ['ballot.ballot_roll', 'ballot.ballot_envelope', 'ballot.ballot_publication', 'deputy', 'act.audit'];
    for (const role of ['ballot_issuer', 'ballot_box'] as const)
      for (const table of tables)
        expect([role, table, await may(role, `select 1 from ${table}`)]).toEqual([role, table, '42501']);
    expect(await may('ballot_issuer', 'select 1 from ballot.box_key')).toBe('42501');
    expect(await may('ballot_box', 'select 1 from ballot.issue_key')).toBe('42501');
    expect(await may('ballot_box', `select ballot.issue(gen_random_uuid(), gen_random_uuid(), null)`)).toBe('42501');
    expect(await may('ballot_issuer', `select ballot.cast_envelope(gen_random_uuid(), '', '')`)).toBe('42501');
    expect(await may('ballot_clerk', 'select 1 from ballot.ballot_envelope')).toBe('42501');
    expect(await may('ballot_box', 'update ballot_round set name = name')).toBe('42501');
  });

  test('leave nothing of a vote where operators look', async () => {
    const ballot = await opened();
    const paper = await getPaper(hall, ballot, 0);
    await beginVoting(hall, ballot);
    const vote = sealed(paper);
    await cast(fetchPost, hall.box, paper, vote);
    const texts = await hall.query(
      `select query as text from pg_stat_activity where datname = current_database()
       union all select a.payload::text || a.action from act.audit a union all select h::text from act.history h
       union all select c::text from feed.change c`,
    );
    expect(texts.filter(({ text }) => /cast_envelope\(\$1, \$2, \$3\)/.test(text))).not.toEqual([]);
    const secrets = [vote.receipt, vote.envelope.slice(64, 96)].flatMap((bytes) => [
      base64Of(bytes),
      Buffer.from(bytes).toString('hex'),
    ]);
    expect(texts.filter(({ text }) => secrets.some((secret) => text.includes(secret)))).toEqual([]);
    const triggers = await hall.query(
      `select tgname from pg_trigger where tgrelid = 'ballot.ballot_envelope'::regclass`,
    );
    expect(triggers).toEqual([]);
    const columns = await hall.query(
      `select attname::text as name from pg_attribute where attrelid = 'ballot.ballot_envelope'::regclass and attnum > 0`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['round', 'serial', 'envelope']);
  });
});
