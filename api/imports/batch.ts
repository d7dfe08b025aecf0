import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import type { ConceptSpec } from '../../schema/kit/declare/concept.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { invariantsOf } from '../../schema/kit/declare/invariants.js';
import type { Table } from '../../schema/kit/declare/tables.js';
import { InvariantSql } from '../database/invariant-sql.js';
import type { SqlClient } from '../sql/client.js';
import { keyType } from '../sql/ids.js';
import { integer, join, literal, nothing, quote, type Sql, sql } from '../sql/sql.js';
import type { Column } from './columns.js';

/** A row that has nothing wrong with it so far. */
export interface Ready {
  readonly row: number;
  readonly values: readonly (string | null)[];
}
/** A record that is there already under the key of a row. */
export interface Known {
  readonly row: number;
  /** The row of this import that brought it. */
  readonly line: number | null;
  /** What it has where the row says something else, by column; null where they agree. */
  readonly differs: readonly (string | null)[];
}

/** The statements that check and write a few thousand rows of a table at a time. */
export class BatchSql {
  readonly #spec: ConceptSpec;

  constructor(
    private readonly table: Table,
    private readonly columns: readonly Column[],
    private readonly asked: string,
  ) {
    this.#spec = specOf(table.concept());
  }

  #typeOf({ field }: Column): Sql {
    return field.is === 'one' ? keyType(specOf(field.target())) : columnKinds[field.kind].sql;
  }
  #cell(n: number): Sql {
    return sql`x.c${integer(n)}::${this.#typeOf(this.columns[n]!)}`;
  }
  #column({ property }: Column): Sql {
    return sql`t.${quote(this.#spec.column(property))}`;
  }
  /** The rows as a table x: their number, and a text for each column. */
  #rows(first: number): Sql {
    const lists = this.columns.map((_, n) => sql`$${integer(first + 1 + n)}::text[]`);
    const names = this.columns.map((_, n) => sql`c${integer(n)}`);
    return sql`unnest(${[sql`$${integer(first)}::int[]`, ...lists]}) x(${[sql`row`, ...names]})`;
  }
  #values(rows: readonly Ready[]): unknown[] {
    return [rows.map(({ row }) => row), ...this.columns.map((_, n) => rows.map(({ values }) => values[n]))];
  }

  /** Which of the rows name records that are there. */
  async known(client: SqlClient, rows: readonly Ready[]): Promise<Known[]> {
    const spec = this.#spec;
    const same = this.columns.flatMap((column, n) => {
      if (!this.table.key.includes(column.property)) return [];
      const isAbsent = column.field.required ? nothing : sql` is not distinct from`;
      return [
        isAbsent
          ? sql`${this.#column(column)}${isAbsent} ${this.#cell(n)}`
          : sql`${this.#column(column)} = ${this.#cell(n)}`,
      ];
    });
    const differs = this.columns.map(
      (column, n) =>
        sql`case when x.c${integer(n)} is not null and ${this.#column(column)} is distinct from ${this.#cell(n)} then coalesce(${this.#column(column)}::text, '') end`,
    );
    const key = sql`t.${quote(spec.keyColumn)}`;
    const { rows: found } = await client.query(
      sql`select x.row, i.line, array[${differs}]::text[] as differs from ${this.#rows(1)} join ${quote(spec.table)} t on ${join(same, sql` and `)}
        left join act.imported i on i.import = $${integer(this.columns.length + 2)} and i.type = ${literal(spec.table)} and i.key = ${key}::text`,
      [...this.#values(rows), this.asked],
    );
    return found;
  }

  /** Adds records under the keys that are given; the rows of those that were added. */
  async add(client: SqlClient, rows: readonly Ready[], keys: readonly string[]): Promise<number[]> {
    const spec = this.#spec;
    const fixed = Object.entries(this.table.sets).map(
      ([property, value]) =>
        [
          quote(spec.column(property)),
          sql`${literal(String(value))}::${columnKinds[spec.scalar(property).kind].sql}`,
        ] as const,
    );
    const cells = this.columns.map(({ field }, n) =>
      field.is === 'scalar' && field.initial !== undefined
        ? sql`coalesce(${this.#cell(n)}, ${literal(String(field.initial))}::${this.#typeOf(this.columns[n]!)})`
        : this.#cell(n),
    );
    const names = [...this.columns.map(({ property }) => quote(spec.column(property))), ...fixed.map(([name]) => name)];
    const keyList = sql`$${integer(this.columns.length + 2)}::${keyType(spec)}[]`;
    const asked = sql`$${integer(this.columns.length + 3)}::uuid`;
    const { rows: added } = await client.query<{ line: number }>(
      sql`with x as materialized (select x.*, k.key from ${this.#rows(1)} join unnest($1::int[], ${keyList}) k(row, key) on k.row = x.row),
        added as (insert into ${quote(spec.table)} (${[quote(spec.keyColumn), ...names]})
          select ${[sql`x.key`, ...cells, ...fixed.map(([, value]) => value)]} from x on conflict do nothing returning ${quote(spec.keyColumn)} as key)
        insert into act.imported (import, type, key, line) select ${asked}, ${literal(spec.table)}, a.key::text, x.row from added a join x on x.key = a.key
        returning line`,
      [...this.#values(rows), keys, this.asked],
    );
    return added.map(({ line }) => line);
  }

  /** The rows whose records contradict what always holds, each with the rules. */
  async broken(
    client: SqlClient,
    keys: readonly string[],
  ): Promise<{ row: number; rules: [zh: string, en: string][] }[]> {
    const spec = this.#spec;
    const invariants = invariantsOf(spec);
    if (invariants.length === 0) return [];
    const within = new InvariantSql(spec);
    const isBroken = invariants.map((invariant) => sql`(${within.of(invariant)}) is false`);
    const key = sql`t.${quote(spec.keyColumn)}`;
    const { rows } = await client.query<{ line: number; broken: boolean[] }>(
      sql`select i.line, array[${isBroken}] as broken from ${quote(spec.table)} t ${join(within.joins, sql` `)}
        join act.imported i on i.import = $2 and i.type = ${literal(spec.table)} and i.key = ${key}::text
        where ${key} = any($1::${keyType(spec)}[]) and (${join(isBroken, sql` or `)})`,
      [keys, this.asked],
    );
    return rows.map(({ line, broken }) => ({
      row: line,
      rules: invariants.flatMap(({ zh, en }, n): [string, string][] => (broken[n] ? [[zh, en]] : [])),
    }));
  }
}
