import { afterAll, beforeAll, expect, test } from 'vitest';
import { place } from './town.js';
import {
  agency,
  benches,
  bridge,
  citizen,
  clinic,
  day,
  deputies,
  deputy,
  government,
  lamps,
  pipes,
  road,
  session,
  Township,
  works,
  year,
} from './township.js';
import { adoptRule, holdBallot, holdSession, observe, prepare, present } from './township-vote.js';
import { breaksDownAndFunds, builds, raisesAnIssueAndAccepts, ratesAndCloses } from './township-works.js';

let town: Township;
beforeAll(async () => {
  town = await Township.open();
});
afterAll(() => town.hall.close());

async function announcesAndCollects() {
  town.round = await town.does('livelihoodRound', 'announceRound', {
    ...{ division: `Division:${place}`, year, method: 'SESSION_BALLOT', organiser: agency(0), minSurplusRate: 0.2 },
    ...{
      channels: ['PORTAL', 'NOTICE_BOARD', 'OPEN_LETTER'],
      collectionClosesOn: day(-60),
      notice: '征集民生实事项目',
    },
  });
  const [announced] = await town.rows(
    'select name, level, number, minute.n from livelihood_round, (select count(*)::int as n from livelihood_round) minute',
  );
  expect(announced).toEqual({ name: `罕台镇${year}年民生实事项目`, level: 'TOWNSHIP', number: 1, n: 1 });
  await town.onRound('openCollection', {}, government);
  expect(await town.standing()).toMatchObject({ stage: 'COLLECTING', phase: 'COLLECTION', step: 'COLLECT' });
  const { round } = town;
  const by = {
    resident: { round, category: 'ROADS_TRANSPORT', proposerKind: 'RESIDENT' },
    deputy: { round, category: 'HEALTH', proposerKind: 'DEPUTY' },
    unit: { round, category: 'WATER', proposerKind: 'DEPARTMENT' },
  };
  town.proposed[road] = await town.proposes(road, citizen, by.resident);
  town.proposed[clinic] = await town.proposes(clinic, deputy(3), by.deputy);
  town.proposed[pipes] = await town.proposes(pipes, works, by.unit);
  town.proposed[lamps] = await town.proposes(lamps, citizen, by.resident);
  town.proposed[benches] = await town.proposes(benches, citizen, by.resident);
  // One that nobody asked for lay in the pool, and is taken into the round.
  town.proposed[bridge] = await town.proposes(bridge, citizen, {
    category: 'ROADS_TRANSPORT',
    proposerKind: 'RESIDENT',
  });
  await town.does('livelihoodProposal', 'takeProposal', { id: town.proposed[bridge], round });
  expect(Object.values(await town.statuses())).toEqual(Array(6).fill('IN_POOL'));
}

/** 三上三下: three times up to the government and down to the villages; two do not come through. */
async function screens() {
  await town.comes(-50);
  await town.onRound('beginScreening', {}, government);
  const sifts = (act: string, title: string, input: object) =>
    town.does('livelihoodProposal', act, { id: town.proposed[title]!, ...input }, government);
  const down = { direction: 'DOWN', body: '各村民代表会议', participants: '六个村的村民代表', participantCount: 120 };
  let kept = [road, clinic, pipes, lamps, bridge, benches];
  for (const [turn, on] of [-50, -45, -40].entries()) {
    await town.comes(on);
    const up = { direction: 'UP', body: '镇人民政府', resolution: await town.resolves(on) };
    if (turn === 0) {
      await sifts('mergeProposal', benches, { ...up, mergedInto: town.proposed[lamps], reason: '一并实施' });
      kept = kept.filter((title) => title !== benches);
    }
    if (turn === 1) {
      await sifts('dropProposal', bridge, { ...up, criterion: 'BROAD_REACH', reason: '覆盖面较窄' });
      kept = kept.filter((title) => title !== bridge);
    }
    for (const title of kept) await sifts('screenProposal', title, up);
    for (const title of kept) await sifts('screenProposal', title, down);
  }
  await town.comes(-35);
  const last = { direction: 'UP', body: '镇人民政府', resolution: await town.resolves(-35) };
  for (const title of kept) {
    await sifts('screenProposal', title, { ...last, ...(title === lamps && { title: lamps, reason: '并入座椅' }) });
    await sifts('shortlistProposal', title, {});
  }
  const [steps] = await town.rows(
    `select count(*) filter (where direction = 'UP')::int as up, count(*) filter (where direction = 'DOWN')::int as down,
       max(turn) as turns, count(*) filter (where decision <> 'KEPT')::int as changed from screening_step`,
  );
  // 1 merged and 1 dropped, 5, 4 and 4 kept, and 4 at the end go up; 5, 4 and 4 come down.
  expect(steps).toEqual({ up: 19, down: 13, turns: 4, changed: 3 });
  await town.onRound('publishShortlist', {}, government);
  expect(await town.standing()).toMatchObject({ stage: 'SHORTLISTED', phase: 'COLLECTION', step: 'SHORTLIST' });
  expect(await town.statuses()).toEqual({
    ...{ [road]: 'SHORTLISTED', [clinic]: 'SHORTLISTED', [pipes]: 'SHORTLISTED', [lamps]: 'SHORTLISTED' },
    ...{ [benches]: 'MERGED', [bridge]: 'SCREENED_OUT' },
  });
}

async function deliberatesAndVotes() {
  await town.comes(0);
  await town.onRound('beginDeliberation');
  const said = { round: town.round, deputyCount: 12, opinion: 'AGREES' };
  await town.does('roundDeliberation', 'recordDeliberation', { ...said, delegation: '第一代表团' });
  const changes = { opinion: 'AGREES_WITH_CHANGES', remarks: '路灯宜用太阳能' };
  await town.does('roundDeliberation', 'recordDeliberation', { ...said, delegation: '第二代表团', ...changes });
  const meeting = await holdSession(town);
  const rule = await adoptRule(town, meeting);
  const { [bridge]: _, [benches]: __, ...candidates } = town.proposed;
  const { ballot, mine, told } = await holdBallot(town, await prepare(town, meeting, rule, candidates));
  const { candidates: lines, statement, ...counts } = told;
  expect(counts).toEqual({ status: 'PUBLISHED', issuedCount: 22, ballotCount: 22, validCount: 22, vacantCount: 0 });
  expect(
    lines.nodes.map(({ name, voteCount, againstCount, abstainCount, rank, isElected }: Record<string, unknown>) => [
      ...[name, voteCount, againstCount, abstainCount, rank, isElected],
    ]),
  ).toEqual([
    [road, 22, 0, 0, 1, true],
    [clinic, 22, 0, 0, 1, true],
    [pipes, 14, 8, 0, 3, true],
    [lamps, 8, 0, 14, 4, false],
  ]);
  const text = await observe(town, ballot, mine.tracker);
  expect(text).toContain('The count holds.');
  expect(text).toContain(`${mine.tracker}  F  ${lamps}`);
  expect(await town.standing()).toMatchObject({ stage: 'DECIDED', decidedOn: session, step: 'DECIDE' });
  const decisions = await town.rows(
    `select title, result, decided_on::text as on, meeting_id from decision where subject_id = $1 and subject_type = 'LivelihoodRound' and kind = 'DECIDED' and body_id = (select body_id from meeting where id = $2)`,
    town.round,
    meeting.split(':')[1],
  );
  expect(decisions).toEqual([
    { title: `确定${year}年民生实事项目`, result: 'PASSED', on: session, meeting_id: meeting.split(':')[1] },
  ]);
  await town.onRound('publishRound', { publishedIn: ['PORTAL', 'NOTICE_BOARD'] });
  expect(await town.standing()).toMatchObject({ stage: 'RESULT_PUBLISHED', publishedOn: session });
}

/** What was not elected is in the pool of the next year, and goes into its round. */
async function goesOn() {
  const carried = { id: town.proposed[lamps]!, reason: '留待下一年度' };
  await town.does('livelihoodProposal', 'carryProposal', carried, government);
  const [pooled] = await town.rows('select status, round_id from livelihood_proposal where title = $1', lamps);
  expect(pooled).toEqual({ status: 'IN_POOL', round_id: null });
  const next = await town.does('livelihoodRound', 'announceRound', {
    ...{ division: `Division:${place}`, year: year + 1, method: 'SESSION_BALLOT', organiser: agency(0) },
    ...{ channels: ['PORTAL'], collectionClosesOn: day(260) },
  });
  await town.does('livelihoodRound', 'openCollection', { id: next }, government);
  await town.does('livelihoodProposal', 'takeProposal', { id: town.proposed[lamps]!, round: next });
  const [taken] = await town.rows('select status, round_id from livelihood_proposal where title = $1', lamps);
  expect(taken).toEqual({ status: 'IN_POOL', round_id: next.split(':')[1] });
}

test(`a township’s year: ${deputies} deputies, three tellers and an observer, from the notice to the next year’s pool`, async () => {
  await announcesAndCollects();
  await screens();
  await deliberatesAndVotes();
  await breaksDownAndFunds(town);
  await builds(town);
  await raisesAnIssueAndAccepts(town);
  await ratesAndCloses(town);
  await goesOn();
  expect(present).toBe(22);
  const history = await town.rows(
    `select act, "from", "to" from act.history where type = 'LivelihoodRound' and key = $1 order by version`,
    town.round.split(':')[1],
  );
  expect(history.map(({ act, to }) => `${act} ${to}`)).toEqual([
    ...['announceRound ANNOUNCED', 'openCollection COLLECTING', 'beginScreening SCREENING'],
    ...['publishShortlist SHORTLISTED', 'beginDeliberation DELIBERATING', 'openBallot VOTING', 'publishBallot DECIDED'],
    ...[
      'publishRound RESULT_PUBLISHED',
      'implementRound IMPLEMENTING',
      'evaluateRound EVALUATING',
      'closeRound CLOSED',
    ],
  ]);
  expect(await town.contradictions()).toEqual([]);
  expect(town.hall.faults).toEqual([]);
}, 120_000);
