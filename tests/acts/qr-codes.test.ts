import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { agency, citizen, lead, office, type Street, street } from './livelihood.js';
import { as, deputyId, openSupervised, project, stationId } from './supervised.js';
import { key } from './voice.js';

let place: Street;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

const issued = (more: object) => ({ division: `Division:${street}`, ...more });
const issue = (more: object) => place.does('contactQrCode', 'issueQrCode', issued(more), office);
const refused = (more: object, viewer: Viewer = office) =>
  place.refuses('contactQrCode', 'issueQrCode', issued(more), viewer);
const on = (act: string, id: string, more: object = {}) => place.does('contactQrCode', act, { id, ...more }, office);
/** What whoever scans a code finds. */
async function scan(token: string) {
  const source = `query($token: String!) { contactQrCodeByToken(token: $token) { holderKind status station { name } deputy { name } project { name } }
    deputyByQrToken(token: $token) { name } livelihoodProjectByQrToken(token: $token) { name } }`;
  return place.fixture.ask(source, { variables: { token } });
}
const tokenOf = async (id: string): Promise<string> => (await place.row('contactQrCode', id)).token;
async function write(scannedCode: string, channel: string) {
  const source = `mutation($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { number userErrors { code path } } }`;
  const input = { title: '围挡影响出行', content: '扫码反映', category: 'URBAN_TRANSPORT', channel, scannedCode };
  const variables = { input: { ...input, division: `Division:${street}`, idempotencyKey: key() } };
  return (await place.fixture.ask(source, { viewer: citizen, variables })).submitFeedback;
}

test('a code is issued for one holder of its kind, by an office of the place, and nobody can guess it', async () => {
  expect(await refused({ holderKind: 'DEPUTY' })).toEqual(['HOLDER_MISSING', 'deputy']);
  expect(await refused({ holderKind: 'DEPUTY', deputy: deputyId(1), project })).toEqual([
    ...['HOLDER_OF_ANOTHER_KIND', 'project'],
  ]);
  expect(await refused({ holderKind: 'LIAISON', station: stationId })).toEqual(['HOLDER_MISSING', 'liaisonName']);
  expect(await refused({ holderKind: 'STATION', station: stationId, division: 'Division:150603000000' })).toBe(
    'FORBIDDEN',
  );
  for (const viewer of [citizen, lead, as(1)])
    expect(await refused({ holderKind: 'PROJECT', project }, viewer)).toBe('FORBIDDEN');
  const far: Viewer = { role: 'staff', division: '420500000000' };
  expect(await refused({ holderKind: 'PROJECT', project, division: 'Division:420500000000' }, far)).toEqual([
    ...['NOT_THIS_PLACE', 'project'],
  ]);
  const [first, second] = await Promise.all([1, 2].map(() => issue({ holderKind: 'STATION', station: stationId })));
  const tokens = [await tokenOf(first!), await tokenOf(second!)];
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  const row = await place.row('contactQrCode', first!);
  expect([row.status, row.issued_on, row.scan_count]).toEqual(['ACTIVE', '2026-09-01', 0]);
});

test('a message by the code of a project is about the project, and goes to its lead department', async () => {
  const token = await tokenOf(await issue({ holderKind: 'PROJECT', project }));
  expect((await scan(token)).livelihoodProjectByQrToken).toEqual({ name: '口袋公园' });
  const { number, userErrors } = await write(token, 'PROJECT_QR');
  expect(userErrors).toEqual([]);
  const [sent] = await place.rows('select id, project_id from public_feedback where number = $1', number);
  expect(`LivelihoodProject:${sent.project_id}`).toBe(project);
  const id = `PublicFeedback:${sent.id}`;
  await place.does('publicFeedback', 'referFeedback', { id }, office);
  const referred = await place.row('publicFeedback', id);
  expect([referred.status, `Agency:${referred.agency_id}`]).toEqual(['REFERRED', agency(1)]);
  const other = await write(await tokenOf(await issue({ holderKind: 'STATION', station: stationId })), 'STATION_QR');
  const [without] = await place.rows('select id from public_feedback where number = $1', other.number);
  expect(
    await place.refuses('publicFeedback', 'referFeedback', { id: `PublicFeedback:${without.id}` }, office),
  ).toEqual(['UNIT_MISSING', 'agency']);
});

test('a code that is rotated finds nobody, and its holder has a new one', async () => {
  const id = await issue({ holderKind: 'DEPUTY', deputy: deputyId(1) });
  const old = await tokenOf(id);
  expect((await scan(old)).deputyByQrToken).toEqual({ name: '李娜' });
  const { token, userErrors } = await place.tries(
    'contactQrCode',
    'rotateQrCode',
    { id, reason: '张贴处被覆盖' },
    office,
    'token',
  );
  expect(userErrors).toEqual([]);
  expect(await scan(old)).toEqual({
    contactQrCodeByToken: null,
    deputyByQrToken: null,
    livelihoodProjectByQrToken: null,
  });
  expect((await scan(token)).deputyByQrToken).toEqual({ name: '李娜' });
  const [anew] = await place.rows(
    'select replaces_id, status, scan_count from contact_qr_code where token = $1',
    token,
  );
  expect(anew).toEqual({ replaces_id: id.split(':')[1], status: 'ACTIVE', scan_count: 0 });
  expect(await place.refuses('contactQrCode', 'rotateQrCode', { id }, office)).toEqual(['WRONG_STATE', 'id']);
});

test('of twenty who rotate a code at once one does', async () => {
  const id = await issue({ holderKind: 'DEPUTY', deputy: deputyId(2) });
  const told = await Promise.all(
    Array.from({ length: 20 }, () => place.tries('contactQrCode', 'rotateQrCode', { id }, office)),
  );
  expect(told.filter(({ userErrors }) => !userErrors.length)).toHaveLength(1);
  const active = await place.rows(
    `select count(*)::int as n from contact_qr_code where replaces_id = $1 and status = 'ACTIVE'`,
    id.split(':')[1],
  );
  expect(active).toEqual([{ n: 1 }]);
});

test('a code that is revoked leads to the station of its holder, with what is written by it', async () => {
  const id = await issue({ holderKind: 'DEPUTY', deputy: deputyId(1) });
  const token = await tokenOf(id);
  expect((await write(token, 'DEPUTY_QR')).userErrors).toEqual([]);
  await place.comes('2026-09-02');
  await on('revokeQrCode', id, { reason: '代表辞职' });
  expect(await scan(token)).toEqual({
    contactQrCodeByToken: {
      ...{ holderKind: 'STATION', status: 'ACTIVE', deputy: null, project: null },
      station: { name: '交通街道代表之家' },
    },
    ...{ deputyByQrToken: null, livelihoodProjectByQrToken: null },
  });
  expect((await write(token, 'DEPUTY_QR')).userErrors).toEqual([
    { code: 'CODE_LEADS_ELSEWHERE', path: ['input', 'channel'] },
  ]);
  const { number, userErrors } = await write(token, 'STATION_QR');
  expect(userErrors).toEqual([]);
  const [sent] = await place.rows('select station_id, deputy_id from public_feedback where number = $1', number);
  expect([`Station:${sent.station_id}`, sent.deputy_id]).toEqual([stationId, null]);
  const row = await place.row('contactQrCode', id);
  expect([row.fell_back_on, `Deputy:${row.former_deputy_id}`, row.scan_count]).toEqual(['2026-09-02', deputyId(1), 2]);
  await on('revokeQrCode', id);
  expect((await place.row('contactQrCode', id)).status).toBe('REVOKED');
});

test('one without a station leads nowhere, unless the office names a station', async () => {
  const gone = await issue({ holderKind: 'PROJECT', project });
  await on('revokeQrCode', gone);
  expect((await scan(await tokenOf(gone))).contactQrCodeByToken).toBe(null);
  const moved = await issue({ holderKind: 'PROJECT', project });
  await on('revokeQrCode', moved, { fallback: stationId });
  const row = await place.row('contactQrCode', moved);
  expect([row.holder_kind, `LivelihoodProject:${row.former_project_id}`]).toEqual(['STATION', project]);
  const liaison = await issue({ holderKind: 'LIAISON', liaisonName: '乌兰', station: stationId });
  await on('revokeQrCode', liaison);
  const { holder_kind: kind, liaison_name: name } = await place.row('contactQrCode', liaison);
  expect([kind, name]).toEqual(['STATION', null]);
  expect(await place.contradictions()).toEqual([]);
});
