import type { Dataset } from '../kit/dataset.js';
import { seedAssemblies } from './communities/assemblies.js';
import { seedBulletins } from './communities/bulletins.js';
import { seedCampaigns } from './communities/campaigns.js';
import { seedPolicies } from './communities/policies.js';

export { seedRecentBulletins } from './communities/bulletins.js';
export { seedFrameworks } from './communities/frameworks.js';

/** Policies, campaigns, assemblies and bulletins. Needs feedback, contact links and livelihood rounds. */
export function seedCommunities(data: Dataset): void {
  seedPolicies(data);
  seedCampaigns(data);
  seedAssemblies(data);
  seedBulletins(data);
}
