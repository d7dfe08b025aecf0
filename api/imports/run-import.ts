import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Act } from '../../schema/kit/declare/acts/acts.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { Files } from '../files/files.js';
import type { Vault } from '../personal/vault.js';
import { newId } from '../sql/new-id.js';
import { sql } from '../sql/sql.js';
import { type Faults, TableFault } from './faults.js';
import type { ImportRecord, ImportRecords } from './records.js';
import { batchesOf } from './rows.js';
import { performOn } from './session.js';
import { TableWriter } from './writer.js';

export interface ImportTools {
  readonly records: ImportRecords;
  readonly files: Pick<Files, 'table'>;
  readonly tables: Readonly<Record<string, Table>>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly vault: Vault;
}

/** How often it is told how far an import is. */
const tellMs = 1_000;

/** What an import has come to. */
type Counts = Readonly<Record<'rowsRead' | 'rowsAdded' | 'rowsUnchanged' | 'rowsRefused' | 'errorCount', number>>;

/**
 * Checks the rows of one import and writes them, all in one transaction that ends with the import’s own last step: after a
 * loss of power it has been done as a whole, or not at all. A dry run goes the same way, and is taken back.
 */
export async function runImport(client: pg.ClientBase, asked: ImportRecord, tools: ImportTools): Promise<void> {
  const { records } = tools;
  const perform = performOn(client, tools.acts, tools.vault);
  let at = asked;
  if (at.status === 'WAITING') {
    const version = await records.perform('startImport', at);
    if (version === undefined) return;
    at = { ...at, version, status: 'RUNNING' };
  }
  const key = at.id.slice(at.id.indexOf(':') + 1);
  const end = async (counts: Counts, faults: Faults, kept: boolean) => {
    await addErrors(client, key, faults);
    const told = await perform('finishImport', {
      id: at.id,
      expectedVersion: at.version,
      idempotencyKey: randomUUID(),
      ...counts,
      kept,
    });
    if ((told.userErrors as unknown[]).length) throw new Error(`${at.id} was changed meanwhile`);
  };
  const viewer: Viewer = at.division ? { role: 'staff', division: at.division.code } : { role: 'system' };
  const writer = new TableWriter(client, tools.tables[at.kind]!, key, viewer);
  await client.query(sql`begin`);
  try {
    const isWhole = await readAll(writer, at, tools, async () => {
      const version = await records.perform('tellImport', at, { rowsRead: writer.read });
      if (version !== undefined) at = { ...at, version };
    });
    const kept = isWhole && !at.isDryRun && (at.isRowByRow || writer.faults.count === 0);
    if (!kept) await client.query(sql`rollback; begin`);
    await end(countsOf(writer), writer.faults, kept);
    await client.query(sql`commit`);
  } catch (error) {
    await client.query(sql`rollback`).catch(() => {});
    throw error;
  }
}

/** False if the file as a whole cannot be read: then nothing of it is. */
async function readAll(
  writer: TableWriter,
  { kind: _, file }: ImportRecord,
  { files }: ImportTools,
  tell: () => Promise<void>,
) {
  let told = performance.now();
  try {
    const table = await files.table(file.id);
    if (!table) throw new TableFault({ code: 'FILE_GONE' });
    const batches = batchesOf(table.kind, table.open, writer.columns);
    let next = batches.next();
    for (;;) {
      const { value: batch, done } = await next;
      if (done) break;
      // The next rows are read while PostgreSQL is at work on these.
      next = batches.next();
      next.catch(() => {});
      await writer.take(batch);
      if (performance.now() - told < tellMs) continue;
      told = performance.now();
      await tell();
    }
    return true;
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    writer.faults.add(error.row, [{ columnName: error.columnName, fault: error.fault }]);
    return false;
  }
}

const countsOf = ({ read, added, unchanged, faults }: TableWriter): Counts => ({
  rowsRead: read,
  rowsAdded: added,
  rowsUnchanged: unchanged,
  rowsRefused: faults.rows,
  errorCount: faults.count,
});

async function addErrors(client: pg.ClientBase, asked: string, { list }: Faults): Promise<void> {
  if (list.length === 0) return;
  const column = <Value>(of: (one: (typeof list)[number], n: number) => Value) => list.map(of);
  await client.query(
    sql`insert into table_import_error (id, import_id, position, "row", column_name, code, detail)
      select x.id, $1, x.position, x.row, x.name, x.code, x.detail
      from unnest($2::uuid[], $3::int[], $4::int[], $5::text[], $6::text[], $7::text[]) x(id, position, row, name, code, detail)`,
    [
      asked,
      column(newId),
      column((_, n) => n + 1),
      column(({ row }) => row),
      column(({ columnName }) => columnName ?? null),
      column(({ fault }) => fault.code),
      column(({ fault }) => JSON.stringify(fault)),
    ],
  );
}
