import { GraphQLBoolean, GraphQLError, GraphQLFloat, GraphQLInt, GraphQLScalarType, GraphQLString } from 'graphql';
import { GraphQLBigInt, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';
import { type Sql, sql } from '../sql.js';
import type { DerivedField, ScalarField, ScalarKind } from './field.js';

/** Whether an ISO date and time, as far as it is given, is in the calendar. */
const isReal = (iso: string) => {
  const time = Date.parse(`${iso}Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
};
/** Whether a text is a day of the calendar, from year 1 to 9999. */
export const isDay = (text: string) => /^(?!0000)\d{4}-\d\d-\d\d$/.test(text) && isReal(`${text}T00:00`);
const isInstant = (text: string) =>
  /^(?!0000)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(text) && isReal(text.slice(0, 19).replace(' ', 'T'));

/** A scalar under our name that refuses what its column cannot hold, so that PostgreSQL never sees it. */
function scalarOf<Value>(
  scalar: GraphQLScalarType,
  name: string,
  description: string,
  isHeld: (value: Value) => boolean,
): GraphQLScalarType {
  const { parseValue, parseLiteral, ...config } = scalar.toConfig();
  const [example] = /`[^`]+`/.exec(description) ?? [];
  const checked = (parse: () => unknown) => {
    try {
      const value = parse();
      if (isHeld(value as Value)) return value;
    } catch {
      // What the library says of it names a type that the schema does not have.
    }
    const fix = example ? `; give one like ${example}` : ', which is out of its range';
    throw new GraphQLError(`${name} cannot represent this value${fix}`);
  };
  return new GraphQLScalarType({
    ...config,
    name,
    description,
    parseValue: (value) => checked(() => parseValue(value)),
    parseLiteral: (node, variables) => checked(() => parseLiteral(node, variables)),
  });
}

export const DateScalar = scalarOf<string>(
  GraphQLLocalDate,
  'Date',
  '日期：公历日期，RFC 3339的full-date格式，如 `2024-10-30` — A calendar day, RFC 3339 full-date: `2024-10-30`',
  isDay,
);
export const DateTimeScalar = scalarOf<Date>(
  GraphQLDateTimeISO,
  'DateTime',
  '时刻：RFC 3339格式的UTC时刻，精确到毫秒，如 `2024-10-30T08:00:00.000Z` — A moment, RFC 3339 in UTC with milliseconds: `2024-10-30T08:00:00.000Z`',
  (moment) => moment.getUTCFullYear() > 0 && moment.getUTCFullYear() < 10_000,
);
export const BigIntScalar = scalarOf<number | bigint>(
  GraphQLBigInt,
  'BigInt',
  '大整数：小于2^53的整数，按JSON数字传输；金额单位为分 — A whole number below 2^53, as a JSON number; money is in fen',
  (number) => Number.isSafeInteger(Number(number)),
);

/** Only answers have it: what is asked for has the scalar of its property. */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description:
    '十进制数：不限位数的精确数值，按文本传输，如 `"90071992547409931"`、`"0.3"`；金额单位为分 — An exact decimal number of any size, as text: `"90071992547409931"`, `"0.3"`; money is in fen',
  serialize: String,
});

/** How PostgreSQL's text of a value becomes JSON text. */
export type JsonForm = 'string' | 'raw' | 'bool' | 'instant' | 'enum';

export interface ColumnKind {
  /** SQL type of the column and of parameters compared with it. */
  readonly sql: Sql;
  readonly scalar: GraphQLScalarType;
  readonly json: JsonForm;
  /** Of the least and the largest of several; only numbers have one. Their sum is a `Decimal`: it may be larger than any value. */
  readonly total?: GraphQLScalarType;
  /** Whether a text is PostgreSQL's text of such a value: cursors come back from outside. */
  readonly pattern: { test(text: string): boolean };
}

/** Characters of a code whose declaration says no more. */
export const longestCode = 200;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One row per kind of column: the single place that says what a kind is in SQL, GraphQL, JSON and cursors. */
export const columnKinds: Readonly<Record<ScalarKind, ColumnKind>> = {
  text: { sql: sql`text`, scalar: GraphQLString, json: 'string', pattern: /^[^\0]{0,4000}$/su },
  code: {
    sql: sql`text`,
    scalar: GraphQLString,
    json: 'string',
    pattern: { test: (text) => /^[^\0]*$/.test(text) && [...text].length <= longestCode },
  },
  choice: { sql: sql`text`, scalar: GraphQLString, json: 'enum', pattern: /^[A-Z][A-Z0-9_]*$/ },
  choices: { sql: sql`text[]`, scalar: GraphQLString, json: 'raw', pattern: /^(?!)/ },
  day: { sql: sql`date`, scalar: DateScalar, json: 'enum', pattern: { test: isDay } },
  instant: {
    sql: sql`timestamptz(3)`,
    scalar: DateTimeScalar,
    json: 'instant',
    pattern: { test: isInstant },
  },
  int: {
    sql: sql`int`,
    scalar: GraphQLInt,
    total: BigIntScalar,
    json: 'raw',
    pattern: { test: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31 },
  },
  big: { sql: sql`bigint`, scalar: BigIntScalar, total: BigIntScalar, json: 'raw', pattern: /^-?\d{1,16}$/ },
  float: {
    sql: sql`double precision`,
    scalar: GraphQLFloat,
    total: GraphQLFloat,
    json: 'raw',
    pattern: { test: (text) => /^-?\d{1,16}(\.\d{1,17})?(e[+-]\d{1,3})?$/.test(text) && Number.isFinite(Number(text)) },
  },
  flag: { sql: sql`boolean`, scalar: GraphQLBoolean, json: 'bool', pattern: /^[tf]$/ },
  uuid: { sql: sql`uuid`, scalar: GraphQLString, json: 'string', pattern: uuid },
};

export const kindOf = (field: ScalarField | DerivedField): ColumnKind => columnKinds[field.kind];

/** The collation of names: pinyin order, numbers by value (made by the first migration). */
export const pinyinCollation = 'zh_pinyin';
