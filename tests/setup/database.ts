import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/database/embedded.js';
import { prepareDatabase } from '../../api/database/prepare.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL database with all migrations and the five places. Tests that write make their own from it. */
    databaseUrl: string;
  }
}

/** One PostgreSQL for all tests, loaded once; durability is off because nobody will miss it. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'deputy-graph-test-'));
  const postgres = await startEmbedded({
    dataDir,
    log: () => {},
    settings: { fsync: 'off', synchronous_commit: 'off' },
  });
  const close = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await prepareDatabase(postgres.url, { seed: true, say: () => {} });
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('databaseUrl', postgres.url);
  return close;
}
