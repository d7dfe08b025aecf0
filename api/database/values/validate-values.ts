import type { ClientBase } from 'pg';
import type { ConceptSpec } from '../../../schema/kit/declare/concept.js';
import { type ValueRule, valueRulesOf } from '../../../schema/kit/declare/value-rules.js';
import { errorCode } from '../../sql/error-code.js';
import { quote, sql } from '../../sql/sql.js';

/** Records that are older than the rule of a column, and break it. */
export interface Broken {
  readonly table: string;
  readonly column: string;
  /** What its values are, in words. */
  readonly rule: string;
  readonly count: number;
  /** Key of one of them. */
  readonly example: string;
}

export interface Validating {
  /** Hears of each table before its records are looked at. */
  readonly onTable?: (table: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Looks at the records of all columns whose constraint was added while there were some, a table at a time, while others
 * read and write. Tells which columns have values that break theirs: new ones cannot come, those that are there can
 * only be changed together with what is wrong.
 */
export async function validateValues(
  client: ClientBase,
  specs: readonly ConceptSpec[],
  { onTable, signal }: Validating = {},
): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const [spec, rules] of await unvalidated(client, specs)) {
    if (signal?.aborted) break;
    onTable?.(spec.table);
    if (await validated(client, spec, rules)) continue;
    const found = await brokenIn(client, spec, rules);
    broken.push(...found);
    const kept = rules.filter(({ column }) => !found.some((one) => one.column === column));
    await validated(client, spec, kept);
  }
  return broken;
}

export const toldOfBroken = ({ table, column, rule, count, example }: Broken): string =>
  `${table}.${column}: ${count.toLocaleString('en')} records have something else than ${rule}, e.g. ${example}`;

async function unvalidated(
  client: ClientBase,
  specs: readonly ConceptSpec[],
): Promise<(readonly [ConceptSpec, ValueRule[]])[]> {
  const { rows } = await client.query<{ name: string }>(
    sql`select conname as name from pg_constraint
     where contype = 'c' and not convalidated and connamespace = 'public'::regnamespace`,
  );
  const names = new Set(rows.map(({ name }) => name));
  return specs
    .map((spec) => [spec, valueRulesOf(spec).filter(({ name }) => names.has(name))] as const)
    .filter(([, rules]) => rules.length > 0);
}

/** All constraints in one pass over the table; whether they hold. Writers do not wait for it. */
async function validated(client: ClientBase, { table }: ConceptSpec, rules: readonly ValueRule[]): Promise<boolean> {
  if (rules.length === 0) return true;
  try {
    const parts = rules.map(({ name }) => sql`validate constraint ${quote(name)}`);
    await client.query(sql`alter table ${quote(table)} ${parts}`);
    return true;
  } catch (error) {
    if (errorCode(error) === '23514') return false;
    throw error;
  }
}

async function brokenIn(client: ClientBase, spec: ConceptSpec, rules: readonly ValueRule[]): Promise<Broken[]> {
  const key = sql`${quote(spec.keyColumn)}::text`;
  const columns = rules.map((rule) => {
    const some = sql`filter (where (${rule.sql}) is false)`;
    return sql`count(*) ${some}, min(${key}) ${some}`;
  });
  const text = sql`select ${columns} from ${quote(spec.table)}`;
  const { rows } = await client.query<(string | null)[]>({ text, rowMode: 'array' });
  return rules.flatMap(({ column, en }, n) => {
    const count = Number(rows[0]![2 * n]);
    return count ? [{ table: spec.table, column, rule: en, count, example: rows[0]![2 * n + 1]! }] : [];
  });
}
