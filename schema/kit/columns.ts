import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLScalarType, GraphQLString } from 'graphql';
import { GraphQLBigInt, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import type { DerivedField, ScalarField, ScalarKind } from './field.js';

const renamed = (scalar: GraphQLScalarType, name: string, description: string) =>
  new GraphQLScalarType({ ...scalar.toConfig(), name, description });

export const DateScalar = renamed(GraphQLLocalDate, 'Date', '日期 — A calendar day, RFC 3339 full-date: `2024-10-30`');
export const DateTimeScalar = renamed(
  GraphQLDateTimeISO,
  'DateTime',
  '时刻 — A moment, RFC 3339 in UTC with milliseconds: `2024-10-30T08:00:00.000Z`',
);
export const BigIntScalar = renamed(
  GraphQLBigInt,
  'BigInt',
  '大整数 — A whole number below 2^53, as a JSON number; money is in fen',
);

/** How PostgreSQL's text of a value becomes JSON text. */
export type JsonForm = 'string' | 'raw' | 'bool' | 'instant' | 'enum';

export interface ColumnKind {
  /** SQL type of the column and of parameters compared with it. */
  readonly sql: string;
  readonly scalar: GraphQLScalarType;
  readonly json: JsonForm;
  /** Of its sum, which may be larger than any value; only numbers have one. */
  readonly total?: GraphQLScalarType;
  /** What a well-formed value in a cursor looks like. */
  readonly pattern: RegExp;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One row per kind of column: the single place that says what a kind is in SQL, GraphQL, JSON and cursors. */
export const columnKinds: Readonly<Record<ScalarKind, ColumnKind>> = {
  text: { sql: 'text', scalar: GraphQLString, json: 'string', pattern: /^[^\0]{0,4000}$/su },
  code: { sql: 'text', scalar: GraphQLString, json: 'string', pattern: /^[^\0]{0,200}$/su },
  choice: { sql: 'text', scalar: GraphQLString, json: 'enum', pattern: /^[A-Z][A-Z0-9_]*$/ },
  choices: { sql: 'text[]', scalar: GraphQLString, json: 'raw', pattern: /^(?!)/ },
  day: { sql: 'date', scalar: DateScalar, json: 'enum', pattern: /^\d{4}-\d\d-\d\d$/ },
  instant: {
    sql: 'timestamptz(3)',
    scalar: DateTimeScalar,
    json: 'instant',
    pattern: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/,
  },
  int: { sql: 'int', scalar: GraphQLInt, total: BigIntScalar, json: 'raw', pattern: /^-?\d{1,10}$/ },
  big: { sql: 'bigint', scalar: BigIntScalar, total: BigIntScalar, json: 'raw', pattern: /^-?\d{1,16}$/ },
  float: {
    sql: 'double precision',
    scalar: GraphQLFloat,
    total: GraphQLFloat,
    json: 'raw',
    pattern: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  },
  flag: { sql: 'boolean', scalar: GraphQLBoolean, json: 'bool', pattern: /^[tf]$/ },
  uuid: { sql: 'uuid', scalar: GraphQLString, json: 'string', pattern: uuid },
};

export const kindOf = (field: ScalarField | DerivedField): ColumnKind => columnKinds[field.kind];

/** The collation of names: pinyin order, numbers by value (made by the first migration). */
export const pinyinCollation = 'zh_pinyin';
