import type { Dataset } from '../kit/dataset.js';
import { Agents } from './petitions/agents.js';
import { seedCases } from './petitions/cases.js';
import { seedHazards } from './petitions/hazards.js';
import { seedHotline } from './petitions/hotline.js';
import { seedMediations } from './petitions/mediations.js';

/** Petitions with their agents, mediations, checks for hazards and the hotline. Needs feedback, grids and campaigns. */
export function seedPetitions(data: Dataset): void {
  const agents = new Agents(data);
  const disputes = seedCases(data, agents);
  const table = seedMediations(data, disputes);
  seedHazards(data, table);
  seedHotline(data);
}
