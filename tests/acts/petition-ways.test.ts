import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agency, agent, as, PetitionPlace, petition, petitionOffice, unit } from './petitions.js';

let place: PetitionPlace;
beforeAll(async () => {
  place = await PetitionPlace.open();
});
afterAll(() => place.fixture.close());

const handled = ['TRANSFERRED', 'ASSIGNED', 'AGENT_HANDLING', 'IN_MEDIATION', 'UNDER_INVESTIGATION'];
const reason = '理由';

/** By whom each act is done, what is sent, from which states, and to which state it leads. */
const acts = {
  acceptPetition: [petitionOffice, {}, ['REGISTERED'], 'SCREENED'],
  transferPetition: [petitionOffice, { agency: agency(1) }, ['SCREENED', 'ESCALATED'], 'TRANSFERRED'],
  assignPetition: [petitionOffice, { agency: agency(1) }, ['SCREENED', 'ESCALATED'], 'ASSIGNED'],
  entrustPetition: [
    ...[petitionOffice, { agencyMode: 'JOINT', agent: agent(0) }, ['SCREENED', 'ASSIGNED'], 'AGENT_HANDLING'],
  ],
  investigatePetition: [unit, {}, handled.slice(0, 4), 'UNDER_INVESTIGATION'],
  mediatePetition: [petitionOffice, {}, handled.filter((state) => state !== 'IN_MEDIATION'), 'IN_MEDIATION'],
  replyPetition: [petitionOffice, { outcome: '已答复' }, handled, 'REPLIED'],
  concludePetition: [petitionOffice, { result: 'RESOLVED' }, ['REPLIED'], 'CONCLUDED'],
  reviewPetition: [petitionOffice, { reason }, ['CONCLUDED'], 'REVIEW'],
  recheckPetition: [petitionOffice, { reason }, ['REVIEW'], 'RECHECK'],
  closePetition: [petitionOffice, {}, ['CONCLUDED', 'REVIEW', 'RECHECK'], 'CLOSED'],
  escalatePetition: [petitionOffice, { tier: 'PROVINCE', reason }, handled.slice(1), 'ESCALATED'],
  withdrawPetition: [
    ...[petitionOffice, {}, ['REGISTERED', 'SCREENED', ...handled, 'REPLIED', 'ESCALATED'], 'WITHDRAWN'],
  ],
} as unknown as Record<string, readonly [typeof petitionOffice, object, readonly string[], string]>;

test('whatever is tried in whatever order, a petition is where the acts that were done have brought it', async () => {
  const reached = new Set<string>();
  const names = fc.constantFrom(...Object.keys(acts));
  await fc.assert(
    fc.asyncProperty(fc.array(names, { minLength: 12, maxLength: 40, size: 'max' }), async (way) => {
      const id = await place.does('registerPetition', petition(), as(1));
      let [state, isAbove, hasUnit] = ['REGISTERED', false, false];
      for (const act of way) {
        const [viewer, more, from, to] = acts[act]!;
        const told = await place.tries(act, { id, ...more }, viewer).catch((error) => error.extensions.code);
        // A unit sees what it was given; nothing goes twice to the level above.
        const may = viewer !== unit || hasUnit;
        const is = may && from.includes(state) && !(to === 'ESCALATED' && isAbove);
        expect([act, state, typeof told === 'string' ? told : (told.userErrors[0]?.code ?? 'DONE')]).toEqual([
          ...[
            act,
            state,
            !may ? 'NOT_FOUND' : is ? 'DONE' : from.includes(state) ? 'NOT_A_LEVEL_ABOVE' : 'WRONG_STATE',
          ],
        ]);
        if (!is) continue;
        [state, isAbove, hasUnit] = [to, isAbove || to === 'ESCALATED', hasUnit || 'agency' in more];
        reached.add(state);
      }
      expect((await place.row(id)).status).toBe(state);
    }),
    { numRuns: 40 },
  );
  for (const state of ['SCREENED', 'ASSIGNED', 'AGENT_HANDLING', 'WITHDRAWN']) expect(reached).toContain(state);
  expect(await place.contradictions()).toEqual([]);
});
