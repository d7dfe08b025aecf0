import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { base64Of } from '../../ballot/protocol/bytes.js';
import {
  adoptRule,
  beginVoting,
  getPaper,
  type Hall,
  openBallot,
  openHall,
  prepareBallot,
  result,
  step,
  times,
  tokenOf,
  vote,
} from '../ballots/hall.js';
import { keys } from '../ballots/town.js';
import { openBrowser, openPage, shot } from './browser.js';
import { holdCeremonyOn, openTellers } from './tellers.js';
import { digestIn, told } from './told.js';
import { writeVideo } from './video.js';
import { openVoters } from './voters.js';

const deputies = 6;
let hall: Hall;
let folder: string;
beforeAll(async () => {
  hall = await openHall(deputies);
  folder = mkdtempSync(join(tmpdir(), 'ballot-pages-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await hall.close();
});

test('a deputy who votes in the hall gets no paper, and is told so when she comes back', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall));
  await openBallot(hall, ballot, deputies);
  const { address } = await openVoters(hall, folder);
  const { page, faults } = await openPage(await openBrowser(), `${address}#${ballot.id}`);
  await page.click('summary >> nth=0');
  await page.fill('#token', await tokenOf(0));
  await page.click('summary >> nth=1');
  await page.click('#physical');
  await told(page, 'main', '您已选择在会场投纸质票。');
  await page.reload();
  await told(page, 'main', '您已选择在会场投纸质票。');
  const roll = await hall.query('select mode::text from ballot.ballot_roll where round = $1', [
    ballot.id.split(':')[1],
  ]);
  expect([roll, faults]).toEqual([[{ mode: 'P' }], []]);
});

test('a town votes, and its tellers open, with nothing but the two pages', async () => {
  const ballot = await prepareBallot(hall, await adoptRule(hall), { round: `LivelihoodRound:${keys.round}` });
  const key = ballot.id.split(':')[1]!;

  const made = await openTellers(folder);
  await shot(made.page, 'tellers-1-page');
  const published = readFileSync('ballot/page/tellers.sha256', 'utf8').trim();
  expect(await digestIn(made.page, '#own')).toBe(published);
  const { ceremony, sheets } = await holdCeremonyOn(made.page);
  expect(sheets.map((sheet) => sheet.split(' ').length)).toEqual([11, 11, 11]);
  expect([made.faults, made.asked.filter((one) => !one.startsWith('GET file:'))]).toEqual([[], []]);
  await made.page.context().close();
  await hall.makeKeys();
  await step(hall, ballot, 'openBallot', { ...times(), presentCount: deputies, ceremony });

  // A deputy gets her paper.
  const voters = await openVoters(hall, folder);
  const phone = await openBrowser();
  const { page, faults, asked } = await openPage(phone, `${voters.address}#${ballot.id}`);
  await page.waitForSelector('#get');
  expect(await digestIn(page, '#own')).toBe(voters.digest);
  const record = (await hall.clerk.publish(key, 'round'))!;
  expect(await digestIn(page, '#round')).toBe(createHash('sha256').update(record).digest('hex'));
  await shot(page, 'voter-1-paper');
  await page.click('summary');
  await page.fill('#token', await tokenOf(0));
  await page.check('#read');
  expect(await page.locator('#get').isDisabled()).toBe(true);
  await page.check('#same');
  await page.click('#get');
  await page.waitForSelector('#look');
  expect(await hall.query('select mode::text from ballot.ballot_roll where round = $1', [key])).toEqual([
    { mode: 'E' },
  ]);
  await page.close();

  // Hours later she opens the page again, too early first.
  const later = await openPage(phone, `${voters.address}#${ballot.id}`);
  const back = later.page;
  await back.waitForSelector('#look');
  for (const n of [0, 1, 2, 3]) await back.check(`#c${n}F`);
  expect(await back.locator('#look').isDisabled()).toBe(true);
  await back.check('#c3X');
  await shot(back, 'voter-2-marks');
  await back.click('#look');
  await shot(back, 'voter-3-review');
  await back.click('#cast');
  await told(back, '#said', '尚未开始');
  await shot(back, 'voter-4-too-early');
  expect(await hall.query('select count(*)::int as n from ballot.ballot_envelope where round = $1', [key])).toEqual([
    { n: 0 },
  ]);
  const others = [];
  for (let n = 1; n < deputies - 1; n++) others.push(await getPaper(hall, ballot, n));
  await beginVoting(hall, ballot);
  await back.reload();
  for (const n of [0, 1, 2]) await back.check(`#c${n}F`);
  await back.check('#c3X');
  await back.click('#look');
  await back.click('#cast');
  await back.waitForSelector('#receipt');
  await shot(back, 'voter-5-receipt');
  await back.click('#show');
  expect(await back.locator('#trackers tr').count()).toBe(6);
  await shot(back, 'voter-6-trackers');
  const keptNow = await back.evaluate<string>('JSON.stringify(localStorage)');
  expect(keptNow).not.toMatch(/seed|message|envelope/);
  // From the moment that she had her paper, nothing but votes left the page.
  const left = later.asked.filter((one) => !one.endsWith('/')).map((one) => one.replace(voters.address, '/'));
  expect([...new Set(left)]).toEqual(['POST /graphql']);
  for (const paper of others) await vote(hall, paper, ['F', 'F', 'A', 'X', 'X', 'X']);

  ballot.version = (await hall.query('select version from ballot_round where id = $1', [key]))[0].version;
  await step(hall, ballot, 'closeBallot');
  const box = join(folder, 'box.json');
  const envelopes = (await hall.clerk.envelopes(key)).map(base64Of);
  writeFileSync(box, JSON.stringify({ round: JSON.parse(record), envelopes }));

  // Two tellers open, one with her sheet before the camera, one by hand.
  const video = join(folder, 'sheet.y4m');
  writeVideo(video, sheets[2]!.replace(/ /g, '-'));
  const hallPage = await openTellers(folder, video);
  const tellers = hallPage.page;
  await tellers.fill('#share1', sheets[0]!);
  await told(tellers, '#state1', '请先选择封存的选票文件');
  await tellers.setInputFiles('#box', join(folder, 'tellers.html'));
  await told(tellers, '#about', '不是封存的选票文件：应为办公室截止后导出的box.json');
  await tellers.setInputFiles('#box', box);
  await told(tellers, '#about', '2027年民生实事项目票决：候选6个，选票5张');
  expect(await digestIn(tellers, '#round')).toBe(createHash('sha256').update(record).digest('hex'));
  await told(tellers, '#state1', '✓ 第1名监票人的密钥单');
  const slip = sheets[1]!.replace(/^(.{14})./, (_, start) => `${start}${sheets[1]![14] === '7' ? '8' : '7'}`);
  await tellers.fill('#share2', slip);
  await told(tellers, '#state2', '第3组有误，请对照密钥单改正');
  await tellers.fill('#share2', sheets[0]!);
  await tellers.fill('#physical', 'ffxaa');
  await told(tellers, '#paperState', '第1行写了5个，应为6个');
  expect(await tellers.locator('#open').isDisabled()).toBe(true);
  await shot(tellers, 'tellers-6-slips');
  await tellers.fill('#physical', '');
  await tellers.click('#open');
  await told(tellers, '#opened', '两张是同一名监票人的密钥单');
  await tellers.click('#clear2');
  await tellers.click('#scan2');
  await told(tellers, '#state2', '✓ 第3名监票人的密钥单');
  await shot(tellers, 'tellers-7-ready');
  await tellers.click('#open');
  const downloaded = async (id: string) => {
    const [download] = await Promise.all([tellers.waitForEvent('download'), tellers.click(id)]);
    return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')] as const;
  };
  const [statementName, statement] = await downloaded('#downloadStatement');
  const [listsName, lists] = await downloaded('#downloadLists');
  expect([statementName, listsName]).toEqual(['statement.json', 'lists.json']);
  await shot(tellers, 'tellers-8-opened');
  await tellers.click('#language');
  await shot(tellers, 'tellers-9-english');
  expect([hallPage.faults, hallPage.asked.filter((one) => !/^GET (file|blob):/.test(one))]).toEqual([[], []]);

  await back.click('#lookUp');
  await told(back, '#found', '结果还没有公布。');
  await step(hall, ballot, 'recordOpening', { file: statement });
  expect((await hall.site(ballot, 'lists', lists)).status).toBe(201);
  await step(hall, ballot, 'publishBallot');
  const { candidates } = await result(hall, ballot);
  expect(candidates.nodes.map(({ voteCount }: { voteCount: number }) => voteCount)).toEqual([5, 5, 1, 0, 0, 0]);
  await back.click('#lookUp');
  const all = '✓ 您的选票在票箱公布的清单中，6行追踪号全部列出，选择无误。';
  await told(back, '#found', all);
  await shot(back, 'voter-7-found');
  await back.click('#language');
  await shot(back, 'voter-8-english');
  expect([faults, later.faults.filter((text) => !/40[49]/.test(text)), hall.faults]).toEqual([[], [], []]);
  expect(
    asked
      .filter((one) => one.includes('/graphql'))
      .every((one) => one.endsWith(`${new URL(hall.issuer).host}/graphql`)),
  ).toBe(true);
});
