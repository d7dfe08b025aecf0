import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContactQrCode } from '../../schema/deputies/contact-qr-code.js';
import { LivelihoodProject } from '../../schema/projects/livelihood-project.js';
import { OnlineChannel } from '../../schema/stations/online-channel.js';
import { Station } from '../../schema/stations/station.js';
import type { RowOf } from '../../seeds/kit/dataset.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { deputy, everything, office, submit } from './voice.js';

const place = '150602001002';
const of = (kind: string) => uuidOf(kind, 77);

let fixture: Fixture;
beforeAll(async () => {
  const data = smallPlace();
  data.add(Station, {
    ...{ id: of('station'), code: 'S-77', name: '交通街道代表之家', division: place, address: '交通街1号' },
    ...{ kind: 'DEPUTY_HOME', tier: 'CENTRE', hostKind: 'COMMUNITY', mode: 'ONSITE', status: 'OPEN' },
    ...{ coLocatedWith: [], featureTags: [], isModel: false, openingHours: '每日9时至17时', openedOn: '2020-05-01' },
  });
  data.add(LivelihoodProject, {
    ...{ id: of('project'), number: 'P-77', name: '吉祥广场改造', division: place, year: 2026, level: 'TOWNSHIP' },
    ...{
      method: 'SESSION_BALLOT',
      category: 'OLD_COMMUNITY_RENOVATION',
      leadOfficial: '李四',
      target: '完成改造',
      status: 'IN_PROGRESS',
    },
    ...{ progressFlag: 'ON_TRACK', progressRate: 0.5, investmentFen: 1, investedFen: 0 },
    ...{ plannedStartOn: '2026-03-01', dueOn: '2026-12-20' },
  });
  data.add(OnlineChannel, {
    ...{ id: of('channel'), name: '东胜人大', kind: 'ENTRANCE', division: place, services: [], levels: [] },
    ...{ dailyHours: 24, status: 'RUNNING', openedOn: '2022-01-01' },
  });
  const code = (token: string, holder: object) =>
    data.add(ContactQrCode, {
      ...{ id: uuidOf(token, 0), token, division: place, status: 'ACTIVE', issuedOn: '2024-01-01', scanCount: 0 },
      ...holder,
    } as RowOf<ContactQrCode>);
  code('at-the-station', { holderKind: 'STATION', station: of('station') });
  code('at-the-project', { holderKind: 'PROJECT', project: of('project') });
  code('in-the-account', { holderKind: 'CHANNEL', onlineChannel: of('channel') });
  code('of-the-liaison', { holderKind: 'LIAISON', liaisonName: '赵强', station: of('station') });
  fixture = await openFixture(data);
});
afterAll(() => fixture.close());

const sent = { deputy: undefined };
const reached = async (told: Data) => {
  const source = `query($code: String!) { feedbackByTrackingCode(trackingCode: $code) { channel
    scannedCode { token liaisonName } deputy { id } station { name } project { name } onlineChannel { name } } }`;
  return (await fixture.ask(source, { variables: { code: told.trackingCode } })).feedbackByTrackingCode;
};
const nowhere = { deputy: null, station: null, project: null, onlineChannel: null };
const code = (token: string, liaisonName: string | null = null) => ({ token, liaisonName });

test.each([
  ['DEPUTY_QR', 'qr-token-1', { deputy: { id: `Deputy:${ids.deputy(1)}` } }, code('qr-token-1')],
  ['STATION_QR', 'at-the-station', { station: { name: '交通街道代表之家' } }, code('at-the-station')],
  ['PROJECT_QR', 'at-the-project', { project: { name: '吉祥广场改造' } }, code('at-the-project')],
  ['CHANNEL_QR', 'in-the-account', { onlineChannel: { name: '东胜人大' } }, code('in-the-account')],
  ['LIAISON_QR', 'of-the-liaison', { station: { name: '交通街道代表之家' } }, code('of-the-liaison', '赵强')],
])('what comes by %s reaches whom or what the code %s is of', async (channel, scannedCode, target, known) => {
  const told = await submit(fixture, { ...sent, channel, scannedCode });
  expect(told.userErrors).toEqual([]);
  expect(await reached(told)).toEqual({ ...nowhere, channel, scannedCode: known, ...target });
});

test('who writes by a code has scanned it: each message counts, also of ten that come at once, and a refused one does not', async () => {
  const scans = async () =>
    (await fixture.store.pool.query(`select scan_count from contact_qr_code where token = 'of-the-liaison'`)).rows[0]
      .scan_count;
  const before = await scans();
  const send = (n: number) =>
    submit(fixture, { ...sent, channel: 'LIAISON_QR', scannedCode: 'of-the-liaison', content: `第${n}盏路灯不亮` });
  const told = await Promise.all(Array.from({ length: 10 }, (_, n) => send(n)));
  expect(told.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  await submit(fixture, { ...sent, channel: 'DEPUTY_QR', scannedCode: 'of-the-liaison' });
  expect(await scans()).toBe(before + 10);
});

test('the deputy whose code was scanned finds the message, and may screen it', async () => {
  const { number } = await submit(fixture, { ...sent, channel: 'DEPUTY_QR', scannedCode: 'qr-token-1' });
  const source = `query($number: String!) { publicFeedbackItemByNumber(number: $number) { actions { name allowed } } }`;
  const { publicFeedbackItemByNumber } = await fixture.ask(source, { variables: { number }, viewer: deputy });
  expect(publicFeedbackItemByNumber.actions).toContainEqual({ name: 'screenFeedback', allowed: true });
});

test.each([
  ['no code', { channel: 'PROJECT_QR' }, 'CODE_MISSING', 'scannedCode'],
  ['a code of another kind', { channel: 'PROJECT_QR', scannedCode: 'qr-token-1' }, 'CODE_LEADS_ELSEWHERE', 'channel'],
  [
    'another deputy than the code is of',
    { channel: 'DEPUTY_QR', scannedCode: 'qr-token-1', deputy: `Deputy:${ids.deputy(2)}` },
    'CODE_LEADS_ELSEWHERE',
    'deputy',
  ],
  [
    'a project beside the code of a station',
    { channel: 'STATION_QR', scannedCode: 'at-the-station', project: `LivelihoodProject:${of('project')}` },
    'CODE_LEADS_ELSEWHERE',
    'project',
  ],
])('a message with %s is refused, and nothing is kept', async (_what, more, reason, argument) => {
  const before = await everything(fixture);
  const told = await submit(fixture, { ...sent, ...more });
  expect(told.userErrors).toEqual([{ code: reason, message: expect.any(String), path: ['input', argument] }]);
  expect(told.trackingCode).toBeNull();
  expect(await everything(fixture)).toEqual(before);
});

test('a code that has been withdrawn leads nowhere: it is unknown to citizens, and named to the office that sees it', async () => {
  const before = await everything(fixture);
  const withdrawn = { ...sent, channel: 'DEPUTY_QR', scannedCode: 'qr-token-3' };
  await expect(submit(fixture, withdrawn)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND', argument: 'submitFeedback.input.scannedCode' },
  });
  const own = { viewer: { ...deputy, deputy: ids.deputy(3) } };
  expect((await submit(fixture, withdrawn, own)).userErrors[0]).toMatchObject({ code: 'CODE_WITHDRAWN' });
  expect(office.division).toBe('150602000000');
  expect(await everything(fixture)).toEqual(before);
});
