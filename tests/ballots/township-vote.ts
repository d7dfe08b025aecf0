import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parts } from '../../api/ballot/clerk/clerk.js';
import { fetchPost } from '../../ballot/client/fetch-post.js';
import type { VotingPaper } from '../../ballot/client/voter.js';
import type { Mark } from '../../ballot/protocol/formats.js';
import { digestOfRound } from '../../ballot/protocol/round.js';
import {
  type Ballot,
  beginVoting,
  getPaper,
  type Hall,
  openBallot,
  openEnvelopes,
  result,
  step,
  tokenOf,
  vote,
} from './hall.js';
import { recount } from './recount.js';
import { keys, place } from './town.js';
import { day, deputies, deputy, session, type Township } from './township.js';

/** All but two are there; one of them votes on paper in the hall. */
export const present = deputies - 2;
const onPaper = present - 1;
const marksOf = (n: number): Mark[] => ['F', 'F', n < 14 ? 'F' : 'X', n < 14 ? 'A' : 'F'];

/** The session of the congress, with those who sign in themselves. */
export async function holdSession(town: Township): Promise<string> {
  const planned = {
    body: `Body:${keys.body}`,
    kind: 'SESSION',
    name: '罕台镇第五届人民代表大会第六次会议',
    heldOn: session,
  };
  const meeting = await town.does('meeting', 'planMeeting', {
    ...planned,
    term: 5,
    number: 6,
    entitledCount: deputies,
  });
  await Promise.all(
    Array.from({ length: present }, (_, n) =>
      town.does('meetingPresence', 'recordPresence', { meeting, deputy: `Deputy:${keys.deputy(n)}` }, deputy(n)),
    ),
  );
  return town.does('meeting', 'holdMeeting', { id: meeting, presentCount: present, entitledCount: deputies });
}

/** The rule of the ballot, adopted by the session. */
export async function adoptRule(town: Township, meeting: string): Promise<string> {
  const rule = await town.does('ballotRule', 'draftBallotRule', {
    ...{ name: '罕台镇民生实事项目人大代表票决办法', division: `Division:${place}`, body: 'CONGRESS' },
    ...{ minSurplusRate: 0.2, surplusSource: '罕台镇民生实事项目人大代表票决办法第六条', quorum: 'TWO_THIRDS' },
    ...{ majority: 'ALL', tie: 'SECOND_BALLOT', choiceCount: 'UP_TO_SEATS', countedBy: '监票人三名，由大会通过' },
    isRollRequired: true,
  });
  const decision = await town.does('decision', 'recordDecision', {
    ...{ meeting, kind: 'ADOPTED', title: '通过票决办法', result: 'PASSED', decidedOn: session, subjectId: rule },
    ...{ forCount: present, againstCount: 0, abstainCount: 0 },
  });
  return town.does('ballotRule', 'adoptBallotRule', { id: rule, decision });
}

export async function prepare(town: Township, meeting: string, rule: string, candidates: Record<string, string>) {
  const id = await town.does('ballotRound', 'prepareBallot', {
    ...{ name: '民生实事项目票决', purpose: 'LIVELIHOOD_PROJECTS', division: `Division:${place}`, body: 'CONGRESS' },
    ...{ occasion: 'IN_SESSION', method: 'ONLINE', heldOn: day(0), seatCount: 3, entitledCount: deputies },
    ...{ rule, meeting, round: town.round },
  });
  for (const [name, proposal] of Object.entries(candidates))
    await town.does('ballotRound', 'addCandidate', { id, name, proposal });
  return id;
}

const versionOf = async ({ query }: Hall, id: string): Promise<number> =>
  (await query('select version from ballot_round where id = $1', [id.split(':')[1]]))[0].version;
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'DONE',
    ({ code }) => code,
  );

/** Three tellers make the key, papers and envelopes, two of the tellers open, and it is published with its lists. */
export async function holdBallot(town: Township, id: string) {
  const { hall } = town;
  const ballot: Ballot = { id, version: await versionOf(hall, id) };
  // Who is present is on the roll.
  const tellers = await openBallot(hall, ballot, undefined);
  expect(tellers.shares).toHaveLength(3);
  const papers: VotingPaper[] = [];
  for (let n = 0; n < onPaper; n++) papers.push(await getPaper(hall, ballot, n));
  expect(await codeOf(getPaper(hall, ballot, present))).toBe('NOT_PRESENT');
  const body = JSON.stringify({ query: `mutation { choosePhysicalBallot(round: "${id}") }` });
  await fetchPost({ url: hall.issuer, body, token: await tokenOf(onPaper) });
  expect(await codeOf(getPaper(hall, ballot, onPaper))).toBe('PAPER_ALREADY_ISSUED');
  await beginVoting(hall, ballot);
  const votes = await Promise.all(papers.map((paper, n) => vote(hall, paper, marksOf(n))));
  ballot.version = await versionOf(hall, id);
  await step(hall, ballot, 'closeBallot');
  const line = (mark: Mark) => ({ mark, tracker: randomBytes(6).toString('hex') });
  const physical = [marksOf(onPaper).map(line)];
  const opened = await openEnvelopes(hall, ballot, tellers, { pair: [0, 2], physical });
  await step(hall, ballot, 'recordOpening', { file: opened.file });
  expect((await hall.site(ballot, 'lists', opened.lists)).status).toBe(201);
  await step(hall, ballot, 'publishBallot');
  return { ballot, mine: votes[20]!.lines[3]!, told: await result(hall, ballot) };
}

/** Who was there and trusts nobody recounts from the published files, and finds the line that a deputy has told. */
export async function observe({ hall }: Township, ballot: Ballot, tracker: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'township-'));
  for (const part of parts) writeFileSync(join(folder, `${part}.json`), (await hall.site(ballot, part)).text);
  const round = JSON.parse((await hall.clerk.publish(ballot.id.split(':')[1]!, 'round'))!);
  const { status, text } = recount(folder, '--tracker', tracker, '--round', digestOfRound(round));
  expect(status).toBe(0);
  rmSync(folder, { recursive: true });
  return text;
}
