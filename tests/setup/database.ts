import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/database/embedded.js';
import { prepareDatabase } from '../../api/database/prepare.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL for all tests; each makes its own database in it, or asks `places` for the shared one. */
    postgresUrl: string;
    /** A database in it with all migrations and no records, to be copied. */
    emptyDatabase: string;
    /** How its reader logs in, who may read its copies, too. */
    emptyReader: string;
  }
}

/** One PostgreSQL for all tests; durability is off because nobody will miss it. */
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
    project.provide('emptyReader', await prepareEmpty(postgres.url));
  } catch (error) {
    await close();
    throw error;
  }
  project.provide('postgresUrl', postgres.url);
  project.provide('emptyDatabase', emptyDatabase);
  return close;
}

const emptyDatabase = 'empty';

/** Migrating takes a second, copying a tenth of it, and many test files have a database of their own. */
async function prepareEmpty(beside: string): Promise<string> {
  const client = new pg.Client({ connectionString: beside });
  await client.connect();
  await client.query(`create database ${emptyDatabase}`).finally(() => client.end());
  const url = new URL(beside);
  url.pathname = `/${emptyDatabase}`;
  return (await prepareDatabase(url.href, { say: () => {} })).reader.url;
}
