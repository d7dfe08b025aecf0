import { DisputeMediation } from '../../schema/petitions/dispute-mediation.js';
import { PetitionCase } from '../../schema/petitions/petition-case.js';
import type { Dataset } from '../kit/dataset.js';
import { numberByDay } from './numbering.js';
import { Agents } from './petitions/agents.js';
import { seedCases } from './petitions/cases.js';
import { seedHazards } from './petitions/hazards.js';
import { seedHotline } from './petitions/hotline.js';
import { seedMediations } from './petitions/mediations.js';
import { recentPetitions } from './petitions/recent.js';
import { settlePetitions } from './petitions/settled.js';

const offices = new WeakMap<Dataset, Agents>();

/** Petitions with their agents, mediations, checks for hazards and the hotline. Needs feedback, grids and campaigns. */
export function seedPetitions(data: Dataset): void {
  const agents = new Agents(data);
  offices.set(data, agents);
  const disputes = seedCases(data, agents);
  const table = seedMediations(data, disputes);
  seedHazards(data, table);
  seedHotline(data);
}

/** What came of them after the documents, and what is new on the day of loading. */
export function seedRecentPetitions(data: Dataset): void {
  settlePetitions(data);
  recentPetitions(data, offices.get(data)!);
  numberByDay(data, PetitionCase, 'registeredOn');
  numberByDay(data, DisputeMediation, 'openedOn');
}
