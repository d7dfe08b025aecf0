import { valueLabel } from '../../schema/kit/declare/choices.js';
import { prefixOf } from '../../schema/kit/declare/division-codes.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { SqlClient } from '../sql/client.js';
import { newId } from '../sql/new-id.js';
import { sql } from '../sql/sql.js';
import { BatchSql, type Ready } from './batch.js';
import { type Column, columnsOf, type ReadRow } from './columns.js';
import { type Fault, Faults, shown } from './faults.js';
import { Names } from './names.js';

interface Draft {
  readonly row: number;
  readonly values: (string | null)[];
  readonly faults: ReadRow['faults'];
}

/** Checks the rows of one table and writes those that have nothing wrong with them, within a transaction. */
export class TableWriter {
  readonly faults = new Faults();
  read = 0;
  added = 0;
  unchanged = 0;
  readonly columns: readonly Column[];
  readonly #names: ReadonlyMap<Column, Names>;
  readonly #sql: BatchSql;
  readonly #area: string | undefined;
  readonly #placed: Column | undefined;

  constructor(
    private readonly client: SqlClient,
    private readonly table: Table,
    asked: string,
    viewer: Viewer,
  ) {
    this.columns = columnsOf(table);
    const [head, ...rest] = table.place.split('.');
    this.#placed = this.columns.find(({ property }) => property === head);
    this.#names = new Map(
      this.columns.flatMap((column) =>
        column.field.is === 'one'
          ? [[column, new Names(column.field, column === this.#placed ? rest : [], viewer)] as const]
          : [],
      ),
    );
    this.#sql = new BatchSql(table, this.columns, asked);
    this.#area = viewer.division && prefixOf(viewer.division, 'division');
  }

  async take(rows: readonly ReadRow[]): Promise<void> {
    this.read += rows.length;
    for (const [column, names] of this.#names) await this.#resolve(column, names, rows);
    this.#refuseTwins(rows);
    const fit = rows.filter(({ faults }) => faults.length === 0);
    const fresh = await this.#unknown(fit);
    await this.#write(fresh);
    for (const { row, faults } of rows) if (faults.length) this.faults.add(row, faults);
  }

  async #resolve(column: Column, names: Names, rows: readonly Draft[]): Promise<void> {
    const n = this.columns.indexOf(column);
    const cells = rows.flatMap(({ values }) => values[n] ?? []);
    const found = await names.look(this.client, cells);
    for (const { values, faults } of rows) {
      const cell = values[n];
      if (cell == null) continue;
      const named = found.get(cell)!;
      const isHere = 'code' in named || column !== this.#placed || !this.#area || named.place?.startsWith(this.#area);
      if ('code' in named) faults.push({ columnName: column.zh, fault: named });
      else if (isHere) values[n] = named.key;
      else faults.push({ columnName: column.zh, fault: { code: 'NOT_THIS_PLACE', value: shown(cell) } });
    }
  }

  /** Rows of one batch that are one record; of different batches PostgreSQL tells. */
  #refuseTwins(rows: readonly Draft[]): void {
    const at = this.table.key.map((property) => this.columns.findIndex((column) => column.property === property));
    const first = new Map<string, number>();
    for (const { row, values, faults } of rows) {
      if (faults.length) continue;
      const key = JSON.stringify(at.map((n) => values[n]));
      const twin = first.get(key);
      if (twin === undefined) first.set(key, row);
      else faults.push({ columnName: undefined, fault: this.#twice(twin) });
    }
  }

  #twice(other: number): Fault {
    const key = this.columns.filter(({ property }) => this.table.key.includes(property));
    const allowed: [string, string] = [key.map(({ zh }) => zh).join('、'), key.map(({ en }) => en).join(', ')];
    return { code: 'TWICE_IN_FILE', other: `${other}`, allowed };
  }

  /** Those whose records are not there yet. */
  async #unknown(rows: readonly Draft[]): Promise<readonly Draft[]> {
    if (rows.length === 0) return rows;
    const known = new Map((await this.#sql.known(this.client, rows)).map((one) => [one.row, one]));
    for (const { row, faults, values } of rows) {
      const found = known.get(row);
      if (!found) continue;
      if (found.line !== null) faults.push({ columnName: undefined, fault: this.#twice(found.line) });
      else if (found.differs.every((value) => value === null)) this.unchanged++;
      else
        for (const [n, column] of this.columns.entries()) {
          const other = found.differs[n];
          if (other == null) continue;
          const { field } = column;
          const label = field.is === 'scalar' ? valueLabel(field.choices, other) : other;
          faults.push({
            columnName: column.zh,
            fault: { code: 'DIFFERS', value: shown(values[n]!), other: [shown(label), shown(other)] },
          });
        }
    }
    return rows.filter(({ row }) => !known.has(row));
  }

  async #write(rows: readonly Draft[]): Promise<void> {
    let left: readonly Draft[] = rows;
    while (left.length) {
      const keys = left.map(() => newId());
      await this.client.query(sql`savepoint batch`);
      const written = new Set(await this.#sql.add(this.client, left as readonly Ready[], keys));
      const broken = new Map((await this.#sql.broken(this.client, keys)).map(({ row, rules }) => [row, rules]));
      if (broken.size === 0) {
        this.added += written.size;
        for (const { row, faults } of left)
          if (!written.has(row)) faults.push({ columnName: undefined, fault: { code: 'TAKEN' } });
        return;
      }
      // The others are written again without those that break a rule.
      await this.client.query(sql`rollback to savepoint batch`);
      for (const { row, faults } of left)
        for (const allowed of broken.get(row) ?? [])
          faults.push({ columnName: undefined, fault: { code: 'BREAKS_RULE', allowed } });
      left = left.filter(({ row }) => !broken.has(row));
    }
  }
}
