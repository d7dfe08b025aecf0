import type { Random } from './random.js';
import { phrase } from './texts.js';
import { spot, type TextPlace } from './topics.js';

export const disputeCategories = [
  'WAGE',
  'LAND',
  'PASTURE_BOUNDARY',
  'COMPENSATION',
  'NEIGHBOUR',
  'PROPERTY_MANAGEMENT',
  'ACCIDENT',
  'FAMILY',
  'CONSUMER',
] as const;
export type DisputeCategory = (typeof disputeCategories)[number];

/** A dispute or petition in one sentence, and how it ended. Pastures only in Inner Mongolia. */
export function disputeText(random: Random, place: TextPlace, settled = true, category?: DisputeCategory) {
  const usual = disputeCategories.filter((one) => one !== 'PASTURE_BOUNDARY' || place.code.startsWith('15'));
  const chosen = category ?? random.pick(usual);
  return {
    category: chosen,
    summary: phrase(`DISPUTE_${chosen}`, random, { at: spot(random, place) }),
    outcome: phrase(settled ? 'SETTLED' : 'NOT_SETTLED', random),
  };
}
