#!/usr/bin/env node
/**
 * Recounts a published ballot from its files. Node and the OpenSSL in it are all that it needs; it imports nothing of the
 * platform, so that it can be read, and written anew, by whoever doubts.
 *
 *     node verify-ballot.mjs FOLDER | https://…/ballots/BallotRound:…   [--round SHA256] [--tracker 12HEX …]
 *
 * The folder has round.json, papers.json, roll.json, statement.json and lists.json as they are published.
 */
import { constants, createHash, createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const options = { round: { type: 'string' }, tracker: { type: 'string', multiple: true, default: [] } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [place] = positionals;
if (!place) {
  console.error('usage: verify-ballot FOLDER or ADDRESS [--round SHA256] [--tracker 12HEX]');
  process.exit(2);
}

const isAddress = /^https?:/.test(place);
async function text(part) {
  if (!isAddress) return readFile(join(place, `${part}.json`), 'utf8');
  const answer = await fetch(`${place.replace(/\/$/, '')}/${part}`);
  if (!answer.ok) throw new Error(`${part}: ${answer.status}`);
  return answer.text();
}
const sha256 = (...data) => data.reduce((hash, one) => hash.update(one), createHash('sha256')).digest();
const der = (base64) => createPublicKey({ key: Buffer.from(base64, 'base64'), type: 'spki', format: 'der' });
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const faults = [];
const check = (isRight, fault) => isRight || faults.push(fault);

const [roundText, papersText, rollText, statementText, lists] = await Promise.all(
  ['round', 'papers', 'roll', 'statement', 'lists'].map(text),
);
const round = JSON.parse(roundText);
const { papers, root } = JSON.parse(papersText);
const roll = JSON.parse(rollText);
const signed = JSON.parse(statementText);
const statement = JSON.parse(signed.text);

// The round is the one whose digest hung in the hall.
const digest = sha256(roundText).toString('hex');
if (values.round) check(values.round === digest, `round.json has the digest ${digest}`);
check(statement.round === round.round, 'the statement is of another round');

// Each envelope came under a paper of this round, signed with the one key of the round, and no paper came twice.
const issueKey = der(round.issueKey);
const named = sha256(`ballot/1|${round.round}`);
const receipts = [];
let last = '';
for (const [n, [message64, signature64, receipt64]] of papers.entries()) {
  const [message, signature] = [Buffer.from(message64, 'base64'), Buffer.from(signature64, 'base64')];
  const pss = { key: issueKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  check(message.length === 96 && message.subarray(32, 64).equals(named), `paper ${n + 1} is of another round`);
  check(verify('sha384', message, pss, signature), `paper ${n + 1} is not signed`);
  const serial = message.subarray(64).toString('hex');
  check(serial > last, `paper ${n + 1} came twice, or stands at a wrong place`);
  last = serial;
  receipts.push(Buffer.from(receipt64, 'base64'));
}
const counted = sha256(`ballot/1|envelopes|${round.round}`, ...receipts).toString('hex');
check(counted === root && counted === statement.envelopeRoot, 'the envelopes are not those that were opened');
check(papers.length === statement.envelopes, `${papers.length} papers, ${statement.envelopes} envelopes`);

// No more ballots than papers, and one paper for each deputy.
const issued = roll.filter(([, mode]) => mode === 'E').length;
check(new Set(roll.map(([deputy]) => deputy)).size === roll.length, 'a deputy stands on the roll twice');
check(papers.length <= issued, `${papers.length} envelopes, and ${issued} papers were issued`);
check(statement.physical <= roll.length - issued, 'more ballots on paper than deputies who chose paper');

// Two of the three tellers signed.
const ed25519 = (raw) =>
  der(Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(raw, 'base64')]).toString('base64'));
const subject = Buffer.from(`ballot/1|statement|${round.round}${signed.text}`);
const tellers = new Set(
  signed.signatures
    .filter(({ teller, signature }) => {
      const key = round.tellers[teller]?.key;
      return key && verify(null, subject, ed25519(key), Buffer.from(signature, 'base64'));
    })
    .map(({ teller }) => teller),
);
check(tellers.size >= 2, `${tellers.size} tellers signed`);

// One list for each candidate, each with a line of every valid ballot, in the order of the trackers.
check(sha256(lists).toString('hex') === statement.lists, 'the lists are not those that were signed');
const all = JSON.parse(lists);
check(all.length === round.candidates.length, 'not one list for each candidate');
const totals = all.map((list, n) => {
  check(list.length === statement.valid, `list ${n + 1} has ${list.length} lines`);
  check(
    list.every((line, i) => i === 0 || list[i - 1] <= line),
    `list ${n + 1} is not in order`,
  );
  check(
    list.every((line) => /^[0-9a-f]{12}[FXA]$/.test(line)),
    `list ${n + 1} has a line that is none`,
  );
  const count = (mark) => list.filter((line) => line.endsWith(mark)).length;
  return { for: count('F'), against: count('X'), abstain: count('A') };
});
check(JSON.stringify(totals) === JSON.stringify(statement.totals), 'the totals are others');
check(sum(totals.map((one) => one.for)) <= round.most * statement.valid, 'more votes than ballots can hold');
const refused = sum(Object.values(statement.refused));
check(statement.valid + refused === statement.envelopes + statement.physical, 'ballots are missing, or too many');

for (const tracker of values.tracker) {
  const found = all.flatMap((list, n) =>
    list.filter((line) => line.startsWith(tracker)).map((line) => [round.candidates[n], line.at(-1)]),
  );
  check(found.length > 0, `${tracker} is in no list`);
  for (const [name, mark] of found) console.log(`${tracker}  ${mark}  ${name}`);
}

console.log(`${round.name} (${round.round})`);
console.log(`round ${digest}`);
console.log(
  `papers issued ${issued}, envelopes ${papers.length}, on paper ${statement.physical}, valid ${statement.valid}, invalid ${refused}`,
);
for (const [n, total] of totals.entries())
  console.log(
    `${String(total.for).padStart(6)} for ${String(total.against).padStart(6)} against ${String(total.abstain).padStart(6)} abstain  ${round.candidates[n]}`,
  );
for (const fault of faults) console.log(`WRONG: ${fault}`);
console.log(faults.length ? 'The count does not hold.' : 'The count holds.');
process.exitCode = faults.length ? 1 : 0;
