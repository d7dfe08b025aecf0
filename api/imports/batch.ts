import { columnKinds } from '../../schema/kit/declare/column-kinds.js';
import { specOf } from '../../schema/kit/declare/concept.js';
import { invariantsOf } from '../../schema/kit/declare/invariants.js';
import { InvariantSql } from '../database/invariant-sql.js';
import type { SqlClient } from '../sql/client.js';
import { keyType } from '../sql/ids.js';
import { declared, integer, join, literal, quote, type Sql, sql } from '../sql/sql.js';
import type { Step } from './columns.js';

/** A row that has nothing wrong with it so far: PostgreSQL's texts by property of the step. */
export interface Ready {
  readonly row: number;
  readonly values: readonly (string | null)[];
}
/** A record that is there already under the key of a row. */
export interface Known {
  readonly row: number;
  readonly key: string;
  /** The row of this import that brought it. */
  readonly line: number | null;
  /** What it has where the row says something else, by property; null where they agree. */
  readonly differs: readonly (string | null)[];
}

/** The statements that check and write a few thousand rows of one step at a time. */
export class BatchSql {
  /** What a row has of the record: its columns, and what it hangs on. */
  readonly properties: readonly string[];
  readonly #names: readonly Sql[];

  constructor(
    private readonly step: Step,
    private readonly asked: string,
  ) {
    const { above, columns } = step;
    this.properties = [...columns.map(({ property }) => property), ...(above ? [above.by] : [])];
    this.#names = this.properties.map((_, n) => sql`c${integer(n)}`);
  }

  #typeOf(property: string): Sql {
    const field = this.step.spec.field(property);
    if (field?.is === 'one') return keyType(specOf(field.target()));
    return columnKinds[this.step.spec.scalar(property).kind].sql;
  }
  #cell = (property: string): Sql =>
    sql`x.${this.#names[this.properties.indexOf(property)]!}::${this.#typeOf(property)}`;
  #column = (property: string): Sql => sql`t.${quote(this.step.spec.column(property))}`;
  #found = (property: string): Sql => sql`(${declared(this.step.table.finds[property]!, this.#cell)})`;
  /** What a row says of a property, or SQL finds for it. */
  #value(property: string): Sql {
    if (!(property in this.step.table.finds)) return this.#cell(property);
    return this.properties.includes(property)
      ? sql`coalesce(${this.#cell(property)}, ${this.#found(property)})`
      : this.#found(property);
  }

  /** The rows as a table x: their number, and a text for each property. */
  #rows(): Sql {
    const lists = this.properties.map((_, n) => sql`$${integer(n + 2)}::text[]`);
    return sql`unnest(${[sql`$1::int[]`, ...lists]}) x(${[sql`row`, ...this.#names]})`;
  }
  #values = (rows: readonly Ready[]): unknown[] => [
    rows.map(({ row }) => row),
    ...this.properties.map((_, n) => rows.map(({ values }) => values[n] ?? null)),
  ];
  #param = (n: number): Sql => sql`$${integer(this.properties.length + 1 + n)}`;
  get #key(): Sql {
    return sql`t.${quote(this.step.spec.keyColumn)}`;
  }
  get #type(): Sql {
    return literal(this.step.spec.table);
  }

  /** Which of the rows name records that are there. */
  async known(client: SqlClient, rows: readonly Ready[]): Promise<Known[]> {
    const { spec, table } = this.step;
    const isRequired = (property: string) => {
      const field = spec.field(property);
      return (field?.is === 'scalar' || field?.is === 'one') && field.required;
    };
    const same = table.key.map((property) =>
      isRequired(property)
        ? sql`${this.#column(property)} = ${this.#value(property)}`
        : sql`${this.#column(property)} is not distinct from ${this.#cell(property)}`,
    );
    const differs = this.properties.map((property, n) => {
      const [column, cell] = [this.#column(property), this.#cell(property)];
      return sql`case when x.${this.#names[n]!} is not null and ${column} is distinct from ${cell} then coalesce(${column}::text, '') end`;
    });
    const { rows: found } = await client.query<Known>(
      sql`select x.row, ${this.#key}::text as key, i.line, array[${differs}]::text[] as differs
        from ${this.#rows()} join ${quote(spec.table)} t on ${join(same, sql` and `)}
        left join act.imported i on i.import = ${this.#param(1)} and i.type = ${this.#type} and i.key = ${this.#key}::text`,
      [...this.#values(rows), this.asked],
    );
    return found;
  }

  /** The rows for which SQL finds nothing, by property. */
  async lacking(client: SqlClient, rows: readonly Ready[]): Promise<{ row: number; property: string }[]> {
    const names = Object.keys(this.step.table.finds);
    if (names.length === 0) return [];
    const isLacking = names.map((name) => sql`${this.#value(name)} is null`);
    const { rows: found } = await client.query<{ row: number; lacks: boolean[] }>(
      sql`select x.row, array[${isLacking}] as lacks from ${this.#rows()} where ${join(isLacking, sql` or `)}`,
      this.#values(rows),
    );
    return found.flatMap(({ row, lacks }) => names.flatMap((property, n) => (lacks[n] ? [{ row, property }] : [])));
  }

  /** Adds records under the keys that are given; the rows of those that were added. */
  async add(client: SqlClient, rows: readonly Ready[], keys: readonly string[]): Promise<number[]> {
    const { spec, table, columns } = this.step;
    const blank = new Map(columns.map(({ property, blank }) => [property, blank]));
    const cells = this.properties.map((property) => {
      const usual = blank.get(property);
      const cell = this.#value(property);
      return usual === undefined ? cell : sql`coalesce(${cell}, ${literal(usual)}::${this.#typeOf(property)})`;
    });
    const fixed = Object.entries(table.sets).map(
      ([property, value]) => [property, sql`${literal(String(value))}::${this.#typeOf(property)}`] as const,
    );
    const found = Object.keys(table.finds)
      .filter((property) => !this.properties.includes(property))
      .map((property) => [property, this.#found(property)] as const);
    const more = [...fixed, ...found];
    const names = [...this.properties, ...more.map(([property]) => property)].map((name) => quote(spec.column(name)));
    const key = quote(spec.keyColumn);
    const { rows: added } = await client.query<{ line: number }>(
      sql`with x as materialized (select x.*, k.key from ${this.#rows()} join unnest($1::int[], ${this.#param(1)}::${keyType(spec)}[]) k(row, key) on k.row = x.row),
        added as (insert into ${quote(spec.table)} (${[key, ...names]})
          select ${[sql`x.key`, ...cells, ...more.map(([, value]) => value)]} from x on conflict do nothing returning ${key} as key)
        insert into act.imported (import, type, key, line)
        select ${this.#param(2)}::uuid, ${this.#type}, a.key::text, x.row from added a join x on x.key = a.key
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
    const { spec } = this.step;
    const invariants = invariantsOf(spec);
    if (invariants.length === 0 || keys.length === 0) return [];
    const within = new InvariantSql(spec);
    const isBroken = invariants.map((invariant) => sql`((${within.of(invariant)}) is false)`);
    const { rows } = await client.query<{ line: number; broken: boolean[] }>(
      sql`select i.line, array[${isBroken}] as broken from ${quote(spec.table)} t ${join(within.joins, sql` `)}
        join act.imported i on i.import = $2 and i.type = ${this.#type} and i.key = ${this.#key}::text
        where ${this.#key} = any($1::${keyType(spec)}[]) and (${join(isBroken, sql` or `)})`,
      [keys, this.asked],
    );
    return rows.map(({ line, broken }) => ({
      row: line,
      rules: invariants.flatMap(({ zh, en }, n): [string, string][] => (broken[n] ? [[zh, en]] : [])),
    }));
  }
}
