import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { Suggestion } from '../../schema/suggestions/suggestion.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { SuggestionReply } from '../../schema/suggestions/suggestion-reply.js';
import { assistant, done, inKangbashi, lead, office, openHandling, refusal, stranger, today } from './handling.js';

const waiting = { on: '2026-11-20', parts: [[lead, 'LEAD']] } as const;
const accepted = { status: 'ACCEPTED', acceptedOn: '2026-11-21' };
const underWay = { on: '2026-11-20', status: 'ACCEPTED_BY_UNIT', parts: [[lead, 'LEAD', accepted]] } as const;
const setting = {
  life: waiting,
  together: {
    ...underWay,
    parts: [
      [lead, 'LEAD', accepted],
      [assistant, 'ASSIST', { ...accepted, dueOn: today }],
    ],
  },
  lapsed: {
    ...underWay,
    parts: [
      [lead, 'LEAD', accepted],
      [assistant, 'ASSIST', { dueOn: '2026-11-28' }],
    ],
  },
  separate: {
    ...underWay,
    parts: [
      [lead, 'SEPARATE', accepted],
      [assistant, 'SEPARATE', accepted],
    ],
  },
  returned: {
    ...waiting,
    parts: [
      [lead, 'LEAD'],
      [assistant, 'ASSIST'],
    ],
  },
  kept: waiting,
  late: { ...waiting, on: '2026-11-18' },
  lastDay: { ...waiting, parts: [[lead, 'LEAD', { returnDueOn: '2026-11-28' }]] },
  extended: underWay,
  overdue: {
    ...underWay,
    on: '2026-08-20',
    parts: [[lead, 'LEAD', { ...accepted, acceptedOn: '2026-08-21', dueOn: '2026-11-28' }]],
  },
  paused: {
    ...underWay,
    parts: [
      [lead, 'LEAD', { status: 'PAUSED', acceptedOn: '2026-11-21', dueOn: '2026-11-25', pausedOn: '2026-11-24' }],
    ],
  },
  stopped: underWay,
  classes: underWay,
  promises: underWay,
  summary: underWay,
  unmet: { ...underWay, ...inKangbashi },
  met: { ...underWay, ...inKangbashi },
  again: {
    ...underWay,
    status: 'REHANDLING',
    parts: [[lead, 'LEAD', { ...accepted, repliedOn: '2026-11-22', secondDueOn: '2027-01-29' }]],
  },
  withdrawn: { ...underWay, status: 'WITHDRAWN' },
  reviewed: { ...underWay, parts: [[stranger, 'LEAD', accepted]] },
} as const;

let opened: Awaited<ReturnType<typeof openHandling<keyof typeof setting>>>;
beforeAll(async () => {
  opened = await openHandling(setting as never);
  await opened.fixture.store.pool.query('update agency set has_reply_review = true where id = $1', [stranger.agency]);
});
afterAll(() => opened.fixture.close());

type Name = keyof typeof setting;
const part = (name: Name, n = 0) => opened.cases[name].parts[n]!;
const act = (name: Name, what: string, viewer = lead, input: object = {}, n = 0) =>
  done(opened.fixture, what, part(name, n), viewer, input);
const refused = (name: Name, what: string, viewer = lead, input: object = {}, n = 0) =>
  refusal(opened.fixture, what, part(name, n), viewer, input);
const answer = (more: object = {}) => ({ mode: 'WRITTEN', result: 'SOLVED', content: '已经办好', ...more });
const read = async (id: string, fields: string, viewer = lead) =>
  (
    await opened.fixture.ask(`query($id: ID!) { suggestionAssignment(id: $id) { ${fields} } }`, {
      variables: { id: `SuggestionAssignment:${id}` },
      viewer,
    })
  ).suggestionAssignment;

test('a unit accepts, gets more time and replies, and the suggestion moves along', async () => {
  expect(await act('life', 'acceptAssignment')).toMatchObject({
    version: 2,
    status: 'ACCEPTED',
    acceptedOn: today,
    suggestion: { status: 'ACCEPTED_BY_UNIT', result: null, version: 2 },
  });
  const more = { dueOn: '2027-05-20', reason: '涉及面广，须多部门研究' };
  expect(await act('life', 'extendAssignment', office, more)).toMatchObject({
    status: 'ACCEPTED',
    dueOn: '2027-05-20',
    originalDueOn: '2027-02-01',
    extensionReason: '涉及面广，须多部门研究',
    suggestion: { status: 'EXTENSION_GRANTED', version: 3 },
  });
  expect(
    await act('life', 'replySuggestion', lead, answer({ localClass: 'A类', promisedOn: '2026-12-31' })),
  ).toMatchObject({
    version: 4,
    status: 'REPLIED',
    repliedOn: today,
    suggestion: { status: 'REPLIED', result: 'SOLVED', version: 4 },
  });
  const told = await read(
    part('life'),
    'isOverdue history { act from to role who reason } replies { nodes { mode result localClass content isPublished promisedOn } }',
  );
  const step = (name: string, from: string, to: string, role: string, who: string, reason: string | null = null) => ({
    ...{ act: name, from, to, role, who, reason },
  });
  expect(told).toEqual({
    isOverdue: false,
    history: [
      step('acceptAssignment', 'ASSIGNED', 'ACCEPTED', 'AGENCY', '东胜区交通运输局'),
      step('extendAssignment', 'ACCEPTED', 'ACCEPTED', 'STAFF', '东胜区', '涉及面广，须多部门研究'),
      step('replySuggestion', 'ACCEPTED', 'REPLIED', 'AGENCY', '东胜区交通运输局'),
    ],
    replies: {
      nodes: [
        {
          mode: 'WRITTEN',
          result: 'SOLVED',
          localClass: 'A类',
          content: '已经办好',
          isPublished: false,
          promisedOn: '2026-12-31',
        },
      ],
    },
  });
});

test('a unit publishes its reply in full only where the suggestion is public itself', async () => {
  const { suggestion } = opened.cases.summary;
  await opened.fixture.store.pool.query(`update suggestion set publicity = 'SUMMARY_ONLY' where id = $1`, [suggestion]);
  expect(await refused('summary', 'replySuggestion', lead, answer({ isPublished: true }))).toBe('NOT_TO_BE_PUBLIC');
  expect((await act('summary', 'replySuggestion', lead, answer())).suggestion.status).toBe('REPLIED');
});

test('the lead unit waits for those who assist, and not beyond their time', async () => {
  expect(await refused('together', 'replySuggestion', lead, answer())).toBe('ASSISTANTS_PENDING');
  const opinion = await act('together', 'replySuggestion', assistant, answer({ result: 'PLANNED' }), 1);
  expect(opinion).toMatchObject({ status: 'REPLIED', suggestion: { status: 'ACCEPTED_BY_UNIT', result: null } });
  expect((await act('together', 'replySuggestion', lead, answer())).suggestion).toMatchObject({
    status: 'REPLIED',
    result: 'SOLVED',
  });
  expect((await act('lapsed', 'replySuggestion', lead, answer())).suggestion.status).toBe('REPLIED');
  await act('lapsed', 'acceptAssignment', assistant, {}, 1);
  expect((await act('lapsed', 'replySuggestion', assistant, answer(), 1)).suggestion.status).toBe('REPLIED');
});

test('units that reply on their own parts have replied when all have, and the least of it is the outcome', async () => {
  expect((await act('separate', 'replySuggestion', lead, answer({ result: 'PLANNED' }))).suggestion).toMatchObject({
    status: 'ACCEPTED_BY_UNIT',
    result: 'PLANNED',
  });
  expect((await act('separate', 'replySuggestion', assistant, answer(), 1)).suggestion).toMatchObject({
    status: 'REPLIED',
    result: 'PLANNED',
  });
});

test('a unit may return what is not its own within seven working days of 鄂尔多斯市, and no later', async () => {
  const why = { reason: '不属于本单位职责' };
  expect(await refused('late', 'requestReturn', lead, why)).toBe('TOO_LATE_TO_RETURN');
  expect(await refused('lastDay', 'requestReturn', lead, why)).toBe('TOO_LATE_TO_RETURN');
  expect(await act('kept', 'requestReturn', lead, why)).toMatchObject({
    status: 'RETURN_REQUESTED',
    suggestion: { status: 'RETURN_REQUESTED' },
  });
  expect(await refused('kept', 'grantReturn', office)).toBe('NOBODY_LEFT_TO_REPLY');
  expect(await act('kept', 'refuseReturn', office, { reason: '属于该单位职责' })).toMatchObject({
    status: 'ASSIGNED',
    suggestion: { status: 'ASSIGNED' },
  });
  await act('returned', 'acceptAssignment');
  await act('returned', 'requestReturn', assistant, why, 1);
  expect(await act('returned', 'grantReturn', office, {}, 1)).toMatchObject({
    status: 'ENDED',
    endedOn: today,
    suggestion: { status: 'ACCEPTED_BY_UNIT' },
  });
});

test('more time is later, asked for in time, and within the six months of the law', async () => {
  const extend = (dueOn: string) => refused('extended', 'extendAssignment', office, { dueOn, reason: '论证' });
  expect(await extend('2027-02-01')).toBe('NO_EXTENSION');
  expect(await extend('2027-05-21')).toBe('BEYOND_THE_LAW');
  expect(await refused('overdue', 'extendAssignment', office, { dueOn: '2027-01-01', reason: '论证' })).toBe(
    'LATE_ALREADY',
  );
});

test('a clock that is stopped runs on with a last day that is later by the days of the pause', async () => {
  expect(await refused('overdue', 'pauseAssignment', office, { reason: '等待规划批复' })).toBe('LATE_ALREADY');
  const stopped = await act('stopped', 'pauseAssignment', office, { reason: '等待规划批复' });
  expect(stopped).toMatchObject({
    status: 'PAUSED',
    pausedOn: today,
    isOverdue: false,
    handlingState: 'OPEN',
    daysLeft: null,
  });
  expect(await refused('stopped', 'replySuggestion', lead, answer())).toBe('WRONG_STATE');
  // Stopped on the 24th, a day before the last one.
  expect(await act('paused', 'resumeAssignment', office)).toMatchObject({
    status: 'ACCEPTED',
    dueOn: '2026-11-30',
    originalDueOn: null,
    pausedOn: null,
    pausedDays: 5,
    daysLeft: 1,
  });
  const { history } = await read(part('stopped'), 'history { act from to role reason }');
  expect(history).toEqual([
    { act: 'pauseAssignment', from: 'ACCEPTED', to: 'PAUSED', role: 'STAFF', reason: '等待规划批复' },
  ]);
});

test('a local class says what it means, and contradicts no result', async () => {
  const reply = (more: object) => refused('classes', 'replySuggestion', lead, answer(more));
  expect(await reply({ localClass: 'C', result: 'SOLVED' })).toBe('OTHER_CLASS');
  expect(await reply({ localClass: '戊', result: null })).toBe('NO_RESULT');
  expect(await reply({ content: null })).toBe('NO_CONTENT');
  expect(await reply({ promisedOn: today })).toBe('PROMISED_IN_THE_PAST');
  expect(
    (await act('classes', 'replySuggestion', lead, answer({ localClass: '乙类', result: null }))).suggestion.result,
  ).toBe('BEING_SOLVED');
  expect((await act('promises', 'replySuggestion', lead, answer({ localClass: '戊' }))).suggestion.result).toBe(
    'SOLVED',
  );
});

test('where a rule asks it, the unit meets the deputy before it writes', async () => {
  expect(await refused('unmet', 'replySuggestion', lead, answer())).toBe('MEET_FIRST');
  expect(await refused('unmet', 'replySuggestion', lead, answer({ metOn: '2026-11-19' }))).toBe('MET_AT_ANOTHER_TIME');
  expect(await refused('unmet', 'replySuggestion', lead, answer({ metOn: '2026-11-30' }))).toBe('MET_AT_ANOTHER_TIME');
  expect((await act('unmet', 'replySuggestion', lead, answer({ metOn: '2026-11-25' }))).status).toBe('REPLIED');
  expect((await act('met', 'replySuggestion', lead, answer({ mode: 'FACE_TO_FACE' }))).status).toBe('REPLIED');
});

test('a second reply has a day of its own', async () => {
  expect(await read(part('again'), 'actions { name allowed dueOn }')).toMatchObject({
    actions: expect.arrayContaining([{ name: 'replySuggestion', allowed: true, dueOn: '2027-01-29' }]),
  });
  expect(await act('again', 'replySuggestion', lead, answer())).toMatchObject({
    status: 'REPLIED',
    repliedOn: '2026-11-22',
    secondRepliedOn: today,
    suggestion: { status: 'REPLIED' },
  });
});

test('a unit that reviews its replies sends none that its reviewer has not seen', async () => {
  const handler = stranger;
  const reviewer = { ...stranger, posts: ['UNIT_REVIEWER'] };
  expect(await refused('reviewed', 'replySuggestion', handler, answer())).toBe('NOT_REVIEWED');
  await act('reviewed', 'draftReply', handler, { replyDraft: '初稿' });
  expect(await refused('reviewed', 'returnDraft', handler)).toBe('NOT_REVIEWED');
  expect((await act('reviewed', 'returnDraft', reviewer)).status).toBe('ACCEPTED');
  await act('reviewed', 'draftReply', handler, { replyDraft: '二稿' });
  const drafts = 'replyDrafts { nodes { content } }';
  expect((await read(part('reviewed'), drafts, handler)).replyDrafts.nodes).toEqual([{ content: '二稿' }]);
  expect((await act('reviewed', 'replySuggestion', reviewer, answer({ content: null }))).status).toBe('REPLIED');
  const told = await read(part('reviewed'), `${drafts} replies { nodes { content } }`, handler);
  expect([told.replyDrafts.nodes, told.replies.nodes]).toEqual([[{ content: null }], [{ content: '二稿' }]]);
});

test('nobody handles what is not theirs, nor what its deputies have taken back', async () => {
  expect(await refused('withdrawn', 'replySuggestion', lead, answer())).toBe('NOT_IN_HANDLING');
  expect(await refused('withdrawn', 'acceptAssignment', stranger)).toBe('NOT_FOUND');
  expect(await refused('together', 'acceptAssignment', assistant)).toBe('FORBIDDEN');
  expect(await refused('extended', 'extendAssignment', lead, { dueOn: '2027-03-01', reason: '论证' })).toBe(
    'FORBIDDEN',
  );
});

test('what these acts have written keeps every rule of the concepts', async () => {
  const client = await opened.fixture.store.pool.connect();
  const kept = Object.values(opened.cases).flatMap(({ parts }) => parts);
  const broken = await violations(client, [Suggestion, SuggestionAssignment, SuggestionReply].map(specOf));
  client.release();
  expect(JSON.stringify(broken)).not.toMatch(new RegExp(kept.join('|')));
});
