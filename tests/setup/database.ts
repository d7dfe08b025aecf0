import { rmSync } from 'node:fs';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/database/embedded.js';
import type { BallotRole } from '../../api/database/own-role.js';
import { type Prepared, prepareDatabase } from '../../api/database/prepare.js';
import { careless, clusterFolder, removeLeftovers } from './cluster.js';
import { once } from './once.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL for all tests; each makes its own database in it. */
    postgresUrl: string;
    /** A database in it with all migrations and no records, to be copied. */
    emptyDatabase: string;
    /** How its reader logs in, who may read its copies, too. */
    emptyReader: string;
    /** And its writer. */
    emptyWriter: string;
    /** How those of its ballots log in, by role. */
    emptyBallots: Readonly<Record<BallotRole, string>>;
  }
}

/** One PostgreSQL for all tests that write. */
export default async function setup(project: TestProject) {
  const { url, logins, close } = await once('database', start);
  project.provide('postgresUrl', url);
  project.provide('emptyDatabase', emptyDatabase);
  project.provide('emptyReader', logins.reader.url);
  project.provide('emptyWriter', logins.writer.url);
  const { ballot_issuer, ballot_box, ballot_clerk } = logins.ballots!;
  project.provide('emptyBallots', {
    ballot_issuer: ballot_issuer.url,
    ballot_box: ballot_box.url,
    ballot_clerk: ballot_clerk.url,
  });
  return close;
}

async function start() {
  removeLeftovers();
  const dataDir = clusterFolder();
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  // Whoever stops a run with the keyboard ends it before it is torn down.
  process.once('exit', remove);
  // Each copy of a database looks through the shared buffers.
  const settings = { ...careless, shared_buffers: '128MB' };
  const postgres = await startEmbedded({ dataDir, log: () => {}, settings });
  const close = async () => {
    await postgres.stop();
    remove();
  };
  try {
    return { url: postgres.url, logins: await prepareEmpty(postgres.url), close };
  } catch (error) {
    await close();
    throw error;
  }
}

const emptyDatabase = 'empty';

/** Migrating takes a second, copying a tenth of it, and many test files have a database of their own. */
async function prepareEmpty(beside: string): Promise<Prepared> {
  const client = new pg.Client({ connectionString: beside });
  await client.connect();
  await client.query(`create database ${emptyDatabase}`).finally(() => client.end());
  const url = new URL(beside);
  url.pathname = `/${emptyDatabase}`;
  const logins = await prepareDatabase(url.href, { say: () => {} });
  const empty = new pg.Client({ connectionString: url.href });
  await empty.connect();
  await empty.query('analyze').finally(() => empty.end());
  return logins;
}
