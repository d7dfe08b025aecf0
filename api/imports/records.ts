import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Execute } from '../read/answer.js';
import { runQuery } from '../read/run-query.js';

/** An import as the server works on it. */
export interface ImportRecord {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly status: string;
  readonly file: { readonly id: string };
  readonly division: { readonly code: string } | null;
  readonly isDryRun: boolean;
  readonly isRowByRow: boolean;
  readonly rowsAdded: number;
}

const server: Viewer = { role: 'system' };
const fields = 'id version kind status file { id } division { code } isDryRun isRowByRow rowsAdded';

/** Imports, asked and written through the API as everything is. */
export function importRecords(execute: Execute) {
  return {
    /** Those that have something to be done, the oldest first. */
    async waiting(): Promise<readonly ImportRecord[]> {
      const source = `{ tableImports(first: 20, orderBy: [{ field: UPDATED_AT }],
        filter: { status: { in: [WAITING, RUNNING, UNDOING] } }) { nodes { ${fields} } } }`;
      return (await runQuery<{ tableImports: { nodes: ImportRecord[] } }>(execute, source, server)).tableImports.nodes;
    },
    async find(id: string): Promise<ImportRecord | undefined> {
      const source = `query($id: ID!) { tableImport(id: $id) { ${fields} } }`;
      const told = await runQuery<{ tableImport: ImportRecord | null }>(execute, source, server, { id });
      return told.tableImport ?? undefined;
    },
    /** The version that it has then; undefined if it was refused. */
    async perform(act: string, { id, version }: ImportRecord, more: object = {}): Promise<number | undefined> {
      const source = `mutation($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) {
        ${act}(input: $input) { tableImport { version } userErrors { code } } }`;
      const input = { id, expectedVersion: version, idempotencyKey: randomUUID(), ...more };
      type Told = Record<string, { tableImport: { version: number } | null; userErrors: unknown[] } | null>;
      const told = (await runQuery<Told>(execute, source, server, { input }))[act];
      return told?.userErrors.length === 0 ? told.tableImport!.version : undefined;
    },
  };
}
export type ImportRecords = ReturnType<typeof importRecords>;
