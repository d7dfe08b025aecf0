import type { Seed } from '../api/database/prepare.js';

/** Loads the five places if the database is empty. They are read only then: a server in production never parses them. */
export const fivePlaces: Seed = async (client, say) => {
  const { loadPlaces } = await import('../seeds/load-places.js');
  await loadPlaces(client, say);
};
