import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import type { Data } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { agency, Place, reply } from './answered.js';
import { assistant, lead as unit } from './handling.js';
import { come, lead, led, separate } from './proposal.js';
import { office } from './voice.js';

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.fixture.close());

test('a suggestion goes its whole way, to a second reply and what was promised', async () => {
  const it = await come(place.fixture, 'FILED');
  expect(await it.step('determineUnits', { ...led, isBroad: false }, office)).toBe('UNIT_DETERMINED');
  expect(await it.step('assignSuggestion', {}, office)).toBe('ASSIGNED');
  const part = `agency { code } role status assignedOn dueOn isDueProvisional returnDueOn isReturnDueProvisional secondDueOn`;
  const day = {
    assignedOn: '2026-11-29',
    returnDueOn: '2026-12-08',
    isReturnDueProvisional: false,
    isDueProvisional: false,
  };
  const units = ['LEAD', 'ASSIST'].map(
    (role) => `${role}: assignments(first: 9, filter: { role: { eq: ${role} } }) { nodes { ${part} } }
      determined${role}: units(first: 9, filter: { role: { eq: ${role} } }) { nodes { agency { code } } }`,
  );
  const main = { ...day, agency: { code: 'DS-JT' }, role: 'LEAD', dueOn: '2027-02-28' };
  const other = { ...day, agency: { code: 'EEDS-WJ' }, role: 'ASSIST', dueOn: '2026-12-29' };
  expect(await place.told(it, units.join(' '))).toEqual({
    LEAD: { nodes: [{ ...main, status: 'ASSIGNED', secondDueOn: null }] },
    ASSIST: { nodes: [{ ...other, status: 'ASSIGNED', secondDueOn: null }] },
    determinedLEAD: { nodes: [{ agency: { code: 'DS-JT' } }] },
    determinedASSIST: { nodes: [{ agency: { code: 'EEDS-WJ' } }] },
  });
  await place.unitDoes(it, 'acceptAssignment', unit);
  await place.unitDoes(it, 'acceptAssignment', assistant);
  await place.unitDoes(it, 'replySuggestion', assistant, reply());
  const first = await place.unitDoes(
    it,
    'replySuggestion',
    unit,
    reply({ result: 'PLANNED', promisedOn: '2027-03-01' }),
  );
  expect(first.suggestion).toMatchObject({ status: 'REPLIED', result: 'PLANNED' });
  expect(await place.rate(it, 'DISSATISFIED')).toBe('EVALUATED');
  expect(await place.refused(it, 'closeSuggestion')).toEqual(['STILL_DISSATISFIED', 'reason']);
  expect(await it.step('rehandleSuggestion', { reason: '没有时间表' }, office)).toBe('REHANDLING');
  expect((await place.told(it, units[0]!)).LEAD.nodes).toEqual([
    { ...main, status: 'ACCEPTED', secondDueOn: '2027-01-29' },
  ]);
  await place.unitDoes(it, 'replySuggestion', unit, reply({ result: 'BEING_SOLVED', promisedOn: '2027-01-20' }));
  expect(await place.rate(it, 'BASICALLY_SATISFIED')).toBe('EVALUATED');
  expect(await place.refused(it, 'rehandleSuggestion', { reason: '重办' })).toEqual(['NOT_DISSATISFIED', 'id']);
  expect(await it.step('closeSuggestion', {}, office)).toBe('CLOSED');
  expect(await place.refused(it, 'archiveSuggestion')).toEqual(['PROMISE_OPEN', 'id']);
  const promised = { reply: await place.newestReply(it, unit) };
  expect(await it.step('followUpSuggestion', { ...promised, reason: '正在施工' }, office)).toBe('FOLLOWING_UP');
  const kept = { ...promised, reason: '已现场查看', keptOn: '2026-11-29' };
  expect(await it.step('followUpSuggestion', kept, office)).toBe('FOLLOWING_UP');
  expect(await it.step('archiveSuggestion', {}, office)).toBe('ARCHIVED');
  expect(await it.step('publishSuggestion', { replies: [promised.reply] }, office)).toBe('ARCHIVED');
  const open = await place.told(
    it,
    `closedOn publishedOn result history { act to who reason }
     assignments(first: 9, filter: { role: { eq: LEAD } }) { nodes { replies(first: 9) { nodes { publicContent keptOn evaluations(first: 9) { nodes { attitude result ratedOn } } } } } }`,
  );
  expect(open).toMatchObject({ closedOn: '2026-11-29', publishedOn: '2026-11-29', result: 'BEING_SOLVED' });
  expect(open.assignments.nodes[0].replies.nodes.map((one: Data) => [one.publicContent, one.keptOn])).toEqual(
    expect.arrayContaining([
      ['站点已经设立。', '2026-11-29'],
      [null, null],
    ]),
  );
  expect(open.history.slice(4).map(({ act, to, who, reason }: Data) => [act, to, who, reason])).toEqual([
    ['determineUnits', 'UNIT_DETERMINED', '东胜区', null],
    ['assignSuggestion', 'ASSIGNED', '东胜区', null],
    ['acceptAssignment', 'ACCEPTED_BY_UNIT', '东胜区交通运输局', null],
    ['replySuggestion', 'REPLIED', '东胜区交通运输局', null],
    ['evaluateSuggestion', 'EVALUATED', '李娜', null],
    ['rehandleSuggestion', 'REHANDLING', '东胜区', '没有时间表'],
    ['replySuggestion', 'REPLIED', '东胜区交通运输局', null],
    ['evaluateSuggestion', 'EVALUATED', '李娜', null],
    ['closeSuggestion', 'CLOSED', '东胜区', null],
    ['followUpSuggestion', 'FOLLOWING_UP', '东胜区', '正在施工'],
    ['followUpSuggestion', 'FOLLOWING_UP', '东胜区', '已现场查看'],
    ['archiveSuggestion', 'ARCHIVED', '东胜区', null],
    ['publishSuggestion', 'ARCHIVED', '东胜区', null],
  ]);
});

test('what is broad or difficult is answered within six months, and a unit may be named when it is assigned', async () => {
  const it = await come(place.fixture, 'UNIT_DETERMINED');
  expect(await it.step('assignSuggestion', { lead: agency(0), isBroad: true }, office)).toBe('ASSIGNED');
  expect(
    await place.rows(
      `select agency_id, role, due_on::text from suggestion_assignment where suggestion_id = $1`,
      it.key,
    ),
  ).toEqual([{ agency_id: ids.agency(0), role: 'LEAD', due_on: '2027-05-29' }]);
});

test('a day that reaches into a year without a holiday notice is provisional, and nobody is stopped by that', async () => {
  const late = await Place.open('2026-12-28T04:00:00Z');
  const it = await come(late.fixture, 'ASSIGNED');
  const found = await late.told(
    it,
    `assignments(first: 1) { nodes { returnDueOn isReturnDueProvisional isDueProvisional } }`,
    office,
  );
  expect(found.assignments.nodes).toEqual([
    { returnDueOn: '2027-01-07', isReturnDueProvisional: true, isDueProvisional: false },
  ]);
  await late.fixture.close();
});

test('what a unit may return goes to another one, with a clock of its own', async () => {
  const it = await come(place.fixture, 'ASSIGNED');
  await place.unitDoes(it, 'requestReturn', unit, { reason: '不属于本单位职责' });
  expect(await place.refused(it, 'reassignSuggestion', { lead: agency(2) })).toEqual(['UNIT_TWICE', 'assist']);
  expect(await place.refused(it, 'reassignSuggestion', { lead: agency(1) })).toEqual(['UNIT_TWICE', 'lead']);
  expect(await place.refused(it, 'reassignSuggestion', separate)).toEqual(['UNIT_TWICE', 'assist']);
  expect(await place.refused(it, 'reassignSuggestion', { assist: [agency(0)] })).toEqual(['LEAD_OR_SEPARATE', 'lead']);
  expect(await it.step('reassignSuggestion', { lead: agency(0), reason: '属教育部门职责' }, office)).toBe('REASSIGNED');
  const standing = async () =>
    place.rows(
      `select agency_id, role, status, ended_on::text, due_on::text from suggestion_assignment where suggestion_id = $1 order by role, status`,
      it.key,
    );
  const other = { ended_on: null, role: 'ASSIST', status: 'ASSIGNED', agency_id: ids.agency(2), due_on: '2026-12-29' };
  const main = { role: 'LEAD', due_on: '2027-02-28' };
  expect(await standing()).toEqual([
    other,
    { ...main, agency_id: ids.agency(0), status: 'ASSIGNED', ended_on: null },
    { ...main, agency_id: ids.agency(1), status: 'ENDED', ended_on: '2026-11-29' },
  ]);
  // The other one returns it as well, and the first takes it after all.
  const stranger: Viewer = { role: 'agency', agency: ids.agency(0), division: '150600000000' };
  await place.unitDoes(it, 'requestReturn', stranger, { reason: '也不属于本单位职责' });
  expect(await it.step('reassignSuggestion', { lead: agency(1) }, office)).toBe('REASSIGNED');
  expect(await standing()).toEqual([
    other,
    { ...main, agency_id: ids.agency(1), status: 'ASSIGNED', ended_on: null },
    { ...main, agency_id: ids.agency(0), status: 'ENDED', ended_on: '2026-11-29' },
  ]);
});

test('units that reply separately are rated each, and handled again each', async () => {
  const it = await place.replied(separate);
  expect(await place.rate(it, 'SATISFIED', unit)).toBe('REPLIED');
  expect(await place.refused(it, 'closeSuggestion')).toEqual(['WRONG_STATE', 'id']);
  expect(await place.rate(it, 'DISSATISFIED', assistant)).toBe('EVALUATED');
  expect(await it.step('rehandleSuggestion', { reason: '重办' }, office)).toBe('REHANDLING');
  const standing = await place.rows(
    'select agency_id, status, second_due_on::text from suggestion_assignment where suggestion_id = $1 order by status',
    it.key,
  );
  expect(standing).toEqual([
    { agency_id: ids.agency(2), status: 'ACCEPTED', second_due_on: '2027-01-29' },
    { agency_id: ids.agency(1), status: 'REPLIED', second_due_on: null },
  ]);
  await place.unitDoes(it, 'replySuggestion', assistant, reply());
  await place.rate(it, 'DISSATISFIED', assistant);
  expect(await place.refused(it, 'rehandleSuggestion', { reason: '重办' })).toEqual(['REHANDLED_BEFORE', 'id']);
  expect(await it.step('closeSuggestion', { reason: '受条件限制，已当面说明' }, office)).toBe('CLOSED');
});

test('who leads it takes it back before it is answered, and its units have no more part in it', async () => {
  const it = await come(place.fixture, 'ASSIGNED');
  await place.unitDoes(it, 'acceptAssignment', assistant);
  await place.unitDoes(it, 'replySuggestion', assistant, reply());
  expect(await it.step('withdrawSuggestion', { reason: '问题已经解决' }, lead)).toBe('WITHDRAWN');
  expect(
    await place.rows(
      'select status, ended_on::text from suggestion_assignment where suggestion_id = $1 order by status',
      it.key,
    ),
  ).toEqual([
    { status: 'ENDED', ended_on: '2026-11-29' },
    { status: 'REPLIED', ended_on: null },
  ]);
  expect(await place.told(it, 'id')).toBeNull();
  const answered = await come(place.fixture, 'ASSIGNED', separate);
  await place.unitDoes(answered, 'acceptAssignment', unit);
  await place.unitDoes(answered, 'replySuggestion', unit, reply());
  expect(await place.refused(answered, 'withdrawSuggestion', {}, lead)).toEqual(['ANSWERED_IN_PART', 'id']);
  expect((await place.told(answered, 'actions { name allowed refusal { code } }', lead)).actions).toContainEqual({
    name: 'withdrawSuggestion',
    allowed: false,
    refusal: { code: 'ANSWERED_IN_PART' },
  });
});

test('what acts have written keeps every rule of the concepts', async () => {
  const client = await place.fixture.store.pool.connect();
  await client.query(`set session_replication_role = replica; delete from suggestion where number like '2024-%';
    delete from suggestion_co_signer c where not exists (select from suggestion s where s.id = c.suggestion_id);
    delete from suggestion_assignment c where not exists (select from suggestion s where s.id = c.suggestion_id)`);
  const specs = platform.specs.filter(({ name }) => /^Suggestion/.test(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release(true);
});
