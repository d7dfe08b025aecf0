import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { agency, citizen, elsewhere, finance, lead, type Street } from './livelihood.js';
import { as, city, cityOffice, openSupervised } from './supervised.js';

let place: Street;
let meeting: string;
beforeAll(async () => {
  place = await openSupervised();
});
afterAll(() => place.close());

const announced = (more: object = {}) => ({
  ...{ name: '民生实事项目票决制现场会', kind: 'OBSERVATION', organiser: '鄂尔多斯市人大常委会' },
  ...{ division: `Division:${city}`, sites: '口袋公园、夜校', heldOn: '2026-09-20', host: agency(0), ...more },
});
const on = (act: string, input: object, viewer: Viewer = cityOffice) =>
  place.does('onSiteMeeting', act, { id: meeting, ...input }, viewer);
const not = (act: string, input: object, viewer: Viewer = cityOffice) =>
  place.refuses('onSiteMeeting', act, { id: meeting, ...input }, viewer);
const guest = async (name: string): Promise<string> => {
  const [row] = await place.rows('select id from on_site_guest where name = $1', name);
  return `OnSiteGuest:${row.id}`;
};
const east: Viewer = { role: 'staff', division: '150602000000' };

test('a meeting on the spot is announced with who organises it, and places and organs are invited', async () => {
  const refused = (more: object, viewer: Viewer = cityOffice) =>
    place.refuses('onSiteMeeting', 'announceOnSiteMeeting', announced(more), viewer);
  expect(await refused({ heldOn: '2026-08-31' })).toEqual(['IN_THE_PAST', 'heldOn']);
  expect(await refused({ host: agency(3) })).toEqual(['NOT_THIS_PLACE', 'host']);
  for (const viewer of [elsewhere, citizen, lead, as(1)]) expect(await refused({}, viewer)).toBe('FORBIDDEN');
  meeting = await place.does('onSiteMeeting', 'announceOnSiteMeeting', announced(), cityOffice);
  expect(await not('inviteToOnSiteMeeting', {})).toEqual(['NO_NEW_GUESTS', 'places']);
  const places = ['Division:150602000000', 'Division:150603000000', 'Division:420502000000'];
  await on('inviteToOnSiteMeeting', { places, organs: [agency(0), agency(1)] });
  expect(await not('inviteToOnSiteMeeting', { places })).toEqual(['NO_NEW_GUESTS', 'places']);
  const rows = await place.rows('select name, status from on_site_guest order by name');
  expect(rows).toHaveLength(5);
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['INVITED']));
});

test('a place registers its speech before, and hands in afterwards what it has learnt, if it came', async () => {
  const id = await guest('东胜区');
  const speaks = { id, speech: '票决制的东胜做法' };
  expect(await place.refuses('onSiteGuest', 'registerSpeech', speaks, elsewhere)).toBe('FORBIDDEN');
  await place.does('onSiteGuest', 'registerSpeech', speaks, east);
  const organ = await guest('东胜区交通运输局');
  await place.does('onSiteGuest', 'registerSpeech', { id: organ, speech: '道路项目' }, lead);
  expect(await place.refuses('onSiteGuest', 'registerSpeech', { id: organ, speech: '其他' }, finance)).toBe(
    'FORBIDDEN',
  );
  expect(await not('holdOnSiteMeeting', { present: [id] })).toEqual(['NOT_YET', 'id']);
  await place.comes('2026-09-20');
  expect(await not('publishOnSiteSummary', { summary: '推广' })).toEqual(['WRONG_STATE', 'id']);
  await on('holdOnSiteMeeting', { present: [id, organ] });
  expect(await place.refuses('onSiteGuest', 'registerSpeech', speaks, east)).toEqual(['WRONG_STATE', 'id']);
  await place.comes('2026-09-25');
  const handed = { experience: '做实征集环节' };
  const absent = await guest('康巴什区');
  expect(await place.refuses('onSiteGuest', 'handInExperience', { id: absent, ...handed }, cityOffice)).toEqual([
    ...['WRONG_STATE', 'id'],
  ]);
  await place.does('onSiteGuest', 'handInExperience', { id, ...handed }, east);
  await on('publishOnSiteSummary', { summary: '全市推广票决制' });
  const told = await place.fixture.ask(
    `query($id: ID!) { onSiteMeeting(id: $id) { status organiser sites summary host { name }
      guests(filter: { status: { eq: ATTENDED } }) { nodes { name speech experience handedInOn } } } }`,
    { variables: { id: meeting } },
  );
  const { guests, ...rest } = told.onSiteMeeting;
  expect(rest).toEqual({
    ...{ status: 'SUMMARISED', organiser: '鄂尔多斯市人大常委会', sites: '口袋公园、夜校', summary: '全市推广票决制' },
    host: { name: '鄂尔多斯市教育体育局' },
  });
  expect(guests.nodes.toSorted((a: { name: string }, b: { name: string }) => a.name.length - b.name.length)).toEqual([
    { name: '东胜区', speech: '票决制的东胜做法', experience: '做实征集环节', handedInOn: '2026-09-25' },
    { name: '东胜区交通运输局', speech: '道路项目', experience: null, handedInOn: null },
  ]);
  expect(await not('cancelOnSiteMeeting', { reason: '改期' })).toEqual(['WRONG_STATE', 'id']);
  expect(await place.contradictions()).toEqual([]);
});
