import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packBallot } from '../../ballot/protocol/ballot.js';
import { concat, fromBase64 } from '../../ballot/protocol/bytes.js';
import {
  boundTo,
  type Mark,
  packEnvelope,
  paperMessage,
  serialOf,
  unpackEnvelope,
} from '../../ballot/protocol/formats.js';
import { seal } from '../../ballot/protocol/hpke.js';
import { readLists } from '../../ballot/protocol/statement.js';
import { randomBytesOfVote, sealVote } from '../../ballot/protocol/vote.js';
import { holdCeremony, keyOf, tellerOf } from '../../ballot/tellers/ceremony.js';
import { open } from '../../ballot/tellers/opening.js';

const random = (length: number) => new Uint8Array(randomBytes(length));
const round = 'BallotRound:0197c1de-0000-7000-8000-000000000001';
const other = 'BallotRound:0197c1de-0000-7000-8000-000000000002';
const { ceremony, shares } = await holdCeremony(random(32));
const sealKey = fromBase64(ceremony.sealKey);
const key = (await keyOf(shares.slice(0, 2), ceremony.sealKey))!;

const paperOf = (of: string) => ({ message: paperMessage(random(32), of, random(32)), signature: random(256) });
const voteOf = (marks: readonly Mark[], of = round) =>
  sealVote({ round: of, sealKey }, paperOf(of), marks, random(randomBytesOfVote(marks.length))).envelope;
/** An envelope with anything in it, as altered software could make it. */
const sealed = (text: Uint8Array, of = round) => {
  const paper = paperOf(round);
  return packEnvelope({ ...paper, ...seal(sealKey, text, boundTo(of, serialOf(paper.message)), random(32)) });
};
const opened = (envelopes: readonly Uint8Array[], physical: Parameters<typeof open>[0]['physical'] = []) =>
  open({ round, candidates: 3, most: 2, envelopes, physical }, key);
const marks = (text: string) => text.split('') as Mark[];

describe('an envelope that is no valid ballot is counted, with the reason:', () => {
  const repeated = concat(random(6), new Uint8Array(12).fill(7));
  const cases: readonly [string, string, () => Uint8Array][] = [
    ['more votes than seats', 'TOO_MANY_FOR', () => sealed(packBallot(marks('FFF'), random(18)))],
    ['one number for two lines', 'TRACKERS_REPEATED', () => sealed(packBallot(marks('FXA'), repeated))],
    ['a mark that is none', 'MALFORMED', () => sealed(packBallot(marks('FXZ'), random(18)))],
    [
      'another version',
      'MALFORMED',
      () => sealed(concat(Uint8Array.of(9), packBallot(marks('FXA'), random(18)).slice(1))),
    ],
    ['sealed for another ballot', 'SEALED_WRONG', () => sealed(packBallot(marks('FXA'), random(18)), other)],
    [
      'the ciphertext of another voter under her own paper',
      'SEALED_WRONG',
      () => {
        const { enc, ct } = unpackEnvelope(voteOf(marks('FFX')), 3)!;
        return packEnvelope({ ...paperOf(round), enc, ct });
      },
    ],
  ];
  test.each(cases)('%s', (_, fault, make) => {
    const { statement } = opened([voteOf(marks('FXA')), make()]);
    expect(statement).toMatchObject({ envelopes: 2, valid: 1, refused: { [fault]: 1 } });
    expect(statement.totals).toEqual([
      { for: 1, against: 0, abstain: 0 },
      { for: 0, against: 1, abstain: 0 },
      { for: 0, against: 0, abstain: 1 },
    ]);
  });
});

test('ballots on paper lie in the same lists, and one for too many is invalid too', () => {
  const line = (mark: Mark) => ({ mark, tracker: randomBytes(6).toString('hex') });
  const physical = [marks('FXX').map(line), marks('FFF').map(line)];
  const { statement, lists } = opened([voteOf(marks('FXA'))], physical);
  expect(statement).toMatchObject({ envelopes: 1, physical: 2, valid: 2, refused: { TOO_MANY_FOR: 1 } });
  expect(readLists(lists).map((list) => list.length)).toEqual([2, 2, 2]);
  expect(lists).toContain(`${physical[0]![0]!.tracker}F`);
});

test('the order in which envelopes came changes no byte of what is opened', () => {
  const envelopes = ['FFX', 'XXA', 'AFX', 'FXX'].map((text) => voteOf(marks(text)));
  expect(opened([...envelopes].reverse())).toEqual(opened(envelopes));
});

test('an envelope of another ballot, or two under one paper, stop the opening', () => {
  expect(() => opened([voteOf(marks('FXA'), other)])).toThrow('another round');
  const one = voteOf(marks('FXA'));
  expect(() => opened([one, one])).toThrow('two envelopes under one paper');
});

describe('the shares of three tellers', () => {
  test('give the key in every pair, and never one alone', async () => {
    for (const pair of [
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 0],
    ] as const)
      expect(
        await keyOf(
          pair.map((n) => shares[n]!),
          ceremony.sealKey,
        ),
      ).toEqual(key);
    expect(await keyOf([shares[0]!], ceremony.sealKey)).toBeUndefined();
    expect(await keyOf([shares[0]!, shares[0]!], ceremony.sealKey)).toBeUndefined();
  });

  test('that are damaged, or of another ballot, are found, and it is told whose they are', async () => {
    const damaged = shares[1]!.slice();
    damaged[3]! ^= 1;
    expect(await keyOf([shares[0]!, damaged], ceremony.sealKey)).toBeUndefined();
    const elsewhere = await holdCeremony(random(32));
    expect(await keyOf([shares[0]!, elsewhere.shares[1]!], ceremony.sealKey)).toBeUndefined();
    expect([...shares, damaged].map((share) => tellerOf(share, ceremony))).toEqual([0, 1, 2, undefined]);
  });
});
