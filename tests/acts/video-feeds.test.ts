import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { setVideoGateway, videoSeconds } from '../../schema/supervision/video-links.js';
import { citizen, finance, lead, office, organiser, type Street, street } from './livelihood.js';
import { another, as, openSupervised, project } from './supervised.js';

let place: Street;
let feed: string;
beforeAll(async () => {
  place = await openSupervised();
});
afterEach(() => setVideoGateway(undefined));
afterAll(() => place.close());

const pattern = 'https://video.example.gov.cn/live/{channel}?expires={expires}&signature={signature}';
const registered = (more: object = {}) => ({ project, name: '东门机位', channel: '150602-1', ...more });
const on = (act: string, viewer: Viewer = lead) => place.does('videoFeed', act, { id: feed }, viewer);
const watch = async (viewer: Viewer): Promise<string | null> => {
  const source = 'query($id: ID!) { videoFeed(id: $id) { watchUrl } }';
  return (await place.fixture.ask(source, { variables: { id: feed }, viewer })).videoFeed.watchUrl;
};

test('a camera is connected by the unit that carries the project out, once its works have begun', async () => {
  const refused = (more: object, viewer: Viewer = lead) =>
    place.refuses('videoFeed', 'registerVideoFeed', registered(more), viewer);
  expect(await refused({ project: another })).toEqual(['WORKS_NOT_BEGUN', 'project']);
  for (const viewer of [office, citizen, finance, organiser, as(1)])
    expect(await refused({}, viewer)).toBe('FORBIDDEN');
  feed = await place.does('videoFeed', 'registerVideoFeed', registered(), lead);
  expect(await refused({ name: '西门机位' })).toEqual(['CHANNEL_TAKEN', 'channel']);
  const row = await place.row('videoFeed', feed);
  expect([row.status, row.installed_on]).toEqual(['ONLINE', '2026-09-01']);
});

test('deputies, offices of the place and the unit watch by a link that ends, which the gateway checks by itself', async () => {
  expect(await watch(as(1))).toBe(null);
  const key = randomBytes(32);
  setVideoGateway({ pattern, key });
  for (const viewer of [as(1), office, lead]) {
    const link = new URL((await watch(viewer))!);
    expect(link.origin + link.pathname).toBe('https://video.example.gov.cn/live/150602-1');
    const expires = Number(link.searchParams.get('expires'));
    const seconds = expires - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(videoSeconds - 5);
    expect(seconds).toBeLessThanOrEqual(videoSeconds + 60);
    // As docs/videos.md tells the gateway to do it.
    const digest = execFileSync(
      'openssl',
      ['dgst', '-sha256', '-mac', 'HMAC', '-macopt', `hexkey:${key.toString('hex')}`, '-binary'],
      { input: `video\n150602-1\n${expires}` },
    );
    expect(link.searchParams.get('signature')).toBe(digest.toString('base64url'));
  }
  const source = 'query($id: ID!) { videoFeed(id: $id) { watchUrl } }';
  const { code } = await place.fixture.refusal(source, { variables: { id: feed }, viewer: citizen });
  expect(code).toBe('FORBIDDEN');
  const { videoFeed } = await place.fixture.ask('query($id: ID!) { videoFeed(id: $id) { name status } }', {
    variables: { id: feed },
  });
  expect(videoFeed).toEqual({ name: '东门机位', status: 'ONLINE' });
});

test('what a deputy sees on it is a visit, and its problem is on the list of the project', async () => {
  const seen = {
    ...{ method: 'VIDEO', visitedOn: '2026-09-01', division: `Division:${street}`, findings: '裸土未覆盖' },
    ...{ videoFeed: feed, problem: '裸土未覆盖', remedy: 'REMINDER', dueOn: '2026-09-10' },
  };
  expect(await place.refuses('supervisionVisit', 'recordVisit', { ...seen, project: another }, as(1))).toEqual([
    ...['VIDEO_OF_ANOTHER_PROJECT', 'videoFeed'],
  ]);
  const visit = await place.does('supervisionVisit', 'recordVisit', { ...seen, project }, as(1));
  const [found] = await place.rows(
    'select i.description, v.video_feed_id from project_issue i join supervision_visit v on v.id = i.visit_id where v.id = $1',
    visit.split(':')[1],
  );
  expect(found).toEqual({ description: '裸土未覆盖', video_feed_id: feed.split(':')[1] });
});

test('it is taken off the air and back, and once it is down there is nothing to watch', async () => {
  setVideoGateway({ pattern, key: randomBytes(32) });
  await on('takeVideoOffline');
  expect(await place.refuses('videoFeed', 'takeVideoOffline', { id: feed }, lead)).toEqual(['WRONG_STATE', 'id']);
  await on('bringVideoOnline');
  expect(await place.refuses('videoFeed', 'removeVideoFeed', { id: feed }, office)).toBe('FORBIDDEN');
  await on('removeVideoFeed');
  expect(await watch(as(1))).toBe(null);
  const row = await place.row('videoFeed', feed);
  expect([row.status, row.removed_on, row.channel]).toEqual(['REMOVED', '2026-09-01', null]);
  expect(await place.contradictions()).toEqual([]);
});
