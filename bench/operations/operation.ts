import type { Pool } from 'pg';

export type Variables = Readonly<Record<string, string>>;
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
export type Row = readonly (string | null)[];

/** Asks a GraphQL contender and returns its `data`. */
export type Ask = (query: string, variables: object) => Promise<JsonObject>;

/** An operation as one of the two GraphQL servers is asked for it. */
export interface Asked {
  readonly query: string;
  /** The variables as this server wants them; it may ask the server first, for a cursor of its own. */
  readonly variables: (set: Variables, ask: Ask) => object | Promise<object>;
  /** Brings `data` into our shape where aliases cannot. */
  readonly shape?: (data: JsonObject) => Json;
}

/** What an operation written by hand has: two pools, as ours has, rows as arrays of PostgreSQL's texts. */
export interface HandDatabase {
  /** A named prepared statement with a generic plan. */
  prepared(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
  /** A statement that PostgreSQL plans with its values in sight. */
  planned(text: string, values: readonly unknown[]): Promise<Row[]>;
}

export interface Operation {
  readonly name: string;
  /** In one line, for the table. */
  readonly what: string;
  /** Requests of it among those of the mix: page 1 and page 1000 are halves of one operation. */
  readonly weight: number;
  /** What the requests differ by, drawn from the data. */
  readonly sets: (database: Pool) => Promise<Variables[]>;
  readonly ours: Asked;
  readonly postgraphile: Asked;
  /** The answer's text. */
  readonly byHand: (set: Variables, database: HandDatabase) => Promise<string>;
}

/** The rows of a statement as variable sets. */
export const setsOf = (sql: string) => async (database: Pool) => (await database.query<Variables>(sql)).rows;
/** The same variables under the same names. */
export const same = (set: Variables): object => set;
