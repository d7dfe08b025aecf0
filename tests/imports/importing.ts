import { importRecords } from '../../api/imports/records.js';
import { openImportPool } from '../../api/imports/session.js';
import { templateRoutes } from '../../api/imports/templates.js';
import { workOnImports } from '../../api/imports/worker.js';
import { vaultOf } from '../../api/personal/vault.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { platform } from '../../schema/platform.js';
import { tables } from '../../schema/tables.js';
import { acting } from '../acts/acting.js';
import { type FileServer, startFileServer } from '../files/file-server.js';
import { type Asking, type Data, dataKeys, type Fixture } from '../setup/fixture.js';
import { writerOf } from '../setup/store.js';

/** An office whose area is 东胜区, and the system officer. */
export const office: Viewer = { role: 'staff', division: '150602000000' };
export const officer: Viewer = { role: 'system' };

export interface Importing {
  readonly server: FileServer;
  /** Sends a table and asks for its import; what is told. */
  ask(kind: string, table: string | Uint8Array, more?: object, asking?: Asking): Promise<Data>;
  /** The same, and what came of it. */
  import(kind: string, table: string | Uint8Array, more?: object, asking?: Asking): Promise<Data>;
  /** An import when it has come to an end. */
  ended(id: string, asking?: Asking): Promise<Data>;
  undo(id: string, asking?: Asking): Promise<Data>;
  close(): Promise<void>;
}

const fields = `id version kind status isDryRun isRowByRow rowsRead rowsAdded rowsUnchanged rowsRefused errorCount
  division { code } errors(first: 100) { nodes { row columnName code message fix } }`;

/** A node that works on imports, and whoever asks for them. */
export async function startImporting(fixture: Fixture): Promise<Importing> {
  const server = await startFileServer(fixture, { pages: (app) => templateRoutes(app, tables) });
  const vault = vaultOf(dataKeys);
  const tools = { records: importRecords(fixture.execute), files: server.files, tables, acts: platform.acts, vault };
  const failed: string[] = [];
  const stop = workOnImports(openImportPool(writerOf(fixture.url)), tools, (line) => failed.push(line));
  const perform = acting(fixture, 'tableImport');

  const ask: Importing['ask'] = async (kind, table, more = {}, asking = { viewer: office }) => {
    const bytes = typeof table === 'string' ? Buffer.from(table) : table;
    const format = bytes[0] === 0x50 && bytes[1] === 0x4b ? 'XLSX' : bytes[0] === 0x7b ? 'POPOLO' : 'CSV';
    const file = await server.upload(format, bytes, asking);
    return perform('importRecords', { kind, file, dryRun: false, ...more }, asking);
  };
  const ended: Importing['ended'] = async (id, asking = { viewer: office }) => {
    for (let n = 0; n < 600; n++) {
      const source = `query($id: ID!) { tableImport(id: $id) { ${fields} } }`;
      const { tableImport } = await fixture.ask(source, { ...asking, variables: { id } });
      if (!['WAITING', 'RUNNING', 'UNDOING'].includes(tableImport.status)) return tableImport;
      if (failed.length) throw new Error(failed.join('; '));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${id} does not come to an end`);
  };
  return {
    server,
    ask,
    ended,
    async import(kind, table, more, asking) {
      const told = await ask(kind, table, more, asking);
      if (told.userErrors.length) throw new Error(JSON.stringify(told.userErrors));
      return ended(told.tableImport.id, asking);
    },
    async undo(id, asking = { viewer: office }) {
      const { version } = await ended(id, asking);
      return perform('undoImport', { id, expectedVersion: version }, asking, 'records');
    },
    async close() {
      await stop();
      await server.close();
    },
  };
}

/** What is wrong, in short. */
export const wrong = ({ errors }: Data): unknown[] =>
  errors.nodes.map(({ row, columnName, code }: Data) => [row, columnName, code]);
