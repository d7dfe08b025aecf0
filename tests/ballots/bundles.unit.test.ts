import { createHash, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { x25519 } from '@noble/curves/ed25519.js';
import { beforeAll, expect, test } from 'vitest';
import { createSigner } from '../../api/ballot/issuer/signer.js';
import type * as Client from '../../ballot/client/index.js';
import { unpackBallot } from '../../ballot/protocol/ballot.js';
import { boundTo, receiptOf, receiptText, serialOf, unpackEnvelope } from '../../ballot/protocol/formats.js';
import { unseal } from '../../ballot/protocol/hpke.js';
import type { RoundRecord } from '../../ballot/protocol/round.js';
import { miniProgramClient, tellersPage, votersPage } from '../../cli/ballots/bundle.js';

let miniProgram: string;
beforeAll(async () => {
  miniProgram = await miniProgramClient();
});

const round = 'BallotRound:0197c1de-0000-7000-8000-000000000001';
const issueKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const boxKeys = generateKeyPairSync('ed25519');
const sealKey = new Uint8Array(randomBytes(32));
const spki = ({ publicKey }: { publicKey: typeof boxKeys.publicKey }) =>
  publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const record: RoundRecord = {
  ...{ protocol: 'ballot/1', round, name: '票决', candidates: ['甲', '乙', '丙'], most: 2, marks: 'FXA' },
  ...{ issueKey: spki(issueKeys), boxKey: spki(boxKeys) },
  ...{ sealKey: Buffer.from(x25519.getPublicKey(sealKey)).toString('base64'), tellers: [] },
  ...{ issuingOpensAt: '', issuingClosesAt: '', votingOpensAt: '', votingClosesAt: '' },
};

/** Issuer and box as far as a client sees them. */
function answer({ url, body }: { readonly url: string; readonly body: string }): object {
  const { query, variables } = JSON.parse(body);
  if (/ballotRound/.test(query)) return { ballotRound: `${JSON.stringify(record, null, 2)}\n` };
  if (/issueBallotPaper/.test(query)) {
    const signature = createSigner(issueKeys.privateKey)(new Uint8Array(Buffer.from(variables.blinded, 'base64')))!;
    return { issueBallotPaper: { signature: Buffer.from(signature).toString('base64') } };
  }
  expect(url).toBe('box');
  const envelope = unpackEnvelope(new Uint8Array(Buffer.from(variables.envelope, 'base64')), 3)!;
  const receipt = receiptOf(envelope);
  const text = unseal(sealKey, envelope, boundTo(round, serialOf(envelope.message)));
  const lines = unpackBallot(text, 3, 2);
  if (typeof lines === 'string') throw new Error(lines);
  expect(lines.map(({ mark }) => mark)).toEqual(['F', 'A', 'X']);
  const signature = sign(null, receiptText(round, receipt), boxKeys.privateKey).toString('base64');
  return { castBallot: { receipt: Buffer.from(receipt).toString('base64'), signature } };
}
test('the client of mini-programs votes where there is neither WebCrypto nor TextEncoder, fetch or Buffer', async () => {
  const module = { exports: {} as typeof Client };
  const context = createContext(
    { module, exports: module.exports },
    { codeGeneration: { strings: false, wasm: false } },
  );
  runInContext(
    'for (const name of ["fetch", "crypto", "TextEncoder", "TextDecoder", "Buffer", "process", "URL", "WebAssembly"]) globalThis[name] = undefined',
    context,
  );
  runInContext(miniProgram, context);
  const client = module.exports;
  const post: Client.Post = async (request) => ({ status: 200, text: JSON.stringify({ data: answer(request) }) });
  const found = await client.readRound(post, 'issuer', round);
  const digest = createHash('sha256')
    .update(`${JSON.stringify(record, null, 2)}\n`)
    .digest('hex');
  expect(client.digestOfRound(found)).toBe(digest);
  const paper = await client.fetchPaper(post, { issuer: 'issuer', token: 't' }, found, new Uint8Array(randomBytes(32)));
  const random = new Uint8Array(randomBytes(client.randomBytesOfVote(3)));
  const vote = client.seal(paper, ['F', 'A', 'X'], random);
  expect(random.every((byte) => byte === 0)).toBe(true);
  const signature = await client.cast(post, 'box', paper, vote);
  const text = receiptText(round, vote.receipt);
  expect(verify(null, text, boxKeys.publicKey, Buffer.from(signature, 'base64'))).toBe(true);
  expect(() => client.seal(paper, ['F', 'F', 'F'], random)).toThrow('too many are voted for');
});

test('it has no numbers that only newer devices read', () => {
  expect(miniProgram).not.toMatch(/(?<![\w$.])\d+n\b/);
  expect(miniProgram).not.toMatch(/\?\.[\w[(]|\?\?/);
});

const scriptOf = (page: string) => /<script>([\s\S]*)<\/script>/.exec(page)![1]!;
const policyOf = (page: string) => /content-security-policy" content="([^"]*)"/.exec(page)![1]!;
const sha256 = (text: string) => createHash('sha256').update(text);

test('the tellers’ page is the one whose digest is published, and can reach nothing', async () => {
  const page = await tellersPage();
  expect(sha256(page).digest('hex')).toBe(readFileSync('ballot/page/tellers.sha256', 'utf8').trim());
  const script = scriptOf(page);
  expect(policyOf(page)).toContain(`default-src 'none'; script-src 'sha256-${sha256(script).digest('base64')}'`);
  expect(policyOf(page)).not.toContain('connect-src');
  expect(script).not.toMatch(/<\/script|\bfetch\(|XMLHttpRequest|WebSocket|import\(/);
});

test('the voters’ page reaches the addresses that it was built with, and no others', async () => {
  const addresses = { issuer: 'https://issue.example.gov.cn/graphql', platform: 'https://npc.example.gov.cn' };
  const page = await votersPage(addresses);
  expect(await votersPage(addresses)).toBe(page);
  expect(policyOf(page)).toContain("connect-src 'self' https://issue.example.gov.cn https://npc.example.gov.cn;");
  expect(scriptOf(page)).not.toMatch(/<\/script|XMLHttpRequest|WebSocket|import\(|document\.cookie/);
  const elsewhere = { ...addresses, box: 'https://box.example.gov.cn/graphql', signIn: 'https://id.example.gov.cn' };
  expect(policyOf(await votersPage(elsewhere))).toContain(
    'connect-src https://issue.example.gov.cn https://npc.example.gov.cn https://box.example.gov.cn https://id.example.gov.cn;',
  );
});
