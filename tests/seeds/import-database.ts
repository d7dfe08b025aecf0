import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

export interface ImportDatabase {
  readonly url: string;
  readonly client: pg.Client;
  /** For files of the test. */
  readonly folder: string;
  /** All columns of the divisions, by code. */
  divisions(where?: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/** A database of its own with all tables, all of them empty. */
export async function createImportDatabase(): Promise<ImportDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  const name = `import_${folder.slice(-6).toLowerCase()}_${process.pid}`;
  await onServer(`create database ${name} template ${inject('emptyDatabase')}`);
  const url = inject('postgresUrl').replace(/\/[^/]*$/, `/${name}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    url,
    client,
    folder,
    divisions: async (where = 'true') =>
      (await client.query(`select * from division where ${where} order by code`)).rows,
    drop: async () => {
      await client.end();
      await onServer(`drop database ${name} with (force)`);
      await rm(folder, { recursive: true });
    },
  };
}

async function onServer(statement: string): Promise<void> {
  const server = new pg.Client({ connectionString: inject('postgresUrl') });
  await server.connect();
  await server.query(statement).finally(() => server.end());
}

export const country = [
  'code,name',
  '42,湖北省',
  '4205,宜昌市',
  '420502,西陵区',
  '420503,伍家岗区',
  '420502003,学院街道',
  '420502003004,果园路社区',
];
