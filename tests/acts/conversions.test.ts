import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from '../../api/database/invariants.js';
import { platform } from '../../schema/platform.js';
import { LivelihoodRound } from '../../schema/projects/livelihood-round.js';
import { uuidOf } from '../../seeds/kit/uuid.js';
import { type Data, type Fixture, openFixture } from '../setup/fixture.js';
import { ids, smallPlace } from '../setup/small-place.js';
import { deputy, everything, office, perform, submit } from './voice.js';

let fixture: Fixture;
const round = `LivelihoodRound:${uuidOf('round', 1)}`;
beforeAll(async () => {
  const data = smallPlace();
  data.add(LivelihoodRound, {
    id: uuidOf('round', 1),
    name: '东胜区2027年民生实事项目',
    division: '150602000000',
    year: 2027,
    number: 1,
    level: 'COUNTY',
    method: 'SESSION_BALLOT',
    stage: 'COLLECTING',
    announcedOn: '2026-11-01',
    collectionClosesOn: '2026-12-15',
  });
  fixture = await openFixture(data, { now: '2026-11-28T16:30:00Z' });
});
afterAll(() => fixture.close());

const rows = async (sql: string, ...values: unknown[]) => (await fixture.store.pool.query(sql, values)).rows;

/** A message that has just come, and what comes of converting it. */
async function convert(input: object, viewer = office): Promise<Data> {
  const { number } = await submit(fixture);
  const [{ id }] = await rows('select id from public_feedback where number = $1', number);
  const before = await everything(fixture);
  const told = await perform(
    fixture,
    'convertFeedback',
    { id: `PublicFeedback:${id}`, expectedVersion: 1, ...input },
    { viewer },
  );
  if (told.userErrors.length) expect(await everything(fixture)).toEqual(before);
  else expect(told.publicFeedback).toMatchObject({ status: 'CONVERTED', version: 2 });
  return { ...told, id, number };
}
const refusedFor = async (input: object, viewer = office) => {
  const [{ code, path }] = (await convert(input, viewer)).userErrors;
  return [code, path.at(-1)];
};

test('it becomes a draft of the deputy whose mandate is named', async () => {
  const mandate = `Mandate:${ids.mandate(1, 2)}`;
  const { id } = await convert({ to: 'SUGGESTION', mandate }, deputy);
  const [feedback] = await rows('select * from public_feedback where id = $1', id);
  const [draft] = await rows('select * from suggestion where id = $1', feedback.suggestion_id);
  expect(feedback.conversion_target).toBe('SUGGESTION');
  expect(draft).toMatchObject({ status: 'DRAFT', lead_deputy_id: ids.deputy(1), title: '路灯不亮', version: 1 });
  expect(await refusedFor({ to: 'SUGGESTION' })).toEqual(['MISSING_FOR_TARGET', 'mandate']);
  const others = { to: 'SUGGESTION', mandate: `Mandate:${ids.mandate(0, 1)}` };
  expect(await refusedFor(others, deputy)).toEqual(['NOT_YOUR_MANDATE', 'mandate']);
  const ended = { to: 'SUGGESTION', mandate: `Mandate:${ids.mandate(7, 1)}` };
  expect(await refusedFor(ended)).toEqual(['NOT_YOUR_MANDATE', 'mandate']);
});

test('it becomes a petition, a matter for supervision or an opinion on a draft', async () => {
  const petition = await convert({ to: 'PETITION' });
  expect(await rows('select * from petition_case where feedback_id = $1', petition.id)).toEqual([
    expect.objectContaining({ status: 'REGISTERED', tier: 'VILLAGE', division_code: '150602001002', work_methods: [] }),
  ]);
  const matter = await convert({ to: 'SUPERVISION_MATTER' });
  expect(await rows('select * from supervision_matter where feedback_id = $1', matter.id)).toEqual([
    expect.objectContaining({ status: 'REPORTED', reported_by_id: ids.deputy(1) }),
  ]);
  const opinion = await convert({ to: 'LEGISLATIVE_OPINION' });
  expect(await rows('select * from legislative_opinion where feedback_id = $1', opinion.id)).toEqual([
    expect.objectContaining({ status: 'SUBMITTED', summary: '路灯不亮' }),
  ]);
});

test('it becomes a proposal of a round that collects now', async () => {
  const input = { to: 'LIVELIHOOD_PROPOSAL', round, projectCategory: 'ROADS_TRANSPORT' };
  const { id, number } = await convert(input);
  expect(await rows('select * from livelihood_proposal where feedback_id = $1', id)).toEqual([
    expect.objectContaining({ number: `MS-${number}`, status: 'PROPOSED', round_id: uuidOf('round', 1) }),
  ]);
  expect(await refusedFor({ to: 'LIVELIHOOD_PROPOSAL', round })).toEqual(['MISSING_FOR_TARGET', 'projectCategory']);
  await rows(`update livelihood_round set collection_closes_on = '2026-11-28'`);
  expect(await refusedFor(input)).toEqual(['OUTSIDE_ITS_DAYS', 'round']);
  await rows(`update livelihood_round set collection_closes_on = '2026-12-15'`);
});

test('what was converted keeps every rule of the concepts', async () => {
  const client = await fixture.store.pool.connect();
  const specs = platform.specs.filter(({ name }) => /Feedback|Petition|Proposal|Matter|Opinion/.test(name));
  expect(await violations(client, specs)).toEqual([]);
  client.release();
});
