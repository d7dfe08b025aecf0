import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type LoadOptions, loadDivisions, type Outcome } from '../../seeds/divisions/load.js';
import { createEmpty } from '../setup/empty.js';

export interface ImportDatabase {
  readonly url: string;
  readonly client: pg.Client;
  /** For files of the test. */
  readonly folder: string;
  /** All columns of the divisions, by code. */
  divisions(where?: string): Promise<Record<string, unknown>[]>;
  /** Loads the lines of a file, by default as the edition of 2020-06-30; with all that was shown and told. */
  load(lines: readonly string[], options?: Partial<LoadOptions>): Promise<Outcome & Said>;
  drop(): Promise<void>;
}

export interface Said {
  readonly shown: string;
  readonly told: readonly string[];
}

/** A database of its own with all tables, all of them empty. */
export async function createImportDatabase(): Promise<ImportDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'import-'));
  const name = `import_${folder.slice(-6).toLowerCase()}_${process.pid}`;
  await onServer(createEmpty(name));
  const url = inject('postgresUrl').replace(/\/[^/]*$/, `/${name}`);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    url,
    client,
    folder,
    divisions: async (where = 'true') =>
      (await client.query(`select * from division where ${where} order by code`)).rows,
    load: async (lines, options) => {
      const file = join(folder, 'divisions.csv');
      await writeFile(file, `${lines.join('\n')}\n`);
      let shown = '';
      const told: string[] = [];
      const outcome = await loadDivisions({
        url,
        file,
        cache: folder,
        edition: '2020-06-30',
        screen: { write: (text) => (shown += text) },
        tell: (line) => told.push(line),
        signal: new AbortController().signal,
        ...options,
      });
      return { ...outcome, shown, told };
    },
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

export const noChange = { NEW: 0, HANDED: 0, CHANGED: 0, BACK: 0, DATED: 0, ADOPTED: 0, ending: 0 };

export const country = [
  'code,name',
  '42,湖北省',
  '4205,宜昌市',
  '420502,西陵区',
  '420503,伍家岗区',
  '420502003,学院街道',
  '420502003004,果园路社区',
];
