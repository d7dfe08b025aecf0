import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  agency,
  agent,
  agentPost,
  as,
  citizen,
  congressOffice,
  d,
  otherPetitionOffice,
  otherUnit,
  PetitionPlace,
  petition,
  petitionOffice,
  unit,
} from './petitions.js';

let place: PetitionPlace;
beforeAll(async () => {
  place = await PetitionPlace.open();
});
afterAll(() => place.fixture.close());

const registers = (more: object = {}, viewer = as(1)) => place.does('registerPetition', petition(more), viewer);
const accepted = async (more: object = {}, viewer = as(1)) =>
  place.does('acceptPetition', { id: await registers(more, viewer) }, petitionOffice);

test('a deputy passes a petition on, the office accepts it, an agent carries it, the unit answers', async () => {
  await place.comes('2026-09-01');
  const id = await registers({ name: '王建国', phone: '13800000001' });
  expect(await place.row(id)).toMatchObject({
    ...{ status: 'REGISTERED', channel: 'DEPUTY', tier: 'VILLAGE', petitioner_masked: '王**', petitioner_count: 1 },
    ...{ phone_masked: '138****0001', registered_on: '2026-09-01', notify_due_on: '2026-09-16', due_on: '2026-10-31' },
  });
  for (const viewer of [as(1), congressOffice, agentPost]) {
    expect(await place.refuses('acceptPetition', { id }, viewer)).toBe('FORBIDDEN');
    const declined = { id, notAcceptedReason: 'LITIGATION', reason: '已起诉' };
    expect(await place.refuses('declinePetition', declined, viewer)).toBe('FORBIDDEN');
  }
  for (const viewer of [unit, citizen, otherPetitionOffice, as(3)])
    expect(await place.refuses('acceptPetition', { id }, viewer)).toMatch(/FORBIDDEN|NOT_FOUND/);
  await place.comes('2026-09-03');
  await place.does('acceptPetition', { id }, petitionOffice);
  await place.does('assignPetition', { id, agency: agency(1) }, petitionOffice);
  const entrusted = { id, agencyMode: 'DIVERTED', workMethods: ['WATCH', 'ASSIST'] };
  await place.does('entrustPetition', { ...entrusted, agent: agent(1) }, petitionOffice);
  expect(await place.refuses('investigatePetition', { id }, otherUnit)).toMatch(/FORBIDDEN|NOT_FOUND/);
  await place.does('investigatePetition', { id }, unit);
  await place.does('mediatePetition', { id }, as(3));
  const answer = { id, outcome: '已列入今年改造计划' };
  for (const viewer of [as(1), as(3), congressOffice])
    expect(await place.refuses('replyPetition', answer, viewer)).toBe('FORBIDDEN');
  await place.does('replyPetition', answer, unit);
  expect(await place.refuses('concludePetition', { id, result: 'RESOLVED' }, as(1))).toBe('FORBIDDEN');
  await place.comes('2026-09-20');
  await place.does('concludePetition', { id, result: 'RESOLVED' }, as(3));
  expect(await place.refuses('publishPetition', { id }, as(3))).toBe('FORBIDDEN');
  await place.does('publishPetition', { id }, petitionOffice);
  expect(await place.refuses('publishPetition', { id }, petitionOffice)).toEqual(['PUBLISHED', 'id']);
  const told = await place.fixture.ask(
    `query($id: ID!) { petitionCase(id: $id) { status result outcome notifiedOn concludedOn agencyMode workMethods
      history { act to } } }`,
    { variables: { id }, viewer: { role: 'anonymous' } },
  );
  expect(told.petitionCase).toMatchObject({
    ...{ status: 'CONCLUDED', result: 'RESOLVED', outcome: '已列入今年改造计划', notifiedOn: '2026-09-03' },
    ...{ concludedOn: '2026-09-20', agencyMode: 'DIVERTED', workMethods: ['WATCH', 'ASSIST'] },
  });
  expect(await place.contradictions()).toEqual([]);
});

test('a deputy takes no part in a case of the deputy’s own, and none of another place', async () => {
  await place.comes('2026-09-01');
  const not = (more: object, viewer = as(1)) => place.refuses('registerPetition', petition(more), viewer);
  expect(await not({ ownDeputy: d(1) })).toEqual(['OWN_CASE', 'ownDeputy']);
  expect(await not({ division: 'Division:420502000000' })).toEqual(['NOT_ITS_DEPUTY', 'division']);
  expect(await not({ petitionerCount: 0 })).toEqual(['PETITIONER_MISSING', 'petitionerCount']);
  expect(await not({ division: 'Division:420502000000' }, petitionOffice)).toBe('FORBIDDEN');
  for (const viewer of [congressOffice, citizen, unit]) expect(await not({}, viewer)).toBe('FORBIDDEN');
  const id = await accepted({ ownDeputy: d(1), channel: 'LETTER' }, petitionOffice);
  const entrusts = (n: number) =>
    place.refuses('entrustPetition', { id, agencyMode: 'FIRST_CONTACT', agent: agent(n) }, petitionOffice);
  expect(await entrusts(0)).toEqual(['OWN_CASE', 'agent']);
  expect(await entrusts(2)).toEqual(['AGENT_NOT_IN_OFFICE', 'agent']);
  expect(await entrusts(3)).toEqual(['AGENT_NOT_IN_OFFICE', 'agent']);
  expect(await entrusts(4)).toEqual(['NOT_THIS_PLACE', 'agent']);
  await place.does('entrustPetition', { id, agencyMode: 'FIRST_CONTACT', agent: agent(1) }, petitionOffice);
  expect(await place.row(id)).toMatchObject({ status: 'AGENT_HANDLING', channel: 'LETTER', deputy_id: null });
  expect(await place.contradictions()).toEqual([]);
});

test('what is not accepted says why and where to turn, and goes no further', async () => {
  const id = await registers({}, agentPost);
  const why = { id, notAcceptedReason: 'ARBITRATION', reason: '属劳动争议，请向劳动人事争议仲裁委员会申请仲裁' };
  expect(await place.refuses('declinePetition', why, as(1))).toMatch(/FORBIDDEN|NOT_FOUND/);
  await place.does('declinePetition', why, petitionOffice);
  expect(await place.row(id)).toMatchObject({ status: 'NOT_ACCEPTED_NOTIFIED', not_accepted_reason: 'ARBITRATION' });
  for (const [act, more] of [
    ['acceptPetition', {}],
    ['assignPetition', { agency: agency(1) }],
    ['withdrawPetition', {}],
  ] as const)
    expect(await place.refuses(act, { id, ...more }, petitionOffice)).toEqual(['WRONG_STATE', 'id']);
});

test('a petition is transferred, taken to a level above, reviewed and rechecked to its end', async () => {
  await place.comes('2026-09-01');
  const id = await accepted();
  const to = (n: number) => ({ id, agency: agency(n) });
  expect(await place.refuses('transferPetition', to(3), petitionOffice)).toEqual(['NOT_THIS_PLACE', 'agency']);
  expect(await place.refuses('transferPetition', to(1), as(1))).toBe('FORBIDDEN');
  await place.does('assignPetition', to(1), petitionOffice);
  const above = (tier: string) => ({ id, tier, reason: '本级无权处理' });
  expect(await place.refuses('escalatePetition', above('VILLAGE'), petitionOffice)).toEqual([
    ...['NOT_A_LEVEL_ABOVE', 'tier'],
  ]);
  await place.does('escalatePetition', above('PREFECTURE'), petitionOffice);
  await place.does('transferPetition', to(0), petitionOffice);
  expect(await place.refuses('replyPetition', { id, outcome: '答复' }, unit)).toMatch(/FORBIDDEN|NOT_FOUND/);
  await place.does('replyPetition', { id, outcome: '没有政策依据' }, otherUnit);
  await place.does('concludePetition', { id, result: 'NOT_SUPPORTED' }, petitionOffice);
  const asks = { id, reason: '信访人不服' };
  expect(await place.refuses('recheckPetition', asks, petitionOffice)).toEqual(['WRONG_STATE', 'id']);
  expect(await place.refuses('reviewPetition', asks, otherUnit)).toBe('FORBIDDEN');
  await place.does('reviewPetition', asks, petitionOffice);
  await place.does('recheckPetition', asks, petitionOffice);
  expect(await place.refuses('reviewPetition', asks, petitionOffice)).toEqual(['WRONG_STATE', 'id']);
  await place.does('closePetition', { id, result: 'EXPLAINED', outcome: '维持原答复' }, petitionOffice);
  expect(await place.row(id)).toMatchObject({
    ...{ status: 'CLOSED', tier: 'PREFECTURE', result: 'EXPLAINED', outcome: '维持原答复' },
    concluded_on: '2026-09-01',
  });
  expect(await place.refuses('reviewPetition', asks, petitionOffice)).toEqual(['WRONG_STATE', 'id']);
  expect(await place.contradictions()).toEqual([]);
});

test('of twenty who accept and decline one petition at once one is heard', async () => {
  const id = await registers();
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      n % 2
        ? place.tries('acceptPetition', { id, expectedVersion: 1 }, petitionOffice)
        : place.tries(
            'declinePetition',
            { id, expectedVersion: 1, notAcceptedReason: 'OUT_OF_SCOPE', reason: '请向县级反映' },
            petitionOffice,
          ),
    ),
  );
  const done = told.flatMap(({ userErrors }, n) => (userErrors.length ? [] : [n]));
  expect(done).toHaveLength(1);
  const row = await place.row(id);
  expect([row.status, row.version]).toEqual([done[0]! % 2 ? 'SCREENED' : 'NOT_ACCEPTED_NOTIFIED', 2]);
  const kept = await place.rows('select count(*)::int from act.history where key = $1', id.split(':')[1]);
  expect(kept).toEqual([{ count: 2 }]);
});
