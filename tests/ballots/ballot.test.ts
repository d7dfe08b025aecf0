import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parts } from '../../api/ballot/clerk/clerk.js';
import { findVote } from '../../ballot/client/published.js';
import type { VotingPaper } from '../../ballot/client/voter.js';
import type { Mark } from '../../ballot/protocol/formats.js';
import { digestOfRound, type RoundRecord } from '../../ballot/protocol/round.js';
import { refusalOf } from '../acts/acting.js';
import {
  adoptRule,
  attempt,
  beginVoting,
  getPaper,
  type Hall,
  openBallot,
  openEnvelopes,
  openHall,
  prepareBallot,
  result,
  step,
  vote,
} from './hall.js';
import { recount } from './recount.js';
import { keys } from './town.js';

const deputies = 24;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall(deputies);
});
afterAll(() => hall.close());

/** Each votes for the first three, but the last eight abstain on the third and are against the others. */
const marksOf = (n: number): Mark[] => ['F', 'F', n < 16 ? 'F' : 'A', 'X', 'X', 'X'];

test('a town votes on its projects, two of three tellers open, and anybody recounts', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall), { round: `LivelihoodRound:${keys.round}` });
  const tellers = await openBallot(hall, ballot, deputies);
  const papers: VotingPaper[] = [];
  for (let n = 0; n < deputies; n++) papers.push(await getPaper(hall, ballot, n));
  await beginVoting(hall, ballot);
  const votes = await Promise.all(papers.map((paper, n) => vote(hall, paper, marksOf(n))));
  expect((await hall.query('select count(*)::int as n from ballot.ballot_envelope'))[0].n).toBe(deputies);
  const key = ballot.id.split(':')[1]!;
  expect(await hall.clerk.envelopes(key)).toEqual([]);

  ballot.version = (await hall.query('select version from ballot_round where id = $1', [key]))[0].version;
  await step(hall, ballot, 'closeBallot');
  const opened = await openEnvelopes(hall, ballot, tellers);
  const again = await openEnvelopes(hall, ballot, tellers, { pair: [2, 0] });
  expect([again.lists, again.statement]).toEqual([opened.lists, opened.statement]);
  expect((await hall.site(ballot, 'lists', opened.lists)).status).toBe(422);
  await step(hall, ballot, 'recordOpening', { file: opened.file });

  const untold = { voteCount: null, againstCount: null, abstainCount: null, rank: null, isElected: null, isTied: null };
  for (const role of ['anonymous', 'system'] as const) {
    const { candidates, ...counts } = await result(hall, ballot, { role });
    expect(counts).toEqual({
      status: 'TALLIED',
      issuedCount: null,
      ballotCount: null,
      validCount: null,
      vacantCount: null,
      statement: null,
    });
    expect(candidates.nodes[0]).toMatchObject(untold);
  }
  const early = await fetch(`${hall.url}/ballots/${ballot.id}/lists`);
  expect([early.status, early.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
  expect(refusalOf(await attempt(hall, ballot, 'publishBallot'))).toEqual(['LISTS_MISSING', 'id']);
  expect((await hall.site(ballot, 'lists', opened.lists.replace('X', 'F'))).status).toBe(422);
  expect((await hall.site(ballot, 'lists', opened.lists)).status).toBe(201);
  await step(hall, ballot, 'publishBallot');

  const { candidates, ...counts } = await result(hall, ballot);
  expect(counts).toMatchObject({
    status: 'PUBLISHED',
    issuedCount: 24,
    ballotCount: 24,
    validCount: 24,
    vacantCount: 0,
  });
  expect(
    candidates.nodes.map((one: { voteCount: number; isElected: boolean; proposal: { status: string } }) => [
      one.voteCount,
      one.isElected,
      one.proposal.status,
    ]),
  ).toEqual([
    [24, true, 'ELECTED'],
    [24, true, 'ELECTED'],
    [16, true, 'ELECTED'],
    ...Array.from({ length: 3 }, () => [0, false, 'NOT_ELECTED']),
  ]);

  const folder = mkdtempSync(join(tmpdir(), 'ballot-'));
  for (const part of parts) writeFileSync(join(folder, `${part}.json`), (await hall.site(ballot, part)).text);
  const round: RoundRecord = JSON.parse((await hall.clerk.publish(key, 'round'))!);
  const mine = votes[20]!.lines[2]!;
  const found = findVote(
    { papers: readFileSync(join(folder, 'papers.json'), 'utf8'), lists: opened.lists },
    votes[20]!,
  );
  expect(found).toEqual({ envelope: true, lines: [true, true, true, true, true, true] });
  const otherwise = votes[20]!.lines.map((line) => ({ ...line, mark: 'F' as const }));
  expect(
    findVote({ papers: '{ "papers": [] }', lists: opened.lists }, { receipt: votes[20]!.receipt, lines: otherwise }),
  ).toEqual({ envelope: false, lines: [true, true, false, false, false, false] });
  const right = recount(folder, '--tracker', mine.tracker, '--round', digestOfRound(round));
  expect(right.text).toContain('The count holds.');
  expect(right.text).toContain(`${mine.tracker}  A  更换老化水管`);
  const lists = JSON.parse(opened.lists) as string[][];
  for (const [what, change] of [
    ['changed', () => void lists[2]!.splice(3, 1, `${lists[2]![3]!.slice(0, 12)}X`)],
    ['dropped', () => void lists[0]!.pop()],
    ['added', () => void lists[1]!.push('ffffffffffffF')],
  ] as const) {
    change();
    writeFileSync(join(folder, 'lists.json'), `${JSON.stringify(lists)}\n`);
    expect([what, recount(folder).status]).toEqual([what, 1]);
  }
  // What an observer may get wrong is told apart from a wrong count.
  const lost = ['lists.json', 'papers.json'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(lost[0], readFileSync(lost[1]));
  expect(recount(folder)).toEqual({
    status: 2,
    text: 'lists.json is not the file that is published: download it again\n',
  });
  rmSync(lost[0]);
  expect(recount(folder)).toEqual({ status: 2, text: `${lost[0]} is missing\n` });
  expect(recount(folder, '--lang', 'zh')).toEqual({ status: 2, text: `缺少文件 ${lost[0]}\n` });
  expect(recount(folder, '--tracker', 'mine').status).toBe(2);
  rmSync(folder, { recursive: true });
  expect(hall.faults).toEqual([]);
});
