import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { city, deputy, LawRoom, office, otherOffice, statute, today } from './drafting.js';

let room: LawRoom;
let law: string;
let version: string;
let clauses: Map<string, string>;
let solicitation: string;
beforeAll(async () => {
  room = await LawRoom.open();
  law = await room.plan();
  version = await room.publish(
    law,
    'FIRST',
    statute(['为了规范养犬，制定本条例。', '本市的养犬，适用本条例。', '禁止遗弃犬只。']),
  );
  clauses = await room.clauses(version);
  solicitation = (await room.ask({ draftVersion: version })).opinionSolicitation.id;
});
afterAll(() => room.fixture.close());

const tables = [
  'draft_law',
  'draft_law_version',
  'draft_clause',
  'clause_change',
  'opinion_solicitation',
  'legislative_opinion',
];
const more = [
  'solicited_opinion',
  'opinion_co_signer',
  'solicitation_participant',
  'act.answer',
  'act.history',
  'act.audit',
];
const everything = async () =>
  JSON.stringify(
    await room.rows(
      `select ${[...tables, ...more].map((table) => `(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from ${table} t) as "${table}"`).join(', ')}`,
    ),
  );
/** What an attempt is refused with; it must leave everything as it was. */
async function refused(attempt: () => Promise<Data>): Promise<unknown> {
  const before = await everything();
  const told = await attempt();
  expect(await everything()).toBe(before);
  return refusalOf(told);
}

test('a text comes for a later reading than the last, with numbers of its own for each clause', async () => {
  const submit = (reading: string, text: string) => () => room.try('submitDraftVersion', law, { reading, text });
  expect(await refused(submit('FIRST', '第一条　甲。'))).toEqual(['READ_BEFORE', 'reading']);
  expect(await refused(submit('SECOND', '第一条　甲。\n第一条　乙。'))).toEqual(['NUMBERED_TWICE', 'text']);
  const long = statute(Array.from({ length: 1_001 }, (_, n) => `第${n}件事。`));
  expect(await refused(submit('SECOND', long))).toEqual(['TOO_MANY_CLAUSES', 'text']);
  expect(await refused(() => room.try('publishDraftVersion', version))).toEqual(['PUBLISHED', 'id']);
  await expect(room.try('publishDraftVersion', version, {}, otherOffice)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('of two texts for one reading at once one comes in, and each of its clauses is there once', async () => {
  const planned = await room.plan({ title: '停车条例' });
  const [{ version: seen }] = await room.rows('select version from draft_law where id = $1', planned.split(':')[1]);
  const one = (text: string) =>
    room.act('draftLaw', 'submitDraftVersion', { id: planned, expectedVersion: seen, reading: 'FIRST', text });
  const told = await Promise.all([one('第一条　甲。'), one('第一条　乙。'), one('第一条　丙。')]);
  expect(told.map((it) => it.userErrors[0]?.code ?? 'DONE').toSorted()).toEqual(['DONE', 'STALE', 'STALE']);
  const found = await room.rows(
    'select c.id from draft_clause c join draft_law_version v on v.id = c.draft_version_id where v.draft_law_id = $1',
    planned.split(':')[1],
  );
  expect(found).toHaveLength(1);
});

test('opinions are asked for on a published version, from today on', async () => {
  const ask = (input: object) => () => room.ask(input);
  expect(await refused(ask({}))).toEqual(['DRAFT_MISSING', 'draftVersion']);
  expect(await refused(ask({ kind: 'WORK_REPORT', draftVersion: version }))).toEqual(['DRAFT_MISSING', 'draftVersion']);
  expect(await refused(ask({ draftVersion: version, opensOn: '2026-11-28' }))).toEqual(['IN_THE_PAST', 'opensOn']);
  expect(await refused(ask({ draftVersion: version, closesOn: '2026-11-28' }))).toEqual(['CLOSES_BEFORE', 'closesOn']);
  const hidden = await room.submit(await room.plan({ title: '节水条例' }), 'FIRST', '第一条　甲。');
  expect(await refused(ask({ draftVersion: hidden }))).toEqual(['VERSION_NOT_PUBLISHED', 'draftVersion']);
});

test('fewer days than the rule that applies asks for are told with its source, and nobody is stopped', async () => {
  const open = async (more: object) => {
    const { warning, ruleCode, userErrors } = await room.ask({ closesOn: '2026-12-10', ...more });
    return { warning, ruleCode, userErrors };
  };
  expect(await open({ draftVersion: version })).toEqual({
    warning: '征求意见12天，少于《鄂尔多斯市人民代表大会及其常务委员会立法条例（示例）》第三十条规定的30天',
    ...{ ruleCode: 'sample-1506.comment', userErrors: [] },
  });
  const national = await room.plan({ title: '学前教育法', legislature: 'NATIONAL' });
  expect(await open({ draftVersion: await room.publish(national, 'FIRST', '第一条　甲。') })).toEqual({
    warning: '征求意见12天，少于《中华人民共和国立法法（2023年修正）》第四十条规定的30天',
    ...{ ruleCode: 'legislation-law-2023.40.comment', userErrors: [] },
  });
  const silent = { warning: null, ruleCode: null, userErrors: [] };
  expect(await open({ draftVersion: version, closesOn: '2026-12-28' })).toEqual(silent);
  expect(await open({ kind: 'WORK_REPORT' })).toEqual(silent);
});

test('an opinion is about clauses of the text that is asked about, and about words of theirs', async () => {
  const opine = (more: object) => () => room.opine(solicitation, more);
  const [first, last] = [clauses.get('1'), clauses.get('3')];
  const other = await room.publish(await room.plan({ title: '绿化条例' }), 'FIRST', '第一条　甲。');
  const foreign = (await room.clauses(other)).get('1');
  expect(await refused(opine({ draftClause: foreign }))).toEqual(['CLAUSE_OF_ANOTHER_TEXT', 'draftClause']);
  expect(await refused(opine({ draftClause: first, lastClause: foreign }))).toEqual([
    'CLAUSE_OF_ANOTHER_TEXT',
    'lastClause',
  ]);
  expect(await refused(opine({ draftClause: last, lastClause: first }))).toEqual(['CLAUSES_BACKWARDS', 'lastClause']);
  expect(await refused(opine({ draftClause: first, quote: '禁止遗弃' }))).toEqual(['NOT_ITS_WORDS', 'quote']);
  expect(await refused(opine({ deputy: `Deputy:${ids.deputy(1)}` }))).toEqual(['SPEAKS_FOR_ANOTHER', 'deputy']);
  expect(await refused(opine({ coSigners: [`Deputy:${ids.deputy(1)}`] }))).toEqual(['CO_SIGNERS_ALONE', 'coSigners']);
  const whole = { draftClause: first, lastClause: last, name: '王小明' };
  expect((await room.opine(solicitation, whole)).userErrors).toEqual([]);
  const told = await room.opine(solicitation, { draftClause: last, quote: '遗弃犬只', content: '请明确何为遗弃' });
  expect(told.userErrors).toEqual([]);
  const found = await room.rows('select contributor_masked, quote, status from legislative_opinion order by id');
  expect(found).toEqual([
    { contributor_masked: '王**', quote: null, status: 'SUBMITTED' },
    { contributor_masked: null, quote: '遗弃犬只', status: 'SUBMITTED' },
  ]);
});

test('opinions are taken while the solicitation is open, each by the way of its topic', async () => {
  const planned = await room.ask({ draftVersion: version, opensOn: '2026-12-01' });
  const later = planned.opinionSolicitation.id;
  expect(await refused(() => room.opine(later, {}, office))).toEqual(['OUTSIDE_ITS_DAYS', 'solicitation']);
  expect(await refused(() => room.try('startSolicitation', later))).toEqual(['NOT_YET', 'id']);
  const report = (await room.ask({ kind: 'WORK_REPORT' })).opinionSolicitation.id;
  expect(await refused(() => room.opine(report))).toEqual(['NO_DRAFT', 'solicitation']);
  const words = { division: city, channel: 'ONLINE', summary: '甲', content: '乙', solicitation };
  const answer = (more: object) => () => room.act('solicitedOpinion', 'answerSolicitation', { ...words, ...more });
  expect(await refused(answer({}))).toEqual(['A_DRAFT', 'solicitation']);
  expect(await refused(() => room.try('closeSolicitation', solicitation))).toEqual(['CLOSES_EARLY', 'reason']);
  expect(await refused(() => room.try('publishSolicitationResult', solicitation, { result: '甲' }))).toEqual([
    'WRONG_STATE',
    'id',
  ]);
});

test('deputies are asked, give an opinion together, and the organ replies to it; the public sees it without them', async () => {
  const asked = await room.ask({ kind: 'BUSINESS_ENVIRONMENT', topic: '优化营商环境' });
  const { id } = asked.opinionSolicitation;
  const all = [1, 2, 3].map((n) => `Deputy:${ids.deputy(n)}`);
  await room.on('inviteToSolicitation', id, { deputies: all.slice(0, 2) });
  await room.on('inviteToSolicitation', id, { deputies: all });
  const invited = await room.rows('select id, deputy_id from solicitation_participant order by id');
  expect(invited).toHaveLength(3);
  const own = `SolicitationParticipant:${invited.find((one) => one.deputy_id === ids.deputy(1))!.id}`;
  await room.on('acknowledgeSolicitation', own, {}, deputy);
  expect(await refused(() => room.try('acknowledgeSolicitation', own, {}, deputy))).toEqual(['ANSWERED', 'id']);

  const words = {
    solicitation: id,
    division: city,
    channel: 'ONLINE',
    summary: '建议放宽人才引进',
    content: '外贸人才难招',
  };
  const answer = (more: object) => room.act('solicitedOpinion', 'answerSolicitation', { ...words, ...more }, deputy);
  expect(await refused(() => answer({ coSigners: [`Deputy:${ids.deputy(1)}`] }))).toEqual([
    'CO_SIGNER_LEADS',
    'coSigners',
  ]);
  const given = await answer({ coSigners: all.slice(1) });
  const opinion = given.solicitedOpinion.id;
  const signers = (await room.rows('select id from opinion_co_signer order by position')).map(
    (one) => `OpinionCoSigner:${one.id}`,
  );
  const [second, third] = [2, 3].map((n) => ({ role: 'deputy', deputy: ids.deputy(n) }) as const);
  await room.on('coSignOpinion', signers[0]!, { agrees: true }, second);
  expect(await refused(() => room.try('coSignOpinion', signers[0]!, { agrees: true }, second))).toEqual([
    'ANSWERED',
    'agrees',
  ]);
  await expect(room.try('coSignOpinion', signers[1]!, { agrees: true }, second)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  await room.on('coSignOpinion', signers[1]!, { agrees: false }, third);

  expect(await refused(() => room.try('collateOpinions', solicitation, { topics: [opinion] }))).toEqual([
    'OF_ANOTHER_CALL',
    'opinions',
  ]);
  expect(
    await refused(() => room.try('referOpinions', id, { opinions: [opinion], agency: `Agency:${ids.agency(0)}` })),
  ).toEqual(['NOT_AT_THAT_STEP', 'opinions']);
  await room.on('closeSolicitation', id, { reason: '已充分征求意见' });
  await room.on('collateOpinions', id, { topics: [opinion], summary: '一件' });
  expect(await refused(() => room.try('coSignOpinion', signers[1]!, { agrees: true }, third))).toEqual([
    'TAKEN_UP',
    'id',
  ]);
  await room.on('referOpinions', id, { opinions: [opinion], agency: `Agency:${ids.agency(0)}` });
  const organ = { role: 'agency', agency: ids.agency(0), division: '150600000000' } as const;
  await room.on('replyOpinion', opinion, { reply: '已纳入政策' }, organ);
  await room.on('reportRectification', opinion, { rectification: '办法已修改' }, organ);
  const seen = `query($id: ID!) { solicitedOpinion(id: $id) { summary status reply repliedOn rectification rectifiedOn referredTo { name } } }`;
  expect((await room.fixture.ask(seen, { variables: { id: opinion } })).solicitedOpinion).toBe(null);
  await room.on('reportSolicitation', id, { decision: await room.decide('HEARD', id, 'NOTED') });
  await room.on('publishSolicitationResult', id, { result: '一件意见已办理' });
  expect((await room.fixture.ask(seen, { variables: { id: opinion } })).solicitedOpinion).toEqual({
    ...{ summary: '建议放宽人才引进', status: 'REPLIED', reply: '已纳入政策', repliedOn: today },
    ...{ rectification: '办法已修改', rectifiedOn: today, referredTo: { name: '鄂尔多斯市教育体育局' } },
  });
  const hidden = '{ opinionCoSigners { totalCount } }';
  expect((await room.fixture.ask(hidden)).opinionCoSigners.totalCount).toBe(0);
  expect((await room.fixture.ask(hidden, { viewer: deputy })).opinionCoSigners.totalCount).toBe(2);
});
