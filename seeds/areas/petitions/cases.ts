import { PetitionCase } from '../../../schema/petitions/petition-case.js';
import type { Dataset } from '../../kit/dataset.js';
import { randomOf } from '../../kit/random.js';
import { otherCases } from '../../places/petitions.js';
import { addDays } from '../days.js';
import type { Agents } from './agents.js';
import { becamePetitions, planCases, slotOf, type Voice } from './plans.js';
import { type Dispute, Register } from './register.js';

/** Petitions of all places; returns those that are disputes. */
export function seedCases(data: Dataset, agents: Agents): Dispute[] {
  const random = randomOf('petitions/cases');
  const slots = planCases(data, random);
  const register = new Register(data, agents, random);
  slots.sort((a, b) => (a.registeredOn < b.registeredOn ? -1 : a.registeredOn > b.registeredOn ? 1 : 0));
  for (const one of slots) register.take(one);
  register.takeGas();
  const further = new Register(data, agents, randomOf('petitions/further'), 'petition/further', register);
  const born = new Set(slots.flatMap(({ feedback }) => feedback?.id ?? []));
  const left = becamePetitions(data).filter(({ id }) => !born.has(id));
  for (const [n, voice] of left.entries()) if (!adopt(data, voice)) further.take(slotOf(voice, n));
  return register.disputes;
}

/** Townships whose petitions are counted by themselves. */
const countedTowns = otherCases.flatMap(({ division }) => (division.length === 9 ? [division] : []));

/** Whether a petition of the county that nobody carries, of the months after, can be the one that a voice became. */
function adopt(data: Dataset, { id, title, content, category, division, receivedOn }: Voice): boolean {
  const found = data
    .of(PetitionCase)
    .find(
      (one) =>
        !one.feedback &&
        !one.agent &&
        !countedTowns.some((town) => (one.division as string).startsWith(town)) &&
        (one.division as string).startsWith(division.slice(0, 6)) &&
        (one.registeredOn as string) >= receivedOn &&
        (one.registeredOn as string) < addDays(receivedOn, 180),
    );
  if (found) data.amend(PetitionCase, found, { feedback: id, title, content, category, division, channel: 'DEPUTY' });
  return found !== undefined;
}
