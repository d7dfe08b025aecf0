import { valueLabel } from '../../schema/kit/declare/choices.js';
import type { SqlClient } from '../sql/client.js';
import { newId } from '../sql/new-id.js';
import { BatchSql, type Known, type Ready } from './batch.js';
import type { Column, Step } from './columns.js';
import { type Fault, shown } from './faults.js';
import type { ReadRow } from './headings.js';

/** What has become of the rows of one step. */
export interface Written {
  /** The keys of their records, by row: of those that were there, too. */
  readonly keys: Map<number, string>;
  /** Rows that have added a record. */
  readonly added: Set<number>;
}
type Wrong = (row: number, columnName: string | undefined, fault: Fault) => void;

/** Writes the records of one concept of a table, a few thousand rows at a time. */
export class StepWriter {
  readonly #sql: BatchSql;
  readonly #at: readonly number[];

  constructor(
    private readonly step: Step,
    asked: string,
    columns: readonly Column[],
    /** Whether the same record may stand in several rows, each with another part of it. */
    private readonly isShared: boolean,
  ) {
    this.#sql = new BatchSql(step, asked);
    this.#at = step.columns.map((column) => columns.indexOf(column));
  }

  async write(
    client: SqlClient,
    rows: readonly ReadRow[],
    above: ReadonlyMap<number, string> | undefined,
    wrong: Wrong,
  ): Promise<Written> {
    const there = above
      ? rows.filter(({ row, values }) => above.has(row) && this.#at.some((n) => values[n] !== null))
      : rows;
    const ready = there.map(({ row, values }): Ready => {
      const own = this.#at.map((n) => values[n]!);
      return { row, values: above ? [...own, above.get(row)!] : own };
    });
    const first = this.#firsts(ready, wrong);
    const known = new Map((await this.#known(client, first.fresh)).map((one) => [one.row, one]));
    const written: Written = { keys: new Map(), added: new Set() };
    for (const { row, values } of first.fresh) {
      const found = known.get(row);
      if (!found) continue;
      if (found.line !== null && !this.isShared) wrong(row, undefined, this.#twice(found.line));
      else if (this.#agrees(row, values, found, wrong)) written.keys.set(row, found.key);
    }
    await this.#add(
      client,
      first.fresh.filter(({ row }) => !known.has(row)),
      written,
      wrong,
    );
    for (const [row, other] of first.twins)
      if (written.keys.has(other)) written.keys.set(row, written.keys.get(other)!);
    return written;
  }

  /** The rows whose records contradict what always holds. */
  async check(client: SqlClient, { keys, added }: Written, wrong: Wrong): Promise<void> {
    const own = [...added].map((row) => keys.get(row)!);
    for (const { row, rules } of await this.#sql.broken(client, own))
      for (const allowed of rules) wrong(row, undefined, { code: 'BREAKS_RULE', allowed });
  }

  /** Rows of one batch that are one record: of different batches PostgreSQL tells. */
  #firsts(rows: readonly Ready[], wrong: Wrong) {
    const at = this.step.table.key.map((property) => this.#sql.properties.indexOf(property));
    const first = new Map<string, Ready>();
    const twins = new Map<number, number>();
    for (const one of rows) {
      const key = JSON.stringify(at.map((n) => one.values[n]));
      const twin = first.get(key);
      if (!twin) first.set(key, one);
      else if (this.isShared && one.values.every((value, n) => value === null || value === twin.values[n]))
        twins.set(one.row, twin.row);
      else wrong(one.row, undefined, this.#twice(twin.row));
    }
    return { fresh: [...first.values()], twins };
  }

  #twice(other: number): Fault {
    const key = this.step.columns.filter(({ property }) => this.step.table.key.includes(property));
    const allowed = [key.map(({ zh }) => zh).join('、'), key.map(({ en }) => en).join(', ')] as const;
    return { code: 'TWICE_IN_FILE', other: `${other}`, allowed };
  }

  async #known(client: SqlClient, rows: readonly Ready[]): Promise<Known[]> {
    return rows.length ? this.#sql.known(client, rows) : [];
  }

  #agrees(row: number, values: readonly (string | null)[], { differs }: Known, wrong: Wrong): boolean {
    for (const [n, { field, zh }] of this.step.columns.entries()) {
      const other = differs[n];
      if (other == null) continue;
      const label = field.is === 'scalar' ? valueLabel(field.choices, other) : other;
      wrong(row, zh, { code: 'DIFFERS', value: shown(values[n]!), other: [shown(label), shown(other)] });
    }
    return differs.every((other) => other === null);
  }

  async #add(client: SqlClient, rows: readonly Ready[], { keys, added }: Written, wrong: Wrong): Promise<void> {
    if (rows.length === 0) return;
    const lacking = await this.#sql.lacking(client, rows);
    for (const { row, property } of lacking) {
      const field = this.step.spec.field(property)!;
      const isOne = field.is === 'one';
      wrong(row, field.zh, isOne ? { code: 'NO_SUCH_RECORD', label: [field.zh, property] } : { code: 'REQUIRED' });
    }
    const lacks = new Set(lacking.map(({ row }) => row));
    const whole = rows.filter(({ row }) => !lacks.has(row));
    const fresh = whole.map(() => newId());
    const done = new Set(whole.length ? await this.#sql.add(client, whole, fresh) : []);
    for (const [n, { row }] of whole.entries()) {
      if (!done.has(row)) wrong(row, undefined, { code: 'TAKEN' });
      else {
        keys.set(row, fresh[n]!);
        added.add(row);
      }
    }
  }
}
