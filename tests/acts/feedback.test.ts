import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { platform } from '../../schema/platform.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { deputy, office, perform, submit, unit } from './voice.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const found = (code: string, fields: string): Promise<Data> =>
  fixture
    .ask(`query($code: String!) { feedbackByTrackingCode(trackingCode: $code) { ${fields} } }`, { variables: { code } })
    .then((data) => data.feedbackByTrackingCode);
const idOf = async (number: string) =>
  (await fixture.store.pool.query('select id from public_feedback where number = $1', [number])).rows[0].id;
const on = (record: { id: string; version: number }) => ({ id: record.id, expectedVersion: record.version });

test('whoever sends words without a name is told a number and a code, and nothing else', async () => {
  const told = await submit(fixture, { name: '欧阳明', phone: '13812340001' });
  expect(told).toEqual({
    publicFeedback: null,
    number: expect.stringMatching(/^YJ20261129-[0-9A-F]{12}$/),
    trackingCode: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/),
    userErrors: [],
    replayed: false,
  });
  const { rows } = await fixture.store.pool.query('select * from public_feedback where number = $1', [told.number]);
  expect(rows[0]).toMatchObject({ citizen_name_masked: '欧**', phone_masked: '138****0001', is_published: false });
  const kept = JSON.stringify(
    (
      await fixture.store.pool.query(
        'select f::text, a::text, h::text, u::text from public_feedback f, act.answer a, act.history h, act.audit u',
      )
    ).rows,
  );
  for (const secret of [told.trackingCode, told.trackingCode.replaceAll('-', ''), '13812340001', '欧阳明'])
    expect(kept).not.toContain(secret);
});

test('the code finds the record however it is typed, in the fields that are open to all', async () => {
  const { trackingCode, number } = await submit(fixture);
  const typed = trackingCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await found(typed, 'number status division { name }')).toEqual({
    number,
    status: 'RECEIVED',
    division: { name: '第2社区' },
  });
  expect(await found('0000-0000-0000-0000', 'number')).toBeNull();
  const asking = { variables: { code: trackingCode } };
  const content = 'query($code: String!) { feedbackByTrackingCode(trackingCode: $code) { content } }';
  expect((await fixture.refusal(content, asking)).code).toBe('FORBIDDEN');
  const asOffice = await fixture.ask(content, { ...asking, viewer: office });
  expect(asOffice).toEqual({ feedbackByTrackingCode: { content: '交通街道第2社区的路灯坏了三周' } });
});

test('a message goes its whole way, and its history and what each may do are told', async () => {
  const { trackingCode, number } = await submit(fixture);
  let record = { id: `PublicFeedback:${await idOf(number)}`, version: 1 };
  const step = async (act: string, input: object, viewer = office) => {
    const told = await perform(fixture, act, { ...on(record), ...input }, { viewer });
    expect(told.userErrors, act).toEqual([]);
    record = told.publicFeedback;
    return told.publicFeedback.status;
  };
  const asSender = async (act: string, input: object) => {
    const told = await perform(fixture, act, { trackingCode, ...input });
    expect(told.userErrors, act).toEqual([]);
    record = told.publicFeedback;
    return told.publicFeedback.status;
  };
  expect(await step('screenFeedback', { category: 'ENVIRONMENT' }, deputy)).toBe('SCREENED');
  expect(await step('referFeedback', { agency: `Agency:${ids.agency(1)}` }, deputy)).toBe('REFERRED');
  expect(await step('acceptFeedback', {}, unit)).toBe('IN_HANDLING');
  const told = await fixture.ask(
    `query($id: ID!) { publicFeedbackItem(id: $id) { dueOn actions { name allowed refusal { code message } dueOn } } }`,
    { variables: { id: record.id }, viewer: unit, isChinese: true },
  );
  expect(told.publicFeedbackItem).toEqual({
    dueOn: '2026-12-29',
    actions: [
      {
        name: 'acceptFeedback',
        allowed: false,
        refusal: { code: 'WRONG_STATE', message: '当前状态不能进行此操作' },
        dueOn: null,
      },
      { name: 'replyFeedback', allowed: true, refusal: null, dueOn: '2026-12-29' },
    ],
  });
  expect(await step('replyFeedback', { outcome: '路灯已修复' }, unit)).toBe('HANDLED');
  expect(await asSender('rateFeedback', { satisfaction: 'DISSATISFIED' })).toBe('RATED');
  expect(await asSender('reopenFeedback', { reason: '昨晚又不亮了' })).toBe('REOPENED');
  expect(await found(trackingCode, 'reopenDueOn satisfaction firstSatisfaction handledOn')).toEqual({
    reopenDueOn: '2026-12-14',
    satisfaction: null,
    firstSatisfaction: 'DISSATISFIED',
    handledOn: '2026-11-29',
  });
  expect(await step('acceptFeedback', {}, unit)).toBe('IN_HANDLING');
  expect(await step('replyFeedback', { outcome: '已更换线路', resolvedOn: '2026-11-29' }, unit)).toBe('HANDLED');
  expect(await asSender('rateFeedback', { satisfaction: 'SATISFIED' })).toBe('RATED');
  expect(await step('closeFeedback', {})).toBe('CLOSED');
  expect(await step('publishFeedback', {})).toBe('CLOSED');
  const open = await fixture.ask(
    `query($id: ID!) { publicFeedbackItem(id: $id) { version outcome history { act from to role who reason } actions { name } } }`,
    { variables: { id: record.id } },
  );
  const line = (act: string, from: string | null, to: string, role: string, who: string | null = null) => ({
    act,
    from,
    to,
    role,
    who,
    reason: null,
  });
  expect(open.publicFeedbackItem).toEqual({
    version: 12,
    outcome: '已更换线路',
    actions: [],
    history: [
      line('submitFeedback', null, 'RECEIVED', 'ANONYMOUS'),
      line('screenFeedback', 'RECEIVED', 'SCREENED', 'DEPUTY', '李娜'),
      line('referFeedback', 'SCREENED', 'REFERRED', 'DEPUTY', '李娜'),
      line('acceptFeedback', 'REFERRED', 'IN_HANDLING', 'AGENCY', '东胜区交通运输局'),
      line('replyFeedback', 'IN_HANDLING', 'HANDLED', 'AGENCY', '东胜区交通运输局'),
      line('rateFeedback', 'HANDLED', 'RATED', 'ANONYMOUS'),
      line('reopenFeedback', 'RATED', 'REOPENED', 'ANONYMOUS'),
      line('acceptFeedback', 'REOPENED', 'IN_HANDLING', 'AGENCY', '东胜区交通运输局'),
      line('replyFeedback', 'IN_HANDLING', 'HANDLED', 'AGENCY', '东胜区交通运输局'),
      line('rateFeedback', 'HANDLED', 'RATED', 'ANONYMOUS'),
      line('closeFeedback', 'RATED', 'CLOSED', 'STAFF', '东胜区'),
      line('publishFeedback', 'CLOSED', 'CLOSED', 'STAFF', '东胜区'),
    ],
  });
});

test('what acts have written keeps every rule of the concepts', async () => {
  const client = await fixture.store.pool.connect();
  const specs = platform.specs.filter(({ name }) => /Feedback|Petition|Proposal|Matter|Opinion/.test(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release();
});
