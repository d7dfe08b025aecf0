import { afterAll, beforeAll, expect, it } from 'vitest';
import { agency, Place, reply } from '../acts/answered.js';
import { lead } from '../acts/handling.js';
import { come } from '../acts/proposal.js';

let place: Place;
beforeAll(async () => {
  place = await Place.open();
});
afterAll(() => place.fixture.close());

it('tells what happened on one day with each step after the one that led to it', async () => {
  const proposal = await come(place.fixture, 'ASSIGNED', { lead: agency(1) });
  await place.unitDoes(proposal, 'acceptAssignment', lead);
  await place.unitDoes(proposal, 'replySuggestion', lead, reply());
  await place.rate(proposal, 'SATISFIED');
  const source = 'query($id: ID!) { trace(id: $id) { steps { type happenedOn } } }';
  const { trace } = await place.fixture.ask(source, { variables: { id: proposal.id } });
  expect(trace.steps.map(({ type, happenedOn }: Record<string, string>) => [type, happenedOn])).toEqual(
    ['SUGGESTION', 'SUGGESTION_ASSIGNMENT', 'SUGGESTION_REPLY', 'SUGGESTION_EVALUATION'].map((type) => [
      type,
      '2026-11-29',
    ]),
  );
});
