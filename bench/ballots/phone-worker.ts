import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readIssueKey } from '../../ballot/protocol/blind.js';
import { base64Of, fromBase64 } from '../../ballot/protocol/bytes.js';
import { type Mark, receiptText } from '../../ballot/protocol/formats.js';
import { type Paper, preparePaper, signedPaper, type UnsignedPaper } from '../../ballot/protocol/paper.js';
import { randomBytesOfVote, sealVote, type Vote } from '../../ballot/protocol/vote.js';
import type { Done, Order, Phones } from './phones.js';

const { record, issuer, box, tokens } = workerData as Phones;
const issueKey = readIssueKey(fromBase64(record.issueKey));
const boxKey = createPublicKey({ key: Buffer.from(record.boxKey, 'base64'), type: 'spki', format: 'der' });
const sealKey = fromBase64(record.sealKey);
const random = (length: number) => new Uint8Array(randomBytes(length));
const marks: readonly Mark[] = record.candidates.map((_, n) => (n < record.most ? 'F' : 'X'));

interface Phone {
  readonly token: string;
  unsigned?: UnsignedPaper;
  answer?: string;
  paper?: Paper;
  vote?: Vote;
}
const phones: Phone[] = tokens.map((token) => ({ token }));

/** On a connection of its own, as a phone has it. */
function post(
  url: string,
  query: string,
  variables: object,
  token?: string,
): Promise<Record<string, { readonly signature: string }>> {
  const body = JSON.stringify({ query, variables: { round: record.round, ...variables } });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent: false, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      answer.on('end', () => resolve(JSON.parse(text).data));
      answer.on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
const askPaper =
  'mutation($round: ID!, $blinded: String!) { issueBallotPaper(round: $round, blinded: $blinded) { signature ballotRound } }';
const castVote =
  'mutation($round: ID!, $envelope: String!) { castBallot(round: $round, envelope: $envelope) { receipt signature } }';

const work: Record<Order['what'], (phone: Phone) => Promise<void> | void> = {
  prepare: (phone) => {
    phone.unsigned = preparePaper(issueKey, record.round, random(32));
  },
  papers: async (phone) => {
    const variables = { blinded: base64Of(phone.unsigned!.request) };
    const { issueBallotPaper } = await post(issuer, askPaper, variables, phone.token);
    phone.answer = issueBallotPaper!.signature;
  },
  seal: (phone) => {
    phone.paper = signedPaper(issueKey, phone.unsigned!, fromBase64(phone.answer!));
    const bytes = random(randomBytesOfVote(marks.length));
    phone.vote = sealVote({ round: record.round, sealKey }, phone.paper, marks, bytes);
  },
  votes: async (phone) => {
    const { castBallot } = await post(box, castVote, { envelope: base64Of(phone.vote!.envelope) });
    phone.answer = castBallot!.signature;
  },
};

const now = () => performance.timeOrigin + performance.now();

parentPort!.on('message', async ({ what, from, gap }: Order) => {
  const latencies: number[] = [];
  let failed = 0;
  const each = async (phone: Phone, n: number) => {
    const due = (from ?? 0) + n * (gap ?? 0);
    if (from !== undefined) await pause(Math.max(0, due - now()));
    try {
      await work[what](phone);
    } catch {
      failed++;
    }
    latencies.push(now() - due);
  };
  if (from === undefined) for (const [n, phone] of phones.entries()) await each(phone, n);
  else await Promise.all(phones.map(each));
  const endedAt = now();
  if (what === 'votes')
    // Each has the box's signature under her own envelope.
    failed += phones.filter(
      ({ vote, answer }) =>
        !vote ||
        !answer ||
        !verify(null, receiptText(record.round, vote.receipt), boxKey, Buffer.from(answer, 'base64')),
    ).length;
  parentPort!.postMessage({ latencies, failed, endedAt } satisfies Done);
});
