import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { secretIssuer, signToken } from '../../api/auth/tokens.js';
import { serveBox } from '../../api/ballot/box/serve-box.js';
import { createClerk } from '../../api/ballot/clerk/clerk.js';
import { ballotRoutes } from '../../api/ballot/clerk/routes.js';
import { keyVaultOf } from '../../api/ballot/host/key-vault.js';
import { makeKeys } from '../../api/ballot/host/keys.js';
import { openPool } from '../../api/ballot/host/pool.js';
import type { Served } from '../../api/ballot/host/serve.js';
import { serveIssuer } from '../../api/ballot/issuer/serve-issuer.js';
import type { BallotRole } from '../../api/database/own-role.js';
import { createServer } from '../../api/server.js';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import { cast, fetchPaper, readRound, seal, type VotingPaper } from '../../ballot/client/voter.js';
import type { Line } from '../../ballot/protocol/ballot.js';
import { ceremonyText } from '../../ballot/protocol/ceremony.js';
import type { Mark } from '../../ballot/protocol/formats.js';
import { signStatement } from '../../ballot/protocol/statement.js';
import { randomBytesOfVote, type Vote } from '../../ballot/protocol/vote.js';
import { holdCeremony, keyOf, signingKeyOf, tellerOf } from '../../ballot/tellers/ceremony.js';
import { open } from '../../ballot/tellers/opening.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import type { Dataset } from '../../seeds/kit/dataset.js';
import { acting } from '../acts/acting.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ballotRoleOf, readerOf } from '../setup/store.js';
import { keys, place, proposals, town } from './town.js';

export const secret = 'a secret of the tests, and of nothing else';
export const ballotKeys = `new:${Buffer.alloc(32, 3).toString('base64')},old:SM4:${Buffer.alloc(32, 4).toString('base64')}`;
export const vault = keyVaultOf(ballotKeys);
export const office: Viewer = { role: 'staff', division: place };
export const random = (length: number) => new Uint8Array(randomBytes(length));
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
export const tokenOf = (deputy: number) => signToken(secret, { role: 'deputy', deputy: keys.deputy(deputy) });

export interface Ballot {
  readonly id: string;
  version: number;
  /** Who convenes those who vote; the office of the town if absent. */
  readonly by?: Viewer;
}

/** Where the database is, and how the roles log in to it. */
export interface Cluster {
  readonly fixture: Fixture;
  readonly readerUrl: string;
  roleUrl(role: BallotRole): string;
}
interface HallOptions {
  readonly fill?: (data: Dataset) => void;
  readonly now?: string;
  /** Another than the one that all tests share, with a town in it. */
  readonly cluster?: Cluster;
  /** Another town than the one that is at its vote. */
  readonly of?: (deputies: number) => Dataset;
}
async function sharedCluster(deputies: number, { fill = () => {}, now, of = town }: HallOptions): Promise<Cluster> {
  const data = of(deputies);
  fill(data);
  const fixture = await openFixture(data, { ...(now && { now }) });
  const { url } = fixture;
  return { fixture, readerUrl: readerOf(url), roleUrl: (role) => ballotRoleOf(url, role) };
}

/** A town with issuer, box and clerk, each in its own role of the database. */
export async function openHall(deputies: number, options: HallOptions = {}) {
  const { fixture, readerUrl, roleUrl } = options.cluster ?? (await sharedCluster(deputies, options));
  const faults: Error[] = [];
  const report = (error: Error) => void faults.push(error);
  const pools = (['ballot_issuer', 'ballot_box', 'ballot_clerk'] as const).map((role) => openPool(roleUrl(role)));
  const [issuerPool, boxPool, clerkPool] = pools as [Pool, Pool, Pool];
  const boxOptions = { url: roleUrl('ballot_box'), keys: ballotKeys, host: '127.0.0.1', port: 0 };
  /** `page`: the file of the voters' page, which it has at its root. */
  const startBox = (page?: string) => serveBox({ ...boxOptions, ...(page !== undefined && { page }) }, report);
  const startIssuer = () =>
    serveIssuer(
      {
        url: roleUrl('ballot_issuer'),
        readerUrl,
        keys: ballotKeys,
        host: '127.0.0.1',
        port: 0,
        issuers: [secretIssuer(secret)],
      },
      report,
    );
  const served: Served[] = [await startBox(), await startIssuer()];
  const [box, issuer] = served.map(({ url }) => url) as [string, string];
  const clerk = createClerk(clerkPool);
  const server = await createServer({
    schema: platform.schema,
    execute: fixture.execute,
    ...{ mode: 'development', host: '127.0.0.1', port: 0, logLevel: 'silent' },
    pages: (app, { admission }) => ballotRoutes(app, clerk, admission),
  });
  await server.listen();
  /** What is published of a ballot, by its address; lists are sent to theirs. */
  const site = async ({ id }: Ballot, part: string, lists?: string): Promise<{ status: number; text: string }> => {
    const sent = lists === undefined ? {} : { method: 'PUT', body: lists };
    const answer = await fetch(`${server.url}/ballots/${id}/${part}`, sent);
    return { status: answer.status, text: await answer.text() };
  };
  const query = async (sql: string, values: unknown[] = []): Promise<Data[]> =>
    (await fixture.store.pool.query(sql, values)).rows;
  return {
    ...{ fixture, box, issuer, url: server.url, clerk, site, query, faults, startBox, startIssuer, roleUrl },
    makeKeys: async () => {
      await makeKeys(issuerPool, 'issue', vault);
      await makeKeys(boxPool, 'box', vault);
    },
    close: async () => {
      await server.close();
      await Promise.all(served.map((one) => one.close()));
      await Promise.all(pools.map((one) => one.end()));
      await fixture.close();
    },
  };
}
type Pool = ReturnType<typeof openPool>;
export type Hall = Awaited<ReturnType<typeof openHall>>;

/** Does an act on a ballot, which must be done. */
export async function step(hall: Hall, ballot: Ballot, act: string, input: object = {}): Promise<Data> {
  const payload = await attempt(hall, ballot, act, input);
  expect([act, payload.userErrors]).toEqual([act, []]);
  ballot.version = payload.ballotRound.version;
  return payload;
}
export const attempt = (
  { fixture }: Hall,
  { id, version, by = office }: Ballot,
  act: string,
  input: object = {},
): Promise<Data> => acting(fixture, 'ballotRound')(act, { id, expectedVersion: version, ...input }, { viewer: by });

/** What the office does, which must be done; the record with which it is. */
export const acts =
  ({ fixture }: Pick<Hall, 'fixture'>) =>
  async (field: string, name: string, input: object) => {
    const payload = await acting(fixture, field)(name, input, { viewer: office });
    expect([name, payload.userErrors]).toEqual([name, []]);
    return payload[field];
  };

/** A session of the congress of the town, today. */
export async function holdSession(hall: Pick<Hall, 'fixture'>): Promise<string> {
  const act = acts(hall);
  const planned = await act('meeting', 'planMeeting', {
    ...{ body: `Body:${keys.body}`, kind: 'SESSION', name: '人代会', heldOn: today(), entitledCount: 30 },
    ...{ number: randomBytes(2).readUInt16BE() + 1, term: 5 },
  });
  const { id, version: expectedVersion } = planned;
  await act('meeting', 'holdMeeting', { id, expectedVersion, presentCount: 28, entitledCount: 30 });
  return id;
}

/** A rule that the congress of the town has adopted, at a meeting of its own. */
export async function adoptRule(hall: Pick<Hall, 'fixture'>, more: object = {}): Promise<string> {
  const act = acts(hall);
  const rule = await act('ballotRule', 'draftBallotRule', {
    ...{ name: `票决办法${randomBytes(3).toString('hex')}`, division: `Division:${place}`, body: 'CONGRESS' },
    ...{ minSurplusRate: 0.2, surplusSource: '罕台镇民生实事项目人大代表票决办法第六条', quorum: 'TWO_THIRDS' },
    ...{ majority: 'ALL', tie: 'SECOND_BALLOT', choiceCount: 'UP_TO_SEATS', countedBy: '监票人三名，由大会通过' },
    ...more,
  });
  const meeting = await holdSession(hall);
  const decision = await act('decision', 'recordDecision', {
    ...{ meeting, kind: 'ADOPTED', title: '通过票决办法', result: 'PASSED', decidedOn: today() },
    ...{ subjectId: rule.id, forCount: 27 },
  });
  await act('ballotRule', 'adoptBallotRule', { id: rule.id, expectedVersion: rule.version, decision: decision.id });
  return rule.id;
}

/** A ballot with the proposals of the town on it. */
export async function prepareBallot(
  hall: Hall,
  rule: string,
  more: object = {},
  candidates = proposals,
): Promise<Ballot> {
  const entitled = (await hall.query(`select count(*)::int as n from mandate where status = 'ACTIVE'`))[0].n;
  const payload = await acting(hall.fixture, 'ballotRound')(
    'prepareBallot',
    {
      ...{
        name: '2027年民生实事项目票决',
        purpose: 'LIVELIHOOD_PROJECTS',
        division: `Division:${place}`,
        body: 'CONGRESS',
      },
      ...{ occasion: 'IN_SESSION', method: 'ONLINE', heldOn: today(), seatCount: 3, entitledCount: entitled, rule },
      ...('round' in more && { meeting: await holdSession(hall) }),
      ...more,
    },
    { viewer: office },
  );
  expect(payload.userErrors).toEqual([]);
  const ballot = { ...payload.ballotRound };
  for (const [n, name] of candidates.entries())
    await step(hall, ballot, 'addCandidate', {
      name,
      ...('round' in more && { proposal: `LivelihoodProposal:${keys.proposal(n)}` }),
    });
  return ballot;
}

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
/** Papers for ten minutes from now on, then votes for ten. */
export const times = () => ({
  issuingOpensAt: inMinutes(-1),
  issuingClosesAt: inMinutes(10),
  votingOpensAt: inMinutes(10),
  votingClosesAt: inMinutes(20),
});

/** The tellers make their keys, and the ballot opens: its papers are issued. */
export async function openBallot(hall: Hall, ballot: Ballot, presentCount?: number) {
  const { ceremony, shares } = await holdCeremony(random(32));
  await hall.makeKeys();
  await step(hall, ballot, 'openBallot', { ...times(), presentCount, ceremony: ceremonyText(ceremony) });
  return { ceremony, shares };
}

/** The hands of the database's clock are moved: papers end, votes begin. */
export const beginVoting = ({ query }: Hall, { id }: Ballot) =>
  query(
    `update ballot_round set issuing_closes_at = now() - interval '1 second', voting_opens_at = now() - interval '1 second' where id = $1`,
    [id.split(':')[1]],
  );

export async function getPaper(hall: Hall, { id }: Ballot, deputy: number, seed = random(32)): Promise<VotingPaper> {
  const round = await readRound(fetchPost, hall.issuer, id);
  return fetchPaper(fetchPost, { issuer: hall.issuer, token: await tokenOf(deputy) }, round, seed);
}
export async function vote(hall: Pick<Hall, 'box'>, paper: VotingPaper, marks: readonly Mark[]): Promise<Vote> {
  const sealed = seal(paper, marks, random(randomBytesOfVote(marks.length)));
  await cast(fetchPost, hall.box, paper, sealed);
  return sealed;
}

/** What two tellers do on a machine without a network. */
export async function openEnvelopes(
  hall: Hall,
  { id }: Ballot,
  { ceremony, shares }: Awaited<ReturnType<typeof openBallot>>,
  { pair = [0, 1], physical = [] as (readonly Line[])[] } = {},
) {
  const key = id.split(':')[1]!;
  const round = JSON.parse((await hall.clerk.publish(key, 'round'))!);
  const given = pair.map((n) => shares[n]!);
  const secretKey = await keyOf(given, ceremony.sealKey);
  const envelopes = await hall.clerk.envelopes(key);
  const { text, lists, statement } = open(
    { round: id, candidates: round.candidates.length, most: round.most, envelopes, physical },
    secretKey!,
  );
  const signatures = given.map((share) => ({
    teller: tellerOf(share, ceremony)!,
    signature: signStatement(id, text, signingKeyOf(share)),
  }));
  return { file: JSON.stringify({ text, signatures }), lists, statement };
}

export const result = async (
  { fixture }: Hall,
  { id }: Ballot,
  viewer: Viewer = { role: 'anonymous' },
): Promise<Data> =>
  (
    await fixture.ask(
      `query($id: ID!) { ballotRound(id: $id) { status issuedCount ballotCount validCount vacantCount statement
        candidates(first: 20) { nodes { name voteCount againstCount abstainCount rank isElected isTied proposal { status } } } } }`,
      { variables: { id }, viewer },
    )
  ).ballotRound;
export type { Fixture };
