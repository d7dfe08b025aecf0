import pg from 'pg';
import { inject } from 'vitest';
import { prepareDatabase } from '../../api/database/prepare.js';
import { loadPlaces } from '../../seeds/load-places.js';

let loaded: Promise<string> | undefined;

/** How the reader of the database with the five places logs in; whoever is first to ask for it loads it. */
export const places = (): Promise<string> => (loaded ??= load());

/** Names the lock under which one of the test processes loads. */
const loading = 4_805_001;

async function load(): Promise<string> {
  const url = inject('postgresUrl');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [loading]);
    return (await prepareDatabase(url, { seed: loadPlaces, say: () => {} })).reader.url;
  } finally {
    await client.end();
  }
}
