import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { refusalOf } from '../acts/acting.js';
import type { Data } from '../setup/fixture.js';
import { ids } from '../setup/small-place.js';
import { city, deputy, LawRoom, office, otherOffice, statute, today } from './drafting.js';

let room: LawRoom;
let law: string;
let report: string;
beforeAll(async () => {
  room = await LawRoom.open();
  law = await room.plan();
  await room.publish(law, 'FIRST', statute(['禁止遗弃犬只。', '养犬应当登记。']));
});
afterAll(() => room.fixture.close());

const deputies = [1, 2].map((n) => `Deputy:${ids.deputy(n)}`);
const plan = (more: object = {}) => ({
  ...{ title: '养犬管理条例立法调研报告', purpose: 'LEGISLATION', level: 'PREFECTURE', division: city, draftLaw: law },
  ...{ form: 'SYMPOSIUM', name: '养犬管理条例立法征求意见座谈会', startsOn: today, leadAuthor: deputies[0] },
  ...{ deputies: [deputies[0], deputies[0]], ...more },
});
const planned = (more?: object, viewer: Viewer = office): Promise<Data> =>
  room.act('researchReport', 'planResearch', plan(more), viewer);
const nothingWritten = async (attempt: () => Promise<Data>): Promise<unknown> => {
  const sums = () =>
    room.rows(
      'select (select md5(string_agg(r::text, $1 order by r.id)) from research_report r) as r, (select count(*) from activity) as a, (select count(*) from activity_participation) as p, (select count(*) from act.audit) as n',
      '|',
    );
  const before = await sums();
  const told = await attempt();
  expect(await sums()).toEqual(before);
  return refusalOf(told);
};
const roll = async () =>
  (await room.rows('select deputy_id, role from activity_participation order by deputy_id')).length;

test('research for a law names its draft, lies ahead, and deputies of the place are invited, each once', async () => {
  expect(await nothingWritten(() => planned({ draftLaw: null }))).toEqual(['LAW_MISSING', 'draftLaw']);
  expect(await nothingWritten(() => planned({ purpose: 'SUPERVISION' }))).toEqual(['LAW_MISSING', 'draftLaw']);
  expect(await nothingWritten(() => planned({ startsOn: '2026-11-28' }))).toEqual(['IN_THE_PAST', 'startsOn']);
  await expect(planned({}, otherOffice)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  await expect(planned({}, deputy)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  const told = await planned();
  expect(told.userErrors).toEqual([]);
  report = told.researchReport.id;
  expect(await roll()).toBe(1);
  await room.on('inviteToResearch', report, { deputies });
  await room.on('inviteToResearch', report, { deputies });
  expect(await roll()).toBe(2);
});

test('what is said there is linked to it; of another law, or before its day, nothing is said there', async () => {
  const [{ activity }] = await room.rows('select activity_id as activity from research_report');
  const [version] = await room.rows('select id from draft_law_version');
  const { id: solicitation } = (await room.ask({ draftVersion: `DraftLawVersion:${version!.id}` })).opinionSolicitation;
  const said = { channel: 'SYMPOSIUM', activity: `Activity:${activity}` };
  const opinion = (await room.opine(solicitation, { ...said, coSigners: [deputies[1]] }, deputy)).legislativeOpinion.id;
  const other = await room.plan({ title: '停车条例' });
  const text = statute(['停车场应当公布收费标准。']);
  const { id: elsewhere } = (await room.ask({ draftVersion: await room.publish(other, 'FIRST', text) }))
    .opinionSolicitation;
  expect(await nothingWritten(() => room.opine(elsewhere, said))).toEqual(['OF_ANOTHER_LAW', 'activity']);
  const { researchReport: later } = await planned({ startsOn: '2026-12-09', deputies: [] });
  const [{ id }] = await room.rows(
    'select activity_id as id from research_report where id = $1',
    later.id.split(':')[1],
  );
  const early = { channel: 'SYMPOSIUM', activity: `Activity:${id}` };
  expect(await nothingWritten(() => room.opine(solicitation, early))).toEqual(['NOT_YET', 'activity']);
  expect(await nothingWritten(() => room.try('submitReport', later.id, { summary: '甲' }))).toEqual(['NOT_YET', 'id']);
  const { draftLaw } = await room.fixture.ask(
    `query($id: ID!) { draftLaw(id: $id) { activities(filter: { startsOn: { lte: "${today}" } }) { nodes { name legislativeOpinions { nodes { id coSigners { nodes { status } } } } } } } }`,
    { variables: { id: law }, viewer: office },
  );
  expect(draftLaw.activities.nodes).toEqual([
    {
      name: '养犬管理条例立法征求意见座谈会',
      legislativeOpinions: { nodes: [{ id: opinion, coSigners: { nodes: [{ status: 'INVITED' }] } }] },
    },
  ]);
});

test('its author hands the report in, the office passes it on, and the organ alone answers, once', async () => {
  const agency: Viewer = { role: 'agency', division: '150600000000', agency: ids.agency(1) };
  const words = { summary: '责任边界不够清晰', recommendations: '明确部门' };
  await expect(
    room.try('submitReport', report, words, { role: 'deputy', deputy: ids.deputy(2) }),
  ).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  await room.on('submitReport', report, words, deputy);
  expect(await nothingWritten(() => room.try('inviteToResearch', report, { deputies }))).toEqual(['WRONG_STATE', 'id']);
  await room.on('forwardReport', report, { agency: `Agency:${ids.agency(1)}` });
  const twenty = await Promise.all(
    Array.from({ length: 20 }, () => room.try('answerReport', report, { answer: '已列入整改清单' }, agency)),
  );
  expect(twenty.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  await room.on('publishReport', report);
  expect(await nothingWritten(() => room.try('publishReport', report))).toEqual(['PUBLISHED', 'id']);
  const { researchReport: told } = await room.fixture.ask(
    'query($id: ID!) { researchReport(id: $id) { status summary answer answeredOn forwardedOn activity { status } draftLaw { title } } }',
    { variables: { id: report } },
  );
  expect(told).toEqual({
    ...{ status: 'ANSWERED', summary: '责任边界不够清晰', answer: '已列入整改清单' },
    ...{
      answeredOn: today,
      forwardedOn: today,
      activity: { status: 'SUMMARISED' },
      draftLaw: { title: '养犬管理条例' },
    },
  });
});

test('an opinion that nobody asked for is collated and goes up by itself; one of a solicitation does not', async () => {
  const [{ id: first }] = await room.rows('select id from legislative_opinion');
  const asked = `LegislativeOpinion:${first}`;
  expect(await nothingWritten(() => room.try('collateOpinion', asked))).toEqual(['SOLICITED', 'id']);
  await room.rows(
    `insert into legislative_opinion (id, number, division_code, channel, summary, content, status, submitted_on)
     values (gen_random_uuid(), 'LF-1', '150602000000', 'ONLINE', '建议登记下沉', '建议登记下沉', 'SUBMITTED', '2026-11-20')`,
  );
  const [{ id }] = await room.rows(`select id from legislative_opinion where number = 'LF-1'`);
  const alone = `LegislativeOpinion:${id}`;
  await room.on('collateOpinion', alone, { summary: '登记下沉到社区' });
  await room.on('forwardOpinion', alone, { forwardedTo: 'PREFECTURE' });
  await room.on('decideAdoption', alone, { adoption: 'ADOPTED', explanation: '写入第二条' });
  await room.on('explainAdoption', alone);
  const [row] = await room.rows(
    'select status, summary, adoption, forwarded_on::text as day from legislative_opinion where id = $1',
    id,
  );
  expect(row).toEqual({ status: 'EXPLAINED', summary: '登记下沉到社区', adoption: 'ADOPTED', day: today });
});
