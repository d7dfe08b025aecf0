import { afterAll, beforeAll, expect, test } from 'vitest';
import { acts, adoptRule, type Hall, holdSession, openHall, step } from './hall.js';
import {
  bodies,
  candidateOf,
  decideOnPaper,
  does,
  refuses,
  roundOf,
  shortlistedRounds,
  standing,
  street,
  streetOffice,
} from './rounds.js';
import { place } from './town.js';

const deputies = 12;
let hall: Hall;
beforeAll(async () => {
  hall = await openHall(deputies, { fill: (data) => shortlistedRounds(data, 1) });
});
afterAll(() => hall.close());
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const ballotOf = (more: object) => ({
  ...{ name: '票决', purpose: 'LIVELIHOOD_PROJECTS', method: 'PAPER', heldOn: today(), seatCount: 2, ...more },
});

test('a session votes on what delegations have deliberated on', async () => {
  const round = roundOf('SESSION_BALLOT', 0);
  const onRound = (act: string, input: object = {}) => refuses(hall, 'livelihoodRound', act, { id: round, ...input });
  expect(await onRound('callConsultation')).toEqual(['NOT_BY_CONSULTATION', 'id']);
  expect(await onRound('putToVote')).toEqual(['NOT_DELIBERATED', 'id']);
  const delegation = { round, delegation: '第一代表团', deputyCount: 6, opinion: 'AGREES' };
  const deliberated = () => refuses(hall, 'roundDeliberation', 'recordDeliberation', delegation);
  expect(await deliberated()).toEqual(['NOT_DELIBERATING', 'round']);
  await does(hall, 'livelihoodRound', 'beginDeliberation', { id: round });
  expect(await onRound('putToVote')).toEqual(['NOT_DELIBERATED', 'id']);

  const meeting = await holdSession(hall);
  const of = { division: `Division:${place}`, body: 'CONGRESS', occasion: 'IN_SESSION', entitledCount: deputies };
  const rule = await adoptRule(hall);
  const ballot = { ...(await acts(hall)('ballotRound', 'prepareBallot', ballotOf({ ...of, round, rule, meeting }))) };
  for (const n of [0, 1, 2, 3])
    await step(hall, ballot, 'addCandidate', { name: `项目${n}`, proposal: candidateOf('SESSION_BALLOT', 0, n) });
  const opening = { id: ballot.id, presentCount: deputies };
  expect(await refuses(hall, 'ballotRound', 'openBallot', opening)).toEqual(['NOT_DELIBERATED', 'id']);
  await does(hall, 'roundDeliberation', 'recordDeliberation', delegation);
  expect(await deliberated()).toEqual(['DELIBERATED_BEFORE', 'delegation']);
  await does(hall, 'livelihoodRound', 'putToVote', { id: round });
  await step(hall, ballot, 'openBallot', { presentCount: deputies });
  await decideOnPaper(hall, ballot, [9, 8, 3, 1], 12);
  expect(await standing(hall, round)).toMatchObject({ stage: 'DECIDED', decidedOn: today(), result: 'PASSED' });
});

test('a street assembly votes by a rule of its own, called by the work committee of the subdistrict', async () => {
  const inStreet = (field: string, act: string, input: object) => does(hall, field, act, input, streetOffice);
  const rule = await inStreet('ballotRule', 'draftBallotRule', {
    ...{ name: '票选办法', division: `Division:${street}`, body: 'STREET_ASSEMBLY', minSurplusRate: 0.2 },
    ...{ surplusSource: '第五条', quorum: 'TWO_THIRDS', majority: 'ALL', tie: 'NONE_ELECTED', choiceCount: 'ANY' },
    countedBy: '监票人',
  });
  const meeting = await inStreet('meeting', 'planMeeting', {
    ...{ body: bodies.street, kind: 'ASSEMBLY_MEETING', name: '议政代表会', heldOn: today() },
  });
  await inStreet('meeting', 'holdMeeting', { id: meeting, presentCount: 50, entitledCount: 60 });
  const decision = await inStreet('decision', 'recordDecision', {
    ...{ meeting, kind: 'ADOPTED', title: '通过票选办法', result: 'PASSED', decidedOn: today(), subjectId: rule },
    forCount: 50,
  });
  await inStreet('ballotRule', 'adoptBallotRule', { id: rule, decision });
  const round = roundOf('STREET_ASSEMBLY_BALLOT', 0);
  const of = { division: `Division:${street}`, body: 'STREET_ASSEMBLY', occasion: 'INTER_SESSION', entitledCount: 60 };
  const id = await inStreet('ballotRound', 'prepareBallot', ballotOf({ ...of, round, rule, meeting }));
  for (const n of [0, 1, 2, 3]) {
    const proposal = candidateOf('STREET_ASSEMBLY_BALLOT', 0, n);
    await inStreet('ballotRound', 'addCandidate', { id, name: `项目${n}`, proposal });
  }
  await inStreet('ballotRound', 'openBallot', { id, presentCount: 50 });
  const [{ version }] = await hall.query('select version from ballot_round where id = $1', [id.split(':')[1]]);
  await decideOnPaper(hall, { id, version, by: streetOffice }, [40, 35, 20, 10], 50);
  expect(await standing(hall, round)).toMatchObject({
    ...{ stage: 'DECIDED', meeting: meeting.split(':')[1], result: 'PASSED' },
    proposals: ['ELECTED', 'ELECTED', 'NOT_ELECTED', 'NOT_ELECTED'],
  });
});

test('what is decided by ballot is decided by nothing else', async () => {
  const round = roundOf('INTER_SESSION_BALLOT', 0);
  await does(hall, 'livelihoodRound', 'putToVote', { id: round });
  const meeting = await holdSession(hall);
  const said = { meeting, kind: 'DECIDED', title: '确定项目', result: 'PASSED', decidedOn: today(), subjectId: round };
  const decision = await does(hall, 'decision', 'recordDecision', { ...said, forCount: 20 });
  const chosen = [candidateOf('INTER_SESSION_BALLOT', 0, 0)];
  expect(await refuses(hall, 'livelihoodRound', 'decideRound', { id: round, decision, chosen })).toEqual([
    ...['WRONG_STATE', 'id'],
  ]);
});
