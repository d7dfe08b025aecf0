import { createPrivateKey } from 'node:crypto';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serveBox } from '../../api/ballot/box/serve-box.js';
import { type KeyKind, keyVaultOf } from '../../api/ballot/host/key-vault.js';
import type { BallotError } from '../../ballot/client/post.js';
import {
  adoptRule,
  type Ballot,
  ballotKeys,
  getPaper,
  type Hall,
  openBallot,
  openHall,
  prepareBallot,
} from './hall.js';

let hall: Hall;
let rule: string;
beforeAll(async () => {
  hall = await openHall(3);
  rule = await adoptRule(hall);
});
afterAll(() => hall.close());

const [newest, older] = ballotKeys.split(',') as [string, string];
const opened = async (): Promise<Ballot> => {
  const ballot = await prepareBallot(hall, rule);
  await openBallot(hall, ballot, 3);
  return ballot;
};
const keyOf = ({ id }: Ballot) => id.split(':')[1]!;
const stored = async (kind: KeyKind, ballot: Ballot): Promise<string> =>
  (await hall.query(`select private from ballot.${kind}_key where round = $1`, [keyOf(ballot)]))[0].private;
const store = (kind: KeyKind, ballot: Ballot, text: string) =>
  hall.query(`update ballot.${kind}_key set private = $2 where round = $1`, [keyOf(ballot), text]);
const isPrivateKey = (text: string): boolean => {
  try {
    createPrivateKey({ key: Buffer.from(text.split(':').at(-1)!, 'base64'), type: 'pkcs8', format: 'der' });
    return true;
  } catch {
    return false;
  }
};

test('the keys that sign papers and receipts stand in the database sealed, and open with BALLOT_KEYS alone', async () => {
  const ballot = await opened();
  for (const kind of ['issue', 'box'] as const) {
    const text = await stored(kind, ballot);
    expect(text).toMatch(/^new:AES-256-GCM:[A-Za-z0-9+/]+=*$/);
    expect(isPrivateKey(text)).toBe(false);
    expect(isPrivateKey(keyVaultOf(newest).open(kind, keyOf(ballot), text))).toBe(true);
    expect(() => keyVaultOf(older).open(kind, keyOf(ballot), text)).toThrow(
      `BALLOT_KEYS: the ${kind} key of ${ballot.id}: BALLOT_KEYS has no key new of AES-256-GCM`,
    );
  }
});

test('a key that the owner of the database has put there signs nothing: in the clear, or of another ballot', async () => {
  const [ballot, other] = [await opened(), await opened()];
  const foreign = await stored('issue', other);
  const clear = keyVaultOf(newest).open('issue', keyOf(other), foreign);
  for (const text of [foreign, clear]) {
    await store('issue', ballot, text);
    const refusal = await getPaper(hall, ballot, 0).catch((error: BallotError) => error.code);
    expect(refusal).toBe('INTERNAL');
    expect(hall.faults.splice(0).map(({ name }) => name)).toContain('ConfigError');
  }
  expect(await hall.query('select 1 from ballot.ballot_roll where round = $1', [keyOf(ballot)])).toEqual([]);
  await hall.query('delete from ballot.issue_key where round = $1', [keyOf(ballot)]);
});

test('who serves seals anew what an older key has sealed, and tells what no key opens', async () => {
  const [ballot, lost] = [await opened(), await opened()];
  const clear = keyVaultOf(newest).open('box', keyOf(ballot), await stored('box', ballot));
  await store('box', ballot, keyVaultOf(older).seal('box', keyOf(ballot), clear));
  expect(await stored('box', ballot)).toMatch(/^old:SM4-CTR-HMAC-SM3:/);
  const unknown = keyVaultOf(`lost:${Buffer.alloc(32, 9).toString('base64')}`).seal('box', keyOf(lost), clear);
  await store('box', lost, unknown);
  const told: string[] = [];
  const box = await serveBox(
    { url: hall.roleUrl('ballot_box'), keys: ballotKeys, host: '127.0.0.1', port: 0 },
    ({ message }) => told.push(message),
  );
  onTestFinished(box.close);
  await expect.poll(() => stored('box', ballot), { timeout: 20_000 }).toMatch(/^new:AES-256-GCM:/);
  expect(keyVaultOf(newest).open('box', keyOf(ballot), await stored('box', ballot))).toBe(clear);
  await expect
    .poll(() => told, { timeout: 20_000 })
    .toEqual([
      `BALLOT_KEYS: the box key of ${lost.id}: BALLOT_KEYS has no key lost of AES-256-GCM, by which BallotRound:${keyOf(lost)}.boxKey was sealed`,
    ]);
  expect(await stored('box', lost)).toBe(unknown);
});
