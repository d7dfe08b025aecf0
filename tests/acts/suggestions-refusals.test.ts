import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { agency, Place } from './answered.js';
import { assistant, lead as unit } from './handling.js';
import { act, come, lead, led, outsider, written } from './proposal.js';
import { office, otherOffice } from './voice.js';

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.fixture.close());

test('each rule refuses with its code, and nothing changes', async () => {
  const it = await come(place.fixture, 'FILED');
  const units = (lead: number | undefined, assist: number[], separate: number[]) => ({
    ...(lead !== undefined && { lead: agency(lead) }),
    ...(assist.length && { assist: assist.map(agency) }),
    ...(separate.length && { separate: separate.map(agency) }),
  });
  for (const wrong of [units(undefined, [2], []), units(1, [], [0, 2]), units(undefined, [], [1])])
    expect(await place.refused(it, 'determineUnits', wrong)).toEqual(['LEAD_OR_SEPARATE', 'lead']);
  expect(await place.refused(it, 'determineUnits', units(1, [1], []))).toEqual(['UNIT_TWICE', 'assist']);
  await it.step('determineUnits', led, office);
  expect(await place.refused(it, 'assignSuggestion', units(undefined, [], [1]))).toEqual(['LEAD_OR_SEPARATE', 'lead']);
  await place.rows(
    `update clock_rule set valid_to = '2026-01-01' where matter = 'SUGGESTION_REPLY' and valid_to is null`,
  );
  expect(await place.refused(it, 'assignSuggestion')).toEqual(['NO_RULE', 'id']);
  await place.rows(
    `update clock_rule set valid_to = null where matter = 'SUGGESTION_REPLY' and valid_to = '2026-01-01'`,
  );

  const rated = await place.replied();
  const own = { reply: await place.newestReply(rated, unit), attitude: 'SATISFIED', result: 'DISSATISFIED' };
  const others = { ...own, reply: await place.newestReply(await place.replied(), unit) };
  expect(await place.refused(rated, 'evaluateSuggestion', others, lead)).toEqual(['NOT_TO_BE_RATED', 'reply']);
  const opinion = { ...own, reply: await place.newestReply(rated, assistant) };
  expect(await place.refused(rated, 'evaluateSuggestion', opinion, lead)).toEqual(['NOT_TO_BE_RATED', 'reply']);
  expect(await place.refused(rated, 'withdrawSuggestion', {}, lead)).toEqual(['WRONG_STATE', 'id']);
  expect(await place.refused(rated, 'publishSuggestion', { publicity: 'NOT_PUBLIC' })).toEqual([
    'NOT_TO_BE_PUBLIC',
    'publicity',
  ]);
  const summary = { publicity: 'SUMMARY_ONLY', replies: [own.reply] };
  expect(await place.refused(rated, 'publishSuggestion', summary)).toEqual(['NOT_TO_BE_PUBLIC', 'replies']);
  expect(await place.refused(rated, 'publishSuggestion', { replies: [others.reply] })).toEqual([
    'OTHER_REPLY',
    'replies',
  ]);
  await rated.step('evaluateSuggestion', own, lead);
  expect(await place.refused(rated, 'evaluateSuggestion', own, lead)).toEqual(['WRONG_STATE', 'id']);
  const again = (dueOn: string) => place.refused(rated, 'rehandleSuggestion', { reason: '重办', dueOn });
  expect(await again('2026-11-28')).toEqual(['DUE_IN_THE_PAST', 'dueOn']);
  expect(await again('2027-01-30')).toEqual(['BEYOND_THE_RULE', 'dueOn']);
  await place.rows(`update clock_rule set valid_to = '2026-01-01' where code = 'sample-1506.second'`);
  expect(await place.refused(rated, 'rehandleSuggestion', { reason: '重办' })).toEqual(['NO_SECOND_RULE', 'dueOn']);
  await place.rows(`update clock_rule set valid_to = null where code = 'sample-1506.second'`);
  await rated.step('closeSuggestion', { reason: '已当面说明' }, office);
  const follow = { reply: own.reply, reason: '跟踪' };
  expect(await place.refused(rated, 'followUpSuggestion', follow)).toEqual(['NO_PROMISE', 'reply']);
  await place.rows(`update suggestion_reply set promised_on = '2027-01-01' where id = $1`, own.reply.split(':')[1]);
  for (const keptOn of ['2026-11-28', '2026-11-30'])
    expect(await place.refused(rated, 'followUpSuggestion', { ...follow, keptOn })).toEqual([
      'KEPT_AT_ANOTHER_TIME',
      'keptOn',
    ]);
});

test('what is not one’s own to do is refused, and nothing changes', async () => {
  const it = await come(place.fixture, 'UNIT_DETERMINED');
  const before = await written(place.fixture);
  const denied = async (name: string, input: object, viewer: Viewer) =>
    (
      await act(place.fixture, name, { id: it.id, expectedVersion: it.version, ...input }, viewer).catch(
        (error) => error,
      )
    ).extensions.code;
  // It is public by now, so that the other office sees it.
  expect(await denied('assignSuggestion', {}, otherOffice)).toBe('FORBIDDEN');
  expect(await denied('assignSuggestion', {}, { ...office, posts: ['SPECIAL_COMMITTEE'] })).toBe('FORBIDDEN');
  for (const viewer of [lead, { role: 'system' }, { role: 'audit' }] as const)
    expect(await denied('assignSuggestion', {}, viewer), viewer.role).toBe('FORBIDDEN');
  expect(await denied('assignSuggestion', {}, unit)).toBe('FORBIDDEN');
  expect(await denied('withdrawSuggestion', {}, outsider)).toBe('FORBIDDEN');
  expect(await denied('withdrawSuggestion', {}, office)).toBe('FORBIDDEN');
  expect(await denied('publishSuggestion', {}, lead)).toBe('FORBIDDEN');
  expect(await written(place.fixture)).toEqual(before);
});
