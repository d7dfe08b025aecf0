import { prefixOf } from '../../schema/kit/declare/division-codes.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import type { SqlClient } from '../sql/client.js';
import { sql } from '../sql/sql.js';
import { type Column, stepsOf } from './columns.js';
import { type FaultAt, Faults, shown } from './faults.js';
import type { ReadRow } from './headings.js';
import { Names } from './names.js';
import { StepWriter, type Written } from './step-writer.js';

/** Checks the rows of one table and writes those that have nothing wrong with them, within a transaction. */
export class TableWriter {
  readonly faults = new Faults();
  read = 0;
  added = 0;
  unchanged = 0;
  #analyzed = 0;
  readonly columns: readonly Column[];
  readonly #steps;
  readonly #names: ReadonlyMap<Column, Names>;
  readonly #area: string | undefined;
  /** Columns that say whose a record is, and those of records that only have to do with the place. */
  readonly #placed = new Set<Column>();
  readonly #near = new Set<Column>();

  constructor(
    private readonly client: SqlClient,
    table: Table,
    private readonly asked: string,
    viewer: Viewer,
  ) {
    const steps = stepsOf(table);
    this.columns = steps.flatMap(({ columns }) => columns);
    const names = new Map<Column, Names>();
    for (const { table, columns } of steps) {
      const [head, ...rest] = table.place?.split('.') ?? [];
      for (const column of columns) {
        if (column.field.is !== 'one') continue;
        const isNear = table.near.includes(column.property);
        if (column.property === head) this.#placed.add(column);
        else if (isNear) this.#near.add(column);
        names.set(
          column,
          new Names(column.field, column.property === head ? rest : isNear ? ['division'] : [], viewer),
        );
      }
    }
    this.#names = names;
    this.#steps = steps.map((step) => ({
      above: step.above?.step,
      writer: new StepWriter(step, asked, this.columns, step.table.parts.length > 0),
    }));
    this.#area = viewer.division;
  }

  /** Whatever a row has wrong keeps all of it out: the others of its batch are written again without it. */
  async take(rows: readonly ReadRow[]): Promise<void> {
    this.read += rows.length;
    for (const [column, names] of this.#names) await this.#resolve(column, names, rows);
    let fit = rows.filter(({ faults }) => faults.length === 0);
    for (;;) {
      await this.client.query(sql`savepoint batch`);
      const written = await this.#write(fit);
      const left = fit.filter(({ faults }) => faults.length === 0);
      if (left.length === fit.length) {
        const added = new Set(written.flatMap((step) => [...step.added]));
        this.added += added.size;
        this.unchanged += fit.length - added.size;
        break;
      }
      await this.client.query(sql`rollback to savepoint batch`);
      fit = left;
    }
    await this.client.query(sql`release savepoint batch`);
    await this.#analyze(rows.length);
    for (const { row, faults } of rows) if (faults.length) this.faults.add(row, faults);
  }

  /** Whenever the tables have grown four times as large, so that PostgreSQL plans for what they have become. */
  async #analyze(rows: number): Promise<void> {
    const isFirst = this.read === rows && rows >= 1_000;
    if (!isFirst && (this.#analyzed === 0 || this.read < this.#analyzed * 4)) return;
    this.#analyzed = this.read;
    await this.client.query(sql`select act.analyze_imported($1)`, [this.asked]);
  }

  async #write(rows: readonly ReadRow[]): Promise<Written[]> {
    const faults = new Map(rows.map(({ row, faults }) => [row, faults]));
    const wrong = (row: number, columnName: string | undefined, fault: FaultAt['fault']) =>
      void faults.get(row)!.push({ columnName, fault });
    const written: Written[] = [];
    for (const { above, writer } of this.#steps)
      written.push(
        await writer.write(this.client, rows, above === undefined ? undefined : written[above]!.keys, wrong),
      );
    for (const [n, { writer }] of this.#steps.entries()) await writer.check(this.client, written[n]!, wrong);
    return written;
  }

  /** Whether the area of whoever imports has the record of a cell, or has to do with it where that is enough. */
  #isOurs(column: Column, place: string | null): boolean {
    if (!this.#area) return true;
    if (this.#placed.has(column)) return place?.startsWith(prefixOf(this.#area, 'division')) ?? false;
    const liesIn = (one: string, other: string) => one.startsWith(prefixOf(other, 'area'));
    return !this.#near.has(column) || place === null || liesIn(place, this.#area) || liesIn(this.#area, place);
  }

  async #resolve(column: Column, names: Names, rows: readonly ReadRow[]): Promise<void> {
    const n = this.columns.indexOf(column);
    const found = await names.look(
      this.client,
      rows.flatMap(({ values }) => values[n] ?? []),
    );
    for (const { values, faults } of rows) {
      const cell = values[n];
      if (cell == null) continue;
      const named = found.get(cell)!;
      if ('code' in named) faults.push({ columnName: column.zh, fault: named });
      else if (this.#isOurs(column, named.place)) values[n] = named.key;
      else faults.push({ columnName: column.zh, fault: { code: 'NOT_THIS_PLACE', value: shown(cell) } });
    }
  }
}
