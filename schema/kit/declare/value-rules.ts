import { bare, integer, join, literal, type Sql, sql } from '../sql.js';
import { longestCode } from './column-kinds.js';
import type { ConceptSpec } from './concept.js';
import type { ScalarField, ScalarKind } from './field.js';

/** What a column takes of the values of its SQL type. A type of PostgreSQL takes more than its scalar can say. */
export interface ValueRule {
  readonly property: string;
  readonly column: string;
  /** Of the constraint. */
  readonly name: string;
  /** True of every value that may be stored; as PostgreSQL writes it, or `npm run db:diff` would see a difference. */
  readonly sql: Sql;
  /** What such a value is, in words. */
  readonly en: string;
}

type Rule = Pick<ValueRule, 'sql' | 'en'>;

/** Tabs and line ends aside: no format of an export can write the others. */
const control = String.raw`\x01-\x08\x0B\x0C\x0E-\x1F\x7F`;
const clean = `^[^${control}]*$`;
/** One expression, for a statement that writes pays for each that it has to prepare. */
const written = `^[^${control}]*[^${control}\\s][^${control}]*$`;
const safe = Number.MAX_SAFE_INTEGER;

const textOf = ({ kind, max, blank }: ScalarField, column: Sql): Rule => {
  const shape = sql`${column} ~ ${literal(blank ? clean : written)} and ${column} is nfc normalized`;
  const en = `text in NFC${blank ? '' : ' that is not blank'}, without control characters`;
  if (kind !== 'code' || max) return { sql: shape, en };
  return {
    sql: sql`${shape} and char_length(${column}) <= ${integer(longestCode)}`,
    en: `${en}, up to ${longestCode} characters`,
  };
};

function numberOf({ kind, from, to }: ScalarField, column: Sql): Rule | undefined {
  const bounds: Sql[] = [];
  const range = [from !== undefined && `from ${from}`, to !== undefined && `to ${to}`].filter(Boolean).join(' ');
  // NaN is larger than infinity.
  if (from !== undefined) bounds.push(sql`${column} >= ${literal(`${from}`)}`);
  else if (kind === 'float') bounds.push(sql`${column} > '-Infinity'`);
  if (to !== undefined) bounds.push(sql`${column} <= ${literal(`${to}`)}`);
  else if (kind === 'float') bounds.push(sql`${column} < 'Infinity'`);
  if (bounds.length === 0) return undefined;
  return { sql: join(bounds, sql` and `), en: `a ${kind === 'int' ? 'whole' : 'finite'} number ${range}`.trimEnd() };
}

const rules: Readonly<Partial<Record<ScalarKind, (field: ScalarField, column: Sql) => Rule | undefined>>> = {
  text: textOf,
  code: textOf,
  day: (_, column) => ({
    sql: sql`${column} >= '0001-01-01' and ${column} <= '9999-12-31'`,
    en: 'a day from 0001-01-01 to 9999-12-31',
  }),
  instant: (_, column) => ({
    sql: sql`${column} >= '0001-01-01 00:00:00+00' and ${column} < '10000-01-01 00:00:00+00'`,
    en: 'a moment of the years 1 to 9999',
  }),
  int: numberOf,
  big: (_, column) => ({
    sql: sql`${column} >= ${literal(`-${safe}`)} and ${column} <= ${literal(`${safe}`)}`,
    en: 'a whole number below 2^53',
  }),
  float: numberOf,
  choices: (_, column) => ({ sql: sql`coalesce(array_ndims(${column}), 1) = 1`, en: 'a list, not a list of lists' }),
};

/** What the columns of a concept take: a constraint each. */
export const valueRulesOf = (spec: ConceptSpec): ValueRule[] =>
  [...spec.fields.values()].flatMap((field) => {
    if (field.is !== 'scalar') return [];
    const column = spec.column(field.name);
    const rule = rules[field.kind]?.(field, bare(column));
    return rule ? [{ property: field.name, column, name: `${spec.table}_${column}_value`, ...rule }] : [];
  });
