import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signToken } from '../../api/auth/tokens.js';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import type { BallotError } from '../../ballot/client/post.js';
import { fetchPaper, readRound, type VotingPaper } from '../../ballot/client/voter.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { acting, refusalOf } from '../acts/acting.js';
import { accountsIn } from '../setup/accounts.js';
import {
  type Ballot,
  beginVoting,
  type Hall,
  openBallot,
  openEnvelopes,
  openHall,
  random,
  secret,
  step,
  tokenOf,
  vote,
} from './hall.js';
import {
  bodies,
  candidateOf,
  does,
  refuses,
  roundOf,
  shortlistedRounds,
  standing,
  street,
  streetOffice,
  tries,
} from './rounds.js';
import { keys } from './town.js';

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const term = { body: bodies.street, term: 1, post: 'MEMBER', startedOn: '2026-03-01' };
const inStreet = (field: string, act: string, input: object) => does(hall, field, act, input, streetOffice);
const refused = (act: string, input: object, viewer = streetOffice) => refuses(hall, 'bodyMember', act, input, viewer);

let hall: Hall;
beforeAll(async () => {
  hall = await openHall(12, { fill: (data) => shortlistedRounds(data, 1) });
});
afterAll(() => hall.close());

/** Registers a member; with her code. */
const register = async (input: object): Promise<{ id: string; seatCode: string }> => {
  const told = await acting(hall.fixture, 'bodyMember')(
    'registerAssemblyMember',
    { ...term, ...input },
    { viewer: streetOffice },
    'seatCode',
  );
  expect(told.userErrors).toEqual([]);
  return { id: told.bodyMember.id, seatCode: told.seatCode };
};
const deputy = (n: number) => ({ deputy: `Deputy:${keys.deputy(n)}`, recruitment: 'EX_OFFICIO' });
const resident = (officialName: string) => ({ officialName, recruitment: 'ELECTED' });
const citizen = async (): Promise<{ viewer: Viewer; token: string }> => {
  const account = await accountsIn(hall.fixture).account({ name: '居民' });
  return { viewer: { role: 'citizen', account, roles: ['citizen'] }, token: await signToken(secret, { account }) };
};
const paperFor = async ({ id }: Ballot, token: string, seed = random(32)): Promise<VotingPaper> =>
  fetchPaper(fetchPost, { issuer: hall.issuer, token }, await readRound(fetchPost, hall.issuer, id), seed);
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'ISSUED',
    (error: BallotError) => error.code,
  );
const rollOf = async ({ id }: Ballot) =>
  (await hall.query('select from ballot.ballot_roll where round = $1', [id.split(':')[1]])).length;

describe('members', () => {
  test('are registered by the work committee of the subdistrict, once each', async () => {
    expect(await refused('registerAssemblyMember', { ...term, recruitment: 'ELECTED' })).toEqual([
      ...['WHO_SITS', 'officialName'],
    ]);
    expect(await refused('registerAssemblyMember', { ...term, ...deputy(9), officialName: '某某' })).toEqual([
      ...['WHO_SITS', 'officialName'],
    ]);
    const future = { ...term, ...deputy(9), startedOn: '2099-01-01' };
    expect(await refused('registerAssemblyMember', future)).toEqual(['IN_THE_FUTURE', 'startedOn']);
    const congress = { ...term, ...deputy(9), body: `Body:${keys.body}` };
    const county: Viewer = { role: 'staff', division: '150602000000' };
    expect(await refused('registerAssemblyMember', congress, county)).toEqual(['NO_ASSEMBLY', 'body']);
    const elsewhere: Viewer = { role: 'staff', division: '420500000000' };
    await expect(tries(hall, 'bodyMember', 'registerAssemblyMember', future, elsewhere)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    await register(deputy(9));
    expect(await refused('registerAssemblyMember', { ...term, ...deputy(9) })).toEqual(['MEMBER_ALREADY', 'deputy']);
    const { id } = await register(resident('白音'));
    const again = { ...term, ...resident('白音') };
    expect(await refused('registerAssemblyMember', again)).toEqual(['MEMBER_ALREADY', 'officialName']);
    await inStreet('bodyMember', 'endMembership', { id, endedOn: today });
    expect(await refused('endMembership', { id, endedOn: today })).toEqual(['MEMBERSHIP_OVER', 'id']);
    await register(resident('白音'));
  });

  test('of whom 20 register the same deputy at once are one', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, () =>
        tries(hall, 'bodyMember', 'registerAssemblyMember', { ...term, ...deputy(8) }, streetOffice),
      ),
    );
    expect(all.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
    expect(new Set(all.flatMap((one) => (one.userErrors.length ? [String(refusalOf(one))] : [])))).toEqual(
      new Set(['MEMBER_ALREADY,deputy']),
    );
  });

  test('who are no deputies take their seats with a code, once', async () => {
    const [seat, one, other] = [await register(resident('乌兰')), await citizen(), await citizen()];
    const take = (code: string, viewer: Viewer) => refused('takeSeat', { id: seat.id, code }, viewer);
    expect(await take('AAAAA-AAAAA', one.viewer)).toEqual(['NOT_ITS_CODE', 'code']);
    expect(await take(seat.seatCode, { role: 'citizen' })).toEqual(['ACCOUNT_NEEDED', 'id']);
    expect(await take(seat.seatCode, { ...one.viewer, roles: ['deputy', 'citizen'] })).toEqual(['SIT_AS_DEPUTY', 'id']);
    await does(hall, 'bodyMember', 'takeSeat', { id: seat.id, code: seat.seatCode.toLowerCase() }, one.viewer);
    expect(await take(seat.seatCode, other.viewer)).toEqual(['NOT_ITS_CODE', 'code']);
    const rows = await hall.query('select account_id, code_hash from body_member where id = $1', [
      seat.id.split(':')[1],
    ]);
    expect(rows).toEqual([{ account_id: one.viewer.account, code_hash: null }]);
    await inStreet('bodyMember', 'renewSeatCode', { id: seat.id });
    expect((await hall.query('select account_id from body_member where id = $1', [seat.id.split(':')[1]]))[0]).toEqual({
      account_id: null,
    });
  });
});

test('an account has one seat in an assembly, though it takes two at once', async () => {
  const [one, other] = [await register(resident('塔娜')), await register(resident('娜仁'))];
  const { viewer } = await citizen();
  const all = await Promise.all(
    [one, other].map(({ id, seatCode: code }) => tries(hall, 'bodyMember', 'takeSeat', { id, code }, viewer)),
  );
  expect(all.map((told) => refusalOf(told) ?? 'TAKEN').toSorted()).toEqual(
    [['SEATED_ALREADY', 'id'], 'TAKEN'].toSorted(),
  );
  const rows = await hall.query('select from body_member where account_id = $1', [viewer.account]);
  expect(rows).toHaveLength(1);
});

/** The ballot of the street's round, by a rule of the assembly, online; as many are entitled as are told. */
async function prepare(entitledCount: number): Promise<Ballot> {
  const rule = await inStreet('ballotRule', 'draftBallotRule', {
    ...{ name: '票选办法', division: `Division:${street}`, body: 'STREET_ASSEMBLY', minSurplusRate: 0.2 },
    ...{ surplusSource: '第五条', quorum: 'TWO_THIRDS', majority: 'ALL', tie: 'NONE_ELECTED', choiceCount: 'ANY' },
    countedBy: '监票人',
  });
  const meeting = await inStreet('meeting', 'planMeeting', {
    ...{ body: bodies.street, kind: 'ASSEMBLY_MEETING', name: '议政代表会', heldOn: today },
  });
  await inStreet('meeting', 'holdMeeting', { id: meeting, presentCount: 7, entitledCount: 7 });
  const decision = await inStreet('decision', 'recordDecision', {
    ...{ meeting, kind: 'ADOPTED', title: '通过票选办法', result: 'PASSED', decidedOn: today, subjectId: rule },
    forCount: 7,
  });
  await inStreet('ballotRule', 'adoptBallotRule', { id: rule, decision });
  const ballot = {
    ...{ name: '票选', purpose: 'LIVELIHOOD_PROJECTS', method: 'ONLINE', heldOn: today, seatCount: 2, rule, meeting },
    ...{ division: `Division:${street}`, body: 'STREET_ASSEMBLY', occasion: 'INTER_SESSION', entitledCount },
    round: roundOf('STREET_ASSEMBLY_BALLOT', 0),
  };
  const miscounted = { ...ballot, entitledCount: entitledCount + 1 };
  expect(await refuses(hall, 'ballotRound', 'prepareBallot', miscounted, streetOffice)).toEqual([
    ...['NOT_ITS_MEMBERS', 'entitledCount'],
  ]);
  const id = await inStreet('ballotRound', 'prepareBallot', ballot);
  for (const n of [0, 1, 2, 3]) {
    const proposal = candidateOf('STREET_ASSEMBLY_BALLOT', 0, n);
    await inStreet('ballotRound', 'addCandidate', { id, name: `项目${n}`, proposal });
  }
  const [{ version }] = await hall.query('select version from ballot_round where id = $1', [id.split(':')[1]]);
  return { id, version, by: streetOffice };
}

test('its members, deputies or not, and nobody else get papers, vote, and decide the round of the subdistrict', async () => {
  await hall.query('update body_member set ended_on = $1 where ended_on is null', [today]);
  await Promise.all([0, 1, 2].map((n) => register(deputy(n))));
  const residents = await Promise.all(['其木格', '巴图', '萨仁', '高娃'].map((name) => register(resident(name))));
  const people = await Promise.all(residents.map(() => citizen()));
  const ballot = await prepare(7);
  const tellers = await openBallot(hall, ballot, 7);

  expect(await codeOf(paperFor(ballot, await tokenOf(5)))).toBe('NOT_ENTITLED');
  expect(await codeOf(paperFor(ballot, people[0]!.token))).toBe('NOT_ENTITLED');
  expect(await codeOf(paperFor(ballot, await signToken(secret, { role: 'citizen' })))).toBe('UNAUTHENTICATED');
  expect(await rollOf(ballot)).toBe(0);
  for (const [n, { id, seatCode: code }] of residents.entries())
    await does(hall, 'bodyMember', 'takeSeat', { id, code }, people[n]!.viewer);
  await inStreet('bodyMember', 'endMembership', { id: residents[3]!.id, endedOn: today });
  expect(await codeOf(paperFor(ballot, people[3]!.token))).toBe('NOT_ENTITLED');

  const back = { ...term, ...resident('高娃') };
  expect(await refused('registerAssemblyMember', back)).toEqual(['BALLOT_RUNS', 'body']);

  const tokens = [...(await Promise.all([0, 1, 2].map(tokenOf))), ...people.slice(0, 3).map(({ token }) => token)];
  const papers = await Promise.all(tokens.map((token) => paperFor(ballot, token)));
  const again = await Promise.all(Array.from({ length: 20 }, () => codeOf(paperFor(ballot, people[1]!.token))));
  expect(new Set(again)).toEqual(new Set(['PAPER_ALREADY_ISSUED']));
  expect(await rollOf(ballot)).toBe(6);

  await beginVoting(hall, ballot);
  for (const paper of papers) await vote(hall, paper, ['F', 'F', 'X', 'A']);
  await step(hall, ballot, 'closeBallot');
  const { file, lists } = await openEnvelopes(hall, ballot, tellers);
  await step(hall, ballot, 'recordOpening', { file });
  expect((await hall.site(ballot, 'lists', lists)).status).toBe(201);
  await step(hall, ballot, 'publishBallot');
  expect(await standing(hall, roundOf('STREET_ASSEMBLY_BALLOT', 0))).toMatchObject({
    ...{ stage: 'DECIDED', result: 'PASSED' },
    proposals: ['ELECTED', 'ELECTED', 'NOT_ELECTED', 'NOT_ELECTED'],
  });
  const roll: [string, string][] = JSON.parse((await hall.site(ballot, 'roll')).text);
  const members = await hall.query('select id from body_member where body_id = $1 and ended_on is null order by id', [
    bodies.street.split(':')[1],
  ]);
  expect(roll).toEqual(members.map(({ id }) => [`BodyMember:${id}`, 'E']));
});
