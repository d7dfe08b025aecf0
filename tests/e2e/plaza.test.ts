import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRecords } from '../../codegen/records.js';
import { createSdk, type FeedbackByTrackingCodeQuery, type Sdk } from '../../codegen/sdk.js';
import { ClockRule } from '../../schema/calendar/clock-rule.js';
import { SuggestionAssignment } from '../../schema/suggestions/suggestion-assignment.js';
import { seedCalendar } from '../../seeds/areas/calendar.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type FileServer, startFileServer } from '../files/file-server.js';
import { jpeg } from '../files/pictures.js';
import { type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { startPeople } from './people.js';

/** 东胜区 with its calendar and rules, and no older work in the hands of its units. */
function place() {
  const data = smallPlace();
  seedCalendar(data);
  data.add(ClockRule, {
    ...{
      id: uuidOf('meeting', 0),
      code: 'test-150602.meeting',
      matter: 'SUGGESTION_MEETING',
      amount: 2,
      unit: 'MONTHS',
    },
    ...{ startsFrom: 'ASSIGNMENT', areaCode: '150602', areaName: '东胜区', source: '办理办法' },
    ...{ provision: '自交办之日起两个月内与代表当面沟通', validFrom: '2020-01-01' },
  });
  for (const part of data.of(SuggestionAssignment))
    data.amend(SuggestionAssignment, part, { endedOn: '2024-12-01', status: 'ENDED' });
  return data;
}

let fixture: Fixture;
let people: Awaited<ReturnType<typeof startPeople>>;
let server: FileServer;
beforeAll(async () => {
  fixture = await openFixture(place(), { now: '2026-11-29T02:00:00Z' });
  people = await startPeople(fixture);
  server = await startFileServer(fixture, people.options);
});
afterAll(async () => {
  await server.close();
  await people.close();
  await fixture.close();
});

/** The morning of another day. */
const dawn = (day: string) =>
  fixture.store.pool.query(
    `create or replace function clock.now() returns timestamptz stable parallel safe return timestamptz '${day}T02:00:00Z'`,
  );
const as = async (who?: string): Promise<Sdk> =>
  createSdk({ url: `${server.url}/graphql`, ...(who !== undefined && { token: await people.token(who) }) });
const key = () => randomBytes(16).toString('base64url');
type Transition = NonNullable<FeedbackByTrackingCodeQuery['feedbackByTrackingCode']>['history'][number];

interface Version {
  readonly id: string;
  readonly version: number;
}
interface Told {
  readonly userErrors: readonly unknown[];
  readonly suggestion?: (Version & { readonly status: string }) | null;
}

/** Where acts and looks at records leave a suggestion. */
class Story {
  constructor(public at: Version) {}

  on() {
    return { idempotencyKey: key(), id: this.at.id, expectedVersion: this.at.version };
  }

  /** The state that an act leads to. */
  to(told: Told | null | undefined): string {
    expect(told!.userErrors).toEqual([]);
    this.at = told!.suggestion!;
    return told!.suggestion!.status;
  }

  /** Takes note of what others did with it. */
  async look(sdk: Sdk) {
    const { suggestions } = await createRecords(sdk.run).suggestionRecords({ filter: { id: { eq: this.at.id } } });
    this.at = suggestions.nodes[0]!;
    return suggestions.nodes[0]!;
  }
}

test('a loose tile on the plaza becomes a suggestion that is signed, handled, rated and published', async () => {
  const [citizen, deputy, signer, office, unit, assistant] = (await Promise.all(
    [undefined, 'deputy', 'signer', 'office', 'unit-program', 'assistant-program'].map(as),
  )) as [Sdk, Sdk, Sdk, Sdk, Sdk, Sdk];
  const [lead, assist] = [1, 2].map((n) => `Agency:${ids.agency(n)}`) as [string, string];

  // Sunday: an old man scans the code of his deputy, and sends what he photographed.
  const { deputyByQrToken } = await citizen.deputyByQrToken({ token: 'qr-token-1' });
  expect(deputyByQrToken).toMatchObject({ id: `Deputy:${ids.deputy(1)}`, name: '李娜' });
  const photo = { idempotencyKey: key(), name: '广场.jpg', kind: 'JPEG' as const, size: jpeg().length };
  const { requestUpload } = await citizen.requestUpload({ input: photo });
  expect((await server.send(requestUpload!.url!, jpeg())).status).toBe(201);
  const { submitFeedback } = await citizen.submitFeedback({
    input: {
      ...{ idempotencyKey: key(), title: '吉祥广场的地砖松了', content: '老人孩子常在那里绊倒' },
      ...{ category: 'ENVIRONMENT', channel: 'DEPUTY_QR', scannedCode: 'qr-token-1' },
      ...{ division: 'Division:150602001002', attachments: [requestUpload!.uploadId!] },
    },
  });
  expect(submitFeedback!.userErrors).toEqual([]);
  const number = submitFeedback!.number!;
  const trackingCode = submitFeedback!.trackingCode!;
  const follow = async () => (await citizen.feedbackByTrackingCode({ trackingCode })).feedbackByTrackingCode!;
  const atFirst = await follow();
  expect(atFirst).toMatchObject({ number, status: 'RECEIVED', conversionTarget: null, receivedOn: '2026-11-29' });

  // Monday: the deputy looks at the photograph, and makes it a suggestion of her own.
  await dawn('2026-11-30');
  const voice = { id: atFirst.id, idempotencyKey: key(), expectedVersion: atFirst.version };
  const { publicFeedbackItem } = await deputy.feedbackFiles({ id: voice.id });
  const [file] = publicFeedbackItem!.attachments.nodes;
  expect(Buffer.from(await (await server.get(file!.url)).arrayBuffer()).equals(jpeg())).toBe(true);
  const mandate = `Mandate:${ids.mandate(1, 2)}`;
  const { convertFeedback } = await deputy.convertFeedback({ input: { ...voice, to: 'SUGGESTION', mandate } });
  expect(convertFeedback).toMatchObject({ userErrors: [], publicFeedback: { status: 'CONVERTED', version: 2 } });
  const found = (await deputy.publicFeedbackByNumber({ number })).publicFeedbackItemByNumber!;
  expect(found).toMatchObject({ conversionTarget: 'SUGGESTION', suggestion: { status: 'DRAFT' } });
  const it = new Story({ id: found.suggestion!.id, version: 1 });
  expect(await it.look(deputy)).toMatchObject({
    ...{ title: '吉祥广场的地砖松了', status: 'DRAFT', originChannel: 'PLATFORM', submittedOn: '2026-11-30' },
    ...{ leadDeputy: { name: '李娜' }, mandate: { id: mandate }, division: { code: '150602000000' }, version: 1 },
  });

  // She words it, another deputy of the congress signs it, and it is handed in.
  await dawn('2026-12-01');
  const words = {
    title: '关于整修吉祥广场地砖的建议',
    fullText: '吉祥广场地砖松动，老人孩子常被绊倒。建议整修，并设置防滑设施。',
    category: 'URBAN_TRANSPORT' as const,
    coSigners: [`Deputy:${ids.deputy(3)}`],
  };
  expect(it.to((await deputy.reviseSuggestion({ input: { ...it.on(), ...words } })).reviseSuggestion)).toBe('DRAFT');
  expect(it.to((await signer.coSignSuggestion({ input: { ...it.on(), agrees: true } })).coSignSuggestion)).toBe(
    'DRAFT',
  );
  // Who sent it sees no draft.
  expect(await follow()).toMatchObject({ status: 'CONVERTED', conversionTarget: 'SUGGESTION', suggestion: null });
  expect(it.to((await deputy.submitSuggestion({ input: it.on() })).submitSuggestion)).toBe('SUBMITTED');

  await dawn('2026-12-02');
  const review = { passedStep: 'DEPUTIES_OFFICE' as const, opinion: '事实清楚，建议可行' };
  const { reviewSuggestion } = await office.reviewSuggestion({ input: { ...it.on(), ...review } });
  expect(it.to(reviewSuggestion)).toBe('UNDER_REVIEW');
  expect(it.to((await office.fileSuggestion({ input: it.on() })).fileSuggestion)).toBe('FILED');

  await dawn('2026-12-03');
  const units = { lead, assist: [assist] };
  const { determineUnits } = await office.determineUnits({ input: { ...it.on(), ...units } });
  expect(it.to(determineUnits)).toBe('UNIT_DETERMINED');
  expect(it.to((await office.assignSuggestion({ input: it.on() })).assignSuggestion)).toBe('ASSIGNED');

  // Each unit finds its part in its inbox.
  await dawn('2026-12-04');
  const matter = (id: unknown, code: string, name: string, currentDueOn: string, daysLeft: number) => ({
    ...{ __typename: 'SuggestionAssignment', id, matterTitle: words.title, assignedOn: '2026-12-03', currentDueOn },
    ...{ unit: { id: expect.any(String), code, name }, settledOn: null, handlingState: 'OPEN', isOverdue: false },
    ...{ place: { id: 'Division:150602000000', code: '150602000000', name: '东胜区' }, daysLeft },
  });
  const inbox = async (sdk: Sdk) => (await sdk.inbox({ state: 'OPEN' })).inbox.nodes;
  const [[part, ...others], [other]] = [await inbox(unit), await inbox(assistant)];
  expect(others).toEqual([]);
  expect(part).toEqual(matter(part!.id, 'DS-JT', '东胜区交通运输局', '2027-03-03', 89));
  expect(other).toEqual(matter(other!.id, 'EEDS-WJ', '鄂尔多斯市卫生健康委员会', '2027-01-03', 30));
  const begin = (id: string, expectedVersion: number) => ({ idempotencyKey: key(), id, expectedVersion });
  const { acceptAssignment } = await unit.acceptAssignment({ input: begin(part!.id, 1) });
  expect(acceptAssignment).toMatchObject({ userErrors: [], suggestionAssignment: { status: 'ACCEPTED', version: 2 } });
  await assistant.acceptAssignment({ input: begin(other!.id, 1) });

  await dawn('2026-12-10');
  const opinion = { mode: 'PLATFORM' as const, result: 'PLANNED' as const, content: '已联系社区卫生站备急救包。' };
  const helped = await assistant.replySuggestion({ input: { ...begin(other!.id, 2), ...opinion } });
  expect(helped.replySuggestion).toMatchObject({ userErrors: [], suggestionAssignment: { status: 'REPLIED' } });

  // The place asks its units to meet the deputy before they write.
  await dawn('2026-12-15');
  const reply = { mode: 'WRITTEN' as const, result: 'SOLVED' as const, content: '广场地砖已全部整修，并设防滑条。' };
  const early = await unit.replySuggestion({ input: { ...begin(part!.id, 2), ...reply } });
  expect(early.replySuggestion!.userErrors).toMatchObject([{ code: 'MEET_FIRST', path: ['input', 'metOn'] }]);
  const met = { ...begin(part!.id, 2), ...reply, metOn: '2026-12-08' };
  const { replySuggestion } = await unit.replySuggestion({ input: met });
  expect(replySuggestion).toMatchObject({ userErrors: [], suggestionAssignment: { status: 'REPLIED', version: 3 } });
  expect(await inbox(unit)).toEqual([]);

  await dawn('2026-12-16');
  expect(await it.look(deputy)).toMatchObject({ status: 'REPLIED', result: 'SOLVED', number: '150602-2026-0001' });
  const byUnit = { assignment: { id: { eq: part!.id } } };
  const { suggestionReplies } = await createRecords(deputy.run).suggestionReplyRecords({ filter: byUnit });
  expect(suggestionReplies.nodes).toMatchObject([{ repliedOn: '2026-12-15', result: 'SOLVED', publicContent: null }]);
  const answer = suggestionReplies.nodes[0]!.id;
  const rated = { reply: answer, attitude: 'SATISFIED' as const, result: 'SATISFIED' as const };
  const { evaluateSuggestion } = await deputy.evaluateSuggestion({ input: { ...it.on(), ...rated } });
  expect(it.to(evaluateSuggestion)).toBe('EVALUATED');

  await dawn('2026-12-17');
  expect(it.to((await office.closeSuggestion({ input: it.on() })).closeSuggestion)).toBe('CLOSED');
  const open = { ...it.on(), replies: [answer] };
  expect(it.to((await office.publishSuggestion({ input: open })).publishSuggestion)).toBe('CLOSED');

  // He who sent it has nothing but the code; he sees what it became, and everybody does once it is published.
  expect(await follow()).toMatchObject({
    ...{ number, status: 'CONVERTED', conversionTarget: 'SUGGESTION', version: 2 },
    suggestion: { id: it.at.id, number: '150602-2026-0001', title: words.title, status: 'CLOSED' },
  });
  const trace = async (sdk: Sdk) => {
    const { steps, hasMore } = (await sdk.trace({ id: voice.id })).trace;
    return { steps: steps.map(({ recordId: _, ...step }) => step), hasMore };
  };
  expect(await trace(citizen)).toEqual({ hasMore: false, steps: [] });
  const publishing = { idempotencyKey: key(), id: voice.id, expectedVersion: 2, outcome: '地砖已经整修' };
  const { publishFeedback } = await office.publishFeedback({ input: publishing });
  expect(publishFeedback).toMatchObject({ userErrors: [], publicFeedback: { status: 'CONVERTED', version: 3 } });
  expect((await citizen.publicFeedbackByNumber({ number })).publicFeedbackItemByNumber).toMatchObject({
    outcome: '地砖已经整修',
    suggestion: { id: it.at.id, number: '150602-2026-0001', title: words.title, status: 'CLOSED' },
  });

  // The story is whole, for everybody.
  const step = (type: string, happenedOn: string, actorName: string, title: string | null = null) => ({
    ...{ type, title, happenedOn, actorName },
  });
  const whole = await trace(citizen);
  expect(whole).toEqual({
    hasMore: false,
    steps: [
      step('PUBLIC_FEEDBACK', '2026-11-29', '李娜', '吉祥广场的地砖松了'),
      step('SUGGESTION', '2026-12-01', '李娜', words.title),
      // Both came of one act, so neither is the first.
      step('SUGGESTION_ASSIGNMENT', '2026-12-03', expect.any(String)),
      step('SUGGESTION_ASSIGNMENT', '2026-12-03', expect.any(String)),
      step('SUGGESTION_REPLY', '2026-12-10', '鄂尔多斯市卫生健康委员会'),
      step('SUGGESTION_REPLY', '2026-12-15', '东胜区交通运输局'),
      step('SUGGESTION_EVALUATION', '2026-12-16', '李娜'),
    ],
  });
  const assigned = whole.steps.slice(2, 4).map(({ actorName }) => actorName);
  expect(assigned.toSorted()).toEqual(['东胜区交通运输局', '鄂尔多斯市卫生健康委员会']);
  expect(await trace(office)).toEqual(whole);

  const lines = (history: readonly Transition[]) =>
    history.map(({ act, from, to, role, who, reason }) => [act, from, to, role, who, reason]);
  const main = '东胜区交通运输局';
  const progress = (await citizen.suggestionProgress({ id: it.at.id })).suggestion!;
  expect(lines(progress.history)).toEqual([
    ['convertFeedback', null, 'DRAFT', 'DEPUTY', '李娜', null],
    ['reviseSuggestion', 'DRAFT', 'DRAFT', 'DEPUTY', '李娜', null],
    ['coSignSuggestion', 'DRAFT', 'DRAFT', 'DEPUTY', null, null],
    ['submitSuggestion', 'DRAFT', 'SUBMITTED', 'DEPUTY', '李娜', null],
    ['reviewSuggestion', 'SUBMITTED', 'UNDER_REVIEW', 'STAFF', '东胜区', null],
    ['fileSuggestion', 'UNDER_REVIEW', 'FILED', 'STAFF', '东胜区', null],
    ['determineUnits', 'FILED', 'UNIT_DETERMINED', 'STAFF', '东胜区', null],
    ['assignSuggestion', 'UNIT_DETERMINED', 'ASSIGNED', 'STAFF', '东胜区', null],
    ['acceptAssignment', 'ASSIGNED', 'ACCEPTED_BY_UNIT', 'AGENCY', main, null],
    ['replySuggestion', 'ACCEPTED_BY_UNIT', 'REPLIED', 'AGENCY', main, null],
    ['evaluateSuggestion', 'REPLIED', 'EVALUATED', 'DEPUTY', '李娜', null],
    ['closeSuggestion', 'EVALUATED', 'CLOSED', 'STAFF', '东胜区', null],
    ['publishSuggestion', 'CLOSED', 'CLOSED', 'STAFF', '东胜区', null],
  ]);
  expect(lines((await follow()).history)).toEqual([
    ['submitFeedback', null, 'RECEIVED', 'ANONYMOUS', null, null],
    ['convertFeedback', 'RECEIVED', 'CONVERTED', 'DEPUTY', '李娜', null],
    ['publishFeedback', 'CONVERTED', 'CONVERTED', 'STAFF', '东胜区', null],
  ]);
});
