import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { acting } from '../acts/acting.js';
import { lead, outsider, Proposal, signer, words, written } from '../acts/proposal.js';
import { office, submit } from '../acts/voice.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openFixture(smallPlace(), { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

/** What somebody has to do with a suggestion. */
async function toDo({ id }: Proposal, viewer: Viewer): Promise<string[]> {
  const { toDo } = await fixture.ask('{ toDo(first: 100) { nodes { record { id } acts } } }', { viewer });
  return toDo.nodes.find(({ record }: Data) => record.id === id)?.acts ?? [];
}
const sees = async ({ id }: Proposal, viewer: Viewer): Promise<boolean> =>
  (await fixture.ask('query($id: ID!) { suggestion(id: $id) { id } }', { viewer, variables: { id } })).suggestion !==
  null;
const asked = { coSigners: [`Deputy:${ids.deputy(3)}`] };
const draft = async (more: object = asked) => {
  const it = new Proposal(fixture);
  await it.step('draftSuggestion', words(more), lead);
  return it;
};

test('a deputy who is asked to sign has it to do until the answer, and again when the words have changed', async () => {
  const it = await draft();
  expect(await toDo(it, signer)).toEqual(['coSignSuggestion']);
  expect(await toDo(it, lead)).toEqual(['submitSuggestion']);
  await it.step('coSignSuggestion', { agrees: true }, signer);
  expect(await toDo(it, signer)).toEqual([]);
  await it.step('reviseSuggestion', { title: '关于增设两处公交站点的建议' }, lead);
  expect(await toDo(it, signer)).toEqual(['coSignSuggestion']);
  await it.step('coSignSuggestion', { agrees: false }, signer);
  await it.look();
  expect(await sees(it, signer)).toBe(false);
});

test('a draft that is given up is in nobody’s way: who was asked has nothing to do, and nobody but its deputy sees it', async () => {
  const it = await draft();
  expect(await it.step('discardSuggestion', {}, lead)).toBe('DISCARDED');
  expect(await toDo(it, signer)).toEqual([]);
  expect(await toDo(it, lead)).toEqual([]);
  for (const viewer of [signer, outsider, office, { role: 'anonymous' } as const])
    expect(await sees(it, viewer)).toBe(false);
  expect(await sees(it, lead)).toBe(true);
  const before = await written(fixture);
  for (const act of ['discardSuggestion', 'submitSuggestion', 'reviseSuggestion'])
    expect(await it.refused(act, {}, lead)).toEqual(['WRONG_STATE', 'id']);
  await expect(it.try('coSignSuggestion', { agrees: true }, signer)).rejects.toMatchObject({
    extensions: { code: 'NOT_FOUND' },
  });
  expect(await written(fixture)).toEqual(before);
});

test('only the deputy who leads it gives a draft up, and only before it was handed in', async () => {
  const it = await draft();
  const before = await written(fixture);
  const refusal = (viewer: Viewer) =>
    it.try('discardSuggestion', {}, viewer).catch(({ extensions }) => extensions.code);
  expect(await refusal(signer)).toBe('FORBIDDEN');
  expect(await refusal(outsider)).toBe('NOT_FOUND');
  expect(await refusal(office)).toBe('FORBIDDEN');
  expect(await written(fixture)).toEqual(before);
  await it.step('submitSuggestion', {}, lead);
  expect(await it.refused('discardSuggestion', {}, lead)).toEqual(['WRONG_STATE', 'id']);
});

test('what citizens said of a draft that is given up is to be handled again', async () => {
  const { number } = await submit(fixture);
  const id = async () =>
    (await fixture.store.pool.query('select * from public_feedback where number = $1', [number])).rows[0];
  const sent = { id: `PublicFeedback:${(await id()).id}`, expectedVersion: 1 };
  const mandate = `Mandate:${ids.mandate(1, 2)}`;
  await acting(fixture, 'publicFeedback')('convertFeedback', { ...sent, to: 'SUGGESTION', mandate }, { viewer: lead });
  const it = new Proposal(fixture);
  it.id = `Suggestion:${(await id()).suggestion_id}`;
  it.version = 1;
  await it.step('discardSuggestion', {}, lead);
  expect(await id()).toMatchObject({ status: 'SCREENED', suggestion_id: null, conversion_target: null, version: 3 });
});
