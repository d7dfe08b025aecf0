#!/usr/bin/env node
/**
 * Recounts a published ballot from its files. Node (20 or later) and the OpenSSL in it are all that it needs; it imports
 * nothing of the platform, so that it can be read, and written anew, by whoever doubts.
 *
 *     node verify-ballot.mjs FOLDER | https://…/ballots/BallotRound:…   [--round SHA256] [--tracker 12HEX …] [--lang zh|en]
 *
 * The folder has round.json, papers.json, roll.json, statement.json and lists.json as they are published. It ends with 0 if
 * the count holds, with 1 if it does not, and with 2 if it could not be made.
 */
import { constants, createHash, createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `usage: node verify-ballot.mjs FOLDER | https://…/ballots/BallotRound:…  [--round SHA256] [--tracker 12HEX …] [--lang zh|en]

  重新核对一次已公布的票决。文件夹中须有 round.json papers.json roll.json statement.json lists.json，
  可从 https://…/ballots/BallotRound:…/round 等五个地址下载，或者直接给出地址。
  --round    会场张贴的票决公告SHA-256        the digest of the round that hung in the hall
  --tracker  您的追踪号，可以给多个          a tracker of yours; as many as you like
  退出码：0 核对无误，1 有误，2 没能核对     exit code: 0 it holds, 1 it does not, 2 it could not be recounted`;

/** Ends without a recount. */
function giveUp(message) {
  console.error(message);
  process.exit(2);
}
function readArguments() {
  const text = { type: 'string' };
  const options = {
    round: text,
    tracker: { ...text, multiple: true, default: [] },
    lang: text,
    help: { type: 'boolean' },
  };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return giveUp(`${error.message}\n\n${usage}`);
  }
}
const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [place] = positionals;
if (positionals.length !== 1 || !/^(zh|en|undefined)$/.test(String(values.lang))) giveUp(usage);
const isChinese = (values.lang ?? Intl.DateTimeFormat().resolvedOptions().locale).startsWith('zh');
const say = (zh, en) => (isChinese ? zh : en);
const hex = (digits) => new RegExp(`^[0-9a-f]{${digits}}$`);
const digestGiven = values.round?.replace(/\s/g, '').toLowerCase();
if (digestGiven !== undefined && !hex(64).test(digestGiven))
  giveUp(say('--round 应为64位十六进制数', '--round has 64 hexadecimal digits'));
for (const tracker of values.tracker)
  if (!hex(12).test(tracker))
    giveUp(say(`--tracker ${tracker}：应为12位十六进制数`, `--tracker ${tracker}: it has 12 hexadecimal digits`));

const isAddress = /^https?:/.test(place);
async function text(part) {
  if (!isAddress) {
    const file = join(place, `${part}.json`);
    return readFile(file, 'utf8').catch(() => giveUp(say(`缺少文件 ${file}`, `${file} is missing`)));
  }
  const url = `${place.replace(/\/$/, '')}/${part}`;
  const answer = await fetch(url).catch(() => giveUp(say(`无法连接 ${url}`, `${url} cannot be reached`)));
  if (answer.ok) return answer.text();
  const why = answer.status === 404 ? say('尚未公布', 'not published yet') : `HTTP ${answer.status}`;
  return giveUp(`${url}: ${why}`);
}
/** A file of the form that is published; `has` looks at it. */
function read(part, content, has) {
  try {
    const value = JSON.parse(content);
    if (has(value)) return value;
  } catch {}
  return giveUp(
    say(`${part}.json 不是公布的文件，请重新下载`, `${part}.json is not the file that is published: download it again`),
  );
}
const isRows = (rows, length) =>
  Array.isArray(rows) &&
  rows.every((row) => Array.isArray(row) && row.length === length && row.every((one) => typeof one === 'string'));
const isCounts = (counts) => counts.every((count) => Number.isSafeInteger(count) && count >= 0);

const sha256 = (...data) => data.reduce((hash, one) => hash.update(one), createHash('sha256')).digest();
const der = (base64) => createPublicKey({ key: Buffer.from(base64, 'base64'), type: 'spki', format: 'der' });
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const faults = [];
const check = (isRight, zh, en) => isRight || faults.push(say(zh, en));

const names = ['round', 'papers', 'roll', 'statement', 'lists'];
const [roundText, papersText, rollText, statementText, listsText] = await Promise.all(names.map(text));
const round = read(
  'round',
  roundText,
  (it) => it.protocol === 'ballot/1' && it.candidates.length && it.tellers.length && der(it.issueKey),
);
const { papers, root } = read('papers', papersText, (it) => isRows(it.papers, 3) && typeof it.root === 'string');
const roll = read('roll', rollText, (it) => isRows(it, 2));
const signed = read('statement', statementText, (it) => typeof it.text === 'string' && Array.isArray(it.signatures));
const statement = read(
  'statement',
  signed.text,
  (it) => Array.isArray(it.totals) && isCounts([it.envelopes, it.physical, it.valid, ...Object.values(it.refused)]),
);
const all = read(
  'lists',
  listsText,
  (it) =>
    Array.isArray(it) && it.every((list) => Array.isArray(list) && list.every((line) => typeof line === 'string')),
);

// The round is the one whose digest hung in the hall.
const digest = sha256(roundText).toString('hex');
if (digestGiven)
  check(digestGiven === digest, `票决公告的摘要是 ${digest}，与给出的不同`, `round.json has the digest ${digest}`);
check(statement.round === round.round, '计票结果是另一次票决的', 'the statement is of another round');

// Each envelope came under a paper of this round, signed with the one key of the round, and no paper came twice.
const issueKey = der(round.issueKey);
const named = sha256(`ballot/1|${round.round}`);
const receipts = [];
let last = '';
for (const [n, [message64, signature64, receipt64]] of papers.entries()) {
  const [message, signature] = [Buffer.from(message64, 'base64'), Buffer.from(signature64, 'base64')];
  const pss = { key: issueKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const isOurs = message.length === 96 && message.subarray(32, 64).equals(named);
  check(isOurs, `第${n + 1}张选票是另一次票决的`, `paper ${n + 1} is of another round`);
  check(
    verify('sha384', message, pss, signature),
    `第${n + 1}张选票没有发票程序的签名`,
    `paper ${n + 1} is not signed`,
  );
  const serial = message.subarray(64).toString('hex');
  check(serial > last, `第${n + 1}张选票重复，或者位置不对`, `paper ${n + 1} came twice, or stands at a wrong place`);
  last = serial;
  receipts.push(Buffer.from(receipt64, 'base64'));
}
const counted = sha256(`ballot/1|envelopes|${round.round}`, ...receipts).toString('hex');
check(
  counted === root && counted === statement.envelopeRoot,
  '公布的选票不是开启的选票',
  'the envelopes are not those that were opened',
);
check(
  papers.length === statement.envelopes,
  `公布选票${papers.length}张，开启${statement.envelopes}张`,
  `${papers.length} papers, ${statement.envelopes} envelopes`,
);

// No more ballots than papers, and one paper for each deputy.
const issued = roll.filter(([, mode]) => mode === 'E').length;
check(
  new Set(roll.map(([deputy]) => deputy)).size === roll.length,
  '名册上有代表重复',
  'a deputy stands on the roll twice',
);
check(
  papers.length <= issued,
  `收到选票${papers.length}张，只发出${issued}张`,
  `${papers.length} envelopes, and ${issued} papers were issued`,
);
check(
  statement.physical <= roll.length - issued,
  '纸质票多于选择纸质票的代表',
  'more ballots on paper than deputies who chose paper',
);

// Two of the three tellers signed.
const ed25519 = (raw) =>
  der(Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(raw, 'base64')]).toString('base64'));
const subject = Buffer.from(`ballot/1|statement|${round.round}${signed.text}`);
const isSigned = ({ teller, signature }) => {
  const key = round.tellers[teller]?.key;
  return key && verify(null, subject, ed25519(key), Buffer.from(String(signature), 'base64'));
};
const tellers = new Set(signed.signatures.filter(isSigned).map(({ teller }) => teller));
check(tellers.size >= 2, `只有${tellers.size}名监票人的签名有效`, `${tellers.size} tellers signed`);

// One list for each candidate, each with a line of every valid ballot, in the order of the trackers.
check(
  sha256(listsText).toString('hex') === statement.lists,
  '明细不是监票人签名的明细',
  'the lists are not those that were signed',
);
check(all.length === round.candidates.length, '明细与候选数不符', 'not one list for each candidate');
const totals = all.map((list, n) => {
  check(
    list.length === statement.valid,
    `第${n + 1}个候选的明细有${list.length}行，有效票${statement.valid}张`,
    `list ${n + 1} has ${list.length} lines`,
  );
  const isOrdered = list.every((line, i) => i === 0 || list[i - 1] <= line);
  check(isOrdered, `第${n + 1}个候选的明细次序不对`, `list ${n + 1} is not in order`);
  const areLines = list.every((line) => /^[0-9a-f]{12}[FXA]$/.test(line));
  check(areLines, `第${n + 1}个候选的明细有一行格式不对`, `list ${n + 1} has a line that is none`);
  const count = (mark) => list.filter((line) => line.endsWith(mark)).length;
  return { for: count('F'), against: count('X'), abstain: count('A') };
});
check(JSON.stringify(totals) === JSON.stringify(statement.totals), '逐行相加与公布的票数不符', 'the totals are others');
check(
  sum(totals.map((one) => one.for)) <= round.most * statement.valid,
  '赞成票多于选票所能容纳的',
  'more votes than ballots can hold',
);
const refused = sum(Object.values(statement.refused));
check(
  statement.valid + refused === statement.envelopes + statement.physical,
  '有效票、无效票之和与收到的不符',
  'ballots are missing, or too many',
);

console.log(`${round.name}  ${round.round}`);
console.log(say(`票决公告SHA-256 ${digest}`, `round ${digest}`));
console.log(
  say(
    `发出选票${issued}，收到${papers.length}，纸质票${statement.physical}，有效${statement.valid}，无效${refused}；监票人签名${tellers.size}名`,
    `papers issued ${issued}, envelopes ${papers.length}, on paper ${statement.physical}, valid ${statement.valid}, invalid ${refused}; signed by ${tellers.size} tellers`,
  ),
);
const wide = (count) => String(count).padStart(6);
for (const [n, total] of totals.entries())
  console.log(
    say(
      `赞成${wide(total.for)}  反对${wide(total.against)}  弃权${wide(total.abstain)}   ${round.candidates[n]}`,
      `${wide(total.for)} for ${wide(total.against)} against ${wide(total.abstain)} abstain  ${round.candidates[n]}`,
    ),
  );
const marks = { F: say('赞成', 'F'), X: say('反对', 'X'), A: say('弃权', 'A') };
for (const tracker of values.tracker) {
  const found = all.flatMap((list, n) =>
    list.filter((line) => line.startsWith(tracker)).map((line) => [round.candidates[n], marks[line.at(-1)]]),
  );
  check(found.length > 0, `追踪号 ${tracker} 不在任何明细中`, `${tracker} is in no list`);
  for (const [name, mark] of found) console.log(`${tracker}  ${mark}  ${name}`);
}
const most = 20;
for (const fault of faults.slice(0, most)) console.log(say(`有误：${fault}`, `WRONG: ${fault}`));
if (faults.length > most) console.log(say(`……共${faults.length}处`, `… ${faults.length} in all`));
console.log(
  faults.length ? say('核对结果：有误。', 'The count does not hold.') : say('核对结果：无误。', 'The count holds.'),
);
process.exitCode = faults.length ? 1 : 0;
