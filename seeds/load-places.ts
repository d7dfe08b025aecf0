import type { ClientBase } from 'pg';
import { holdAll } from '../api/database/invariants.js';
import { load } from '../api/database/load.js';
import type { Say } from '../api/database/prepare.js';
import { platform } from '../schema/platform.js';
import { buildDataset } from './index.js';

/** Loads the five places in one transaction. */
export async function loadPlaces(client: ClientBase, say: Say): Promise<void> {
  say('generating the five places: Ordos, Yichang, Danyang, Quanzhou and their parents');
  const data = buildDataset((area) => say(`  ${area}`));
  let rows = 0;
  const count = (_table: string, loaded: number) => {
    rows += loaded;
  };
  await load(client, data, count, (loaded) => holdAll(loaded, platform.specs));
  await client.query('analyze');
  say(`loaded ${rows.toLocaleString('en')} records`);
}
