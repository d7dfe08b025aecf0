import { createHash } from 'node:crypto';
import type { Viewer } from '../../schema/kit/declare/viewer.js';

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
  readonly text: string;
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

  alias(): string {
    return `t${this.aliases++}`;
  }

  param(value: Value, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
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

  finish(text: string): Statement {
    const name = createHash('sha1').update(text).digest('base64url');
    return { text, values: this.values, name, replans: this.skewed };
  }
}

export const quote = (identifier: string) => `"${identifier}"`;
/** A constant of a declaration as an SQL literal; never used for what an asker sends. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
export const allOf = (conditions: readonly (string | undefined)[]): string | undefined => {
  const present = conditions.filter((condition) => condition !== undefined && condition !== 'true');
  return present.length ? present.join(' and ') : undefined;
};
export const where = (conditions: readonly (string | undefined)[]) => {
  const all = allOf(conditions);
  return all ? ` where ${all}` : '';
};
