import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevelopmentIssuer, startDevelopmentIssuer } from '../../cli/development-issuer/issuer.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { type FileServer, startFileServer } from '../files/file-server.js';
import { tokenOf, secret as tokenSecret } from '../server/support.js';
import { accountsIn } from '../setup/accounts.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { openShop, type Shop } from './shop.js';

const dataDir = mkdtempSync(join(tmpdir(), 'deputy-graph-shop-'));
const units = { unit: ids.agency(1), assistant: ids.agency(2) };
/** Those of 东胜区 who are no programs have tokens of the development. */
const people: Readonly<Record<string, Promise<string>>> = {
  deputy: tokenOf('deputy', { deputy: ids.deputy(1) }),
  signer: tokenOf('deputy', { deputy: ids.deputy(3) }),
  office: tokenOf('staff', { division: '150602000000' }),
};

let fixture: Fixture;
let issuer: DevelopmentIssuer;
let server: FileServer;
let shop: Shop;
beforeAll(async () => {
  const data = smallPlace();
  seedCalendar(data);
  fixture = await openFixture(data, { now: '2026-11-29T02:00:00Z' });
  const { account, directory } = accountsIn(fixture);
  const accounts = 'deputy-graph-development';
  for (const [subject, agencyId] of Object.entries(units))
    await account({ issuer: accounts, subject, kind: 'PROGRAM', agencyId });
  // It knows the programs that there are when it starts.
  issuer = await startDevelopmentIssuer({ port: 0, dataDir, audience: 'deputy-graph', pool: fixture.store.pool });
  const oidc = { issuer: issuer.url, audience: 'deputy-graph', accounts };
  server = await startFileServer(fixture, { oidc, directory, tokenSecret });
  shop = await openShop(server.url, (who) => people[who] ?? byCredentials(who));
});
afterAll(async () => {
  await server.close();
  await issuer.close();
  await fixture.close();
  rmSync(dataDir, { recursive: true });
});

const tokens = new Map<string, string>();
/** A token as a program of an agency gets it: by its client credentials. */
async function byCredentials(client: string): Promise<string> {
  const known = tokens.get(client);
  if (known) return known;
  const { clientSecret } = JSON.parse(readFileSync(join(dataDir, 'issuer.json'), 'utf8'));
  const answer = await fetch(`${issuer.url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${clientSecret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'read act' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  tokens.set(client, token);
  return token;
}

let it: Data;
/** Does an act on the suggestion, at the version where the last one left it. */
async function step(name: string, who: string, input: object = {}): Promise<string> {
  const on = { id: it.id, expectedVersion: it.version, ...input };
  it = (await shop.act(name, on, who, 'suggestion { id version status }')).suggestion;
  return it.status;
}
/** Takes note of what its units did with it. */
const look = async () => {
  const query = 'query($id: ID!) { suggestion(id: $id) { id version status number result } }';
  it = (await shop.send(query, { id: it.id }, 'deputy')).suggestion;
  return it;
};
/** The part of a unit as its inbox has it. */
const partOf = async (who: string): Promise<Data> => {
  const query = `{ inbox(filter: { state: OPEN }) { nodes { __typename matterTitle
    ... on SuggestionAssignment { id version status suggestion { id } } } } }`;
  return (await shop.send(query, {}, who)).inbox.nodes.find(({ suggestion }: Data) => suggestion?.id === it.id);
};
const handle = async (who: string, name: string, input: object = {}) => {
  const { id, version } = await partOf(who);
  const on = { id, expectedVersion: version, ...input };
  return (await shop.act(name, on, who, 'suggestionAssignment { status }')).suggestionAssignment.status;
};

test('a loose tile on the plaza is told, moved, signed, handled, rated and published by plain HTTP', async () => {
  const said = { title: '吉祥广场的地砖松了', content: '老人孩子常在那里绊倒', category: 'ENVIRONMENT' };
  const at = { channel: 'DEPUTY_QR', scannedCode: 'qr-token-1', division: 'Division:150602001002' };
  const { trackingCode, number } = await shop.act(
    'submitFeedback',
    { ...said, ...at },
    undefined,
    'trackingCode number',
  );
  const byNumber = 'query($number: String!) { publicFeedbackItemByNumber(number: $number) { id version } }';
  const { publicFeedbackItemByNumber: told } = await shop.send(byNumber, { number }, 'deputy');
  const sent = {
    id: told.id,
    expectedVersion: told.version,
    to: 'SUGGESTION',
    mandate: `Mandate:${ids.mandate(1, 2)}`,
  };
  const became = 'publicFeedback { version suggestion { id version status } }';
  const { publicFeedback } = await shop.act('convertFeedback', sent, 'deputy', became);
  it = publicFeedback.suggestion;
  expect(it.status).toBe('DRAFT');

  const words = { title: '关于整修吉祥广场地砖的建议', coSigners: [`Deputy:${ids.deputy(3)}`] };
  expect(await step('reviseSuggestion', 'deputy', words)).toBe('DRAFT');
  const { toDo } = await shop.send('{ toDo(first: 100) { nodes { record { id } acts } } }', {}, 'signer');
  expect(toDo.nodes).toContainEqual({ record: { id: it.id }, acts: ['coSignSuggestion'] });
  expect(await step('coSignSuggestion', 'signer', { agrees: true })).toBe('DRAFT');
  expect(await step('submitSuggestion', 'deputy')).toBe('SUBMITTED');
  expect(await step('reviewSuggestion', 'office', { passedStep: 'DEPUTIES_OFFICE' })).toBe('UNDER_REVIEW');
  expect(await step('fileSuggestion', 'office')).toBe('FILED');
  const parts = { lead: `Agency:${units.unit}`, assist: [`Agency:${units.assistant}`] };
  expect(await step('determineUnits', 'office', parts)).toBe('UNIT_DETERMINED');
  expect(await step('assignSuggestion', 'office')).toBe('ASSIGNED');

  for (const who of ['unit', 'assistant']) expect(await handle(who, 'acceptAssignment')).toBe('ACCEPTED');
  const opinion = { mode: 'PLATFORM', result: 'PLANNED', content: '已联系社区卫生站备急救包。' };
  expect(await handle('assistant', 'replySuggestion', opinion)).toBe('REPLIED');
  expect(await handle('unit', 'draftReply', { replyDraft: '广场地砖已全部整修。' })).toBe('REPLY_IN_REVIEW');
  expect(await handle('unit', 'replySuggestion', { mode: 'FACE_TO_FACE', result: 'SOLVED' })).toBe('REPLIED');
  expect(await look()).toMatchObject({ status: 'REPLIED', result: 'SOLVED', number: '150602-2026-0001' });

  const find = `query($id: ID!) { suggestion(id: $id) { assignments { nodes { role replies { nodes { id content } } } } } }`;
  const { assignments } = (await shop.send(find, { id: it.id }, 'deputy')).suggestion;
  const [reply] = assignments.nodes.find(({ role }: Data) => role === 'LEAD').replies.nodes;
  expect(reply.content).toBe('广场地砖已全部整修。');
  const rating = { reply: reply.id, attitude: 'SATISFIED', result: 'SATISFIED' };
  expect(await step('evaluateSuggestion', 'deputy', rating)).toBe('EVALUATED');
  expect(await step('closeSuggestion', 'office')).toBe('CLOSED');
  expect(await step('publishSuggestion', 'office', { replies: [reply.id] })).toBe('CLOSED');
  const outcome = { id: told.id, expectedVersion: publicFeedback.version, outcome: '地砖已经整修' };
  await shop.act('publishFeedback', outcome, 'office');

  const follow = `query($code: String!, $id: ID!) {
    feedbackByTrackingCode(trackingCode: $code) { status suggestion { number status } }
    trace(id: $id) { steps { type } } suggestion(id: $id) { history { act } } }`;
  const whole = await shop.send(follow, { code: trackingCode, id: it.id });
  expect(whole.feedbackByTrackingCode).toEqual({
    status: 'CONVERTED',
    suggestion: { number: '150602-2026-0001', status: 'CLOSED' },
  });
  expect(new Set(whole.trace.steps.map(({ type }: Data) => type))).toEqual(
    new Set(['PUBLIC_FEEDBACK', 'SUGGESTION', 'SUGGESTION_ASSIGNMENT', 'SUGGESTION_REPLY', 'SUGGESTION_EVALUATION']),
  );
  expect(whole.suggestion.history.map(({ act }: Data) => act)).toEqual([
    ...['convertFeedback', 'reviseSuggestion', 'coSignSuggestion', 'submitSuggestion', 'reviewSuggestion'],
    ...['fileSuggestion', 'determineUnits', 'assignSuggestion', 'acceptAssignment', 'replySuggestion'],
    ...['evaluateSuggestion', 'closeSuggestion', 'publishSuggestion'],
  ]);
});
