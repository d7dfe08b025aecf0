import { createHash } from 'node:crypto';
import type { Viewer } from '../../schema/kit/declare/viewer.js';
import { integer, join, nothing, type Sql, sql } from '../../schema/kit/sql.js';

export { bare, declared, integer, join, literal, nothing, quote, type Sql, sql } from '../../schema/kit/sql.js';

/** What a statement's parameters are computed from at run time. */
export interface Bind {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** Keys of the parents whose children a nested statement fetches. */
  readonly keys?: readonly string[];
  /** Texts for people are in Chinese. */
  readonly isChinese?: boolean | undefined;
}
export type Value = (bind: Bind) => unknown;

/** A row as PostgreSQL's texts, by position. */
export type Row = readonly (string | null)[];

/** A statement of a plan: its text never changes, its values do. */
export interface Statement {
  readonly text: Sql;
  readonly values: readonly Value[];
  /** Name of the prepared statement. */
  readonly name: string;
  /** PostgreSQL plans it each time, with its values in sight. */
  readonly replans: boolean;
}

/** Collects the parameters and aliases of one statement while it is composed. */
export class StatementBuilder {
  private readonly values: Value[] = [];
  private aliases = 0;
  private skewed = false;

  alias(): Sql {
    return sql`t${integer(this.aliases++)}`;
  }

  param(value: Value, type: Sql): Sql {
    this.values.push(value);
    return sql`$${integer(this.values.length)}::${type}`;
  }

  /**
   * Says that the best plan depends on the values (a filter that may match ten rows or half the table): such a statement
   * is planned each time. Keyed and keyset access is the same for all values, and planning it was half of PostgreSQL's work.
   */
  replan() {
    this.skewed = true;
  }

  get replans(): boolean {
    return this.skewed;
  }

  finish(text: Sql): Statement {
    const name = createHash('sha1').update(text).digest('base64url');
    return { text, values: this.values, name, replans: this.skewed };
  }
}

export const allOf = (conditions: readonly (Sql | undefined)[]): Sql | undefined => {
  const present = conditions.filter((condition): condition is Sql => condition !== undefined && condition !== 'true');
  return present.length ? join(present, sql` and `) : undefined;
};
/** The condition of a join. */
export const on = (conditions: readonly (Sql | undefined)[]): Sql => sql` on ${allOf(conditions) ?? sql`true`}`;
export const where = (conditions: readonly (Sql | undefined)[]): Sql => {
  const all = allOf(conditions);
  return all ? sql` where ${all}` : nothing;
};
