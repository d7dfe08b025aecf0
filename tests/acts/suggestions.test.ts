import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { assistant, done, lead as unit } from './handling.js';
import { act, come, lead, led, outsider, type Proposal, separate, written } from './proposal.js';
import { office, otherOffice } from './voice.js';

const opened = (now: string) => {
  const data = smallPlace();
  seedCalendar(data);
  return openFixture(data, { now });
};
let fixture: Fixture;
beforeAll(async () => {
  fixture = await opened('2026-11-28T16:30:00Z');
});
afterAll(() => fixture.close());

const rows = async (sql: string, ...values: unknown[]) => (await fixture.store.pool.query(sql, values)).rows;
const told = async (
  it: Proposal,
  fields: string,
  viewer: Viewer = { role: 'anonymous' },
  at = fixture,
): Promise<Data> =>
  (await at.ask(`query($id: ID!) { suggestion(id: $id) { ${fields} } }`, { variables: { id: it.id }, viewer }))
    .suggestion;
const agency = (n: number) => `Agency:${ids.agency(n)}`;

/** The parts of a suggestion's units, by unit. */
const partsOf = async (it: Proposal): Promise<ReadonlyMap<string, string>> => {
  const found = await rows('select id, agency_id from suggestion_assignment where suggestion_id = $1', it.key);
  return new Map(found.map(({ id, agency_id }) => [agency_id, id]));
};
const partOf = async (it: Proposal, viewer: Viewer) => (await partsOf(it)).get(viewer.agency!)!;
const unitDoes = async (it: Proposal, name: string, viewer: Viewer, input: object = {}) => {
  const record = await done(fixture, name, await partOf(it, viewer), viewer, input);
  await it.look();
  return record;
};
const reply = (more: object = {}) => ({ mode: 'WRITTEN', result: 'SOLVED', content: '站点已经设立。', ...more });
const newestReply = async (it: Proposal, viewer: Viewer) => {
  const [{ id }] = await rows(
    'select r.id from suggestion_reply r where r.assignment_id = $1 order by r.id desc limit 1',
    await partOf(it, viewer),
  );
  return `SuggestionReply:${id}`;
};
/** Answered by the unit that leads, or by both that reply separately. */
async function replied(units: object = led, more: object = {}): Promise<Proposal> {
  const it = await come(fixture, 'ASSIGNED', units);
  for (const viewer of [assistant, unit]) {
    await unitDoes(it, 'acceptAssignment', viewer);
    await unitDoes(it, 'replySuggestion', viewer, reply(more));
  }
  return it;
}
const rate = async (it: Proposal, result: string, viewer: Viewer = unit) =>
  it.step('evaluateSuggestion', { reply: await newestReply(it, viewer), attitude: 'SATISFIED', result }, lead);
const refused = async (it: Proposal, name: string, input: object = {}, viewer: Viewer = office) => {
  const before = await written(fixture);
  const told = await it.refused(name, input, viewer);
  expect(await written(fixture)).toEqual(before);
  return told;
};

test('a suggestion goes its whole way, to a second reply and what was promised', async () => {
  const it = await come(fixture, 'FILED');
  expect(await it.step('determineUnits', { ...led, isBroad: false }, office)).toBe('UNIT_DETERMINED');
  expect(await it.step('assignSuggestion', {}, office)).toBe('ASSIGNED');
  const part = `agency { code } role status assignedOn dueOn isDueProvisional returnDueOn isReturnDueProvisional secondDueOn`;
  const day = {
    assignedOn: '2026-11-29',
    returnDueOn: '2026-12-08',
    isReturnDueProvisional: false,
    isDueProvisional: false,
  };
  expect(
    await told(it, `units(first: 9) { nodes { agency { code } role } } assignments(first: 9) { nodes { ${part} } }`),
  ).toEqual({
    units: {
      nodes: [
        { agency: { code: 'EEDS-WJ' }, role: 'ASSIST' },
        { agency: { code: 'DS-JT' }, role: 'LEAD' },
      ],
    },
    assignments: {
      nodes: [
        {
          ...day,
          agency: { code: 'EEDS-WJ' },
          role: 'ASSIST',
          status: 'ASSIGNED',
          dueOn: '2026-12-29',
          secondDueOn: null,
        },
        { ...day, agency: { code: 'DS-JT' }, role: 'LEAD', status: 'ASSIGNED', dueOn: '2027-02-28', secondDueOn: null },
      ],
    },
  });
  await unitDoes(it, 'acceptAssignment', unit);
  await unitDoes(it, 'acceptAssignment', assistant);
  await unitDoes(it, 'replySuggestion', assistant, reply());
  const first = await unitDoes(it, 'replySuggestion', unit, reply({ result: 'PLANNED', promisedOn: '2027-03-01' }));
  expect(first.suggestion).toMatchObject({ status: 'REPLIED', result: 'PLANNED' });
  expect(await rate(it, 'DISSATISFIED')).toBe('EVALUATED');
  expect(await refused(it, 'closeSuggestion')).toEqual(['STILL_DISSATISFIED', 'reason']);
  expect(await it.step('rehandleSuggestion', { reason: '没有时间表' }, office)).toBe('REHANDLING');
  expect((await told(it, `assignments(first: 9) { nodes { ${part} } }`)).assignments.nodes[1]).toEqual({
    ...day,
    agency: { code: 'DS-JT' },
    role: 'LEAD',
    status: 'ACCEPTED',
    dueOn: '2027-02-28',
    secondDueOn: '2027-01-29',
  });
  await unitDoes(it, 'replySuggestion', unit, reply({ result: 'BEING_SOLVED', promisedOn: '2027-01-20' }));
  expect(await rate(it, 'BASICALLY_SATISFIED')).toBe('EVALUATED');
  expect(await it.step('closeSuggestion', {}, office)).toBe('CLOSED');
  expect(await refused(it, 'archiveSuggestion')).toEqual(['PROMISE_OPEN', 'id']);
  const promised = { reply: await newestReply(it, unit) };
  expect(await it.step('followUpSuggestion', { ...promised, reason: '正在施工' }, office)).toBe('FOLLOWING_UP');
  const kept = { ...promised, reason: '已现场查看', keptOn: '2026-11-29' };
  expect(await it.step('followUpSuggestion', kept, office)).toBe('FOLLOWING_UP');
  expect(await it.step('archiveSuggestion', {}, office)).toBe('ARCHIVED');
  expect(await it.step('publishSuggestion', { replies: [promised.reply] }, office)).toBe('ARCHIVED');
  const open = await told(
    it,
    `closedOn publishedOn result history { act to who reason }
     assignments(first: 9) { nodes { replies(first: 9) { nodes { publicContent keptOn evaluations(first: 9) { nodes { attitude result ratedOn } } } } } }`,
  );
  expect(open).toMatchObject({ closedOn: '2026-11-29', publishedOn: '2026-11-29', result: 'BEING_SOLVED' });
  expect(open.assignments.nodes[1].replies.nodes.map((one: Data) => [one.publicContent, one.keptOn])).toEqual(
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
  const it = await come(fixture, 'UNIT_DETERMINED');
  expect(await it.step('assignSuggestion', { lead: agency(3), isBroad: true }, office)).toBe('ASSIGNED');
  expect(
    await rows(`select agency_id, role, due_on::text from suggestion_assignment where suggestion_id = $1`, it.key),
  ).toEqual([{ agency_id: ids.agency(3), role: 'LEAD', due_on: '2027-05-29' }]);
});

test('a day that reaches into a year without a holiday notice is provisional, and nobody is stopped by that', async () => {
  const late = await opened('2026-12-28T04:00:00Z');
  const it = await come(late, 'ASSIGNED');
  const found = await told(
    it,
    `assignments(first: 1) { nodes { returnDueOn isReturnDueProvisional isDueProvisional } }`,
    office,
    late,
  );
  expect(found.assignments.nodes).toEqual([
    { returnDueOn: '2027-01-07', isReturnDueProvisional: true, isDueProvisional: false },
  ]);
  await late.close();
});

test('what a unit may return goes to another one, with a clock of its own', async () => {
  const it = await come(fixture, 'ASSIGNED');
  await unitDoes(it, 'requestReturn', unit, { reason: '不属于本单位职责' });
  expect(await refused(it, 'reassignSuggestion', { lead: agency(2) })).toEqual(['UNIT_TWICE', 'assist']);
  expect(await refused(it, 'reassignSuggestion', { lead: agency(1) })).toEqual(['UNIT_TWICE', 'lead']);
  expect(await refused(it, 'reassignSuggestion', separate)).toEqual(['UNIT_TWICE', 'assist']);
  expect(await refused(it, 'reassignSuggestion', { assist: [agency(0)] })).toEqual(['LEAD_OR_SEPARATE', 'lead']);
  expect(await it.step('reassignSuggestion', { lead: agency(3), reason: '属教育部门职责' }, office)).toBe('REASSIGNED');
  const standing = async () =>
    rows(
      `select agency_id, role, status, ended_on::text, due_on::text from suggestion_assignment where suggestion_id = $1 order by role, status`,
      it.key,
    );
  const other = { ended_on: null, role: 'ASSIST', status: 'ASSIGNED', agency_id: ids.agency(2), due_on: '2026-12-29' };
  const main = { role: 'LEAD', due_on: '2027-02-28' };
  expect(await standing()).toEqual([
    other,
    { ...main, agency_id: ids.agency(3), status: 'ASSIGNED', ended_on: null },
    { ...main, agency_id: ids.agency(1), status: 'ENDED', ended_on: '2026-11-29' },
  ]);
  // The other one returns it as well, and the first takes it after all.
  const stranger: Viewer = { role: 'agency', agency: ids.agency(3), division: '420500000000' };
  await unitDoes(it, 'requestReturn', stranger, { reason: '也不属于本单位职责' });
  expect(await it.step('reassignSuggestion', { lead: agency(1) }, office)).toBe('REASSIGNED');
  expect(await standing()).toEqual([
    other,
    { ...main, agency_id: ids.agency(1), status: 'ASSIGNED', ended_on: null },
    { ...main, agency_id: ids.agency(3), status: 'ENDED', ended_on: '2026-11-29' },
  ]);
});

test('units that reply separately are rated each, and handled again each', async () => {
  const it = await replied(separate, { result: 'SOLVED' });
  expect(await rate(it, 'SATISFIED', unit)).toBe('EVALUATED');
  expect(await refused(it, 'closeSuggestion')).toEqual(['NOT_ALL_RATED', 'id']);
  expect(await refused(it, 'rehandleSuggestion', { reason: '重办' })).toEqual(['NOT_DISSATISFIED', 'id']);
  await rate(it, 'DISSATISFIED', assistant);
  expect(await it.step('rehandleSuggestion', { reason: '重办' }, office)).toBe('REHANDLING');
  const standing = await rows(
    'select agency_id, status, second_due_on::text from suggestion_assignment where suggestion_id = $1 order by status',
    it.key,
  );
  expect(standing).toEqual([
    { agency_id: ids.agency(2), status: 'ACCEPTED', second_due_on: '2027-01-29' },
    { agency_id: ids.agency(1), status: 'REPLIED', second_due_on: null },
  ]);
  await unitDoes(it, 'replySuggestion', assistant, reply());
  await rate(it, 'DISSATISFIED', assistant);
  expect(await refused(it, 'rehandleSuggestion', { reason: '重办' })).toEqual(['REHANDLED_BEFORE', 'id']);
  expect(await it.step('closeSuggestion', { reason: '受条件限制，已当面说明' }, office)).toBe('CLOSED');
});

test('each rule refuses with its code, and nothing changes', async () => {
  const it = await come(fixture, 'FILED');
  const units = (lead: number | undefined, assist: number[], separate: number[]) => ({
    ...(lead !== undefined && { lead: agency(lead) }),
    ...(assist.length && { assist: assist.map(agency) }),
    ...(separate.length && { separate: separate.map(agency) }),
  });
  for (const wrong of [units(undefined, [2], []), units(1, [], [2, 3]), units(undefined, [], [1])])
    expect(await refused(it, 'determineUnits', wrong)).toEqual(['LEAD_OR_SEPARATE', 'lead']);
  expect(await refused(it, 'determineUnits', units(1, [1], []))).toEqual(['UNIT_TWICE', 'assist']);
  await it.step('determineUnits', led, office);
  expect(await refused(it, 'assignSuggestion', units(undefined, [], [1]))).toEqual(['LEAD_OR_SEPARATE', 'lead']);
  await rows(`update clock_rule set valid_to = '2026-01-01' where matter = 'SUGGESTION_REPLY' and valid_to is null`);
  expect(await refused(it, 'assignSuggestion')).toEqual(['NO_RULE', 'id']);
  await rows(`update clock_rule set valid_to = null where matter = 'SUGGESTION_REPLY' and valid_to = '2026-01-01'`);

  const rated = await replied();
  const own = { reply: await newestReply(rated, unit), attitude: 'SATISFIED', result: 'DISSATISFIED' };
  const others = { ...own, reply: await newestReply(await replied(), unit) };
  expect(await refused(rated, 'evaluateSuggestion', others, lead)).toEqual(['NOT_TO_BE_RATED', 'reply']);
  const opinion = { ...own, reply: await newestReply(rated, assistant) };
  expect(await refused(rated, 'evaluateSuggestion', opinion, lead)).toEqual(['NOT_TO_BE_RATED', 'reply']);
  expect(await refused(rated, 'withdrawSuggestion', {}, lead)).toEqual(['WRONG_STATE', 'id']);
  expect(await refused(rated, 'publishSuggestion', { publicity: 'NOT_PUBLIC' })).toEqual([
    'NOT_TO_BE_PUBLIC',
    'publicity',
  ]);
  const summary = { publicity: 'SUMMARY_ONLY', replies: [own.reply] };
  expect(await refused(rated, 'publishSuggestion', summary)).toEqual(['NOT_TO_BE_PUBLIC', 'replies']);
  expect(await refused(rated, 'publishSuggestion', { replies: [others.reply] })).toEqual(['OTHER_REPLY', 'replies']);
  await rated.step('evaluateSuggestion', own, lead);
  expect(await refused(rated, 'evaluateSuggestion', own, lead)).toEqual(['RATED_BEFORE', 'reply']);
  const again = (dueOn: string) => refused(rated, 'rehandleSuggestion', { reason: '重办', dueOn });
  expect(await again('2026-11-28')).toEqual(['DUE_IN_THE_PAST', 'dueOn']);
  expect(await again('2027-01-30')).toEqual(['BEYOND_THE_RULE', 'dueOn']);
  await rows(`update clock_rule set valid_to = '2026-01-01' where code = 'sample-1506.second'`);
  expect(await refused(rated, 'rehandleSuggestion', { reason: '重办' })).toEqual(['NO_SECOND_RULE', 'dueOn']);
  await rows(`update clock_rule set valid_to = null where code = 'sample-1506.second'`);
  await rated.step('closeSuggestion', { reason: '已当面说明' }, office);
  const follow = { reply: own.reply, reason: '跟踪' };
  expect(await refused(rated, 'followUpSuggestion', follow)).toEqual(['NO_PROMISE', 'reply']);
  await rows(`update suggestion_reply set promised_on = '2027-01-01' where id = $1`, own.reply.split(':')[1]);
  for (const keptOn of ['2026-11-28', '2026-11-30'])
    expect(await refused(rated, 'followUpSuggestion', { ...follow, keptOn })).toEqual([
      'KEPT_AT_ANOTHER_TIME',
      'keptOn',
    ]);
});

test('who leads it takes it back before it is answered, and its units have no more part in it', async () => {
  const it = await come(fixture, 'ASSIGNED');
  await unitDoes(it, 'acceptAssignment', assistant);
  await unitDoes(it, 'replySuggestion', assistant, reply());
  expect(await it.step('withdrawSuggestion', { reason: '问题已经解决' }, lead)).toBe('WITHDRAWN');
  expect(
    await rows(
      'select status, ended_on::text from suggestion_assignment where suggestion_id = $1 order by status',
      it.key,
    ),
  ).toEqual([
    { status: 'ENDED', ended_on: '2026-11-29' },
    { status: 'REPLIED', ended_on: null },
  ]);
  expect(await told(it, 'id')).toBeNull();
  const answered = await come(fixture, 'ASSIGNED', separate);
  await unitDoes(answered, 'acceptAssignment', unit);
  await unitDoes(answered, 'replySuggestion', unit, reply());
  expect(await refused(answered, 'withdrawSuggestion', {}, lead)).toEqual(['ANSWERED_IN_PART', 'id']);
  expect((await told(answered, 'actions { name allowed refusal { code } }', lead)).actions).toContainEqual({
    name: 'withdrawSuggestion',
    allowed: false,
    refusal: { code: 'ANSWERED_IN_PART' },
  });
});

test('what is not one’s own to do is refused, and nothing changes', async () => {
  const it = await come(fixture, 'UNIT_DETERMINED');
  const before = await written(fixture);
  const denied = async (name: string, input: object, viewer: Viewer) =>
    (await act(fixture, name, { id: it.id, expectedVersion: it.version, ...input }, viewer).catch((error) => error))
      .extensions.code;
  expect(await denied('assignSuggestion', {}, otherOffice)).toBe('NOT_FOUND');
  expect(await denied('assignSuggestion', {}, { ...office, posts: ['SPECIAL_COMMITTEE'] })).toBe('FORBIDDEN');
  for (const viewer of [lead, { role: 'system' }, { role: 'audit' }] as const)
    expect(await denied('assignSuggestion', {}, viewer), viewer.role).toBe('FORBIDDEN');
  expect(await denied('assignSuggestion', {}, unit)).toBe('FORBIDDEN');
  expect(await denied('withdrawSuggestion', {}, outsider)).toBe('FORBIDDEN');
  expect(await denied('withdrawSuggestion', {}, office)).toBe('FORBIDDEN');
  expect(await denied('publishSuggestion', {}, lead)).toBe('FORBIDDEN');
  expect(await written(fixture)).toEqual(before);
});

test('what acts have written keeps every rule of the concepts', async () => {
  const client = await fixture.store.pool.connect();
  await client.query(`set session_replication_role = replica; delete from suggestion where number like '2024-%';
    delete from suggestion_co_signer c where not exists (select from suggestion s where s.id = c.suggestion_id);
    delete from suggestion_assignment c where not exists (select from suggestion s where s.id = c.suggestion_id)`);
  const specs = platform.specs.filter(({ name }) => /^Suggestion/.test(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release(true);
});
